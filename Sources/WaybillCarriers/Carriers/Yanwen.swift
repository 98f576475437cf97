internal import WaybillModel
internal import WaybillStatuses

/// Yanwen: the form's result page, and the tracking API of 2017 and 2019.
///
/// The page holds its block twice, for wide and narrow screens: the second is folded as a duplicate. Facilities stand in
/// brackets within the words. Offsets are stated for each scan.
extension Carrier {
  static let yanwen = Carrier(
    id: "yanwen", displayName: "Yanwen",
    marks: [
      .host("yw56.com.cn"), .html("input[name=wcdhA]"), .html(".czhaodl"), .json("/result/0/checkpoints"),
      .json("/yanwen_number"), .json("/origin_items"),
    ],
    layouts: [
      Layout(
        "2019-api-json", .json, marks: ["/result/0/tracking_number"], parcels: "/result/*", number: "tracking_number",
        headline: "tracking_status",
        origin: "origin_country", destination: "destination_country",
        otherNumbers: [
          ("waybill_number|exchange_number", .reference), ("last_mile_tracking/tracking_number", .lastMile),
        ],
        outcomes: [OutcomeRule(.notFound, .json, "tracking_status == 'NOTFOUND'")],
        rows: "**/checkpoints/*", time: "time_stamp", offset: "time_zone", clock: ClockFormat(.yearMonthDay),
        description: "message",
        place: "location", code: "tracking_status"),
      Layout(
        "2017-api-json", .json, marks: ["/waybill_number", "/state"], number: "waybill_number",
        origin: "origin_country", destination: "destin_country",
        otherNumbers: [("exchange_number|yanwen_number", .reference), ("order_number", .order)],
        outcomes: [OutcomeRule(.notFound, .json, "state == '0'")],
        rows: "origin_items|destin_items/*", time: "timestamp", clock: ClockFormat(.yearMonthDay),
        description: "message", place: "location"),
      Layout(
        "2020-page", .html, marks: [".czhaodl"], parcels: "body",
        number: ["input[name=wcdhA]@value | word 1", ".cx_lb h5"], headline: ".cx_lb p | before '（'",
        rows: ".czhaodl dd:has(.timePoint)", order: .newestFirst, time: ".timePoint", heading: "<< dt",
        clock: ClockFormat(.yearMonthDay), description: ["h6:nth-child(2)", "h6"],
        place: "h6:nth-child(1) | inside '[' ']'"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .html, "body *= 'No information was found' '查询不到'"),
      OutcomeRule(.notFound, .json, "/state == '0'"),
    ])
}
