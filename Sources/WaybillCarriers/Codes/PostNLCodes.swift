/// Event codes (`B01`) and status codes (numbers) of the shipping-status API.
enum PostNLCodes {
  static let table = CodeTable(text)

  private static let text = """
    1,13 pre_shipment.info_received # shipment expected, preannounced
    2 accepted.received_at_origin # in handling
    3 accepted.picked_up # collected
    4 pre_shipment.pickup_failed # not collected
    5 in_transit.arrived_facility # sorted
    7 out_for_delivery.on_vehicle # in distribution
    8 delivery_failed.attempted # not delivered
    9 customs.import_released # cleared customs
    11 delivered.unspecified # delivered
    12 pickup.ready handed_to=station # available at a PostNL location
    14 pre_shipment.not_handed_over # preannounced, definitively not accepted
    19 customs.import_in_progress # in customs process
    22 delivered.collected handed_to=recipient # picked up at a PostNL location
    A01,A10,A20,A21,A22,M01,M03,Q02,X80,X81 pre_shipment.info_received # announced, not yet arrived
    B01 accepted.received_at_origin # received by PostNL
    B04 accepted.picked_up # collected by the driver
    J01 in_transit.arrived_facility # sorted
    J05 out_for_delivery.on_vehicle # driver is en route
    J02,J12,J23,J52,I08 pickup.ready # available at a location
    H01,H02,H03 delivery_failed.attempted # not delivered
    H16,H25 returning.initiated # back to the sender
    I01 delivered.unspecified # delivered
    I02 delivered.collected handed_to=recipient # picked up
    A72,A74,A75,X15 customs.import_released # released by customs
    A76,X10,X67 customs.import_in_progress # at customs
    J59,X30,X60,X61,X62,X63,X64,X65,X66,Y25,Y29 customs.import_held # held by customs
    """
}
