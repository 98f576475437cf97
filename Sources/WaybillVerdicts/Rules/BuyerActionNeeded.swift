internal import WaybillModel

/// Customs wait for the buyer: papers or money.
struct BuyerActionNeededRule: VerdictRule {
  let id = "buyer_action_needed"
  let tags: [VerdictTag] = [.buyerActionNeeded]
  let summary = "customs ask for documents or duty, and the user has not said that it was answered"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let held = docket.finding(.customsHeld), held.kind == "documents" || held.kind == "duty",
      let index = held.events.first?.event
    else { return }
    let reading = matter.parcel.events[index].event.reading
    if reading.cause == .sender {
      docket.consider(.buyerActionNeeded, .refuted, "the request goes to the sender")
      return
    }
    if matter.order.statements.duty == .answered {
      let on = matter.order.statements.dutyAnsweredOn.map { " on \($0.date.text)" } ?? ""
      docket.consider(.buyerActionNeeded, .refuted, "the user answered the request\(on)")
      return
    }
    var finding = finding(
      .stated, "the carrier asks for \(held.kind == "duty" ? "duty" : "documents"): '\(matter.words(index))'")
    finding.kind = held.kind
    finding.since = held.since
    finding.days = held.days
    finding.events = held.events
    finding.refutersChecked = [RefuterCheck("an answer to the request", "the user states none")]
    finding.refutersOpen = ["Have you answered the request, and do you have the receipt?"]
    finding.slots = ["what": held.kind == "duty" ? "duty" : "documents"]
    docket.add(finding)
  }
}
