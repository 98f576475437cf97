/// Event codes, with the UPU events they stand for.
enum MeestCodes {
  static let table = CodeTable(text)

  private static let text = """
    101 accepted.received_at_origin # posting
    202 in_transit.export_processing leg=origin # outward office of exchange
    303 in_transit.departed_origin_country leg=linehaul # left the outward office of exchange
    404 in_transit.transit_country leg=linehaul # transit office of exchange
    505 in_transit.arrived_import_office leg=destination # inward office of exchange
    5051 exception.missing # did not arrive
    808 in_transit.left_import_office leg=destination # left the inward office of exchange
    2230 customs.import_in_progress # handed over to customs
    1214 in_transit.at_delivery_office # at the delivery office
    1315 out_for_delivery.on_vehicle # given to the courier
    1521 in_transit.redirected # redirected
    1620 exception.refused reason=refused cause=recipient # refused
    1622 delivered.unspecified # final delivery
    1625 delivery_failed.attempted reason=absent # recipient not available
    1626 out_for_delivery.rescheduled # delivery date changed
    1627 delivery_failed.not_attempted cause=carrier # not delivered in time
    1825 returning.initiated # return to the sender
    """
}
