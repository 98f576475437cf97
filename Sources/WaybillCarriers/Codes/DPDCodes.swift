/// Scan codes of the German network (three digits), states of the British and the group tracking.
enum DPDCodes {
  static let table = CodeTable(text)

  private static let text = """
    000 pre_shipment.info_received # order information
    001 delivered.unspecified # delivered
    004 in_transit.arrived_facility # at a sorting centre
    009 in_transit.moving # on the road
    015 out_for_delivery.on_vehicle # out for delivery
    ACCEPTED,ORDER_CREATED pre_shipment.info_received
    HANDOVER_CONSIGNOR_TO_PARCELSHOP accepted.dropped_off
    ON_THE_ROAD in_transit.moving
    AT_DELIVERY_DEPOT in_transit.at_delivery_office
    OUT_FOR_DELIVERY,PARCEL_OUT_FOR_DELIVERY,Courier out_for_delivery.on_vehicle
    AVAILABLE_FOR_COLLECTION,ParcelShop pickup.ready handed_to=station
    UNSUCCESSFUL_DELIVERY_ATTEMPT,DeliveryFailure delivery_failed.attempted
    ReturningFromDelivery in_transit.at_delivery_office # back at the depot after an attempt
    DELIVERED delivered.unspecified
    RETURN_TO_SENDER returning.in_transit
    CCO customs.import_released # cleared customs
    DLI in_transit.at_delivery_office # at the delivery depot
    DLO out_for_delivery.on_vehicle # out for delivery
    DEY delivered.unspecified # delivered
    DEYY unknown.notice_only flag=pod_available # proof of delivery received
    """
}
