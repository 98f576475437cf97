internal import WaybillModel

/// The parcel travels where neither the seller nor the buyer is.
struct RouteElsewhereRule: VerdictRule {
  let id = "route_elsewhere"
  let tags: [VerdictTag] = [.routeElsewhere]
  let summary = "the last two located scans, or the stated destination, lie in a third country and stay there 10 days"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let shipTo = matter.order.shipTo?.country else { return }
    let accepted = matter.order.acceptedPlaces.compactMap(\.country)
    func isThird(_ country: String) -> Bool {
      !accepted.contains { Territories.areOne(country, $0) } && !Territories.areOne(country, shipTo)
        && !(matter.origin.map { Territories.areOne(country, $0) } ?? false)
    }
    if matter.order.statements.shipsToForwarder == true {
      docket.consider(.routeElsewhere, .refuted, "the order goes to a forwarder")
      return
    }
    if let stated = matter.parcel.tracks.compactMap({ $0.destination?.country }).last, isThird(stated) {
      add("the page names \(stated) as the destination, the order \(shipTo)", stated, [], matter, &docket)
      return
    }
    let located = matter.scans.compactMap { index -> (Int, String)? in
      guard let country = matter.parcel.events[index].event.place.flatMap({ PlaceFacts($0).country }) else {
        return nil
      }
      return (index, country)
    }
    guard let last = located.last, isThird(last.1) else { return }
    let run = located.reversed().prefix { Territories.areOne($0.1, last.1) }.reversed()
    guard run.count >= 2, let first = run.first, let since = matter.day(first.0), let today = matter.today else {
      return
    }
    guard matter.origin != nil else {
      docket.ask("ship_from", "From which country does the order say that it ships?", for: .routeElsewhere)
      return
    }
    let threshold = matter.thresholds["route_elsewhere"]
    guard threshold.isReached(from: since, to: today) else {
      docket.consider(.routeElsewhere, .watch, "in \(last.1) since \(since.text): it may be a transit hub")
      return
    }
    let days = today.daysSinceEpoch - since.daysSinceEpoch
    add(
      "the last \(run.count) located scans are in \(last.1) since \(since.text), \(days) days", last.1, run.map(\.0),
      matter, &docket)
  }

  private func add(_ because: String, _ country: String, _ events: [Int], _ matter: Matter, _ docket: inout Docket) {
    var finding = finding(.inferred, because)
    finding.kind = events.isEmpty ? "stated_destination" : "scans"
    finding.events = events.map(matter.reference)
    finding.since = events.first.flatMap { matter.day($0) }
    let threshold = matter.thresholds["route_elsewhere"]
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersChecked = [RefuterCheck("a later scan in the ship-to country", "none")]
    finding.refutersOpen = ["Is \(country) a transit hub of this service?"]
    // That it stays there is silence, and proven up to a capture only; a stated destination stands by itself.
    if events.isEmpty { docket.add(finding) } else { docket.addGap(finding, matter) }
  }
}
