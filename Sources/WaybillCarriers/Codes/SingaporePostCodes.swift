/// Status codes of the tracking web service.
enum SingaporePostCodes {
  static let table = CodeTable(text)

  private static let text = """
    IR pre_shipment.info_received # order information received
    DP accepted.dropped_off # at a drop-off point
    PO accepted.received_at_origin # received by the post
    LL,PL in_transit.arrived_facility # processing
    DO in_transit.departed_origin_country leg=origin # despatched overseas
    AD in_transit.handed_to_last_mile leg=destination # at the destination post
    DA in_transit.arrived_facility leg=destination # at the destination hub
    DGS customs.import_in_progress leg=destination # presented to import customs
    CS customs.import_in_progress # customs inspection
    HC customs.import_held reason=customs # held by customs
    HE exception.held # held at the office of exchange
    """
}
