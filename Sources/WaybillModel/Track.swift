/// Another number of the same parcel.
public struct OtherNumber: Sendable, Hashable {
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case lastMile = "last_mile"
    case firstMile = "first_mile"
    case reference, order, replaced
  }
  public var number: String
  public var role: Role
  public var carrier: String?
  public init(_ number: String, role: Role, carrier: String? = nil) {
    self.number = number
    self.role = role
    self.carrier = carrier
  }
}

/// When delivery is expected, as a range of local days or times, and as printed.
public struct DeliveryEstimate: Sendable, Hashable {
  public var from: LocalTime?
  public var to: LocalTime?
  public var text: String
  public init(from: LocalTime?, to: LocalTime?, text: String) {
    self.from = from
    self.to = to
    self.text = text
  }
}

/// A value of an order with the words it was read from.
public struct OrderFact: Sendable, Hashable {
  public var value: String
  public var text: String
  public init(_ value: String, text: String) {
    self.value = value
    self.text = text
  }
}

/// What a marketplace page states of the order itself; each fact with its words.
public struct Order: Sendable, Hashable {
  public var number: OrderFact?
  /// `YYYY-MM-DD[THH:MM[:SS]]` on the page's own clock.
  public var placed: OrderFact?
  public var seller: OrderFact?
  public var status: OrderFact?
  public var protectionEnds: OrderFact?
  public var guaranteedBy: OrderFact?
  public init() {}
  public var isEmpty: Bool { self == Order() }
}

/// What one saved page says of one parcel.
public struct Track: Sendable, Hashable {
  public var id: String
  public var outcome: Outcome
  /// Who printed the page.
  public var carrier: String?
  /// `<carrier>/<year-word>`: which known page design was read.
  public var layout: String?
  /// Compared form: upper case, no blanks or dashes.
  public var number: String?
  /// As printed, only where it differs.
  public var numberText: String?
  public var otherNumbers: [OtherNumber] = []
  public var status: Status = .unknown
  public var substatus: Substatus?
  /// Index into `events` of the event that decides the status.
  public var statusEvent: Int?
  /// The page's own words or class for the parcel's state, so that it survives a way back into that system's
  /// vocabulary. Not written: ``status`` is what it means.
  public var stated: String?
  public var service: String?
  public var origin: Place?
  public var destination: Place?
  public var estimatedDelivery: DeliveryEstimate?
  public var signedBy: String?
  public var weightGrams: Double?
  public var order: Order?
  /// Oldest first; ties keep the page's own sequence.
  public var events: [Event] = []
  /// Rows of the page that repeated another and were folded.
  public var duplicates = 0
  public var source: Source
  public var notes: [Note] = []
  /// Where the values above stand.
  public var cites: [FieldCitation] = []

  public init(id: String = "", outcome: Outcome, source: Source) {
    self.id = id
    self.outcome = outcome
    self.source = source
  }
}
