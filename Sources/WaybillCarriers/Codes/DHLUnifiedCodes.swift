/// Status codes of the unified tracking API: five classes, asked where neither code nor words tell.
enum DHLUnifiedCodes {
  static let table = CodeTable(text)

  private static let text = """
    pre-transit pre_shipment.info_received
    transit in_transit.moving
    delivered delivered.unspecified
    failure exception.other
    unknown unknown.unclassified
    """
}
