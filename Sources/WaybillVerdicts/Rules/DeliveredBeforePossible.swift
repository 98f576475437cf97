internal import WaybillModel

/// Delivered before the order, or faster than any courier flies.
struct DeliveredBeforePossibleRule: VerdictRule {
  let id = "delivered_before_possible"
  let tags: [VerdictTag] = [.deliveredBeforePossible]
  let summary = "delivered before the order date, or across a border within two days of its acceptance at origin"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.delivery, let day = matter.day(index) else { return }
    let event = matter.parcel.events[index].event
    if let ordered = matter.order.orderedAt ?? matter.order.paidAt,
      let days = OrderDate.daysBefore(event, matter, of: ordered)
    {
      var finding = finding(
        OrderDate.isYearInferred(event) ? .inferred : .computed,
        "delivered on \(day.text), \(days) days before the order of \(ordered.date.text)")
      finding.kind = "before_order"
      finding.days = days
      finding.threshold = matter.thresholds["predates_order"].text
      finding.thresholdSource = matter.thresholds["predates_order"].source
      finding.slots = ["orderDate": ordered.date.text, "date": day.text, "relation": "before"]
      if let from = matter.order.shipFrom { finding.slots["country"] = from }
      add(finding, index, matter, &docket)
      return
    }
    guard
      let start = matter.scans.first(where: { isAtOrigin($0, matter) && matter.day($0) != nil }),
      start < index, let from = matter.day(start)
    else { return }
    let scan = matter.parcel.events[start].event
    let there =
      scan.place.flatMap { PlaceFacts($0).country } ?? matter.parcel.tracks.compactMap { $0.origin?.country }.first
    let here = event.place.flatMap { PlaceFacts($0).country } ?? matter.destination
    guard let there, let here, !Territories.areOne(there, here) else { return }
    let threshold = matter.thresholds["before_possible"]
    let days = day.daysSinceEpoch - from.daysSinceEpoch
    // Where both offsets are known the hours count, else the days.
    var took = days == 1 ? "1 day" : "\(days) days"
    if let began = scan.time?.secondsSinceEpoch, let ended = event.time?.secondsSinceEpoch {
      guard ended >= began, ended - began < threshold.value * 86_400 else { return }
      let hours = (ended - began) / 3600
      took = hours == 1 ? "1 hour" : "\(hours) hours"
    } else {
      guard days >= 0, days < threshold.value else { return }
    }
    if let local = matter.order.shipFrom, Territories.areOne(local, here) {
      docket.consider(.deliveredBeforePossible, .refuted, "the order ships from a warehouse in \(local)")
      return
    }
    var finding = finding(.computed, "accepted in \(there) on \(from.text) and delivered in \(here) \(took) later")
    finding.kind = "too_fast"
    finding.days = days
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.slots = ["date": day.text, "acceptedIn": there, "accepted": from.text, "took": took]
    finding.slots["country"] = matter.order.shipFrom
    if let ordered = matter.order.orderedAt ?? matter.order.paidAt {
      finding.slots["orderDate"] = ordered.date.text
      finding.slots["relation"] = "\(max(0, day.daysSinceEpoch - ordered.date.daysSinceEpoch)) days after"
    }
    add(finding, index, matter, &docket)
  }

  /// An acceptance, or any other scan in the country that the parcel comes from.
  private func isAtOrigin(_ index: Int, _ matter: Matter) -> Bool {
    let event = matter.parcel.events[index]
    if event.status == .accepted { return true }
    guard let origin = matter.origin, let country = event.event.place.flatMap({ PlaceFacts($0).country }) else {
      return false
    }
    return Territories.areOne(origin, country)
  }

  private func add(_ found: Finding, _ index: Int, _ matter: Matter, _ docket: inout Docket) {
    var finding = found
    finding.events = [matter.reference(index)]
    finding.since = matter.day(index)
    finding.refutersChecked = [RefuterCheck("a difference of zones", "none can explain it")]
    finding.refutersOpen = ["Was the item sent from a local warehouse?", "Is the order date right?"]
    docket.add(finding)
  }
}
