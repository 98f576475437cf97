/// Statuses of the tracking API. An empty locker slot is `EMPTYSLOT`; what the locker took in is not delivered.
enum FoxpostCodes {
  static let table = CodeTable(text)

  private static let text = """
    CREATE pre_shipment.order_created
    OPERIN pickup.ready handed_to=station # in the locker
    RECEIVE delivered.collected handed_to=recipient # átvéve
    C2CIN accepted.dropped_off # handed in at a locker
    C2BIN accepted.dropped_off direction=return
    COLLECTED accepted.picked_up # from the sender
    INWAREHOUSE,SORTIN,MPSIN,HDHUBIN in_transit.arrived_facility
    SORTOUT,HDHUBOUT in_transit.departed_facility
    HDDEPO,PREPAREDFORPD in_transit.at_delivery_office
    OPEROUT in_transit.moving # taken out of the locker
    HDCOURIER,HDINTRANSIT,HDSENT out_for_delivery.on_vehicle
    HDRECEIVE delivered.unspecified
    HDUNDELIVERABLE delivery_failed.attempted
    EMPTYSLOT exception.delayed reason=locker_full
    BACKLOGINFULL exception.delayed reason=capacity cause=carrier
    MISSORT exception.misrouted cause=carrier
    REDIRECT,RESENT in_transit.redirected
    HDRETURN,BACKTOSENDER,RETURN returning.in_transit
    RETURNED returned.to_sender
    """
}
