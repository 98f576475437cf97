/// Event codes of the Web Tools and tracking APIs, as far as their documentation gives them a meaning.
enum USPSCodes {
  static let table = CodeTable(text)

  private static let text = """
    01 delivered.unspecified # delivered
    02 delivery_failed.attempted # delivery attempted
    03 accepted.received_at_origin # acceptance or pickup
    04 exception.refused reason=refused cause=recipient # refused
    05 exception.address_problem reason=address # undeliverable as addressed
    06 in_transit.redirected # forwarded
    07 in_transit.at_delivery_office # arrival at unit
    08 exception.misrouted cause=carrier # missent
    09 returning.initiated # return to sender
    10 in_transit.arrived_facility # processed
    14,16 pickup.ready # arrival at pick-up point, available for pickup
    21 exception.address_problem reason=address # no such number
    22 exception.address_problem reason=address # insufficient address
    23 exception.address_problem reason=moved cause=recipient # moved, left no address
    24 exception.address_problem reason=moved # forward expired
    25 exception.address_problem reason=address # addressee unknown
    26 exception.address_problem reason=address # vacant
    27 pickup.expired # unclaimed
    28 exception.other # deceased
    29 returning.initiated # return to sender, other reason
    51 delivery_failed.attempted reason=business_closed # business closed
    52 delivery_failed.notice_left # notice left
    53 delivery_failed.notice_left # receptacle full
    54 delivery_failed.notice_left reason=no_access # no secure location available
    55 delivery_failed.notice_left reason=absent # no authorized recipient available
    56 delivery_failed.notice_left reason=no_access # no access
    59 out_for_delivery.on_vehicle # out for delivery
    80 accepted.picked_up # picked up by shipping partner, USPS awaits the item
    81 in_transit.arrived_facility # arrived at shipping partner
    82 in_transit.departed_facility # departed from shipping partner
    A1 in_transit.arrived_facility # arrived at USPS facility
    AD in_transit.arrived_facility # accepted at destination facility
    DG out_for_delivery.on_vehicle # out for delivery
    EF in_transit.departed_facility # departed from sort facility
    GX pre_shipment.info_received # shipping label created
    MA pre_shipment.info_received # manifest acknowledgement
    NT,TL in_transit.moving physical=no # in transit to next facility
    OA accepted.received_at_origin # accepted at origin facility
    OF out_for_delivery.on_vehicle # out for delivery
    PC in_transit.at_delivery_office # sorting complete
    SF in_transit.departed_facility # departed from post office
    T1 in_transit.departed_facility # departed from USPS facility
    TM accepted.received_at_origin # shipment received, acceptance pending
    """
}

/// Wordings that mean something else, or something finer, at USPS than elsewhere.
enum USPSWordings {
  static let text = """
    awaiting_item pre_shipment.info_received physical=no : shipping label created | pre shipment | label created not yet | shipping info received
    partner_picked_up accepted.picked_up : picked up by shipping partner
    partner_moved in_transit.departed_facility : departed shipping partner
    partner_arrived in_transit.arrived_facility : arrived shipping partner
    pending accepted.received_at_origin : acceptance pending | in possession
    preparing pre_shipment.info_received physical=no : origin post is preparing
    regional in_transit.arrived_facility : regional destination facility | regional facility | arrived at hub ! depart* | left
    origin accepted.received_at_origin : accepted at usps origin
    notice delivery_failed.notice_left : notice left
    address exception.address_problem reason=address : problem with address
    locker delivered.collected handed_to=recipient : delivered parcel locker | delivered po box
    agent delivered.agent handed_to=proxy : delivered to agent ! final delivery
    tendered_agent in_transit.handed_to_last_mile : delivered to agent for final delivery | tendered to agent
    individual delivered.recipient handed_to=recipient : left with individual | delivered to individual
    front delivered.safe_place : front door porch | garage or other | garage
    desk delivered.reception handed_to=proxy : front desk reception
    mailbox delivered.mailbox handed_to=recipient : in at mailbox
    to_sender returned.to_sender direction=return : to original sender | delivered to original sender
    reschedule out_for_delivery.rescheduled physical=no : rescheduled to next delivery day | redelivery scheduled
    arriving_late in_transit.moving physical=no : in transit arriving
    next_facility in_transit.moving physical=no : in transit to next facility
    into_customs customs.import_in_progress : inbound into customs
    out_of_customs customs.import_released : inbound out of customs
    available pickup.ready : available for pickup
    hub in_transit.at_delivery_office : arrived at unit | arrival at unit | arrived at post office
    accept accepted.received_at_origin : accept or pickup
    enroute in_transit.moving : enroute
    """
}
