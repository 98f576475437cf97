import Waybill
import WaybillModel

/// Hand-written tracks and orders for tests.
enum Parcels {
  static func event(
    _ time: String?, _ substatus: Substatus, _ words: String, place: Place? = nil, offset: Int? = nil,
    reason: Reason? = nil, physical: Bool? = nil, code: String? = nil
  ) -> Event {
    var event = Event(
      time: time.map { EventTime(text: $0, local: LocalTime($0), offsetMinutes: offset) }, place: place,
      description: words,
      code: code, reading: StatusReading(substatus, rule: substatus == .unclassified ? "none" : "wording:test/row"))
    event.reading.reason = reason
    event.reading.physical = physical ?? substatus.isPhysical
    return event
  }

  static func track(
    _ carrier: String, _ number: String, captured: String?, outcome: Outcome = .tracked, service: String? = nil,
    origin: String? = nil, destination: String? = nil, signedBy: String? = nil, weight: Double? = nil,
    _ events: [Event] = []
  ) -> Track {
    var source = Source(
      path: "\(carrier)-\(number)-\(captured ?? "undated").json", sha256: String(repeating: "0", count: 64))
    source.capturedAt = captured
    var track = Track(id: "", outcome: outcome, source: source)
    track.id = identity(source.path)
    track.carrier = carrier
    track.layout = carrier + "/2026-test"
    track.number = number
    track.service = service
    track.origin = origin.map { Place(text: $0, country: $0) }
    track.destination = destination.map { Place(text: $0, country: $0) }
    track.signedBy = signedBy
    track.weightGrams = weight
    track.events = events
    if let last = events.indices.last(where: { events[$0].status != .unknown }) {
      track.status = events[last].status
      track.substatus = events[last].substatus
      track.statusEvent = last
    }
    return track
  }

  static func order(_ build: (inout OrderFacts) -> Void) -> OrderFacts {
    var order = OrderFacts()
    order.marketplace = "aliexpress"
    order.orderID = "8012345678901234"
    build(&order)
    return order
  }

  static func address(_ country: String, city: String? = nil, region: String? = nil, postcode: String? = nil)
    -> OrderFacts.Address
  {
    var address = OrderFacts.Address()
    address.country = country
    address.city = city
    address.region = region
    address.postcode = postcode
    return address
  }

  static func verdicts(_ tracks: [Track], order: OrderFacts? = nil, asOf: String? = nil, profile: String? = nil) throws
    -> [Verdict]
  {
    try classification(tracks, order: order, asOf: asOf, profile: profile).verdicts
  }

  static func classification(
    _ tracks: [Track], order: OrderFacts? = nil, asOf: String? = nil, profile: String? = nil
  ) throws -> Classification {
    var options = ClassificationOptions()
    if let order { options.orders = [order] }
    options.asOf = asOf.flatMap { Moment($0) }
    options.profile = profile
    return try Classification(tracks, options: options)
  }

  static func json(_ verdicts: [Verdict]) -> String {
    var json = JSONWriter()
    for verdict in verdicts {
      verdict.write(to: &json)
      json.newline()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func identity(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Verdict {
  var tagSet: Set<VerdictTag> { Set(tags.map(\.tag)) }
}
