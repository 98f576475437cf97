internal import WaybillModel
internal import WaybillStatuses

/// AfterShip: the tracking API (one, many, last checkpoint) and webhooks. Oldest first.
///
/// Words come before AfterShip's own classes: it has been seen to call the start of customs their end.
extension Carrier {
  static let aftership = Carrier(
    id: "aftership", displayName: "AfterShip",
    marks: [
      .host("aftership.com"), .json("/data/tracking/slug"), .json("/data/trackings/0/slug"),
      .json("/msg/tracking_number"), .json("/data/checkpoint"),
    ],
    layouts: [
      layout("2013-tracking", parcels: "/data/tracking", mark: "/data/tracking/tracking_number"),
      layout("2013-trackings", parcels: "/data/trackings/*", mark: "/data/trackings/0/tracking_number"),
      layout("2013-webhook", parcels: "/msg", mark: "/msg/tracking_number"),
      layout("2023-tracking", parcels: "/data", mark: "/data/checkpoints"),
      layout("2023-tracking-alone", parcels: ".", mark: "/checkpoints/*/checkpoint_time"),
      layout("2013-last-checkpoint", parcels: "/data", mark: "/data/checkpoint", rows: "checkpoint/message/.."),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/meta/code == '4004'", message: "/meta/message"),
      OutcomeRule(.error, .json, "/meta/type", message: "/meta/message"),
    ])

  private static func layout(_ name: String, parcels: String, mark: String, rows: String = "checkpoints/*") -> Layout {
    Layout(
      name, .json, marks: [mark, "!/meta/type"], parcels: parcels, number: "tracking_number",
      headline: ["subtag", "tag"],
      origin: ["origin_country_iso3", "origin_country_region"],
      destination: ["destination_country_iso3", "destination_country_region"],
      estimate: ["expected_delivery", "courier_estimated_delivery_date/estimated_delivery_date"], signedBy: "signed_by",
      weight: ["shipment_weight/value + shipment_weight/unit", "shipment_weight + shipment_weight_unit"],
      orderNumber: "order_number",
      headlineFirst: true, rows: rows, time: "checkpoint_time", clock: ClockFormat(.yearMonthDay),
      description: ["message", "subtag_message"], place: ["location", "city + state + zip + country_name"],
      country: ["country_iso3", "country_region"], region: "state", city: "city", postcode: "zip",
      code: "raw_tag", kind: ["subtag", "tag"], rowLanguage: "language")
  }
}
