internal import WaybillModel
internal import WaybillStatuses

/// PostNL: the shipping-status API (complete, current and updated shipments) and the answer behind
/// postnl.post. Clocks are Dutch wall clocks without a zone; days come before months.
extension Carrier {
  static let postnl = Carrier(
    id: "postnl", displayName: "PostNL",
    marks: [
      .host("postnl.nl"), .host("postnl.post"), .json("/CompleteStatus"), .json("/CurrentStatus"),
      .json("/0/Status/PhaseCode"), .json("/data/items/0/barcode"),
    ],
    layouts: [
      // The service writes a list of one as the element itself, shipments and events alike.
      Layout(
        "2018-complete", .json, marks: ["/CompleteStatus/Shipment/0"], parcels: "/CompleteStatus/Shipment/*",
        number: ["Barcode", "MainBarcode"], headline: "Status/StatusDescription", service: "ProductDescription",
        estimate: "Expectation/ETAFrom", estimateEnd: "Expectation/ETATo", weight: "Dimension/Weight",
        // Statuses are coarser than events; 99 stands for none.
        rows: "Event/*", elseRows: "OldStatus/*[StatusCode!=99]", newest: "Status", time: "TimeStamp",
        clock: ClockFormat(.dayMonthYear), description: ["Description", "StatusDescription"],
        code: ["Code", "StatusCode"]),
      Layout(
        "2018-current", .json, marks: ["/CurrentStatus/Shipment"], parcels: "/CurrentStatus/Shipment",
        number: ["Barcode", "MainBarcode"],
        headline: "Status/StatusDescription", service: "ProductDescription", estimate: "Expectation/ETAFrom",
        estimateEnd: "Expectation/ETATo",
        weight: "Dimension/Weight", rows: "Status", time: "TimeStamp", clock: ClockFormat(.dayMonthYear),
        description: "StatusDescription", code: "StatusCode", language: "nl"),
      Layout(
        "2019-updated", .json, marks: ["/0/Status/StatusCode", "/0/Barcode"], parcels: "/*", number: "Barcode",
        headline: "Status/StatusDescription", rows: "Status", time: "Timestamp", clock: ClockFormat(.yearMonthDay),
        description: "StatusDescription", code: "StatusCode", language: "nl"),
      Layout(
        "2022-post-json", .json, marks: ["/data/items/0/barcode"], parcels: "/data/items/*", number: "barcode",
        outcomes: [OutcomeRule(.notFound, .json, "message *= 'not found'", message: "message")],
        rows: "events/*", time: "datetime_local | before 'Z'", clock: ClockFormat(.yearMonthDay),
        description: "status_description", country: "country_code", code: "status_code"),
      Layout(
        "2020-site-json", .json, marks: ["/colli/*/barcode"], parcels: "/colli/*", number: "barcode",
        headline: "statusPhase/message", estimate: ["eta/start", "routeInformation/plannedDeliveryTime"],
        estimateEnd: "eta/end", rows: "observations/*", order: .newestFirst, time: "observationDate",
        clock: ClockFormat(.yearMonthDay), description: "description", code: "observationCode"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/Warnings/*/Message|Description *= 'No shipment found'"),
      OutcomeRule(
        .notFound, .json, "/CompleteStatus|CurrentStatus/Warnings/*/Message|Description *= 'No shipment found'"),
    ],
    wordings: WordingTable(
      owner: "postnl",
      """
      announced pre_shipment.info_received physical=no : aangemeld | voorgemeld | nog niet ontvangen | verwacht maar nog niet | shipment expected but not yet arrived | zending wordt verwacht
      at_postnl accepted.received_at_origin : zending is bij postnl | zending in ontvangst genomen | in ontvangst genomen | shipment received by postnl | is bij postnl
      route out_for_delivery.on_vehicle : bezorger is onderweg | driver is en route | is onderweg naar | route to deliver | uitgereden
      sorted in_transit.arrived_facility : gesorteerd | zending gesorteerd | sorteercentrum
      collected delivered.collected handed_to=recipient : afgehaald van postkantoor | afgehaald bij | opgehaald bij
      point pickup.ready handed_to=station : ligt klaar | afgeleverd bij postnl locatie | afgeleverd bij afhaal | op afhaallocatie | beschikbaar op
      neighbour delivered.neighbour handed_to=proxy : bij de buren | bij buren
      failed delivery_failed.attempted : niet thuis | geen gehoor | niet bezorgd | kon niet worden bezorgd
      delivered delivered.unspecified handed_to=recipient : zending is bezorgd | zending afgeleverd | bezorgd | afgeleverd ! niet | wordt | nog
      """))
}
