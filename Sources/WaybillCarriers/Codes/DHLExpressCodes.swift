/// Checkpoint codes of DHL Express. CC has stood for "awaiting collection" and for "clearance complete": words tell.
enum DHLExpressCodes {
  static let table = CodeTable(text)

  private static let text = """
    SA,SD pre_shipment.info_received # shipment data received
    PU accepted.picked_up # shipment picked up
    CI in_transit.arrived_facility # facility check-in
    AF in_transit.arrived_facility # arrived at facility
    PL in_transit.arrived_facility # processed at location
    AR in_transit.at_delivery_office # arrived at delivery facility
    DF in_transit.departed_facility # departed facility
    PO in_transit.departed_facility # port of departure
    TR in_transit.moving # record of transfer
    SM in_transit.moving physical=no # scheduled for movement
    TP,FD in_transit.handed_to_last_mile # forwarded to third party
    WC,OD out_for_delivery.on_vehicle # with delivery courier
    AD out_for_delivery.appointment_scheduled # agreed delivery
    OK,LD delivered.unspecified # delivered
    DD delivered.unspecified # delivered damaged
    PD delivered.partial # partial delivery
    NH delivery_failed.attempted reason=absent cause=recipient # not home
    ND delivery_failed.attempted # not delivered
    CA delivery_failed.attempted reason=business_closed # closed on arrival
    MD out_for_delivery.rescheduled cause=carrier # missed delivery cycle
    BA exception.address_problem reason=address # bad address
    CM exception.address_problem reason=moved # customer moved
    RD exception.refused reason=refused cause=recipient # refused delivery
    MS,MC exception.misrouted cause=carrier # missort, miscode
    NA exception.missing # not arrived
    TD exception.delayed cause=carrier # transport delay
    OH exception.held # on hold
    HP exception.held reason=payment flag=action_required # held for payment
    SS exception.held # shipment stopped
    DM exception.damaged # damaged
    DS exception.destroyed # destroyed
    IC customs.import_in_progress # in clearance processing
    CR customs.import_released # clearance release
    BR customs.import_released # broker release
    CD,GH,UD customs.import_held reason=customs # clearance delay, not for the carrier to end
    BN customs.import_in_progress # broker notified
    RT returned.to_sender # returned to consignor
    IA unknown.notice_only flag=pod_available # image available
    RR unknown.notice_only coarse # response received; in later years, customs clearance status updated
    CS unknown.notice_only # shipment closed
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
