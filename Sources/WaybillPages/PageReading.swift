package import WaybillModel

extension Page {
  /// Parses a decoded text as what its first bytes say it is; the file's name is not asked.
  package convenience init(source: Source, decoded text: [UInt8], notes: [Note] = []) {
    let (content, more) = Self.parse(text)
    var source = source
    source.mediaType =
      switch content {
      case .html: "text/html"
      case .xml: "application/xml"
      case .json: "application/json"
      case .text, .unreadable: "text/plain"
      }
    self.init(source: source, text: text, content: content, notes: notes + more)
  }

  private static func parse(_ text: [UInt8]) -> (Content, [Note]) {
    guard let first = text.firstIndex(where: { $0 > 0x20 }) else {
      return (.unreadable("the file is empty", at: 0), [])
    }
    switch text[first] {
    case UInt8(ascii: "<"):
      let tree = MarkupTree(looksLikeHTML(text, first) ? .html : .xml, text)
      return (tree.kind == .html ? .html(tree) : .xml(tree), limits(of: tree))
    case UInt8(ascii: "{"), UInt8(ascii: "["): return json(text, first)
    default:
      if let start = wrappedJSON(text, first) { return json(text, start) }
      // Markup after a byte order mark's remains or a line of text is HTML to every browser.
      if let tag = text[first...].prefix(4096).firstIndex(of: UInt8(ascii: "<")),
        looksLikeHTML(text, tag)
      {
        let tree = MarkupTree(.html, text)
        return (.html(tree), limits(of: tree))
      }
      return (.text, [])
    }
  }

  private static func json(_ text: [UInt8], _ start: Int) -> (Content, [Note]) {
    do {
      if start == 0 { return (.json(try JSONTree(text)), []) }
      let end = JSONScanner.end(of: start, in: text, limit: text.count) ?? text.count
      return (.json(try JSONTree(Array(text[start..<end]), base: start)), [])
    } catch {
      let what =
        switch error.kind {
        case .empty: "no JSON value"
        case .badUTF8: "not UTF-8"
        case .unclosed: "the JSON ends before it is closed: the file is cut off"
        case .syntax: "no valid JSON"
        case .tooDeep: "JSON nested deeper than \(JSONTree.maximumDepth) levels"
        case .memory: "too large"
        }
      return (.unreadable(what, at: error.offset), [])
    }
  }

  /// The `{` or `[` of JSONP, of JSON behind an XSSI guard, or of a response saved with its headers.
  private static func wrappedJSON(_ text: [UInt8], _ first: Int) -> Int? {
    var index = first
    var atLineStart = true
    while index < min(text.count, 8192) {
      let byte = text[index]
      if byte == UInt8(ascii: "<") { return nil }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        let isCall = index > 0 && text[index - 1] == UInt8(ascii: "(")
        if isCall || atLineStart { return index }
      }
      if byte == 0x0A { atLineStart = true } else if byte > 0x20 { atLineStart = false }
      index += 1
    }
    return nil
  }

  private static func limits(of tree: MarkupTree) -> [Note] {
    var notes: [Note] = []
    if tree.isTooDeep {
      notes.append(
        Note(.warning, "too_deep", "elements below \(MarkupTree.maximumDepth) levels were flattened"))
    }
    if tree.isTooLarge {
      notes.append(Note(.warning, "too_large", "the page was read up to \(tree.count) nodes only"))
    }
    if tree.hasCutAttributes {
      notes.append(Note(.warning, "too_many_attributes", "a tag has more than 1000 attributes; the rest was left out"))
    }
    if tree.kind == .xml, tree.errorCount > 0 {
      notes.append(
        Note(
          .warning, "xml_errors", "the XML is not well-formed: \(tree.errorCount) complaints",
          cite: Citation(bytes: ByteRange(tree.firstError, tree.firstError))))
    }
    return notes
  }

  private static let htmlNames: Set<String> = [
    "!doctype", "html", "head", "body", "title", "meta", "script", "style", "link", "div", "table",
    "span", "p", "ul", "ol", "a", "form", "main", "section", "article", "header", "h1", "h2", "h3",
    "img", "br", "center", "font", "noscript", "!--", "tr", "td", "tbody", "li", "dl", "input",
    "textarea", "iframe", "nav", "footer", "button",
  ]

  private static func looksLikeHTML(_ text: [UInt8], _ start: Int) -> Bool {
    let head = text[start..<min(text.count, start + 1024)]
    let lower = head.map(asciiLower)
    if lower.starts(with: Array("<?xml".utf8)) {
      return lower.firstRange(of: Array("<html".utf8)) != nil
        || lower.firstRange(of: Array("<!doctype html".utf8)) != nil
    }
    if lower.starts(with: Array("<!--".utf8)) {
      // A leading comment (browsers' "saved from") says nothing; what follows it does.
      return lower.firstRange(of: Array("<?xml".utf8)) == nil
    }
    let name = lower.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return htmlNames.contains(String(decoding: name, as: UTF8.self))
  }
}
