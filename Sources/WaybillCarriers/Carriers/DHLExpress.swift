internal import WaybillModel
internal import WaybillStatuses

/// DHL Express: the web services in XML, MyDHL and the unified API in JSON, the site's own answers.
///
/// Clocks are the service area's own wall clock. The lists go across zones, and their own order is right
/// even where the clocks run backwards.
extension Carrier {
  static let dhlExpress = Carrier(
    id: "dhl-express", displayName: "DHL Express",
    marks: [
      .host("mydhl.express.dhl"), .xml("AWBInfo > AWBNumber"), .xml("ECommerce > Track"),
      .json("/results/0/checkpoints"),
      .json("/shipments/0/shipmentTrackingNumber"),
    ],
    layouts: [
      Layout(
        "2020-mydhl-json", .json, marks: ["/shipments/0/shipmentTrackingNumber"], parcels: "/shipments/*",
        number: "shipmentTrackingNumber", headline: "status", service: "productCode",
        origin: "shipperDetails/postalAddress/countryCode", destination: "receiverDetails/postalAddress/countryCode",
        estimate: ["estimatedTimeOfDelivery", "estimatedDeliveryDate"],
        signedBy: "events/*/signedBy", rows: "events/*", time: "date + time", offset: "GMTOffset",
        clock: ClockFormat(.yearMonthDay), description: "description", place: "serviceArea/*/description",
        code: "typeCode"),
      Layout(
        "2019-unified-json", .json, marks: ["/shipments/0/id", "/shipments/0/service"],
        parcels: "/shipments/*",
        number: "id", headline: ["status/status", "status/description"], service: "details/product/productName",
        origin: "origin/address/countryCode", destination: "destination/address/countryCode",
        estimate: ["estimatedTimeOfDelivery", "estimatedDeliveryTimeFrame/estimatedThrough"],
        signedBy: "details/proofOfDelivery/signed/name", weight: "details/weight/value + details/weight/unitText",
        otherNumbers: [("details/references/*/number", .reference), ("details/pieceIds/*", .reference)],
        rows: "events/*", order: .newestFirst, time: "timestamp", clock: ClockFormat(.yearMonthDay),
        description: ["description", "status"], detail: ["remark", "statusDetailed"],
        place: "location/address/addressLocality + location/address/postalCode + location/address/countryCode",
        country: "location/address/countryCode", city: "location/address/addressLocality",
        postcode: "location/address/postalCode",
        kind: "statusCode"),
      Layout(
        "2014-site-json", .json, marks: ["/results/0/checkpoints"], parcels: "/results/*", number: "id",
        headline: ["delivery/status | unless 'not delivered'"], origin: "origin/value",
        destination: "destination/value",
        estimate: ["edd/date"], signedBy: "signature/signatory", otherNumbers: [("pieces/pIds/*", .reference)],
        rows: "checkpoints/*", order: .newestFirst,
        time: "date + time",
        clock: ClockFormat(.dayMonthYear), description: "description", place: "location"),
      Layout(
        "2009-xml", .xml, marks: ["AWBInfo > AWBNumber"], parcels: "AWBInfo", number: "> AWBNumber",
        service: "ShipmentInfo > GlobalProductCode", origin: "OriginServiceArea > Description",
        destination: "DestinationServiceArea > Description",
        outcomes: [
          OutcomeRule(
            .notFound, .xml, "Status > ActionStatus *= 'No Shipments Found' 'not found'", message: "ConditionData")
        ],
        rows: "ShipmentEvent", order: .oldestFirst, time: "> Date + > Time", clock: ClockFormat(.yearMonthDay),
        description: "ServiceEvent > Description", detail: ["EventRemarks > FurtherDetails", "> Signatory"],
        place: "ServiceArea > Description",
        code: "ServiceEvent > EventCode"),
      Layout(
        "2005-ecommerce-xml", .xml, marks: ["ECommerce > Track > Shipment"], parcels: "Track > Shipment",
        number: "> TrackingNbr",
        service: "> Service > Desc", origin: "OriginDescr > Location", destination: "DestinationDescr > Location",
        estimate: "> EstimatedDelivery > Date", signedBy: "Delivery > Signatory",
        outcomes: [OutcomeRule(.notFound, .xml, "Result > Code != '0'", message: "Result > Desc")],
        rows: "TrackingHistory > Status", order: .newestFirst, time: "> Date + > Time",
        clock: ClockFormat(.yearMonthDay),
        description: "> StatusDesc", place: "Location > City + Location > State + Location > CountryCode",
        code: "> Disposition"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .xml, "AWBInfo ConditionCode == '103' '104'", message: "ConditionData"),
      OutcomeRule(.error, .xml, "ShipmentTrackingErrorResponse", message: "ConditionData"),
      OutcomeRule(
        .notFound, .json, "/detail *= 'No shipment' 'no shipments found' 'no result found'", message: "/detail",
        number: [
          "/instance | past '/shipments/' | until '/tracking'", "/instance | past 'TrackingNumber=' | before '&'",
        ]),
      OutcomeRule(
        .notFound, .json, "/errors/*/message *= 'No result found for your DHL'", message: "/errors/0/message",
        number: "/errors/0/id"),
      OutcomeRule(.error, .json, "/detail *= 'trackingNumber'", message: "/detail"),
    ],
    kinds: DHLUnifiedCodes.table,
    wordings: WordingTable(owner: "dhl-express", DHLExpressCodes.wordings), language: "en",
    adjustEvent: { event, _, _ in
      // A locality that ends in its country is the whole place: `GROVEPORT, OH, US`.
      guard let country = event.place?.country, let city = event.place?.city, city.hasSuffix(", " + country) else {
        return
      }
      event.place?.text = city
      event.place?.city = city.split(separator: ",").first.map(String.init)
    })
}
