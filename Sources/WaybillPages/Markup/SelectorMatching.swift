internal import CMarkup

private let idHash = nameHash("id".utf8)
private let classHash = nameHash("class".utf8)

extension MarkupNode {
  /// Every match below this node, in document order.
  package func all(_ selector: Selector) -> [MarkupNode] {
    var result: [MarkupNode] = []
    find(selector) {
      result.append($0)
      return true
    }
    return result
  }

  package func first(_ selector: Selector) -> MarkupNode? {
    var result: MarkupNode?
    find(selector) {
      result = $0
      return false
    }
    return result
  }

  package func has(_ selector: Selector) -> Bool { first(selector) != nil }

  /// This node itself matches.
  package func matches(_ selector: Selector) -> Bool {
    selector.alternatives.contains { matches($0, scope: -1) }
  }

  /// The closest match above this node.
  package func closest(_ selector: Selector) -> MarkupNode? {
    var node = parent
    while let current = node, current.index >= 0 {
      if current.matches(selector) { return current }
      node = current.parent
    }
    return nil
  }

  /// The nearest match that stands before this node in the document: the heading a row belongs to.
  package func preceding(_ selector: Selector) -> MarkupNode? {
    var next = index - 1
    while next >= 0 {
      let node = MarkupNode(tree: tree, index: next)
      if node.isElement, node.matches(selector) { return node }
      next -= 1
    }
    return nil
  }

  private func find(_ selector: Selector, _ visit: (MarkupNode) -> Bool) {
    let alternatives = selector.alternatives.filter { $0.needed.allSatisfy(tree.mayHold) }
    guard !alternatives.isEmpty else { return }
    for next in subtree {
      let node = MarkupNode(tree: tree, index: next)
      if alternatives.contains(where: { node.matches($0, scope: index) }), !visit(node) { return }
    }
  }

  private func matches(_ complex: ComplexSelector, scope: Int) -> Bool {
    guard let last = complex.parts.last, matches(last.compound) else { return false }
    return matchesLeft(of: complex.parts.count - 1, complex, scope: scope)
  }

  /// What stands left of part `part`, which this node matches.
  private func matchesLeft(of part: Int, _ complex: ComplexSelector, scope: Int) -> Bool {
    guard part > 0 else {
      switch complex.parts[0].combinator {
      case nil, .descendant: return true
      case .child: return parent?.index == scope
      case .adjacent: return previousElement?.index == scope
      case .sibling: return previousElements.contains { $0.index == scope }
      }
    }
    let left = complex.parts[part - 1].compound
    switch complex.parts[part].combinator {
    case .child:
      guard let parent, parent.index >= 0, parent.matches(left) else { return false }
      return parent.matchesLeft(of: part - 1, complex, scope: scope)
    case .adjacent:
      guard let previous = previousElement, previous.matches(left) else { return false }
      return previous.matchesLeft(of: part - 1, complex, scope: scope)
    case .sibling:
      return previousElements.contains {
        $0.matches(left) && $0.matchesLeft(of: part - 1, complex, scope: scope)
      }
    case .descendant, nil:
      var node = parent
      while let current = node, current.index >= 0 {
        if current.matches(left), current.matchesLeft(of: part - 1, complex, scope: scope) { return true }
        node = current.parent
      }
      return false
    }
  }

  private func matches(_ compound: CompoundSelector) -> Bool {
    let node = tree.node(index)
    guard index >= 0, node.kind == UInt32(wb_element) else { return false }
    if let tag = compound.tag, tag != node.name_hash { return false }
    for wanted in compound.classes where node.class_bits & wanted.bit == 0 { return false }
    if !compound.ids.isEmpty {
      guard let id = attribute(hash: idHash) else { return false }
      for wanted in compound.ids where !id.elementsEqual(wanted) { return false }
    }
    if !compound.classes.isEmpty {
      guard let value = attribute(hash: classHash) else { return false }
      for wanted in compound.classes where !containsWord(value, wanted.name) { return false }
    }
    for test in compound.attributes {
      guard let value = attribute(hash: test.name), test.holds(value) else { return false }
    }
    return compound.pseudos.allSatisfy(holds)
  }

  private func holds(_ pseudo: Pseudo) -> Bool {
    switch pseudo {
    case .nthChild(let n): return previousElements.count == n - 1
    case .nthLastChild(let n):
      let elements = parent?.childElements ?? []
      guard let position = elements.firstIndex(where: { $0.index == index }) else { return false }
      return elements.count - position == n
    case .empty: return text.isEmpty
    case .not(let compounds): return !compounds.contains(where: matches)
    case .has(let selector): return first(selector) != nil
    case .contains(let words): return Self.contains(text, words)
    }
  }

  /// Elements of the same parent that stand before this one, in order.
  private var previousElements: [MarkupNode] {
    guard let parent else { return [] }
    var result: [MarkupNode] = []
    var next = parent.subtree.lowerBound
    while next < index {
      let node = MarkupNode(tree: tree, index: next)
      if node.isElement { result.append(node) }
      next = Int(tree.node(next).end_node)
    }
    return result
  }

  private var previousElement: MarkupNode? { previousElements.last }

  /// The element of the same parent that stands next after this one.
  package var nextElement: MarkupNode? {
    guard index >= 0, let parent else { return nil }
    var next = Int(tree.node(index).end_node)
    while next < parent.subtree.upperBound {
      let node = MarkupNode(tree: tree, index: next)
      if node.isElement { return node }
      next = Int(tree.node(next).end_node)
    }
    return nil
  }

  private static func contains(_ text: String, _ words: String) -> Bool {
    let haystack = text.utf8.map(asciiLower)
    let needle = words.utf8.map(asciiLower)
    return haystack.withUnsafeBufferPointer { needle.isEmpty || WaybillPages.contains($0, needle) }
  }
}

func asciiLower(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
