internal import CSimdjson
package import WaybillModel

/// A value of a ``JSONTree``; holds its tree.
package struct JSONNode: Sendable {
  package let tree: JSONTree
  package let index: Int

  package enum Kind: UInt8, Sendable { case null = 0, `false`, `true`, number, string, array, object }

  package var kind: Kind { Kind(rawValue: tree.value(index).kind) ?? .null }
  package var isNull: Bool { kind == .null }
  package var isObject: Bool { kind == .object }
  package var isArray: Bool { kind == .array }

  package var parent: JSONNode? {
    let parent = Int(tree.value(index).parent)
    return parent < 0 ? nil : JSONNode(tree: tree, index: parent)
  }

  /// Members of an object, elements of an array, in order.
  package var children: [JSONNode] {
    var result: [JSONNode] = []
    let end = Int(tree.value(index).end_node)
    var next = index + 1
    while next < end {
      result.append(JSONNode(tree: tree, index: next))
      next = Int(tree.value(next).end_node)
    }
    return result
  }

  /// This value and every value below it, in order.
  package var subtree: [JSONNode] {
    (index..<Int(tree.value(index).end_node)).map { JSONNode(tree: tree, index: $0) }
  }

  /// The member's name; nil for an array's element and the root.
  package var key: String? {
    let value = tree.value(index)
    guard let parent, parent.isObject else { return nil }
    let raw = tree.bytes[Int(value.key_start)..<Int(value.key_end)]
    return value.key_escaped == 0
      ? String(decoding: raw, as: UTF8.self)
      : String(decoding: JSONEscapes.decode(raw, map: nil).bytes, as: UTF8.self)
  }

  /// The first member of that name.
  package subscript(key: String) -> JSONNode? { member(JSONName(key)) }

  func member(_ name: JSONName) -> JSONNode? {
    tree.member(name, of: index).map { JSONNode(tree: tree, index: $0) }
  }

  /// The text of a string (escapes decoded), or of a number, `true` or `false` as written; nil for the rest.
  package var text: String? {
    let value = tree.value(index)
    switch kind {
    case .null, .array, .object: return nil
    case .number, .true, .false:
      return String(decoding: tree.bytes[Int(value.start)..<Int(value.end)], as: UTF8.self)
    case .string:
      let raw = tree.bytes[Int(value.start) + 1..<Int(value.end) - 1]
      return value.escaped == 0
        ? String(decoding: raw, as: UTF8.self)
        : String(decoding: JSONEscapes.decode(raw, map: nil).bytes, as: UTF8.self)
    }
  }

  package var integer: Int? { kind == .number ? text.flatMap { Int($0) } : nil }
  package var bool: Bool? { kind == .true ? true : kind == .false ? false : nil }

  /// The bytes of the value in the page; a string's without its quotes.
  package var range: ByteRange {
    let value = tree.value(index)
    return kind == .string
      ? tree.pageRange(value.start + 1, value.end - 1) : tree.pageRange(value.start, value.end)
  }

  /// The JSON document that a string holds (a tree within a tree); offsets stay those of the page.
  package func embedded() throws(JSONTree.Failure) -> JSONTree {
    let value = tree.value(index)
    guard kind == .string else { throw JSONTree.Failure(kind: .syntax, offset: range.from) }
    let raw = tree.bytes[Int(value.start) + 1..<Int(value.end) - 1]
    let decoded = JSONEscapes.decode(raw, map: { tree.pageRange(UInt32($0), UInt32($0)).from })
    return try JSONTree(decoded.bytes, map: decoded.map, prefix: pointer + "#")
  }

  /// RFC 6901, behind the prefix of an embedded document.
  package var pointer: String {
    var tokens: [String] = []
    var node = self
    while let parent = node.parent {
      if parent.isObject {
        tokens.append(Self.escape(node.key ?? ""))
      } else {
        tokens.append(String(tree.value(node.index).index))
      }
      node = parent
    }
    return tree.prefix + tokens.reversed().map { "/" + $0 }.joined()
  }

  private static func escape(_ token: String) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return token
    }
    return token.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
  }
}
