internal import WaybillModel

/// Kuaidi100: the query answer, alone or as a push (`lastResult`). Newest first, Chinese wall clocks.
extension Carrier {
  static let kuaidi100 = Carrier(
    id: "kuaidi100", displayName: "Kuaidi100",
    marks: [.host("kuaidi100.com"), .json("/nu"), .json("/lastResult/nu"), .json("/ischeck")],
    layouts: [
      layout("2012-query", parcels: nil, mark: "/nu"),
      layout("2012-push", parcels: "/lastResult", mark: "/lastResult/nu"),
      layout("2012-query-anonymous", parcels: nil, mark: "/status"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/message *= '查无结果' '单号不存在'", message: "/message"),
      OutcomeRule(.notFound, .json, "/returnCode == '500'", message: "/message"),
      OutcomeRule(.challenge, .json, "/message *= '验证码' 'too frequent'", message: "/message"),
      OutcomeRule(.error, .json, "/returnCode == '400' '501' '502' '503' '600' '601'", message: "/message"),
    ],
    language: "zh", encodingHabit: "gb18030")

  private static func layout(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json,
      marks: [mark, parcels == nil ? "/message" : "/lastResult", parcels == nil ? "/state" : "/lastResult"],
      parcels: parcels, number: mark == "/status" ? nil : "nu",
      headline: "state", rows: "data/*", order: .newestFirst, time: ["ftime", "time"],
      clock: ClockFormat(.yearMonthDay),
      description: "context", place: ["areaName", "location"], kind: "statusCode")
  }
}
