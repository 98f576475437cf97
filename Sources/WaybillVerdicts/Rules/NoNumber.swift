internal import WaybillModel

/// The seller says shipped, and shows no number.
struct NoNumberRule: VerdictRule {
  let id = "no_number"
  let tags: [VerdictTag] = [.noNumber]
  let summary = "the order is shipped, no tracking number is supplied, and 5 business days have passed"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.hasOrder, matter.parcel.number == nil, matter.parcel.events.isEmpty, matter.order.packages.isEmpty
    else { return }
    guard let shipped = matter.order.shippedAt else {
      docket.ask("shipped_at", "On which day did the seller mark the order as shipped?", for: .noNumber)
      return
    }
    guard let today = matter.today else { return }
    if Matter.paidService(matter.parcel, matter.order) == .untracked {
      docket.consider(.noNumber, .refuted, "the service paid for has no tracking")
      return
    }
    let threshold = matter.thresholds["no_number"]
    guard threshold.isReached(from: shipped.date, to: today) else {
      docket.consider(
        .noNumber, .watch,
        "shipped on \(shipped.date.text): a number is due by \(threshold.date(after: shipped.date).text)")
      return
    }
    var finding = finding(
      .computed, "marked as shipped on \(shipped.date.text); no tracking number as of \(today.text)")
    finding.since = shipped.date
    finding.days = today.daysSinceEpoch - shipped.date.daysSinceEpoch
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [RefuterCheck("a number on the order page", "none is given")]
    finding.refutersOpen = ["Does the order page show a number now?"]
    docket.add(finding)
  }
}
