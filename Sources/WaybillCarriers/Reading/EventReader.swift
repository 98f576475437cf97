internal import WaybillModel
internal import WaybillPages

/// Reads the rows of a history, one after the other.
struct EventReader {
  private let carrier: Carrier
  private let layout: Layout
  private let citer: Citer
  private let decider: StatusDecider
  private let capturedOn: CivilDate?
  // What the page declares: a hint for wordings, never printed as a row's language.
  private let pageLanguage: String?
  // Values that a row without them has from the row before.
  private var carried: [Layout.FieldName: (text: String, found: [Found])] = [:]

  init(_ reader: Reader, _ layout: Layout) {
    carrier = reader.carrier
    self.layout = layout
    citer = reader.citer
    decider = StatusDecider(reader.carrier)
    capturedOn = reader.page.capturedOn
    pageLanguage = reader.page.declaredLanguage
  }

  /// For designs that no table describes.
  var maker: EventMaker { EventMaker(carrier: carrier, layout: layout, citer: citer, decider: decider) }

  /// nil for a row that holds neither words nor a time; a note says so.
  mutating func read(_ row: PageNode, notes: inout [Note]) -> Event? {
    for name in layout.carries {
      if let read = layout.fields[name]?.read(in: row) { carried[name] = read }
    }
    let carried = carried
    var cites: [FieldCitation] = []
    func value(_ name: Layout.FieldName, _ field: String) -> String? {
      guard let (text, found) = layout.fields[name]?.read(in: row) ?? carried[name] else { return nil }
      citer.cite(field, found, into: &cites)
      return text
    }
    var event = Event(description: "")
    event.description = value(.description, "description") ?? ""
    event.time = time(row, value, &notes)
    guard !event.description.isEmpty || event.time != nil else {
      notes.append(Note(.info, "row_empty", "a row without words and time", cite: citer.cite(row)))
      return nil
    }
    event.detail = value(.detail, "detail")
    if event.detail == event.description { event.detail = nil }
    event.place = place(value)
    event.code = value(.code, "code")
    event.carrier = value(.carrier, "carrier")
    event.language = value(.rowLanguage, "language") ?? layout.language ?? carrier.language
    event.cite = citer.cite(row)
    event.cites = cites
    let kind = layout.fields[.kind]?.read(in: row)?.text
    event.stated = kind
    carrier.adjustEvent?(&event, row, layout)
    if event.reading == .unclassified {
      let decision = decider.decide(
        code: event.code, description: event.description, detail: event.detail, kind: kind,
        language: event.language ?? pageLanguage, operator: event.carrier)
      event.reading = decision.reading
      if let opposed = decision.opposed { notes.append(conflict(event, opposed)) }
    }
    return event
  }

  /// A code and words that contradict each other: neither is hidden.
  private func conflict(_ event: Event, _ opposed: StatusReading) -> Note {
    let wordsDecide = opposed.rule.hasPrefix("code:")
    func name(_ reading: StatusReading) -> String {
      reading.status.rawValue + (reading.substatus.map { "." + $0.rawValue } ?? "") + " (" + reading.rule + ")"
    }
    return Note(
      wordsDecide ? .warning : .info, "code_wording_conflict",
      "the code means \(name(wordsDecide ? opposed : event.reading)), the words mean "
        + "\(name(wordsDecide ? event.reading : opposed)); the \(wordsDecide ? "words" : "code") decided",
      cite: event.cite)
  }

  private func place(_ value: (Layout.FieldName, String) -> String?) -> Place? {
    var place = Place(text: "")
    place.facility = value(.facility, "place")
    place.city = value(.city, "place")
    place.region = value(.region, "place")
    place.postcode = value(.postcode, "place")
    var country = value(.country, "place")
    place.country = country.flatMap { Country.code($0) }
    if let number = country, let code = Country.code(number: number) {
      place.country = code
      // A country's number is no name to print.
      country = nil
    }
    let parts = [place.facility, place.city, place.region, place.postcode, country]
    place.text = value(.place, "place") ?? parts.compactMap { $0 }.joined(separator: ", ")
    // Dashes stand where a page has no place to print.
    return place.text.allSatisfy { "-–— /,.".contains($0) } ? nil : place
  }

  private func time(
    _ row: PageNode, _ value: (Layout.FieldName, String) -> String?, _ notes: inout [Note]
  ) -> EventTime? {
    var text = value(.time, "time")
    var basis: [TimeBasis] = []
    if let heading = value(.heading, "time") {
      text = text.map { heading + " " + $0 } ?? heading
      basis.append(.dateHeading)
    }
    let instant = value(.instant, "time").flatMap { Self.epoch.read($0) }
    guard let text else { return nil }
    guard let reading = read(text, basis: &basis) ?? instant else {
      notes.append(
        Note(.warning, "time_unreadable", "no time can be read from \"\(text)\"", cite: citer.cite(row)))
      return EventTime(text: text, local: nil)
    }
    var time = EventTime(text: text, local: reading.local, offsetMinutes: reading.offsetMinutes, basis: basis)
    if reading.isEpoch {
      time.offsetMinutes = 0
      time.basis.append(.clockEpoch)
    }
    if let offset = value(.offset, "time"), let minutes = ClockFormat.offsetMinutes(offset) {
      if reading.isEpoch, let seconds = time.local?.seconds {
        time.local = LocalTime(secondsSinceEpoch: seconds, offsetMinutes: minutes)
      }
      time.offsetMinutes = minutes
    } else if time.offsetMinutes == nil, let minutes = layout.offsetMinutes, time.local?.hour != nil {
      time.offsetMinutes = minutes
      time.basis.append(.offsetCarrierRule)
    } else if !reading.isEpoch, let instant {
      InstantBeside.settle(&time, by: instant.local)
    }
    return time
  }

  private static let epoch = ClockFormat(.epochMilliseconds)

  /// The clock's reading; a day named relative to the saving ("Today") resolves only if that day is known.
  private func read(_ text: String, basis: inout [TimeBasis]) -> ClockReading? {
    if let reading = layout.clock.read(text) { return reading }
    guard let capturedOn, let (date, clock) = RelativeDay.read(text, against: capturedOn) else { return nil }
    basis.append(.dateRelative)
    var local = LocalTime(year: date.year, month: date.month, day: date.day)
    local.hour = clock?.hour
    local.minute = clock?.minute
    local.second = clock?.second
    return ClockReading(local: local)
  }
}
