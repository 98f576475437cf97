/// Event statuses of the tracking API; where one covers opposites (OTHER, EN_ROUTE, STOPPED) the words tell.
enum PostNordCodes {
  static let table = CodeTable(text)

  private static let text = """
    CREATED,INFORMED pre_shipment.info_received
    AVAILABLE_FOR_DELIVERY,AVAILABLE_FOR_DELIVERY_PAR_LOC pickup.ready handed_to=station
    DELIVERED delivered.unspecified
    DELIVERY_IMPOSSIBLE delivery_failed.attempted
    DELIVERY_REFUSED exception.refused reason=refused cause=recipient
    DELAYED,EXPECTED_DELAY exception.delayed
    RETURNED returning.in_transit
    """
}
