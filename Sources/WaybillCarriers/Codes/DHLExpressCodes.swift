/// Checkpoint codes of DHL Express.
enum DHLExpressCodes {
  static let text = """
    PU accepted.picked_up # shipment picked up
    OK delivered.unspecified # delivered
    OH exception.held # on hold
    WC out_for_delivery.on_vehicle # with delivery courier
    OD out_for_delivery.on_vehicle # with delivery courier
    LD delivered.unspecified # shipment delivered (ECommerce answers)
    NH delivery_failed.attempted reason=absent cause=recipient # not home
    ND delivery_failed.attempted # not delivered
    BA exception.address_problem reason=address # bad address
    CA delivery_failed.attempted reason=business_closed # closed on arrival
    CM exception.address_problem reason=moved # customer moved
    RD exception.refused reason=refused cause=recipient # refused delivery
    MS exception.misrouted cause=carrier # missent
    MC exception.misrouted # miscode
    CR customs.import_released # clearance release
    CD customs.import_held reason=customs # clearance delay
    GH customs.import_held reason=customs # clearance delay (ECommerce answers)
    IC customs.import_in_progress # in clearance
    RT returned.to_sender # returned to consignor
    AD out_for_delivery.appointment_scheduled # agreed delivery
    DF in_transit.departed_facility # departed facility
    AF in_transit.arrived_facility # arrived at facility
    PL in_transit.arrived_facility # processed at location
    AR in_transit.at_delivery_office # arrived at delivery facility
    SA pre_shipment.info_received # shipment acceptance
    """
  static let classes = """
    delivered delivered.unspecified
    pre-transit pre_shipment.info_received
    """
  static let wordings = """
    hold_release in_transit.resumed : released from hold
    courier out_for_delivery.on_vehicle : with delivery courier
    clearance_done customs.import_released : clearance processing complete* | released by customs | clearance release
    clearance_delay customs.import_held reason=customs : clearance delay | further clearance processing | customs status updated
    clearance customs.import_in_progress : clearance event | processed for clearance | transferred through customs
    arrived_delivery in_transit.at_delivery_office : arrived at delivery facility | arrived at dhl delivery facility | scheduled for delivery
    departing in_transit.departed_facility : departing origin | departed facility | depart facility
    forwarded in_transit.handed_to_last_mile : forwarded for delivery | forwarded to third party
    hold exception.held : shipment on hold | on hold
    """
}
