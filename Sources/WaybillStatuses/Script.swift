/// A script that parcels are spoken of in.
enum Script: Int, Sendable, CaseIterable {
  case latin, cyrillic, han, kana, hangul, greek, arabic, hebrew, thai

  /// The script of a character that is no Latin letter, digit or sign; nil for those.
  private init?(_ scalar: UInt32) {
    switch scalar {
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530: self = .cyrillic
    case 0x590..<0x600: self = .hebrew
    case 0x600..<0x780: self = .arabic
    case 0xE00..<0xE80: self = .thai
    case 0x3040..<0x3100: self = .kana
    case 0xAC00..<0xD7B0, 0x1100..<0x1200: self = .hangul
    case 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x30000: self = .han
    default: return nil
    }
  }

  /// The script that tells a text's language best: a letter that Latin does not have outweighs Latin ones,
  /// which names of carriers and places are written in everywhere; kana and hangul outweigh Han.
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> Script {
    // Below U+0340 all is Latin or sign.
    guard var index = text.firstIndex(where: { $0 >= 0xCD }) else { return .latin }
    var found: Script?
    while index < text.count {
      if text[index] >= 0xCD, let script = Script(FoldedWording.decode(text, index)) {
        if script == .kana || script == .hangul { return script }
        found = found ?? script
      }
      index += FoldedWording.length(text[index])
    }
    return found ?? .latin
  }

  /// The language that alone, or most of all, writes a letter of the text; nil where none of these stands in it.
  func languageOfLetters(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    if self == .latin { return Self.languageOfLatinLetters(text) }
    guard self == .cyrillic else { return nil }
    var found: String?
    var index = 0
    while let letter = Self.next(text, &index) {
      switch letter {
      case "ў", "Ў": return "be"
      case "ї", "є", "ґ", "Ї", "Є", "Ґ": return "uk"
      case "ә", "ғ", "қ", "ң", "ө", "ұ", "һ", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Һ": return "kk"
      case "ј", "љ", "њ", "ћ", "ђ", "џ", "Ј", "Љ", "Њ", "Ћ", "Ђ", "Џ": return "sr"
      // Ukrainian, Belarusian and Kazakh share it; Russian and Bulgarian lack it.
      case "і", "І": found = "uk"
      default: continue
      }
    }
    return found
  }

  private static func languageOfLatinLetters(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    // The letters with a horn or two marks, U+01A0...U+01BF and U+1E80...U+1EFF.
    if text.contains(where: { $0 == 0xC6 || $0 == 0xE1 }) { return "vi" }
    var index = 0
    while let letter = next(text, &index) {
      switch letter {
      case "ß": return "de"
      case "ñ", "Ñ": return "es"
      case "ã", "õ", "Ã", "Õ": return "pt"
      case "ą", "ę", "ł", "ś", "ż", "ź", "Ą", "Ę", "Ł", "Ś", "Ż", "Ź": return "pl"
      case "ě", "ř", "ů", "Ě", "Ř", "Ů": return "cs"
      case "ĺ", "ľ", "ŕ", "Ĺ", "Ľ", "Ŕ": return "sk"
      case "ő", "ű", "Ő", "Ű": return "hu"
      case "ă", "ș", "ț", "ţ", "Ă", "Ș", "Ț", "Ţ": return "ro"
      case "ğ", "ı", "ş", "Ğ", "İ", "Ş": return "tr"
      // Serbian has it too, but seldom in words of parcels.
      case "đ", "Đ": return "vi"
      default: continue
      }
    }
    return nil
  }

  /// The next character that is not ASCII, from an index on, which is moved behind it.
  private static func next(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    while index < text.count {
      let start = index
      index += FoldedWording.length(text[start])
      if text[start] >= 0x80, let scalar = Unicode.Scalar(FoldedWording.decode(text, start)) { return scalar }
    }
    return nil
  }
}
