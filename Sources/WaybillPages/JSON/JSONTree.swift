internal import CSimdjson
internal import WaybillModel

/// A JSON document as a flat tree in document order that remembers where everything stands.
package final class JSONTree: @unchecked Sendable {
  /// Why a text is no JSON, and where.
  package struct Failure: Error, Sendable, Hashable {
    package enum Kind: String, Sendable {
      case empty, badUTF8 = "bad_utf8", unclosed, syntax, tooDeep = "too_deep", memory
    }
    package var kind: Kind
    /// Byte offset in the page.
    package var offset: Int
  }

  package static let maximumDepth: UInt32 = 1024

  let bytes: [UInt8]
  private let tape: UnsafeMutablePointer<wb_tape>
  private let values: UnsafeMutablePointer<wb_value>?
  // Where `bytes` begins in the page, for a document that is a slice of one.
  private let base: Int
  private let map: OffsetMap?
  /// What precedes every pointer of this document: the XPath or pointer of what it is embedded in, and `#`.
  package let prefix: String

  /// `base` and `map` tell where the bytes stand in the page if they are only a part of it.
  package init(_ bytes: [UInt8], base: Int = 0, map: OffsetMap? = nil, prefix: String = "") throws(Failure) {
    self.bytes = bytes
    self.base = base
    self.map = map
    self.prefix = prefix
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars -> UnsafeMutablePointer<wb_tape>? in
        guard let start = chars.baseAddress else { return wb_parse_json("", 0, Self.maximumDepth) }
        return wb_parse_json(start, chars.count, Self.maximumDepth)
      }
    }
    guard let parsed else { throw Failure(kind: .memory, offset: 0) }
    tape = parsed
    values = parsed.pointee.values
    let error = parsed.pointee.error
    if error != wb_json_ok {
      let kind: Failure.Kind =
        switch error {
        case wb_json_empty: .empty
        case wb_json_bad_utf8: .badUTF8
        case wb_json_unclosed: .unclosed
        case wb_json_too_deep: .tooDeep
        case wb_json_memory: .memory
        default: .syntax
        }
      let offset = Int(parsed.pointee.error_at)
      // `deinit` runs for a throwing initializer whose properties are all set: it frees the tape.
      throw Failure(kind: kind, offset: map?.outer(offset) ?? base + offset)
    }
  }

  deinit { wb_tape_free(tape) }

  /// The object or array at a node as a document of its own, whose absolute paths start there.
  package func detached(_ node: JSONNode) throws(Failure) -> JSONTree {
    let start = Int(value(node.index).start)
    return try JSONTree(
      Array(bytes[start..<Int(value(node.index).end)]), base: base + start, map: map?.starting(at: start),
      prefix: node.pointer)
  }

  package var root: JSONNode { JSONNode(tree: self, index: 0) }
  package var count: Int { Int(tape.pointee.count) }

  @inline(__always)
  func value(_ index: Int) -> wb_value {
    guard let values else { return wb_value() }
    return values[index]
  }

  /// False if no member of the document has that name: a cheap way out of a path.
  func mayHold(_ name: JSONName) -> Bool { mayHold(hash: UInt64(name.hash)) }

  /// Some string looks like a document of its own.
  package var holdsDocumentsInStrings: Bool {
    for index in 0..<count {
      let value = value(index)
      guard value.kind == UInt8(wb_string) else { continue }
      var at = Int(value.start) + 1
      let end = Int(value.end) - 1
      while at < end {
        if bytes[at] <= 0x20 {
          at += 1
        } else if bytes[at] == UInt8(ascii: "\\"), at + 1 < end,
          [UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t")].contains(bytes[at + 1])
        {
          at += 2
        } else {
          if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "[") { return true }
          break
        }
      }
    }
    return false
  }

  /// False if no member's name hashes so.
  package func mayHold(hash: UInt64) -> Bool {
    if tape.pointee.escaped_keys { return true }
    return withUnsafeBytes(of: &tape.pointee.keys) {
      $0.bindMemory(to: UInt64.self)[Int((hash >> 6) & 15)] & (1 << (hash & 63)) != 0
    }
  }

  /// The position of the first member of that name of the object at `index`.
  func member(_ name: JSONName, of index: Int) -> Int? {
    guard value(index).kind == UInt8(wb_object) else { return nil }
    let end = Int(value(index).end_node)
    var next = index + 1
    while next < end {
      let value = value(next)
      if value.key_escaped == 0 {
        if value.key_hash == name.hash, Int(value.key_end - value.key_start) == name.bytes.count,
          bytes[Int(value.key_start)..<Int(value.key_end)].elementsEqual(name.bytes)
        {
          return next
        }
      } else if JSONNode(tree: self, index: next).key.map({ Array($0.utf8) }) == name.bytes {
        return next
      }
      next = Int(value.end_node)
    }
    return nil
  }

  func pageRange(_ start: UInt32, _ end: UInt32) -> ByteRange {
    let range = ByteRange(Int(start), Int(end))
    if let map { return map.outer(range) }
    return ByteRange(range.from + base, range.to + base)
  }
}

/// The name of a member, as it is compared.
package struct JSONName: Sendable {
  let bytes: [UInt8]
  let hash: UInt32

  package init(_ name: some StringProtocol) {
    bytes = Array(name.utf8)
    // FNV-1a, as the C++ side hashes names.
    hash = bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
