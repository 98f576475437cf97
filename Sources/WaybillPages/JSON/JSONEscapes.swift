internal import WaybillModel

/// The escapes of a JSON string.
enum JSONEscapes {
  /// Decodes what stands between the quotes; with `map`, which turns an offset of `raw` into one of the
  /// page, the result also tells where each byte came from.
  static func decode(
    _ raw: ArraySlice<UInt8>, map: ((Int) -> Int)?
  ) -> (bytes: [UInt8], map: OffsetMap) {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var offsets = OffsetMap()
    var index = raw.startIndex
    if let map { offsets.add(inner: 0, outer: map(index)) }
    while index < raw.endIndex {
      let byte = raw[index]
      guard byte == UInt8(ascii: "\\"), index + 1 < raw.endIndex else {
        out.append(byte)
        index += 1
        continue
      }
      if let map { offsets.add(inner: out.count, outer: map(index)) }
      let escape = raw[index + 1]
      index += 2
      switch escape {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "u"):
        var code = hex(raw, &index)
        if let high = code, (0xD800...0xDBFF).contains(high), index + 1 < raw.endIndex,
          raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u")
        {
          var after = index + 2
          if let low = hex(raw, &after), (0xDC00...0xDFFF).contains(low) {
            code = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
            index = after
          }
        }
        // A lone surrogate has no character: U+FFFD, as decoders of the web do.
        let scalar = code.flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
      default: out.append(escape)
      }
      if let map { offsets.add(inner: out.count, outer: map(index)) }
    }
    return (out, offsets)
  }

  private static func hex(_ raw: ArraySlice<UInt8>, _ index: inout Int) -> UInt32? {
    guard index + 4 <= raw.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in raw[index..<index + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    index += 4
    return value
  }
}
