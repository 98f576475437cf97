/// The prefixes of phrases, numbered so that the first child of each stands right behind it.
struct PhraseTree {
  private var parents: [Int32] = [-1]
  private var labels: [UInt8] = [0]
  private var phrases: [Int32] = [-1]
  /// The next child of the same parent; 0 for none.
  private var siblings: [Int32] = [0]
  private var depths: [Int32] = [0]

  /// - Parameters:
  ///   - all: the phrases, each once, none empty.
  ///   - classes: a label for each byte.
  init(_ all: [[UInt8]], _ classes: [UInt8]) {
    let order = all.indices.sorted { all[$0].lexicographicallyPrecedes(all[$1]) }
    // The states on the way to the phrase before: neighbours of the sorted order share their beginnings.
    var path: [Int32] = [0]
    var before: [UInt8] = []
    for index in order {
      let phrase = all[index]
      var depth = 0
      while depth < min(before.count, phrase.count), before[depth] == phrase[depth] { depth += 1 }
      if path.count - 1 > depth { siblings[Int(path[depth + 1])] = Int32(parents.count) }
      path.removeLast(path.count - 1 - depth)
      for byte in phrase[depth...] {
        let state = Int32(parents.count)
        parents.append(path[path.count - 1])
        siblings.append(0)
        labels.append(classes[Int(byte)])
        phrases.append(-1)
        depths.append(Int32(path.count))
        path.append(state)
      }
      phrases[Int(path[path.count - 1])] = Int32(index)
      before = phrase
    }
  }

  var count: Int { parents.count }

  /// All states, none before its parent or any other that is less deep.
  var byDepth: [Int] {
    var places = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths { places[Int(depth) + 1] += 1 }
    for depth in 1..<places.count { places[depth] += places[depth - 1] }
    var states = [Int](repeating: 0, count: count)
    for state in 0..<count {
      states[places[Int(depths[state])]] = state
      places[Int(depths[state])] += 1
    }
    return states
  }

  /// nil for the beginning, state 0.
  func parent(_ state: Int) -> Int? { state == 0 ? nil : Int(parents[state]) }

  /// The class of the byte that leads to a state.
  func label(_ state: Int) -> UInt8 { labels[state] }

  /// The phrase that ends at a state.
  func phrase(_ state: Int) -> Int? { phrases[state] < 0 ? nil : Int(phrases[state]) }

  /// Calls `body` with each child of a state.
  @inline(__always)
  func eachChild(_ state: Int, _ body: (Int) -> Void) {
    var child = hasChild(state) ? state + 1 : 0
    while child > 0 {
      body(child)
      child = Int(siblings[child])
    }
  }

  func hasChild(_ state: Int) -> Bool { state + 1 < count && parents[state + 1] == Int32(state) }

  func hasChildren(_ state: Int) -> Bool { hasChild(state) && siblings[state + 1] > 0 }
}
