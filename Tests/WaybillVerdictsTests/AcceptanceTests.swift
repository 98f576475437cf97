import Testing
import Waybill
import WaybillModel

/// The acceptance cases of the definitions, one test each.
@Suite("Acceptance")
struct AcceptanceTests {
  private let number = "LZ123456785CN"

  private func linehaul(_ last: String, captured: String, extra: [Event] = [], service: String? = nil) -> Track {
    Parcels.track(
      "china-ems", number, captured: captured, service: service,
      [
        Parcels.event(
          "2026-09-26T10:12", .pickedUp, "Posting/Collection",
          place: Place(text: "Shenzhen", country: "CN", city: "Shenzhen")),
        Parcels.event(
          last + "T22:40", .departedOriginCountry, "Departure from outward office of exchange",
          place: Place(text: "Guangzhou", country: "CN", city: "Guangzhou")),
      ] + extra)
  }

  private var standing: OrderFacts {
    Parcels.order {
      $0.orderedAt = Moment("2026-09-22T03:00")
      $0.shippedAt = Moment("2026-09-25")
      $0.shipTo = Parcels.address("FR", city: "Lyon", postcode: "69003")
      $0.statements.notReceivedAsOf = Moment("2026-11-22")
    }
  }

  @Test("1: silence is proven only up to the capture")
  func case1() throws {
    let verdict = try #require(
      try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-10-05")], order: standing, asOf: "2026-11-22").first)
    #expect(verdict.facts.gapDays == 4)
    #expect(verdict.tagSet == [.noProofWindow, .moving])
    #expect(verdict.claim == nil)
    #expect(verdict.stop?.contains("48 days old") == true)
  }

  @Test("2: a gap of 52 days and a passed promise are presumed lost")
  func case2() throws {
    var order = standing
    order.promisedBy = Moment("2026-11-10")
    let verdict = try #require(
      try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-11-22")], order: order, asOf: "2026-11-22").first)
    #expect(verdict.facts.gapDays == 52)
    #expect(verdict.primary == .presumedLost)
    #expect(verdict.tagSet.isSuperset(of: [.presumedLost, .overdue]))
    let claim = try #require(verdict.claim)
    #expect(claim.contains("No scan for 52 days"))
    #expect(claim.utf8.count <= 450)
  }

  @Test("3: a message does not reset the clock")
  func case3() throws {
    var order = standing
    order.promisedBy = Moment("2026-11-10")
    let message = Parcels.event("2026-11-20T08:00", .noticeOnly, "Shipment information updated")
    let verdict = try #require(
      try Parcels.verdicts(
        [linehaul("2026-10-01", captured: "2026-11-22", extra: [message])], order: order, asOf: "2026-11-22"
      ).first)
    #expect(verdict.primary == .presumedLost)
    #expect(verdict.facts.gapDays == 52)
    #expect(verdict.facts.lastEvent?.time == "2026-11-20T08:00")
    #expect(verdict.facts.lastPhysicalScan?.time == "2026-10-01T22:40")
  }

  @Test("4: a label alone for eleven days")
  func case4() throws {
    let track = Parcels.track(
      "yunexpress", "YT2630521272001234", captured: "2026-11-12",
      [Parcels.event("2026-11-01T09:00", .infoReceived, "Shipment information received")])
    var order = standing
    order.shippedAt = Moment("2026-11-01")
    order.orderedAt = Moment("2026-10-30")
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    #expect(verdict.primary == .labelOnly)
    #expect(verdict.tags.first?.days == 11)
    #expect(verdict.tags.first?.threshold == "10 calendar days")
    #expect(verdict.reason?.contains("tracking number abnormal") == true)
  }

  @Test("5: an aggregator's silence is no proof")
  func case5() throws {
    let track = Parcels.track("17track", number, captured: "2026-11-22", outcome: .notFound)
    var order = standing
    order.shippedAt = Moment("2026-11-01")
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    #expect(!verdict.tagSet.contains(.notFound))
    #expect(verdict.questions.contains { $0.id == "carrier_page" })
  }

  @Test("6: one calendar day before the order is no contradiction")
  func case6() throws {
    let track = Parcels.track(
      "usps", number, captured: "2026-11-22", [Parcels.event("2026-11-03", .pickedUp, "Accepted")])
    var order = standing
    order.orderedAt = Moment("2026-11-04T01:00-08:00")
    #expect(try Parcels.verdicts([track], order: order).first?.tagSet.contains(.predatesOrder) == false)
  }

  @Test("7: a scan five days before the order outranks a delivery")
  func case7() throws {
    let track = Parcels.track(
      "usps", number, captured: "2026-11-22",
      [
        Parcels.event("2026-10-30", .pickedUp, "Accepted"),
        Parcels.event(
          "2026-11-06T14:00", .unspecified, "Delivered",
          place: Place(text: "Lyon", country: "FR", city: "Lyon", postcode: "69003")),
      ])
    var order = standing
    order.orderedAt = Moment("2026-11-04T01:00-08:00")
    order.statements.notReceivedAsOf = nil
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    #expect(verdict.primary == .predatesOrder)
  }

  private func delivered(_ place: Place, to address: OrderFacts.Address) throws -> Verdict {
    let track = Parcels.track(
      "usps", number, captured: "2026-11-22",
      [
        Parcels.event("2026-11-01", .pickedUp, "Accepted"),
        Parcels.event("2026-11-18T14:00", .unspecified, "Delivered", place: place),
      ])
    var order = standing
    order.orderedAt = Moment("2026-10-25")
    order.shipTo = address
    return try #require(try Parcels.verdicts([track], order: order).first)
  }

  @Test("8: delivered in Spain, ordered to France")
  func case8() throws {
    let verdict = try delivered(
      Place(text: "Madrid, ES", country: "ES", city: "Madrid"), to: Parcels.address("FR", city: "Lyon"))
    #expect(verdict.primary == .deliveredOtherCountry)
  }

  @Test("9: the same three digits of a ZIP are the same area")
  func case9() throws {
    let verdict = try delivered(
      Place(text: "NEW YORK, NY 10019"), to: Parcels.address("US", city: "New York", region: "NY", postcode: "10001"))
    #expect(verdict.tagSet.isDisjoint(with: [.deliveredOtherArea, .deliveredOtherCity, .deliveredOtherCountry]))
    #expect(
      verdict.considered.contains { $0.tag == .deliveredOtherArea && $0.because.contains("full postcode differs") })
  }

  @Test("10: Jersey City is another state if one is given, else weakly another city")
  func case10() throws {
    let home = Parcels.address("US", city: "New York", region: "NY", postcode: "10001")
    let withState = try delivered(
      Place(text: "Jersey City, NJ", country: "US", region: "NJ", city: "Jersey City"), to: home)
    #expect(withState.primary == .deliveredOtherArea)
    let bare = try delivered(Place(text: "Jersey City", country: "US", city: "Jersey City"), to: home)
    #expect(bare.primary == .deliveredOtherCity)
    #expect(bare.strength == .inferred)
    #expect(bare.questions.contains { $0.id == "delivery_postcode" })
  }

  @Test("11: awaiting duty payment waits for the buyer")
  func case11() throws {
    let held = Parcels.event("2026-10-12T08:00", .dutiesDue, "Awaiting duty payment")
    let verdict = try #require(
      try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-11-22", extra: [held])], order: standing).first)
    #expect(verdict.primary == .buyerActionNeeded)
    #expect(verdict.claim == nil)
    #expect(verdict.stop != nil)
  }

  @Test("12: an arrival at the buyer's depot refutes the return")
  func case12() throws {
    let track = Parcels.track(
      "dhl-germany", number, captured: "2026-11-08",
      [
        Parcels.event("2026-10-28T09:00", .arrivedImportOffice, "Eingang in der Zustellbasis"),
        Parcels.event("2026-11-01T10:00", .initiated, "Return to sender initiated"),
        Parcels.event(
          "2026-11-06T07:30", .arrivedFacility, "Arrived at depot",
          place: Place(text: "69003 Lyon, FR", country: "FR", city: "Lyon", postcode: "69003")),
      ])
    let verdict = try #require(try Parcels.verdicts([track], order: standing).first)
    #expect(!verdict.tagSet.contains(.returning))
    #expect(verdict.considered.contains { $0.tag == .returning && $0.outcome == .refuted })
  }

  @Test("13: the carrier's page rules over the aggregator's")
  func case13() throws {
    let scan = Parcels.event("2026-11-15T08:00", .onVehicle, "Out for delivery")
    let carrier = Parcels.track(
      "usps", number, captured: "2026-11-20",
      [
        scan,
        Parcels.event(
          "2026-11-19T12:10", .mailbox, "Delivered, In/At Mailbox",
          place: Place(text: "Lyon", country: "FR", city: "Lyon")),
      ])
    let aggregator = Parcels.track("17track", number, captured: "2026-11-20", [scan])
    let verdict = try #require(try Parcels.verdicts([aggregator, carrier], order: standing).first)
    #expect(verdict.tagSet.contains(.sourceConflict))
    #expect(verdict.primary == .deliveredDenied)

    let reverse = try #require(
      try Parcels.verdicts(
        [
          Parcels.track("usps", number, captured: "2026-11-20", [scan]),
          Parcels.track(
            "17track", number, captured: "2026-11-20",
            [scan, Parcels.event("2026-11-19T12:10", .unspecified, "Delivered")]),
        ], order: standing
      ).first)
    #expect(reverse.tagSet.contains(.sourceConflict))
    #expect(reverse.tagSet.isDisjoint(with: [.deliveredOk, .deliveredDenied]))
  }

  @Test("14: an economy service ends at export and is only watched")
  func case14() throws {
    var order = standing
    order.promisedBy = Moment("2026-12-10")
    let track = linehaul("2026-10-01", captured: "2026-11-05", service: "Cainiao Super Economy Global")
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    #expect(verdict.facts.ageDays == 40)
    #expect(verdict.tagSet.contains(.trackingEndsAtExport))
    #expect(verdict.tagSet.isDisjoint(with: [.stalledLinehaul, .presumedLost]))
    #expect(verdict.considered.contains { $0.tag == .stalledLinehaul && $0.outcome == .watch })
    #expect(verdict.claim == nil)
  }

  @Test("15: fifteen days after the protection, in both zones, a day early")
  func case15() throws {
    var order = standing
    order.protectionEnds = Moment("2026-11-10T23:59")
    let verdict = try #require(
      try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-11-05")], order: order, asOf: "2026-11-05").first)
    let row = try #require(verdict.deadlines.first { $0.id == "open_dispute" })
    #expect(row.display == "2026-11-25 23:59 PST")
    #expect(row.local == "2026-11-26 08:59 CET")
    #expect(row.adviseBy?.text == "2026-11-24")
    #expect(row.daysLeft == 20)
  }

  @Test("16: Puerto Rico and the United States are one country")
  func case16() throws {
    let verdict = try delivered(
      Place(text: "San Juan, US, PR", country: "US", region: "PR", city: "San Juan"),
      to: Parcels.address("PR", city: "San Juan"))
    #expect(verdict.tagSet.isDisjoint(with: [.deliveredOtherCountry, .deliveredOtherArea]))
  }

  @Test("17: a parcel that waits to be collected stops the claim")
  func case17() throws {
    let ready = Parcels.event(
      "2026-11-10T09:00", .ready, "Available for pickup", place: Place(text: "Post Office Lyon 3"))
    let verdict = try #require(
      try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-11-22", extra: [ready])], order: standing).first)
    #expect(verdict.primary == .awaitingPickup)
    #expect(verdict.facts.gapDays == 12)
    #expect(verdict.claim == nil)
    #expect(verdict.stop?.hasPrefix("Do not file yet") == true)
  }

  @Test("18: one of two parcels delivered, and the claim names the other's item")
  func case18() throws {
    var order = standing
    order.promisedBy = Moment("2026-11-10")
    order.packages = [OrderFacts.Package(number), OrderFacts.Package("LZ987654324CN")]
    var lamp = OrderFacts.Item()
    lamp.title = "Desk lamp"
    lamp.number = number
    var mug = OrderFacts.Item()
    mug.title = "Mug"
    mug.number = "LZ987654324CN"
    order.items = [lamp, mug]
    let other = Parcels.track(
      "china-ems", "LZ987654324CN", captured: "2026-11-22",
      [
        Parcels.event("2026-09-28T10:00", .pickedUp, "Posting"),
        Parcels.event(
          "2026-10-20T11:00", .recipient, "Delivered", place: Place(text: "Lyon", country: "FR", city: "Lyon")),
      ])
    let verdicts = try Parcels.verdicts([linehaul("2026-10-01", captured: "2026-11-22"), other], order: order)
    #expect(
      verdicts.map(\.packages) == [Verdict.Packages(delivered: 1, total: 2), Verdict.Packages(delivered: 1, total: 2)])
    let missing = try #require(verdicts.first { $0.number == number })
    #expect(missing.claim?.contains("Desk lamp") == true)
    #expect(missing.claim?.contains("1 of 2") == true)
  }

  @Test("19: the same inputs give the same bytes")
  func case19() throws {
    var order = standing
    order.promisedBy = Moment("2026-11-10")
    let tracks = [linehaul("2026-10-01", captured: "2026-11-22"), linehaul("2026-10-01", captured: "2026-11-02")]
    let first = Parcels.json(try Parcels.verdicts(tracks, order: order, asOf: "2026-11-22"))
    let second = Parcels.json(try Parcels.verdicts(tracks, order: order, asOf: "2026-11-22"))
    #expect(first == second)
    #expect(!first.isEmpty)
  }
}
