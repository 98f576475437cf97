internal import WaybillModel

/// Tells a parcel that is delivered after all from one that comes back: a van or a door in the very town
/// that announced the return, on a later day, is the recipient's and not the sender's, if that town is known
/// for the recipient's and the sender's is known to be another.
struct RecipientTown {
  /// Where the parcel was handed in, or its label made.
  private var senders: Set<String> = []
  /// Where it has been on its way out.
  private var passed: Set<String> = []
  /// Where it lay or went round for its recipient.
  private var doors: Set<String> = []
  private var announced: Event?

  /// An event of the way out.
  mutating func pass(_ event: Event) {
    guard let town = Self.name(event.place) else { return }
    switch event.status {
    case .preShipment, .accepted: senders.insert(town)
    case .outForDelivery, .deliveryFailed, .pickup: doors.insert(town)
    default: if event.substatus == .atDeliveryOffice { doors.insert(town) }
    }
    if !event.isMessage { passed.insert(town) }
  }

  /// The first event of the way back.
  mutating func announce(_ event: Event) { announced = event }

  /// The parcel stands before its recipient's door.
  func reaches(_ event: Event) -> Bool {
    guard isAtDoor(event), let announced, let town = Self.name(event.place), town == Self.name(announced.place),
      event.place?.postcode != nil || doors.contains(town),
      !senders.contains(town), passed.contains(where: { $0 != town }),
      let day = event.time?.local?.date, let before = announced.time?.local?.date
    else { return false }
    return day > before
  }

  private func isAtDoor(_ event: Event) -> Bool {
    switch event.status {
    case .outForDelivery, .deliveryFailed: event.reading.physical == true
    case .delivered: event.substatus != .disputed
    default: false
    }
  }

  /// The postcode where the page has one, else the place as printed.
  private static func name(_ place: Place?) -> String? {
    guard let place else { return nil }
    let name = place.postcode.map { "\(place.country ?? "") \($0)" } ?? place.text
    return name.lowercased()
  }
}
