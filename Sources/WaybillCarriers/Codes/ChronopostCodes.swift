/// Event codes of the tracking web service.
enum ChronopostCodes {
  static let table = CodeTable(text)

  private static let text = """
    DC pre_shipment.info_received # being prepared at the sender
    EA pre_shipment.info_received # part of a grouped shipment
    DB accepted.dropped_off # handed in by the sender
    PC1 accepted.received_at_origin
    SC in_transit.arrived_facility # sorted at the departure agency
    TT in_transit.departed_facility # handed by the point to the driver
    T in_transit.arrived_facility # arrived at the agency
    TS in_transit.moving # on its way
    EI in_transit.arrived_destination_country # arrived in the country of destination
    A2 exception.delayed # delayed at the distribution agency
    TA out_for_delivery.on_vehicle # out for delivery
    RB out_for_delivery.to_pickup_point # on the way to the point
    SD out_for_delivery.rescheduled # put off by a day
    AB pickup.ready # at the pickup point
    P delivery_failed.attempted reason=absent # recipient absent
    SK exception.held flag=action_required # waits for information from the recipient
    SM unknown.notice_only # recipient informed
    DI1 delivered.unspecified # delivered
    """
}
