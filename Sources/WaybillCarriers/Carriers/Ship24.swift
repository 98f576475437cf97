internal import WaybillModel

/// Ship24: the tracking API, alone or as a list. Newest first.
extension Carrier {
  static let ship24 = Carrier(
    id: "ship24", displayName: "Ship24",
    marks: [.host("ship24.com"), .json("/tracker/trackerId"), .json("/data/trackings/0/tracker/trackerId"), .json("/data/tracking_number")],
    layouts: [
      layout("2023-tracking", parcels: nil, mark: "/tracker/trackerId"),
      layout("2023-trackings", parcels: "/data/trackings/*", mark: "/data/trackings/0/tracker"),
      Layout(
        "2024-site-json", .json, marks: ["/data/tracking_number", "/data/events"], parcels: "/data", number: "tracking_number",
        rows: "events/*", time: ["timestamp", "datetime | before 'Z'"], clock: ClockFormat(.yearMonthDay), description: "status", place: "location"),
    ],
    outcomes: [OutcomeRule(.error, .json, "/errors/0/code ^= 'auth_' 'quota_' 'validation_'", message: "/errors/0/message")],
    kinds: CodeTable(
      """
      info_received pre_shipment.info_received
      data_order_created pre_shipment.order_created
      data_order_cancelled cancelled.by_sender
      transit_handover accepted.picked_up
      transit_origin_country_departure in_transit.departed_origin_country
      destination_arrival in_transit.arrived_destination_country
      customs_received customs.import_in_progress
      customs_exception customs.import_held
      customs_rejected customs.import_refused
      customs_cleared customs.import_released
      in_transit in_transit.moving
      available_for_pickup pickup.ready
      delivery_available_for_pickup pickup.ready
      out_for_delivery out_for_delivery.on_vehicle
      delivery_out_for_delivery out_for_delivery.on_vehicle
      failed_attempt delivery_failed.attempted
      delivery_attempted delivery_failed.attempted
      delivery_exception exception.other
      delivery_refused exception.refused reason=refused
      delivered delivered.unspecified
      delivery_delivered delivered.unspecified
      exception exception.other
      exception_return returning.in_transit
      exception_lost exception.lost
      exception_discarded exception.destroyed
      """))

  private static func layout(_ name: String, parcels: String?, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark], parcels: parcels, number: "tracker/trackingNumber", headline: ["shipment/statusCode", "shipment/statusMilestone"],
      service: "shipment/delivery/service", origin: "shipment/originCountryCode", destination: "shipment/destinationCountryCode",
      estimate: "shipment/delivery/estimatedDeliveryDate", signedBy: "shipment/delivery/signedBy",
      headlineFirst: true, rows: "events/*", order: .newestFirst, time: "occurrenceDatetime", clock: ClockFormat(.yearMonthDay),
      description: "status", place: "location", kind: ["statusCode", "statusMilestone"], carrier: "courierCode")
  }
}
