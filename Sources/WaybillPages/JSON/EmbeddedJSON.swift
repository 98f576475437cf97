internal import CMarkup
internal import WaybillModel

/// Finds the JSON that an HTML page carries in its scripts and hidden fields, without running a script.
package enum EmbeddedJSON {
  /// Where a page keeps its data.
  package enum Home: Sendable, Hashable {
    /// `window.NAME = {…}`, `var NAME = […]`, `"NAME": {…}` or `NAME(…)` (JSONP) in any script.
    case assignment(String)
    /// The whole content of an element, as `script#__NEXT_DATA__`; entities are decoded outside script.
    case element(String)
    /// The value of an attribute: selector and name.
    case attribute(String, String)
  }

  /// ``Home`` with its selector compiled.
  package struct Search: Sendable {
    package let home: Home
    fileprivate let selector: Selector
    fileprivate let name: [UInt8]

    package init(_ home: Home) {
      self.home = home
      switch home {
      case .assignment(let name):
        selector = Selector("script")
        self.name = Array(name.utf8)
      case .element(let text), .attribute(let text, _):
        selector = Selector(text)
        name = []
      }
    }
  }

  /// The documents at a home, in page order; what looks like data and is none is a failure with its place.
  package static func documents(
    _ search: Search, in document: MarkupNode
  ) -> [Result<JSONTree, JSONTree.Failure>] {
    switch search.home {
    case .assignment: return assignments(search, in: document)
    case .element:
      return document.all(search.selector).compactMap { node in
        let range = node.contentRange
        let raw = document.tree.source[range.from..<range.to]
        guard raw.contains(where: { $0 > 0x20 }) else { return nil }
        if node.name == "script" {
          return parse(Array(raw), base: range.from, prefix: node.path + "#")
        }
        let decoded = Entities.decode(raw)
        return parse(decoded.bytes, map: decoded.map, prefix: node.path + "#")
      }
    case .attribute(_, let name):
      return document.all(search.selector).compactMap { node in
        guard let value = node.attribute(name), !value.isEmpty else { return nil }
        // libxml2 tells no place within a start tag: all values cite the tag.
        var map = OffsetMap()
        map.add(inner: 0, outer: node.range.from)
        return parse(Array(value.utf8), map: map, prefix: node.path + "/@" + name + "#")
      }
    }
  }

  private static func parse(
    _ bytes: [UInt8], base: Int = 0, map: OffsetMap? = nil, prefix: String
  ) -> Result<JSONTree, JSONTree.Failure> {
    do { return .success(try JSONTree(bytes, base: base, map: map, prefix: prefix)) } catch {
      return .failure(error)
    }
  }

  private static func assignments(
    _ search: Search, in document: MarkupNode
  ) -> [Result<JSONTree, JSONTree.Failure>] {
    let needle = search.name
    let source = document.tree.source
    var found: [Result<JSONTree, JSONTree.Failure>] = []
    for script in document.all(search.selector) {
      let range = script.contentRange
      var from = range.from
      while let at = source.firstRange(of: needle, from: from, to: range.to) {
        from = at + needle.count
        guard let value = valueStart(source, after: from, end: range.to) else { continue }
        let prefix = script.path + "#"
        if source[value] == UInt8(ascii: "\"") || source[value] == UInt8(ascii: "'") {
          guard let end = stringEnd(source, value, range.to) else { continue }
          let decoded = JSONEscapes.decode(source[value + 1..<end - 1], map: { $0 })
          guard let first = decoded.bytes.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
          else { continue }
          found.append(parse(decoded.bytes, map: decoded.map, prefix: prefix))
          from = end
        } else if let end = JSONScanner.end(of: value, in: source, limit: range.to) {
          found.append(parse(Array(source[value..<end]), base: value, prefix: prefix))
          from = end
        } else {
          found.append(.failure(JSONTree.Failure(kind: .unclosed, offset: value)))
        }
      }
    }
    return found
  }

  /// Skips `"]`, blanks, `=`, `:`, `(` and `JSON.parse(` between a name and its value.
  private static func valueStart(_ source: [UInt8], after start: Int, end: Int) -> Int? {
    var index = start
    var sawSign = false
    while index < end {
      switch source[index] {
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "]"): index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if sawSign { return index }
        index += 1
      case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "("):
        sawSign = true
        index += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["): return sawSign ? index : nil
      case UInt8(ascii: "J") where sawSign:
        guard source[index..<min(end, index + 11)].elementsEqual(Array("JSON.parse(".utf8)) else {
          return nil
        }
        index += 11
      default: return nil
      }
    }
    return nil
  }

  private static func stringEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let quote = source[start]
    var index = start + 1
    while index < end {
      if source[index] == UInt8(ascii: "\\") {
        index += 2
      } else if source[index] == quote {
        return index + 1
      } else {
        index += 1
      }
    }
    return nil
  }
}

/// Finds where a JSON value ends that other text follows.
package enum JSONScanner {
  /// The offset after the bracket that closes the one at `start`; nil if none does before `limit`.
  package static func end(of start: Int, in source: [UInt8], limit: Int) -> Int? {
    var depth = 0
    var index = start
    var inString = false
    while index < limit {
      let byte = source[index]
      if inString {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { inString = false }
      } else {
        switch byte {
        case UInt8(ascii: "\""): inString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return index + 1 }
        default: break
        }
      }
      index += 1
    }
    return nil
  }
}

extension [UInt8] {
  /// The first place of `needle` in `[from, to)`.
  package func firstRange(of needle: [UInt8], from: Int = 0, to: Int? = nil) -> Int? {
    let end = Swift.min(to ?? count, count)
    guard !needle.isEmpty, from >= 0, from + needle.count <= end else { return nil }
    return withUnsafeBytes { buffer in
      needle.withUnsafeBytes { wanted in
        guard let base = buffer.baseAddress, let word = wanted.baseAddress,
          let found = wb_find(
            base.advanced(by: from).assumingMemoryBound(to: CChar.self), end - from,
            word.assumingMemoryBound(to: CChar.self), needle.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
      }
    }
  }
}
