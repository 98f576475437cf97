/// Package states of the tracking API.
enum YunExpressCodes {
  static let table = CodeTable(text)

  private static let text = """
    1 pre_shipment.info_received # submitted
    2 in_transit.moving # in transit
    3 delivered.unspecified # signed
    4 accepted.received_at_origin # received
    5 cancelled.by_sender # order cancelled
    6 delivery_failed.attempted # delivery failed
    7 returned.to_sender # returned
    50 delivered.unspecified # delivered
    """
}
