package import WaybillModel
package import WaybillPages

/// What a layout's paths are written in.
package enum Medium: Sendable, Hashable {
  case html
  case xml
  case json
  /// JSON inside an HTML page.
  case embedded(EmbeddedJSON.Home)

  var isJSON: Bool {
    switch self {
    case .json, .embedded: true
    case .html, .xml: false
    }
  }
}

/// A value found on a page: its words and where they stand.
package struct Found: Sendable {
  /// White space folded, entities decoded, markup removed, and cleaned as the query says.
  package var text: String
  package var range: ByteRange
  package var node: PageNode
  /// `@name` where the value is an attribute's, `~` where it is a JSON member's name.
  package var suffix: String
}

/// Where values stand, in one string: a path, then what to make of the words.
///
/// Markup: a CSS selector (``Selector``), `.` for the node itself, `^ selector` for the closest
/// ancestor, `^ selector / selector` for what stands below that one, `<< selector` for the nearest match
/// before the node in the document, `>> selector` for the next sibling element if it matches; then `@name`
/// for an attribute or `::own` for the words outside child elements. JSON: a ``JSONPath``.
/// Cleaners follow, each behind ` | `: ``Cleaner``.
package final class Query: Sendable {
  enum Path: Sendable {
    case node
    case below(Selector)
    case closest(Selector, Selector?)
    case preceding(Selector)
    case next(Selector)
    case json(JSONPath)
  }
  enum Take: Sendable {
    case text
    case own
    case attribute(String)
  }

  let path: Path
  let take: Take
  let cleaners: [Cleaner]
  package let source: String

  package init(_ source: String, _ medium: Medium) {
    self.source = source
    var parts = Self.split(source, " | ")
    var head = parts.removeFirst()
    cleaners = parts.map { Cleaner($0) }
    if medium.isJSON {
      path = head == "." ? .node : .json(JSONPath(head))
      take = .text
      return
    }
    var take = Take.text
    if head.hasSuffix("::own") {
      take = .own
      head = String(head.dropLast(5))
    } else if let at = head.lastIndex(of: "@"), !head[at...].contains("]"), !head[at...].contains(")") {
      take = .attribute(String(head[head.index(after: at)...]))
      head = String(head[..<at])
    }
    while head.last == " " { head.removeLast() }
    self.take = take
    path =
      head.isEmpty || head == "."
      ? .node
      : head.hasPrefix("^ ")
        ? Self.closest(String(head.dropFirst(2)))
        : head.hasPrefix("<< ")
          ? .preceding(Selector(String(head.dropFirst(3))))
          : head.hasPrefix(">> ") ? .next(Selector(String(head.dropFirst(3)))) : .below(Selector(head))
  }

  private static func closest(_ text: String) -> Path {
    let parts = split(text, " / ").map { Selector($0) }
    return .closest(parts[0], parts.count > 1 ? parts[1] : nil)
  }

  /// The selector, if there is one, could be read.
  package var isValid: Bool {
    switch path {
    case .node, .json: cleaners.allSatisfy(\.isKnown)
    case .below(let selector), .preceding(let selector), .next(let selector):
      selector.isValid && cleaners.allSatisfy(\.isKnown)
    case .closest(let selector, let below):
      selector.isValid && below?.isValid != false && cleaners.allSatisfy(\.isKnown)
    }
  }

  /// Splits at a separator that does not stand within quotes.
  static func split(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var quoted = false
    var rest = Substring(text)
    while let character = rest.first {
      if character == "'" { quoted.toggle() }
      if !quoted, rest.hasPrefix(separator) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(separator.count)
        continue
      }
      current.append(character)
      rest = rest.dropFirst()
    }
    parts.append(current)
    return parts
  }

  /// The places, in page order, cleaners not asked.
  package func nodes(in node: PageNode) -> [PageNode] {
    switch (path, node) {
    case (.node, _): return [node]
    case (.below(let selector), .markup(let markup)): return markup.all(selector).map { .markup($0) }
    case (.closest(let selector, let below), .markup(let markup)):
      guard let closest = markup.closest(selector) else { return [] }
      return (below.map { closest.all($0) } ?? [closest]).map { .markup($0) }
    case (.preceding(let selector), .markup(let markup)):
      return markup.preceding(selector).map { [.markup($0)] } ?? []
    case (.next(let selector), .markup(let markup)):
      guard let next = markup.nextElement, next.matches(selector) else { return [] }
      return [.markup(next)]
    case (.json(let path), .json(let json)): return json.all(path).map { .json($0) }
    default: return []
    }
  }

  /// Hashes of the names without which a document has nothing here.
  var neededHashes: [UInt64] {
    switch path {
    case .json(let path): path.neededHashes
    case .below(let selector): selector.neededHashes
    default: []
    }
  }

  package func exists(in node: PageNode) -> Bool {
    if case .below(let selector) = path, case .markup(let markup) = node, case .text = take,
      cleaners.isEmpty
    {
      return markup.has(selector)
    }
    if case .json(let path) = path, case .json(let json) = node, cleaners.isEmpty {
      var isThere = false
      json.visit(path) {
        isThere = !PageNode.json($0).isVoid
        return !isThere
      }
      return isThere
    }
    if case .attribute = take { return first(in: node) != nil }
    return cleaners.isEmpty ? nodes(in: node).contains { !$0.isVoid } : first(in: node) != nil
  }

  /// Every value that has words.
  package func values(in node: PageNode) -> [Found] { nodes(in: node).compactMap(value) }

  package func first(in node: PageNode) -> Found? {
    if case .below(let selector) = path, case .markup(let markup) = node {
      // The common case without a list: the first match mostly has words.
      guard let first = markup.first(selector) else { return nil }
      if let found = value(of: .markup(first)) { return found }
    }
    if case .json(let path) = path, case .json(let json) = node {
      var found: Found?
      json.visit(path) {
        found = value(of: .json($0))
        return found == nil
      }
      return found
    }
    for place in nodes(in: node) { if let found = value(of: place) { return found } }
    return nil
  }

  private func value(of place: PageNode) -> Found? {
    var text: String
    var suffix = ""
    switch (place, take) {
    case (.markup(let node), .text): text = node.text
    case (.markup(let node), .own): text = node.ownText
    case (.markup(let node), .attribute(let name)):
      guard let value = node.attribute(name) else { return nil }
      text = FoldedText.fold(value)
      suffix = "/@" + name
    case (.json(let node), _):
      if case .json(let path) = self.path, path.endsInKey {
        guard let key = node.key else { return nil }
        text = key
        suffix = "~"
      } else {
        guard let value = node.text else { return nil }
        text = Words.plain(value)
      }
    }
    if case .markup(let node) = place, node.tree.kind == .xml { text = Words.plain(text) }
    for cleaner in cleaners {
      guard let cleaned = cleaner.apply(text) else { return nil }
      text = cleaned
    }
    return text.isEmpty ? nil : Found(text: text, range: place.range, node: place, suffix: suffix)
  }
}

extension PageNode {
  /// JSON's null, and a string without words: written where there is nothing to say.
  var isVoid: Bool {
    guard case .json(let node) = self else { return false }
    return node.isNull || node.kind == .string && (node.text ?? "").allSatisfy(\.isWhitespace)
  }
}
