/// AfterShip's tags and subtags. Whose customs a checkpoint means is told by the track around it.
enum AfterShipCodes {
  static let table = CodeTable(text)

  private static let text = """
    Pending,Pending_001 unknown.not_found # no information yet
    Pending_002,Pending_003,Pending_004,Pending_005,Pending_006 unknown.unclassified # carrier or account to be settled
    InfoReceived,InfoReceived_001 pre_shipment.info_received
    InTransit,InTransit_001 in_transit.moving
    InTransit_002 accepted.received_at_origin # acceptance scan
    InTransit_003 in_transit.arrived_facility # arrival scan
    InTransit_004 in_transit.arrived_destination_country # arrived in the destination country
    InTransit_005 customs.import_released # clearance completed
    InTransit_006 customs.import_in_progress # clearance started
    InTransit_007 in_transit.departed_facility # departure scan
    InTransit_008 in_transit.resumed # a problem is resolved
    InTransit_009 in_transit.redirected # forwarded to another address
    OutForDelivery,OutForDelivery_001 out_for_delivery.on_vehicle
    OutForDelivery_002 pickup.ready # old: can be collected
    OutForDelivery_003 out_for_delivery.customer_contacted
    OutForDelivery_004 out_for_delivery.appointment_scheduled
    AttemptFail,AttemptFail_001 delivery_failed.attempted
    AttemptFail_002 delivery_failed.attempted reason=absent
    AttemptFail_003 delivery_failed.attempted reason=business_closed
    AvailableForPickup,AvailableForPickup_001 pickup.ready
    Delivered,Delivered_001 delivered.unspecified
    Delivered_002 delivered.collected
    Delivered_003 delivered.signed
    Delivered_004 delivered.unspecified flag=cod_paid
    Delivered_005 delivered.neighbour handed_to=proxy
    Exception,Exception_001 exception.other
    Exception_002 exception.address_problem reason=moved
    Exception_003 exception.refused reason=refused cause=recipient
    Exception_004 customs.import_held reason=customs
    Exception_005 exception.delayed cause=external
    Exception_006 exception.held reason=payment flag=action_required
    Exception_007 exception.address_problem reason=address
    Exception_008 pickup.expired
    Exception_009 exception.rejected_by_carrier
    Exception_010 returning.in_transit
    Exception_011 returned.to_sender
    Exception_012 exception.damaged
    Exception_013 exception.lost
    Exception_016 exception.delayed cause=carrier # processing delay
    Exception_017 exception.delayed reason=weather cause=external
    Exception_018 customs.import_held reason=documents flag=action_required
    Exception_019 exception.delayed reason=flight
    Exception_020 cancelled.by_carrier # cancelled, by whom is not told
    Exception_021 exception.destroyed
    Pending_* unknown.unclassified # newer subtags
    InTransit_* in_transit.moving
    AttemptFail_* delivery_failed.attempted
    Exception_* exception.other
    Expired,Expired_001 unknown.unclassified # no news for 30 days: an age, no event
    """
}
