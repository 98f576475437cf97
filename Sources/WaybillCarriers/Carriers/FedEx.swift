internal import WaybillModel
internal import WaybillStatuses

/// FedEx: the tracking API and the site's own answers in JSON, the web services in XML since 2008.
///
/// Newest first. The web services and both JSON forms state the offset of each scan; the oldest XML does not.
extension Carrier {
  static let fedex = Carrier(
    id: "fedex", displayName: "FedEx",
    marks: [
      .host("fedex.com"), .json("/output/completeTrackResults"), .json("/TrackPackagesResponse/packageList"),
      .json("/output/packages/0/trackingNbr"), .xml("TrackReply > HighestSeverity"), .xml("FDXTrack2Reply"),
    ],
    layouts: [
      Layout(
        "2020-api-json", .json, marks: ["/output/completeTrackResults"],
        parcels: "/output/completeTrackResults/*/trackResults/*",
        number: ["../../trackingNumber", "trackingNumberInfo/trackingNumber"],
        headline: ["latestStatusDetail/description", "latestStatusDetail/statusByLocale"],
        service: "serviceDetail/description",
        origin: [
          "originLocation/locationContactAndAddress/address/countryName",
          "originLocation/locationContactAndAddress/address/countryCode", "shipperInformation/address/countryName",
          "shipperInformation/address/countryCode",
        ],
        destination: "recipientInformation/address/countryName ?? recipientInformation/address/countryCode",
        estimate: ["estimatedDeliveryTimeWindow/window/ends", "dateAndTimes/*[type=ESTIMATED_DELIVERY]/dateTime"],
        signedBy: "deliveryDetails/receivedByName | unless 'Signature'",
        outcomes: [
          OutcomeRule(
            .notFound, .json, "error/code == 'TRACKING.TRACKINGNUMBER.NOTFOUND' 'TRACKING.TRACKINGNUMBER.INVALID'",
            message: "error/message"),
          OutcomeRule(.error, .json, "error/code", message: "error/message"),
        ],
        rows: "scanEvents/*", order: .newestFirst, time: "date", clock: ClockFormat(.yearMonthDay),
        description: "eventDescription", detail: "exceptionDescription",
        place: [
          "scanLocation/city + scanLocation/stateOrProvinceCode + scanLocation/postalCode + scanLocation/countryName ?? scanLocation/countryCode",
          "scanLocation/locationContactAndAddress/address/city + scanLocation/locationContactAndAddress/address/stateOrProvinceCode + scanLocation/locationContactAndAddress/address/postalCode + scanLocation/locationContactAndAddress/address/countryName ?? scanLocation/locationContactAndAddress/address/countryCode",
        ],
        country: ["scanLocation/countryCode", "scanLocation/locationContactAndAddress/address/countryCode"],
        region: [
          "scanLocation/stateOrProvinceCode", "scanLocation/locationContactAndAddress/address/stateOrProvinceCode",
        ],
        city: ["scanLocation/city", "scanLocation/locationContactAndAddress/address/city"],
        postcode: ["scanLocation/postalCode", "scanLocation/locationContactAndAddress/address/postalCode"],
        code: "eventType", kind: "exceptionCode"),
      Layout(
        "2022-site-json", .json, marks: ["/output/packages/0/trackingNbr"], parcels: "/output/packages/*",
        number: ["trackingNbr", "displayTrackingNbr"], headline: ["keyStatus"], service: "serviceDesc",
        estimate: ["estDeliveryDt", "displayEstDeliveryDt"], signedBy: "receivedByNm | unless 'Signature'",
        outcomes: [
          OutcomeRule(
            .notFound, .json, "errorList/*/code == '1041' 'TRACKING.TRACKINGNUMBER.NOTFOUND'",
            message: "errorList/0/message"),
          OutcomeRule(.notFound, .json, "notFound == 'true'"),
        ],
        rows: "scanEventList/*[date!=]", order: .newestFirst, time: "date + time", offset: "gmtOffset",
        clock: ClockFormat(.yearMonthDay), description: "status", detail: "scanDetails", place: "scanLocation",
        code: "statusCD"),
      Layout(
        "2012-site-json", .json, marks: ["/TrackPackagesResponse/packageList"],
        parcels: "/TrackPackagesResponse/packageList/*",
        number: ["trackingNbr", "displayTrackingNbr"], headline: ["keyStatus"], service: "serviceDesc",
        estimate: ["estDeliveryDt", "displayEstDeliveryDt"], signedBy: "receivedByNm | unless 'Signature'",
        outcomes: [
          OutcomeRule(.notFound, .json, "errorList/*/code == '1041'", message: "errorList/0/message"),
          OutcomeRule(.notFound, .json, "isNotFound == 'true'"),
        ],
        rows: "scanEventList/*[date!=]", order: .newestFirst, time: "date + time", offset: "gmtOffset",
        clock: ClockFormat(.yearMonthDay), description: "status", detail: "scanDetails", place: "scanLocation",
        code: "statusCD"),
      Layout(
        "2012-soap", .xml, marks: ["TrackReply TrackDetails"], parcels: "TrackDetails",
        number: "> TrackingNumber", headline: ["StatusDetail > Description", "> StatusDescription"],
        service: ["Service > Description", "> ServiceInfo"],
        origin: "ShipperAddress > CountryName ?? ShipperAddress > CountryCode",
        destination: "DestinationAddress > CountryName ?? DestinationAddress > CountryCode",
        signedBy: "> DeliverySignatureName | unless 'Signature'",
        weight: "PackageWeight > Value + PackageWeight > Units",
        outcomes: [
          OutcomeRule(
            .notFound, .xml, "> Notification > Severity == 'ERROR' 'FAILURE'", message: "> Notification > Message")
        ],
        rows: "> Events", order: .newestFirst, time: "> Timestamp", clock: ClockFormat(.yearMonthDay),
        description: "> EventDescription", detail: "> StatusExceptionDescription",
        place:
          "Address > City + Address > StateOrProvinceCode + Address > PostalCode + Address > CountryName ?? Address > CountryCode",
        country: "Address > CountryCode", region: "Address > StateOrProvinceCode", city: "Address > City",
        postcode: "Address > PostalCode", code: "> EventType", kind: "> StatusExceptionCode"),
      Layout(
        "2008-xml", .xml, marks: ["FDXTrack2Reply > Package"], parcels: "FDXTrack2Reply > Package",
        number: "> TrackingNumber", headline: "> StatusDescription", service: "> Service",
        weight: "> Weight + > WeightUnits",
        rows: "> Event", order: .newestFirst, time: "> Date + > Time", clock: ClockFormat(.yearMonthDay),
        description: "> Description", detail: "> StatusExceptionDescription",
        place:
          "Address > City + Address > StateOrProvinceCode + Address > PostalCode + Address > CountryName ?? Address > CountryCode",
        country: "Address > CountryCode", region: "Address > StateOrProvinceCode", city: "Address > City",
        postcode: "Address > PostalCode", code: "> Type", kind: "> StatusExceptionCode"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .xml, "FDXTrack2Reply > Error > Code == '6035'", message: "Error > Message"),
      OutcomeRule(.error, .xml, "FDXTrack2Reply > Error", message: "Error > Message"),
      OutcomeRule(
        .error, .xml, "TrackReply > HighestSeverity == 'ERROR' 'FAILURE'",
        message: "TrackReply > Notifications > Message"),
      OutcomeRule(
        .notFound, .json, "/errors/*/code == 'TRACKING.TRACKINGNUMBER.NOTFOUND' 'TRACKING.TRACKINGNUMBER.INVALID'",
        message: "/errors/0/message"),
      OutcomeRule(
        .error, .json, "/errors/0/code *= '.ERROR' 'TRACKING.' 'VALIDATION.' 'NOT.AUTHORIZED'",
        message: "/errors/0/message"),
    ],
    wordings: WordingTable(owner: "fedex", FedExCodes.wordings), language: "en")
}
