internal import WaybillModel
internal import WaybillStatuses

/// YunExpress: the site's signed answer. Newest first; only the newest scan states its offset.
extension Carrier {
  static let yunExpress = Carrier(
    id: "yunexpress", displayName: "YunExpress",
    marks: [.host("yuntrack.com"), .json("/ResultList/0/TrackInfo")],
    layouts: [
      Layout(
        "2022-json", .json, marks: ["/ResultList/0/TrackInfo"], parcels: "/ResultList/*",
        number: ["TrackInfo/WaybillNumber", "Id"],
        destination: "TrackInfo/DestinationCountryCode", otherNumbers: [("TrackInfo/TrackingNumber", .lastMile)],
        outcomes: [OutcomeRule(.notFound, .json, "!TrackInfo/TrackEventDetails/0")],
        rows: "TrackData/ProcessGroupList/*/ProcessDetailList/*", order: .newestFirst, time: "ProcessDate",
        clock: ClockFormat(.yearMonthDay),
        description: "ProcessContent | before '----'", place: ["ProcessLocation", "ProcessContent | past '----'"])
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
}
