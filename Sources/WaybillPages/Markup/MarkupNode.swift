internal import CMarkup
package import WaybillModel

/// An element or a stretch of text; holds its tree.
package struct MarkupNode: Sendable {
  package let tree: MarkupTree
  /// Position in document order; -1 is the document itself.
  package let index: Int

  /// Element name: lower case in HTML, without prefix in XML; empty for text and the document.
  package var name: String {
    let node = tree.node(index)
    guard index >= 0, node.kind == UInt32(wb_element) else { return "" }
    return String(decoding: tree.pool(node.text, node.length), as: UTF8.self)
  }

  package var isElement: Bool { index >= 0 && tree.node(index).kind == UInt32(wb_element) }
  package var isText: Bool { index >= 0 && tree.node(index).kind == UInt32(wb_text) }

  /// Indexes of the nodes below this one.
  var subtree: Range<Int> {
    index < 0 ? 0..<tree.count : index + 1..<max(index + 1, Int(tree.node(index).end_node))
  }

  package var parent: MarkupNode? {
    guard index >= 0 else { return nil }
    return MarkupNode(tree: tree, index: Int(tree.node(index).parent))
  }

  /// Child elements and texts in order.
  package var children: [MarkupNode] {
    var result: [MarkupNode] = []
    let range = subtree
    var next = range.lowerBound
    while next < range.upperBound {
      result.append(MarkupNode(tree: tree, index: next))
      next = Int(tree.node(next).end_node)
    }
    return result
  }

  /// The texts below this node, in order.
  package var texts: [MarkupNode] { subtree.map { MarkupNode(tree: tree, index: $0) }.filter(\.isText) }

  package var childElements: [MarkupNode] { children.filter(\.isElement) }

  /// The bytes of the whole element in the source, tags included.
  package var range: ByteRange {
    if index < 0 { return ByteRange(0, tree.source.count) }
    let node = tree.node(index)
    return ByteRange(Int(node.start), Int(node.end))
  }

  /// The bytes between the tags; for script and style the way to their content.
  package var contentRange: ByteRange {
    if index < 0 { return range }
    let node = tree.node(index)
    var end = Int(node.end)
    var scan = end
    // The end tag, if the element has one, is the last `</` of its bytes.
    while scan > Int(node.content) {
      scan -= 1
      if tree.source[scan] == UInt8(ascii: "<") {
        if scan + 1 < tree.source.count, tree.source[scan + 1] == UInt8(ascii: "/") { end = scan }
        break
      }
    }
    return ByteRange(Int(node.content), max(Int(node.content), end))
  }

  /// An attribute's value with entities decoded, untrimmed; the name as in HTML, lower case.
  package func attribute(_ name: String) -> String? {
    attribute(hash: nameHash(name.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  func attribute(hash: UInt64) -> UnsafeBufferPointer<UInt8>? { tree.attribute(of: index, hash: hash) }

  /// The words below this node, entities decoded, white space folded; blocks and breaks part words.
  package var text: String {
    if isText { return FoldedText.fold(rawText) }
    var folded = FoldedText(capacity: 64)
    let range = subtree
    var blocks: [Int] = []
    for next in range {
      while let end = blocks.last, end <= next {
        folded.addBlank()
        blocks.removeLast()
      }
      let node = tree.node(next)
      if node.kind == UInt32(wb_text) {
        folded.add(tree.pool(node.text, node.length))
      } else if tree.kind == .html, !Self.inlineNames.contains(node.name_hash) {
        folded.addBlank()
        blocks.append(Int(node.end_node))
      }
    }
    return folded.string
  }

  /// The words that stand directly in this node, those of child elements left out.
  package var ownText: String {
    var folded = FoldedText(capacity: 64)
    for child in children {
      if child.isText {
        let node = tree.node(child.index)
        folded.add(tree.pool(node.text, node.length))
      } else {
        folded.addBlank()
      }
    }
    return folded.string
  }

  /// A text node's characters as decoded.
  package var rawText: String {
    let node = tree.node(index)
    return String(decoding: tree.pool(node.text, node.length), as: UTF8.self)
  }

  /// XPath in the tree as libxml2 reads it: `/html/body/div[2]/p`; text nodes end in `text()`.
  package var path: String {
    guard index >= 0 else { return "/" }
    var steps: [String] = []
    var node: MarkupNode? = self
    while let current = node, current.index >= 0 {
      steps.append(current.step)
      node = current.parent
    }
    return "/" + steps.reversed().joined(separator: "/")
  }

  private var step: String {
    let name = isText ? "text()" : name
    var position = 0
    var count = 0
    for sibling in parent?.children ?? [] where (sibling.isText ? "text()" : sibling.name) == name {
      count += 1
      if sibling.index == index { position = count }
    }
    return count > 1 ? "\(name)[\(position)]" : name
  }

  /// Elements that do not part the words around them.
  private static let inlineNames: Set<UInt64> = Set(
    [
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
      "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
      "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ].map { nameHash($0.utf8) })
}
