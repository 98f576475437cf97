/// Scan types of the web services and the tracking API.
enum FedExCodes {
  static let text = """
    OC pre_shipment.info_received # shipment information sent to FedEx
    CA cancelled.by_sender # shipment cancelled
    PU accepted.picked_up # picked up
    DO accepted.dropped_off # dropped off
    PX accepted.picked_up # picked up
    DP in_transit.departed_facility # departed
    LO in_transit.departed_facility # left origin
    DL delivered.unspecified # delivered
    OD out_for_delivery.on_vehicle # on vehicle for delivery
    HL pickup.ready # held at location
    HP pickup.ready # ready for recipient pickup
    RS returning.initiated # return to shipper
    RC exception.refused # recipient refused
    RD returned.to_sender # returned, delivered
    RP returning.initiated # return label
    CC customs.import_released # cleared customs
    CD customs.import_held reason=customs # clearance delay
    CP customs.import_in_progress # clearance in progress
    OX in_transit.handed_to_last_mile # shipment information sent to the postal service
    AC in_transit.arrived_facility # at Canada Post facility
    CH in_transit.redirected # location changed
    RR in_transit.redirected # delivery option requested
    """
  static let wordings = """
    tendered accepted.dropped_off : tendered at fedex facility | dropped off
    info pre_shipment.info_received physical=no : shipment information sent
    local in_transit.at_delivery_office : at local fedex facility | at fedex destination facility | at destination sort facility | at local facility
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
