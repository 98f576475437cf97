internal import WaybillModel

/// Scanned lately, as the leg goes.
struct MovingRule: VerdictRule {
  let id = "moving"
  let tags: [VerdictTag] = [.moving]
  let summary = "the gap is below the watch threshold, and the parcel is neither at its end nor held"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard !matter.isUnproven, let last = matter.lastScan, let day = matter.day(last), let today = matter.today,
      let gap = matter.gap, let tag = matter.leg.stalledTag,
      !docket.hasAny([
        .customsHeld, .customsSeized, .returning, .returned, .lostStated, .cancelledStated, .awaitingPickup,
      ]), !docket.has(tag), matter.parcel.status != .pickup
    else { return }
    let watch = matter.thresholds.watch(tag.rawValue, matter.service)
    guard !watch.isReached(from: day, to: today) else { return }
    var finding = finding(.computed, "last scan \(gap) days ago, \(matter.leg.words)")
    finding.events = [matter.reference(last)]
    finding.since = day
    finding.days = gap
    finding.threshold = watch.text
    finding.thresholdSource = watch.source
    docket.add(finding)
  }
}
