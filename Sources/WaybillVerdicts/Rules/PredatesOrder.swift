internal import WaybillModel

/// The parcel was on its way before it was bought.
struct PredatesOrderRule: VerdictRule {
  let id = "predates_order"
  let tags: [VerdictTag] = [.predatesOrder]
  let summary =
    "a physical scan is certainly earlier than the order or its payment: two calendar days, or 26 hours between instants"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let first = matter.firstScan else { return }
    guard let (ordered, isPayment) = OrderDate.latest(matter.order) else {
      if matter.hasOrder {
        docket.ask("ordered_at", "When was the order placed (date, time, zone)?", for: .predatesOrder)
      }
      return
    }
    let event = matter.parcel.events[first].event
    guard let days = OrderDate.daysBefore(event, matter) else {
      if let day = event.time?.local?.date, day < ordered.date {
        docket.consider(
          .predatesOrder, .refuted,
          "the scan of \(day.text) is less than two calendar days before the \(isPayment ? "payment" : "order") of \(ordered.date.text)"
        )
      }
      return
    }
    if matter.order.statements.numberSharedWithEarlierOrder == true {
      docket.consider(.predatesOrder, .refuted, "the number is shared with an earlier order")
      return
    }
    let isInferred = OrderDate.isYearInferred(event)
    var finding = finding(
      isInferred ? .inferred : .computed,
      "the first scan of \(matter.dayText(first)) is \(days) days before the \(isPayment ? "payment" : "order") of \(ordered.date.text)"
    )
    finding.events = [matter.reference(first)]
    finding.since = matter.day(first)
    finding.days = days
    finding.threshold = matter.thresholds["predates_order"].text
    finding.thresholdSource = matter.thresholds["predates_order"].source
    finding.refutersChecked = [RefuterCheck("a difference of zones", "earlier in every zone from -12 to +14")]
    finding.refutersOpen = [
      "Is the order date right?", "Was there an earlier order from the same shop under this number?",
      "Was the item sent in advance to a local warehouse?",
    ]
    if isInferred { finding.refutersOpen.append("The page prints no year for this scan.") }
    finding.slots = ["date": matter.dayText(first), "days": String(days)]
    finding.slots[isPayment ? "paidDate" : "orderDate"] = ordered.date.text
    docket.add(finding)
  }
}
