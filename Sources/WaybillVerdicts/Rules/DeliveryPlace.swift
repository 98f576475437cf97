internal import WaybillModel

/// Where the page says it was delivered, against where it should have gone.
struct DeliveryPlace {
  let event: Int
  let delivered: PlaceFacts
  let shipTo: PlaceFacts
  let text: String
  let accepted: [PlaceFacts]
  /// The page names no country and is printed by a carrier of the ship-to country.
  private let isPrintedAtHome: Bool

  /// nil unless delivered, with a place, and a ship-to country.
  init?(_ matter: Matter) {
    guard let index = matter.delivery, let place = matter.parcel.events[index].event.place,
      let address = matter.order.shipTo, address.country != nil
    else { return nil }
    event = index
    delivered = PlaceFacts(place)
    shipTo = PlaceFacts(address)
    text = place.text
    accepted = matter.order.acceptedPlaces.map { PlaceFacts($0) }
    isPrintedAtHome = matter.parcel.events[index].attestations.contains { attestation in
      matter.parcel.tracks[attestation.track].carrier.flatMap(SourceRank.home).map {
        Territories.areOne($0, address.country ?? "")
      } ?? false
    }
  }

  var countriesDiffer: Bool? {
    guard let a = delivered.country, let b = shipTo.country else { return nil }
    return !Territories.areOne(a, b)
  }

  /// The country to read postcodes and states by; nil unless both places are surely in it.
  var country: String? {
    switch countriesDiffer {
    case true: nil
    case false: shipTo.country
    case nil: isPrintedAtHome ? shipTo.country : nil
    }
  }

  var postcodes: PostalAreas.Comparison {
    PostalAreas.compare(delivered.postcode, shipTo.postcode, in: country)
  }

  var regionsDiffer: Bool? {
    country == nil ? nil : PostalAreas.regionsDiffer(delivered.region, shipTo.region, in: country)
  }
  var citiesDiffer: Bool? { PostalAreas.citiesDiffer(delivered.city, shipTo.city) }

  /// The user has named it as a place that serves them.
  var isAccepted: Bool {
    accepted.contains { place in
      if let a = place.country, let b = delivered.country, !Territories.areOne(a, b) { return false }
      switch PostalAreas.compare(place.postcode, delivered.postcode, in: place.country ?? country) {
      case .same, .sameArea: return true
      case .other: return false
      case .unknown: break
      }
      if let differ = PostalAreas.citiesDiffer(place.city, delivered.city) { return !differ }
      return place.city == nil && place.postcode == nil && place.country != nil && place.country == delivered.country
    }
  }

  static func describe(_ place: PlaceFacts, or text: String) -> String {
    let parts = [place.city, place.postcode, place.region, place.country].compactMap { $0 }
    return parts.isEmpty ? text : parts.joined(separator: ", ")
  }

  func slots(_ matter: Matter) -> [String: String] {
    [
      "place": Self.describe(delivered, or: text), "shipTo": Self.describe(shipTo, or: ""),
      "date": matter.dayText(event),
    ]
  }
}
