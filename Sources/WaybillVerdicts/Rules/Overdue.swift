internal import WaybillModel

/// The promised day has passed and the parcel has not come.
struct OverdueRule: VerdictRule {
  let id = "overdue"
  let tags: [VerdictTag] = [.overdue]
  let summary = "the promised date lies before the newest capture, or before a day on which the user states non-receipt"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let promise = matter.promise else {
      if matter.hasOrder, !matter.isOver {
        docket.ask("promised_by", "By which date was the delivery promised or guaranteed?", for: .overdue)
      }
      return
    }
    guard let asOf = matter.asOf else { return }
    if matter.isDelivered {
      docket.consider(.overdue, .refuted, "the page says delivered")
      return
    }
    let stated = matter.order.statements.notReceivedAsOf.map { min($0.date, asOf.date) }
    let proven = matter.isUnproven ? nil : matter.today
    let isPage = proven.map { $0 > promise.date } ?? false
    let isWord = stated.map { $0 > promise.date } ?? false
    guard isPage || isWord, let day = isPage ? proven : stated else {
      let isPast = asOf.date > promise.date
      if isPast {
        docket.consider(
          .overdue, .undecided, "promised by \(promise.date.text), but no page saved later shows that it has not come")
        docket.ask("not_received", "Had you not received the parcel on \(asOf.date.text)?", for: .overdue)
      }
      return
    }
    let days = day.daysSinceEpoch - promise.date.daysSinceEpoch
    let source = isPage ? "the page saved by \(day.text)" : "the user's statement for \(day.text)"
    var finding = finding(
      .computed, "promised by \(promise.date.text); \(days) days later, by \(source), it has not come")
    finding.since = promise.date
    finding.days = days
    finding.kind = isPage ? nil : "by_statement"
    finding.refutersChecked = [
      RefuterCheck("a delivery", "no page shows one"),
      RefuterCheck("an extended promise", matter.order.promiseChanges.isEmpty ? "none is given" : "the latest counts"),
    ]
    finding.refutersOpen = ["Did you or the seller extend the delivery time?"]
    if let last = matter.lastScan {
      finding.events = [matter.reference(last)]
      finding.slots = GapFinding.slots(matter, last)
    }
    finding.slots["promise"] = promise.date.text
    finding.slots["captured"] = day.text
    finding.slots["late"] = String(days)
    docket.add(finding)
  }
}
