/// Event codes of the tracking API.
enum NewZealandPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    205,206 pre_shipment.pickup_scheduled # pickup requested, allocated
    997 pre_shipment.info_received # number allocated
    13 accepted.picked_up # collected from sender
    8 in_transit.arrived_facility # processed at depot
    58 in_transit.at_delivery_office # ready for courier
    32 out_for_delivery.on_vehicle # with courier
    40 exception.delayed # delayed
    22 delivered.unspecified # delivered
    """
}
