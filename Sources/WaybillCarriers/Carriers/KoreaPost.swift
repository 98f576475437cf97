internal import WaybillModel
internal import WaybillStatuses

/// Korea Post: the international (EMS) page, the domestic page, and the open data service for both. Oldest first.
///
/// Clocks are the destination's own once the item has been handed over. Rows without a word are kept: the
/// office alone is what they tell.
extension Carrier {
  static let koreaPost = Carrier(
    id: "korea-post-ems", displayName: "Korea Post EMS",
    marks: [
      .host("service.epost.go.kr"), .html("table[summary*='Delivery Status for your EMS']"),
      .html("table[summary*='배송진행현황']"), .xml("processSttus"),
    ],
    layouts: [
      Layout(
        "2016-ems", .html, marks: ["table[summary*='Delivery Status for your EMS']"],
        number: [
          "table[summary*='Basic'] td:first-child", "table[summary*='Basic'] tr:has(td) th:first-child", "#sid1@value",
          "input[name=POST_CODE]@value",
        ],
        rows: "table[summary*='Delivery Status for your EMS'] tr:has(td:nth-child(4))", order: .oldestFirst,
        time: "td:nth-child(1)", clock: ClockFormat(.dayMonthYear), description: "td:nth-child(2)",
        detail: "td:nth-child(4)",
        place: "td:nth-child(3)", language: "en"),
      Layout(
        "2016-domestic", .html, marks: ["table:has(caption:contains('배송진행현황'))"],
        number: [
          "table:has(caption:contains('기본정보')) tr:has(td) th:first-child",
          "table:has(caption:contains('기본정보')) td:first-child",
        ],
        rows: "table:has(caption:contains('배송진행현황')) tr:has(td:nth-child(4))", order: .oldestFirst,
        time: "td:nth-child(1) + td:nth-child(2)", clock: ClockFormat(.yearMonthDay),
        description: [".evtnm", "td:nth-child(4) | before '('"],
        place: "td:nth-child(3)", language: "ko"),
      columns("2016-ems-columns-ko", "tr:has(th:contains('처리일시') + th:contains('처리현황'))", language: "ko"),
      columns(
        "2016-ems-columns-en", "tr:has(th:first-child:contains('date') + th:contains('stat') + th + th:last-child)",
        ["th, td | s10 'KR'"], language: "en"),
      Layout(
        "2011-open-data", .xml, marks: ["rgist", "processSttus"], number: "rgist", rows: ":has(> processSttus)",
        time: ["processDe", "dlvyDate + dlvyTime"], clock: ClockFormat(.yearMonthDay), description: "processSttus",
        detail: "detailDc", place: "nowLc", language: "ko"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .html, "td[colspan='4'] *= 'is not found'"),
      OutcomeRule(.notFound, .html, "td[colspan] *= '배달정보를 찾지 못했습니다'"),
    ] + openData("LongitudinalEMSListResponse") + openData("LongitudinalDomesticListResponse"),
    wordings: WordingTable(
      owner: "korea-post-ems",
      """
      transport in_transit.handed_to_linehaul : delivered to transport compan* | received by air carrier
      airport_arrived in_transit.arrived_destination_country : arrival at destination airport | airrival at destination airport
      airport_handed in_transit.moving : delivered to destination airport
      destination_post in_transit.handed_to_last_mile : delivered to destination post
      airport_left in_transit.departed_origin_country : departure from airport
      posting accepted.received_at_origin : posting collection | posting | ^접수$ | 접수완료
      ready in_transit.export_processing : ready for dispatch | 발송준비
      outward in_transit.departed_origin_country : departure from outward office of exchange
      inward in_transit.arrived_import_office : arrival at inward office of exchange
      inward_left in_transit.left_import_office : departure from inward office of exchang*
      held customs.import_held reason=customs : held by customs
      customs customs.import_in_progress : ready for customs clear*
      failed delivery_failed.attempted : unsuccessful delivery
      complete delivered.unspecified handed_to=recipient : delivery complete
      """), encodingHabit: "euc-kr")

  private static func openData(_ answer: String) -> [OutcomeRule] {
    [
      OutcomeRule(.notFound, .xml, answer + " returnCode == '03'", message: "errMsg"),
      OutcomeRule(.error, .xml, answer + " successYN == 'N'", message: "errMsg"),
    ]
  }

  /// The EMS page without the tables' summaries: told by the heads of its columns.
  private static func columns(
    _ name: String, _ heads: String, _ marks: [String] = [], language: String
  ) -> Layout {
    Layout(
      name, .html, marks: [heads] + marks,
      number: ["input[name=POST_CODE]@value", "th, td | s10"], rows: "table:has(\(heads)) tr:has(td:nth-child(4))",
      order: .oldestFirst, time: "td:nth-child(1)", clock: ClockFormat(.dayMonthYear),
      description: "td:nth-child(2)", detail: "td:nth-child(4)", place: "td:nth-child(3)", language: language)
  }
}
