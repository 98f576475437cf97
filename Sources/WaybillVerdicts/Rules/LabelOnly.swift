internal import WaybillModel

/// Data of the parcel, and nobody who has seen it.
struct LabelOnlyRule: VerdictRule {
  let id = "label_only"
  let tags: [VerdictTag] = [.labelOnly]
  let summary = "a label or pre-advice, no physical scan on any page, past the first-scan threshold"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let labels = matter.parcel.events.indices.filter { matter.parcel.events[$0].status == .preShipment }
    let headline = matter.parcel.tracks.last { $0.outcome == .noEvents && $0.status == .preShipment }
    guard !labels.isEmpty || headline != nil else { return }
    if let scan = matter.scans.first {
      docket.consider(.labelOnly, .refuted, "there is a scan: '\(matter.words(scan))' of \(matter.dayText(scan))")
      return
    }
    // A message is no scan; what else a page says of a parcel's way is at least no proof of its absence.
    let others = matter.parcel.events.filter { !$0.isOverruled && Self.mayStandForScan($0) }
    if let other = others.first {
      docket.consider(.labelOnly, .undecided, "'\(other.event.description)' may stand for a scan")
      return
    }
    if matter.isOver { return }
    let label = labels.compactMap { matter.day($0) }.min()
    guard let start = matter.order.shippedAt?.date ?? label else {
      docket.ask("shipped_at", "On which day did the seller mark the order as shipped?", for: .labelOnly)
      return
    }
    guard let today = matter.today else { return }
    let threshold = matter.thresholds.act("shipped", matter.service, isDomestic: matter.isDomestic)
    let days = today.daysSinceEpoch - start.daysSinceEpoch
    guard threshold.isReached(from: start, to: today) else {
      let watch = matter.thresholds.watch("shipped", matter.service)
      let state = watch.isReached(from: start, to: today) ? "worth watching" : "normal"
      docket.consider(.labelOnly, .watch, "label alone for \(max(0, days)) days, \(state); \(threshold.text) are due")
      return
    }
    let from = matter.order.shippedAt == nil ? "the label of \(start.text)" : "the declared shipment of \(start.text)"
    var finding = finding(.computed, "no acceptance scan \(days) days after \(from)")
    finding.events = labels.map(matter.reference)
    finding.since = start
    finding.days = days
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [
      RefuterCheck(
        "a physical scan on any page",
        "none among \(matter.parcel.events.count) entries of \(matter.parcel.tracks.count) captures")
    ]
    finding.refutersOpen = ["Does any other carrier's page show a scan?", "Has the seller given another number?"]
    finding.slots = ["days": String(days)]
    // "The only entry" is said of one entry alone.
    if let last = matter.parcel.events.indices.last {
      let isOnly = last == 0
      if isOnly { finding.slots["text"] = matter.words(last) } else { finding.slots["latest"] = matter.words(last) }
      if let day = matter.day(last) { finding.slots[isOnly ? "date" : "latestDate"] = day.text }
      finding.slots["entries"] = String(last + 1)
    }
    finding.slots[matter.order.shippedAt == nil ? "labelled" : "declared"] = start.text
    docket.addGap(finding, matter)
  }

  /// Not a scan, and yet more than data, a message or a call-off.
  private static func mayStandForScan(_ event: ParcelEvent) -> Bool {
    switch event.status {
    case .preShipment, .unknown, .cancelled: return false
    default: break
    }
    switch event.substatus {
    case .moving, .delayed, .rescheduled, .appointmentScheduled, .customerContacted, .redirected, .noticeOnly:
      return false
    default: return true
    }
  }
}
