/// Status codes of the tracking service, and its summary codes.
enum TNTCodes {
  static let table = CodeTable(text)

  private static let text = """
    DEL delivered.unspecified # summary: delivered
    INT in_transit.moving # summary: in transit
    EXC exception.other # summary: exception
    CNF unknown.not_found # summary: consignment not found
    OK delivered.unspecified # delivered in good condition
    OD out_for_delivery.on_vehicle # out for delivery
    IR,IS in_transit.arrived_facility # received at TNT location
    AS in_transit.arrived_facility # received at transit point
    TR in_transit.moving # in transit
    NR,MLA exception.delayed cause=carrier # delayed, recovery under way
    """
}
