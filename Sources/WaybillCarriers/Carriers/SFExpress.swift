internal import WaybillModel
internal import WaybillStatuses

/// SF Express: the open platform's routes and the answer behind the regional sites. Oldest first, local clocks.
extension Carrier {
  static let sfExpress = Carrier(
    id: "sf-express", displayName: "SF Express",
    marks: [.host("sf-express.com"), .json("/msgData/routeResps"), .json("/result/0/routes"), .json("/apiResultData")],
    layouts: [
      Layout(
        "2019-routes", .json, marks: ["/msgData/routeResps"], parcels: "/msgData/routeResps/*", number: "mailNo",
        outcomes: [OutcomeRule(.noEvents, .json, "mailNo")], rows: "routes/*", time: "acceptTime",
        clock: ClockFormat(.yearMonthDay),
        description: "remark", place: "acceptAddress", code: "opCode"),
      Layout(
        "2022-site-json", .json, marks: ["/result/0/routes"], parcels: "/result/*", number: "id",
        headline: "waybillStatusMessage",
        estimate: ["expectedDeliveryTime", "pisDeliveryTm/promiseTime"], otherNumbers: [("childSet/*", .reference)],
        rows: "routes/*", order: .oldestFirst, time: "scanDateTime", clock: ClockFormat(.yearMonthDay),
        description: "remark",
        place: "zoneCode", code: "opCode"),
    ],
    outcomes: [
      OutcomeRule(.error, .json, "/apiErrorMsg", message: "/apiErrorMsg"),
      OutcomeRule(.error, .json, "/message *= '路由查询被管控'", message: "/message"),
    ])
}
