internal import WaybillModel

/// Kuaidi100: the query answer, alone or as a push (`lastResult`). Newest first, Chinese wall clocks.
extension Carrier {
  static let kuaidi100 = Carrier(
    id: "kuaidi100", displayName: "Kuaidi100",
    marks: [.host("kuaidi100.com"), .json("/nu"), .json("/lastResult/nu"), .json("/ischeck")],
    layouts: [
      layout("2012-query", parcels: nil, mark: "/nu"), layout("2012-push", parcels: "/lastResult", mark: "/lastResult/nu"),
      layout("2012-query-anonymous", parcels: nil, mark: "/status"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/returnCode == '500'", message: "/message"),
      OutcomeRule(.challenge, .json, "/message *= '验证码' 'too frequent'", message: "/message"),
      OutcomeRule(.error, .json, "/returnCode == '400' '501' '502' '503' '600' '601'", message: "/message"),
    ],
    codes: CodeTable(states), kinds: CodeTable(states), language: "zh")

  private static let states = """
    0 in_transit.moving
    1 accepted.picked_up
    2 exception.other
    3 delivered.unspecified
    4 returned.to_sender
    5 out_for_delivery.on_vehicle
    6 returning.in_transit
    7 in_transit.redirected
    10 customs.import_in_progress
    11 customs.import_in_progress
    12 customs.import_released
    13 customs.import_held reason=customs
    14 exception.refused reason=refused cause=recipient
    """

  private static func layout(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark, parcels == nil ? "/message" : "/lastResult", parcels == nil ? "/state" : "/lastResult"],
      parcels: parcels, number: mark == "/status" ? nil : "nu",
      headline: "state", rows: "data/*", order: .newestFirst, time: ["ftime", "time"], clock: ClockFormat(.yearMonthDay),
      description: "context", place: ["areaName", "location"], kind: "statusCode")
  }
}
