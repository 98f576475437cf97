internal import WaybillModel
internal import WaybillStatuses

/// SF Express: the open platform's routes, queried or pushed, the XML of the platform before it, and the answers
/// behind the regional sites. Oldest first, local clocks.
///
/// The same operation code stands beside many remarks, so most codes are coarse.
extension Carrier {
  static let sfExpress = Carrier(
    id: "sf-express", displayName: "SF Express",
    marks: [
      .host("sf-express.com"), .json("/msgData/routeResps"), .json("/result/0/routes"), .json("/apiResultData"),
      .xml("RouteResponse[mailno]"), .xml("Response[service='RouteService']"),
    ],
    layouts: [
      Layout(
        "2019-routes", .json, marks: ["/msgData/routeResps"], parcels: "/msgData/routeResps/*", number: "mailNo",
        outcomes: [OutcomeRule(.noEvents, .json, "mailNo")], rows: "routes/*", time: "acceptTime",
        clock: ClockFormat(.yearMonthDay),
        description: "remark", place: "acceptAddress", code: "opCode"),
      Layout(
        "2019-push", .json, marks: ["/Body/WaybillRoute/*/mailno"], parcels: "/Body/WaybillRoute/*", number: "mailno",
        orderNumber: "orderid", time: "acceptTime", clock: ClockFormat(.yearMonthDay), description: "remark",
        detail: "reasonName", place: "acceptAddress", code: "opCode", rowsNameParcel: true),
      site("2022-site-json", parcels: "/result/*", marks: ["/result/0/routes"]),
      site("2022-site-list", parcels: "/*", marks: ["/0/id", "/0/routes", "/0/limitTypeCode|limitTypeName|signed"]),
      Layout(
        "2012-push-xml", .xml, marks: ["WaybillRoute[mailno]"], parcels: "WaybillRoute", number: ".@mailno",
        orderNumber: ".@orderid", time: ".@acceptTime", clock: ClockFormat(.yearMonthDay), description: ".@remark",
        detail: ".@reasonName", place: ".@acceptAddress", code: ".@opCode", rowsNameParcel: true),
      Layout(
        "2012-routes-xml", .xml, marks: ["RouteResponse[mailno]"], parcels: "RouteResponse", number: ".@mailno",
        rows: "Route", time: ".@accept_time", clock: ClockFormat(.yearMonthDay), description: ".@remark",
        place: ".@accept_address", code: ".@opcode"),
      Layout(
        "2012-routes-xml-none", .xml, marks: ["Response[service='RouteService'] > Head", "!Response > ERROR"],
        outcomes: [OutcomeRule(.noEvents, .xml, "Head")], clock: ClockFormat(.yearMonthDay)),
    ],
    outcomes: [
      OutcomeRule(.error, .json, "/apiErrorMsg", message: "/apiErrorMsg"),
      OutcomeRule(.error, .json, "/message *= '路由查询被管控'", message: "/message"),
      OutcomeRule(.error, .xml, "Response[service] > ERROR[code]", message: "Response > ERROR"),
    ])

  private static func site(_ name: String, parcels: String, marks: [String]) -> Layout {
    Layout(
      name, .json, marks: marks, parcels: parcels, number: "id", headline: "waybillStatusMessage",
      estimate: ["expectedDeliveryTime", "pisDeliveryTm/promiseTime"], otherNumbers: [("childSet/*", .reference)],
      rows: "routes/*", order: .oldestFirst, time: "scanDateTime", clock: ClockFormat(.yearMonthDay),
      description: "remark", place: "zoneCode", code: "opCode")
  }
}
