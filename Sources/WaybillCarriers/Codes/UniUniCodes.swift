/// State codes of the public tracking.
enum UniUniCodes {
  static let table = CodeTable(text)

  private static let text = """
    190 pre_shipment.info_received # order received
    192,198 customs.import_in_progress
    195 in_transit.departed_facility # gateway transit out
    199 in_transit.arrived_facility # gateway transit in
    200 in_transit.arrived_facility # arrival scan
    202 out_for_delivery.on_vehicle
    203 delivered.unspecified
    204,217 in_transit.handed_to_last_mile # third-party courier
    211 delivery_failed.attempted # returning to the warehouse
    255 in_transit.moving # to the local warehouse
    """
}
