/// A piece of a printed time.
enum ClockToken: Equatable {
  case number(Int, digits: Int)
  case word(ClockWord)
  /// A word of ASCII letters that names no date part: perhaps a zone (`CST`, `America/Sao_Paulo`).
  case name(from: Int, to: Int)
  case sign(UInt8)
  case blank
}

/// Cuts a printed time into tokens; nil where a character has no place in one.
struct ClockLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  static func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> [ClockToken]? {
    guard bytes.count <= 96 else { return nil }
    var lexer = ClockLexer(bytes)
    var tokens: [ClockToken] = []
    tokens.reserveCapacity(20)
    while lexer.index < bytes.count {
      guard let token = lexer.next() else { return nil }
      if token == .blank, tokens.last == .blank || tokens.isEmpty { continue }
      tokens.append(token)
    }
    if tokens.last == .blank { tokens.removeLast() }
    return tokens
  }

  private mutating func next() -> ClockToken? {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39: return number()
    case 0...0x20:
      index += 1
      return .blank
    case 0x41...0x5A, 0x61...0x7A: return word()
    case 0xE3...0xED: return ideograph()
    case 0xC2:  // hard blanks, ordinals, degree signs, the point in the middle
      guard index + 1 < bytes.count, [0xA0, 0xAA, 0xAD, 0xB0, 0xB7, 0xBA].contains(bytes[index + 1]) else { return nil }
      index += 2
      return .blank
    case 0xD9 where index + 1 < bytes.count && (0xA0...0xA9).contains(bytes[index + 1]): return arabicNumber()
    case 0xEF
    where index + 2 < bytes.count && bytes[index + 1] == 0xBC && (0x81...0x8F).contains(bytes[index + 2])
      || index + 2 < bytes.count && bytes[index + 1] == 0xBC && (0x9A...0xA0).contains(bytes[index + 2]):
      // The full-width form of an ASCII sign.
      index += 3
      return .sign(bytes[index - 1] - 0x60)
    case 0xE2:  // narrow blanks, dashes, direction marks
      index += 3
      return index <= bytes.count
        ? (bytes[index - 2] == 0x80 && (bytes[index - 1] & 0xF0) == 0x90 ? .sign(0x2D) : .blank) : nil
    case 0x80...: return word()
    default:
      index += 1
      return .sign(byte)
    }
  }

  private mutating func number() -> ClockToken? {
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      guard index - start < 18 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return .number(value, digits: index - start)
  }

  /// Arabic-Indic digits, each two bytes.
  private mutating func arabicNumber() -> ClockToken? {
    var value = 0
    var digits = 0
    while index + 1 < bytes.count, bytes[index] == 0xD9, (0xA0...0xA9).contains(bytes[index + 1]) {
      guard digits < 18 else { return nil }
      value = value * 10 + Int(bytes[index + 1] - 0xA0)
      digits += 1
      index += 2
    }
    return .number(value, digits: digits)
  }

  private mutating func word() -> ClockToken? {
    let start = index
    while index < bytes.count, isLetter(index) { index += bytes[index] >= 0xF0 ? 4 : 1 }
    index = min(index, bytes.count)
    guard index > start else { return nil }
    if isThai(start) { takeThaiPoints() }
    // `p.m.`, `a. m.`: letters that stop at a point and go on.
    if index - start == 1, let half = dayHalf(start) { return half }
    if let meaning = ClockWords.meaning(ClockWords.hash(bytes[start..<index])) { return .word(meaning) }
    while index < bytes.count, isLetter(index) || bytes[index] == 0x2F || bytes[index] == 0x5F { index += 1 }
    let isASCII = bytes[start..<index].allSatisfy { $0 < 0x80 }
    return isASCII ? .name(from: start, to: index) : nil
  }

  private mutating func dayHalf(_ start: Int) -> ClockToken? {
    let letter = bytes[start] | 0x20
    guard letter == 0x61 || letter == 0x70, index < bytes.count, bytes[index] == 0x2E else { return nil }
    var after = index + 1
    while after < bytes.count, bytes[after] == 0x20 || bytes[after] == 0xC2 || bytes[after] == 0xA0 { after += 1 }
    guard after < bytes.count, bytes[after] | 0x20 == 0x6D else { return nil }
    after += 1
    if after < bytes.count, bytes[after] == 0x2E { after += 1 }
    index = after
    return .word(letter == 0x61 ? .am : .pm)
  }

  private func isThai(_ index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0xE0 && (bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9)
  }

  /// Thai shortens months with points within the word: `ม.ค.`
  private mutating func takeThaiPoints() {
    while index < bytes.count, bytes[index] == 0x2E {
      index += 1
      while isThai(index) { index += 3 }
    }
    index = min(index, bytes.count)
  }

  private func isLetter(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0xE2, byte <= 0xED { return false }
    if byte == 0xC2 { return false }
    return byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      || byte == 0x27 && index > 0 && index + 1 < bytes.count && bytes[index + 1] | 0x20 >= 0x61
  }

  /// CJK is written without blanks: two characters that mean something together, else one.
  private mutating func ideograph() -> ClockToken? {
    for length in [6, 3] where index + length <= bytes.count {
      if let meaning = ClockWords.meaning(ClockWords.hash(bytes[index..<index + length])) {
        index += length
        return .word(meaning)
      }
    }
    return nil
  }
}
