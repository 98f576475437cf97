/// Situation codes.
enum SeurCodes {
  static let table = CodeTable(text)

  private static let text = """
    SX010 pre_shipment.info_received
    SX001 accepted.received_at_origin
    LI567 in_transit.moving
    LD221 customs.import_in_progress leg=destination
    LD223 customs.import_released leg=destination
    LC003 out_for_delivery.on_vehicle
    LJ100,LJ105 out_for_delivery.appointment_scheduled
    LI300 exception.delayed
    LI523 delivery_failed.attempted reason=absent
    LI524 exception.address_problem reason=address
    LI530 pickup.ready handed_to=station
    LL003 delivered.unspecified
    LL010 delivered.collected handed_to=recipient
    LL020 delivered.neighbour handed_to=proxy
    """
}
