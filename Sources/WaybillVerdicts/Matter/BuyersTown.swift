/// Whether a place is in the town of the order's address.
enum BuyersTown {
  /// Its postal area, or where one of them has no postcode its name.
  static func contains(_ place: PlaceFacts, _ address: PlaceFacts) -> Bool { compare(place, address) == true }

  /// Surely another town, or another country.
  static func excludes(_ place: PlaceFacts, _ address: PlaceFacts) -> Bool { compare(place, address) == false }

  /// Its very postcode.
  static func isAddressed(_ place: PlaceFacts, _ address: PlaceFacts) -> Bool {
    guard contains(place, address) else { return false }
    if case .same = PostalAreas.compare(place.postcode, address.postcode, in: address.country) { return true }
    return false
  }

  private static func compare(_ place: PlaceFacts, _ address: PlaceFacts) -> Bool? {
    if let a = place.country, let b = address.country, !Territories.areOne(a, b) { return false }
    switch PostalAreas.compare(place.postcode, address.postcode, in: address.country) {
    case .same, .sameArea: return true
    case .other: return false
    case .unknown: break
    }
    if PostalAreas.regionsDiffer(place.region, address.region, in: address.country) == true { return false }
    return PostalAreas.citiesDiffer(place.city, address.city).map { !$0 }
  }
}
