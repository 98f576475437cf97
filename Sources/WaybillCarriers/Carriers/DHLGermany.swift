internal import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// DHL Paket (dhl.de): three generations of the tracking page, its JSON answer, alone or within the page,
/// and the piece-shipment XML of the business API.
///
/// Oldest first in tables and JSON, newest first in the `<dl>` of 2018. Only the JSON states offsets.
extension Carrier {
  static let dhlGermany = Carrier(
    id: "dhl-germany", displayName: "DHL Germany",
    marks: [
      .host("dhl.de"), .html("meta[name=publisher][content=DHL]"), .html("meta[name=author][content=DHL]"),
      .xml("data[name=piece-shipment-list]"), .json("/sendungen"),
    ],
    layouts: [
      jsonLayout("2018-page-json", .embedded(.assignment("initialState"))),
      jsonLayout("2018-json", .json),
      Layout(
        "2018-list", .html, marks: ["dt[data-label-date]"], parcels: "body",
        number: ["[data-shipment-header]@data-shipment-number", ".mm_shipment-number | afterLast ' '"],
        headline: ".mm_shipmentStatusText dd | after ':'",
        rows: "dt[data-label-date]", order: .newestFirst, time: ". | words 1 3", clock: ClockFormat(.dayMonthYear),
        description: ">> dd", place: ". | words 4 -1"),
      Layout(
        "2016-panel", .html, marks: [".panel-shipment-number"], parcels: "body",
        number: ".panel-shipment-number h2 | afterLast ' '", headline: ".well-status p",
        estimate: ".well-delivery-date p | words 1 2",
        rows: ".table-collapsible tr:has(td)", order: .oldestFirst, time: "td:nth-child(1)",
        clock: ClockFormat(.dayMonthYear), description: "td:nth-child(3)", place: "td:nth-child(2)"),
      Layout(
        "2016-heads", .html,
        marks: [
          "title *= 'DHL'", "th *= 'Datum/Uhrzeit'", "th == 'Ort'", "th *= 'Status'", "!.mm_table_search_results",
        ],
        parcels: "body",
        number: ["h1, h2, h3, h4, strong | past 'Sendungsnummer' | run 11", "h1, h2, h3, h4, strong | run 11"],
        rows: "tr:has(td:nth-child(3))", order: .asPrinted, time: "td:nth-child(1)", clock: ClockFormat(.dayMonthYear),
        description: "td:nth-child(3)", place: "td:nth-child(2)"),
      Layout(
        "2014-table", .html, marks: [".mm_table_search_results"], parcels: ".mm_table_search_results",
        number: ".mm_sendungsnummer", headline: "td.mm_delivered", rows: ".mm_event_table tr:has(td)",
        order: .oldestFirst,
        time: "td:nth-child(1)", clock: ClockFormat(.dayMonthYear), description: "td:nth-child(3)",
        place: "td:nth-child(2)"),
      Layout(
        "2013-xml", .xml, marks: ["data[name=piece-shipment-list]"], parcels: "data[name=piece-shipment]",
        number: [".@piece-code", ".@searched-piece-code"], headline: [".@short-status", ".@status"],
        service: ".@product-name",
        destination: ".@dest-country", estimate: ".@delivery-date", signedBy: ".@pan-recipient-name",
        weight: ".@shipment-weight",
        weightFactor: 1000,
        outcomes: [
          OutcomeRule(.error, .xml, ".@piece-status-desc *= 'log-in' 'login'", message: ".@piece-status-desc"),
          OutcomeRule(
            .notFound, .xml, ".@piece-status-desc *= 'keine daten' 'no data' 'not found'",
            message: ".@piece-status-desc"),
        ],
        rows: "data[name=piece-event]", order: .oldestFirst, time: ".@event-timestamp",
        clock: ClockFormat(.dayMonthYear),
        description: [".@event-status", ".@event-text"], detail: ".@event-short-status",
        place: ".@event-location + .@event-country", city: ".@event-location", code: ".@standard-event-code"),
      Layout(
        "2018-unified-sample", .json, marks: ["/trackingResponse/shipments"], parcels: "/trackingResponse/shipments/*",
        number: "id",
        headline: "status/status", rows: "events/*", time: "timestamp", clock: ClockFormat(.yearMonthDay),
        description: ["status", "description"], detail: "description",
        place: "location/address/addressLocality + location/address/postalCode + location/address/countryCode",
        country: "location/address/countryCode", code: "statusCode"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .xml, "data[name=piece-shipment-list]@code == '100'", message: "data@error"),
      OutcomeRule(.error, .xml, "data[name=piece-shipment-list]@code != '0' '100'", message: "data@error"),
      OutcomeRule(.notFound, .json, "/sendungen/0/sendungNichtGefunden/keineDatenVerfuegbar == 'true'"),
      OutcomeRule(.notFound, .json, "/sendungen/0/sendungNichtGefunden/keineDhlPaketSendung == 'true'"),
      OutcomeRule(.challenge, .json, "/rateLimited == 'true'"),
      OutcomeRule(
        .notFound, .html,
        ".mm_error, .error-message, .alert-danger *= 'keine Daten' 'nicht gefunden' 'no data' 'not found' 'not be found'"
      ),
    ],
    kinds: DHLUnifiedCodes.table,
    wordings: WordingTable(owner: "dhl-germany", DHLGermanyCodes.wordings))

  private static func jsonLayout(_ name: String, _ medium: Medium) -> Layout {
    Layout(
      name, medium, marks: ["/sendungen"], parcels: "/sendungen/*",
      number: ["sendungsdetails/sendungsnummern/sendungsnummer", "id"],
      headline: ["sendungsdetails/sendungsverlauf/kurzStatus", "sendungsdetails/sendungsverlauf/aktuellerStatus"],
      destination: "sendungsdetails/zielland", estimate: "sendungsdetails/zustellung/zustellzeitfensterBis",
      outcomes: [
        OutcomeRule(.notFound, .json, "sendungNichtGefunden/keineDatenVerfuegbar == 'true'"),
        OutcomeRule(.notFound, .json, "sendungNichtGefunden"),
      ],
      // The summary of several parcels has the newest state alone.
      rows: "sendungsdetails/sendungsverlauf/events/*", newest: "sendungsdetails/sendungsverlauf",
      order: .oldestFirst, time: ["datum", "datumAktuellerStatus"], clock: ClockFormat(.yearMonthDay),
      description: ["status", "aktuellerStatus"], place: "ort")
  }
}
