import Testing
import Waybill
import WaybillModel
import WaybillVerdicts

@Suite("Dates")
struct DateTests {
  @Test(
    "the Pacific clock changes on the second Sunday of March and the first of November",
    arguments: [
      ("2026-03-08T01:59", "2026-03-08 01:59 PST"), ("2026-03-08T03:00", "2026-03-08 03:00 PDT"),
      ("2026-11-01T00:59", "2026-11-01 00:59 PDT"), ("2026-11-01T02:00", "2026-11-01 02:00 PST"),
      ("2026-11-10T23:59", "2026-11-10 23:59 PST"), ("2026-07-01T12:00", "2026-07-01 12:00 PDT"),
    ])
  func pacific(_ local: String, _ shown: String) throws {
    let clock = try #require(LocalTime(local))
    let instant = try #require(TimeZoneRule.losAngeles.instant(clock))
    #expect(TimeZoneRule.losAngeles.text(instant) == shown)
  }

  @Test(
    "other zones by their own rules",
    arguments: [
      ("Europe/Paris", "2026-03-29T03:00", "2026-03-29T01:00"),
      ("Europe/Paris", "2026-10-25T03:00", "2026-10-25T02:00"),
      ("Australia/Sydney", "2026-12-01T12:00", "2026-12-01T01:00"),
      ("Pacific/Auckland", "2026-07-01T12:00", "2026-07-01T00:00"),
      ("+05:30", "2026-07-01T12:00", "2026-07-01T06:30"), ("America/New_York", "2026-07-01T12:00", "2026-07-01T16:00"),
    ])
  func zones(_ name: String, _ local: String, _ utc: String) throws {
    let rule = try #require(TimeZoneRule.named(name))
    let clock = try #require(LocalTime(local))
    let expected = try #require(LocalTime(utc)?.seconds)
    #expect(rule.instant(clock) == expected)
  }

  @Test("a zone that is not listed is not guessed")
  func unknownZone() { #expect(TimeZoneRule.named("Mars/Olympus") == nil) }

  @Test("moments read what they write and refuse the rest")
  func moments() {
    for text in ["2026-11-22", "2026-11-22T10:00", "2026-11-22T10:00:05+01:00", "2026-11-22T10:00Z"] {
      #expect(Moment(text)?.text == text)
    }
    #expect(Moment("2026-11-22T10:00:05.123Z")?.text == "2026-11-22T10:00:05Z")
    for text in ["", "2026-02-30", "22.11.2026", "2026-11-22T25:00", "--11-22", "2026-11-22T10:00+99:00"] {
      #expect(Moment(text) == nil)
    }
  }

  @Test("the calendar file folds its lines, ends them with CRLF and holds no clock")
  func calendar() throws {
    let order = Parcels.order {
      $0.protectionEnds = Moment("2026-11-10T23:59")
      $0.shippedAt = Moment("2026-10-01")
    }
    let track = Parcels.track(
      "usps", "LZ123456785CN", captured: "2026-11-01", [Parcels.event("2026-10-20T14:53", .pickedUp, "Accepted")])
    let text = Classification.calendar(try Parcels.verdicts([track], order: order))
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.contains("DTSTART:20261126T075900Z\r\n"))
    #expect(text.contains("DTSTAMP:20261101T000000Z"))
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n") { #expect(line.utf8.count <= 75) }
  }
}
