internal import WaybillModel

/// So old that scans no longer matter.
struct OverdueAbsoluteRule: VerdictRule {
  let id = "overdue_absolute"
  let tags: [VerdictTag] = [.overdueAbsolute]
  let summary = "the first physical scan is older than any published delivery time of the service"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let first = matter.firstScan, let age = matter.age, !matter.isDelivered else { return }
    let threshold = matter.thresholds.overdueAbsolute(matter.service, country: matter.destination)
    guard age >= threshold.value else { return }
    var finding = finding(.computed, "\(age) days since the first scan of \(matter.dayText(first)), and not delivered")
    finding.events = [matter.reference(first)]
    finding.since = matter.day(first)
    finding.days = age
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [RefuterCheck("a delivery", "no page shows one")]
    if let last = matter.lastScan { finding.slots = GapFinding.slots(matter, last) }
    finding.slots["age"] = String(age)
    docket.addGap(finding, matter)
  }
}
