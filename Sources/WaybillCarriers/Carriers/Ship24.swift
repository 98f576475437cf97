internal import WaybillModel

/// Ship24: the tracking API, alone or as a list. Newest first.
extension Carrier {
  static let ship24 = Carrier(
    id: "ship24", displayName: "Ship24",
    marks: [
      .host("ship24.com"), .json("/tracker/trackerId"), .json("/data/trackings/0/tracker/trackerId"),
      .json("/data/tracking_number"),
    ],
    layouts: [
      layout("2023-tracking", parcels: nil, mark: "/tracker/trackerId"),
      layout("2023-trackings", parcels: "/data/trackings/*", mark: "/data/trackings/0/tracker"),
      layout("2023-webhook", parcels: "/trackings/*", mark: "/trackings/0/tracker/trackingNumber"),
      Layout(
        "2024-site-json", .json, marks: ["/data/tracking_number", "/data/events"], parcels: "/data",
        number: "tracking_number",
        rows: "events/*", time: ["timestamp", "datetime | before 'Z'"], clock: ClockFormat(.yearMonthDay),
        description: "status", place: "location"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/errors/0/code == 'tracker_not_found'", message: "/errors/0/message"),
      OutcomeRule(.error, .json, "/errors/0/code ^= 'auth_' 'quota_' 'validation_'", message: "/errors/0/message"),
    ])

  private static func layout(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark], parcels: parcels, number: "tracker/trackingNumber",
      headline: ["shipment/statusCode", "shipment/statusMilestone"],
      service: "shipment/delivery/service", origin: "shipment/originCountryCode",
      destination: "shipment/destinationCountryCode",
      estimate: "shipment/delivery/estimatedDeliveryDate", signedBy: "shipment/delivery/signedBy",
      headlineFirst: true, rows: "events/*", order: .newestFirst, time: "occurrenceDatetime", offset: "utcOffset",
      clock: ClockFormat(.yearMonthDay),
      description: "status", place: "location", kind: ["statusCode", "statusMilestone"], carrier: "courierCode")
  }
}
