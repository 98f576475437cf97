internal import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// Reads the part of a page that speaks of one parcel.
struct ParcelReader {
  private let reader: Reader
  private let layout: Layout
  private let parcel: PageNode
  // The rows of a parcel that stand apart from each other.
  private let rows: [PageNode]?

  init(_ reader: Reader, _ layout: Layout, parcel: PageNode, rows: [PageNode]? = nil) {
    self.reader = reader
    self.layout = layout
    self.parcel = parcel
    self.rows = rows
  }

  func read() -> Track {
    var track = reader.newTrack(.tracked, layout)
    readFields(into: &track)
    track.stated = layout.fields[.headline]?.read(in: parcel)?.text
    var eventReader = EventReader(reader, layout)
    if let events = layout.events {
      track.events = events(parcel, eventReader.maker)
    } else {
      let rows = rows ?? layout.history(in: parcel)
      track.events.reserveCapacity(rows.count)
      for row in rows {
        if let event = eventReader.read(row, notes: &track.notes) { track.events.append(event) }
      }
    }
    EventOrder.arrange(&track.events, layout.order)
    for row in layout.newest?.nodes(in: parcel) ?? [] {
      var notes: [Note] = []
      let event = eventReader.read(row, notes: &notes)
      // One that cannot be read leaves its notes; one that is not newer repeats a row of the history.
      if event?.time?.local == nil { track.notes += notes }
      guard let event, EventOrder.isNewest(event, of: track.events) else { continue }
      track.events.append(event)
      track.notes += notes
    }
    fillYears(&track)
    EventOrder.settle(&track.events)
    EventOrder.foldDuplicates(&track)
    reader.carrier.adjustTrack?(&track, parcel, layout)
    PlaceReading.settle(&track, home: reader.carrier.home)
    TrackStatus.resolve(
      &track.events, origin: track.origin?.country, destination: track.destination?.country)
    decideOutcome(&track)
    return track
  }

  private func fillYears(_ track: inout Track) {
    guard track.events.contains(where: { $0.time?.local != nil && $0.time?.local?.year == nil }) else { return }
    let pageYear = layout.fields[.pageTime]?.read(in: parcel).flatMap { layout.clock.read($0.text)?.local.date }
    YearInference.fill(
      &track.events, pageDate: pageYear, capturedOn: reader.page.capturedOn)
  }

  private func decideOutcome(_ track: inout Track) {
    guard track.outcome == .tracked else { return }
    if track.events.isEmpty {
      if let rule = layout.outcomes.first(where: { $0.condition.holds(in: parcel) }) {
        track.setOutcome(rule.outcome)
        let place = rule.condition.place(in: parcel) ?? parcel
        let words = rule.message?.first(in: parcel)?.text ?? place.text ?? ""
        track.notes.append(
          Note(
            .info, rule.outcome.rawValue, words.isEmpty ? Reader.wordless : String(words.prefix(300)),
            cite: reader.citer.cite(place)))
        if rule.outcome == .noEvents { applyHeadline(&track) }
        return
      }
      if layout.allowsNoRows, track.number != nil || track.order?.number != nil || layout.fields[.number] == nil {
        track.setOutcome(.noEvents)
        track.notes.append(
          Note(
            .info, "no_events", "the page shows no history", cite: reader.citer.cite(parcel)))
        applyHeadline(&track)
      } else {
        track.setOutcome(.error)
        track.notes.append(
          Note(
            .error, "rows_missing",
            "\(reader.carrier.id)/\(layout.name): no history and no number where they should stand "
              + "(\(layout.rows.map(\.source).joined(separator: ", ")))", cite: reader.citer.cite(parcel)))
      }
      return
    }
    if let current = TrackStatus.current(track.events) {
      track.statusEvent = current
      track.status = track.events[current].status
      track.substatus = track.events[current].substatus
    }
    if layout.headlineFirst || track.status == .unknown { applyHeadline(&track) }
  }

  /// The page's own words for the state count where no event decides.
  private func applyHeadline(_ track: inout Track) {
    guard let headline = layout.fields[.headline]?.read(in: parcel) else { return applyOrderState(&track) }
    let reading = StatusDecider(reader.carrier).read(
      code: headline.text, description: headline.text, detail: nil, kind: headline.text,
      language: layout.language ?? reader.carrier.language)
    guard reading.status != .unknown else { return }
    // A bare "delivered" does not say to whom a parcel came that was going back.
    if reading.status == .delivered, track.status == .returned { return }
    // Where the newest event says the same, and more closely, it decides.
    if let current = track.statusEvent, reading.status == track.events[current].status,
      let closer = track.substatus, !StatusDecider.isOpen(closer)
    {
      return
    }
    track.status = reading.status
    track.substatus = reading.substatus
    track.statusEvent = nil
    reader.citer.cite("status", headline.found, into: &track.cites)
  }

  /// An order's state tells of the parcel only that there is none yet, or will be none: "completed" is no delivery.
  private func applyOrderState(_ track: inout Track) {
    guard track.events.isEmpty, let state = layout.fields[.orderStatus]?.read(in: parcel) else { return }
    let reading = StatusDecider(reader.carrier).read(
      code: nil, description: state.text, detail: nil, kind: nil, language: layout.language ?? reader.carrier.language)
    guard reading.status == .cancelled || reading.status == .preShipment else { return }
    track.status = reading.status
    track.substatus = reading.substatus
    reader.citer.cite("status", state.found, into: &track.cites)
  }

  private func readFields(into track: inout Track) {
    let citer = reader.citer
    func value(_ name: Layout.FieldName, _ field: String) -> String? {
      guard let (text, found) = layout.fields[name]?.read(in: parcel) else { return nil }
      citer.cite(field, found, into: &track.cites)
      return text
    }
    if let number = value(.number, "number") { track.setNumber(number) }
    if track.number == nil, layout.parcels == nil { readNumberElsewhere(&track) }
    if track.number == nil, layout.fields[.number] != nil {
      track.notes.append(
        Note(.warning, "number_missing", "no tracking number where it should stand", cite: citer.cite(parcel)))
    }
    track.service = value(.service, "service")
    track.origin = value(.origin, "origin").map { Place(text: $0, country: Country.code($0)) }
    track.destination = value(.destination, "destination").map { Place(text: $0, country: Country.code($0)) }
    track.signedBy = value(.signedBy, "signed_by")
    if let text = value(.weight, "weight_grams") {
      track.weightGrams = Weight.grams(text, factor: layout.weightFactor)
    }
    if let text = value(.estimate, "estimated_delivery") {
      let from = layout.clock.read(text)?.local
      if let end = value(.estimateEnd, "estimated_delivery") {
        track.estimatedDelivery = DeliveryEstimate(
          from: from, to: layout.clock.read(end)?.local, text: text + " - " + end)
      } else {
        track.estimatedDelivery = DeliveryEstimate(from: from, to: from, text: text)
      }
    }
    for (field, role) in layout.otherNumbers {
      for query in field.queries {
        for found in query.values(in: parcel) {
          var other = Track(outcome: .tracked, source: track.source)
          other.setNumber(found.text)
          guard let number = other.number, number != track.number,
            !track.otherNumbers.contains(where: { $0.number == number })
          else { continue }
          track.otherNumbers.append(OtherNumber(number, role: role))
          citer.cite("other_numbers", [found], into: &track.cites)
        }
      }
    }
    let order = readOrder(value)
    if !order.isEmpty { track.order = order }
  }

  private func readNumberElsewhere(_ track: inout Track) {
    guard layout.fields[.number] != nil, let found = LoneNumber.find(in: parcel) else { return }
    track.setNumber(found.text)
    reader.citer.cite("number", [found], into: &track.cites)
    track.notes.append(LoneNumber.note(reader.citer.cite(found.node)))
  }

  private func readOrder(_ value: (Layout.FieldName, String) -> String?) -> Order {
    var order = Order()
    func fact(_ name: Layout.FieldName, isDate: Bool = false) -> OrderFact? {
      guard let text = value(name, "order") else { return nil }
      guard isDate else { return OrderFact(text, text: text) }
      return layout.clock.read(text).map { OrderFact($0.local.text, text: text) }
        ?? OrderFact(text, text: text)
    }
    order.number = fact(.orderNumber)
    order.placed = fact(.orderPlaced, isDate: true)
    order.seller = fact(.orderSeller)
    order.status = fact(.orderStatus)
    order.protectionEnds = fact(.orderProtectionEnds, isDate: true)
    order.guaranteedBy = fact(.orderGuaranteedBy, isDate: true)
    return order
  }
}
