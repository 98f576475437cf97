internal import WaybillModel

/// No physical scan for longer than the leg takes.
struct StalledRule: VerdictRule {
  let id = "stalled"
  let tags: [VerdictTag] = [.stalledOrigin, .stalledLinehaul, .stalledCustoms, .stalledLocal, .stalledLastMile]
  let summary = "the gap since the last physical scan has reached the act threshold of the leg"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let tag = matter.leg.stalledTag, let last = matter.lastScan, let today = matter.today, let gap = matter.gap,
      let day = matter.day(last)
    else { return }
    if docket.has(.awaitingPickup) || matter.parcel.status == .pickup {
      docket.consider(tag, .refuted, "it waits to be collected")
      return
    }
    let act = matter.thresholds.act(tag.rawValue, matter.service, isDomestic: matter.isDomestic)
    let watch = matter.thresholds.watch(tag.rawValue, matter.service)
    guard act.isReached(from: day, to: today) else {
      if watch.isReached(from: day, to: today) {
        docket.consider(
          tag, .watch,
          "\(gap) days without a scan (\(matter.leg.words)); worth watching from \(watch.value), enough from \(act.text)"
        )
      }
      return
    }
    if TrackingEndsAtExportRule.holds(matter) {
      docket.consider(tag, .watch, "\(gap) days without a scan, but this service shows none after export")
      return
    }
    var finding = finding(
      .computed,
      "\(gap) days without a physical scan, \(matter.leg.words): last '\(matter.words(last))' of \(day.text)", tag: tag)
    finding.events = [matter.reference(last)]
    finding.since = day
    finding.days = gap
    finding.threshold = act.text
    finding.thresholdSource = act.source
    finding.refutersChecked = [
      RefuterCheck("a newer scan in any source", "none in \(matter.parcel.tracks.count) captures up to \(today.text)"),
      RefuterCheck(
        "a service that stops showing scans at export", "service \(matter.service.rawValue) (\(matter.serviceBasis))"),
    ]
    finding.refutersOpen = GapFinding.openRefuters(matter)
    finding.slots = GapFinding.slots(matter, last)
    docket.addGap(finding, matter)
  }
}

/// What findings about silence have in common.
enum GapFinding {
  static func openRefuters(_ matter: Matter) -> [String] {
    var open = ["Does a page saved today show a newer scan?"]
    if matter.serviceBasis == "assumed" { open.append("Which service was paid for? Standard is assumed.") }
    for index in matter.unreadableAtEnd {
      open.append("What does '\(matter.words(index))' of \(matter.dayText(index)) mean? Nobody could read it.")
    }
    return open
  }

  static func slots(_ matter: Matter, _ last: Int) -> [String: String] {
    var slots = ["text": matter.words(last), "date": matter.dayText(last)]
    if let gap = matter.gap { slots["days"] = String(gap) }
    if let place = matter.parcel.events[last].event.place?.text { slots["place"] = place }
    if let today = matter.today { slots["captured"] = today.text }
    if let promise = matter.promise, let today = matter.today {
      slots["promise"] = promise.date.text
      let late = today.daysSinceEpoch - promise.date.daysSinceEpoch
      if late > 0 { slots["late"] = String(late) }
    }
    if let unread = matter.unreadableAtEnd.last {
      slots["unread"] = matter.words(unread)
      slots["unread_date"] = matter.dayText(unread)
    }
    return slots
  }
}
