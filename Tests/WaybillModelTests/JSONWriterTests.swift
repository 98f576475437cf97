import Testing

@testable import WaybillModel

@Suite("Written JSON")
struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "escapes what must be, and nothing else",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{08}\u{1F}", #""\n\r\t\u0008\u001f""#), ("é已签📦/", "\"é已签📦/\""),
      ("", "\"\""), ("\u{7F}", "\"\u{7F}\""),
    ])
  func strings(_ value: String, _ expected: String) { #expect(text { $0.string(value) } == expected) }

  @Test("puts commas where they belong and leaves absent fields out")
  func structure() {
    let written = text { json in
      json.beginObject()
      json.field("a", "1")
      json.field("none", nil as String?)
      json.key("l")
      json.beginArray()
      json.integer(-1)
      json.beginObject()
      json.endObject()
      json.beginArray()
      json.endArray()
      json.bool(true)
      json.endArray()
      json.field("b", 2)
      json.endObject()
      json.newline()
      json.beginObject()
      json.endObject()
    }
    #expect(written == "{\"a\":\"1\",\"l\":[-1,{},[],true],\"b\":2}\n{}")
  }

  @Test(
    "writes numbers without a needless fraction",
    arguments: [(1160.0, "1160"), (90.718, "90.718"), (0, "0"), (-2.5, "-2.5")])
  func numbers(_ value: Double, _ expected: String) { #expect(text { $0.number(value) } == expected) }
}

@Suite("Time")
struct TimeTests {
  @Test(
    "is an instant only with an offset and a clock",
    arguments: [
      ("2026-03-05T11:02:59", 60, "+01:00", "2026-03-05T10:02:59Z"),
      ("2026-03-01T00:30", 480, "+08:00", "2026-02-28T16:30Z"),
      ("2024-12-31T23:00", -210, "-03:30", "2025-01-01T02:30Z"), ("2026-03-05T11:02", 0, "Z", "2026-03-05T11:02Z"),
      ("2026-03-05T11:02", nil, nil, nil), ("2026-03-05", 60, "+01:00", nil), ("--03-05T11:02", 60, "+01:00", nil),
    ] as [(String, Int?, String?, String?)])
  func instants(_ local: String, _ offset: Int?, _ printed: String?, _ utc: String?) {
    let time = EventTime(text: "", local: LocalTime(local), offsetMinutes: offset)
    #expect(time.offsetText == printed)
    #expect(time.utcText == utc)
  }

  @Test(
    "counts days both ways",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-25", 20_782), ("1600-03-01", -135_080),
    ])
  func days(_ text: String, _ days: Int) throws {
    let date = try #require(LocalTime(text)?.date)
    #expect(date.daysSinceEpoch == days)
    #expect(CivilDate(daysSinceEpoch: days) == date)
  }

  @Test("every day of four hundred years comes back as itself")
  func roundTrip() {
    for day in stride(from: -60_000, through: 90_000, by: 37) {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date.daysSinceEpoch == day)
      #expect(date.day <= CivilDate.daysIn(month: date.month, of: date.year))
    }
  }

  @Test("a substatus belongs to one status, and a status has one", arguments: Status.allCases)
  func substatuses(_ status: Status) { #expect(Substatus.allCases.contains { $0.status == status }) }
}
