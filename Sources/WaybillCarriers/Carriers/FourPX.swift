internal import WaybillModel

/// 4PX: the answer behind its public site, and the open platform's. Newest first; `tkDateStr` in `tkTimezone` is the
/// scan's clock, the platform states no zone.
extension Carrier {
  static let fourPX = Carrier(
    id: "4px", displayName: "4PX",
    marks: [
      .host("track.4px.com"), .json("/data/0/queryCode"), .json("/errors/0/errorMsg"), .json("/data/deliveryOrderNo"),
    ],
    layouts: [
      Layout(
        "2022-json", .json, marks: ["/data/0/queryCode"], parcels: "/data/*", number: ["queryCode"],
        origin: "ctStartCode", destination: "ctEndCode",
        otherNumbers: [("serverCode|channelTrackCode", .lastMile), ("shipperCode", .reference)],
        outcomes: [OutcomeRule(.notFound, .json, "status == '0'"), OutcomeRule(.noEvents, .json, "queryCode")],
        rows: "tracks/*", order: .newestFirst, time: "tkDateStr", offset: "tkTimezone",
        clock: ClockFormat(.yearMonthDay),
        description: ["tkDesc", "tkTranslatedDesc"], place: "tkLocation", code: "tkCode"),
      Layout(
        "2018-platform", .json, marks: ["/data/deliveryOrderNo", "/data/trackingList"], parcels: "/data",
        number: "deliveryOrderNo", outcomes: [OutcomeRule(.noEvents, .json, "deliveryOrderNo")],
        rows: "trackingList/*", order: .newestFirst, time: "occurDatetime", clock: ClockFormat(.yearMonthDay),
        description: "trackingContent", place: "occurLocation", code: "businessLinkCode"),
    ],
    outcomes: [OutcomeRule(.error, .json, "/errors/0/errorMsg", message: "/errors/0/errorMsg")])
}
