import Testing
import WaybillModel

@testable import WaybillStatuses

/// A history in short: one event a line, `status.substatus facts`, then `@` country, `~` local time (and
/// offset), `"words"`, `code` for a reading by the carrier's code, `msg` for a message.
private func history(_ lines: String) -> [Event] {
  lines.split(separator: "\n").map { line in
    let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
    var event = Event(description: quoted.count > 1 ? String(quoted[1]) : "")
    var facts: [String] = []
    var rule = "wording:shared/en/rule"
    for word in quoted[0].split(separator: " ") {
      switch word.first {
      case "@": event.place = Place(text: String(word.dropFirst()), country: String(word.dropFirst()))
      case "~":
        let text = String(word.dropFirst())
        event.time = EventTime(
          text: text, local: LocalTime(String(text.prefix(16))),
          offsetMinutes: text.count > 16 ? Int(text.dropFirst(16)).map { $0 * 60 } : nil)
      default: if word == "code" { rule = "code:carrier/1" } else { facts.append(String(word)) }
      }
    }
    event.reading = StatusFacts(facts)?.reading(rule: rule) ?? .unclassified
    if event.reading.physical == nil { event.reading.physical = event.substatus?.isPhysical }
    return event
  }
}

private func told(_ events: [Event]) -> [String] {
  events.map { "\($0.status.rawValue).\($0.substatus?.rawValue ?? "-")" }
}

private struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var lines: String
  /// What the rows mean among their neighbours, by index; others stay as they were.
  var changed: [Int: String] = [:]
  var current: Int
  var origin: String?
  var destination: String?
  var testDescription: String { name }
}

@Suite("The whole history")
struct TrackStatusTests {
  @Test(
    "tells whose customs, whose delivery and what decides",
    arguments: [
      Case(
        name: "customs twice, told by a departure and an arrival",
        lines: """
          accepted.picked_up
          customs.import_in_progress
          customs.import_released
          in_transit.departed_origin_country
          in_transit.arrived_destination_country
          customs.import_in_progress
          customs.import_held reason=invoice
          """,
        changed: [1: "customs.export_in_progress", 2: "customs.export_released"], current: 6),
      Case(
        name: "customs told by stated ends",
        lines: """
          customs.import_released @CN
          customs.import_released @DE
          """,
        changed: [0: "customs.export_released"], current: 1, origin: "CN", destination: "DE"),
      Case(
        name: "customs told by the country of the first scan",
        lines: """
          accepted.received_at_origin @CN
          customs.import_in_progress @CN
          customs.import_released @FR
          """,
        changed: [1: "customs.export_in_progress"], current: 2),
      Case(
        name: "export words in the country of destination",
        lines: """
          accepted.picked_up @CN
          customs.export_in_progress @US
          """,
        changed: [1: "customs.import_in_progress"], current: 1),
      Case(
        name: "words that name the side are left alone",
        lines: """
          accepted.picked_up @CN
          customs.import_in_progress @CN "Import customs clearance started in advance"
          in_transit.departed_origin_country @CN
          """,
        current: 2),
      Case(
        name: "codes that name the leg are left alone",
        lines: """
          accepted.picked_up @CN
          customs.import_in_progress leg=destination code
          in_transit.departed_origin_country @CN
          """,
        current: 2),
      Case(
        name: "customs without evidence stay as read", lines: "accepted.picked_up\ncustoms.import_in_progress",
        current: 1),
      Case(
        name: "domestic customs talk after arrival",
        lines: """
          in_transit.arrived_destination_country
          customs.import_released
          in_transit.handed_to_linehaul
          """,
        current: 2),
      Case(
        name: "an exchange office passed before the departure is the outward one",
        lines: """
          in_transit.arrived_import_office
          customs.import_released
          in_transit.departed_origin_country
          """,
        changed: [1: "customs.export_released"], current: 2),
      Case(
        name: "delivered on the way back",
        lines: """
          exception.refused
          returning.initiated
          in_transit.moving
          out_for_delivery.on_vehicle
          delivered.recipient handed_to=recipient
          """,
        changed: [4: "returned.to_sender"], current: 4),
      Case(
        name: "laid ready on the way back",
        lines: """
          returning.initiated
          in_transit.arrived_facility
          pickup.ready
          """,
        changed: [2: "returning.awaiting_sender_pickup"], current: 2),
      Case(
        name: "collected before the return began",
        lines: """
          pickup.expired
          returning.initiated
          delivered.collected
          """,
        current: 2),
      Case(
        name: "movement on the way back is still a return",
        lines: """
          returning.initiated
          in_transit.departed_facility
          in_transit.arrived_facility
          """,
        current: 0),
      Case(
        name: "sent anew after it came back",
        lines: """
          returning.in_transit
          returned.to_sender
          accepted.dropped_off
          out_for_delivery.on_vehicle
          delivered.mailbox
          """,
        current: 4),
      Case(
        name: "out for delivery again in the town that announced the return",
        lines: """
          accepted.received_at_origin @CN
          in_transit.arrived_facility @NL
          delivery_failed.attempted @FR ~2026-10-30T10:00
          returning.initiated @FR ~2026-11-01T09:00
          in_transit.at_delivery_office @FR ~2026-11-06T08:00
          out_for_delivery.on_vehicle @FR ~2026-11-06T10:00
          delivered.mailbox @FR ~2026-11-06T13:00
          """,
        current: 6),
      Case(
        name: "the van of the day of the return tells nothing",
        lines: """
          accepted.received_at_origin @CN
          out_for_delivery.on_vehicle @FR ~2026-10-30T10:00
          returning.initiated @FR ~2026-11-01T09:00
          delivered.unspecified @FR ~2026-11-01T10:00
          """,
        changed: [3: "returned.to_sender"], current: 3),
      Case(
        name: "a return announced in the sender's town",
        lines: """
          pre_shipment.info_received @FR
          in_transit.arrived_facility @NL
          delivery_failed.attempted @FR ~2026-10-30T10:00
          returning.initiated @FR ~2026-11-01T09:00
          delivered.unspecified @FR ~2026-11-06T13:00
          """,
        changed: [4: "returned.to_sender"], current: 4),
      Case(
        name: "delivered in another town than the one that announced the return",
        lines: """
          accepted.received_at_origin @CN
          delivery_failed.attempted @FR ~2026-10-30T10:00
          returning.initiated @FR ~2026-11-01T09:00
          delivered.unspecified @CN ~2026-11-16T13:00
          """,
        changed: [3: "returned.to_sender"], current: 3),
      Case(
        name: "redirected instead of returned",
        lines: "returning.initiated\nin_transit.redirected\ndelivered.unspecified", current: 2),
      Case(
        name: "refused abroad, delivered at home",
        lines: """
          delivery_failed.attempted @FR
          delivered.unspecified @CN
          """,
        changed: [1: "returned.to_sender"], current: 1, origin: "CN", destination: "FR"),
      Case(
        name: "delivered to a station", lines: "delivered.unspecified handed_to=station", changed: [0: "pickup.ready"],
        current: 0),
      Case(
        name: "delivered to where it then lies ready",
        lines: "delivered.unspecified\nunknown.notice_only\npickup.reminder", changed: [0: "pickup.ready"], current: 2),
      Case(
        name: "a post office before the border passes on",
        lines: "in_transit.at_delivery_office\nin_transit.departed_origin_country",
        changed: [0: "in_transit.arrived_facility"], current: 1),
      Case(
        name: "a post office where the recipient came",
        lines: "in_transit.at_delivery_office\ndelivered.collected", changed: [0: "pickup.ready"], current: 1),
      Case(
        name: "a post office by code stays", lines: "in_transit.at_delivery_office code\ndelivered.collected",
        current: 1),
      Case(
        name: "late notices and labels reopen nothing",
        lines: """
          delivered.signed
          unknown.notice_only
          pre_shipment.info_received
          in_transit.redirected
          unknown.unclassified
          """,
        current: 0),
      Case(
        name: "a bare repetition says less", lines: "delivered.signed\ndelivered.unspecified", current: 0),
      Case(
        name: "a scan of another zone's clock does not reopen",
        lines: "delivered.unspecified ~2026-07-09T08:31\nout_for_delivery.on_vehicle ~2026-07-09T21:24", current: 0),
      Case(
        name: "a scan days after reopens",
        lines: "delivered.unspecified ~2026-02-01T08:00\nout_for_delivery.on_vehicle ~2026-02-03T08:30", current: 1),
      Case(
        name: "instants are compared across offsets",
        lines: "delivered.unspecified ~2026-02-01T23:00-8\nin_transit.arrived_facility ~2026-02-02T17:00+9", current: 0),
      Case(
        name: "lost, then found by a scan", lines: "exception.lost\nunknown.notice_only\nin_transit.arrived_facility",
        current: 2),
      Case(
        name: "a message does not find what is lost", lines: "exception.lost\nin_transit.moving physical=no", current: 0
      ),
      Case(
        name: "late label data do not undo a scan", lines: "accepted.picked_up\npre_shipment.info_received", current: 0),
      Case(
        name: "a forecast does not undo a pickup", lines: "pickup.ready\nin_transit.moving physical=no", current: 0),
      Case(
        name: "unknown events decide nothing beside known ones",
        lines: "accepted.picked_up\nunknown.unclassified", current: 0),
      Case(name: "unknown events alone", lines: "unknown.notice_only\nunknown.unclassified", current: 1),
      Case(
        name: "returned after a delivery the buyer undid",
        lines: "delivered.signed\nreturning.initiated\nin_transit.moving\ndelivered.signed",
        changed: [3: "returned.to_sender"], current: 3),
    ])
  fileprivate func resolve(_ item: Case) {
    let before = history(item.lines)
    var events = before
    TrackStatus.resolve(&events, origin: item.origin, destination: item.destination)
    var expected = told(before)
    for (index, text) in item.changed { expected[index] = text }
    #expect(told(events) == expected, "\(item.name)")
    #expect(TrackStatus.current(events) == item.current, "\(item.name)")
    for (index, event) in events.enumerated() {
      #expect(
        event.reading.rule.hasPrefix("context:") == (item.changed[index] != nil), "\(item.name): \(event.reading.rule)")
    }
  }

  @Test("marks the way back and only that")
  func direction() {
    var events = history(
      """
      out_for_delivery.on_vehicle
      exception.refused
      returning.initiated
      in_transit.moving
      unknown.notice_only
      returned.to_sender
      accepted.dropped_off
      """)
    TrackStatus.resolve(&events)
    #expect(events.map(\.reading.direction) == [nil, nil, .back, .back, nil, .back, nil])
  }

  @Test("a postcode names the recipient's town without an attempt before")
  func townByPostcode() {
    var events = history(
      """
      accepted.received_at_origin @CN
      in_transit.arrived_facility @NL
      returning.initiated @FR ~2026-11-01T09:00
      out_for_delivery.on_vehicle @FR ~2026-11-06T10:00
      delivered.mailbox @FR ~2026-11-06T13:00
      """)
    var bare = events
    for index in events.indices where events[index].place?.country == "FR" { events[index].place?.postcode = "69003" }
    TrackStatus.resolve(&events)
    #expect(events.map(\.reading.direction) == [nil, nil, .back, nil, nil])
    #expect(events.last?.substatus == .mailbox)
    TrackStatus.resolve(&bare)
    #expect(bare.last?.substatus == .toSender)
  }

  @Test("names the leg only where the countries at both ends are stated")
  func leg() {
    let lines = """
      accepted.picked_up @CN
      in_transit.handed_to_linehaul @CN
      in_transit.arrived_facility @NL
      in_transit.arrived_facility @DE
      unknown.notice_only @DE
      """
    var stated = history(lines)
    TrackStatus.resolve(&stated, origin: "CN", destination: "DE")
    #expect(stated.map(\.reading.leg) == [.origin, nil, .linehaul, .destination, nil])
    var unstated = history(lines)
    TrackStatus.resolve(&unstated)
    #expect(unstated.allSatisfy { $0.reading.leg == nil })
  }

  @Test("keeps the row's own rule behind the context's")
  func rule() {
    var events = history("customs.import_released @CN\ncustoms.import_released @DE")
    TrackStatus.resolve(&events, origin: "CN", destination: "DE")
    #expect(events[0].reading.rule == "context:export-customs+wording:shared/en/rule")
    #expect(events[0].reading.leg == .origin)
    #expect(events[1].reading.rule == "wording:shared/en/rule")
    #expect(events[1].reading.leg == .destination)
  }
}
