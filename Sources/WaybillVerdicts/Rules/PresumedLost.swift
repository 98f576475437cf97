internal import WaybillModel

/// Silence so long that tracking services give a parcel up, and the promise has passed.
struct PresumedLostRule: VerdictRule {
  let id = "presumed_lost"
  let tags: [VerdictTag] = [.presumedLost]
  let summary =
    "the gap has reached the lost threshold, the promise has passed, and nothing holds or returns the parcel"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let last = matter.lastScan, let today = matter.today, let gap = matter.gap, let day = matter.day(last),
      !matter.isOver
    else { return }
    let threshold = matter.thresholds.act("presumed_lost", matter.service, isDomestic: matter.isDomestic)
    guard threshold.isReached(from: day, to: today) else { return }
    if docket.hasAny([.awaitingPickup, .customsHeld, .customsSeized, .returning, .returned]) || isKept(matter.parcel) {
      docket.consider(
        .presumedLost, .refuted,
        "the parcel is \((matter.parcel.substatus.map { "\(matter.parcel.status.rawValue).\($0.rawValue)" }) ?? matter.parcel.status.rawValue), not silent"
      )
      return
    }
    guard let isPast = matter.isPromisePast else {
      docket.consider(.presumedLost, .undecided, "\(gap) days without a scan, but no promised date is known")
      docket.ask("promised_by", "By which date was the delivery promised or guaranteed?", for: .presumedLost)
      return
    }
    guard isPast else {
      docket.consider(.presumedLost, .refuted, "the promise of \(matter.promise?.date.text ?? "") has not passed")
      return
    }
    if TrackingEndsAtExportRule.holds(matter) {
      let absolute = matter.thresholds.overdueAbsolute(matter.service, country: matter.destination)
      if let age = matter.age, age < absolute.value {
        docket.consider(
          .presumedLost, .refuted,
          "this service shows no scan after export, and its age of \(age) days is below \(absolute.value)")
        return
      }
    }
    var finding = finding(
      .inferred, "no scan for \(gap) days, and the promise of \(matter.promise?.date.text ?? "") has passed")
    finding.events = [matter.reference(last)]
    finding.since = day
    finding.days = gap
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [
      RefuterCheck("a newer scan in any source", "none in \(matter.parcel.tracks.count) captures up to \(today.text)"),
      RefuterCheck("an extended promise", "the latest known is \(matter.promise?.date.text ?? "")"),
      RefuterCheck("held, waiting or on its way back", "no entry says so"),
    ]
    finding.refutersOpen = GapFinding.openRefuters(matter)
    finding.slots = GapFinding.slots(matter, last)
    finding.slots["threshold"] =
      threshold.unit == .businessDays ? "\(threshold.value) business" : String(threshold.value)
    docket.addGap(finding, matter)
  }

  /// Waits for its recipient, is held, or is on its way back.
  private func isKept(_ parcel: Parcel) -> Bool {
    switch parcel.status {
    case .pickup, .returning, .returned: return true
    default: break
    }
    switch parcel.substatus {
    case .held, .importHeld, .exportHeld, .dutiesDue, .noticeLeft: return true
    default: return false
    }
  }
}
