internal import WaybillModel

/// The shipment was called off; beside the definitions of 7a, for the cause "not fulfilled".
struct CancelledStatedRule: VerdictRule {
  let id = "cancelled_stated"
  let tags: [VerdictTag] = [.cancelledStated]
  let summary = "an entry says that the shipment or its label was cancelled, and no scan came later"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.last({ $0.status == .cancelled || $0.substatus == .labelCancelled }) else { return }
    if let scan = matter.scans.first(where: { $0 > index }) {
      docket.consider(
        .cancelledStated, .refuted, "a scan came later: '\(matter.words(scan))' of \(matter.dayText(scan))")
      return
    }
    var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
    finding.kind = matter.parcel.events[index].substatus?.rawValue
    finding.events = [matter.reference(index)]
    finding.since = matter.day(index)
    finding.refutersChecked = [RefuterCheck("a later scan", "none")]
    finding.refutersOpen = ["Did you cancel the order?", "Has the seller given another number?"]
    finding.slots = ["text": matter.words(index), "date": matter.dayText(index)]
    docket.add(finding)
  }
}
