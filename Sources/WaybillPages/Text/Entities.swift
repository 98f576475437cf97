/// The character references of HTML that escape data: numbers, and the names that scripts write.
package enum Entities {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©", "reg": "®",
    "trade": "™", "ndash": "–", "mdash": "—", "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "bull": "•", "middot": "·", "deg": "°", "eacute": "é", "egrave": "è", "agrave": "à",
    "aacute": "á", "ccedil": "ç", "atilde": "ã", "otilde": "õ", "iacute": "í", "oacute": "ó", "uacute": "ú",
    "ntilde": "ñ", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ucirc": "û",
  ]

  /// Decodes, and tells where each byte came from; what is no known reference stays as it stands.
  package static func decode(_ raw: ArraySlice<UInt8>) -> (bytes: [UInt8], map: OffsetMap) {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var map = OffsetMap()
    map.add(inner: 0, outer: raw.startIndex)
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == UInt8(ascii: "&"), let (text, end) = reference(raw, index) {
        map.add(inner: out.count, outer: index)
        out.append(contentsOf: text.utf8)
        map.add(inner: out.count, outer: end)
        index = end
      } else {
        out.append(raw[index])
        index += 1
      }
    }
    return (out, map)
  }

  /// Decodes the references of a text.
  package static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return String(decoding: decode(Array(text.utf8)[...]).bytes, as: UTF8.self)
  }

  private static func reference(_ raw: ArraySlice<UInt8>, _ start: Int) -> (String, Int)? {
    let limit = min(raw.endIndex, start + 12)
    guard let end = raw[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: raw[start + 1..<end], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let code, let scalar = Unicode.Scalar(code), code > 0 else { return nil }
      return (String(Character(scalar)), end + 1)
    }
    return names[name].map { ($0, end + 1) }
  }
}
