/// AfterShip's tags and subtags.
enum AfterShipCodes {
  static let text = """
    InfoReceived pre_shipment.info_received
    InfoReceived_001 pre_shipment.info_received
    InTransit in_transit.moving
    InTransit_001 in_transit.moving
    InTransit_002 accepted.received_at_origin
    InTransit_003 in_transit.arrived_facility
    InTransit_004 in_transit.arrived_destination_country
    InTransit_005 customs.import_released
    InTransit_006 customs.import_in_progress
    InTransit_007 in_transit.departed_facility
    InTransit_008 in_transit.resumed
    InTransit_009 in_transit.redirected
    OutForDelivery out_for_delivery.on_vehicle
    OutForDelivery_001 out_for_delivery.on_vehicle
    OutForDelivery_002 pickup.ready
    OutForDelivery_003 out_for_delivery.customer_contacted
    OutForDelivery_004 out_for_delivery.appointment_scheduled
    AttemptFail delivery_failed.attempted
    AttemptFail_001 delivery_failed.attempted
    AttemptFail_002 delivery_failed.attempted reason=absent
    AttemptFail_003 delivery_failed.attempted reason=business_closed
    AvailableForPickup pickup.ready
    AvailableForPickup_001 pickup.ready
    Delivered delivered.unspecified
    Delivered_001 delivered.unspecified
    Delivered_002 delivered.collected
    Delivered_003 delivered.signed
    Delivered_004 delivered.unspecified flag=cod_paid
    Delivered_005 delivered.neighbour
    Exception exception.other
    Exception_001 exception.other
    Exception_002 exception.address_problem reason=moved
    Exception_003 exception.refused reason=refused cause=recipient
    Exception_004 customs.import_held reason=customs
    Exception_005 exception.delayed cause=external
    Exception_006 exception.held reason=payment
    Exception_007 exception.address_problem reason=address
    Exception_008 pickup.expired
    Exception_009 exception.rejected_by_carrier
    Exception_010 returning.in_transit
    Exception_011 returned.to_sender
    Exception_012 exception.damaged
    Exception_013 exception.lost
    Exception_016 exception.delayed cause=carrier
    Exception_017 exception.delayed reason=weather
    Exception_018 customs.import_held reason=documents
    Exception_019 exception.delayed reason=flight
    Exception_020 cancelled.by_sender
    Exception_021 exception.destroyed
    """
}
