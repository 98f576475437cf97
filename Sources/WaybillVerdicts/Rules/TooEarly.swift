internal import WaybillModel

/// Nothing is late yet.
struct TooEarlyRule: VerdictRule {
  let id = "too_early"
  let tags: [VerdictTag] = [.tooEarly]
  let summary = "the promise has not passed, and nothing is past its threshold or contradicts the order"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let today = matter.today, !matter.isOver, !docket.hasAny(Self.refuters) else { return }
    if let promise = matter.promise {
      guard (matter.asOf?.date ?? today) <= promise.date else { return }
    } else if !matter.scans.isEmpty || NextDate.of(matter) == nil {
      // Without a promise only a parcel whose first scan is not yet due can be called early.
      return
    }
    let next = NextDate.of(matter)
    var finding = finding(
      .computed,
      matter.promise.map { "promised by \($0.date.text), which has not passed" } ?? "no threshold has been reached")
    finding.refutersChecked = [RefuterCheck("a threshold or a contradiction", "none")]
    if let next { finding.slots["next"] = next.text }
    docket.add(finding)
  }

  private static let refuters: Set<VerdictTag> = [
    .noNumber, .numberMalformed, .notFound, .labelOnly, .neverShipped, .stalledOrigin, .stalledLinehaul,
    .stalledCustoms,
    .stalledLocal, .stalledLastMile, .customsHeld, .customsSeized, .buyerActionNeeded, .returning, .returned,
    .lostStated,
    .damagedStated, .cancelledStated, .presumedLost, .overdue, .overdueAbsolute, .deliveredOtherCountry,
    .deliveredOtherArea,
    .deliveredOtherCity, .deliveredDenied, .recipientMismatch, .predatesOrder, .deliveredBeforePossible,
    .routeElsewhere,
    .shipFromMismatch, .sourceConflict, .awaitingPickup,
  ]
}

/// The first day on which something could become a claim.
enum NextDate {
  static func of(_ matter: Matter) -> CivilDate? {
    guard let today = matter.today else { return nil }
    var dates: [CivilDate] = []
    if let promise = matter.promise { dates.append(promise.date.adding(days: 1)) }
    if let last = matter.lastScan, let day = matter.day(last), let tag = matter.leg.stalledTag,
      !TrackingEndsAtExportRule.holds(matter)
    {
      dates.append(matter.thresholds.act(tag.rawValue, matter.service, isDomestic: matter.isDomestic).date(after: day))
    }
    if matter.scans.isEmpty {
      let label = matter.first { $0.status == .preShipment && $0.day != nil }.flatMap { matter.day($0) }
      if let start = matter.order.shippedAt?.date ?? label {
        dates.append(matter.thresholds.act("shipped", matter.service, isDomestic: matter.isDomestic).date(after: start))
      }
    }
    return dates.filter { $0 > max(today, matter.asOf?.date ?? today) }.min()
  }
}
