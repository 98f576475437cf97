internal import WaybillPages

/// Words as a reader sees them, from a string that may hold markup of its own.
enum Words {
  /// Folds white space; removes the tags and decodes the references that JSON and XML answers carry in their texts.
  static func plain(_ text: String) -> String {
    var hasMarkup = false
    var needsFolding = false
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { hasMarkup = true }
      if byte < 0x20 || byte >= 0xC2 || byte == 0x20 && previous == 0x20 { needsFolding = true }
      previous = byte
    }
    if previous == 0x20 { needsFolding = true }
    if !hasMarkup { return needsFolding ? FoldedText.fold(text) : text }
    return FoldedText.fold(Entities.decode(withoutTags(text)))
  }

  static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// `needle` in lower case; ASCII case of the text does not count.
  static func begins(_ text: String, with needle: [UInt8]) -> Bool {
    text.utf8.count >= needle.count && zip(text.utf8, needle).allSatisfy { lower($0) == $1 }
  }

  /// Offset of the first, or the last, place of `needle`, which is in lower case; ASCII case of the text does not count.
  static func find(_ needle: [UInt8], in text: String, last: Bool = false) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard let head = needle.first, bytes.count >= needle.count else { return nil }
      func stands(at start: Int) -> Bool {
        guard lower(bytes[start]) == head else { return false }
        for index in needle.indices where lower(bytes[start + index]) != needle[index] { return false }
        return true
      }
      let starts = 0...(bytes.count - needle.count)
      return last ? starts.last(where: stands) : starts.first(where: stands)
    }
  }

  private static func withoutTags(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, isTagStart(bytes[index + 1]),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        let name = bytes[(index + 1)..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
        if !inline.contains(String(decoding: name, as: UTF8.self).lowercased()) { out.append(0x20) }
        index = end + 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let inline: Set<String> = ["sup", "sub", "b", "i", "em", "strong", "span", "a", "u", "font"]

  private static func isTagStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
