/// Event codes of Landmark Global.
enum LandmarkCodes {
  static let table = CodeTable(text)

  private static let text = """
    50 pre_shipment.info_received # shipment data uploaded
    60 pre_shipment.order_created # inventory allocated
    75 accepted.received_at_origin # processed
    80 accepted.received_at_origin # fulfilled
    90 exception.held reason=payment # held for payment
    100 pre_shipment.info_received # information transmitted to carrier
    125 customs.import_released # customs cleared
    130 customs.import_in_progress # customs verified
    135 customs.import_held # customs issue
    150 in_transit.handed_to_linehaul # crossing border, in transit to carrier hub
    155 in_transit.arrived_import_office # crossing received
    200,225 in_transit.arrived_facility # scanned at postal facility, at facility
    250 in_transit.export_processing # scanned for crossing
    275 in_transit.handed_to_last_mile # touched by carrier
    300 out_for_delivery.on_vehicle # out for delivery
    400 delivery_failed.attempted # attempted delivery
    410 pickup.ready # available for pickup
    450 in_transit.redirected # new address
    500,510 delivered.unspecified # delivered
    550 returning.in_transit # return received
    570 returned.to_sender # return finalised
    800 unknown.notice_only # claim issued
    900 exception.refused reason=refused # delivery refused
    """
}
