/// Event codes of the status tracking service.
enum UkrposhtaCodes {
  static let table = CodeTable(text)

  private static let text = """
    10100 accepted.received_at_origin # registered
    10601 pre_shipment.info_received # made online, awaits acceptance
    20700 in_transit.arrived_facility # at the logistics centre
    20800 in_transit.departed_facility # departed
    21500 in_transit.departed_facility # sent to the place of delivery
    21600 in_transit.export_processing leg=origin # outward office of exchange
    21700 pickup.ready # at the branch
    2201 in_transit.arrived_import_office leg=destination # accepted by the destination post
    24300 exception.held leg=destination # held at the inward office of exchange
    27900 in_transit.at_delivery_office # delivery office
    29500 out_for_delivery.on_vehicle # out for delivery
    31100,31300,31400 delivery_failed.attempted # not delivered
    31200 returning.initiated reason=refused cause=recipient # refused
    4006 in_transit.handed_to_linehaul leg=linehaul physical=no # being prepared for dispatch
    4021 in_transit.moving leg=linehaul # arrived at the airport
    4024 in_transit.departed_origin_country leg=linehaul # sent from the airport
    4074 in_transit.handed_to_linehaul leg=linehaul # received by the airline
    41000 delivered.unspecified # handed out
    48000 delivered.unspecified # final delivery
    67300 in_transit.arrived_import_office leg=destination # inward office of exchange
    70800 in_transit.export_processing leg=origin # processed at the office of exchange
    82700,89000 customs.import_in_progress # presented to customs
    82800,89100 customs.import_released # released from customs
    97700 in_transit.left_import_office leg=destination # departed from the inward office of exchange
    """
}
