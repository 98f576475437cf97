import Testing
import Waybill
import WaybillModel

@testable import WaybillVerdicts

/// The rows of the calendar.
@Suite("Calendar")
struct CalendarTests {
  @Test("carriers' windows are a table that can be read line by line")
  func windows() { #expect(CarrierWindows.invalidLines == []) }

  private func rows(
    _ carrier: String = "usps", events: [Event]? = nil, captured: String = "2026-11-05",
    _ build: (inout OrderFacts) -> Void
  ) throws -> [Deadline] {
    let scan = Parcels.event("2026-10-01T09:00", .pickedUp, "Accepted", place: Place(text: "Shenzhen", country: "CN"))
    let track = Parcels.track(carrier, "LZ123456785CN", captured: captured, events ?? [scan])
    return try #require(try Parcels.verdicts([track], order: Parcels.order(build)).first).deadlines
  }

  @Test(
    "days count on the marketplace's clock, whatever zone the moment is given in",
    arguments: [
      "2026-11-10T23:59", "2026-11-10T23:59-08:00", "2026-11-11T07:59:00Z", "2026-11-11T15:59+08:00",
    ])
  func zones(_ ends: String) throws {
    let rows = try rows {
      $0.protectionEnds = Moment(ends)
      $0.shipTo = Parcels.address("FR")
    }
    let row = try #require(rows.first { $0.id == "open_dispute" })
    #expect(row.date.text == "2026-11-25")
    #expect(row.adviseBy?.text == "2026-11-24")
    #expect(row.display == "2026-11-25 23:59 PST")
    #expect(row.local == "2026-11-26 08:59 CET")
    #expect(rows.first { $0.id == "ask_extension" }?.date.text == "2026-11-05")
  }

  @Test("a zone that is not listed is asked about, and no other takes its place")
  func unlistedZone() throws {
    let order = Parcels.order {
      $0.timeZone = "Mars/Olympus"
      $0.protectionEnds = Moment("2026-11-10T23:59")
    }
    let scan = Parcels.event("2026-10-01T09:00", .pickedUp, "Accepted")
    let track = Parcels.track("usps", "LZ123456785CN", captured: "2026-11-05", [scan])
    let verdict = try #require(try Parcels.verdicts([track], order: order).first)
    let row = try #require(verdict.deadlines.first { $0.id == "open_dispute" })
    #expect(row.date.text == "2026-11-25")
    #expect(row.display == nil)
    #expect(row.secondsSinceEpoch == nil)
    #expect(verdict.questions.contains { $0.id == "time_zone" })
  }

  @Test("a day without a clock is shown as the marketplace's day")
  func dayOnly() throws {
    let rows = try rows { $0.protectionEnds = Moment("2026-10-20") }
    let row = try #require(rows.first { $0.id == "open_dispute" })
    #expect(row.display == "2026-11-04 PST")
    #expect(rows.first { $0.id == "protection_ends" }?.display == "2026-10-20 PDT")
    #expect(row.adviseBy?.text == "2026-11-03")
  }

  @Test("while tracking moves, the promise opens the dispute, or else the protection's end")
  func opening() throws {
    let protection = try rows { $0.protectionEnds = Moment("2026-11-10T23:59") }
    let row = try #require(protection.first { $0.id == "opening_while_moving" })
    #expect(row.date.text == "2026-11-10")
    #expect(row.formula == "protection end + 0")
    let promise = try rows {
      $0.protectionEnds = Moment("2026-11-20T23:59")
      $0.promisedBy = Moment("2026-11-12")
    }
    #expect(promise.first { $0.id == "opening_while_moving" }?.date.text == "2026-11-12")
  }

  @Test(
    "carriers' own windows stand in the calendar",
    arguments: [
      ("ups", "ups", "2026-11-30"), ("ups", "ups_from", "2026-11-13"), ("fedex", "fedex", "2026-11-30"),
      ("royal-mail", "royal_mail", "2027-04-01"), ("royal-mail", "royal_mail_from", "2026-11-05"),
      ("canada-post", "canada_post", "2026-12-30"), ("colissimo", "la_poste", "2026-10-31"),
      ("australia-post", "australia_post_from", "2026-11-17"), ("dhl-express", "dhl_express_from", "2026-11-26"),
      ("dhl-express", "dhl_express_last", "2026-10-15"), ("4px", "4px", "2026-11-30"),
      ("usps", "usps_from", "2026-10-08"),
    ])
  func carriers(_ carrier: String, _ id: String, _ date: String) throws {
    let rows = try rows(carrier) {
      $0.promisedBy = Moment("2026-11-12")
      $0.shipFrom = "CN"
      $0.shipTo = Parcels.address("GB")
    }
    #expect(rows.first { $0.id == id }?.date.text == date)
  }

  @Test("a denied delivery is inquired into, a received one is not")
  func denied() throws {
    let events = [
      Parcels.event("2026-10-01T09:00", .pickedUp, "Accepted"),
      Parcels.event("2026-10-20T09:00", .unspecified, "Delivered"),
    ]
    let denied = try rows(events: events) { $0.statements.notReceivedAsOf = Moment("2026-11-05") }
    #expect(denied.first { $0.id == "post_inquiry" }?.date.text == "2027-04-01")
    #expect(try !rows(events: events) { _ in }.contains { $0.id == "post_inquiry" })
  }
}
