internal import WaybillModel

/// The pages are too old, or of no known day, to prove anything about today.
struct NoProofWindowRule: VerdictRule {
  let id = "no_proof_window"
  let tags: [VerdictTag] = [.noProofWindow]
  let summary = "the newest capture's day is not known, or lies more than 3 days before as-of"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let threshold = matter.thresholds["proof_window"]
    var days: Int?
    if let capture = matter.capture {
      guard let asOf = matter.asOf else { return }
      let age = asOf.date.daysSinceEpoch - capture.date.daysSinceEpoch
      guard age > threshold.value else { return }
      days = age
    } else if matter.parcel.tracks.isEmpty && matter.parcel.number == nil {
      return
    }
    var finding = finding(
      .computed, days.map { "the newest capture is \($0) days old" } ?? "no page says when it was saved")
    finding.days = days
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.since = matter.capture?.date
    finding.refutersOpen = ["Save the pages again today, with their address and time."]
    if let days { finding.slots["days"] = String(days) }
    docket.add(finding)
    docket.ask("save_again", "Save the pages again today, with their address and time.", for: .noProofWindow)
  }
}
