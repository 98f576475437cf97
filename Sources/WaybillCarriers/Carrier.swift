package import WaybillModel
package import WaybillPages
package import WaybillStatuses

/// How a carrier's pages are told from all others; any one makes it a candidate, as do a layout's marks.
package enum Mark: Sendable {
  /// The page's own address (canonical link, saved-from comment …) ends in this host.
  case host(String)
  case html(Condition)
  case xml(Condition)
  case json(Condition)

  package static func html(_ condition: String) -> Mark { .html(Condition(condition, .html)) }
  package static func xml(_ condition: String) -> Mark { .xml(Condition(condition, .xml)) }
  package static func json(_ condition: String) -> Mark { .json(Condition(condition, .json)) }
}

/// Everything Waybill knows of one carrier's saved pages: a table, not a program.
package final class Carrier: Sendable {
  /// Stable name in output and on disk: `royal-mail`.
  package let id: String
  package let displayName: String
  package let marks: [Mark]
  /// Known page designs, newest first; the first whose marks hold is read.
  package let layouts: [Layout]
  /// What a whole page turns out to be, asked before the layouts.
  package let outcomes: [OutcomeRule]
  /// The carrier's own event codes.
  package let codes: CodeTable
  /// Coarse classes beside the codes, asked when neither code nor wording tells.
  package let kinds: CodeTable
  /// Coarse classes are better than words here (an aggregator's own normalisation).
  package let kindsFirst: Bool
  /// The carrier's own wordings, asked before the shared ones.
  package let wordings: WordingTable?
  /// IANA name of the encoding the carrier writes where a page declares none and is no UTF-8.
  package let encodingHabit: String?
  /// BCP 47 of the carrier's pages where they have but one language.
  package let language: String?
  /// The one country its own offices are in, where their places leave it out (ISO 3166-1 alpha-2).
  package let home: String?
  /// What a table cannot say of an event; runs before its status is told.
  package let adjustEvent: (@Sendable (inout Event, PageNode, Layout) -> Void)?
  /// What a table cannot say of a track; runs after its events are read and before the current status.
  package let adjustTrack: (@Sendable (inout Track, PageNode, Layout) -> Void)?

  package init(
    id: String, displayName: String, marks: [Mark] = [], layouts: [Layout],
    outcomes: [OutcomeRule] = [], codes: CodeTable = .none, kinds: CodeTable = .none,
    kindsFirst: Bool = false, wordings: WordingTable? = nil, language: String? = nil, encodingHabit: String? = nil,
    home: String? = nil,
    adjustEvent: (@Sendable (inout Event, PageNode, Layout) -> Void)? = nil,
    adjustTrack: (@Sendable (inout Track, PageNode, Layout) -> Void)? = nil
  ) {
    self.id = id
    self.displayName = displayName
    self.marks = marks
    self.layouts = layouts
    self.outcomes = outcomes
    self.codes = codes
    self.kinds = kinds
    self.kindsFirst = kindsFirst
    self.wordings = wordings
    self.language = language
    self.encodingHabit = encodingHabit
    self.home = home
    self.adjustEvent = adjustEvent
    self.adjustTrack = adjustTrack
  }
}
