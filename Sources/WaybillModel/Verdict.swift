/// What became of one parcel, how sure that is, and what follows: `waybill.verdict/1`.
public struct Verdict: Sendable, Hashable {
  /// Compared form; nil for an order without one.
  public var number: String?
  /// All numbers of the parcel.
  public var numbers: [ParcelNumber] = []
  /// The marketplace's order number.
  public var orderID: String?
  /// nil where neither the user nor a page tells any day.
  public var asOf: Moment?
  /// `option`, `order` or `newest-capture`.
  public var asOfBasis: String?
  /// When the newest page was saved.
  public var newestCapture: Moment?
  /// The tag that the claim begins with.
  public var primary: VerdictTag?
  /// How sure the primary tag is.
  public var strength: Strength?
  /// The primary verdict in a sentence.
  public var summary = ""
  /// The primary one first, then by precedence.
  public var tags: [Finding] = []
  /// Gap tags that nothing proves, because nobody knows when the pages were saved.
  public var unproven: [Finding] = []
  /// What was looked at and did not hold, with the reason.
  public var considered: [Consideration] = []
  /// The causes of the dispute guide that the tags support.
  public var causes: [DisputeCause] = []
  /// The marketplace's reason for a claim.
  public var reason: String?
  /// Neutral words for the claim; nil without the buyer's statement or where a stop holds.
  public var claim: String?
  /// BCP 47, of `claim` and `stop`.
  public var claimLanguage: String?
  /// Why nothing should be filed now.
  public var stop: String?
  /// The numbers the rules worked with.
  public var facts = Facts()
  /// How many parcels of the order arrived.
  public var packages: Packages?
  /// Dates to act, earliest first.
  public var deadlines: [Deadline] = []
  /// What only the buyer can answer.
  public var questions: [Question] = []

  /// The parts as they stand.
  public init() {}

  /// The measures the rules worked with.
  public struct Facts: Sendable, Hashable {
    /// The leg the parcel is on.
    public var leg: String?
    /// `express`, `standard`, `economy` or `untracked`.
    public var service: String?
    /// Where the service is known from.
    public var serviceBasis: String?
    /// The set of thresholds.
    public var profile: String?
    /// Indices into the parcel's events.
    public var lastEvent: EventReference?
    /// The newest event at which somebody handled the parcel.
    public var lastPhysicalScan: EventReference?
    /// Whole days from that scan to the newest capture.
    public var gapDays: Int?
    /// Whole days from the first physical scan.
    public var ageDays: Int?
    /// The promised date in force.
    public var promise: Moment?
    /// Both ends lie in one country; nil if unknown.
    public var isDomestic: Bool?
    /// The parts as they stand.
    public init() {}
  }

  /// k of n parcels of the order.
  public struct Packages: Sendable, Hashable {
    /// How many arrived.
    public var delivered: Int
    /// How many there are.
    public var total: Int
    /// The parts as they stand.
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
  /// As the page prints it, brought to one form.
  public var time: String?
  /// The carrier's words.
  public var description: String
  /// As printed.
  public var place: String?
  /// Track ids and the positions of the event in them.
  public var tracks: [TrackPosition]

  /// The parts as they stand.
  public init(event: Int, time: String?, description: String, place: String?, tracks: [TrackPosition]) {
    self.event = event
    self.time = time
    self.description = description
    self.place = place
    self.tracks = tracks
  }

  /// A row of a track.
  public struct TrackPosition: Sendable, Hashable {
    /// The track's id.
    public var track: String
    /// Position in the track's events.
    public var event: Int
    /// The parts as they stand.
    public init(track: String, event: Int) {
      self.track = track
      self.event = event
    }
  }
}

/// A tag and why it holds.
public struct Finding: Sendable, Hashable {
  /// What it is about.
  public var tag: VerdictTag
  /// How sure the primary tag is.
  public var strength: Strength
  /// What it does for a claim beside the primary tag; nil for that one, and for mere context.
  public var bearing: Bearing?
  /// A finer kind within the tag: `documents`, `refused` …
  public var kind: String?
  /// From when it holds.
  public var since: CivilDate?
  /// The days that were counted.
  public var days: Int?
  /// `10 calendar days`.
  public var threshold: String?
  /// Who published the threshold.
  public var thresholdSource: String?
  /// The rule's id.
  public var rule: String
  /// One sentence: what the record shows.
  public var because: String
  /// The events that show it.
  public var events: [EventReference] = []
  /// What would refute it and was looked for.
  public var refutersChecked: [RefuterCheck] = []
  /// What nobody has looked at yet: questions to the user.
  public var refutersOpen: [String] = []
  /// Slots of the claim text.
  public var slots: [String: String] = [:]

  /// The parts as they stand.
  public init(_ tag: VerdictTag, _ strength: Strength, rule: String, because: String) {
    self.tag = tag
    self.strength = strength
    self.rule = rule
    self.because = because
  }
}

/// Something that would have refuted a tag, and that it was not found.
public struct RefuterCheck: Sendable, Hashable {
  /// What would refute it.
  public var refuter: String
  /// What was found.
  public var result: String
  /// The parts as they stand.
  public init(_ refuter: String, _ result: String) {
    self.refuter = refuter
    self.result = result
  }
}

/// A tag that was looked at and does not hold.
public struct Consideration: Sendable, Hashable {
  /// What came of looking at a tag.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Past the first threshold, not the second.
    case watch
    case refuted
    /// A fact is missing.
    case undecided
  }
  /// What it is about.
  public var tag: VerdictTag
  /// What came of it.
  public var outcome: Outcome
  /// Why, in words.
  public var because: String
  /// The parts as they stand.
  public init(_ tag: VerdictTag, _ outcome: Outcome, _ because: String) {
    self.tag = tag
    self.outcome = outcome
    self.because = because
  }
}

/// A fact to ask the user for.
public struct Question: Sendable, Hashable {
  /// Stable word for programs.
  public var id: String
  /// The question in words.
  public var text: String
  /// The tags whose answer depends on it.
  public var tags: [VerdictTag]
  /// The parts as they stand.
  public init(_ id: String, _ text: String, tags: [VerdictTag] = []) {
    self.id = id
    self.text = text
    self.tags = tags
  }
}

/// A date that matters, with how it was computed.
public struct Deadline: Sendable, Hashable {
  /// Stable word for programs.
  public var id: String
  /// What the date is.
  public var title: String
  /// How it was computed.
  public var formula: String
  /// The day.
  public var date: CivilDate
  /// The instant in the marketplace's zone, with its abbreviation: `2026-11-25 23:59 PST`.
  public var display: String?
  /// The same instant in the buyer's zone.
  public var local: String?
  /// The instant, where a zone is known.
  public var secondsSinceEpoch: Int?
  /// The day to act on: one before the deadline.
  public var adviseBy: CivilDate?
  /// From as-of; negative when it has passed.
  public var daysLeft: Int?
  /// Who published the rule.
  public var source: String
  /// `P` primary, `S` secondary, `W` weak, `J` judgement, `OLD`, or `displayed`.
  public var grade: String
  /// What to know beside it.
  public var note: String?

  /// The parts as they stand.
  public init(_ id: String, title: String, formula: String, date: CivilDate, source: String, grade: String) {
    self.id = id
    self.title = title
    self.formula = formula
    self.date = date
    self.source = source
    self.grade = grade
  }
}
