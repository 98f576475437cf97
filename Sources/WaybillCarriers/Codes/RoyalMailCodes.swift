/// Event codes of the mailpieces API.
enum RoyalMailCodes {
  static let text = """
    EVNMI in_transit.redirected # forwarded, mis-sort
    EVKSP delivered.unspecified # delivered
    EVKOP delivered.signed # delivered and signed
    EVKLS delivered.safe_place # delivered to safeplace
    EVKDN delivered.neighbour # delivered to neighbour
    EVGPD out_for_delivery.on_vehicle # out for delivery
    EVKNA delivery_failed.attempted # attempted, no answer
    EVKRF exception.refused reason=refused cause=recipient # refused
    EVIMC in_transit.at_delivery_office # at the delivery office
    EVPPA accepted.received_at_origin # accepted at the post office
    EVDAC accepted.received_at_origin # item received
    EVDAV pre_shipment.info_received # sender dispatching
    EVAIP customs.import_in_progress # awaiting customs
    """
  static let wordings = """
    on_its_way in_transit.departed_facility : on its way | on its way to
    arrived in_transit.arrived_facility : arrived | arrived mdn
    collected accepted.picked_up : item collected | collected
    forwarded in_transit.redirected : forwarded mis sort | forwarded
    """
}
