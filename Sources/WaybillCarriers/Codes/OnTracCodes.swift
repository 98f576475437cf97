/// Event codes of the tracking API.
enum OnTracCodes {
  static let table = CodeTable(text)

  private static let text = """
    EXRL pre_shipment.info_received # on its way to the carrier
    ORIG in_transit.arrived_facility # origin scan
    SFCT in_transit.at_delivery_office # at the final facility
    OFDL out_for_delivery.on_vehicle # out for delivery
    DLVD delivered.unspecified # delivered
    BCLD delivery_failed.attempted reason=business_closed # business closed
    """
}
