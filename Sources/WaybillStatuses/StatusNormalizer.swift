package import WaybillModel

/// Tells what a wording means by the tables that carriers share.
package enum StatusNormalizer {
  /// The first table that knows the text decides: the named language's, then those that its script and
  /// words make likely. ``StatusReading/unclassified`` where no rule knows it.
  package static func read(_ text: String, language: String? = nil) -> StatusReading {
    let folded = FoldedWording(text)
    guard folded.bytes.count > 1 else { return .unclassified }
    for table in candidates(text, language) {
      if let reading = table.wordings.read(folded) { return reading }
    }
    return .unclassified
  }

  /// The tables to ask, most likely first.
  private static func candidates(_ text: String, _ language: String?) -> [SharedWordings.Table] {
    var names: [String] = []
    if let language { names.append(primary(language)) }
    switch Script.of(text) {
    case .latin: names += ["en"] + SharedWordings.latin
    case .cyrillic: names += SharedWordings.cyrillic
    case .han: names += ["zh", "ja", "ko"]
    case .kana: names += ["ja", "zh"]
    case .hangul: names += ["ko"]
    case .greek: names += ["el"]
    case .arabic: names += ["ar"]
    case .hebrew: names += ["he"]
    case .thai: names += ["th"]
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { SharedWordings.tables[$0]?() }
  }

  private static func primary(_ language: String) -> String {
    let name = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["nb": "no", "nn": "no", "ms": "id", "in": "id", "iw": "he", "cmn": "zh", "hr": "sr", "bs": "sr"][name] ?? name
  }

  /// Every line of every table could be read; a test asks this.
  package static var invalidLines: [String] {
    SharedWordings.tables.values.flatMap { $0().wordings.invalidLines }
  }
}

/// The script most of a text's letters belong to; one letter of a script without Latin's company decides.
enum Script {
  case latin, cyrillic, han, kana, hangul, greek, arabic, hebrew, thai

  static func of(_ text: String) -> Script {
    var hasHan = false
    var found: Script?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x370: continue
      case 0x370..<0x400: found = found ?? .greek
      case 0x400..<0x530: found = found ?? .cyrillic
      case 0x590..<0x600: found = found ?? .hebrew
      case 0x600..<0x780: found = found ?? .arabic
      case 0xE00..<0xE80: found = found ?? .thai
      case 0x3040..<0x3100: return .kana
      case 0xAC00..<0xD7B0, 0x1100..<0x1200: return .hangul
      case 0x3400..<0xA000, 0xF900..<0xFB00: hasHan = true
      default: continue
      }
    }
    return hasHan ? .han : found ?? .latin
  }
}
