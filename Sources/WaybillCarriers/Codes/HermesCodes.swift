/// Status codes (four digits) and states of the German tracking services.
enum HermesCodes {
  static let table = CodeTable(text)

  private static let text = """
    0000 pre_shipment.info_received # notified electronically
    1000 accepted.received_at_origin # taken over by Hermes
    2000 in_transit.at_delivery_office # arrived at the distribution centre
    3000 out_for_delivery.on_vehicle # on a delivery round
    3500 delivered.unspecified # delivered
    4000,4500 delivery_failed.attempted # not delivered
    5000 pickup.ready # ready for collection
    ANNOUNCED,PREANNOUNCED,AVISE,ORDER_INFO_RECEIVED pre_shipment.info_received
    PARCELSHOP_DROP_OFF,AM_PKS_ABGEGEBEN accepted.dropped_off
    PARCELSHOP_COLLECTED_BY_DRIVER,PICKED_UP,SHIPMENT_PICKED_UP accepted.picked_up
    HANDED_OVER,HANDED_OVER_TO_HERMES,TAKEN_OVER_BY_HERMES,SENDUNG_VON_HERMES_UEBERNOMMEN accepted.received_at_origin
    SORTED,ARRIVED_IN_DESTINATION_REGION,SENDUNG_IN_ZIELREGION_ANGEKOMMEN in_transit.arrived_facility
    IN_TRANSIT,UMSCHLAG_INLAND in_transit.moving
    ARRIVED_AT_DEPOT,ARRIVED_AT_DELIVERY_DEPOT in_transit.at_delivery_office
    OUT_FOR_DELIVERY,DELIVERY_TOUR_STARTED,NEXT_STOP,ZUSTELLTOUR out_for_delivery.on_vehicle
    DELIVERED,DELIVERED_HOMEDELIVERY,ZUGESTELLT delivered.unspecified
    DELIVERED_MAILBOX delivered.mailbox
    DELIVERED_NEIGHBOUR delivered.neighbour handed_to=proxy
    DELIVERED_DROPOFF delivered.safe_place
    DELIVERED_PARCELSHOP,DELIVERED_PARCELBOX pickup.ready handed_to=station # the shop has it, not the buyer
    PARCELSHOP_ITEMS_FOR_COLLECTION,READY_FOR_COLLECTION,READY_FOR_PICKUP pickup.ready handed_to=station
    PICKED_UP_BY_RECIPIENT,COLLECTED,VOM_PAKETSHOP_ABGEHOLT delivered.collected handed_to=recipient
    DELIVERY_FAILED delivery_failed.attempted
    NOT_DELIVERABLE exception.other
    UNKNOWN_WHEREABOUTS exception.missing
    RETURN,RETURN_TO_SENDER returning.in_transit
    RETURN_DELIVERED_TO_SENDER,RETOURE_DELIVERED,RETOURE_AUSGELIEFERT_BEIM_ATG returned.to_sender
    """
}
