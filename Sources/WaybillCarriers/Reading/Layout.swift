package import WaybillModel
package import WaybillPages

/// What a page or one parcel of it turns out to be when a condition holds.
package final class OutcomeRule: Sendable {
  let outcome: Outcome
  let condition: Condition
  let medium: Medium
  let message: Query?
  let number: Field?

  /// `message` is where the page says it in words, `number` where it names the number it speaks of.
  package init(
    _ outcome: Outcome, _ medium: Medium, _ condition: String, message: String? = nil, number: Paths? = nil
  ) {
    self.outcome = outcome
    self.medium = medium
    self.condition = Condition(condition, medium)
    self.message = message.map { Query($0, medium) }
    self.number = number.map { Field($0, medium) }
  }
}

extension OutcomeRule {
  var queries: [Query] { [condition.query] + [message].compactMap { $0 } + (number?.queries ?? []) }
}

/// In which order a page lists its history.
package enum RowOrder: Sendable {
  case newestFirst, oldestFirst
  /// Told from the printed times; newest first where they do not tell.
  case asPrinted
}

/// One known design of a carrier's pages: where everything stands.
package final class Layout: Sendable {
  package let name: String
  package let medium: Medium
  /// Where the data stands, of a layout for JSON within a page.
  let search: EmbeddedJSON.Search?
  /// All must hold on the page's root.
  let marks: [Condition]
  /// The part of the page that speaks of one parcel; nil for the whole page.
  let parcels: Query?
  /// Parcels of their own within such a part; where it holds none it is one itself.
  let parts: Query?
  /// The first that has rows holds the history; empty for a design without one.
  let rows: [Query]
  /// The newest row where it stands apart from the others, and may be newer than all of them.
  let newest: Query?
  /// The page's own state is better than its newest event: an aggregator's.
  let headlineFirst: Bool
  let order: RowOrder
  let clock: ClockFormat
  let fields: [FieldName: Field]
  let outcomes: [OutcomeRule]
  let otherNumbers: [(field: Field, role: OtherNumber.Role)]
  let offsetMinutes: Int?
  let language: String?
  let weightFactor: Double
  /// A known parcel without rows is `no_events` here; otherwise a page without rows is an error.
  let allowsNoRows: Bool
  /// Printed once for several rows: a row without it has the value of the row before.
  let carries: Set<FieldName>
  /// The parts at `parcels` are rows, and those that name one number are one parcel's.
  let rowsNameParcel: Bool
  /// Reads the history of a design that no table describes; nil where the table does.
  let events: (@Sendable (PageNode, EventMaker) -> [Event])?

  /// Fields of a parcel and of a row.
  package enum FieldName: Sendable, Hashable {
    case number, headline, service, origin, destination, estimate, estimateEnd, signedBy, weight
    case orderNumber, orderPlaced, orderSeller, orderStatus, orderProtectionEnds, orderGuaranteedBy
    case pageTime
    case time, instant, heading, offset, description, detail, place, country, region, city, postcode, facility
    case code, kind, carrier, rowLanguage

    static let ofParcel: [FieldName] = [
      .number, .headline, .service, .origin, .destination, .estimate, .signedBy, .weight,
    ]
  }

  /// Paths are relative to the root for `parcels`, to these for `parts`, to the parcel for its fields and `rows`, to the row
  /// for the row's fields (everything from `time` on).
  ///
  /// - Parameters:
  ///   - marks: what only this design has; all must hold.
  ///   - headline: the page's own words for the parcel's state.
  ///   - pageTime: a date with a year that tells when the page was made.
  ///   - elseRows: the history where `rows` has none.
  ///   - newest: the newest row where it stands apart; read if it is newer than every row.
  ///   - time: date and clock; several places are joined with a blank.
  ///   - instant: an epoch in milliseconds beside the printed clock, which tells its offset and year.
  ///   - heading: where the date stands that several rows share.
  ///   - offset: the row's offset where it stands apart.
  ///   - kind: a coarse class beside the code (`D`, `InTransit_Departure`), for the carrier's `kinds`.
  ///   - offsetMinutes: a fixed offset that the carrier documents for its clocks.
  ///   - weightFactor: grams in one unit of `weight`.
  ///   - carries: fields printed once for several rows.
  ///   - rowsNameParcel: `parcels` are rows that each name their parcel (pushes of several parcels' news).
  ///   - events: the history of a design that no table describes.
  package init(
    _ name: String, _ medium: Medium, marks: [String], parcels: String? = nil, parts: String? = nil,
    number: Paths? = nil,
    headline: Paths? = nil, service: Paths? = nil, origin: Paths? = nil, destination: Paths? = nil,
    estimate: Paths? = nil, estimateEnd: Paths? = nil, signedBy: Paths? = nil, weight: Paths? = nil,
    weightFactor: Double = 1, orderNumber: Paths? = nil, orderPlaced: Paths? = nil,
    orderSeller: Paths? = nil, orderStatus: Paths? = nil, orderProtectionEnds: Paths? = nil,
    orderGuaranteedBy: Paths? = nil, pageTime: Paths? = nil,
    otherNumbers: [(Paths, OtherNumber.Role)] = [], outcomes: [OutcomeRule] = [],
    headlineFirst: Bool = false, rows: String? = nil, elseRows: String? = nil, newest: String? = nil,
    order: RowOrder = .asPrinted, time: Paths? = nil, instant: Paths? = nil, heading: Paths? = nil,
    offset: Paths? = nil, clock: ClockFormat, offsetMinutes: Int? = nil, description: Paths? = nil,
    detail: Paths? = nil, place: Paths? = nil, country: Paths? = nil, region: Paths? = nil,
    city: Paths? = nil, postcode: Paths? = nil, facility: Paths? = nil, code: Paths? = nil,
    codeSeparator: String = "/", kind: Paths? = nil, carrier: Paths? = nil,
    rowLanguage: Paths? = nil, language: String? = nil, allowsNoRows: Bool = true,
    carries: Set<FieldName> = [], rowsNameParcel: Bool = false,
    events: (@Sendable (PageNode, EventMaker) -> [Event])? = nil
  ) {
    self.name = name
    self.medium = medium
    search = if case .embedded(let home) = medium { EmbeddedJSON.Search(home) } else { nil }
    self.marks = marks.map { Condition($0, medium) }
    self.parcels = parcels.map { Query($0, medium) }
    self.parts = parts.map { Query($0, medium) }
    self.rows = [rows, elseRows].compactMap { $0 }.map { Query($0, medium) }
    self.newest = newest.map { Query($0, medium) }
    self.headlineFirst = headlineFirst
    self.order = order
    self.clock = clock
    self.outcomes = outcomes
    self.otherNumbers = otherNumbers.map { (Field($0.0, medium), $0.1) }
    self.offsetMinutes = offsetMinutes
    self.language = language
    self.weightFactor = weightFactor
    self.allowsNoRows = allowsNoRows
    self.carries = carries
    self.rowsNameParcel = rowsNameParcel
    self.events = events
    var fields: [FieldName: Field] = [:]
    func add(_ name: FieldName, _ paths: Paths?, separator: String = " ") {
      if let paths { fields[name] = Field(paths, medium, separator: separator) }
    }
    add(.number, number)
    add(.headline, headline)
    add(.service, service)
    add(.origin, origin, separator: ", ")
    add(.destination, destination, separator: ", ")
    add(.estimate, estimate)
    add(.estimateEnd, estimateEnd)
    add(.signedBy, signedBy)
    add(.weight, weight)
    add(.orderNumber, orderNumber)
    add(.orderPlaced, orderPlaced)
    add(.orderSeller, orderSeller)
    add(.orderStatus, orderStatus)
    add(.orderProtectionEnds, orderProtectionEnds)
    add(.orderGuaranteedBy, orderGuaranteedBy)
    add(.pageTime, pageTime)
    add(.time, time)
    add(.instant, instant)
    add(.heading, heading)
    add(.offset, offset)
    add(.description, description)
    add(.detail, detail)
    add(.place, place, separator: ", ")
    add(.country, country)
    add(.region, region)
    add(.city, city)
    add(.postcode, postcode)
    add(.facility, facility)
    add(.code, code, separator: codeSeparator)
    add(.kind, kind, separator: codeSeparator)
    add(.carrier, carrier)
    add(.rowLanguage, rowLanguage)
    self.fields = fields
  }

  /// Every path of the table could be read; a test asks this of every layout.
  package var invalidPaths: [String] {
    let queries =
      marks.map(\.query) + rows + [newest, parcels, parts].compactMap { $0 } + fields.values.flatMap(\.queries)
      + outcomes.flatMap(\.queries) + otherNumbers.flatMap { $0.field.queries }
    return queries.filter { !$0.isValid }.map(\.source)
  }
}

extension Layout {
  /// The rows of the history.
  func history(in parcel: PageNode) -> [PageNode] {
    for query in rows {
      let rows = elements(query, in: parcel, telling: [.time, .description])
      if !rows.isEmpty { return rows }
    }
    return []
  }

  /// The parts of a page at a query. Services write a list of one as the element itself, whose members
  /// then answer to the query; any of `fields` tells it.
  func elements(_ query: Query, in node: PageNode, telling fields: [FieldName]) -> [PageNode] {
    let nodes = query.nodes(in: node)
    guard let parent = nodes.first?.json?.parent, parent.isObject, nodes.count > 1 || nodes[0].json?.isObject != true,
      query.source.hasSuffix("*"), fields.contains(where: { self.fields[$0]?.read(in: .json(parent)) != nil })
    else { return nodes }
    return [.json(parent)]
  }
}
