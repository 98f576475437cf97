import Testing
import Waybill
import WaybillModel

@Suite("Merging")
struct MergeTests {
  private func parcel(_ tracks: [Track]) throws -> Parcel {
    try #require(try Parcels.classification(tracks).parcels.first)
  }

  @Test("a scan told on a clock eight hours off is one scan with two attestations")
  func eightHours() throws {
    let a = Parcels.track(
      "cainiao", "LP00612345678901", captured: "2026-11-01",
      [Parcels.event("2026-10-20T14:53:04", .arrivedDestinationCountry, "Arrived at linehaul office", offset: 480)])
    let b = Parcels.track(
      "17track", "LP00612345678901", captured: "2026-11-01",
      [Parcels.event("2026-10-20T06:53:04", .arrivedDestinationCountry, "Arrivé au bureau de destination")])
    let merged = try parcel([a, b])
    #expect(merged.events.count == 1)
    #expect(merged.events[0].attestations.count == 2)
    #expect(merged.events[0].event.description == "Arrived at linehaul office")
  }

  @Test("a day without a clock is the same scan as one with")
  func dayOnly() throws {
    let a = Parcels.track(
      "usps", "LZ123456785CN", captured: "2026-11-01", [Parcels.event("2026-10-20T14:53", .pickedUp, "Accepted")])
    let b = Parcels.track(
      "17track", "LZ123456785CN", captured: "2026-11-01", [Parcels.event("2026-10-20", .pickedUp, "Picked up")])
    #expect(try parcel([a, b]).events.count == 1)
  }

  @Test("two scans of one page are never folded into one")
  func oneToOne() throws {
    let rows = [
      Parcels.event("2026-10-20T10:00", .arrivedFacility, "Arrived"),
      Parcels.event("2026-10-20T10:00", .arrivedFacility, "Arrived"),
    ]
    let a = Parcels.track("usps", "LZ123456785CN", captured: "2026-11-01", rows)
    let b = Parcels.track("17track", "LZ123456785CN", captured: "2026-11-01", rows)
    #expect(try parcel([a, b]).events.map(\.attestations.count) == [2, 2])
  }

  @Test("scans in different countries stay two")
  func places() throws {
    let a = Parcels.track(
      "usps", "LZ123456785CN", captured: "2026-11-01",
      [Parcels.event("2026-10-20T10:07", .arrivedFacility, "Arrived", place: Place(text: "Leipzig", country: "DE"))])
    let b = Parcels.track(
      "17track", "LZ123456785CN", captured: "2026-11-01",
      [Parcels.event("2026-10-20T10:07", .arrivedFacility, "Arrived", place: Place(text: "Paris", country: "FR"))])
    #expect(try parcel([a, b]).events.count == 2)
  }

  @Test("the last mile's number joins the parcels")
  func lastMile() throws {
    var a = Parcels.track(
      "yunexpress", "YT2630521272001234", captured: "2026-11-01",
      [Parcels.event("2026-10-10T10:00", .pickedUp, "Picked up")])
    a.otherNumbers = [OtherNumber("9200 1902 1234 5600 0000 07", role: .lastMile, carrier: "usps")]
    let b = Parcels.track(
      "usps", "9200190212345600000007", captured: "2026-11-02",
      [Parcels.event("2026-10-25T08:00", .atDeliveryOffice, "Arrived at Post Office")])
    let all = try Parcels.classification([b, a])
    #expect(all.parcels.count == 1)
    #expect(all.parcels[0].number == "YT2630521272001234")
    #expect(all.parcels[0].numbers.map(\.role) == [.main, .lastMile])
  }

  @Test("an entry that a newer capture has lost is kept, and told")
  func vanished() throws {
    let rows = [
      Parcels.event("2026-10-10T10:00", .pickedUp, "Picked up"),
      Parcels.event("2026-10-12T10:00", .departedFacility, "Departed"),
      Parcels.event("2026-10-15T10:00", .arrivedFacility, "Arrived"),
    ]
    let old = Parcels.track("yanwen", "UG123456789YP", captured: "2026-10-16", rows)
    let new = Parcels.track("yanwen", "UG123456789YP", captured: "2026-10-20", [rows[0], rows[2]])
    let merged = try parcel([new, old])
    #expect(merged.events.count == 3)
    #expect(merged.conflicts.map(\.kind) == [.vanished])
  }

  @Test("a page that shows its newest rows only has lost nothing")
  func paging() throws {
    let rows = [
      Parcels.event("2026-10-10T10:00", .pickedUp, "Picked up"),
      Parcels.event("2026-10-15T10:00", .arrivedFacility, "Arrived"),
    ]
    let old = Parcels.track("yanwen", "UG123456789YP", captured: "2026-10-16", rows)
    let new = Parcels.track("yanwen", "UG123456789YP", captured: "2026-10-20", [rows[1]])
    #expect(try parcel([new, old]).conflicts.isEmpty)
  }

  @Test("the same page in another language is no change")
  func translated() throws {
    let old = Parcels.track(
      "cainiao", "LP1", captured: "2026-10-16", [Parcels.event("2026-10-10T10:00:01", .pickedUp, "Accepted by carrier")]
    )
    let new = Parcels.track(
      "cainiao", "LP1", captured: "2026-10-20", [Parcels.event("2026-10-10T10:00:01", .pickedUp, "已揽收")])
    #expect(try parcel([new, old]).conflicts.isEmpty)
  }

  @Test("a headline on the way counts where its own page knows the newest row")
  func headlineOnTheWay() throws {
    var gls = Parcels.track(
      "gls", "36301917596", captured: "2026-11-01",
      [Parcels.event("2026-10-20T10:00", .receivedAtOrigin, "The parcel was handed over to GLS.")])
    gls.status = .inTransit
    gls.substatus = .moving
    gls.statusEvent = nil
    #expect(try parcel([gls]).status == .inTransit)
    let newer = Parcels.track(
      "17track", "36301917596", captured: "2026-11-02",
      [Parcels.event("2026-10-21T10:00", .onVehicle, "Out for delivery")])
    #expect(try parcel([gls, newer]).status == .outForDelivery)
  }

  @Test("a headline that says delivered does not say to whom a returned parcel came")
  func headlineReturned() throws {
    var back = Parcels.event("2026-11-06T10:00", .toSender, "Delivered")
    back.reading.direction = .back
    var track = Parcels.track(
      "17track", "LZ123456785CN", captured: "2026-11-08",
      [Parcels.event("2026-11-01T10:00", .initiated, "Returning to sender"), back])
    track.status = .delivered
    track.statusEvent = nil
    let merged = try parcel([track])
    #expect(merged.status == .returned)
    #expect(try Parcels.verdicts([track]).first?.tagSet.contains(.deliveredOk) == false)
  }

  @Test("movement on the way back leaves the parcel returning, and reaches no stage of the way out")
  func wayBack() throws {
    var start = Parcels.event("2026-10-25T10:00", .returnInTransit, "Returning to sender")
    start.reading.direction = .back
    var hub = Parcels.event(
      "2026-10-28T10:00", .arrivedFacility, "Arrived", place: Place(text: "Chicago, US", country: "US"))
    hub.reading.direction = .back
    let track = Parcels.track(
      "17track", "LZ123456785CN", captured: "2026-11-20", origin: "CN", destination: "US",
      [Parcels.event("2026-10-05T10:00", .departedOriginCountry, "Departed"), start, hub])
    let merged = try parcel([track])
    #expect(merged.status == .returning)
    #expect(merged.milestones.map(\.name) == [.exported, .returnStart])
    let verdict = try #require(try Parcels.verdicts([track]).first)
    #expect(verdict.facts.leg == "returning")
    #expect(verdict.tags.allSatisfy { !$0.tag.rawValue.hasPrefix("stalled") })
  }

  @Test("any row of a delivery being arranged is the stage before the door")
  func arranged() throws {
    let track = Parcels.track(
      "usps", "LZ123456785CN", captured: "2026-11-20",
      [
        Parcels.event("2026-10-05T10:00", .pickedUp, "Accepted"),
        Parcels.event("2026-10-09T10:00", .rescheduled, "Rescheduled"),
      ])
    #expect(try parcel([track]).milestones.map(\.name) == [.accepted, .outForDelivery])
  }
}
