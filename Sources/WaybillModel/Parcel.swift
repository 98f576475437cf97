/// The tracks of one parcel, merged: nothing discarded, contradictions kept.
public struct Parcel: Sendable, Hashable {
  /// The number the parcel goes by; nil where no page prints one.
  public var number: String?
  /// Every number of the parcel, the one it goes by first.
  public var numbers: [ParcelNumber] = []
  /// In canonical order, whatever the order they were given in.
  public var tracks: [Track] = []
  /// Oldest first.
  public var events: [ParcelEvent] = []
  /// What the sources contradict each other in.
  public var conflicts: [Conflict] = []
  /// The state that the events and the ruling source give.
  public var status: Status = .unknown
  /// What a dispute turns on within the status.
  public var substatus: Substatus?
  /// Index into `events` of the event that decides the state.
  public var statusEvent: Int?
  /// When the oldest page was saved.
  public var firstCapture: Moment?
  /// When the newest page was saved.
  public var lastCapture: Moment?
  /// The points it has passed, with the events that show it.
  public var milestones: [Milestone] = []

  /// The parts as they stand.
  public init() {}
}

/// A number that pages or the order give the parcel.
public struct ParcelNumber: Sendable, Hashable {
  /// What a number is to the parcel.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case main
    case lastMile = "last_mile"
    case firstMile = "first_mile"
    case reference, order, replaced
  }
  /// Compared form.
  public var number: String
  /// What it is to the parcel.
  public var role: Role
  /// Whose number it is, if told.
  public var carrier: String?

  /// The parts as they stand.
  public init(_ number: String, role: Role, carrier: String? = nil) {
    self.number = number
    self.role = role
    self.carrier = carrier
  }
}

/// Where a track tells an event.
public struct Attestation: Sendable, Hashable {
  /// Index into the parcel's `tracks`.
  public var track: Int
  /// Index into that track's `events`.
  public var event: Int

  /// The parts as they stand.
  public init(track: Int, event: Int) {
    self.track = track
    self.event = event
  }
}

/// One thing that happened, with everyone who tells of it.
public struct ParcelEvent: Sendable, Hashable {
  /// As the best source tells it.
  public var event: Event
  /// The best source first.
  public var attestations: [Attestation]
  /// A better source, saved later, does not know of it and contradicts it.
  public var isOverruled = false

  /// The parts as they stand.
  public init(_ event: Event, attestations: [Attestation]) {
    self.event = event
    self.attestations = attestations
  }

  /// The day on the event's own clock; nil where it has no date or no year.
  public var day: CivilDate? { event.time?.local?.date }
  /// What a dispute turns on within the status.
  public var substatus: Substatus? { event.reading.substatus }
  /// Where the parcel is.
  public var status: Status { event.reading.status }
}

/// What two captures contradict each other in.
public struct Conflict: Sendable, Hashable {
  /// What two sources can contradict each other in.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Two sources disagree on whether the parcel has arrived, gone back or been lost.
    case terminalState = "terminal_state"
    /// Two captures of one day have last scans more than three days apart.
    case lastScan = "last_scan"
    /// One scan with two meanings.
    case meaning
    /// An event of an older capture is missing from a newer one of the same source.
    case vanished
    /// An event of an older capture has other words in a newer one of the same source.
    case reworded
  }
  /// What they differ in.
  public var kind: Kind
  /// Indices into the parcel's `tracks`: the older or better one first.
  public var tracks: [Int]
  /// Indices into the parcel's `events`.
  public var events: [Int]
  /// The contradiction in words.
  public var message: String

  /// The parts as they stand.
  public init(_ kind: Kind, tracks: [Int], events: [Int], message: String) {
    self.kind = kind
    self.tracks = tracks
    self.events = events
    self.message = message
  }
}

/// A stage of the journey and the event that first shows it.
public struct Milestone: Sendable, Hashable {
  /// Points every parcel passes, in order.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    case label, accepted, exported, landed
    case customsIn = "customs_in"
    case customsOut = "customs_out"
    case local
    case outForDelivery = "out_for_delivery"
    case attempt, pickup, delivered
    case returnStart = "return_start"
    case returnDone = "return_done"
  }
  /// Which point.
  public var name: Name
  /// Index into the parcel's `events`.
  public var event: Int

  /// The parts as they stand.
  public init(_ name: Name, event: Int) {
    self.name = name
    self.event = event
  }
}
