import Testing
import Waybill
import WaybillModel

/// Definitions whose edges one labelled parcel cannot show.
@Suite("Rules")
struct RuleTests {
  private let number = "LZ123456785CN"
  private let usps = "9200190212345600000007"

  private var order: OrderFacts {
    Parcels.order {
      $0.orderedAt = Moment("2026-09-22T03:00")
      $0.shippedAt = Moment("2026-09-25")
      $0.shipTo = Parcels.address("FR", city: "Lyon", postcode: "69003")
      $0.statements.notReceivedAsOf = Moment("2026-11-22")
    }
  }

  private var way: [Event] {
    [
      Parcels.event("2026-09-26T10:12", .pickedUp, "Posting", place: Place(text: "Shenzhen", country: "CN")),
      Parcels.event(
        "2026-10-01T22:40", .departedOriginCountry, "Departed", place: Place(text: "Guangzhou", country: "CN")),
    ]
  }

  private func verdict(
    _ events: [Event], _ order: OrderFacts, captured: String = "2026-11-22", carrier: String = "usps"
  )
    throws -> Verdict
  {
    let track = Parcels.track(carrier, number, captured: captured, events)
    return try #require(try Parcels.verdicts([track], order: order).first)
  }

  @Test("what was destroyed, by whomever, is stated and is not called lost")
  func destroyed() throws {
    let end = Parcels.event("2026-10-20T09:00", .destroyed, "Destroyed at the request of the sender")
    let verdict = try verdict(way + [end], order)
    #expect(verdict.primary == .customsSeized)
    #expect(verdict.tags.first?.kind == "destroyed")
    #expect(!verdict.tagSet.contains(.lostStated))
    #expect(verdict.claim?.contains("'Destroyed at the request of the sender' on 2026-10-20") == true)
    #expect(verdict.claim?.contains("lost") == false)
  }

  @Test("a missing parcel is reported as missing, not as lost")
  func missing() throws {
    let verdict = try verdict(way + [Parcels.event("2026-10-20T09:00", .missing, "Search opened")], order)
    #expect(verdict.claim?.hasPrefix("USPS reports the parcel as missing ('Search opened', 2026-10-20).") == true)
  }

  @Test(
    "a letter says it by its kind or by its words",
    arguments: [
      ("lost", nil, "as lost"), ("claim opened", nil, "that a claim was opened"), ("Missing", nil, "as missing"),
      ("carrier_letter", "After investigation the item is declared lost.", "as lost"),
      (nil, "Die Sendung ist verloren gegangen.", "as lost"),
    ] as [(String?, String?, String)])
  func letters(_ kind: String?, _ text: String?, _ says: String) throws {
    var letter = ["\"from\": \"USPS\"", "\"on\": \"2026-11-15\""]
    if let kind { letter.append("\"kind\": \"\(kind)\"") }
    if let text { letter.append("\"text\": \"\(text)\"") }
    let json = """
      {"ship_to": {"country": "FR"}, "statements": {"not_received_as_of": "2026-11-22"},
       "letters": [{\(letter.joined(separator: ", "))}]}
      """
    let verdict = try verdict(way, try OrderRecords.read(Array(json.utf8)))
    #expect(verdict.primary == .lostStated)
    #expect(verdict.claim?.contains("USPS reports \(says.hasPrefix("as") ? "the parcel " : "")\(says)") == true)
  }

  @Test("a letter that says something else is asked about, and proves nothing")
  func otherLetter() throws {
    var order = order
    var letter = OrderFacts.Letter()
    letter.kind = "reply"
    letter.text = "Thank you for your message."
    order.letters = [letter]
    let verdict = try verdict(way, order)
    #expect(!verdict.tagSet.contains(.lostStated))
    #expect(verdict.questions.contains { $0.id == "letter_kind" })
  }

  @Test("a hold counts from its own beginning, not from one that was released")
  func laterHold() throws {
    let customs = [
      Parcels.event("2026-09-28T09:00", .exportHeld, "Held by export customs"),
      Parcels.event("2026-09-30T09:00", .exportReleased, "Export clearance completed"),
    ]
    let holds = [
      Parcels.event("2026-11-03T09:00", .importHeld, "Held by customs"),
      Parcels.event("2026-11-10T09:00", .importHeld, "Inspection"),
      Parcels.event("2026-11-14T09:00", .importHeld, "Inspection"),
    ]
    let verdict = try verdict([way[0]] + customs + [way[1]] + holds, order)
    let held = try #require(verdict.tags.first { $0.tag == .customsHeld })
    #expect(held.since?.text == "2026-11-03")
    #expect(held.days == 19)
    // The words quoted have stood there since the tenth only.
    #expect(verdict.claim?.hasPrefix("Tracking states 'Inspection' since 2026-11-10 (12 days).") == true)
  }

  @Test("pages of linked numbers may contradict each other on the end")
  func linkedConflict() throws {
    var first = Parcels.track("cainiao", number, captured: "2026-11-20", way)
    first.otherNumbers = [OtherNumber(usps, role: .lastMile)]
    let last = Parcels.track(
      "17track", usps, captured: "2026-11-20", [Parcels.event("2026-10-25T10:00", .unspecified, "Delivered")])
    let verdict = try #require(try Parcels.verdicts([first, last], order: order).first)
    #expect(verdict.tagSet.isSuperset(of: [.sourceConflict, .deliveredDenied]))
  }

  @Test("a page that says it has handed the parcel over does not contradict its delivery")
  func handedOver() throws {
    var first = Parcels.track(
      "4px", number, captured: "2026-11-20",
      way + [Parcels.event("2026-10-20T10:00", .handedToLastMile, "Handed over to the local carrier")])
    first.otherNumbers = [OtherNumber(usps, role: .lastMile)]
    let last = Parcels.track(
      "usps", usps, captured: "2026-11-20", [Parcels.event("2026-10-25T10:00", .unspecified, "Delivered")])
    let verdict = try #require(try Parcels.verdicts([first, last], order: order).first)
    #expect(!verdict.tagSet.contains(.sourceConflict))
  }

  @Test("a newer capture that no longer shows the delivery rules over the older one")
  func deliveryTakenBack() throws {
    let delivered = Parcels.event("2026-11-12T09:00", .unspecified, "Delivered")
    let scan = Parcels.event(
      "2026-11-10T09:00", .arrivedFacility, "Processed", place: Place(text: "Lyon", country: "FR"))
    let old = Parcels.track("usps", number, captured: "2026-11-13", way + [scan, delivered])
    let new = Parcels.track("usps", number, captured: "2026-11-15", way + [scan])
    let verdict = try #require(try Parcels.verdicts([old, new], order: order).first)
    #expect(verdict.tagSet.isDisjoint(with: [.deliveredOk, .deliveredDenied, .sourceConflict]))
    #expect(verdict.tagSet.contains(.recordChanged))
    #expect(verdict.considered.contains { $0.tag == .sourceConflict && $0.outcome == .refuted })
    // The other way round nothing is taken back.
    let kept = try #require(
      try Parcels.verdicts(
        [
          Parcels.track("usps", number, captured: "2026-11-11", way + [scan]),
          Parcels.track("usps", number, captured: "2026-11-13", way + [scan, delivered]),
        ], order: order
      ).first)
    #expect(kept.tagSet.contains(.deliveredDenied))
  }

  @Test("a newer capture settles what an older one of the same page disagreed in")
  func settled() throws {
    let delivered = Parcels.event("2026-11-12T09:00", .unspecified, "Delivered")
    let tracks = [
      Parcels.track("usps", number, captured: "2026-11-13", way + [delivered]),
      Parcels.track("17track", number, captured: "2026-11-13", way),
      Parcels.track("17track", number, captured: "2026-11-15", way + [delivered]),
    ]
    let verdict = try #require(try Parcels.verdicts(tracks, order: order).first)
    #expect(!verdict.tagSet.contains(.sourceConflict))
  }

  @Test("an entry after export shows that the service goes on telling")
  func toldAfterExport() throws {
    var order = order
    order.service = "economy"
    order.promisedBy = Moment("2026-12-20")
    let transit = Parcels.event(
      "2026-10-03T09:00", .transitCountry, "Arrived in transit country", place: Place(text: "Dubai", country: "AE"))
    let told = try verdict(way + [transit], order)
    #expect(told.tagSet.contains(.stalledLinehaul))
    #expect(!told.tagSet.contains(.trackingEndsAtExport))
    #expect(try verdict(way, order).tagSet.contains(.trackingEndsAtExport))
  }

  @Test("a parcel that is held is not presumed lost")
  func heldIsNotLost() throws {
    var order = order
    order.promisedBy = Moment("2026-11-01")
    let held = Parcels.event(
      "2026-10-10T09:00", .held, "Shipment on hold", place: Place(text: "Lyon", country: "FR"), physical: true)
    let verdict = try verdict(way + [held], order)
    #expect(!verdict.tagSet.contains(.presumedLost))
    #expect(verdict.considered.contains { $0.tag == .presumedLost && $0.outcome == .refuted })
  }

  @Test(
    "from acceptance to delivery hours count where both offsets are known, else days",
    arguments: [
      ("2026-11-01T00:10", 480, "2026-11-02T20:00", -300, false),
      ("2026-11-01T23:00", 480, "2026-11-03T09:00", 780, true),
      ("2026-11-01T00:10", nil, "2026-11-02T20:00", -300, true), ("2026-11-01", nil, "2026-11-03", nil, false),
    ] as [(String, Int?, String, Int?, Bool)])
  func tooFast(_ from: String, _ offset: Int?, _ to: String, _ there: Int?, _ expected: Bool) throws {
    let verdict = try verdict(
      [
        Parcels.event(from, .pickedUp, "Picked up", place: Place(text: "Shenzhen", country: "CN"), offset: offset),
        Parcels.event(to, .unspecified, "Delivered", place: Place(text: "Lyon", country: "FR"), offset: there),
      ], order)
    #expect(verdict.tagSet.contains(.deliveredBeforePossible) == expected)
  }

  @Test("a scan between order and payment predates the payment")
  func beforePayment() throws {
    var order = order
    order.orderedAt = Moment("2026-10-20T01:00")
    order.paidAt = Moment("2026-10-28T10:00")
    let scan = Parcels.event("2026-10-25T10:00", .pickedUp, "Picked up", place: Place(text: "Shenzhen", country: "CN"))
    let verdict = try verdict([scan], order)
    #expect(verdict.primary == .predatesOrder)
    #expect(verdict.claim?.contains("3 days before I paid for the order on 2026-10-28") == true)
    order.paidAt = Moment("2026-10-20T01:05")
    #expect(try !self.verdict([scan], order).tagSet.contains(.predatesOrder))
  }

  @Test(
    "two days of waiting are 48 hours where both clocks are known",
    arguments: [("2026-11-07T00:30-05:00", true), ("2026-11-07T23:30-05:00", false)])
  func waiting(_ stated: String, _ waits: Bool) throws {
    var order = order
    order.statements.notReceivedAsOf = Moment(stated)
    let delivered = Parcels.event(
      "2026-11-05T23:00", .unspecified, "Delivered", place: Place(text: "Lyon", country: "FR"), offset: -300)
    let verdict = try verdict(way + [delivered], order, captured: "2026-11-07")
    #expect(verdict.primary == .deliveredDenied)
    #expect((verdict.stop != nil) == waits)
    #expect((verdict.claim == nil) == waits)
  }

  @Test("rows that nobody can read cap every tag, those asked last too")
  func cap() throws {
    var order = order
    order.promisedBy = Moment("2026-12-20")
    let unread = Parcels.event("2026-11-20T09:00", .unclassified, "Xqzzy blorp")
    let late = Parcels.event("2026-11-18T09:00", .pickedUp, "Accepted", place: Place(text: "Shenzhen", country: "CN"))
    let verdict = try verdict([late, unread], order)
    #expect(verdict.tagSet.isSuperset(of: [.moving, .tooEarly, .unreadableEvents]))
    for tag in verdict.tags where tag.tag != .unreadableEvents { #expect(tag.strength == .inferred) }
  }

  @Test("without a capture no day of a hold or of a detour is counted")
  func unproven() throws {
    let held = Parcels.event("2026-11-03T09:00", .importHeld, "Held by customs")
    let track = Parcels.track("usps", number, captured: nil, way + [held])
    let verdict = try #require(try Parcels.verdicts([track], order: order, asOf: "2026-11-22").first)
    let finding = try #require(verdict.tags.first { $0.tag == .customsHeld })
    #expect(finding.since?.text == "2026-11-03")
    #expect(finding.days == nil)

    let there = Place(text: "Dubai", country: "AE")
    let detour = [
      Parcels.event("2026-10-05T09:00", .arrivedFacility, "Arrived", place: there),
      Parcels.event("2026-10-06T09:00", .departedFacility, "Departed", place: there),
    ]
    let away = Parcels.track("usps", number, captured: nil, way + detour)
    let elsewhere = try #require(try Parcels.verdicts([away], order: order, asOf: "2026-11-22").first)
    #expect(!elsewhere.tagSet.contains(.routeElsewhere))
    #expect(elsewhere.unproven.contains { $0.tag == .routeElsewhere })
    #expect(try self.verdict(way + detour, order).tagSet.contains(.routeElsewhere))
  }

  @Test("a way back resolves a hold")
  func heldThenBack() throws {
    let held = Parcels.event("2026-10-20T09:00", .importHeld, "Held by customs")
    let back = Parcels.event("2026-10-25T09:00", .initiated, "Return to sender initiated")
    let verdict = try verdict(way + [held, back], order)
    #expect(!verdict.tagSet.contains(.customsHeld))
    #expect(verdict.tagSet.contains(.returning))
  }

  @Test("any scan at the origin begins the flight that is too fast")
  func originScan() throws {
    let left = Parcels.event(
      "2026-11-01T10:00", .departedFacility, "Departed", place: Place(text: "Shenzhen", country: "CN"), offset: 480)
    let delivered = Parcels.event(
      "2026-11-02T10:00", .unspecified, "Delivered", place: Place(text: "Lyon", country: "FR"), offset: 60)
    var order = order
    order.shipFrom = "CN"
    #expect(try verdict([left, delivered], order).primary == .deliveredBeforePossible)
  }

  @Test("a carrier's letter on the delivery is quoted, and needs no waiting")
  func letterOnDelivery() throws {
    var order = order
    order.statements.notReceivedAsOf = Moment("2026-11-21")
    var letter = OrderFacts.Letter()
    letter.kind = "not_delivered_to_address"
    letter.from = "La Poste"
    letter.on = Moment("2026-11-21")
    order.letters = [letter]
    let delivered = Parcels.event(
      "2026-11-20T10:00", .unspecified, "Delivered", place: Place(text: "Lyon", country: "FR", city: "Lyon"))
    let verdict = try verdict(way + [delivered], order)
    #expect(verdict.primary == .deliveredDenied)
    #expect(verdict.claim?.contains("La Poste states that it was not delivered to my address (2026-11-21).") == true)
  }

  @Test("a number that the order does not name is asked about")
  func foreignNumber() throws {
    var order = order
    order.packages = [OrderFacts.Package(usps)]
    let verdicts = try Parcels.verdicts(
      [
        Parcels.track("usps", usps, captured: "2026-11-22", way),
        Parcels.track("usps", number, captured: "2026-11-22", way),
      ],
      order: order)
    for verdict in verdicts {
      #expect(verdict.questions.contains { $0.id == "foreign_number" } == (verdict.number == number))
    }
  }

  @Test("tags beside the primary one support the claim or weaken it")
  func bearings() throws {
    var order = order
    order.promisedBy = Moment("2026-11-01")
    let track = Parcels.track("usps", number, captured: "2026-11-10", way)
    let verdict = try #require(try Parcels.verdicts([track], order: order, asOf: "2026-11-22").first)
    #expect(verdict.tags.first?.bearing == nil)
    #expect(verdict.tags.first { $0.tag == .overdue }?.bearing == .supporting)
    #expect(verdict.tags.first { $0.tag == .noProofWindow }?.bearing == .weakening)
  }

  @Test(
    "a return's reason is what the return gives, not an attempt before it",
    arguments: [(Reason.absent, "unclaimed"), (.taxId, "customs"), (.cod, "other"), (nil, nil)] as [(Reason?, String?)])
  func returnReason(_ given: Reason?, _ kind: String?) throws {
    let attempt = Parcels.event("2026-10-20T09:00", .attempted, "Nobody at home", reason: .absent)
    let back = Parcels.event("2026-10-25T09:00", .initiated, "Being returned", reason: given, physical: true)
    let verdict = try verdict(way + [attempt, back], order)
    #expect(verdict.tags.first { $0.tag == .returning }?.kind == kind)
  }

  @Test("the insurer profile shortens a wait and never lengthens one")
  func insurer() throws {
    var order = order
    order.service = "express"
    let scan = Parcels.event(
      "2026-11-10T09:00", .departedOriginCountry, "Departed", place: Place(text: "Shenzhen", country: "CN"))
    let track = Parcels.track("usps", number, captured: "2026-11-22", [scan])
    for profile in ["default", "insurer"] {
      let verdict = try #require(try Parcels.verdicts([track], order: order, profile: profile).first)
      #expect(verdict.tags.first { $0.tag == .stalledLinehaul }?.threshold == "7 calendar days")
    }
  }

  @Test("a number of no known form is found out by computing")
  func malformed() throws {
    let track = Parcels.track("17track", "LM536401004CNO", captured: "2026-11-22", outcome: .notFound)
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    #expect(verdict.primary == .numberMalformed)
    #expect(verdict.strength == .computed)
  }
}
