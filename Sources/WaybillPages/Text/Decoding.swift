internal import CMarkup

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A text in valid UTF-8, and which encoding was believed and why.
package struct DecodedText: Sendable {
  package var bytes: [UInt8]
  /// IANA name, lower case.
  package var encoding: String
  /// `option`, `bom`, `utf-16-pattern`, `xml-declaration`, `meta`, `utf-8-validity`, `carrier`, `fallback`.
  package var basis: String
  /// How many sequences could not be decoded and read as U+FFFD.
  package var replaced = 0
  package var firstReplacement: Int?
  /// The bytes are no text in any encoding: a picture, an archive.
  package var isBinary = false
}

/// Bytes to UTF-8.
///
/// Believed in this order: the user's option, a byte order mark, UTF-16's pattern of zeros, a declaration
/// (unless the bytes are valid UTF-8 with multi-byte sequences, which no other encoding makes by chance:
/// browsers re-encode what they save and leave the declaration), valid UTF-8, the carrier's habit, and
/// windows-1252, as browsers do.
package enum Decoding {
  package static func decode(_ bytes: [UInt8], habit: String? = nil, option: String? = nil) -> DecodedText {
    if let option { return convert(bytes, from: option, basis: "option", skipping: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return convert(bytes, from: "utf-8", basis: "bom", skipping: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes, from: "utf-16le", basis: "bom", skipping: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes, from: "utf-16be", basis: "bom", skipping: 2) }
    if let pattern = utf16Pattern(bytes) {
      return convert(bytes, from: pattern, basis: "utf-16-pattern", skipping: 0)
    }
    let valid = validPrefix(bytes)
    if valid < bytes.count, looksBinary(bytes) {
      return DecodedText(bytes: [], encoding: "binary", basis: "fallback", isBinary: true)
    }
    let declared = declaration(bytes)
    if valid == bytes.count {
      // ASCII reads the same in nearly all of them; only the stateful ones differ.
      let isStateful = declared?.encoding.hasPrefix("iso-2022") ?? false
      if !isStateful {
        let agrees = declared.map { $0.encoding == "utf-8" } ?? false
        return DecodedText(
          bytes: bytes, encoding: "utf-8", basis: agrees ? declared?.basis ?? "utf-8-validity" : "utf-8-validity")
      }
    }
    if let declared, declared.encoding != "utf-8" || habit == nil {
      return convert(bytes, from: declared.encoding, basis: declared.basis, skipping: 0)
    }
    if let habit { return convert(bytes, from: habit, basis: "carrier", skipping: 0) }
    // A page that is UTF-8 but for a few broken or zero bytes is UTF-8 all the same.
    if multiByteShare(bytes) { return convert(bytes, from: "utf-8", basis: "utf-8-validity", skipping: 0) }
    return convert(bytes, from: "windows-1252", basis: "fallback", skipping: 0)
  }

  /// IANA name of a label as pages write it; latin-1 is read as windows-1252, as browsers do.
  static func canonicalName(_ label: String) -> String {
    let label = label.lowercased()
    switch label {
    case "utf8", "utf-8", "unicode-1-1-utf-8", "x-unicode20utf8": return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252", "x-cp1252":
      return "windows-1252"
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "gb18030", "chinese": return "gb18030"
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5", "big-5": return "big5-hkscs"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932": return "shift_jis"
    case "euc-kr", "ks_c_5601-1987", "korean", "windows-949", "cp949", "ks_c_5601-1989": return "euc-kr"
    case "x-euc-jp": return "euc-jp"
    case "tis-620", "iso-8859-11", "windows-874", "dos-874", "cp874": return "windows-874"
    case "iso-8859-9", "latin5", "iso8859-9": return "windows-1254"
    case "koi8", "koi", "koi8_r", "cskoi8r": return "koi8-r"
    case "koi8-ru": return "koi8-u"
    case "unicode", "utf-16": return "utf-16le"
    default: return label.hasPrefix("cp125") ? "windows-" + label.dropFirst(2) : label
    }
  }

  /// iconv's own names where they differ.
  private static func iconvName(_ encoding: String) -> String {
    switch encoding {
    case "shift_jis": "CP932"
    case "euc-kr": "CP949"
    case "windows-874": "CP874"
    default: encoding.hasPrefix("windows-") ? "CP" + encoding.dropFirst(8) : encoding.uppercased()
    }
  }

  private static func convert(_ bytes: [UInt8], from label: String, basis: String, skipping skip: Int) -> DecodedText {
    let encoding = canonicalName(label)
    if encoding == "utf-8" { return repair(skip == 0 ? bytes : Array(bytes[skip...]), basis) }
    var length = 0
    var replaced = 0
    var first = 0
    let raw = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.advanced(by: skip).assumingMemoryBound(to: CChar.self)
      return start.flatMap { wb_decode(iconvName(encoding), $0, buffer.count - skip, &length, &replaced, &first) }
    }
    guard let raw else {
      if bytes.isEmpty { return DecodedText(bytes: [], encoding: "utf-8", basis: "utf-8-validity") }
      // A declaration that names no encoding tells nothing.
      return encoding == "windows-1252"
        ? repair(bytes, "fallback") : convert(bytes, from: "windows-1252", basis: "fallback", skipping: skip)
    }
    defer { free(raw) }
    let decoded = Array(UnsafeRawBufferPointer(start: raw, count: length))
    var text = repair(decoded, basis)
    text.encoding = encoding
    if replaced > 0 {
      text.firstReplacement = text.replaced > 0 ? min(first, text.firstReplacement ?? first) : first
      text.replaced += replaced
    }
    return text
  }

  /// Replaces what is no UTF-8, and zero bytes, at which libxml2 would stop.
  private static func repair(_ bytes: [UInt8], _ basis: String) -> DecodedText {
    var valid = validPrefix(bytes)
    if valid == bytes.count { return DecodedText(bytes: bytes, encoding: "utf-8", basis: basis) }
    var out = DecodedText(bytes: [], encoding: "utf-8", basis: basis)
    out.bytes.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      out.bytes.append(contentsOf: bytes[index..<index + valid])
      index += valid
      if index >= bytes.count { break }
      if out.replaced == 0 { out.firstReplacement = out.bytes.count }
      out.replaced += 1
      out.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      index += 1
      valid = validPrefix(bytes, from: index)
    }
    return out
  }

  private static func validPrefix(_ bytes: [UInt8], from start: Int = 0) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return 0 }
      return wb_valid_utf8(base.advanced(by: start).assumingMemoryBound(to: CChar.self), buffer.count - start)
    }
  }

  private static func utf16Pattern(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(64)
    guard head.count >= 4, head.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in head.enumerated() where byte == 0 { if index % 2 == 0 { even += 1 } else { odd += 1 } }
    let enough = head.count / 2 * 3 / 4
    if odd >= enough, even == 0 { return "utf-16le" }
    if even >= enough, odd == 0 { return "utf-16be" }
    return nil
  }

  /// More than one control character in a hundred bytes, or the signature of a common binary format.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    for signature in [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x25, 0x50, 0x44, 0x46], [0x50, 0x4B, 3, 4], [0x1F, 0x8B],
      [0x47, 0x49, 0x46, 0x38],
    ] as [[UInt8]]
    where bytes.starts(with: signature) { return true }
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 && $0 != 0x1B }
    return controls * 20 > head.count
  }

  /// Bytes above ASCII are mostly parts of valid UTF-8 sequences.
  private static func multiByteShare(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      if byte >= 0xC2, index + length <= bytes.count,
        bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        good += 1
        index += length
      } else {
        bad += 1
        index += 1
      }
    }
    return good > bad || bad == 0
  }

  private static func declaration(_ bytes: [UInt8]) -> (encoding: String, basis: String)? {
    let head = bytes.prefix(4096).map { $0 < 0x80 ? asciiLower($0) : 0x20 }
    if head.starts(with: Array("<?xml".utf8)), let end = head.firstRange(of: Array("?>".utf8)),
      let at = head.firstRange(of: Array("encoding".utf8), to: end), let name = value(head, after: at + 8)
    {
      return (canonicalName(name), "xml-declaration")
    }
    var from = 0
    while let meta = head.firstRange(of: Array("<meta".utf8), from: from) {
      let end = head[meta...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
      if let at = head.firstRange(of: Array("charset".utf8), from: meta, to: end), let name = value(head, after: at + 7)
      {
        return (canonicalName(name), "meta")
      }
      from = end
      if end == head.count { break }
    }
    return nil
  }

  private static func value(_ head: [UInt8], after start: Int) -> String? {
    var index = start
    while index < head.count,
      head[index] <= 0x20 || head[index] == UInt8(ascii: "=") || head[index] == 0x22 || head[index] == 0x27
    {
      index += 1
    }
    let name = head[index...].prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
