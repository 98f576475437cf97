/// Scan types of the tracking service.
enum PurolatorCodes {
  static let table = CodeTable(text)

  private static let text = """
    ProofOfPickUp accepted.picked_up
    OnDelivery out_for_delivery.on_vehicle
    Delivery delivered.unspecified
    """
}
