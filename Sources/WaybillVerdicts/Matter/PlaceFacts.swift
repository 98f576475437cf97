internal import WaybillModel

/// What a printed place surely tells: its structured parts, and those its text has in a form nobody can misread.
struct PlaceFacts {
  var country: String?
  var region: String?
  var city: String?
  var postcode: String?

  init(_ place: Place) {
    country = place.country.flatMap { Country.code($0) } ?? place.country
    region = place.region.flatMap(Self.filled)
    city = place.city.flatMap(Self.filled)
    postcode = place.postcode.flatMap(Self.filled)
    readText(place.text)
    // A state and a ZIP in their own fields, and no country: American pages leave it out.
    if country == nil, let region, Self.states.contains(region), let postcode,
      Self.isPostcode(String(postcode.prefix(5)), in: "US")
    {
      country = "US"
    }
    if let city, Self.isFacility(city) { self.city = nil }
  }

  init(_ address: OrderFacts.Address) {
    country = address.country.flatMap { Country.code($0) } ?? address.country
    region = address.region.flatMap(Self.filled)
    city = address.city.flatMap(Self.filled)
    postcode = address.postcode.flatMap(Self.filled)
  }

  static func compact(_ postcode: String) -> String {
    String(postcode.uppercased().filter { $0.isLetter || $0.isNumber })
  }

  /// `City, ST 12345`, `City, Country`, `12345 City`; anything else tells nothing.
  private mutating func readText(_ text: String) {
    var parts = text.split(separator: ",").map { $0.filter { $0 != "(" && $0 != ")" }.trimmed }.filter { !$0.isEmpty }
    if parts.count == 1 { parts = Self.dashed(parts[0]) }
    guard !parts.isEmpty else { return }
    if let last = parts.last, let code = Self.countryName(last) {
      if country == nil { country = code }
      parts.removeLast()
    }
    if let last = parts.last, let state = Self.americanTail(last), country == nil || country == "US" {
      // A two-letter state alone could be another country's region.
      if state.zip != nil || country == "US" {
        country = "US"
        region = region ?? state.code
        postcode = postcode ?? state.zip
        let head = state.rest
        if head.isEmpty { parts.removeLast() } else { parts[parts.count - 1] = head }
      }
    }
    if let last = parts.last, let state = Self.australianTail(last), country == nil || country == "AU" {
      country = "AU"
      region = region ?? state.code
      if state.rest.isEmpty { parts.removeLast() } else { parts[parts.count - 1] = state.rest }
    }
    guard city == nil, let first = parts.first, parts.count <= 2 else { return }
    let words = first.split(separator: " ").map(String.init)
    let name = words.filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    guard name.count > 2, !Self.isFacility(first), words.count <= 4 else { return }
    if let code = words.first, words.count > 1, Self.isPostcode(code, in: country) { postcode = postcode ?? code }
    if words.allSatisfy({ word in !word.contains(where: \.isNumber) || Self.isPostcode(word, in: country) }),
      Self.countryName(name) == nil
    {
      city = name
    }
  }

  private static func filled(_ text: String) -> String? { text.trimmed.isEmpty ? nil : text.trimmed }

  /// A full name, or a code that is no American, Canadian, Australian or Brazilian state's.
  private static func countryName(_ text: String) -> String? {
    let name = text.lowercased()
    if let country = nativeNames[LatinFolding.fold(text)] { return country }
    guard text.utf8.count > 3 else {
      if text == "UK" { return "GB" }
      if text == "USA" || text == "UAE" { return Country.code(text) }
      return Country.isCode(text) && !RegionNames.isCode(name) ? text : nil
    }
    return name == "georgia" ? nil : Country.code(text)
  }

  /// `Milan - Italy`: a dash parts only before a country.
  private static func dashed(_ text: String) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    guard let dash = words.lastIndex(of: "-"), dash > 0, dash < words.count - 1 else { return [text] }
    let tail = words[(dash + 1)...].joined(separator: " ")
    return countryName(tail) == nil ? [text] : [words[..<dash].joined(separator: " "), tail]
  }

  private static func australianTail(_ text: String) -> (rest: String, code: String)? {
    var words = text.split(separator: " ").map(String.init)
    guard let code = words.last, ["NSW", "VIC", "QLD", "TAS", "ACT"].contains(code) else { return nil }
    words.removeLast()
    return (words.joined(separator: " "), code)
  }

  /// As carriers of the country print it.
  private static let nativeNames: [String: String] = [
    "deutschland": "DE", "osterreich": "AT", "schweiz": "CH", "suisse": "CH", "svizzera": "CH", "espana": "ES",
    "italia": "IT",
    "nederland": "NL", "belgie": "BE", "belgique": "BE", "polska": "PL", "brasil": "BR", "россия": "RU",
    "украина": "UA",
    "україна": "UA", "magyarorszag": "HU", "sverige": "SE", "norge": "NO", "danmark": "DK", "suomi": "FI",
    "turkiye": "TR",
    "mainland china": "CN", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "allemagne": "DE",
    "espagne": "ES", "chine": "CN", "royaume-uni": "GB", "中国": "CN", "france metropolitaine": "FR",
  ]

  private static func isPostcode(_ text: String, in country: String?) -> Bool {
    guard text.allSatisfy({ $0.isNumber && $0.isASCII }) else { return false }
    guard let country else { return false }
    return text.utf8.count == (PostalAreas.digits[country] ?? 5)
  }

  private static func americanTail(_ text: String) -> (rest: String, code: String, zip: String?)? {
    var words = text.split(separator: " ").map(String.init)
    var zip: String?
    if let last = words.last, last.prefix(5).allSatisfy({ $0.isNumber && $0.isASCII }),
      last.utf8.count == 5 || (last.utf8.count == 10 && last.contains("-"))
    {
      zip = String(last.prefix(5))
      words.removeLast()
    }
    guard let code = words.last, states.contains(code) else { return nil }
    words.removeLast()
    return (words.joined(separator: " "), code, zip)
  }

  static func isFacility(_ text: String) -> Bool {
    let words = LatinFolding.words(text)
    return words.contains { facilityWords.contains($0) } || text.contains("/") || !LatinFolding.isLatin(text)
  }

  private static let facilityWords: Set<String> = [
    "facility", "center", "centre", "hub", "depot", "office", "station", "warehouse", "airport", "sorting", "gateway",
    "isc", "cdd", "ctce", "cte", "ac", "agencia", "unidade", "distribution", "branch", "terminal", "locker", "point",
    "mc", "rdc", "do", "network", "parcel", "post", "international", "exchange", "customs", "delivery", "centro",
    "bureau",
    "cee", "agf", "ctc", "uop", "poste", "plateforme", "agence", "paketzentrum", "zustellbasis", "filiale", "postamt",
    "logistics", "express", "carrier",
    "shop", "store", "partner", "service", "kiosk", "cpf", "lc", "plt", "ppdc", "ngd", "p", "vp",
    "district", "county", "province", "region",
  ]

  private static let states: Set<String> = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME",
    "MD",
    "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI",
    "SC",
    "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR",
  ]
}

extension StringProtocol {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
