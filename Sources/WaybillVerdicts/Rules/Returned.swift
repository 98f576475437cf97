internal import WaybillModel

/// Back at the sender.
struct ReturnedRule: VerdictRule {
  let id = "returned"
  let tags: [VerdictTag] = [.returned]
  let summary = "the return has ended, or it was delivered in the country it came from after the return began"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard
      let end = matter.last({ $0.status == .returned }) ?? (matter.isReturnedAtOrigin ? matter.parcel.statusEvent : nil)
    else {
      if matter.parcel.status == .returned { docket.add(finding(.stated, "the page's headline says returned")) }
      return
    }
    if let again = matter.approach(after: end) {
      docket.consider(.returned, .refuted, "'\(matter.words(again))' of \(matter.dayText(again)): it was sent again")
      return
    }
    var finding = finding(
      matter.isReturnedAtOrigin ? .computed : .stated, "'\(matter.words(end))' of \(matter.dayText(end))")
    finding.kind = ReturnReason.of(matter)?.rawValue ?? "unknown"
    finding.events = [matter.reference(end)]
    finding.since = matter.day(end)
    finding.refutersChecked = [RefuterCheck("sent again under this number", "no later entry")]
    finding.refutersOpen = ["Has the seller sent it again under a new number?"]
    finding.slots = ReturnReason.slots(matter, end)
    docket.add(finding)
    ReturnReason.ask(matter, .returned, &docket)
  }
}
