internal import WaybillModel

/// The leading part of a postcode that names an area, and what two places have in common.
enum PostalAreas {
  enum Comparison {
    case same
    /// Same area, other postcode.
    case sameArea
    case other
    case unknown
  }

  /// Digits of a whole postcode, where a country's are digits alone.
  static let digits: [String: Int] = [
    "US": 5, "DE": 5, "FR": 5, "ES": 5, "IT": 5, "MX": 5, "TR": 5, "FI": 5, "SE": 5, "CZ": 5, "SK": 5, "GR": 5, "UA": 5,
    "KR": 5, "TH": 5, "MY": 5, "HR": 5, "EE": 5, "LT": 5, "RS": 5, "PL": 5, "BR": 8, "AT": 4, "CH": 4, "BE": 4, "DK": 4,
    "NO": 4, "AU": 4, "NZ": 4, "HU": 4, "PT": 7, "RU": 6, "CN": 6, "IN": 6, "SG": 6, "RO": 6, "BY": 6, "JP": 7, "IL": 7,
    "CL": 7,
  ]

  /// How many leading characters name the area; British codes have letters of their own length.
  private static let lengths: [String: Int] = [
    "US": 3, "FR": 2, "DE": 2, "ES": 2, "IT": 2, "CA": 3, "NL": 2, "BE": 1, "AT": 1, "CH": 1, "AU": 1, "BR": 2, "PL": 2,
    "RU": 3, "UA": 2, "CZ": 1, "SE": 2, "NO": 2, "DK": 1, "FI": 2, "PT": 2, "JP": 2, "KR": 2, "MX": 2, "IN": 2, "TR": 2,
    "HU": 1, "GR": 2, "RO": 2, "SK": 1,
  ]

  static func area(_ postcode: String, in country: String) -> String? {
    let code = PlaceFacts.compact(postcode)
    if country == "GB" {
      let letters = code.prefix(while: \.isLetter)
      return letters.isEmpty || letters.count == code.count ? nil : String(letters)
    }
    guard let length = lengths[country], code.count >= length else { return nil }
    return String(code.prefix(length))
  }

  static func compare(_ a: String?, _ b: String?, in country: String?) -> Comparison {
    guard let a, let b, let country else { return .unknown }
    if PlaceFacts.compact(a) == PlaceFacts.compact(b) { return .same }
    // ZIP+4 against ZIP.
    let (x, y) = (PlaceFacts.compact(a), PlaceFacts.compact(b))
    if country == "US", x.prefix(5) == y.prefix(5) { return .same }
    guard hasForm(x, country), hasForm(y, country) else { return .unknown }
    guard let first = area(a, in: country), let second = area(b, in: country) else { return .unknown }
    return first == second ? .sameArea : .other
  }

  /// A code of another form is of another country, or cut off.
  private static func hasForm(_ code: String, _ country: String) -> Bool {
    guard let digits = digits[country] else { return true }
    return code.allSatisfy(\.isNumber) && (code.count == digits || (country == "US" && code.count == 9))
  }

  /// States as code or name: `NY` and `New York` are one.
  static func regionsDiffer(_ a: String?, _ b: String?, in country: String?) -> Bool? {
    guard let a, let b else { return nil }
    let x = regionKey(a, country)
    let y = regionKey(b, country)
    if x == y { return false }
    guard LatinFolding.isLatin(a), LatinFolding.isLatin(b) else { return nil }
    // A code on one side and a name on the other cannot be compared without a table.
    if (x.count <= 3) != (y.count <= 3) { return nil }
    if x.hasPrefix(y) || y.hasPrefix(x) { return false }
    return true
  }

  private static func regionKey(_ text: String, _ country: String?) -> String {
    let name = LatinFolding.words(text).joined(separator: " ")
    return country.flatMap { RegionNames.code(name, in: $0) } ?? name
  }

  /// City names are one if the longer only adds to the end of the shorter (`Frankfurt am Main`), or says in front
  /// that it is a city; nil if they cannot be compared. `York` is not `New York`.
  static func citiesDiffer(_ a: String?, _ b: String?) -> Bool? {
    guard let a, let b, LatinFolding.isLatin(a), LatinFolding.isLatin(b) else { return nil }
    let x = cityWords(a)
    let y = cityWords(b)
    guard !x.isEmpty, !y.isEmpty else { return nil }
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    return !long.starts(with: short) && x.joined() != y.joined()
  }

  private static func cityWords(_ name: String) -> [String] {
    var words = LatinFolding.words(name).map(expand)
    while words.count > 1, let first = words.first, neutral.contains(first) { words.removeFirst() }
    return words
  }

  // "City of London", "Greater Manchester", "Stadt Köln", "Ville de Paris", "Ciudad de México".
  private static let neutral: Set<String> = [
    "city", "greater", "stadt", "gemeinde", "ville", "ciudad", "cidade", "citta", "comune", "gorod", "g", "of", "de",
    "di",
  ]

  /// One spelling for short forms and for the umlauts that some systems write out.
  private static func expand(_ word: String) -> String {
    switch word {
    case "st", "saint", "sankt", "ste", "sainte": "saint"
    case "ft": "fort"
    case "mt": "mount"
    default: ["ae", "oe", "ue"].reduce(word) { $0.replacing($1, with: $1.prefix(1)) }
    }
  }
}
