internal import WaybillModel
internal import WaybillNumbers

/// The carrier's own page knows no such number, a week after the declared shipment.
struct NotFoundRule: VerdictRule {
  let id = "not_found"
  let tags: [VerdictTag] = [.notFound]
  let summary = "the carrier's own page says unknown 7 days or more after the declared shipment"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let pages = matter.parcel.tracks.filter { $0.outcome == .notFound }
    guard !pages.isEmpty else { return }
    if matter.parcel.tracks.contains(where: { $0.outcome == .tracked }) {
      docket.consider(.notFound, .refuted, "another capture shows a history for the number")
      return
    }
    let own = pages.filter { isOwn($0, matter) }
    guard let newest = own.last else {
      docket.consider(
        .notFound, .undecided, "only \(list(pages)) says so, which is not the carrier's own page for this number")
      docket.ask(
        "carrier_page",
        "Save the carrier's own page for \(matter.parcel.number ?? "the number"): an aggregator's silence proves nothing.",
        for: .notFound)
      return
    }
    guard let shipped = matter.order.shippedAt else {
      docket.consider(.notFound, .undecided, "the day of the declared shipment is not known")
      docket.ask("shipped_at", "On which day did the seller mark the order as shipped?", for: .notFound)
      return
    }
    guard let captured = newest.moment?.date, let asOf = matter.asOf else {
      docket.consider(.notFound, .undecided, "nobody knows when the page was saved")
      docket.ask("captured_at", "When were the pages saved? Without that day, silence proves nothing.", for: .notFound)
      return
    }
    let day = min(captured, asOf.date)
    let days = day.daysSinceEpoch - shipped.date.daysSinceEpoch
    let threshold = matter.thresholds["not_found"]
    guard threshold.isReached(from: shipped.date, to: day) else {
      docket.consider(
        .notFound, .watch, "unknown \(max(0, days)) days after the declared shipment; \(threshold.text) are due")
      return
    }
    let purged = matter.thresholds["not_found.purged"]
    if days > purged.value {
      docket.consider(.notFound, .refuted, "after \(days) days the record may have been purged")
      return
    }
    var finding = finding(
      .stated,
      "\(newest.carrier ?? "the carrier") knows no \(matter.parcel.number ?? "such number") on \(day.text), \(days) days after the declared shipment"
    )
    let first = own.compactMap { $0.moment?.date }.min() ?? captured
    if captured.daysSinceEpoch - first.daysSinceEpoch >= matter.thresholds["not_found.recapture"].value {
      finding.kind = "two_captures"
    }
    finding.since = shipped.date
    finding.days = days
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [
      RefuterCheck("a capture with events", "none among \(matter.parcel.tracks.count)"),
      RefuterCheck("a purged record", "\(days) days are not more than \(purged.value)"),
    ]
    finding.refutersOpen = ["Is this the right carrier's page for the number?"]
    finding.slots = ["captured": day.text, "days": String(days), "carrier": newest.carrier ?? ""]
    docket.add(finding)
  }

  /// A carrier's page, and not one that the number's form rules out.
  private func isOwn(_ page: Track, _ matter: Matter) -> Bool {
    guard let carrier = page.carrier else { return false }
    let named = matter.order.packages.compactMap(\.carrier).contains { isSame($0, carrier) }
    switch SourceRank.of(carrier) {
    case .aggregator: return false
    case .marketplace: return named
    case .carrier, .destinationCarrier: break
    }
    if named { return true }
    let candidates = matter.parcel.number.map { NumberDetector.detect($0) } ?? []
    guard candidates.contains(where: { $0.confidence == .high }) else { return true }
    // A postal number is known to the post that issued it and, once there, to the destination's.
    return candidates.contains { $0.carrier == carrier } || SourceRank.home(of: carrier) == matter.destination
  }

  private func isSame(_ name: String, _ carrier: String) -> Bool {
    let a = EventMatching.folded(name)
    let b = EventMatching.folded(carrier)
    return a == b || a.contains(b) || b.contains(a)
  }

  private func list(_ pages: [Track]) -> String {
    Set(pages.map { $0.carrier ?? "an unknown page" }).sorted().joined(separator: ", ")
  }
}
