/// Status codes and their names.
enum PacketaCodes {
  static let table = CodeTable(text)

  private static let text = """
    received_data pre_shipment.info_received
    arrived in_transit.arrived_facility # accepted at depot
    prepared_for_departure in_transit.moving
    departed in_transit.departed_facility
    ready_for_pickup pickup.ready handed_to=station
    handed_to_carrier in_transit.handed_to_last_mile
    posted_back returning.in_transit
    returned returned.to_sender
    delivered delivered.unspecified
    collected accepted.picked_up
    customs customs.import_in_progress
    delivery_attempt delivery_failed.attempted
    rejected_by_recipient exception.refused reason=refused cause=recipient
    cancelled cancelled.by_sender
    reverse_packet_arrived accepted.dropped_off direction=return
    1 pre_shipment.info_received # received data
    2 in_transit.arrived_facility # arrived
    3 in_transit.moving # prepared for departure
    4 in_transit.departed_facility # departed
    5 pickup.ready handed_to=station # ready for pickup
    6 in_transit.handed_to_last_mile # handed to carrier
    7 delivered.unspecified # delivered
    9 returning.in_transit # posted back
    10 returned.to_sender # returned
    11 cancelled.by_sender # cancelled
    12 accepted.picked_up # collected
    14 customs.import_in_progress # customs
    15 accepted.dropped_off direction=return # reverse packet arrived
    16 delivery_failed.attempted # delivery attempt
    17 exception.refused reason=refused cause=recipient # rejected by recipient
    999 unknown.unclassified # unknown
    """
}
