internal import WaybillModel

/// The state a merged history leaves the parcel in.
enum ParcelState {
  static func decide(_ parcel: inout Parcel, ranks: [SourceRank]) {
    var state: Int?
    for (index, event) in parcel.events.enumerated() where !event.isOverruled {
      if changes(event, after: state.map { parcel.events[$0] }) { state = index }
    }
    if let state {
      parcel.statusEvent = state
      parcel.status = parcel.events[state].status
      parcel.substatus = parcel.events[state].substatus
    }
    // A page may say in its headline what no row of it says.
    guard let index = ruling(parcel, ranks) else { return }
    let ruling = parcel.tracks[index]
    guard ruling.statusEvent == nil, ruling.status != .unknown, ruling.status != parcel.status else { return }
    // A bare headline does not say to whom a parcel came that was going back.
    if ruling.status == .delivered, parcel.status == .returned { return }
    if let state = parcel.statusEvent, !isFinal(ruling.status) {
      // The state on the way, as of the newest row: no other page may know a newer one.
      guard parcel.events[state].attestations.contains(where: { $0.track == index }) else { return }
    } else if parcel.events.contains(where: { $0.status == ruling.status && !$0.isOverruled }) {
      return
    }
    parcel.status = ruling.status
    parcel.substatus = ruling.substatus
    parcel.statusEvent = nil
  }

  /// The newest page of the best source that shows a history.
  private static func ruling(_ parcel: Parcel, _ ranks: [SourceRank]) -> Int? {
    parcel.tracks.indices.filter { parcel.tracks[$0].isEvidence && parcel.tracks[$0].outcome != .notFound }
      .max { (ranks[$0].rawValue, $0) < (ranks[$1].rawValue, $1) }
  }

  private static func isFinal(_ status: Status) -> Bool {
    switch status {
    case .delivered, .returned, .pickup, .cancelled: true
    default: false
    }
  }

  private static func changes(_ event: ParcelEvent, after state: ParcelEvent?) -> Bool {
    if event.status == .unknown { return false }
    guard let state else { return true }
    switch state.status {
    case .delivered:
      // Scans that are uploaded late do not undo a delivery; a way back or a new attempt does.
      switch event.status {
      case .delivered, .returning, .returned, .pickup: return true
      case .deliveryFailed, .outForDelivery:
        // Rows of one day come in any order: the van of that morning delivered it.
        guard let delivered = state.day, let day = event.day else { return false }
        return day > delivered
      case .exception: return event.substatus != .delayed && event.substatus != .other
      default: return false
      }
    case .returned: return event.status == .delivered || event.status == .returned || event.event.isScan
    case .unknown, .preShipment: return true
    case _ where state.event.reading.direction == .back && event.event.reading.direction == .back:
      return decidesOnWayBack(event)
    default: return event.status != .preShipment && (event.event.isScan || !isMessage(event, after: state.status))
    }
  }

  /// On the way back only its ends, losses and halts are news.
  private static func decidesOnWayBack(_ event: ParcelEvent) -> Bool {
    switch event.status {
    case .returning, .returned, .delivered, .exception, .cancelled, .pickup: true
    default: false
    }
  }

  /// A message about a parcel that has moved says nothing of where it is.
  private static func isMessage(_ event: ParcelEvent, after state: Status) -> Bool {
    switch event.substatus {
    case .delayed, .noticeOnly, .customerContacted, .appointmentScheduled, .infoReceived, .orderCreated: true
    case .moving: state != .accepted && state != .inTransit
    default: false
    }
  }
}
