internal import WaybillModel

/// Which event tells the parcel's state: the newest that decides.
///
/// Messages nobody understands decide nothing, nor does a forecast against a scan, label data that come
/// after the parcel, or movement on the way back against the return itself. What ends a journey stays:
/// a delivery or return is reopened only by another end, by a return or a parcel laid ready, or by a scan
/// so much later that no clock of another zone explains it; a loss, seizure or cancellation by any scan.
struct CurrentEvent {
  private var index: Int?
  private var hasScan = false
  private let events: [Event]

  static func index(in events: [Event]) -> Int? {
    var current = CurrentEvent(events: events)
    for index in events.indices where current.decides(index) {
      current.index = index
    }
    return current.index
  }

  private init(events: [Event]) { self.events = events }

  private mutating func decides(_ index: Int) -> Bool {
    let event = events[index]
    guard event.status != .unknown else { return false }
    defer { if !event.isMessage { hasScan = true } }
    guard let current = self.index.map({ events[$0] }) else { return true }
    switch current.status {
    case .delivered, .returned: return follows(event, end: current)
    default: break
    }
    if event.status == .preShipment, hasScan { return false }
    if Self.isLastWord(current.substatus) { return outweighs(event) }
    if event.substatus == .moving, event.reading.physical == false, !Self.yieldsToForecast(current.status) {
      return false
    }
    if current.reading.direction == .back, event.reading.direction == .back { return Self.decidesOnWayBack(event) }
    return true
  }

  private func follows(_ event: Event, end: Event) -> Bool {
    switch event.status {
    // A bare repetition says less than what it repeats.
    case .delivered: return event.substatus != .unspecified || end.substatus == .unspecified || end.status == .returned
    case .returned, .returning, .pickup: return true
    case .exception:
      return event.substatus == .refused || event.substatus == .lost || event.substatus == .missingContents
    case .accepted where end.status == .returned: return event.reading.physical == true
    case .accepted, .inTransit, .customs, .outForDelivery, .deliveryFailed:
      return event.reading.physical == true && isMuchLater(event, than: end)
    case .unknown, .preShipment, .cancelled: return false
    }
  }

  /// A loss or a cancellation is disproved by a scan, by another end, or before any scan by a new label.
  private func outweighs(_ event: Event) -> Bool {
    switch event.status {
    case .delivered, .returned, .returning, .pickup, .exception, .cancelled: true
    case .preShipment: !hasScan
    default: event.reading.physical == true
    }
  }

  /// 36 hours on wall clocks of any zones, 6 between instants.
  private func isMuchLater(_ event: Event, than end: Event) -> Bool {
    if let later = event.time?.secondsSinceEpoch, let earlier = end.time?.secondsSinceEpoch {
      return later - earlier >= 6 * 3600
    }
    guard let later = event.time?.local?.seconds, let earlier = end.time?.local?.seconds else { return false }
    return later - earlier >= 36 * 3600
  }

  /// Ends that a scan disproves and a message does not.
  private static func isLastWord(_ substatus: Substatus?) -> Bool {
    switch substatus {
    case .lost, .stolen, .destroyed, .seized, .bySender, .byRecipient, .byCarrier, .exportCancelled, .labelCancelled:
      true
    default: false
    }
  }

  private static func yieldsToForecast(_ status: Status) -> Bool {
    switch status {
    case .unknown, .preShipment, .accepted, .inTransit: true
    default: false
    }
  }

  /// On the way back only its ends, losses and halts are news.
  private static func decidesOnWayBack(_ event: Event) -> Bool {
    switch event.status {
    case .returning, .returned, .delivered, .exception, .cancelled, .pickup: true
    default: false
    }
  }
}
