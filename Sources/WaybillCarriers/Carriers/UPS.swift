internal import WaybillModel
internal import WaybillStatuses

/// United Parcel Service: the detail page of 2012 to 2019, the site's own answer, the tracking API in JSON
/// and the older API in XML (plain and SOAP), and Quantum View deliveries.
///
/// Newest first, but for the test data of the XML services, which keep no order. Clocks are local to the
/// scan; only the JSON API and the site's answer state offsets.
extension Carrier {
  static let ups = Carrier(
    id: "ups", displayName: "UPS",
    marks: [
      .host("ups.com"), .json("/trackResponse"), .json("/TrackResponse/Shipment"),
      .json("/trackDetails/0/requestedTrackingNumber"),
      .xml("TrackResponse > Response > ResponseStatusCode"), .html("h3#trkNum"),
    ],
    layouts: [
      Layout(
        "2021-api-json", .json, marks: ["/trackResponse/shipment"], parcels: "/trackResponse/shipment/*",
        // A shipment that UPS does not know holds warnings instead of packages.
        parts: "package/*", number: ["trackingNumber | unless 'string'", "../../inquiryNumber", "inquiryNumber"],
        headline: ["currentStatus/description"], service: "service/description",
        origin: "packageAddress/*[type=ORIGIN]/address/countryCode",
        destination: "packageAddress/*[type=DESTINATION]/address/countryCode",
        estimate: ["deliveryDate/*[type=RDD]/date", "deliveryDate/*[type=SDD]/date"],
        weight: "weight/weight + weight/unitOfMeasurement",
        otherNumbers: [("alternateTrackingNumber/*[type!=Q]/number", .reference)],
        outcomes: [
          OutcomeRule(.notFound, .json, "warnings/*/code == 'TW0001'", message: "warnings/0/message"),
          OutcomeRule(.error, .json, "warnings/*/code", message: "warnings/0/message"),
        ],
        rows: "activity/*", time: "date + time", offset: "gmtOffset", clock: ClockFormat(.compact),
        description: "status/description",
        place:
          "location/address/city + location/address/stateProvince + location/address/postalCode + location/address/country",
        country: "location/address/countryCode", region: "location/address/stateProvince",
        city: "location/address/city", postcode: "location/address/postalCode",
        code: ["status/code", "status/statusCode"], kind: ["status/statusCode", "status/type"]),
      // A clock of twice twelve hours is the American site's, whose month comes first.
      site(
        "2019-site-json-us", marks: ["/trackDetails/*/shipmentProgressActivities/*/time *= '.M.' 'AM' 'PM'"],
        .monthDayYear),
      site("2019-site-json", marks: ["/trackDetails/0/requestedTrackingNumber"], .dayMonthYear),
      Layout(
        "2013-api-json", .json, marks: ["/TrackResponse/Shipment"], parcels: "/TrackResponse/Shipment/*/Package/*",
        number: ["TrackingNumber", "../../InquiryNumber/Value"], service: "../Service/Description",
        estimate: [
          "RescheduledDeliveryDate", "ScheduledDeliveryDate", "../ScheduledDeliveryDate", "../../ScheduledDeliveryDate",
        ],
        weight: "PackageWeight/Weight + PackageWeight/UnitOfMeasurement/Code",
        rows: "Activity/*", time: "Date + Time", clock: ClockFormat(.compact),
        description: ["Status/StatusType/Description", "Status/Description"], detail: "ActivityLocation/Description",
        place:
          "ActivityLocation/Address/City + ActivityLocation/Address/StateProvinceCode + ActivityLocation/Address/PostalCode + ActivityLocation/Address/CountryCode",
        country: "ActivityLocation/Address/CountryCode", region: "ActivityLocation/Address/StateProvinceCode",
        city: "ActivityLocation/Address/City", postcode: "ActivityLocation/Address/PostalCode",
        code: ["Status/StatusCode/Code", "Status/Code"], kind: ["Status/StatusType/Code", "Status/Type"]),
      Layout(
        "2012-progress-us", .html, marks: ["#trkNum", "input[name=loc][value^=en_US]"],
        number: ["input[name=trackNums]@value", "#trkNum::own"], headline: "#tt_spStatus",
        rows: "table.dataTable tr:has(td:nth-child(4))", order: .newestFirst,
        time: "td:nth-child(2) + td:nth-child(3)", clock: ClockFormat(.monthDayYear),
        description: "td:nth-child(4)", place: "td:nth-child(1)", carries: [.place]),
      Layout(
        "2012-progress", .html, marks: ["#trkNum"],
        number: ["input[name=trackNums]@value", "#trkNum::own"], headline: "#tt_spStatus",
        rows: "table.dataTable tr:has(td:nth-child(4))", order: .newestFirst,
        time: "td:nth-child(2) + td:nth-child(3)", clock: ClockFormat(.dayMonthYear),
        description: "td:nth-child(4)", place: "td:nth-child(1)", carries: [.place]),
      Layout(
        "2003-xml", .xml, marks: ["TrackResponse Shipment Package"], parcels: "Shipment > Package",
        number: ["> TrackingNumber"], service: "<< Service > Description",
        origin: "^ Shipment / > ShipFrom CountryCode", destination: "^ Shipment / > ShipTo CountryCode",
        estimate: ["> RescheduledDeliveryDate", "> ScheduledDeliveryDate", "^ Shipment / > ScheduledDeliveryDate"],
        weight: "PackageWeight > Weight + PackageWeight UnitOfMeasurement > Code",
        rows: "> Activity", time: "> Date + > Time", clock: ClockFormat(.compact),
        description: ["Status > StatusType > Description", "Status > Description"],
        detail: "ActivityLocation > Description",
        place:
          "ActivityLocation City + ActivityLocation StateProvinceCode + ActivityLocation PostalCode + ActivityLocation CountryCode",
        country: "ActivityLocation CountryCode", region: "ActivityLocation StateProvinceCode",
        city: "ActivityLocation City", postcode: "ActivityLocation PostalCode",
        code: ["Status > StatusCode > Code", "Status > Code"], kind: ["Status > StatusType > Code", "Status > Type"]),
      Layout(
        "2014-quantum-view", .xml, marks: ["QuantumViewResponse"], parcels: "SubscriptionFile > Delivery",
        number: "> TrackingNumber", signedBy: "DeliveryLocation > SignedForByName",
        rows: ".", time: "> Date + > Time", clock: ClockFormat(.compact), description: "> ActivityLocation@kind",
        events: UPSQuantumView.events),
    ],
    outcomes: [
      OutcomeRule(
        .notFound, .xml, "TrackResponse > Response > Error > ErrorCode == '150022' '151018' '151044'",
        message: "ErrorDescription"),
      OutcomeRule(.error, .xml, "TrackResponse > Response > Error", message: "ErrorDescription"),
      OutcomeRule(
        .notFound, .xml, "PrimaryErrorCode > Code == '151018' '151044' '150022'",
        message: "PrimaryErrorCode > Description"),
      OutcomeRule(.error, .xml, "Errors > ErrorDetail > PrimaryErrorCode", message: "PrimaryErrorCode > Description"),
      OutcomeRule(
        .notFound, .json, "/response/errors/*/code == 'TV1002' 'TW0001' '151018'", message: "/response/errors/0/message"
      ),
      OutcomeRule(.error, .json, "/response/errors/0/code", message: "/response/errors/0/message"),
      OutcomeRule(
        .notFound, .json, "/Fault/detail/Errors/ErrorDetail/PrimaryErrorCode/Code == '151018' '151044' '150022'",
        message: "/Fault/detail/Errors/ErrorDetail/PrimaryErrorCode/Description"),
      OutcomeRule(
        .error, .json, "/Fault/detail/Errors/ErrorDetail/PrimaryErrorCode/Code",
        message: "/Fault/detail/Errors/ErrorDetail/PrimaryErrorCode/Description"),
    ],
    kinds: CodeTable(
      """
      D delivered.unspecified # delivered
      P accepted.picked_up # pickup
      M pre_shipment.info_received # billing information received
      MV pre_shipment.label_cancelled # billing information voided
      O out_for_delivery.on_vehicle # out for delivery
      RS returning.initiated # returned to shipper
      """),
    wordings: WordingTable(owner: "ups", UPSCodes.wordings), language: "en")

  private static func site(_ name: String, marks: [String], _ order: DateOrder) -> Layout {
    Layout(
      name, .json, marks: marks, parcels: "/trackDetails/*",
      number: ["trackingNumber", "requestedTrackingNumber"], headline: "packageStatus",
      service: "additionalInformation/serviceInformation/serviceName", destination: "shipToAddress/country",
      estimate: ["scheduledDeliveryDate"],
      signedBy: "receivedBy", weight: "additionalInformation/weight + additionalInformation/weightUnit",
      outcomes: [OutcomeRule(.notFound, .json, "errorCode", message: "errorText")],
      rows: "shipmentProgressActivities/*", time: "date + time", offset: "gmtOffset", clock: ClockFormat(order),
      description: "activityScan", place: "location", code: "actCode")
  }
}
