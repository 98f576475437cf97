/// Scan types of the web services and the tracking API, and the exception codes (numbers) beside them. Codes that
/// changed their meaning over the years (EA, IN, PD) are left to the words.
enum FedExCodes {
  static let table = CodeTable(text)

  private static let text = """
    OC pre_shipment.info_received # shipment information sent to FedEx
    EP pre_shipment.pickup_scheduled # en route to pickup
    AP accepted.received_at_origin # at pickup
    PU,PX accepted.picked_up # picked up
    DO accepted.dropped_off # dropped off
    OF accepted.received_at_origin # at FedEx origin facility
    AA,PL in_transit.moving # at airport, plane landed
    EO in_transit.moving # en route to origin airport
    PF in_transit.moving # plane in flight
    AC,AX in_transit.arrived_facility # at Canada Post, USPS facility
    AF,AR,SF in_transit.arrived_facility # at FedEx facility, location, sort facility
    FD in_transit.at_delivery_office # at FedEx destination
    DP in_transit.departed_facility # departed
    LO in_transit.departed_facility # left origin
    IT,IX,PM,TR in_transit.moving # in transit, in progress, transfer
    AO,AE in_transit.moving physical=no # arriving on time, early
    OX in_transit.moving physical=no # shipment information sent to the postal service
    AD,OD out_for_delivery.on_vehicle # at delivery, on vehicle for delivery
    ED,DS out_for_delivery.on_vehicle # en route to delivery, vehicle dispatched
    DR out_for_delivery.rescheduled # vehicle furnished but not used
    CH in_transit.redirected # location changed
    CC customs.import_released # cleared customs
    CD customs.import_held reason=customs # clearance delay
    CP customs.import_in_progress # clearance in progress
    DL delivered.unspecified # delivered
    DE delivery_failed.attempted coarse # delivery exception, of which the exception code tells more
    DD,DY exception.delayed # delay
    SE exception.other coarse # shipment exception
    HL,HP pickup.ready # hold at location, ready for recipient pickup
    RS returning.initiated # return to shipper
    CA cancelled.by_sender # shipment cancelled
    RC,RM,RR unknown.notice_only # delivery option requested, modified, cancelled
    LP,RD,RG,RP unknown.notice_only direction=return # return label link
    SP unknown.unclassified # split status
    03 exception.address_problem reason=address # incorrect address
    07 exception.refused reason=refused cause=recipient # refused by recipient
    08 delivery_failed.attempted reason=absent # recipient not in or business closed
    17 delivery_failed.attempted reason=postponed_by_recipient # future delivery requested
    55 customs.import_held reason=customs # regulatory agency clearance delay
    84 exception.delayed cause=external # delay beyond our control
    """

  static let wordings = """
    location in_transit.arrived_facility : arrived at fedex location ! origin
    sort_facility in_transit.arrived_facility : at destination sort facility | at fedex destination sort
    tendered accepted.dropped_off : tendered at fedex facility | dropped off
    info pre_shipment.info_received physical=no : shipment information sent
    usps in_transit.at_delivery_office : at u s postal service facility
    to_usps in_transit.handed_to_last_mile : in transit to u s postal service
    local in_transit.at_delivery_office : at local fedex facility | at fedex destination facility | at local facility
    origin accepted.received_at_origin : at fedex origin facility | arrived at fedex location origin
    clearance_delay customs.import_held reason=customs : clearance delay
    in_progress customs.import_in_progress : clearance in progress | international shipment acceptance | package available for clearance
    released customs.import_released : international shipment release | cleared customs
    ready pickup.ready : ready for recipient pickup | hold at location | ready for pickup
    early in_transit.moving physical=no : shipment arriving on time | arriving early | arriving on time
    exception_weather exception.delayed reason=weather : weather delay | local weather
    exception_delivery delivery_failed.attempted : delivery exception | customer not available or business closed
    exception_shipment exception.other : shipment exception
    redirect in_transit.redirected : redirected | delivery option requested
    """
}
