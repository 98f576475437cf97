/// Statuses of the parcel API, and the event codes of the newer tracking service.
enum InPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    created,offers_prepared,offer_selected pre_shipment.order_created
    confirmed pre_shipment.info_received # prepared by the sender
    dispatched_by_sender,dispatched_by_sender_to_pok accepted.dropped_off # put into a locker, handed in at a point
    collected_from_sender accepted.picked_up
    taken_by_courier,taken_by_courier_from_pok accepted.picked_up # taken by the courier
    adopted_at_source_branch,adopted_at_sorting_center in_transit.arrived_facility
    sent_from_source_branch,sent_from_sorting_center in_transit.departed_facility
    adopted_at_target_branch in_transit.at_delivery_office
    out_for_delivery,out_for_delivery_to_address out_for_delivery.on_vehicle
    ready_to_pickup,ready,ready_for_collection pickup.ready handed_to=station # in the locker
    ready_to_pickup_from_pok,ready_to_pickup_from_pok_registered pickup.ready handed_to=station
    ready_to_pickup_from_branch,courier_avizo_in_customer_service_point pickup.ready
    stack_in_box_machine,stack_in_customer_service_point pickup.ready handed_to=station # kept in another locker, point
    unstack_from_box_machine,unstack_from_customer_service_point in_transit.moving # on to the chosen locker
    pickup_reminder_sent,pickup_reminder_sent_address pickup.reminder
    pickup_time_expired,stack_parcel_pickup_time_expired,not_collected pickup.expired
    stack_parcel_in_box_machine_pickup_time_expired pickup.expired
    avizo delivery_failed.attempted # back to the branch
    delivery_attempt_failed,undelivered delivery_failed.attempted
    undelivered_wrong_address,undelivered_incomplete_address exception.address_problem reason=address
    undelivered_unknown_receiver,undelivered_not_live_address exception.address_problem reason=address
    undelivered_cod_cash_receiver delivery_failed.attempted reason=cod
    undelivered_lack_of_access_letterbox,undelivered_no_mailbox delivery_failed.attempted reason=no_access
    rejected_by_receiver exception.refused reason=refused cause=recipient
    delivered delivered.unspecified
    collected_by_customer delivered.collected handed_to=recipient
    delay_in_delivery exception.delayed
    oversized exception.held # over the size of its service
    missing exception.missing
    claimed unknown.notice_only # a complaint was made
    readdressed,redirect_to_box in_transit.redirected
    permanently_redirected_to_box_machine,permanently_redirected_to_customer_service_point in_transit.redirected
    canceled_redirect_to_box unknown.notice_only
    return_pickup_confirmation_to_sender unknown.notice_only
    returned_to_sender returning.in_transit # on its way back
    taken_by_courier_from_customer_service_point returning.in_transit
    canceled,cancelled cancelled.by_sender
    CRE.1001,CRE.1002 pre_shipment.info_received
    FMD.1001 accepted.dropped_off # posted at a locker or point
    FMD.1002,FMD.1004 accepted.picked_up # taken by the courier
    MMD.1001,MMD.1002 in_transit.arrived_facility
    MMD.1003,MMD.1004 in_transit.departed_facility
    CC.001 customs.import_in_progress
    CC.002 customs.import_released
    CC.003 customs.import_held
    LMD.1001 out_for_delivery.on_vehicle
    LMD.1004,LMD.1005 pickup.ready handed_to=station
    LMD.9001 pickup.reminder
    LMD.9002 delivery_failed.attempted
    LMD.9006 exception.refused reason=refused cause=recipient
    INF.9001 exception.delayed
    EOL.1001 delivered.unspecified
    EOL.1002 delivered.collected handed_to=recipient
    EOL.1003 delivered.safe_place
    EOL.1004 delivered.neighbour handed_to=proxy
    EOL.9002 exception.damaged
    EOL.9003 exception.destroyed
    RTS.1001 returning.in_transit
    RTS.1002 returned.to_sender
    """
}
