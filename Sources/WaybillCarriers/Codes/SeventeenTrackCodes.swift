/// 17TRACK's states, sub-states and milestones; numbers are those of the short-key site.
enum SeventeenTrackCodes {
  static let table = CodeTable(text)

  private static let text = """
    0,NotFound,NotFound_Other unknown.not_found
    NotFound_InvalidCode unknown.invalid_number
    10 in_transit.moving
    20,Expired,Expired_Other unknown.unclassified # no news for long: an age, no event
    30 pickup.ready
    35 delivery_failed.attempted
    40 delivered.unspecified
    50 exception.other # alert
    InfoReceived pre_shipment.info_received
    InTransit,InTransit_Other in_transit.moving
    InTransit_PickedUp,PickedUp accepted.picked_up
    InTransit_Departure,Departure in_transit.departed_origin_country
    InTransit_Arrival,Arrival in_transit.arrived_destination_country
    InTransit_CustomsProcessing customs.import_in_progress
    InTransit_CustomsReleased customs.import_released
    InTransit_CustomsRequiringInformation customs.import_held reason=documents flag=action_required
    AvailableForPickup,AvailableForPickup_Other pickup.ready
    OutForDelivery,OutForDelivery_Other out_for_delivery.on_vehicle
    DeliveryFailure,DeliveryFailure_Other delivery_failed.attempted
    DeliveryFailure_NoBody delivery_failed.attempted reason=absent
    DeliveryFailure_Security delivery_failed.attempted reason=security # security, customs or fees
    DeliveryFailure_Rejected exception.refused reason=refused cause=recipient
    DeliveryFailure_InvalidAddress exception.address_problem reason=address
    Delivered,Delivered_Other delivered.unspecified
    Exception,Exception_Other exception.other
    Exception_Returning,Returning returning.in_transit
    Exception_Returned,Returned returned.to_sender
    Exception_NoBody delivery_failed.attempted reason=absent
    Exception_Security exception.held reason=security
    Exception_Damage exception.damaged
    Exception_Rejected exception.refused reason=refused cause=recipient
    Exception_Delayed exception.delayed
    Exception_Lost exception.lost
    Exception_Destroyed exception.destroyed
    Exception_Cancel cancelled.by_carrier # cancelled, by whom is not told
    InTransit_* in_transit.moving # newer sub-states
    DeliveryFailure_* delivery_failed.attempted
    Exception_* exception.other
    NotFound_* unknown.not_found
    """
}
