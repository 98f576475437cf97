package import WaybillModel

/// What the whole history tells of a single event, and which event tells the parcel's state.
package enum TrackStatus {
  /// Settles what a row alone cannot tell: whose customs, and whose delivery. `events` oldest first.
  package static func resolve(_ events: inout [Event]) {
    var isReturning = false
    var hasLanded = false
    var hasLeft = false
    for index in events.indices {
      guard let substatus = events[index].substatus else { continue }
      switch substatus {
      case .initiated, .returnInTransit, .awaitingSenderPickup: isReturning = true
      case .resumed, .redirected, .toPickupPoint, .ready: isReturning = false
      case .departedOriginCountry: hasLeft = true
      case .arrivedDestinationCountry, .arrivedImportOffice, .leftImportOffice, .handedToLastMile, .atDeliveryOffice:
        hasLanded = true
      default: break
      }
      let isShared = events[index].reading.rule.hasPrefix("wording:shared/")
      if isReturning, substatus.status == .delivered, substatus != .disputed {
        // The parcel was on its way back: whoever took it, it was not the buyer.
        change(&events[index], .toSender)
        events[index].reading.direction = .back
      } else if isShared, !hasLanded, !hasLeft, let export = exportTwin[substatus],
        events[(index + 1)...].contains(where: { $0.substatus.map(isBeforeImport) ?? false })
      {
        // Customs before the parcel has left its country can only be the export's.
        change(&events[index], export)
      }
    }
  }

  private static let exportTwin: [Substatus: Substatus] = [
    .importInProgress: .exportInProgress, .importReleased: .exportReleased, .importHeld: .exportHeld,
  ]

  private static func isBeforeImport(_ substatus: Substatus) -> Bool {
    switch substatus {
    case .departedOriginCountry, .handedToLinehaul, .exportProcessing, .exportReleased, .arrivedDestinationCountry,
      .arrivedImportOffice:
      true
    default: false
    }
  }

  private static func change(_ event: inout Event, _ substatus: Substatus) {
    event.reading.substatus = substatus
    event.reading.status = substatus.status
    event.reading.rule = "context:" + event.reading.rule
  }

  /// The newest event that decides where the parcel is: notices and what nobody understands decide
  /// nothing while an older event does, and nothing but a physical event reopens an ended journey.
  package static func current(_ events: [Event]) -> Int? {
    var terminal: Int?
    var last: Int?
    for (index, event) in events.enumerated() {
      guard event.status != .unknown else { continue }
      if terminal != nil, !reopens(event) { continue }
      last = index
      terminal = isTerminal(event.status) ? index : nil
    }
    return last ?? (events.isEmpty ? nil : events.count - 1)
  }

  private static func isTerminal(_ status: Status) -> Bool { status == .delivered || status == .returned }

  /// Late data, labels and bookkeeping after delivery are no new journey.
  private static func reopens(_ event: Event) -> Bool {
    switch event.status {
    case .delivered, .returned, .returning, .pickup: true
    case .exception: event.substatus == .refused || event.substatus == .lost
    default: false
    }
  }
}
