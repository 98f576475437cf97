import WaybillModel
import WaybillPages

/// Follows a citation's path in a page, apart from the code that wrote it.
enum CitedPath {
  /// The bytes of the place; nil if the path leads nowhere. Embedded documents (`#`) are followed to
  /// their element only, and then the path is taken at its word.
  static func range(_ path: String, in page: Page) -> ByteRange? {
    switch page.content {
    case .html(let tree), .xml(let tree):
      if let hash = path.firstIndex(of: "#") {
        return element(String(path[..<hash]), tree).flatMap { pointer(path[path.index(after: hash)...], in: $0) }
      }
      return element(path, tree)?.range
    case .json(let tree):
      if path.contains("#") { return embedded(path, tree.root) }
      return value(path.hasSuffix("~") ? String(path.dropLast()) : path, tree.root)?.range
    case .text, .unreadable: return nil
    }
  }

  private static func element(_ path: String, _ tree: MarkupTree) -> MarkupNode? {
    var node = tree.document
    for step in path.split(separator: "/") where !step.hasPrefix("@") {
      let name = step.prefix { $0 != "[" }
      let position = step.split(separator: "[").dropFirst().first.flatMap { Int($0.dropLast()) } ?? 1
      let same = node.children.filter { name == "text()" ? $0.isText : $0.name == name }
      guard same.indices.contains(position - 1) else { return nil }
      node = same[position - 1]
    }
    return node
  }

  private static func value(_ pointer: String, _ root: JSONNode) -> JSONNode? {
    var node = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let key = token.replacing("~1", with: "/").replacing("~0", with: "~")
      let child =
        node.isArray
        ? Int(key).flatMap { node.children.indices.contains($0) ? node.children[$0] : nil } : node[String(key)]
      guard let child else { return nil }
      node = child
    }
    return node
  }

  /// The value within any of the element's documents.
  private static func pointer(_ pointer: Substring, in node: MarkupNode) -> ByteRange? {
    let raw = node.tree.source[node.contentRange.from..<node.contentRange.to]
    if node.name == "script" {
      for start in raw.indices {
        if let tree = document(at: start, in: raw, of: node.tree.source), let found = value(String(pointer), tree.root)
        {
          return found.range
        }
      }
      return nil
    }
    let decoded = Entities.decode(raw)
    return (try? JSONTree(decoded.bytes, map: decoded.map)).flatMap { value(String(pointer), $0.root)?.range }
  }

  /// A document that starts at a byte of a script: an object, a list, or one in the string of a `JSON.parse`.
  private static func document(at start: Int, in raw: ArraySlice<UInt8>, of source: [UInt8]) -> JSONTree? {
    switch raw[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard let end = JSONScanner.end(of: start, in: source, limit: raw.endIndex) else { return nil }
      return try? JSONTree(Array(raw[start..<end]), base: start)
    case UInt8(ascii: "\""):
      guard raw[..<start].suffix(11).elementsEqual("JSON.parse(".utf8) else { return nil }
      var end = start + 1
      while end < raw.endIndex, raw[end] != UInt8(ascii: "\"") { end += raw[end] == UInt8(ascii: "\\") ? 2 : 1 }
      guard end < raw.endIndex else { return nil }
      return try? JSONTree(Array(raw[start...end]), base: start).root.embedded()
    default: return nil
    }
  }

  private static func embedded(_ path: String, _ root: JSONNode) -> ByteRange? {
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let tree = value(parts[0], root).flatMap({ try? $0.embedded() }) else { return nil }
    return value(parts[1], tree.root)?.range
  }
}

/// The escapes of JSON strings, undone wherever they stand.
enum JSONText {
  static func unescape(_ raw: [UInt8]) -> [UInt8] {
    guard raw.contains(UInt8(ascii: "\\")) else { return raw }
    let quoted = Array("\"".utf8) + raw + Array("\"".utf8)
    guard let tree = try? JSONTree(quoted), let text = tree.root.text else { return raw }
    return Array(text.utf8)
  }
}
