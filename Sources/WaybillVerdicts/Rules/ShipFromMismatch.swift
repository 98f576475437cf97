internal import WaybillModel

/// Sent from another country than the order shows.
struct ShipFromMismatchRule: VerdictRule {
  let id = "ship_from_mismatch"
  let tags: [VerdictTag] = [.shipFromMismatch]
  let summary = "the first located scan lies in another country than the one promised on the order"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let promised = matter.order.shipFrom else { return }
    let located = matter.scans.lazy.compactMap { index -> (Int, String)? in
      matter.parcel.events[index].event.place.flatMap { PlaceFacts($0).country }.map { (index, $0) }
    }
    guard let first = located.first, !Territories.areOne(first.1, promised) else { return }
    // A history that begins on arrival says nothing of where it began; an acceptance there does.
    if matter.parcel.events[first.0].status != .accepted,
      matter.destination.map({ Territories.areOne($0, first.1) }) ?? false
    {
      docket.consider(.shipFromMismatch, .refuted, "the first located scan is an arrival in the destination")
      return
    }
    if first.0 > 0, matter.parcel.events[..<first.0].contains(where: { $0.event.isScan }) {
      docket.consider(.shipFromMismatch, .undecided, "earlier scans name no country")
      return
    }
    var finding = finding(.computed, "the first located scan is in \(first.1), the order shows \(promised)")
    finding.events = [matter.reference(first.0)]
    finding.since = matter.day(first.0)
    finding.refutersChecked = [RefuterCheck("one country and its territory", "no")]
    finding.refutersOpen = ["Does the listing speak of a warehouse elsewhere?"]
    docket.add(finding)
  }
}
