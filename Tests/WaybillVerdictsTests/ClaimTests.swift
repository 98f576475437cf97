import Testing
import Waybill
import WaybillModel

/// What the words of claims and stops may say.
@Suite("Claims")
struct ClaimTests {
  private let number = "LZ123456785CN"

  private var order: OrderFacts {
    Parcels.order {
      $0.orderedAt = Moment("2026-10-30T03:00")
      $0.shippedAt = Moment("2026-11-01")
      $0.shipTo = Parcels.address("FR", city: "Lyon", postcode: "69003")
      $0.statements.notReceivedAsOf = Moment("2026-11-22")
    }
  }

  private func verdict(_ tracks: [Track], _ order: OrderFacts) throws -> Verdict {
    try #require(try Parcels.verdicts(tracks, order: order).first { $0.number == number })
  }

  private func page(_ events: [Event], carrier: String = "usps", service: String? = nil) -> Track {
    Parcels.track(carrier, number, captured: "2026-11-22", service: service, events)
  }

  @Test("one entry is quoted as the only one, of two the latest with its own day")
  func onlyEntry() throws {
    let label = Parcels.event("2026-11-01", .infoReceived, "Shipping Label Created")
    let one = try verdict([page([label])], order)
    #expect(
      one.claim?.hasPrefix("As of 2026-11-22 the only entry for \(number) is 'Shipping Label Created' of 2026-11-01.")
        == true)
    let second = Parcels.event("2026-11-04", .infoReceived, "Awaiting Item")
    let two = try verdict([page([label, second])], order)
    #expect(two.claim?.contains("only entry") == false)
    #expect(two.claim?.contains("2 entries and no scan; the latest is 'Awaiting Item' of 2026-11-04.") == true)
  }

  @Test("a message in transit is no scan, and does not make a label one")
  func messageAfterLabel() throws {
    let verdict = try verdict(
      [
        page([
          Parcels.event("2026-11-01", .infoReceived, "Shipping Label Created"),
          Parcels.event("2026-11-05", .moving, "In Transit to Next Facility"),
        ])
      ], order)
    #expect(verdict.primary == .labelOnly)
  }

  @Test("without a declared shipment the days count from the label, and the claim says so")
  func fromLabel() throws {
    var order = order
    order.shippedAt = nil
    let verdict = try verdict([page([Parcels.event("2026-11-02", .infoReceived, "Label created")])], order)
    #expect(verdict.claim?.contains("20 days after the label of 2026-11-02") == true)
    #expect(verdict.claim?.contains("declared") == false)
  }

  @Test("the service quoted is the one paid for this parcel")
  func ownService() throws {
    var order = order
    var express = OrderFacts.Package("9200190212345600000007")
    express.service = "DHL Express"
    var registered = OrderFacts.Package(number)
    registered.service = "Standard Registered"
    order.packages = [express, registered]
    let verdict = try verdict(
      [page([Parcels.event("2026-11-20T09:00", .pickedUp, "Accepted")], service: "Economy Parcel")], order)
    let downgrade = try #require(verdict.tags.first { $0.tag == .serviceDowngrade })
    #expect(downgrade.because.contains("'Standard Registered'"))
  }

  @Test("a long quote is shortened before a sentence is given up")
  func longQuote() throws {
    var order = order
    order.promisedBy = Moment("2026-11-18")
    let words = "Delivery attempted, no access " + String(repeating: "because the building is closed ", count: 20)
    let verdict = try verdict(
      [page([Parcels.event("2026-11-05T09:00", .attempted, words, place: Place(text: "Lyon", country: "FR"))])], order)
    let claim = try #require(verdict.claim)
    #expect(claim.count <= 450)
    #expect(claim.contains("…'"))
    #expect(claim.contains("No further scan appears as of 2026-11-22, 17 days later."))
    #expect(claim.contains("has passed by 4 days"))
    #expect(claim.hasSuffix("I have not received this order and ask for a full refund."))
  }

  @Test("an inference is claimed as of a day, and never as a loss")
  func inferred() throws {
    var order = order
    order.promisedBy = Moment("2026-11-10")
    order.orderedAt = Moment("2026-08-01")
    let verdict = try verdict(
      [page([Parcels.event("2026-09-20T09:00", .pickedUp, "Accepted", place: Place(text: "Shenzhen", country: "CN"))])],
      order)
    #expect(verdict.primary == .presumedLost)
    #expect(verdict.claim?.hasPrefix("As of 2026-11-22: No scan for 63 days") == true)
    #expect(!verdict.summary.lowercased().contains("lost"))
  }

  @Test("an accepted proposal or a confirmed receipt ends the matter, and the stop says so")
  func ended() throws {
    let scan = Parcels.event("2026-10-05T09:00", .pickedUp, "Accepted")
    var accepted = order
    accepted.orderedAt = Moment("2026-10-01")
    accepted.protectionEnds = Moment("2026-12-01T23:59")
    var confirmed = accepted
    #expect(try verdict([page([scan])], accepted).claim != nil)
    accepted.acceptedProposalAt = Moment("2026-11-15")
    confirmed.confirmedReceiptAt = Moment("2026-11-16")
    let first = try verdict([page([scan])], accepted)
    #expect(first.claim == nil)
    #expect(first.stop?.contains("2026-11-15") == true)
    #expect(!first.deadlines.contains { $0.id == "open_dispute" })
    let second = try verdict([page([scan])], confirmed)
    #expect(second.claim == nil)
    #expect(second.stop?.contains("2026-11-16") == true)
  }

  @Test("the stop names the place where the parcel waits, and not the door with the notice")
  func waits() throws {
    let lyon = Place(text: "Lyon 3, FR", country: "FR", city: "Lyon")
    let ready = try verdict(
      [page([Parcels.event("2026-11-20T09:00", .ready, "Available for pickup", place: lyon)])], order)
    #expect(ready.stop == "Do not file yet: the page says the parcel waits at Lyon 3, FR until an unknown day.")
    let notice = try verdict(
      [page([Parcels.event("2026-11-20T09:00", .noticeLeft, "Notice left", place: lyon)])], order)
    #expect(notice.primary == .awaitingPickup)
    #expect(notice.stop?.contains("Lyon") == false)
  }

  @Test("two pages that end on different days are told by those days")
  func scans() throws {
    let first = Parcels.event("2026-10-05T09:00", .pickedUp, "Accepted")
    let later = Parcels.event(
      "2026-10-20T09:00", .arrivedFacility, "Arrived", place: Place(text: "Paris", country: "FR"))
    var order = order
    order.orderedAt = Moment("2026-10-01")
    let verdict = try verdict([page([first]), page([first, later], carrier: "17track")], order)
    #expect(verdict.tagSet.contains(.sourceConflict))
    #expect(
      verdict.claim?.contains(
        "17TRACK shows a last scan of 2026-10-20 while USPS shows one of 2026-10-05 on the same day; both pages")
        == true
        || verdict.claim?.contains(
          "USPS shows a last scan of 2026-10-05 while 17TRACK shows one of 2026-10-20 on the same day; both pages")
          == true
    )
  }

  @Test("two pages of one day that disagree on the end do so on the same day")
  func ends() throws {
    let scan = Parcels.event("2026-11-15T08:00", .onVehicle, "Out for delivery")
    let delivered = Parcels.event("2026-11-16T12:10", .mailbox, "Delivered, In/At Mailbox")
    let verdict = try verdict([page([scan, delivered]), page([scan], carrier: "17track")], order)
    #expect(
      verdict.claim?.contains(
        "USPS shows delivered while 17TRACK shows out for delivery on the same day; both pages are attached.") == true)
  }

  @Test("a parcel that flew too fast is claimed with both ends of its flight")
  func tooFast() throws {
    let events = [
      Parcels.event(
        "2026-11-16T23:00", .pickedUp, "Picked up", place: Place(text: "Shenzhen", country: "CN"), offset: 480),
      Parcels.event(
        "2026-11-17T15:00", .unspecified, "Delivered", place: Place(text: "Lyon", country: "FR"), offset: 60),
    ]
    let verdict = try verdict([page(events)], order)
    #expect(verdict.primary == .deliveredBeforePossible)
    #expect(verdict.claim?.contains("It shows acceptance in CN on 2026-11-16, only 23 hours before.") == true)
    #expect(verdict.claim?.contains("was to be sent from") == false)
  }

  @Test("one day is a day, and a carrier without a name is not printed as an id")
  func grammar() throws {
    var order = order
    order.promisedBy = Moment("2026-11-21")
    order.orderedAt = Moment("2026-10-01")
    let scan = Parcels.event("2026-11-15T09:00", .arrivedFacility, "Arrived", place: Place(text: "Lyon", country: "FR"))
    let verdict = try verdict(
      [page([scan, Parcels.event("2026-11-16", .lost, "Lost")], carrier: "la-poste")], order)
    #expect(verdict.claim?.hasPrefix("La Poste reports the parcel as lost") == true)
    #expect(verdict.tags.contains { $0.tag == .overdue })
    let late = try self.verdict([page([scan])], order)
    #expect(!late.summary.contains("1 days"))
    #expect(late.summary.contains("1 day late"))
  }

  @Test("what could refute a tag is asked")
  func questions() throws {
    let verdict = try verdict([page([Parcels.event("2026-10-05T09:00", .pickedUp, "Accepted")])], order)
    #expect(!verdict.tags.flatMap(\.refutersOpen).isEmpty)
    for tag in verdict.tags {
      for open in tag.refutersOpen {
        #expect(verdict.questions.filter { $0.text == open && $0.tags.contains(tag.tag) }.count == 1)
      }
    }
  }
}
