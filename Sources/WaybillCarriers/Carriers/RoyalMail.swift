internal import WaybillModel
internal import WaybillStatuses

/// Royal Mail: the mailpieces API (events and summary, version 2 to 6) and the tracking page of 2013 to 2018.
///
/// A summary holds the newest event only. The page prints `AM` where it knows no clock.
extension Carrier {
  static let royalMail = Carrier(
    id: "royal-mail", displayName: "Royal Mail",
    marks: [.host("royalmail.com"), .json("/mailPieces"), .html(".rml-track-trace-result")],
    layouts: [
      Layout(
        "2016-events-json", .json, marks: ["/mailPieces/mailPieceId"], parcels: "/mailPieces", number: ["mailPieceId"],
        headline: ["summary/statusDescription", "summary/statusCategory"], service: "summary/productName",
        origin: "summary/originCountryName", destination: "summary/destinationCountryName",
        estimate: "estimatedDelivery/date",
        signedBy: "signature/recipientName", otherNumbers: [("summary/oneDBarcode", .reference)],
        rows: "events/*", time: "eventDateTime", clock: ClockFormat(.yearMonthDay), description: "eventName",
        place: "locationName",
        code: "eventCode"),
      Layout(
        "2016-summary-json", .json, marks: ["/mailPieces/0/mailPieceId"], parcels: "/mailPieces/*",
        number: ["mailPieceId"],
        headline: ["summary/statusDescription", "summary/statusCategory"], service: "summary/productName",
        origin: "summary/originCountryName", destination: "summary/destinationCountryName",
        otherNumbers: [("summary/oneDBarcode", .reference)],
        outcomes: [
          OutcomeRule(.notFound, .json, "error/errorCode == 'E1142' 'E1308'", message: "error/errorDescription"),
          OutcomeRule(.error, .json, "error/errorCode", message: "error/errorDescription"),
        ],
        rows: "summary/lastEventName/..", time: "lastEventDateTime", clock: ClockFormat(.yearMonthDay),
        description: "lastEventName", place: "lastEventLocationName", code: "lastEventCode"),
      Layout(
        "2013-table", .html, marks: [".rml-track-trace-result"], parcels: ".rml-track-trace-result",
        number: ".item-number .strong",
        headline: ".status", service: ".product", rows: ".tracking_details_table_block tr:has(td:nth-child(3))",
        order: .newestFirst,
        time: "td:nth-child(1) + td:nth-child(2)", clock: ClockFormat(.dayMonthYear), description: "td:nth-child(3)",
        place: "td:nth-child(4)"),
    ],
    outcomes: [
      OutcomeRule(.challenge, .json, "/errors/0/errorCode == 'E0015'", message: "/errors/0/errorDescription"),
      OutcomeRule(
        .notFound, .json, "/errors/*/errorCode == 'E1142' 'E1308'", message: "/errors/0/errorDescription",
        number: "/errors/0/errorDescription | past 'reference' | word 1"),
      OutcomeRule(.error, .json, "/errors/0/errorDescription", message: "/errors/0/errorDescription"),
      OutcomeRule(.notFound, .html, ".rml-track-trace-result *= 'not recognised' 'no results'"),
    ],
    wordings: WordingTable(owner: "royal-mail", RoyalMailCodes.wordings), language: "en")
}
