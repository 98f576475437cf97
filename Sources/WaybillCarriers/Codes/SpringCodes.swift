/// Event codes of the tracking web service.
enum SpringCodes {
  static let table = CodeTable(text)

  private static let text = """
    0,12 pre_shipment.info_received
    20 accepted.received_at_origin # accepted at origin facility
    15,18,19,21,22,25,2101,2102,2103 in_transit.moving
    31 exception.held flag=action_required
    40,41 customs.import_in_progress # at customs
    91 delivery_failed.attempted # not delivered
    92 pickup.ready # awaiting collection
    93 in_transit.moving
    9301 out_for_delivery.on_vehicle
    9302 exception.delayed
    100,101 delivered.unspecified # delivered
    111 exception.lost # lost
    124,125,12406,12505 returning.initiated
    12501 returning.initiated reason=refused cause=recipient
    12502 returning.initiated reason=address
    12503 returning.initiated # damaged
    12504 returning.initiated # unclaimed
    12506 exception.destroyed
    4106 cancelled.by_carrier
    """
}
