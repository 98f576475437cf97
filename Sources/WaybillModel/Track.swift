/// Another number of the same parcel.
public struct OtherNumber: Sendable, Hashable {
  /// What the number is to the parcel.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case lastMile = "last_mile"
    case firstMile = "first_mile"
    case reference, order, replaced
  }
  /// Compared form.
  public var number: String
  /// What it is to the parcel.
  public var role: Role
  /// The number's carrier, if told.
  public var carrier: String?
  /// `number` in compared form.
  public init(_ number: String, role: Role, carrier: String? = nil) {
    self.number = number
    self.role = role
    self.carrier = carrier
  }
}

/// When delivery is expected, as a range of local days or times, and as printed.
public struct DeliveryEstimate: Sendable, Hashable {
  /// First day or time; nil where the words cannot be read.
  public var from: LocalTime?
  /// Last day or time, included.
  public var to: LocalTime?
  /// As printed.
  public var text: String
  /// A range; one day has it at both ends.
  public init(from: LocalTime?, to: LocalTime?, text: String) {
    self.from = from
    self.to = to
    self.text = text
  }
}

/// A value of an order with the words it was read from.
public struct OrderFact: Sendable, Hashable {
  /// As read.
  public var value: String
  /// As printed.
  public var text: String
  /// A value and its words.
  public init(_ value: String, text: String) {
    self.value = value
    self.text = text
  }
}

/// What a marketplace page states of the order itself; each fact with its words.
public struct Order: Sendable, Hashable {
  /// The marketplace's order number.
  public var number: OrderFact?
  /// `YYYY-MM-DD[THH:MM[:SS]]` on the page's own clock.
  public var placed: OrderFact?
  /// Store or seller.
  public var seller: OrderFact?
  /// The order's state in the page's words.
  public var status: OrderFact?
  /// When the buyer protection ends, as displayed.
  public var protectionEnds: OrderFact?
  /// The promised date of delivery.
  public var guaranteedBy: OrderFact?
  /// Nothing stated.
  public init() {}
  /// The page states nothing of the order.
  public var isEmpty: Bool { self == Order() }
}

/// What one saved page says of one parcel.
public struct Track: Sendable, Hashable {
  /// Hex of SHA-256 over the source's digest, member and the parcel's position, first 16 digits.
  public var id: String
  /// What the page turned out to be.
  public var outcome: Outcome
  /// Who printed the page.
  public var carrier: String?
  /// `<carrier>/<year-word>`: which known page design was read.
  public var layout: String?
  /// Compared form: upper case, no blanks or dashes.
  public var number: String?
  /// As printed, only where it differs.
  public var numberText: String?
  /// Further numbers of the same parcel.
  public var otherNumbers: [OtherNumber] = []
  /// The parcel's state as this page shows it.
  public var status: Status = .unknown
  /// What a dispute turns on within the status.
  public var substatus: Substatus?
  /// Index into `events` of the event that decides the status.
  public var statusEvent: Int?
  /// The page's own words or class for the parcel's state, so that it survives a way back into that system's
  /// vocabulary. Not written: ``status`` is what it means.
  public var stated: String?
  /// As printed.
  public var service: String?
  /// Only if the page states it.
  public var origin: Place?
  /// Only if the page states it.
  public var destination: Place?
  /// As the page foretells it.
  public var estimatedDelivery: DeliveryEstimate?
  /// As printed.
  public var signedBy: String?
  /// Grams.
  public var weightGrams: Double?
  /// What a marketplace page states of the order.
  public var order: Order?
  /// Oldest first; ties keep the page's own sequence.
  public var events: [Event] = []
  /// Rows of the page that repeated another and were folded.
  public var duplicates = 0
  /// The file it was read from.
  public var source: Source
  /// What could not be read, or was odd.
  public var notes: [Note] = []
  /// Where the values above stand.
  public var cites: [FieldCitation] = []

  /// A track of which only its outcome is known yet.
  public init(id: String = "", outcome: Outcome, source: Source) {
    self.id = id
    self.outcome = outcome
    self.source = source
  }
}
