import Testing
import WaybillModel

@testable import WaybillCarriers

@Suite("A printed time")
struct ClockFormatTests {
  @Test(
    "is read whatever its form",
    arguments: [
      ("2026-03-05", DateOrder.yearMonthDay, "2026-03-05"),
      ("2026-03-05T11:02:59.123456789+08:00", .yearMonthDay, "2026-03-05T11:02:59+08:00"),
      ("2026-03-05 11:02", .yearMonthDay, "2026-03-05T11:02"),
      ("2026-03-05T11:02:59Z", .yearMonthDay, "2026-03-05T11:02:59Z"),
      ("2023-09-28 09:46:53 GMT+8", .yearMonthDay, "2023-09-28T09:46:53+08:00"),
      ("2024-11-02 12:00:00 [GMT+01]", .yearMonthDay, "2024-11-02T12:00:00+01:00"),
      ("2026-03-05 11:02 (UTC-04:00)", .yearMonthDay, "2026-03-05T11:02-04:00"),
      ("2026/3/5 9:07:01", .yearMonthDay, "2026-03-05T09:07:01"),
      ("2026.09.30 10:08", .yearMonthDay, "2026-09-30T10:08"),
      ("2026. 9. 30. 10:08", .yearMonthDay, "2026-09-30T10:08"),
      ("20260305", .compact, "2026-03-05"), ("20260305 110259", .compact, "2026-03-05T11:02:59"),
      ("20260305 90259", .compact, "2026-03-05T09:02:59"), ("20260305110259", .compact, "2026-03-05T11:02:59"),
      ("202603051102", .compact, "2026-03-05T11:02"), ("20260305 1102", .compact, "2026-03-05T11:02"),
      ("2010-05-05 010000", .compact, "2010-05-05T01:00:00"),
      ("05/03/2026 17:40", .dayMonthYear, "2026-03-05T17:40"), ("03/05/2026 17:40", .monthDayYear, "2026-03-05T17:40"),
      ("05.03.26 21:07", .dayMonthYear, "2026-03-05T21:07"), ("16.01.2026 21.07", .dayMonthYear, "2026-01-16T21:07"),
      ("Vie 16/01/2026 17:40", .dayMonthYear, "2026-01-16T17:40"),
      ("Lun, 05/01/2026 18:27", .dayMonthYear, "2026-01-05T18:27"),
      ("Tue | Jul. 28 18:39", .monthDayYear, "--07-28T18:39"), ("Sat, 4 Apr 2026", .dayMonthYear, "2026-04-04"),
      ("March 14, 2025 12:17 PM", .monthDayYear, "2025-03-14T12:17"),
      ("March 14, 2025, 8:00 am", .monthDayYear, "2025-03-14T08:00"),
      ("February 13, 2014 12:24 am", .monthDayYear, "2014-02-13T00:24"),
      ("10/08/2020 1:35 A.M. EST", .monthDayYear, "2020-10-08T01:35"),
      ("10/08/2020 1:35 P.M.", .monthDayYear, "2020-10-08T13:35"),
      ("3 mar 2026, 3:05 p. m.", .dayMonthYear, "2026-03-03T15:05"),
      ("08:10 01-Mar-2026", .dayMonthYear, "2026-03-01T08:10"),
      ("03rd April 2026 18:19", .dayMonthYear, "2026-04-03T18:19"),
      ("28-04-2026 à 15h21", .dayMonthYear, "2026-04-28T15:21"),
      ("le 5 août 2026 à 9h05", .dayMonthYear, "2026-08-05T09:05"),
      ("5 de março de 2026 às 10:11", .dayMonthYear, "2026-03-05T10:11"),
      ("Do, 05.03.2026, 11:02 Uhr", .dayMonthYear, "2026-03-05T11:02"),
      ("5. März 2026, 11:02 Uhr", .dayMonthYear, "2026-03-05T11:02"),
      ("04/01/2026 12:00 hrs.", .dayMonthYear, "2026-01-04T12:00"),
      ("5 марта 2026, 14:30", .dayMonthYear, "2026-03-05T14:30"),
      ("2026年11月5日 14:30", .yearMonthDay, "2026-11-05T14:30"),
      ("2026年11月5日星期四 下午3:05", .yearMonthDay, "2026-11-05T15:05"),
      ("2026년 3월 1일 오후 3:05", .yearMonthDay, "2026-03-01T15:05"), ("12月31日 16:43", .yearMonthDay, "--12-31T16:43"),
      ("31.12. 16:43", .dayMonthYear, "--12-31T16:43"), ("12/31 16:43", .monthDayYear, "--12-31T16:43"),
      ("Thu, 05 Mar 2026 11:02:59 GMT", .dayMonthYear, "2026-03-05T11:02:59Z"),
      ("Thu, 05 Mar 2026 11:02:59 +0100", .dayMonthYear, "2026-03-05T11:02:59+01:00"),
      ("5 มีนาคม 2569 11:02", .dayMonthYear, "2026-03-05T11:02"),
      ("1695894413000", .epochMilliseconds, "2023-09-28T09:46:53 epoch"),
      ("1695894413", .epochSeconds, "2023-09-28T09:46:53 epoch"),
      ("/Date(1573344000000+0100)/", .yearMonthDay, "2019-11-10T01:00:00+01:00"),
      ("2026-03-05 24:00", .yearMonthDay, "2026-03-06T00:00"),
      ("Jul 28, 2026 at 3:05pm", .monthDayYear, "2026-07-28T15:05"),
      ("Sep 1, 2026, 10:48 AM", .monthDayYear, "2026-09-01T10:48"),
      ("2014-06-19T12:30:00.000-0500", .yearMonthDay, "2014-06-19T12:30:00-05:00"),
      ("2018-11-03 12:00:00.0 America/Sao_Paulo", .yearMonthDay, "2018-11-03T12:00:00"),
    ])
  func reads(_ text: String, _ order: DateOrder, _ expected: String) {
    let reading = ClockFormat(order).read(text)
    let offset = reading.flatMap { EventTime(text: "", local: $0.local, offsetMinutes: $0.offsetMinutes).offsetText }
    #expect(reading.map { $0.local.text + (offset ?? "") + ($0.isEpoch ? " epoch" : "") } == expected, "\(text)")
  }

  @Test(
    "is refused rather than guessed",
    arguments: [
      ("2026-02-30", DateOrder.yearMonthDay), ("2026-03-05 13:75", .yearMonthDay), ("31/31/2026", .dayMonthYear),
      ("13/14/2026", .monthDayYear), ("Delivered", .dayMonthYear), ("", .dayMonthYear), ("12:30", .dayMonthYear),
      ("14", .dayMonthYear), ("Delivered on March 14, 2025", .monthDayYear), ("2026-03-05 25:00", .yearMonthDay),
      ("March 2026", .monthDayYear), ("999999999999999999999999", .epochSeconds), ("Today 14:05", .dayMonthYear),
    ])
  func refuses(_ text: String, _ order: DateOrder) { #expect(ClockFormat(order).read(text) == nil, "\(text)") }

  @Test(
    "relative to the saving resolves only against that day",
    arguments: [
      ("Today, 14:05", "2026-11-24", 14), ("yesterday", "2026-11-23", nil), ("Wednesday 3:10 pm", "2026-11-18", 15),
      ("Tuesday", "2026-11-24", nil), ("昨天 09:00", "2026-11-23", 9),
    ] as [(String, String, Int?)])
  func relative(_ text: String, _ date: String, _ hour: Int?) {
    let read = RelativeDay.read(text, against: CivilDate(year: 2026, month: 11, day: 24))
    #expect(read?.0.text == date)
    #expect(read?.1?.hour == hour)
  }

  @Test(
    "may have its offset apart",
    arguments: [
      ("GMT+8", 480), ("+0800", 480), ("GMT-3", -180), ("UTC-04:00", -240), ("Z", 0), ("GMT+0", 0), ("+5:30", 330),
      ("[GMT+01]", 60), ("8", 480), ("-5", -300), ("14", 840),
    ])
  func offsets(_ text: String, _ minutes: Int) { #expect(ClockFormat.offsetMinutes(text) == minutes) }

  @Test("leaves an offset unknown that is none, or is written for want of one", arguments: ["0", "15", "480", ""])
  func noOffset(_ text: String) { #expect(ClockFormat.offsetMinutes(text) == nil, "\(text)") }

  @Test(
    "takes offset and year from an instant beside it",
    arguments: [
      ("2026-02-20 12:15:00", "2026-02-20T11:15:00", "2026-02-20T12:15:00+01:00"),
      ("2026-02-20 12:15", "2026-02-20T06:30:47", "2026-02-20T12:15+05:45"),
      ("Jan. 1 01:30", "2025-12-31T23:30:00", "2026-01-01T01:30+02:00"),
      ("2026-02-20 12:15:00", "2026-02-20T11:14:00", "2026-02-20T12:15:00"),
      ("2026-02-20 12:15:00", "2026-02-19T12:15:00", "2026-02-20T12:15:00"),
      ("2026-02-20", "2026-02-20T11:15:00", "2026-02-20"),
    ])
  func instant(_ printed: String, _ moment: String, _ expected: String) throws {
    var time = EventTime(text: printed, local: try #require(ClockFormat(.monthDayYear).read(printed)).local)
    InstantBeside.settle(&time, by: try #require(LocalTime(moment)))
    #expect((time.local?.text ?? "") + (time.offsetText ?? "") == expected)
  }
}
