/// Ship24's milestones (`statusMilestone`) and codes (`statusCode`).
enum Ship24Codes {
  static let table = CodeTable(text)

  private static let text = """
    pending unknown.not_found
    info_received pre_shipment.info_received
    data_order_created pre_shipment.order_created
    data_order_cancelled cancelled.by_sender
    data_delivery_proposed out_for_delivery.customer_contacted # options offered to the recipient
    data_delivery_decided out_for_delivery.appointment_scheduled # the recipient has chosen
    transit_handover accepted.picked_up
    transit_origin_country_departure in_transit.departed_origin_country
    destination_arrival in_transit.arrived_destination_country
    customs_received customs.import_in_progress
    customs_exception customs.import_held reason=customs
    customs_rejected customs.import_refused
    customs_cleared customs.import_released
    in_transit in_transit.moving
    available_for_pickup,delivery_available_for_pickup pickup.ready
    out_for_delivery,delivery_out_for_delivery out_for_delivery.on_vehicle
    failed_attempt,delivery_attempted delivery_failed.attempted
    delivery_exception,exception exception.other
    delivery_refused exception.refused reason=refused cause=recipient
    delivered,delivery_delivered delivered.unspecified
    exception_return returning.in_transit
    exception_lost exception.lost
    exception_discarded exception.destroyed
    """
}
