internal import WaybillModel

/// What the order's address tells of a way back: a parcel that stands in the buyer's town again after its
/// return was announced goes to the buyer, whatever its page makes of the rows that follow a return.
struct WayBack {
  private let address: PlaceFacts
  /// The newest announcement of a return.
  private var start: ParcelEvent?
  /// The parcel has been in another town since.
  private var wasElsewhere = false
  private var isRedelivered = false

  static func settle(_ parcel: inout Parcel, order: OrderFacts?, origin: String?) {
    guard let address = order?.shipTo, parcel.events.contains(where: { $0.event.reading.direction == .back }) else {
      return
    }
    let facts = PlaceFacts(address)
    guard isSenderElsewhere(parcel, facts, origin) else { return }
    var way = WayBack(address: facts)
    for index in parcel.events.indices { way.pass(&parcel.events[index]) }
  }

  private init(address: PlaceFacts) { self.address = address }

  private mutating func pass(_ event: inout ParcelEvent) {
    guard event.event.reading.direction == .back else { return }
    if isAnnouncement(event) {
      start = event
      wasElsewhere = isElsewhere(event)
      isRedelivered = false
      return
    }
    isRedelivered = isRedelivered || reachesBuyer(event)
    if isRedelivered {
      event.event.restoreForward()
    } else {
      wasElsewhere = wasElsewhere || isElsewhere(event)
    }
  }

  /// A row that speaks of the return itself.
  private func isAnnouncement(_ event: ParcelEvent) -> Bool {
    (event.status == .returning || event.status == .returned) && !event.event.isReadByWayBack
  }

  private func reachesBuyer(_ event: ParcelEvent) -> Bool {
    guard let start, let place = event.event.place.map({ PlaceFacts($0) }) else { return false }
    let isLater = start.day.flatMap { day in event.day.map { $0 > day } } ?? true
    switch event.substatus {
    case .toSender, .awaitingSenderPickup, .onVehicle, .toPickupPoint, .attempted, .noticeLeft, .atDeliveryOffice,
      .handedToLastMile:
      return (wasElsewhere || isLater) && BuyersTown.contains(place, address)
    // A hub of the buyer's region lies on the way back as well.
    case .arrivedFacility: return wasElsewhere && isLater && BuyersTown.isAddressed(place, address)
    default: return false
    }
  }

  private func isElsewhere(_ event: ParcelEvent) -> Bool {
    guard let place = event.event.place.map({ PlaceFacts($0) }) else { return false }
    return BuyersTown.excludes(place, address)
  }

  /// The sender is of another country, or the parcel was first seen in another town.
  private static func isSenderElsewhere(_ parcel: Parcel, _ address: PlaceFacts, _ origin: String?) -> Bool {
    if let origin, let country = address.country, !Territories.areOne(origin, country) { return true }
    for event in parcel.events where event.event.reading.direction != .back {
      guard let place = event.event.place.map({ PlaceFacts($0) }) else { continue }
      if BuyersTown.contains(place, address) { return false }
      if BuyersTown.excludes(place, address) { return true }
    }
    return false
  }
}

extension Event {
  /// Read as the sender's only because a return had been announced.
  fileprivate var isReadByWayBack: Bool { reading.rule.hasPrefix(Self.wayBack) }

  private static let wayBack = "context:return-leg+"

  /// On its way to the buyer; what the row said alone beyond its status is not known any more.
  fileprivate mutating func restoreForward() {
    reading.direction = nil
    guard isReadByWayBack else { return }
    let substatus: Substatus = reading.substatus == .awaitingSenderPickup ? .ready : .unspecified
    reading.substatus = substatus
    reading.status = substatus.status
    reading.rule.removeFirst(Self.wayBack.utf8.count)
  }
}
