internal import CMarkup

private let idHash = nameHash("id".utf8)
private let classHash = nameHash("class".utf8)

extension MarkupNode {
  /// Every match below this node, in document order.
  package func all(_ selector: Selector) -> [MarkupNode] {
    var result: [MarkupNode] = []
    tree.find(selector, in: subtree, scope: index) {
      result.append(MarkupNode(tree: tree, index: $0))
      return true
    }
    return result
  }

  package func first(_ selector: Selector) -> MarkupNode? {
    var result: Int?
    tree.find(selector, in: subtree, scope: index) {
      result = $0
      return false
    }
    return result.map { MarkupNode(tree: tree, index: $0) }
  }

  package func has(_ selector: Selector) -> Bool { tree.has(selector, in: subtree, scope: index) }

  /// This node itself matches.
  package func matches(_ selector: Selector) -> Bool {
    selector.alternatives.contains { tree.matches(index, $0, scope: -1) }
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
      if selector.alternatives.contains(where: { tree.matches(next, $0, scope: -1) }) {
        return MarkupNode(tree: tree, index: next)
      }
      next -= 1
    }
    return nil
  }

  /// The element of the same parent that stands next after this one.
  package var nextElement: MarkupNode? {
    guard index >= 0 else { return nil }
    var next = Int(tree.node(index).end_node)
    let end = tree.end(of: Int(tree.node(index).parent))
    while next < end {
      if tree.isElement(next) { return MarkupNode(tree: tree, index: next) }
      next = Int(tree.node(next).end_node)
    }
    return nil
  }
}

// Works on positions, not nodes: a node holds its tree, and counting references to it would cost more
// than the comparison.
extension MarkupTree {
  /// Positions of the matches in document order, until `visit` returns false.
  func find(_ selector: Selector, in range: Range<Int>, scope: Int, _ visit: (Int) -> Bool) {
    var possible: [ComplexSelector] = []
    for alternative in selector.alternatives where mayMatch(alternative) { possible.append(alternative) }
    guard !possible.isEmpty else { return }
    for next in range where possible.contains(where: { matches(next, $0, scope: scope) }) {
      if !visit(next) { return }
    }
  }

  func has(_ selector: Selector, in range: Range<Int>, scope: Int) -> Bool {
    for alternative in selector.alternatives where mayMatch(alternative) {
      for next in range where matches(next, alternative, scope: scope) { return true }
    }
    return false
  }

  private func mayMatch(_ complex: ComplexSelector) -> Bool {
    for hash in complex.needed where !mayHold(hash: hash) { return false }
    return true
  }

  @inline(__always)
  func matches(_ index: Int, _ complex: ComplexSelector, scope: Int) -> Bool {
    let last = complex.last
    guard mayBe(index, last) else { return false }
    return matches(index, last) && matchesLeft(of: complex.parts.count - 1, index, complex, scope: scope)
  }

  /// What a glance at the node rules out: its name and its classes' bits.
  @inline(__always)
  private func mayBe(_ index: Int, _ compound: CompoundSelector) -> Bool {
    guard let node = pointer(to: index), node.pointee.kind == UInt32(wb_element) else { return false }
    if let tag = compound.tag, tag != node.pointee.name_hash { return false }
    return node.pointee.class_bits & compound.classBits == compound.classBits
  }

  /// What stands left of part `part`, which the node at `index` matches.
  private func matchesLeft(of part: Int, _ index: Int, _ complex: ComplexSelector, scope: Int) -> Bool {
    guard part > 0 else {
      switch complex.parts[0].combinator {
      case nil, .descendant: return true
      case .child: return Int(node(index).parent) == scope
      case .adjacent: return previousElement(index) == scope
      case .sibling: return isSibling(scope, before: index)
      }
    }
    let left = complex.parts[part - 1].compound
    func fits(_ candidate: Int) -> Bool {
      matches(candidate, left) && matchesLeft(of: part - 1, candidate, complex, scope: scope)
    }
    switch complex.parts[part].combinator {
    case .child:
      let parent = Int(node(index).parent)
      return parent >= 0 && fits(parent)
    case .adjacent: return previousElement(index).map(fits) ?? false
    case .sibling:
      var candidate = previousElement(index)
      while let current = candidate {
        if fits(current) { return true }
        candidate = previousElement(current)
      }
      return false
    case .descendant, nil:
      var candidate = Int(node(index).parent)
      while candidate >= 0 {
        if fits(candidate) { return true }
        candidate = Int(node(candidate).parent)
      }
      return false
    }
  }

  private func matches(_ index: Int, _ compound: CompoundSelector) -> Bool {
    guard mayBe(index, compound) else { return false }
    if !compound.ids.isEmpty {
      guard let id = attribute(of: index, hash: idHash) else { return false }
      for wanted in compound.ids where !equal(id, wanted) { return false }
    }
    if !compound.classes.isEmpty {
      guard let value = attribute(of: index, hash: classHash) else { return false }
      for wanted in compound.classes where !containsWord(value, wanted) { return false }
    }
    for test in compound.attributes {
      guard let value = attribute(of: index, hash: test.name), test.holds(value) else { return false }
    }
    for pseudo in compound.pseudos where !holds(index, pseudo) { return false }
    return true
  }

  private func holds(_ index: Int, _ pseudo: Pseudo) -> Bool {
    switch pseudo {
    case .nthChild(let n): return elementsBefore(index) == n - 1
    case .nthLastChild(let n): return elementsAfter(index) == n - 1
    case .empty: return MarkupNode(tree: self, index: index).text.isEmpty
    case .not(let compounds): return !compounds.contains { matches(index, $0) }
    case .has(let selector): return MarkupNode(tree: self, index: index).has(selector)
    case .contains(let words): return Self.contains(MarkupNode(tree: self, index: index).text, words)
    }
  }

  func attribute(of index: Int, hash: UInt64) -> UnsafeBufferPointer<UInt8>? {
    guard let node = pointer(to: index), node.pointee.attribute_count > 0 else { return nil }
    for attribute in attributes(of: node.pointee) where attribute.name_hash == hash {
      return pool(attribute.value, attribute.value_length)
    }
    return nil
  }

  func isElement(_ index: Int) -> Bool { node(index).kind == UInt32(wb_element) }

  /// The position after the last node below `index`; of the whole document for -1.
  func end(of index: Int) -> Int { index < 0 ? count : Int(node(index).end_node) }

  /// Elements of the same parent that stand before this one.
  private func elementsBefore(_ index: Int) -> Int {
    var found = 0
    var next = Int(node(index).parent) + 1
    while next < index {
      if isElement(next) { found += 1 }
      next = Int(node(next).end_node)
    }
    return found
  }

  private func elementsAfter(_ index: Int) -> Int {
    var found = 0
    let end = end(of: Int(node(index).parent))
    var next = Int(node(index).end_node)
    while next < end {
      if isElement(next) { found += 1 }
      next = Int(node(next).end_node)
    }
    return found
  }

  private func previousElement(_ index: Int) -> Int? {
    var found: Int?
    var next = Int(node(index).parent) + 1
    while next < index {
      if isElement(next) { found = next }
      next = Int(node(next).end_node)
    }
    return found
  }

  private func isSibling(_ candidate: Int, before index: Int) -> Bool {
    candidate >= 0 && candidate < index && node(candidate).parent == node(index).parent
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
