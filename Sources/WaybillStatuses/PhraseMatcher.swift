/// Finds all of many phrases in one pass (Aho-Corasick over bytes), built once.
///
/// Tables of twenty languages make some hundred thousand states, and a search waits for memory more than for anything
/// else: so a state takes eight bytes, and the single child that most have is the state behind it. Where the text
/// goes another way, the failure link is followed. States with more children have a row with the next state for
/// every byte, failures resolved. Bytes that no phrase holds are one class, and lead back to the beginning.
struct PhraseMatcher: Sendable {
  /// Where a scan stands; begin with 0.
  typealias State = Int

  private struct Node: Sendable {
    /// The longest proper suffix that is a state itself; for a state with a row, where that begins.
    var link: UInt32 = 0
    /// The ends of phrases here, an index of ``ends``, 0 for none; in the upper byte the class of the byte that
    /// leads to the state behind, or a sign that none or a row does.
    private var packed: UInt32 = UInt32(Node.none) << 24

    static let none: UInt8 = 255
    static let row: UInt8 = 254

    var label: UInt8 {
      get { UInt8(truncatingIfNeeded: packed >> 24) }
      set { packed = packed & 0xFF_FFFF | UInt32(newValue) << 24 }
    }
    var end: Int {
      get { Int(packed & 0xFF_FFFF) }
      set { packed = packed & 0xFF00_0000 | UInt32(newValue) }
    }
  }

  /// A phrase that ends at a state, and the end that its failure links lead to.
  private struct End: Sendable {
    var phrase: Int32
    var next: Int32
  }

  private let classes: Frozen<UInt8>
  private let nodes: Frozen<Node>
  private let rows: Frozen<UInt32>
  private let ends: Frozen<End>

  /// - Parameter phrases: each once, none empty.
  init(_ phrases: [[UInt8]]) {
    let (classes, width) = Self.classes(of: phrases)
    let tree = PhraseTree(phrases, classes)
    var nodes = [Node](repeating: Node(), count: tree.count)
    var failures = [UInt32](repeating: 0, count: tree.count)
    var ends = [End(phrase: -1, next: 0)]
    var rows: [UInt32] = []
    func step(_ state: UInt32, _ label: UInt8) -> UInt32 {
      var state = state
      while true {
        let node = nodes[Int(state)]
        if node.label == Node.row { return rows[Int(node.link) + Int(label)] }
        if node.label == label { return state + 1 }
        state = failures[Int(state)]
      }
    }
    // Shallow states first: failure links lead to shallower ones.
    for state in tree.byDepth {
      if let parent = tree.parent(state), parent > 0 {
        failures[state] = step(failures[parent], tree.label(state))
      }
      nodes[state].link = failures[state]
      nodes[state].end = nodes[Int(failures[state])].end
      if let phrase = tree.phrase(state) {
        ends.append(End(phrase: Int32(phrase), next: Int32(nodes[state].end)))
        nodes[state].end = ends.count - 1
      }
      if state == 0 || tree.hasChildren(state) {
        let start = rows.count
        for label in 0..<width { rows.append(state == 0 ? 0 : step(failures[state], UInt8(label))) }
        tree.eachChild(state) { rows[start + Int(tree.label($0))] = UInt32($0) }
        nodes[state].label = Node.row
        nodes[state].link = UInt32(start)
      } else if tree.hasChild(state) {
        nodes[state].label = tree.label(state + 1)
      }
    }
    self.classes = Frozen(classes)
    self.nodes = Frozen(nodes)
    self.rows = Frozen(rows)
    self.ends = Frozen(ends)
  }

  /// Numbers for the bytes that phrases hold, from 1; 0 for all others.
  private static func classes(of phrases: [[UInt8]]) -> (classes: [UInt8], width: Int) {
    var isUsed = [Bool](repeating: false, count: 256)
    for phrase in phrases { for byte in phrase { isUsed[Int(byte)] = true } }
    var classes = [UInt8](repeating: 0, count: 256)
    var width = 1
    for byte in 0..<256 where isUsed[byte] {
      classes[byte] = UInt8(width)
      width += 1
    }
    return (classes, width)
  }

  /// The state after one more byte.
  @inline(__always)
  func step(_ state: State, _ byte: UInt8) -> State {
    let label = classes[Int(byte)]
    var state = state
    while true {
      let node = nodes[state]
      if node.label == label { return state &+ 1 }
      if node.label == Node.row { return Int(rows[Int(node.link) &+ Int(label)]) }
      state = Int(node.link)
    }
  }

  /// Calls `hit` with each phrase that ends at a state.
  @inline(__always)
  func phrases(at state: State, _ hit: (Int) -> Void) {
    var end = nodes[state].end
    while end > 0 {
      let found = ends[end]
      hit(Int(found.phrase))
      end = Int(found.next)
    }
  }
}
