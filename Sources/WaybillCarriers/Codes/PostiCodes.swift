/// Event states of the tracking API.
enum PostiCodes {
  static let table = CodeTable(text)

  private static let text = """
    ORDER_RECEIVED pre_shipment.info_received
    RECEIVED accepted.received_at_origin
    IN_TRANSPORT in_transit.moving
    IN_DELIVERY out_for_delivery.on_vehicle
    READY_FOR_PICKUP pickup.ready handed_to=station
    DELIVERED delivered.unspecified
    RETURN_IN_TRANSPORT returning.in_transit
    RETURN_DELIVERED returned.to_sender
    """
}
