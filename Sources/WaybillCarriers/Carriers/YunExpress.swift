internal import WaybillModel
internal import WaybillStatuses

/// YunExpress: the site's signed answer, and the customers' interface. Newest first; only the newest scan states its
/// offset.
extension Carrier {
  static let yunExpress = Carrier(
    id: "yunexpress", displayName: "YunExpress",
    marks: [.host("yuntrack.com"), .json("/ResultList/*/TrackInfo")],
    layouts: [
      layout(
        "2022-json-details",
        marks: ["/ResultList/*/TrackInfo/TrackEventDetails/0", "!/ResultList/*/TrackData/ProcessGroupList/0"],
        rows: "TrackInfo/TrackEventDetails/*"),
      layout(
        "2022-json", marks: ["/ResultList/*/TrackInfo"], rows: "TrackData/ProcessGroupList/*/ProcessDetailList/*"),
      layout("2022-json-none", marks: ["/ResultList/0/Id", "!/ResultList/*/TrackInfo"], rows: "TrackInfo/*"),
      Layout(
        "2019-api-json", .json, marks: ["/Item/OrderTrackingDetails"], parcels: "/Item", number: "WaybillNumber",
        destination: "CountryCode", otherNumbers: [("TrackingNumber", .lastMile)], rows: "OrderTrackingDetails/*",
        time: "ProcessDate", clock: ClockFormat(.yearMonthDay), description: "ProcessContent", place: "ProcessLocation"),
      Layout(
        "2019-api-none", .json, marks: ["/Code == '1006'", "/Message", "/RequestId", "!/Item"],
        outcomes: [OutcomeRule(.notFound, .json, "Code == '1006'", message: "Message")],
        clock: ClockFormat(.yearMonthDay)),
    ],
    outcomes: [OutcomeRule(.error, .json, "/MessageDetail", message: "/Message")],
    wordings: WordingTable(
      owner: "yunexpress",
      """
      export_done customs.export_released : clearance processing completed export | customs clearance completed export | export clear* complete*
      export customs.export_in_progress : customs export | export customs | clearance export
      import_done customs.import_released : clearance processing completed import | customs clearance completed import | import clear* complete*
      inspection customs.import_held reason=inspection_quarantine cause=customs : customs inspection
      import customs.import_in_progress : start customs clear* | clearance import
      """))

  private static func layout(_ name: String, marks: [String], rows: String) -> Layout {
    Layout(
      name, .json, marks: marks, parcels: "/ResultList/*", number: ["TrackInfo/WaybillNumber", "Id"],
      origin: "TrackInfo/OriginCountryCode", destination: "TrackInfo/DestinationCountryCode",
      otherNumbers: [("TrackInfo/TrackingNumber", .lastMile)],
      outcomes: [OutcomeRule(.notFound, .json, "!TrackInfo/TrackEventDetails/0")],
      rows: rows, order: .newestFirst, time: "ProcessDate", clock: ClockFormat(.yearMonthDay),
      description: "ProcessContent | before '----'", place: ["ProcessLocation", "ProcessContent | past '----'"])
  }
}
