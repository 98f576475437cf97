/// Track123's sub-states, as its two parallel documentations define them.
enum Track123Codes {
  static let table = CodeTable(text)

  private static let text = """
    INFO_RECEIVED_01 pre_shipment.info_received
    IN_TRANSIT_01 in_transit.moving
    IN_TRANSIT_02 in_transit.arrived_facility
    IN_TRANSIT_03 customs.import_released
    IN_TRANSIT_04 in_transit.export_processing # packed, about to go to the airport
    IN_TRANSIT_05 in_transit.handed_to_linehaul # handed to the airline
    IN_TRANSIT_06 in_transit.arrived_destination_country
    IN_TRANSIT_07 in_transit.at_delivery_office
    IN_TRANSIT_08 in_transit.departed_origin_country # the plane has departed
    WAITING_DELIVERY_01 out_for_delivery.on_vehicle
    WAITING_DELIVERY_02 pickup.ready
    WAITING_DELIVERY_03 out_for_delivery.rescheduled # delay asked for, or a note left
    DELIVERED_01 delivered.unspecified
    DELIVERED_02 delivered.collected
    DELIVERED_03 delivered.signed
    DELIVERED_04 delivered.agent handed_to=proxy # property staff, doorman, family, neighbour
    DELIVERY_FAILED_01 exception.address_problem reason=address
    DELIVERY_FAILED_02 delivery_failed.attempted reason=absent
    DELIVERY_FAILED_03 delivery_failed.attempted reason=contact_recipient
    DELIVERY_FAILED_04 delivery_failed.attempted
    ABNORMAL_01 pickup.expired
    ABNORMAL_02 customs.import_held reason=customs
    ABNORMAL_03 exception.damaged # damaged, lost or discarded
    ABNORMAL_04 cancelled.by_sender
    ABNORMAL_05 exception.refused reason=refused cause=recipient
    ABNORMAL_06 returned.to_sender
    ABNORMAL_07 returning.in_transit
    ABNORMAL_08 exception.other
    """
}
