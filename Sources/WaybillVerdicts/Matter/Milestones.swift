internal import WaybillModel

/// Finds the stages of the journey in a merged history.
enum Milestones {
  static func of(_ parcel: Parcel, origin: String?, destination: String?) -> [Milestone] {
    let isAbroad = isAbroad(origin, destination)
    var found: [Milestone] = []
    func add(_ name: Milestone.Name, _ index: Int) {
      if !found.contains(where: { $0.name == name }) { found.append(Milestone(name, event: index)) }
    }
    func has(_ name: Milestone.Name) -> Bool { found.contains { $0.name == name } }
    var landedText: String?
    for (index, event) in parcel.events.enumerated() where !event.isOverruled {
      // The way back passes the same points, and reaches none of them for the buyer.
      if event.event.reading.direction == .back {
        if event.status == .returning { add(.returnStart, index) }
        if event.status == .returned { add(.returnDone, index) }
        continue
      }
      let isThere = isInDestination(event, destination)
      if let name = stated(event) {
        add(name, index)
      } else if event.event.isScan {
        if isThere,
          isAbroad || has(.exported) || has(.landed) || has(.customsIn) || isElsewhereBefore(index, parcel, destination)
        {
          if has(.customsOut) || (has(.landed) && landedText != event.event.place?.text) {
            add(.local, index)
          } else {
            add(.landed, index)
            landedText = landedText ?? event.event.place?.text
          }
        } else if has(.customsOut), !has(.returnStart), event.status == .inTransit {
          add(.local, index)
        } else {
          add(.accepted, index)
        }
      }
      if stated(event) == .landed { landedText = landedText ?? event.event.place?.text }
    }
    return found
  }

  /// From one country to another, as far as both are known.
  private static func isAbroad(_ origin: String?, _ destination: String?) -> Bool {
    guard let origin, let destination else { return false }
    return !Territories.areOne(origin, destination)
  }

  /// The stage that a status names by itself.
  private static func stated(_ event: ParcelEvent) -> Milestone.Name? {
    switch event.substatus {
    case .pickedUp, .droppedOff, .receivedAtOrigin: .accepted
    case .departedOriginCountry, .transitCountry: .exported
    case .arrivedDestinationCountry, .arrivedImportOffice: .landed
    case .importInProgress, .importHeld, .dutiesDue, .dutiesPaid, .importRefused: .customsIn
    case .importReleased, .leftImportOffice: .customsOut
    case .handedToLastMile, .atDeliveryOffice: .local
    case .infoReceived, .orderCreated, .pickupScheduled, .notHandedOver: .label
    case .expired: nil
    default:
      switch event.status {
      case .outForDelivery: .outForDelivery
      case .deliveryFailed: .attempt
      case .pickup: .pickup
      case .delivered: .delivered
      case .returning: .returnStart
      case .returned: .returnDone
      default: nil
      }
    }
  }

  static func isInDestination(_ event: ParcelEvent, _ destination: String?) -> Bool {
    guard let destination, let country = event.event.place.flatMap({ PlaceFacts($0).country }) else { return false }
    return Territories.areOne(country, destination)
  }

  /// A scan in another country came before: so this one is an arrival.
  private static func isElsewhereBefore(_ index: Int, _ parcel: Parcel, _ destination: String?) -> Bool {
    guard let destination else { return false }
    return parcel.events[..<index].contains { event in
      guard event.event.isScan, let country = event.event.place.flatMap({ PlaceFacts($0).country }) else {
        return false
      }
      return !Territories.areOne(country, destination)
    }
  }
}
