internal import WaybillModel

/// Fills the parts of a place that its printed text tells beyond doubt.
enum PlaceReading {
  static func settle(_ track: inout Track, home: String?) {
    track.origin = track.origin.map { fill($0, home, []) }
    track.destination = track.destination.map { fill($0, home, []) }
    guard track.events.contains(where: { $0.place != nil }) else { return }
    let countries = countryCodes(track)
    // What the page delivers to its own destination is there.
    let atEnd = track.destination?.country.map { countries.union([$0]) } ?? countries
    var known: [Place: Place] = [:]
    for index in track.events.indices {
      guard let place = track.events[index].place else { continue }
      if track.events[index].status == .delivered {
        track.events[index].place = fill(place, home, atEnd)
        continue
      }
      let filled = known[place] ?? fill(place, home, countries)
      known[place] = filled
      track.events[index].place = filled
    }
  }

  private static func fill(_ printed: Place, _ home: String?, _ countries: Set<String>) -> Place {
    var place = printed
    let told = PlaceText(place.text, home: home, countries: countries)
    place.country = place.country ?? told.country
    if place.country == nil, let home, let region = place.region,
      RegionNames.code(region.lowercased(), in: home) != nil
    {
      place.country = home
    }
    guard place.country == told.country else { return place }
    place.region = place.region ?? told.region
    place.postcode = place.postcode ?? told.postcode
    if let city = place.city, place.facility == nil, told.region != nil, told.city == nil, city == place.text {
      // An office in the field of the town.
      place.facility = city
      place.city = nil
    }
    place.city = place.city ?? told.city
    return place
  }

  /// Codes that are a state's as well, and on this page a country's: because it writes `City, US` of places in the
  /// very country that has such a state, or because the parcel goes there and neither comes from nor goes to that one.
  private static func countryCodes(_ track: Track) -> Set<String> {
    var ends = Set<String>()
    for event in track.events {
      let parts = event.place?.text.split(separator: ",") ?? []
      guard parts.count == 2, let last = parts.last?.drop(while: { $0 == " " }), Country.isCode(String(last)) else {
        continue
      }
      ends.insert(String(last))
    }
    let stated = Set([track.origin?.country, track.destination?.country].compactMap { $0 })
    return ends.filter { code in
      let lands = RegionNames.countries(having: code.lowercased())
      if lands.isEmpty { return false }
      return lands.isSubset(of: ends) || stated.count == 2 && stated.contains(code) && stated.isDisjoint(with: lands)
    }
  }
}
