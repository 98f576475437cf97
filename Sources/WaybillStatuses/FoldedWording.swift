/// A wording brought to one form for comparison: lower case, without diacritics, punctuation as one blank,
/// a blank at both ends. Scripts written without blanks keep none; Arabic and Hebrew part "and" from its word.
struct FoldedWording: FoldingSink {
  private(set) var bytes: [UInt8] = []

  init(_ text: some Collection<UInt8>) {
    let text = Array(text)
    bytes.reserveCapacity(text.count + 2)
    text.withUnsafeBufferPointer { Self.fold($0, into: &self) }
  }

  mutating func letter(_ byte: UInt8, from origin: Int) { bytes.append(byte) }
  mutating func blank(at origin: Int) { bytes.append(0x20) }
  mutating func endSentence() {}

  /// Folds a text piece by piece.
  @inline(__always)
  static func fold(_ text: UnsafeBufferPointer<UInt8>, into sink: inout some FoldingSink) {
    sink.blank(at: 0)
    var isBlank = true
    var index = 0
    let count = text.count
    while index < count {
      let origin = index
      let byte = text[index]
      index &+= 1
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower &- 0x61 < 26 || byte &- 0x30 < 10 {
          sink.letter(lower, from: origin)
          isBlank = false
          continue
        }
        if !isBlank { sink.blank(at: origin) }
        isBlank = true
        if byte != 0x20,
          ends(byte, after: origin > 0 ? text[origin &- 1] : 0x20, before: index < count ? text[index] : 0x20)
        {
          sink.endSentence()
        }
        continue
      }
      index = min(count, origin + length(byte))
      let scalar = decode(text, origin)
      switch fold(scalar) {
      case 0: continue
      case 0x20:
        if !isBlank { sink.blank(at: origin) }
        if scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1B || scalar == 0xFF1F { sink.endSentence() }
        isBlank = true
      case let folded:
        encode(folded) { sink.letter($0, from: origin) }
        if isBlank, isConjunction(folded), index + 2 < count, isSemitic(text[index]), isSemitic(text[index + 2]) {
          sink.blank(at: origin)
        } else {
          isBlank = false
        }
      }
    }
    if !isBlank { sink.blank(at: count) }
  }

  /// "And" in Arabic and Hebrew: one letter, written with the word that follows. It is parted from the word,
  /// in texts and phrases alike, so that words which begin with that letter still are found.
  private static func isConjunction(_ scalar: UInt32) -> Bool { scalar == 0x648 || scalar == 0x5D5 }

  /// The first byte of a Hebrew or an Arabic letter.
  private static func isSemitic(_ byte: UInt8) -> Bool { byte >= 0xD7 && byte <= 0xDB }

  /// Bytes of the character that a byte begins.
  static func length(_ byte: UInt8) -> Int { byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1 }

  /// A full stop in "9.30", "U.S.A" or "am 12. März" ends nothing.
  private static func ends(_ byte: UInt8, after previous: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
    case UInt8(ascii: "."): next <= 0x20 && !(0x30...0x39).contains(previous)
    default: false
    }
  }

  /// The character that begins at a byte; not checked for being well formed.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    let byte = UInt32(text[index])
    func tail(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0 }
    if byte >= 0xF0 { return (byte & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3) }
    if byte >= 0xE0 { return (byte & 15) << 12 | tail(1) << 6 | tail(2) }
    return (byte & 31) << 6 | tail(1)
  }

  @inline(__always)
  private static func encode(_ scalar: UInt32, _ emit: (UInt8) -> Void) {
    switch scalar {
    case 0..<0x80: emit(UInt8(scalar))
    case 0..<0x800:
      emit(UInt8(0xC0 | scalar >> 6))
      emit(UInt8(0x80 | scalar & 0x3F))
    case 0..<0x10000:
      emit(UInt8(0xE0 | scalar >> 12))
      emit(UInt8(0x80 | scalar >> 6 & 0x3F))
      emit(UInt8(0x80 | scalar & 0x3F))
    default:
      emit(UInt8(0xF0 | scalar >> 18))
      emit(UInt8(0x80 | scalar >> 12 & 0x3F))
      emit(UInt8(0x80 | scalar >> 6 & 0x3F))
      emit(UInt8(0x80 | scalar & 0x3F))
    }
  }

  // Latin-1 and Latin Extended-A to their base letters, U+00C0...U+017F; a blank is "not a letter".
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
      .utf8)

  /// One character in its compared form; a blank for what is no letter or digit, 0 for what vanishes.
  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0x17F: return UInt32(latin[Int(scalar) - 0xC0])
    case 0x180...0x2FF: return foldRareLatin(scalar)
    case 0x300...0x36F, 0x200B...0x200F, 0xAD, 0xFEFF, 0x64B...0x65F, 0x670, 0x591...0x5BD, 0x5BF...0x5C7: return 0
    case 0x386: return 0x3B1
    case 0x388, 0x3AD: return 0x3B5
    case 0x389, 0x3AE: return 0x3B7
    case 0x38A, 0x3AA, 0x3AF, 0x390, 0x3CA: return 0x3B9
    case 0x38C, 0x3CC: return 0x3BF
    case 0x38E, 0x3AB, 0x3CD, 0x3B0, 0x3CB: return 0x3C5
    case 0x38F, 0x3CE: return 0x3C9
    case 0x3AC: return 0x3B1
    case 0x3C2: return 0x3C3
    case 0x391...0x3A9: return scalar + 0x20
    case 0x401, 0x451: return 0x435
    case 0x400...0x40F: return scalar + 0x50
    case 0x410...0x42F: return scalar + 0x20
    case 0x460...0x4FF:
      return scalar & 1 == 0 && scalar < 0x4C0 || scalar >= 0x4D0 && scalar & 1 == 0 ? scalar + 1 : scalar
    case 0x1E00...0x1EFF: return foldVietnamese(scalar)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: return scalar - 0xFEE0
    case 0xFF21...0xFF3A: return scalar - 0xFEE0 + 0x20
    case 0x4E00...0x9FFF: return TraditionalHan.fold(scalar)
    case 0x622, 0x623, 0x625: return 0x627
    // Letters that bear a hamza as the letter alone; those of Persian keyboards as the Arabic ones.
    case 0x626, 0x649, 0x6CC: return 0x64A
    case 0x624: return 0x648
    case 0x6A9: return 0x643
    case 0x629: return 0x647
    case 0x640: return 0
    case 0x80..<0xC0, 0x2000...0x206F, 0x2100...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFF00...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x60C, 0x61B, 0x61F, 0xFE30...0xFE6F, 0x5BE,
      0x5F3, 0x5F4:
      return 0x20
    default: return scalar
    }
  }

  private static func foldRareLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1A0, 0x1A1: 0x6F
    case 0x1AF, 0x1B0: 0x75
    case 0x218, 0x219: 0x73
    case 0x21A, 0x21B: 0x74
    // Letters that write an apostrophe, as in "курʼєр" and "joʻnatma".
    case 0x2B9...0x2BF: 0x20
    default: scalar
    }
  }

  private static func foldVietnamese(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1EA0...0x1EB7: 0x61
    case 0x1EB8...0x1EC7: 0x65
    case 0x1EC8...0x1ECB: 0x69
    case 0x1ECC...0x1EE3: 0x6F
    case 0x1EE4...0x1EF1: 0x75
    case 0x1EF2...0x1EF9: 0x79
    default: scalar
    }
  }
}
