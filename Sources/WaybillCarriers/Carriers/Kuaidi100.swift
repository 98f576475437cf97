internal import WaybillModel

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
    language: "zh", encodingHabit: "gb18030")

  private static let last = "/data/express_info/last_result"

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
