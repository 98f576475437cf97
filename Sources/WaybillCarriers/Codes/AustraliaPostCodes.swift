/// Event codes of the digital API.
enum AustraliaPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    ADMIN-ER39,ADMIN-ER40 pre_shipment.info_received # shipping information received, approved
    AFC-ER15 accepted.picked_up # picked up from sender
    AFC-ER31 accepted.received_at_origin # received by the network
    AFP-ER13 out_for_delivery.on_vehicle # on board for delivery
    AFP-ER59 in_transit.redirected # held at facility, redirection
    AFP-ER73 in_transit.arrived_facility # arrived at facility late
    AFP-ER87,NSS-ER46 in_transit.arrived_facility # processed at facility
    TTP-ER14 in_transit.moving # in transit
    TTP-ER21 in_transit.redirected # redirected to new address
    TTP-ER8 exception.misrouted reason=sorting cause=carrier # incorrectly sorted and forwarded
    DD-ER11 delivery_failed.attempted reason=absent # no one in attendance
    DD-ER5 delivery_failed.attempted reason=business_closed # location closed
    DD-ER4,NT-ER4 pickup.ready # awaiting collection
    DD-ER13 delivered.unspecified # delivered
    DD-ER38 delivered.safe_place # left in a safe place
    DOM-0033 in_transit.arrived_destination_country leg=destination # arrived at facility in destination country
    DOM-0035 customs.import_released # cleared by customs
    DOM-0046 accepted.received_at_origin # received for transportation
    INT-0001 accepted.received_at_origin leg=origin # received from sender, outbound
    INT-0008 customs.export_released leg=origin # cleared, awaiting international departure
    INT-0030,INT-0044 customs.import_in_progress leg=destination # arrived, awaiting clearance
    INT-0031 customs.import_in_progress leg=destination # received into customs
    INT-0032 in_transit.at_delivery_office leg=destination # at the local facility for delivery
    INT-0035 in_transit.handed_to_last_mile leg=destination # received by postal carrier
    INT-0036 delivery_failed.attempted reason=absent leg=destination # addressee not available
    INT-0071 in_transit.arrived_facility # arrived at facility
    INT-0074 out_for_delivery.on_vehicle leg=destination # on board for delivery
    INT-0075 pickup.ready leg=destination # awaiting collection
    INT-2144 accepted.received_at_origin leg=origin # item lodged
    INT-2164 in_transit.arrived_destination_country leg=destination # landed in the country
    INT-2165 in_transit.arrived_facility leg=destination # at the postal carrier's facility
    INT-2171 in_transit.handed_to_linehaul physical=no # booked for flight
    INT-2177 in_transit.departed_origin_country leg=linehaul # flight departed
    INT-2180 in_transit.moving leg=linehaul # flight landed
    INT-2185 in_transit.handed_to_last_mile leg=destination # handed to the local postal authority
    Delivered delivered.unspecified # the article's own state
    Cancelled cancelled.by_sender
    """
}
