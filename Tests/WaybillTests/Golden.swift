import Foundation
import WaybillModel
import WaybillPages

/// Records written to be read: what fits stands on one line, the rest is indented.
enum Golden {
  static func text(_ tracks: [Track]) -> String {
    tracks.map { track in
      var json = JSONWriter()
      track.write(to: &json)
      return pretty(json.bytes) + "\n"
    }.joined(separator: "\n")
  }

  static func pretty(_ bytes: [UInt8]) -> String {
    guard let tree = try? JSONTree(bytes) else { return "not JSON: " + String(decoding: bytes, as: UTF8.self) }
    return write(tree.root, bytes, indent: 0, room: columns)
  }

  private static let columns = 118

  private static func write(_ node: JSONNode, _ bytes: [UInt8], indent: Int, room: Int) -> String {
    let flat = flat(node, bytes)
    if indent > 0, flat.count <= room || !(node.isObject || node.isArray) { return flat }
    let inner = String(repeating: " ", count: indent + 2)
    let children = node.children.map { child -> String in
      let key = child.key.map { "\"\($0)\": " } ?? ""
      return inner + key + write(child, bytes, indent: indent + 2, room: columns - indent - 2 - key.count)
    }
    let (open, close) = node.isObject ? ("{", "}") : ("[", "]")
    if children.isEmpty { return open + close }
    return open + "\n" + children.joined(separator: ",\n") + "\n" + String(repeating: " ", count: indent) + close
  }

  private static func flat(_ node: JSONNode, _ bytes: [UInt8]) -> String {
    switch node.kind {
    case .object:
      node.isEmpty
        ? "{}" : "{ " + node.children.map { "\"\($0.key ?? "")\": " + flat($0, bytes) }.joined(separator: ", ") + " }"
    case .array:
      "[" + node.children.map { flat($0, bytes) }.joined(separator: ", ") + "]"
    case .string: "\"" + String(decoding: bytes[node.range.from..<node.range.to], as: UTF8.self) + "\""
    default: String(decoding: bytes[node.range.from..<node.range.to], as: UTF8.self)
    }
  }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["WAYBILL_RECORD"] == "1" }

  /// Lines that differ, each stretch with two lines around it.
  static func diff(_ expected: String, _ got: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = got.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [(mark: Character, text: Substring)] = []
    var (a, b) = (0, 0)
    while a < old.count || b < new.count {
      if a < old.count, removed.contains(a) {
        lines.append(("-", old[a]))
        a += 1
      } else if b < new.count, added.contains(b) {
        lines.append(("+", new[b]))
        b += 1
      } else {
        lines.append((" ", old[a]))
        a += 1
        b += 1
      }
    }
    var out = ""
    var skipped = false
    for (index, line) in lines.enumerated() {
      let near = lines[max(0, index - 2)...min(lines.count - 1, index + 2)]
      guard near.contains(where: { $0.mark != " " }) else {
        skipped = true
        continue
      }
      if skipped { out += "  …\n" }
      skipped = false
      out += "\(line.mark) \(line.text)\n"
    }
    return out
  }
}

extension JSONNode {
  var isEmpty: Bool { children.isEmpty }
}
