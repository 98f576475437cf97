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
    if country == nil, let region, RegionNames.code(region.lowercased(), in: "US") == region.lowercased(),
      region == region.uppercased(), let postcode, Self.isPostcode(String(postcode.prefix(5)), in: "US")
    {
      country = "US"
    }
    if let city, PlaceWords.isFacility(city) { self.city = nil }
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

  private mutating func readText(_ text: String) {
    let told = PlaceText(text)
    if country == nil || country == told.country {
      country = country ?? told.country
      region = region ?? told.region
      postcode = postcode ?? told.postcode
    }
    guard city == nil else { return }
    if let name = told.city {
      city = name
      return
    }
    // `12345 City`, and a name that nothing follows.
    guard told.rest.count <= 2, let first = told.rest.first else { return }
    let words = first.split(separator: " ").map(String.init)
    let name = words.filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    guard name.count > 2, !PlaceWords.isFacility(first), words.count <= 4 else { return }
    if let code = words.first, words.count > 1, Self.isPostcode(code, in: country) { postcode = postcode ?? code }
    if words.allSatisfy({ word in !word.contains(where: \.isNumber) || Self.isPostcode(word, in: country) }),
      PlaceText.countryName(name) == nil
    {
      city = name
    }
  }

  private static func filled(_ text: String) -> String? { text.trimmed.isEmpty ? nil : text.trimmed }

  private static func isPostcode(_ text: String, in country: String?) -> Bool {
    guard text.allSatisfy({ $0.isNumber && $0.isASCII }) else { return false }
    guard let country else { return false }
    return text.utf8.count == (PostalAreas.digits[country] ?? 5)
  }
}

extension StringProtocol {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
