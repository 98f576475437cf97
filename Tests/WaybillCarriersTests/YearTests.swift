import Testing
import WaybillModel
import WaybillStatuses

@testable import WaybillCarriers

@Suite("Years that a page leaves out")
struct YearTests {
  private func filled(_ rows: [String], page: String? = nil, captured: String? = nil) -> [String] {
    var events = rows.map { Event(time: EventTime(text: $0, local: LocalTime($0)), description: $0) }
    YearInference.fill(
      &events, pageDate: page.flatMap { LocalTime($0)?.date }, capturedOn: captured.flatMap { LocalTime($0)?.date })
    return events.map { event in
      (event.time?.local?.text ?? "") + (event.time?.basis ?? []).map { " " + $0.rawValue }.joined()
    }
  }

  @Test("stay unknown where nothing tells them")
  func unknown() { #expect(filled(["--12-30", "--01-03"]) == ["--12-30", "--01-03"]) }

  @Test("come from the day of saving, the newest row first")
  func capture() {
    #expect(filled(["--06-18"], captured: "2026-07-30") == ["2026-06-18 year:capture"])
    #expect(
      filled(["--12-30", "--01-03"], captured: "2026-01-04") == ["2025-12-30 year:capture", "2026-01-03 year:capture"])
    #expect(filled(["--12-30"], captured: "2026-01-04") == ["2025-12-30 year:capture"])
    #expect(filled(["--01-05"], captured: "2026-01-04") == ["2026-01-05 year:capture"], "a zone ahead of the saver's")
    #expect(filled(["--01-06"], captured: "2026-01-04") == ["2025-01-06 year:capture"])
  }

  @Test("come from a date of the page before the day of saving")
  func page() { #expect(filled(["--12-30"], page: "2024-01-02", captured: "2026-01-04") == ["2023-12-30 year:page"]) }

  @Test("come from a neighbour that has one, over New Year both ways")
  func neighbours() {
    #expect(filled(["--12-30", "2026-01-03"]) == ["2025-12-30 year:neighbour", "2026-01-03"])
    #expect(
      filled(["2025-12-30", "--01-03", "--02-01"]) == [
        "2025-12-30", "2026-01-03 year:neighbour", "2026-02-01 year:neighbour",
      ])
    #expect(
      filled(["2025-05-30", "--05-29"]) == ["2025-05-30", "2025-05-29 year:neighbour"], "disorder is no other year")
  }

  @Test("are not made up for a day that the year lacks")
  func leap() { #expect(filled(["--02-29"], captured: "2026-03-10") == ["--02-29"]) }

  @Test("do not turn the order of the rows round")
  func order() {
    func arranged(_ rows: [String], _ order: RowOrder) -> [String] {
      var events = rows.map { Event(time: EventTime(text: $0, local: LocalTime($0)), description: $0) }
      EventOrder.arrange(&events, order)
      EventOrder.settle(&events)
      return events.map(\.description)
    }
    #expect(arranged(["--01-03", "--12-30", "--12-28"], .newestFirst) == ["--12-28", "--12-30", "--01-03"])
    #expect(arranged(["--12-28", "--12-30", "--01-03"], .asPrinted) == ["--12-28", "--12-30", "--01-03"])
    #expect(
      arranged(["2026-03-02", "2026-03-01", "2026-03-03"], .oldestFirst) == ["2026-03-01", "2026-03-02", "2026-03-03"])
    #expect(
      arranged(["2026-03-02T10:00", "2026-03-02", "2026-03-01"], .newestFirst) == [
        "2026-03-01", "2026-03-02", "2026-03-02T10:00",
      ])
    #expect(arranged(["b", "a"], .asPrinted) == ["a", "b"], "newest first where nothing tells")
  }
}

@Suite("A table's paths")
struct PathTests {
  @Test("can all be read", arguments: Carriers.all.map(\.id))
  func valid(_ id: String) throws {
    let carrier = try #require(Carriers.named(id))
    for layout in carrier.layouts { #expect(layout.invalidPaths == [], "\(id)/\(layout.name)") }
    #expect(carrier.wordings?.invalidLines ?? [] == [])
    #expect(Set(carrier.layouts.map(\.name)).count == carrier.layouts.count, "two layouts of one name")
  }

  @Test(
    "clean words as they say",
    arguments: [
      ("after ':'", "Order: 12: x", "12: x"), ("before ':'", "a : b", "a"), ("afterLast '-'", "a-b-c", "c"),
      ("beforeLast '-'", "a-b-c", "a-b"),
      ("after 'x'", "none here", "none here"), ("past 'x'", "none here", nil), ("until ','", "a, b", "a"),
      ("until ','", "a b", nil),
      ("inside '[' ']'", "in [Town] sorted", "Town"), ("inside '[' ']'", "in [Town", nil),
      ("drop 'x'", "axbxc", "a b c"),
      ("if 'Ordered'", "ordered on", "ordered on"), ("if 'Ordered'", "paid", nil), ("unless 'n/a'", "N/A", nil),
      ("word 2", "a b c", "b"),
      ("word -1", "a b c", "c"), ("word 9", "a", nil), ("words 2 -1", "a b c", "b c"), ("digits", "No 12-3", "123"),
      ("upper", "ab", "AB"),
      ("compact", "AB 12 3", "AB123"), ("is 'A' 'B'", "b", "b"), ("is 'A'", "c", nil),
      ("before '('", "In customs (LP1)", "In customs"),
    ] as [(String, String, String?)])
  func cleaners(_ source: String, _ text: String, _ expected: String?) {
    #expect(Cleaner(source).isKnown)
    #expect(Cleaner(source).apply(text) == expected, "\(source)")
  }

  @Test(
    "read weights in the page's unit",
    arguments: [
      ("1.25 kg", 1250), ("0,4 lb", 181.437), ("350", 350), ("2 oz", 56.699), ("1 stone", nil), ("heavy", nil),
    ] as [(String, Double?)])
  func weights(_ text: String, _ grams: Double?) { #expect(Weight.grams(text, factor: 1) == grams) }

  @Test("read no year in a stretch of days, and an offset with a bare sign")
  func stretches() {
    let clock = ClockFormat(.monthDayYear)
    for text in ["Sep 21 - 26", "Oct 02 - 11", "Jan. 10 - Jan. 20", "Apr. 24 - May. 14"] {
      #expect(clock.read(text)?.local.year == nil, "\(text)")
    }
    #expect(clock.read("5 Mar 26 - 10:30")?.local.text == "2026-03-05T10:30")
    #expect(ClockFormat(.dayMonthYear).read("01-Mar-26 08:10")?.local.text == "2026-03-01T08:10")
    #expect(
      ["-04:00", "-0430", "-4", "+08:00", "08:00", "-15:00"].map(ClockFormat.offsetMinutes) == [
        -240, -270, -240, 480, nil, nil,
      ])
  }
}
