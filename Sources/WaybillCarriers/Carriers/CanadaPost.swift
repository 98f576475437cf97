internal import WaybillModel
internal import WaybillStatuses

/// Canada Post: the web service's detail and summary in XML, the app's and site's answer in JSON.
///
/// Newest first. The JSON states offsets; the XML prints zones by name alone, so that none is given.
extension Carrier {
  static let canadaPost = Carrier(
    id: "canada-post", displayName: "Canada Post",
    marks: [
      .host("canadapost-postescanada.ca"), .host("canadapost.ca"), .xml("tracking-detail > pin"),
      .xml("pin-summary > pin"), .json("/pin"), .xml("messages > message > code"),
    ],
    layouts: [
      Layout(
        "2020-json", .json, marks: ["/pin", "/events"], number: "pin", headline: "status", service: "productNmEn",
        estimate: ["expectedDlvryDateTime/revisedDate", "expectedDlvryDateTime/dlvryDate"],
        otherNumbers: [("returnPin", .reference)],
        rows: "events/*", order: .newestFirst, time: "datetime/date + datetime/time", offset: "datetime/zoneOffset",
        clock: ClockFormat(.yearMonthDay), description: ["descEn", "descFr"],
        place: [
          "locationAddr/city + locationAddr/regionCd + locationAddr/countryNmEn",
          "locationAddr/city + locationAddr/regionCd + locationAddr/countryCd",
        ],
        country: "locationAddr/countryCd", region: "locationAddr/regionCd", city: "locationAddr/city", code: "cd",
        language: "en"),
      Layout(
        "2010-detail-xml", .xml, marks: ["tracking-detail > pin"], parcels: "tracking-detail", number: "> pin",
        service: "> service-name",
        estimate: ["> changed-expected-date", "> expected-delivery-date"], otherNumbers: [("> return-pin", .reference)],
        rows: "occurrence", order: .newestFirst, time: "event-date + event-time", clock: ClockFormat(.yearMonthDay),
        description: "event-description", detail: "event-retail-name", place: "event-site + event-province",
        region: "event-province", city: "event-site",
        code: "event-identifier"),
      Layout(
        "2010-summary-xml", .xml, marks: ["pin-summary > pin"], parcels: "pin-summary", number: "> pin",
        service: "> service-name",
        estimate: "> expected-delivery-date", signedBy: "> signatory-name", rows: ".", order: .newestFirst,
        time: "> event-date-time", clock: ClockFormat(.compact), description: "> event-description",
        place: "> event-location"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .xml, "messages > message > code == '004'", message: "message > description"),
      OutcomeRule(.error, .xml, "messages > message > code", message: "message > description"),
      OutcomeRule(.notFound, .json, "/error/cd == '004'", message: "/error/descEn"),
    ],
    wordings: WordingTable(owner: "canada-post", CanadaPostCodes.wordings), language: "en", home: "CA")
}
