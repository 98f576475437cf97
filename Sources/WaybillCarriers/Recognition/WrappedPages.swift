internal import WaybillModel
package import WaybillPages

/// Answers that stand within another document: in an envelope's member, in a list, as text in a browser's
/// page, or written out as a string. Their citations count the bytes of the page they stand in.
package enum WrappedPages {
  private static let texts = Selector(
    "pre, textarea, #json, body, script[type='application/json'], script#__NEXT_DATA__")
  /// Where the usual frameworks keep a page's data.
  private static let stores = [
    "__INITIAL_STATE__", "__PRELOADED_STATE__", "__INITIAL_DATA__", "__APOLLO_STATE__", "__NUXT__", "__INIT_DATA__",
    "__DATA__", "initialState",
  ].map { EmbeddedJSON.Search(.assignment($0)) }
  private static let xmlViewer = Selector("#webkit-xml-viewer-source-xml")
  private static let limit = 1000

  /// The documents directly within a page, in its order.
  package static func inside(_ page: Page) -> [Page] {
    switch page.content {
    case .json(let tree):
      return tree.root.children.prefix(limit).compactMap { json(in: $0) }.map { part(of: page, .json($0)) }
    case .html(let tree):
      if let viewer = tree.document.first(xmlViewer) { return [xml(in: viewer.contentRange.bytes, of: page)] }
      let documents = tree.document.all(texts).prefix(limit).compactMap { json(in: $0) }
      let stored = stores.flatMap { EmbeddedJSON.documents($0, in: tree.document) }.compactMap { result -> JSONTree? in
        if case .success(let json) = result { json } else { nil }
      }
      return (documents + stored).map { part(of: page, .json($0)) }
    case .xml(let tree):
      return leaves(of: tree.document, depth: 0).compactMap { leaf in
        let start = leaf.text.utf8.first
        if start == UInt8(ascii: "<") { return xml(in: leaf.contentRange.bytes, of: page) }
        return json(in: leaf).map { part(of: page, .json($0)) }
      }
    case .text, .unreadable: return []
    }
  }

  private static func part(of page: Page, _ content: Page.Content) -> Page {
    Page(source: page.source, text: page.text, content: content, notes: page.notes)
  }

  /// An object or array as a document of its own, or the one that a string holds.
  private static func json(in node: JSONNode) -> JSONTree? {
    do {
      if node.isObject || node.isArray { return try node.tree.detached(node) }
      guard node.kind == .string, opensJSON(node.text?.utf8.first { $0 > 0x20 }) else { return nil }
      return try node.embedded()
    } catch {
      // A string that only looks like a document is words.
      return nil
    }
  }

  /// The JSON that an element shows as its text.
  private static func json(in node: MarkupNode) -> JSONTree? {
    let range = withoutCDATA(node.tree.source, node.contentRange.bytes)
    guard opensJSON(node.tree.source[range].first { $0 > 0x20 }) else { return nil }
    let (bytes, map) = Entities.decode(node.tree.source[range])
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), opensJSON(bytes[start]),
      let end = JSONScanner.end(of: start, in: bytes, limit: bytes.count)
    else { return nil }
    do {
      return try JSONTree(Array(bytes[start..<end]), map: map.starting(at: start), prefix: node.path + "#")
    } catch {
      return nil
    }
  }

  private static func opensJSON(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

  /// Elements that hold a document as their text.
  private static func leaves(of node: MarkupNode, depth: Int) -> [MarkupNode] {
    let elements = node.childElements
    guard elements.isEmpty else {
      return depth > 6 ? [] : elements.prefix(limit).flatMap { leaves(of: $0, depth: depth + 1) }
    }
    let start = node.text.utf8.first
    return start == UInt8(ascii: "<") || opensJSON(start) ? [node] : []
  }

  private static func withoutCDATA(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let content = source[range]
    guard let open = content.firstIndex(where: { $0 > 0x20 }), source[open...].starts(with: cdataOpen) else {
      return range
    }
    let start = open + cdataOpen.count
    return start..<max(start, source.firstRange(of: cdataClose, from: start, to: range.upperBound) ?? range.upperBound)
  }

  private static let cdataOpen = Array("<![CDATA[".utf8)
  private static let cdataClose = Array("]]>".utf8)
  private static let references: [(name: [UInt8], character: UInt8, padsBefore: Bool)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<"), true), (Array("&gt;".utf8), UInt8(ascii: ">"), false),
    (Array("&amp;".utf8), UInt8(ascii: "&"), true), (Array("&quot;".utf8), UInt8(ascii: "\""), false),
    (Array("&apos;".utf8), UInt8(ascii: "'"), false),
  ]

  /// The stretch as XML of its own: all around it, and what an escape is longer than its character, is
  /// blanks, so that every byte keeps its place in the page.
  private static func xml(in range: Range<Int>, of page: Page) -> Page {
    let source = page.text
    var blanked = [UInt8](repeating: 0x20, count: source.count)
    let inner = withoutCDATA(source, range)
    var index = inner.lowerBound
    while index < inner.upperBound {
      let byte = source[index]
      if byte == UInt8(ascii: "&"), inner == range,
        let found = references.first(where: { source[index...].starts(with: $0.name) })
      {
        // A quote that opens an attribute's value stands right before it.
        let isOpening = index > 0 && source[index - 1] == UInt8(ascii: "=")
        blanked[found.padsBefore || isOpening ? index + found.name.count - 1 : index] = found.character
        index += found.name.count
      } else {
        blanked[index] = byte
        index += 1
      }
    }
    if let open = blanked.firstRange(of: Array("<?xml".utf8)),
      let close = blanked.firstRange(of: Array("?>".utf8), from: open)
    {
      for place in open..<close + 2 { blanked[place] = 0x20 }
    }
    return part(of: page, .xml(MarkupTree(.xml, blanked)))
  }
}

extension ByteRange {
  fileprivate var bytes: Range<Int> { from..<to }
}
