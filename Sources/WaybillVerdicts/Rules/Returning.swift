internal import WaybillModel

/// On its way back to the sender.
struct ReturningRule: VerdictRule {
  let id = "returning"
  let tags: [VerdictTag] = [.returning]
  let summary = "a return has begun, nothing later goes towards the buyer, and it has not ended"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let start = matter.last({ $0.status == .returning }), !matter.isReturned else { return }
    if let again = matter.approach(after: start) {
      docket.consider(
        .returning, .refuted, "'\(matter.words(again))' of \(matter.dayText(again)) went towards the buyer again")
      return
    }
    if matter.isDelivered {
      docket.consider(.returning, .refuted, "the page's headline says delivered")
      return
    }
    let begin = matter.returnStart ?? start
    var finding = finding(.stated, "'\(matter.words(start))' of \(matter.dayText(start))")
    finding.kind = ReturnReason.of(matter)?.rawValue
    finding.events = [matter.reference(start)]
    finding.since = matter.day(begin)
    if let today = matter.today, let day = matter.day(begin) {
      finding.days = max(0, today.daysSinceEpoch - day.daysSinceEpoch)
    }
    let threshold = matter.thresholds.act("returning", matter.service, isDomestic: matter.isDomestic)
    if let gap = matter.gap, gap >= matter.thresholds.watch("returning", matter.service).value {
      finding.threshold = threshold.text
      finding.thresholdSource = threshold.source
      finding.because += "; no scan on the way back for \(gap) days"
    }
    finding.refutersChecked = [
      RefuterCheck("a later entry towards the buyer", "none"), RefuterCheck("the return's end", "no entry says so"),
    ]
    finding.refutersOpen = ["Has the seller sent it again, under this or another number?"]
    finding.slots = ReturnReason.slots(matter, start)
    docket.add(finding)
    ReturnReason.ask(matter, .returning, &docket)
  }
}

extension Matter {
  /// A later entry that only a parcel on its way to the buyer gets: their office, a van, a door, or their town.
  func approach(after index: Int) -> Int? {
    parcel.events.indices.first { later in
      guard later > index, !parcel.events[later].isOverruled else { return false }
      let event = parcel.events[later]
      if event.event.reading.direction == .back { return false }
      switch event.status {
      case .outForDelivery, .deliveryFailed, .pickup: return event.event.isScan
      case .delivered: return !isReturnedAtOrigin
      case .inTransit:
        if event.substatus == .atDeliveryOffice || event.substatus == .handedToLastMile { return true }
        return event.event.isScan && event.substatus != .departedFacility && isInBuyersTown(event)
      default: return false
      }
    }
  }

  private func isInBuyersTown(_ event: ParcelEvent) -> Bool {
    guard let address = order.shipTo, let place = event.event.place else { return false }
    return BuyersTown.contains(PlaceFacts(place), PlaceFacts(address))
  }
}
