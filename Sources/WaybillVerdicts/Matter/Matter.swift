package import WaybillModel
internal import WaybillNumbers

/// Everything the rules may look at: one parcel, its order, the day, and what follows from them at once.
package struct Matter: Sendable {
  package let parcel: Parcel
  package let order: OrderFacts
  let hasOrder: Bool
  package let thresholds: Thresholds
  package let asOf: Moment?
  package let asOfBasis: String?
  /// The newest capture that answers for the number.
  package let capture: Moment?
  let service: ServiceClass
  let serviceBasis: String
  let isDomestic: Bool
  let destination: String?
  let origin: String?
  let leg: JourneyLeg
  /// Indices of physical scans, oldest first, overruled ones left out.
  let scans: [Int]

  package init(_ parcel: Parcel, order: OrderFacts?, asOf: Moment?, thresholds: Thresholds) {
    self.parcel = parcel
    hasOrder = order != nil
    let order = order ?? OrderFacts()
    self.order = order
    self.thresholds = thresholds
    capture = parcel.lastCapture
    if let asOf {
      self.asOf = asOf
      asOfBasis = "option"
    } else if let stated = order.asOf {
      self.asOf = stated
      asOfBasis = "order"
    } else {
      self.asOf = parcel.lastCapture
      asOfBasis = parcel.lastCapture == nil ? nil : "newest-capture"
    }
    destination = order.shipTo?.country ?? parcel.tracks.compactMap { $0.destination?.country }.first
    let s10 = parcel.number.flatMap { TrackingNumber.s10($0) }
    origin =
      order.shipFrom ?? parcel.tracks.compactMap { $0.origin?.country }.first
      ?? (s10?.isValid == true ? s10?.country : nil)
    let scans = parcel.events.indices.filter { parcel.events[$0].event.isScan && !parcel.events[$0].isOverruled }
    self.scans = scans
    let countries = scans.compactMap { parcel.events[$0].event.place.flatMap { PlaceFacts($0).country } }
    if let origin, let destination {
      isDomestic = Territories.areOne(origin, destination)
    } else if let destination, let first = countries.first {
      isDomestic =
        Territories.areOne(first, destination) && countries.allSatisfy { Territories.areOne($0, destination) }
    } else {
      isDomestic = false
    }
    (service, serviceBasis) = Self.service(parcel, order)
    leg = JourneyLeg.of(parcel, isDomestic: isDomestic)
  }

  private static func service(_ parcel: Parcel, _ order: OrderFacts) -> (ServiceClass, String) {
    if let paid = Self.paidService(parcel, order) { return (paid, "order") }
    for track in parcel.tracks.reversed() {
      if let named = ServiceClass.named(track.service) { return (named, "page: \(track.service ?? "")") }
    }
    if let own = ServiceClass.ofNumber(parcel.number) { return (own, "number") }
    return (.standard, "assumed")
  }

  static func paidService(_ parcel: Parcel, _ order: OrderFacts) -> ServiceClass? {
    let numbers = Set(parcel.numbers.map(\.number))
    let own = order.packages.filter { numbers.contains($0.number) }
    return (own.isEmpty ? order.packages : own).compactMap { ServiceClass.named($0.service) }.first
      ?? ServiceClass.named(order.service)
  }
}

extension Matter {
  /// The day silence is proven up to: the earlier of as-of and the newest capture.
  var today: CivilDate? {
    guard let asOf else { return nil }
    guard let capture else { return asOf.date }
    return Moment.isEarlier(capture, than: asOf) ? min(capture.date, asOf.date) : asOf.date
  }

  /// Nobody knows when the pages were saved: silence is not proven.
  var isUnproven: Bool { capture == nil && !parcel.tracks.isEmpty }

  var firstScan: Int? { scans.first { parcel.events[$0].day != nil } }

  /// The scan with the latest day; where days tie, the one the timeline has last.
  var lastScan: Int? {
    var last: Int?
    for index in scans {
      guard let day = parcel.events[index].day else { continue }
      if let best = last.flatMap({ parcel.events[$0].day }), day < best { continue }
      last = index
    }
    return last
  }

  /// Days from the last scan to ``today``; never negative.
  var gap: Int? { days(since: lastScan) }
  var age: Int? { days(since: firstScan) }

  private func days(since index: Int?) -> Int? {
    guard let today, let day = index.flatMap({ parcel.events[$0].day }) else { return nil }
    return max(0, today.daysSinceEpoch - day.daysSinceEpoch)
  }

  /// The promised-by date in force.
  var promise: Moment? {
    let changes = order.promiseChanges.map(\.to)
    guard let stated = order.promisedBy else { return changes.max { Moment.isEarlier($0, than: $1) } }
    return changes.reduce(stated) { Moment.isEarlier($0, than: $1) ? $1 : $0 }
  }

  /// Whether the promise has passed; nil without a promise.
  var isPromisePast: Bool? {
    guard let promise, let today else { return nil }
    return today > promise.date
  }

  /// A delivery in the country it came from, after the way back had begun, is a return.
  var isDelivered: Bool { parcel.status == .delivered && !isReturnedAtOrigin }
  var isReturned: Bool { parcel.status == .returned || isReturnedAtOrigin }
  /// At the end of its way, one way or the other.
  var isOver: Bool { isDelivered || isReturned }

  var isReturnedAtOrigin: Bool {
    guard parcel.status == .delivered, let delivery = deliveryRow, let start = returnStart, delivery > start,
      let origin, let destination,
      !Territories.areOne(origin, destination),
      let country = parcel.events[delivery].event.place.flatMap({ PlaceFacts($0).country })
    else { return false }
    return Territories.areOne(country, origin)
  }

  /// The event that delivers the parcel; nil also where only a headline says so.
  var delivery: Int? { isDelivered ? deliveryRow : nil }

  /// A page may tell one delivery twice, and its place but once.
  private var deliveryRow: Int? {
    guard let row = parcel.statusEvent ?? last({ $0.status == .delivered }), parcel.events[row].event.place == nil,
      let day = parcel.events[row].day
    else { return parcel.statusEvent ?? last { $0.status == .delivered } }
    return last { $0.status == .delivered && $0.day == day && $0.event.place != nil } ?? row
  }

  var returnStart: Int? { first { $0.status == .returning } }

  func first(_ condition: (ParcelEvent) -> Bool) -> Int? {
    parcel.events.indices.first { !parcel.events[$0].isOverruled && condition(parcel.events[$0]) }
  }

  func last(_ condition: (ParcelEvent) -> Bool) -> Int? {
    parcel.events.indices.last { !parcel.events[$0].isOverruled && condition(parcel.events[$0]) }
  }

  /// A later scan towards the buyer, in the timeline after `index`.
  func scanTowardsBuyer(after index: Int) -> Int? {
    scans.first { later in
      guard later > index else { return false }
      switch parcel.events[later].status {
      case .returning, .returned, .unknown, .preShipment, .cancelled, .exception: return false
      default: return parcel.events[later].event.reading.direction != .back
      }
    }
  }

  var unreadable: [Int] { parcel.events.indices.filter { parcel.events[$0].event.isUnreadable } }

  /// Rows that nobody can read and that stand after the last one somebody can.
  var unreadableAtEnd: [Int] {
    let last = parcel.events.indices.last { !parcel.events[$0].event.isUnreadable }
    return unreadable.filter { $0 > last ?? -1 }
  }

  func reference(_ index: Int) -> EventReference {
    let event = parcel.events[index]
    return EventReference(
      event: index, time: event.event.time.map { $0.local?.text ?? $0.text },
      description: event.event.description, place: event.event.place?.text,
      tracks: event.attestations.map { .init(track: parcel.tracks[$0.track].id, event: $0.event) })
  }

  func words(_ index: Int) -> String { parcel.events[index].event.description }
  func day(_ index: Int) -> CivilDate? { parcel.events[index].day }

  /// `2026-10-01` or, where the row has no date, `an unknown date`.
  func dayText(_ index: Int) -> String { day(index)?.text ?? "an unknown date" }
}
