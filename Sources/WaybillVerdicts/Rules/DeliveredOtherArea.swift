internal import WaybillModel

/// Delivered in the right country, in another postal area or state.
struct DeliveredOtherAreaRule: VerdictRule {
  let id = "delivered_other_area"
  let tags: [VerdictTag] = [.deliveredOtherArea]
  let summary = "the postcodes differ in the part that names the area, or the states differ"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered, let place = DeliveryPlace(matter), place.countriesDiffer != true else { return }
    let because: String
    switch place.postcodes {
    case .same: return
    case .sameArea:
      docket.consider(
        .deliveredOtherArea, .refuted,
        "same postal area; the full postcode differs (\(place.delivered.postcode ?? "") and \(place.shipTo.postcode ?? ""))"
      )
      return
    case .other:
      because =
        "delivered to postcode \(place.delivered.postcode ?? ""), the order names \(place.shipTo.postcode ?? "")"
    case .unknown:
      guard place.regionsDiffer == true else { return }
      because = "delivered in \(place.delivered.region ?? ""), the order names \(place.shipTo.region ?? "")"
    }
    if place.isAccepted {
      docket.consider(.deliveredOtherArea, .refuted, "the user accepts that place")
      return
    }
    var finding = finding(.computed, because)
    finding.events = [matter.reference(place.event)]
    finding.since = matter.day(place.event)
    finding.refutersChecked = [RefuterCheck("a place the user accepts", "none matches")]
    finding.refutersOpen = ["Is \(place.text) the depot or pickup point that serves your address?"]
    finding.slots = place.slots(matter)
    docket.add(finding)
  }
}
