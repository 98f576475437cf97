/// Status codes of the international shopping service.
enum NovaPoshtaShoppingCodes {
  static let table = CodeTable(text)

  private static let text = """
    1-0 pre_shipment.order_created # order is processed
    20 customs.import_in_progress # delivered to the customs terminal
    23 in_transit.arrived_facility # transit sorting centre
    400 customs.import_in_progress # customs declaration
    401 customs.import_released # declaration finished
    3-1 delivered.unspecified # delivered
    """
}
