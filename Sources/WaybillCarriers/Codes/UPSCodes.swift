/// Status codes (three digits) and activity codes (two characters, digits among them) of the tracking API and Quantum
/// View: `048` is not `48`. Codes that UPS prints beside opposite wordings (KB, RZ, BB) are left to the words.
enum UPSCodes {
  static let table = CodeTable(text, zerosCount: true)

  private static let text = """
    003 pre_shipment.info_received # order processed, ready for UPS
    004 pre_shipment.info_received # billing information received
    005 in_transit.moving # in transit
    006 out_for_delivery.on_vehicle # on vehicle for delivery
    007 pre_shipment.label_cancelled # shipment information voided
    010 in_transit.moving # in transit
    011 delivered.unspecified # delivered
    012 customs.import_in_progress # clearance in progress
    013 exception.other # exception
    014 customs.import_released # clearance completed
    016 exception.held # held in warehouse
    017 pickup.ready # held for customer pickup
    018,027,054 unknown.notice_only # delivery change requested
    019,020 exception.held # held for future delivery
    021 out_for_delivery.on_vehicle # out for delivery
    022,023,024,060 delivery_failed.attempted # first, second, final attempt
    025 in_transit.handed_to_last_mile # transferred to local post office
    026 delivered.unspecified # delivered by local post office
    028,063 in_transit.redirected # delivery address or change completed
    029 exception.other flag=action_required # action required
    030 exception.other # local post office exception
    032,052,053 exception.delayed reason=weather cause=external # severe weather
    033 returning.initiated # return to sender requested
    034,067 returned.to_sender # returned to sender
    035,036,037 returning.in_transit # returning to sender
    038 accepted.picked_up # picked up
    039 in_transit.moving # in transit by post office
    040 pickup.ready handed_to=station # at UPS Access Point, awaiting customer pickup
    043 cancelled.by_sender # voided pickup
    044,045 pre_shipment.info_received # order processed, in transit to UPS
    046,047,048 exception.delayed # delay
    049 exception.delayed flag=action_required # delay, action required
    050 exception.address_problem reason=address flag=action_required # address information required
    051 exception.delayed reason=force_majeure cause=external # emergency or severe weather
    055 out_for_delivery.rescheduled # rescheduled delivery
    057 out_for_delivery.to_pickup_point # in transit to a UPS Access Point
    058 customs.import_held reason=documents flag=action_required # clearance information required
    059 exception.damaged # damage reported
    061 delivery_failed.attempted reason=id_or_age # adult signature required
    062 delivery_failed.attempted reason=payment # funds required
    064 exception.refused reason=refused cause=recipient # delivery refused
    065 pre_shipment.pickup_failed # pickup attempted
    066 delivery_failed.attempted # post office delivery attempted
    068 exception.missing # sent to lost and found
    069 pickup.expired # package not claimed
    092 customs.import_in_progress # awaiting final release
    MP,XA pre_shipment.info_received # shipper created a label
    OR,OC accepted.received_at_origin # origin scan
    PU accepted.picked_up # pickup scan
    XD accepted.dropped_off # drop-off
    AR in_transit.arrived_facility # arrived at facility
    DP in_transit.departed_facility # departed from facility
    DA in_transit.moving # on the way
    YP in_transit.arrived_facility # processing at UPS facility
    DS in_transit.at_delivery_office coarse # destination scan
    EP in_transit.export_processing # export scan
    IP in_transit.arrived_import_office # import scan
    SR customs.import_released # released by the customs agency
    OF,OT out_for_delivery.on_vehicle # loaded, out for delivery
    FS,F4,KM,9E delivered.unspecified # delivered
    2Q,ZP pickup.ready handed_to=station # at a UPS Access Point
    ZA,ZC out_for_delivery.to_pickup_point # will be delivered to a UPS Access Point
    ZW,LX in_transit.handed_to_last_mile # to the local post office
    YH in_transit.at_delivery_office # received by the local post office
    YC delivered.unspecified # delivered by the local post office
    HM in_transit.redirected # redirected to the delivery centre
    48 delivery_failed.attempted coarse # receiver not available at the first attempt
    5R,L1 delivery_failed.attempted reason=business_closed # receiver's location was closed
    DJ exception.delayed reason=weather cause=external # adverse weather
    E3,Q5 exception.delayed # delay
    2U unknown.notice_only # will be delivered a day early
    """

  static let wordings = """
    label pre_shipment.info_received physical=no : shipper created a label | order processed ready for ups | billing information received
    answered customs.import_in_progress physical=no : has received the information needed | received the information needed | received the information required | received the documents needed | received the documents required & clearance | customs ! not received | once received | until
    ask_sender customs.import_held reason=documents cause=sender flag=action_required : contact* | request* | ask* | await* | wait* ~ sender | shipper | exporter & clearance | customs | documents | documentation | invoice ! released | cleared
    order pre_shipment.order_created physical=no : order processed
    origin accepted.received_at_origin : origin scan
    held customs.import_held reason=customs : held by the clearing agency | being held by the clearing | held in customs | held by customs
    clearing customs.import_in_progress : at the clearing agency | clearing agency | import scan | brokerage | clearance in progress | clearance is in progress
    released customs.import_released : released by the customs | released by the clearing | cleared customs | clearance is complete* | clearance completed | released from clearing
    destination in_transit.at_delivery_office : destination scan | arrived at the local | processing at ups facility for delivery
    export_scan customs.export_in_progress : export scan
    internal unknown.notice_only physical=no : ups internal activity code
    surepost in_transit.moving physical=no : will deliver your ups surepost package instead
    access_point pickup.ready handed_to=station : delivered to ups access point | awaiting customer pickup | package is at the ups access point | ready for customer pickup | delivered to an access point
    third in_transit.handed_to_last_mile : transferred to post office for delivery | transferred to local post office | tendered to post office
    quantum_view delivered.unspecified : ^delivery$
    loaded out_for_delivery.on_vehicle : loaded on delivery vehicle | out for delivery
    """
}
