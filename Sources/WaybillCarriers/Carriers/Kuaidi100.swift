internal import WaybillModel
internal import WaybillPages

/// Kuaidi100: the query answer, alone or as a push, and the push of its merchants' desk. Newest first, Chinese wall
/// clocks.
///
/// An international push tells the way in the country of origin (`lastResult`) and in that of the destination
/// (`destResult`) apart: they are one history.
extension Carrier {
  static let kuaidi100 = Carrier(
    id: "kuaidi100", displayName: "Kuaidi100",
    marks: [.host("kuaidi100.com"), .json("/nu"), .json("/lastResult/nu"), .json("/ischeck"), .json("/kuaidi_num")],
    layouts: [
      layout("2020-merchant-push", parcels: last, marks: [last + "/kuaidi_num"], number: "kuaidi_num"),
      layout("2012-query", parcels: nil, marks: ["/nu", "/message", "/state"], number: "nu"),
      layout(
        "2012-push", parcels: "/lastResult/..", marks: ["/lastResult/nu"], number: "lastResult|destResult/nu",
        state: ["destResult/state", "lastResult/state"], rows: "destResult|lastResult/data/*"),
      layout("2020-merchant-query", parcels: nil, marks: ["/kuaidi_num", "/state"], number: "kuaidi_num"),
      layout("2012-query-anonymous", parcels: nil, marks: ["/status", "/message", "/state"], number: nil),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/message *= '查无结果' '单号不存在'", message: "/message"),
      OutcomeRule(.notFound, .json, "/returnCode == '500'", message: "/message"),
      OutcomeRule(.challenge, .json, "/message *= '验证码' 'too frequent'", message: "/message"),
      OutcomeRule(.error, .json, "/returnCode == '400' '501' '502' '503' '600' '601'", message: "/message"),
    ],
    language: "zh", encodingHabit: "gb18030", adjustEvent: tellLeg)

  private static let last = "/data/express_info/last_result"

  /// Customs in the history of the country of origin are that country's.
  private static let tellLeg: @Sendable (inout Event, PageNode, Layout) -> Void = { event, row, _ in
    guard let part = row.json?.parent?.parent, part.key == "lastResult", isInternational(part) else { return }
    let reading = StatusDecider(id: "kuaidi100").read(
      code: nil, description: event.description, detail: nil, kind: event.stated, language: "zh")
    guard reading.status == .customs else { return }
    event.reading = reading
    event.reading.leg = reading.leg ?? .origin
  }

  private static let destination = JSONPath("destResult")

  private static func isInternational(_ part: JSONNode) -> Bool { part.parent?.first(destination)?.isObject == true }

  private static func layout(
    _ name: String, parcels: String?, marks: [String], number: Paths?, state: Paths = "state", rows: String = "data/*"
  ) -> Layout {
    Layout(
      name, .json, marks: marks, parcels: parcels, number: number, headline: state,
      orderNumber: parcels == last ? "../../order_number" : nil,
      otherNumbers: parcels == "/lastResult/.." ? [("destResult/nu", .lastMile)] : [], rows: rows, order: .newestFirst,
      time: ["ftime|f_time", "time"], clock: ClockFormat(.yearMonthDay), description: "context",
      place: ["areaName|area_name", "location"], kind: "statusCode")
  }
}
