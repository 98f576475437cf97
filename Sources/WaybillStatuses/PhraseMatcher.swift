/// Finds all of many phrases in one pass (Aho-Corasick over bytes), built once.
///
/// Nodes stand in breadth-first order, so the children of a node are neighbours and one number finds them.
/// Tables of thirty languages make some hundred thousand nodes: only the few with many children have a full
/// row of 256, the others are searched, and what they lack is looked up behind their failure link.
struct PhraseMatcher: Sendable {
  /// Where a scan stands; begin with 0.
  typealias State = Int

  private struct Node: Sendable {
    var firstChild: Int32 = 0
    /// The longest proper suffix that is a node itself.
    var failure: Int32 = 0
    /// The row of ``rows``, or -1.
    var row: Int32 = -1
    /// The phrase that ends here, or -1.
    var phrase: Int32 = -1
    /// The nearest node over failure links, itself included, at which a phrase ends; 0 for none.
    var output: Int32 = 0
    var children: UInt16 = 0
    var label: UInt8 = 0
  }

  private var nodes: [Node] = [Node()]
  private var rows: [Int32] = []

  /// - Parameter phrases: each once, none empty.
  init(_ phrases: [[UInt8]]) {
    var order = phrases.indices.sorted { phrases[$0].lexicographicallyPrecedes(phrases[$1]) }[...]
    // What of the sorted phrases passes through a node.
    var spans: [(range: Range<Int>, depth: Int)] = [(order.indices, 0)]
    var parents: [Int32] = [0]
    var head = 0
    while head < nodes.count {
      let (span, depth) = spans[head]
      var index = span.lowerBound
      if index < span.upperBound, phrases[order[index]].count == depth {
        nodes[head].phrase = Int32(order[index])
        index += 1
      }
      nodes[head].firstChild = Int32(nodes.count)
      while index < span.upperBound {
        let label = phrases[order[index]][depth]
        let start = index
        while index < span.upperBound, phrases[order[index]][depth] == label { index += 1 }
        nodes.append(Node(label: label))
        parents.append(Int32(head))
        spans.append((start..<index, depth + 1))
      }
      nodes[head].children = UInt16(nodes.count - Int(nodes[head].firstChild))
      head += 1
    }
    order = []
    link(parents)
  }

  private mutating func link(_ parents: [Int32]) {
    for index in nodes.indices {
      if index > 0, parents[index] > 0 {
        nodes[index].failure = Int32(
          step(Int(nodes[Int(parents[index])].failure), nodes[index].label))
      }
      nodes[index].output = nodes[index].phrase >= 0 ? Int32(index) : nodes[Int(nodes[index].failure)].output
      guard index == 0 || nodes[index].children > 5 else { continue }
      var row = [Int32](repeating: index == 0 ? 0 : -1, count: 256)
      let first = Int(nodes[index].firstChild)
      for child in first..<first + Int(nodes[index].children) { row[Int(nodes[child].label)] = Int32(child) }
      nodes[index].row = Int32(rows.count)
      rows += row
    }
  }

  /// The state after one more byte.
  @inline(__always)
  func step(_ state: State, _ byte: UInt8) -> State {
    var state = state
    while true {
      let node = nodes[state]
      if node.row >= 0 {
        let next = rows[Int(node.row) + Int(byte)]
        if next >= 0 { return Int(next) }
      } else {
        var child = Int(node.firstChild)
        let end = child + Int(node.children)
        while child < end {
          if nodes[child].label == byte { return child }
          child += 1
        }
      }
      state = Int(node.failure)
    }
  }

  /// Calls `hit` with each phrase that ends at a state.
  @inline(__always)
  func phrases(at state: State, _ hit: (Int) -> Void) {
    var output = Int(nodes[state].output)
    while output > 0 {
      hit(Int(nodes[output].phrase))
      output = Int(nodes[Int(nodes[output].failure)].output)
    }
  }
}
