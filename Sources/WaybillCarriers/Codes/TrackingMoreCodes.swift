/// TrackingMore's sub-states, as its current documentation numbers them.
enum TrackingMoreCodes {
  static let table = CodeTable(text)

  private static let text = """
    pending unknown.not_found
    notfound,notfound002 unknown.not_found
    notfound001,inforeceived,inforeceived001 pre_shipment.info_received
    transit,transit001 in_transit.moving
    transit002 in_transit.arrived_facility # arrival scan
    transit003 in_transit.at_delivery_office # at the delivery facility
    transit004 in_transit.arrived_destination_country
    transit005 customs.import_released
    transit006 in_transit.departed_facility
    transit007 in_transit.departed_origin_country
    delivered,delivered001 delivered.unspecified
    delivered002 delivered.collected
    delivered003 delivered.signed
    delivered004 delivered.agent handed_to=proxy # at the door, to a neighbour or doorman
    undelivered,undelivered001 delivery_failed.attempted
    undelivered002 delivery_failed.attempted reason=absent
    undelivered003 exception.delayed
    undelivered004 exception.address_problem reason=address
    exception exception.other
    exception004 pickup.expired # unclaimed
    exception005 exception.other
    exception006 customs.import_held reason=customs # retained by customs
    exception007 exception.damaged # damaged, lost or discarded
    exception008 cancelled.by_carrier # cancelled, by whom is not told
    exception009 exception.refused reason=refused cause=recipient
    exception010 returned.to_sender
    exception011 returning.in_transit
    """
}
