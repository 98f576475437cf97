internal import WaybillModel

/// Delivered in a city of another name; suburbs make this weak.
struct DeliveredOtherCityRule: VerdictRule {
  let id = "delivered_other_city"
  let tags: [VerdictTag] = [.deliveredOtherCity]
  let summary = "only the city can be compared, and it differs"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered, !docket.hasAny([.deliveredOtherCountry, .deliveredOtherArea]),
      let place = DeliveryPlace(matter), place.countriesDiffer != true, place.citiesDiffer == true
    else { return }
    guard case .unknown = place.postcodes else { return }
    if place.isAccepted {
      docket.consider(.deliveredOtherCity, .refuted, "the user accepts that place")
      return
    }
    var finding = finding(
      .inferred, "the page names \(place.delivered.city ?? ""), the order \(place.shipTo.city ?? "")")
    finding.events = [matter.reference(place.event)]
    finding.since = matter.day(place.event)
    finding.refutersChecked = [RefuterCheck("a place the user accepts", "none matches")]
    finding.refutersOpen = [
      "Is \(place.text) a suburb of your city, or the office that serves you?",
      "Can the carrier tell the postcode it was delivered to?",
    ]
    finding.slots = [
      "city": place.delivered.city ?? "", "myCity": place.shipTo.city ?? "", "date": matter.dayText(place.event),
    ]
    docket.add(finding)
    docket.ask(
      "delivery_postcode",
      "Which postcode or state does the carrier's proof of delivery name? The page gives only \(place.delivered.city ?? "a city").",
      for: .deliveredOtherCity)
  }
}
