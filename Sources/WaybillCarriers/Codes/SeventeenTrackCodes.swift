/// 17TRACK's states and sub-states; numbers are the short-key site's.
enum SeventeenTrackCodes {
  static let text = """
    10 in_transit.moving
    30 pickup.ready
    35 delivery_failed.attempted
    40 delivered.unspecified
    50 exception.other
    InfoReceived pre_shipment.info_received
    InTransit in_transit.moving
    InTransit_PickedUp accepted.picked_up
    PickedUp accepted.picked_up
    InTransit_Other in_transit.moving
    InTransit_Departure in_transit.departed_origin_country
    Departure in_transit.departed_origin_country
    InTransit_Arrival in_transit.arrived_destination_country
    Arrival in_transit.arrived_destination_country
    InTransit_CustomsProcessing customs.import_in_progress
    InTransit_CustomsReleased customs.import_released
    InTransit_CustomsRequiringInformation customs.import_held reason=documents flag=action_required
    AvailableForPickup pickup.ready
    AvailableForPickup_Other pickup.ready
    OutForDelivery out_for_delivery.on_vehicle
    OutForDelivery_Other out_for_delivery.on_vehicle
    DeliveryFailure delivery_failed.attempted
    DeliveryFailure_Other delivery_failed.attempted
    DeliveryFailure_NoBody delivery_failed.attempted reason=absent
    DeliveryFailure_Security delivery_failed.attempted reason=security
    DeliveryFailure_Rejected exception.refused reason=refused cause=recipient
    DeliveryFailure_InvalidAddress exception.address_problem reason=address
    Delivered delivered.unspecified
    Delivered_Other delivered.unspecified
    Exception exception.other
    Exception_Other exception.other
    Exception_Returning returning.in_transit
    Returning returning.in_transit
    Exception_Returned returned.to_sender
    Returned returned.to_sender
    Exception_NoBody delivery_failed.attempted reason=absent
    Exception_Security exception.held reason=security
    Exception_Damage exception.damaged
    Exception_Rejected exception.refused reason=refused cause=recipient
    Exception_Delayed exception.delayed
    Exception_Lost exception.lost
    Exception_Destroyed exception.destroyed
    Exception_Cancel cancelled.by_sender
    """
}
