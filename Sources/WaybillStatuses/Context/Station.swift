internal import WaybillModel

/// Deliveries that a station, point or locker took: the buyer has nothing yet.
enum Station {
  static func settle(_ events: inout [Event]) {
    for index in events.indices {
      if events[index].status == .delivered {
        if events[index].reading.handedTo == .station {
          events[index].overrule(.ready, .station)
        } else if events[index].substatus == .unspecified, waitsNext(events[(index + 1)...]) {
          events[index].overrule(.ready, .station)
          events[index].reading.handedTo = .station
        }
      } else if events[index].substatus == .atDeliveryOffice, events[index].isSharedWording {
        settleOffice(&events, index)
      }
    }
  }

  /// The next thing that happened was that the parcel lay ready: it was delivered to where it lies.
  private static func waitsNext(_ later: ArraySlice<Event>) -> Bool {
    guard let next = later.first(where: { $0.status != .unknown }) else { return false }
    return next.status == .pickup && next.reading.direction != .back
  }

  /// "Arrived at post office" is told by what follows.
  private static func settleOffice(_ events: inout [Event], _ index: Int) {
    let later = events[(index + 1)...]
    if later.contains(where: { leavesCountry($0.substatus) }) {
      events[index].overrule(.arrivedFacility, .passedOn)
      return
    }
    guard let next = later.first(where: { $0.status != .unknown }) else { return }
    switch next.substatus {
    case .collected, .reminder, .extended, .expired:
      events[index].overrule(.ready, .collectedThere)
      events[index].reading.handedTo = .station
    default: break
    }
  }

  private static func leavesCountry(_ substatus: Substatus?) -> Bool {
    switch substatus {
    case .departedOriginCountry, .exportProcessing, .arrivedDestinationCountry, .arrivedImportOffice: true
    default: false
    }
  }
}
