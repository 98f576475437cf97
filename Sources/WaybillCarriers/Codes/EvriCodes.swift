/// Stages of the British tracking page.
enum EvriCodes {
  static let table = CodeTable(text)

  private static let text = """
    1 pre_shipment.info_received # expecting it
    2 in_transit.arrived_facility # at the hub
    3 in_transit.moving # on its way
    4_COURIER out_for_delivery.on_vehicle
    5_COURIER delivered.unspecified
    """
}
