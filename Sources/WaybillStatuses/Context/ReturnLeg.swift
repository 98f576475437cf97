internal import WaybillModel

/// The way back to the sender: which events belong to it, and what arrives at its end.
///
/// It begins with an event that speaks of a return, and ends when the parcel is redirected, resumes its
/// way, is handed in anew after it came back, or turns up where the recipient can have it before it has
/// moved: laid ready, or on a later day at a door of the town that announced the return
/// (``RecipientTown``). Whoever else takes a parcel on its way back is not the buyer.
struct ReturnLeg {
  private var isOpen = false
  /// The parcel has moved since its return was announced.
  private var hasMoved = false
  private var isBack = false

  static func settle(_ events: inout [Event], origin: String?, destination: String?) {
    var leg = ReturnLeg()
    var town = RecipientTown()
    var failed = false
    for index in events.indices {
      failed = failed || endsInReturn(events[index])
      if failed, !leg.isOpen, events[index].status == .delivered, let origin, let destination, origin != destination,
        events[index].place?.country == origin
      {
        // It could not be delivered, and now is, in the country it comes from.
        leg.isOpen = true
        leg.hasMoved = true
      }
      leg.pass(&events[index], &town)
    }
  }

  private mutating func pass(_ event: inout Event, _ town: inout RecipientTown) {
    guard let substatus = event.substatus, event.status != .unknown else { return }
    if event.status == .returning || event.status == .returned || event.reading.direction == .back {
      if !isOpen { town.announce(event) }
      isOpen = true
      hasMoved = hasMoved || substatus == .returnInTransit || isMovement(event)
      isBack = isBack || event.status == .returned
      event.reading.direction = .back
      if event.status == .delivered { arrive(&event) }
      return
    }
    guard isOpen else { return town.pass(event) }
    if event.reading.direction == .forward || ends(event, substatus) || (!isBack && town.reaches(event)) {
      self = ReturnLeg()
      town.pass(event)
      return
    }
    event.reading.direction = .back
    hasMoved = hasMoved || isMovement(event)
    if event.status == .delivered, substatus != .disputed {
      arrive(&event)
    } else if substatus == .ready {
      event.overrule(.awaitingSenderPickup, .returnLeg)
    }
  }

  private mutating func arrive(_ event: inout Event) {
    event.overrule(.toSender, .returnLeg)
    if event.reading.handedTo == .recipient { event.reading.handedTo = nil }
    isBack = true
  }

  private func ends(_ event: Event, _ substatus: Substatus) -> Bool {
    switch substatus {
    case .resumed, .redirected: !isBack
    case .pickedUp, .droppedOff, .receivedAtOrigin: isBack
    case .ready, .toPickupPoint, .collected: !hasMoved && !isBack
    default: false
    }
  }

  private func isMovement(_ event: Event) -> Bool {
    guard event.reading.physical != false else { return false }
    switch event.status {
    case .accepted, .inTransit, .customs, .outForDelivery, .deliveryFailed: return true
    default: return false
    }
  }

  /// After this a parcel that is not kept goes back.
  private static func endsInReturn(_ event: Event) -> Bool {
    switch event.substatus {
    case .refused, .expired, .addressProblem, .importRefused, .attempted, .noticeLeft: true
    default: false
    }
  }
}
