internal import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// United States Postal Service: the pages of Track & Confirm since 2016, the XML of the Web Tools and the
/// JSON of the tracking API.
///
/// Newest first. Clocks are the facility's own; only the JSON states their offset.
extension Carrier {
  static let usps = Carrier(
    id: "usps", displayName: "USPS",
    marks: [.host("usps.com"), .html("#tc-hits"), .html(".track-bar-container"), .xml("TrackResponse > TrackInfo")],
    layouts: [
      json("2024-json", marks: ["/trackingEvents/*/eventType"], parcels: nil),
      json("2024-json-list", marks: ["/*/trackingEvents/*/eventType"], parcels: "/*[status!=string]"),
      json("2024-json-summary", marks: ["/trackingNumber", "/statusCategory"], parcels: nil),
      Layout(
        "2022-steps", .html, marks: [".tb-step"], parcels: ".track-bar-container",
        number: ["#trackingNum", "span.tracking-number"], headline: ".tb-step.current-step .tb-status",
        rows: ".tb-step:has(.tb-date)", order: .newestFirst, time: ".tb-date", clock: ClockFormat(.monthDayYear),
        description: [".tb-status-detail", ".tb-status"], place: ".tb-location"),
      Layout(
        "2018-panel", .html, marks: [".thPanalAction"], parcels: ".track-bar-container",
        number: "span.tracking-number", headline: ".delivery_status h2 strong",
        estimate: ".expected_delivery .date + .expected_delivery .month_year",
        rows: ".thPanalAction > span:has(strong)", order: .newestFirst, clock: ClockFormat(.monthDayYear),
        description: "strong", events: USPSPanel.events),
      Layout(
        "2016-history", .html, marks: [".tracking_history_container table"], parcels: ".track-bar-container",
        number: ["#trackingNum", "span.tracking-number"],
        headline: [".delivery-status-text", ".banner-header", ".delivery_status h2 strong"],
        rows: ".tracking_history_container tr:has(td:nth-child(3)):not([class*=notification])", order: .newestFirst,
        time: "td:nth-child(1)", clock: ClockFormat(.monthDayYear), description: "td:nth-child(2)",
        place: "td:nth-child(3)"),
      Layout(
        "2015-details", .html, marks: ["#tc-hits"],
        number: [".tracking-summary .tracking-number .value", ".tracking-number .value", ".tracking-number"],
        headline: ".tracking-progress h2",
        rows: "#tc-hits tr.detail-wrapper", order: .newestFirst, time: "td.date-time",
        clock: ClockFormat(.monthDayYear),
        description: "td.status .info-text", place: "td.location", carrier: "td.shipper"),
      Layout(
        "2013-xml-fields", .xml, marks: ["TrackInfo > TrackSummary > Event"], parcels: "TrackInfo",
        number: ".@ID", headline: ["Status", "StatusCategory"], service: "Class",
        origin: "OriginCity + OriginState + OriginZip",
        destination: "DestinationCity + DestinationState + DestinationZip",
        estimate: ["PredictedDeliveryDate", "ExpectedDeliveryDate"],
        outcomes: [OutcomeRule(.notFound, .xml, "> Error > Description", message: "> Error > Description")],
        rows: "TrackSummary, TrackDetail", order: .newestFirst, time: "EventDate + EventTime",
        clock: ClockFormat(.monthDayYear), description: "Event",
        country: "EventCountry", region: "EventState", city: "EventCity", postcode: "EventZIPCode", code: "EventCode"),
      Layout(
        "2001-xml-sentences", .xml, marks: ["TrackInfo"], parcels: "TrackInfo", number: ".@ID",
        outcomes: [
          OutcomeRule(.notFound, .xml, "> Error > Description", message: "> Error > Description"),
          OutcomeRule(
            .notFound, .xml, "TrackSummary *= 'no record' 'not yet available' 'could not locate'",
            message: "TrackSummary"),
        ],
        rows:
          "TrackSummary:not(:contains('no record')):not(:contains('not yet available')):not(:contains('could not locate')), TrackDetail",
        order: .newestFirst, clock: ClockFormat(.monthDayYear), description: "."),
    ],
    outcomes: [
      OutcomeRule(
        .notFound, .json,
        "/error/message *= 'status update is not yet available' 'could not locate' 'not found' 'could not be found'",
        message: "/error/message"),
      OutcomeRule(.error, .json, "/error_uri *= 'rfc6749'", message: "/error_description"),
      OutcomeRule(.error, .json, "/error/errors/0/title", message: "/error/message"),
      OutcomeRule(
        .notFound, .html, ".banner-header *= 'Status Not Available' 'Tracking Not Available'",
        message: ".latest-update-banner-wrapper"),
      // An Error that is the whole answer; one inside a TrackInfo speaks of its number alone.
      OutcomeRule(.error, .xml, "> Error", message: "Error > Description"),
    ],
    wordings: WordingTable(owner: "usps", USPSWordings.text), language: "en",
    home: "US", adjustEvent: USPSSentence.split)

  private static func json(_ name: String, marks: [String], parcels: String?) -> Layout {
    Layout(
      name, .json, marks: marks, parcels: parcels, number: ["trackingNumber"], headline: ["status", "statusCategory"],
      service: "mailClass", origin: "originCity + originState + originZIP",
      destination: "destinationCity + destinationState + destinationZIP",
      estimate: ["expectedDeliveryTimeStamp", "expectedDeliveryDate"],
      outcomes: [OutcomeRule(.notFound, .json, "error/message", message: "error/message")],
      rows: "trackingEvents/*", order: .newestFirst, time: "eventTimestamp", offset: "GMTOffset",
      clock: ClockFormat(.yearMonthDay), description: "eventType",
      country: "eventCountry", region: "eventState", city: "eventCity", postcode: "eventZIP", code: "eventCode")
  }
}
