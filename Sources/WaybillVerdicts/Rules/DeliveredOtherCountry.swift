internal import WaybillModel

/// Delivered, in a country the order does not name.
struct DeliveredOtherCountryRule: VerdictRule {
  let id = "delivered_other_country"
  let tags: [VerdictTag] = [.deliveredOtherCountry]
  let summary = "the country of the delivery is not the ship-to country; territories count as their country"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered else { return }
    guard matter.order.shipTo?.country != nil else {
      docket.ask(
        "ship_to", "Which country, region, city and postcode does the order name for delivery?",
        for: .deliveredOtherCountry)
      return
    }
    guard let place = DeliveryPlace(matter), let differ = place.countriesDiffer else {
      docket.consider(.deliveredOtherCountry, .undecided, "the delivery names no country")
      return
    }
    guard differ else { return }
    if place.isAccepted || matter.order.statements.shipsToForwarder == true {
      docket.consider(.deliveredOtherCountry, .refuted, "the user named that place or a forwarder's address")
      return
    }
    var finding = finding(
      .computed, "delivered in \(place.delivered.country ?? ""), the order names \(place.shipTo.country ?? "")")
    finding.events = [matter.reference(place.event)]
    finding.since = matter.day(place.event)
    finding.refutersChecked = [
      RefuterCheck("one country and its territory", "no"), RefuterCheck("a place the user accepts", "none matches"),
    ]
    finding.refutersOpen = ["Did you give a forwarder's address?", "Does the page really name that country?"]
    finding.slots = place.slots(matter)
    docket.add(finding)
  }
}
