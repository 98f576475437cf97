/// What became of one parcel, how sure that is, and what follows: `waybill.verdict/1`.
public struct Verdict: Sendable, Hashable {
  public var number: String?
  public var numbers: [ParcelNumber] = []
  public var orderID: String?
  /// nil where neither the user nor a page tells any day.
  public var asOf: Moment?
  /// `option`, `order` or `newest-capture`.
  public var asOfBasis: String?
  public var newestCapture: Moment?
  public var primary: VerdictTag?
  public var strength: Strength?
  /// The primary verdict in a sentence.
  public var summary = ""
  /// The primary one first, then by precedence.
  public var tags: [Finding] = []
  /// Gap tags that nothing proves, because nobody knows when the pages were saved.
  public var unproven: [Finding] = []
  public var considered: [Consideration] = []
  public var causes: [DisputeCause] = []
  /// The marketplace's reason for a claim.
  public var reason: String?
  public var claim: String?
  /// BCP 47, of `claim` and `stop`.
  public var claimLanguage: String?
  /// Why nothing should be filed now.
  public var stop: String?
  public var facts = Facts()
  public var packages: Packages?
  public var deadlines: [Deadline] = []
  public var questions: [Question] = []

  public init() {}

  /// The measures the rules worked with.
  public struct Facts: Sendable, Hashable {
    public var leg: String?
    public var service: String?
    public var serviceBasis: String?
    public var profile: String?
    /// Indices into the parcel's events.
    public var lastEvent: EventReference?
    public var lastPhysicalScan: EventReference?
    public var gapDays: Int?
    public var ageDays: Int?
    public var promise: Moment?
    public var isDomestic: Bool?
    public init() {}
  }

  /// k of n parcels of the order.
  public struct Packages: Sendable, Hashable {
    public var delivered: Int
    public var total: Int
    public init(delivered: Int, total: Int) {
      self.delivered = delivered
      self.total = total
    }
  }
}

/// An event by its place in the parcel and in the tracks that tell it.
public struct EventReference: Sendable, Hashable {
  /// Index into the parcel's events.
  public var event: Int
  public var time: String?
  public var description: String
  public var place: String?
  /// Track ids and the positions of the event in them.
  public var tracks: [TrackPosition]

  public init(event: Int, time: String?, description: String, place: String?, tracks: [TrackPosition]) {
    self.event = event
    self.time = time
    self.description = description
    self.place = place
    self.tracks = tracks
  }

  public struct TrackPosition: Sendable, Hashable {
    public var track: String
    public var event: Int
    public init(track: String, event: Int) {
      self.track = track
      self.event = event
    }
  }
}

/// A tag and why it holds.
public struct Finding: Sendable, Hashable {
  public var tag: VerdictTag
  public var strength: Strength
  /// A finer kind within the tag: `documents`, `refused` …
  public var kind: String?
  public var since: CivilDate?
  public var days: Int?
  /// `10 calendar days`.
  public var threshold: String?
  public var thresholdSource: String?
  /// The rule's id.
  public var rule: String
  /// One sentence: what the record shows.
  public var because: String
  public var events: [EventReference] = []
  public var refutersChecked: [RefuterCheck] = []
  /// What nobody has looked at yet: questions to the user.
  public var refutersOpen: [String] = []
  /// Slots of the claim text.
  public var slots: [String: String] = [:]

  public init(_ tag: VerdictTag, _ strength: Strength, rule: String, because: String) {
    self.tag = tag
    self.strength = strength
    self.rule = rule
    self.because = because
  }
}

/// Something that would have refuted a tag, and that it was not found.
public struct RefuterCheck: Sendable, Hashable {
  public var refuter: String
  public var result: String
  public init(_ refuter: String, _ result: String) {
    self.refuter = refuter
    self.result = result
  }
}

/// A tag that was looked at and does not hold.
public struct Consideration: Sendable, Hashable {
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Past the first threshold, not the second.
    case watch
    case refuted
    /// A fact is missing.
    case undecided
  }
  public var tag: VerdictTag
  public var outcome: Outcome
  public var because: String
  public init(_ tag: VerdictTag, _ outcome: Outcome, _ because: String) {
    self.tag = tag
    self.outcome = outcome
    self.because = because
  }
}

/// A fact to ask the user for.
public struct Question: Sendable, Hashable {
  public var id: String
  public var text: String
  /// The tags whose answer depends on it.
  public var tags: [VerdictTag]
  public init(_ id: String, _ text: String, tags: [VerdictTag] = []) {
    self.id = id
    self.text = text
    self.tags = tags
  }
}

/// A date that matters, with how it was computed.
public struct Deadline: Sendable, Hashable {
  public var id: String
  public var title: String
  public var formula: String
  public var date: CivilDate
  /// The instant in the marketplace's zone, with its abbreviation: `2026-11-25 23:59 PST`.
  public var display: String?
  /// The same instant in the buyer's zone.
  public var local: String?
  public var secondsSinceEpoch: Int?
  /// The day to act on: one before the deadline.
  public var adviseBy: CivilDate?
  /// From as-of; negative when it has passed.
  public var daysLeft: Int?
  public var source: String
  /// `P` primary, `S` secondary, `W` weak, `J` judgement, `OLD`, or `displayed`.
  public var grade: String
  public var note: String?

  public init(_ id: String, title: String, formula: String, date: CivilDate, source: String, grade: String) {
    self.id = id
    self.title = title
    self.formula = formula
    self.date = date
    self.source = source
    self.grade = grade
  }
}
