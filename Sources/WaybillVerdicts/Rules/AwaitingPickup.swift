internal import WaybillModel

/// The parcel waits for the buyer: go and fetch it.
struct AwaitingPickupRule: VerdictRule {
  let id = "awaiting_pickup"
  let tags: [VerdictTag] = [.awaitingPickup]
  let summary = "the latest state is ready for collection, or an attempt that left a notice"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let state = matter.parcel
    let isNotice = state.status == .deliveryFailed && state.substatus == .noticeLeft
    guard state.status == .pickup || isNotice else {
      if matter.isOver, let point = matter.first({ $0.status == .pickup }) {
        docket.consider(
          .awaitingPickup, .refuted, "it left the point after \(matter.dayText(point)): \(state.status.rawValue)")
      }
      return
    }
    if state.substatus == .expired {
      docket.consider(.awaitingPickup, .refuted, "the time to collect it has run out")
      return
    }
    var finding = finding(
      .stated, isNotice ? "an attempt left a notice" : "the page says that it waits to be collected")
    if let index = state.statusEvent {
      finding.events = [matter.reference(index)]
      finding.since = matter.day(index)
      finding.because += ": '\(matter.words(index))' of \(matter.dayText(index))"
      finding.slots["text"] = matter.words(index)
    }
    // A notice is left at the door; where the parcel waits is told by the entry that says so.
    let waits = matter.last { $0.status == .pickup && $0.event.place != nil }
    if !isNotice, let place = waits.flatMap({ state.events[$0].event.place?.text }) { finding.slots["place"] = place }
    if !matter.isUnproven { finding.days = matter.gap }
    finding.refutersChecked = [RefuterCheck("collected or sent back", "no such entry")]
    finding.refutersOpen = ["Have you asked at the point, with the number and an identity card?"]
    docket.add(finding)
  }
}
