internal import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// Cainiao: `detail.json` since 2022, the old `detail.htm` with its hidden textarea and the refresh call
/// behind it, and the rendered page.
///
/// Newest first. `timeStr` is the local wall clock and `timeZone` its zone; the epoch `time` beside it is
/// `timeStr` taken for Beijing's clock wherever it was, and never read.
extension Carrier {
  static let cainiao = Carrier(
    id: "cainiao", displayName: "Cainiao",
    marks: [.host("global.cainiao.com"), .html("#waybill_list_val_box"), .html("[class*='TrackingDetail--step']")],
    layouts: [
      json("2022-json", parcels: "/module/*", mark: "/module/0/mailNo"),
      json("2022-json-module", parcels: nil, mark: "/mailNoSource"),
      Layout(
        "2022-json-none", .json, marks: ["/module", "/success == 'true'", "!/module/*"],
        outcomes: [OutcomeRule(.notFound, .json, "/success == 'true'")], clock: ClockFormat(.yearMonthDay)),
      Layout(
        "2022-page", .html, marks: ["[class*='TrackingDetail--step--']"],
        number: [
          "[class*='Tracking--orderCode'] span | inside '(' ')'", "[class*='Tracking--orderCode'] span | word -1",
        ],
        headline: "[class*='Tracking--orderCode'] span | before '('",
        origin: "[class*='Tracking--cpInfo--']:has([class*='cpInfoDesc']:contains('origin')) [class*='countryName']",
        destination:
          "[class*='Tracking--cpInfo--']:has([class*='cpInfoDesc']:contains('destination')) [class*='countryName']",
        rows: "[class*='TrackingDetail--step--']", order: .newestFirst, time: "[class*='TrackingDetail--timeText']",
        clock: ClockFormat(.yearMonthDay),
        description: ["[class*='TrackingDetail--text'] | after 'Carrier note:'", "[class*='TrackingDetail--head--']"],
        detail: "[class*='TrackingDetail--head--']", place: "[class*='TrackingDetail--head--'] | inside '[' ']'"),
      old("2016-textarea", .embedded(.element("#waybill_list_val_box")), parcels: "/data/*", mark: "/data/0/mailNo"),
      old("2016-json", .json, parcels: "/data/*", mark: "/data/0/originCpList"),
      old("2016-refresh", .json, parcels: nil, mark: "/originCpList"),
    ],
    outcomes: [
      OutcomeRule(.challenge, .json, "/rgv587_flag", message: "/msg"),
      OutcomeRule(.error, .json, "/module/errorCode", message: "/module/errorMsg"),
    ],
    wordings: WordingTable(owner: "cainiao", CainiaoCodes.wordings))

  private static func json(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark, "!/originCpList"], parcels: parcels, number: "mailNo",
      headline: ["status", "statusDesc"],
      service: "mailTypeDesc", origin: "originCountry", destination: "destCountry",
      otherNumbers: [("copyRealMailNo", .lastMile), ("realMailNo | after ':' | word -1", .lastMile)],
      outcomes: [
        OutcomeRule(.notFound, .json, "mailNoSource == 'EXTERNAL'", message: "noTrackingDataDesc"),
        OutcomeRule(.noEvents, .json, "mailNo", message: "noTrackingDataDesc"),
      ],
      rows: "detailList/*", order: .newestFirst, time: "timeStr", offset: "timeZone", clock: ClockFormat(.yearMonthDay),
      description: ["desc", "standerdDesc"], detail: "standerdDesc",
      place: ["standerdDesc | inside '[' ']'", "standerdDesc | inside '【' '】'", "desc | inside '【' '】'"],
      code: "actionCode")
  }

  private static func old(_ name: String, _ medium: Medium, parcels: String?, mark: String) -> Layout {
    Layout(
      name, medium, marks: [mark], parcels: parcels, number: "mailNo", headline: ["status", "statusDesc"],
      origin: "originCountry",
      destination: "destCountry", otherNumbers: [("section2/mailNo", .lastMile)],
      outcomes: [
        OutcomeRule(.notFound, .json, "errorCode == 'ORDER_NOT_FOUND'", message: "errorMsg"),
        OutcomeRule(.noEvents, .json, "errorCode == 'RESULT_EMPTY' 'REFRESH_NOT_MODIFIED'", message: "errorMsg"),
      ],
      rows: "section1|section2|section3/detailList/*", time: "time", offset: "timeZone",
      clock: ClockFormat(.yearMonthDay),
      description: "desc", place: "desc | inside '[' ']' | unless '-'", code: "status")
  }
}
