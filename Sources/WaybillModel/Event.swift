/// One row of a history in the shared vocabulary, the carrier's own words kept beside it.
public struct Event: Sendable, Hashable {
  /// nil where the row prints no time.
  public var time: EventTime?
  /// Where it happened; nil where the row does not say.
  public var place: Place?
  /// Entities decoded, markup removed, white space folded; otherwise untouched.
  public var description: String
  /// A second line of words.
  public var detail: String?
  /// BCP 47, of `description`.
  public var language: String?
  /// The carrier's own event code.
  public var code: String?
  /// What happened in the shared vocabulary, and by which rule.
  public var reading: StatusReading
  /// The page's own class of the row (`InTransit_PickedUp`), so that it survives a way back into that system's
  /// vocabulary. Not written: ``reading`` is what it means.
  public var stated: String?
  /// The operator of this leg, where the page names it: a carrier id if known, else as printed.
  public var carrier: String?
  /// The row as a whole.
  public var cite: Citation?
  /// The row's values one by one.
  public var cites: [FieldCitation]

  /// A row with what it prints; the rest is absent.
  public init(
    time: EventTime? = nil, place: Place? = nil, description: String, detail: String? = nil,
    language: String? = nil, code: String? = nil, reading: StatusReading = .unclassified,
    carrier: String? = nil, cite: Citation? = nil, cites: [FieldCitation] = []
  ) {
    self.time = time
    self.place = place
    self.description = description
    self.detail = detail
    self.language = language
    self.code = code
    self.reading = reading
    self.carrier = carrier
    self.cite = cite
    self.cites = cites
  }

  /// Shorthand for `reading.status`.
  public var status: Status { reading.status }
  /// Shorthand for `reading.substatus`.
  public var substatus: Substatus? { reading.substatus }
}
