/// Event identifiers of the tracking web service.
enum CanadaPostCodes {
  static let text = """
    3000 pre_shipment.info_received # electronic information submitted by shipper
    0100 in_transit.arrived_facility # item processed
    0170 in_transit.arrived_facility # item processed
    0174 out_for_delivery.on_vehicle # out for delivery
    0500 out_for_delivery.on_vehicle # out for delivery
    1408 delivered.unspecified # delivered
    1409 delivered.unspecified # delivered
    1421 delivered.unspecified # delivered
    1422 delivered.unspecified # delivered
    1441 delivered.mailbox # delivered to a community mailbox
    1442 delivered.safe_place # delivered to the door
    1496 delivered.unspecified # delivered
    1498 delivered.unspecified # delivered
    1499 delivered.unspecified # delivered
    1701 pickup.ready # available for pickup
    1479 pickup.reminder # final notice
    2001 delivery_failed.attempted # attempted
    2300 accepted.picked_up # picked up
    2600 customs.import_in_progress # processed by customs
    20 unknown.notice_only # signature image recorded
    """
  static let wordings = """
    signature unknown.notice_only physical=no : signature image recorded | signature available
    notice delivery_failed.notice_left : notice card left | delivery notice card | card left indicating
    final pickup.reminder : final notice
    available pickup.ready : item available for pickup | available for pickup
    info pre_shipment.info_received physical=no : order information received | electronic information submitted
    accepted accepted.received_at_origin : item accepted at the post office | accepted at the post office | item picked up
    """
}
