import Testing

@testable import WaybillModel

@Suite("A wall clock")
struct LocalTimeTests {
  @Test(
    "is written as it is read",
    arguments: [
      "2026-03-05", "2026-03-05T11:02", "2026-03-05T11:02:59", "--12-31T23:59", "--02-29",
    ])
  func roundTrip(_ text: String) { #expect(LocalTime(text)?.text == text) }

  @Test("refuses anything else", arguments: ["2026-3-5", "20260305", "2026-03-05T", "", "abc"])
  func refuses(_ text: String) { #expect(LocalTime(text) == nil) }

  @Test(
    "knows the calendar",
    arguments: [("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false), ("--02-30", false)])
  func validity(_ text: String, _ valid: Bool) { #expect(LocalTime(text)?.isValid == valid) }

  @Test("comes from an epoch at an offset")
  func epoch() {
    #expect(LocalTime(secondsSinceEpoch: 0).text == "1970-01-01T00:00:00")
    #expect(LocalTime(secondsSinceEpoch: -1, offsetMinutes: 60).text == "1970-01-01T00:59:59")
    #expect(CivilDate(year: 2026, month: 11, day: 24).weekday == 2)
    #expect(CivilDate(year: 2024, month: 2, day: 28).adding(days: 2).text == "2024-03-01")
  }
}
