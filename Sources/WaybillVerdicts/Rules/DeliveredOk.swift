internal import WaybillModel

/// Delivered, as far as anybody says.
struct DeliveredOkRule: VerdictRule {
  let id = "delivered_ok"
  let tags: [VerdictTag] = [.deliveredOk]
  let summary = "delivered, nothing speaks against the place, and the user does not deny it"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered,
      !docket.hasAny([.deliveredOtherCountry, .deliveredOtherArea, .deliveredOtherCity, .deliveredDenied])
    else { return }
    let place = DeliveryPlace(matter)
    let isConsistent = place.map { isSame($0) } ?? false
    let where_ = isConsistent ? "at a place that fits the order" : "the place cannot be compared with the order"
    let day = matter.delivery.flatMap { matter.day($0) }?.text ?? "an unknown date"
    var finding = finding(
      isConsistent && !docket.has(.unreadableEvents) ? .stated : .inferred, "delivered on \(day); \(where_)")
    if let index = matter.delivery {
      finding.events = [matter.reference(index)]
      finding.since = matter.day(index)
    }
    finding.kind = matter.parcel.substatus?.rawValue
    finding.refutersOpen = matter.order.statements.notReceivedAsOf == nil ? ["Have you received it?"] : []
    docket.add(finding)
  }

  private func isSame(_ place: DeliveryPlace) -> Bool {
    if place.isAccepted { return true }
    switch place.postcodes {
    case .same, .sameArea: return true
    case .other: return false
    case .unknown: break
    }
    return place.citiesDiffer == false || (place.countriesDiffer == false && place.citiesDiffer == nil)
  }
}
