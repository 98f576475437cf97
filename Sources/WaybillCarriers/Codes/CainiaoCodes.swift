/// Action codes of Cainiao, from the meanings its open platform publishes; AliExpress prints them behind `AE_`.
enum CainiaoCodes {
  static let table = CodeTable(text)

  private static let text = """
    CONSIGN pre_shipment.info_received # shipment declared
    OM_CONSIGN pre_shipment.info_received # merchant dispatched (a declaration, no scan)
    GTMS_ASN pre_shipment.info_received # electronic advance notice
    LAST_MILE_ASN_NOTIFY pre_shipment.info_received # last-mile forecast
    PRE_READY_TO_SHIP pre_shipment.order_created
    CREATE_ORDER_CES pre_shipment.order_created
    create pre_shipment.order_created
    Label_created pre_shipment.info_received
    ORDER_PROCESSING pre_shipment.order_created
    GWMS_ACCEPT pre_shipment.order_created # order accepted by the warehouse
    GWMS_PICK pre_shipment.order_created # picked from the shelf
    GWMS_PACKAGE pre_shipment.order_created # packed
    GWMS_OUTBOUND accepted.received_at_origin # left the warehouse
    GWMS_HANDOVER accepted.received_at_origin # handed over
    GWMS_REJECT cancelled.by_carrier # order refused
    GWMS_EXCEPTION exception.other # warehouse exception
    GWMS_CANCEL cancelled.by_sender # cancelled
    PU_PICKUP_SUCCESS accepted.picked_up
    PU_PRE_PICKUP_SUCCESS accepted.picked_up
    PU_PICKUP_FAILURE pre_shipment.pickup_failed
    PU_SIGN_IN_SUCCESS accepted.received_at_origin # signed in at the collection point
    PU_SIGN_IN_FAILURE exception.other
    GOT accepted.picked_up # picked up (domestic)
    REJECT pre_shipment.pickup_failed # pickup failed (domestic)
    SL_ACCEPT accepted.received_at_origin
    CW_SIGN_IN_SUCCESS accepted.received_at_origin # consolidation warehouse
    CW_INBOUND in_transit.arrived_facility
    CW_OUTBOUND in_transit.departed_facility
    SC_SIGN_IN_SUCCESS in_transit.arrived_facility
    SC_SIGN_IN_FAILURE exception.other
    SC_INBOUND_SUCCESS in_transit.arrived_facility
    SC_INBOUND in_transit.arrived_facility
    SC_ARRIVE in_transit.arrived_facility
    SC_INBOUND_FAILURE exception.other
    SC_OUTBOUND_SUCCESS in_transit.departed_facility
    SC_OUTBOUND in_transit.departed_facility
    SC_DEPART in_transit.departed_facility
    SC_OUTBOUND_FAILURE exception.other
    SC_HO_OUT_SUCCESS in_transit.handed_to_linehaul
    SC_HO_OUT_FAILURE exception.other
    SC_TRANS_INBOUND_SUCCESS in_transit.arrived_facility
    SC_TRANS_OUTBOUND_SUCCESS in_transit.departed_facility
    DEPARTURE in_transit.departed_facility # domestic node
    ARRIVAL in_transit.arrived_facility # domestic node
    TD_TRANS_ARRIVE in_transit.transit_country
    TD_TRANS_DEPART in_transit.transit_country
    TD_TRANS_ARRIVE_C in_transit.transit_country
    TD_TRANS_DEPART_C in_transit.transit_country
    TD_TRANSWH_OUTBOUND in_transit.departed_facility
    TD_TRANS_ARRIVE_DCP in_transit.arrived_facility
    LH_BIGBAG_SHELVE in_transit.arrived_facility
    CC_EX_START customs.export_in_progress leg=origin
    CC_EX_SUCCESS customs.export_released leg=origin
    CC_EX_FAILURE customs.export_held reason=customs cause=customs leg=origin
    LH_HO_IN_SUCCESS in_transit.export_processing # arrived at the departure hub
    LH_HO_IN_FAILURE exception.other
    LH_HO_AIRLINE in_transit.handed_to_linehaul # handed to the airline after the security check; no departure
    LH_HO_AIRLINE_FAILURE exception.rejected_by_carrier reason=security # aviation security refused it
    LH_POST_COLLECTION in_transit.handed_to_linehaul
    LH_DEPART in_transit.departed_origin_country
    LH_ARRIVE in_transit.arrived_destination_country
    LH_LINEHAUL_ARRIVE in_transit.arrived_destination_country
    LH_ARRIVE_FAILURE exception.other
    LH_HO_OUT_SUCCESS in_transit.moving
    LH_HO_OUT_FAILURE exception.other
    CC_HO_IN_SUCCESS customs.import_in_progress leg=destination
    CC_HO_IN_FAILURE customs.import_held reason=customs leg=destination
    CC_IM_START customs.import_in_progress leg=destination
    CC_IM_PROCESS customs.import_in_progress leg=destination
    CC_IM_SUCCESS customs.import_released leg=destination
    CC_IM_FAILURE customs.import_held reason=customs cause=customs leg=destination
    CC_IM_EXCEPTION customs.import_held reason=customs cause=customs leg=destination
    CC_HO_OUT_SUCCESS customs.import_released leg=destination # left import customs
    CC_HO_OUT_FAILURE customs.import_held reason=customs leg=destination
    CUS_DECLARE customs.import_in_progress leg=destination
    CUS_SUCCESS customs.import_in_progress leg=destination # papers accepted
    CUS_FAILURE customs.import_held reason=documents cause=customs leg=destination
    CUS_TAX customs.duties_due reason=payment flag=action_required leg=destination
    CIQ_SUCCESS customs.import_in_progress
    CIQ_FAILURE customs.import_held reason=inspection_quarantine cause=customs
    CUSTOMS_ARRIVED_IN_AREA_CALLBACK customs.import_in_progress leg=destination # at the bonded warehouse
    CC_TRANS_START in_transit.transit_country leg=linehaul # clearance in a transit country
    CC_TRANS_SUCCESS in_transit.transit_country leg=linehaul
    CC_TRANS_FAILURE exception.held reason=customs leg=linehaul
    OE_DEPART in_transit.left_import_office
    GTMS_OE_DEPART in_transit.departed_facility
    GTMS_ACCEPT in_transit.handed_to_last_mile
    GTMS_SC_ARRIVE in_transit.arrived_facility
    GTMS_SC_DEPART in_transit.departed_facility
    GTMS_SC_ARRIVE_FAILURE exception.other
    GTMS_STATION_IN in_transit.arrived_facility
    GTMS_STATION_OUT in_transit.departed_facility
    GTMS_DO_ARRIVE in_transit.at_delivery_office
    GTMS_DO_DEPART out_for_delivery.on_vehicle
    GTMS_DELIVERING out_for_delivery.on_vehicle
    GTMS_RE_DELIVERING out_for_delivery.on_vehicle
    SENT_SCAN out_for_delivery.on_vehicle
    LM_DELIVERY_DEPART out_for_delivery.on_vehicle
    GTMS_DEL_FAILURE delivery_failed.attempted
    GTMS_SIGN_FAILURE delivery_failed.attempted
    GTMS_FAILURE delivery_failed.attempted
    DELIVERY_FAILED delivery_failed.attempted
    FAILED delivery_failed.attempted
    GTMS_SIGNED delivered.unspecified handed_to=recipient
    SIGNED delivered.unspecified handed_to=recipient
    SIGN_SUCCESS delivered.unspecified
    COMMON_SIGNED delivered.unspecified
    LM_SIGN_SUCCESS delivered.unspecified
    GTMS_RELABEL in_transit.handed_to_last_mile
    GTMS_WAIT_SELF_PICK pickup.ready
    GTMS_STA_SIGNED pickup.ready handed_to=station # the pickup point signed for it, not the buyer
    GTMS_STA_SIGN_FAILURE exception.other # the pickup point could not take it
    GSTAHUB_INBOUND in_transit.arrived_facility
    GSTA_INBOUND pickup.ready handed_to=station
    GSTA_INBOUND_FAIL exception.other
    GSTA_INFORM_BUYER pickup.ready
    GSTA_SIGN delivered.collected handed_to=recipient
    STA_SIGN delivered.collected handed_to=recipient
    GSTA_BUYER_SIGN delivered.collected handed_to=recipient
    GTMS_PUDO_SIGNED delivered.collected handed_to=recipient
    PUDO_SIGN_SUCCESS delivered.collected handed_to=recipient
    GTMS_PUDO_INBOUND pickup.ready handed_to=station
    PUDO_INBOUND pickup.ready handed_to=station
    POSTMAN_POST pickup.ready handed_to=station # put into a locker
    PUDO_DELIVERY out_for_delivery.to_pickup_point
    GTMS_PUDO_OVERDUE pickup.expired
    PUDO_OVERDUE pickup.expired
    GTMS_STA_WAIT_CUST_CHANGE_ADDRESS exception.address_problem reason=address flag=action_required
    GTMS_STA_CUST_TO_DOOR in_transit.redirected
    GTMS_STA_CHANGE in_transit.redirected
    GTMS_STA_CN_TO_DOOR in_transit.redirected
    GTMS_STA_CN_CHANGE in_transit.redirected
    LM_UNREACHABLE_RETURN returning.initiated reason=absent
    RT_INBOUND returning.in_transit
    RT_OUTBOUND returning.in_transit
    RT_HO_OUT returning.in_transit
    RT_WH_HO_IN returning.in_transit
    RT_WH_INBOUND returning.in_transit
    RT_WH_OUTBOUND returning.in_transit
    RT_WH_HO_OUT returning.in_transit
    RT_TRANSWH_HO_IN returning.in_transit
    RT_TRANSWH_INBOUND returning.in_transit
    RT_TRANSWH_OUTBOUND returning.in_transit
    RT_TMS_ACCEPT returning.in_transit
    RT_DO_DEPART returning.in_transit
    RT_DO_ARRIVE returning.in_transit
    RT_SC_OUTBOUND returning.in_transit
    RT_SC_INBOUND returning.in_transit
    RT_LM_DELIVERY_DEPART returning.in_transit
    RT_LM_DELIVERY_ARRIVE returning.in_transit
    RT_SIGNIN_SUCCESS returned.to_sender
    RT_LM_SIGN_SUCCESS returned.to_sender
    RETURNED returned.to_sender
    RT_DESTROY exception.destroyed
    RT_WH_DESTROY exception.destroyed
    SIGNIN delivered.unspecified
    LTL_SIGNIN delivered.unspecified
    OWS_SIGNIN delivered.unspecified
    WAIT4SIGNIN pickup.ready
    LTL_WAIT4SIGNIN pickup.ready
    CWS_WAIT4SIGNIN pickup.ready
    WAIT4PICKUP pickup.ready
    ARRIVED_AT_DEST_COUNTRY in_transit.arrived_destination_country
    DEPART_FROM_ORIGINAL_COUNTRY in_transit.departed_origin_country
    PICKEDUP accepted.picked_up
    SELLER_PREPARING pre_shipment.order_created
    DELIVERING in_transit.moving # the parcel's own state, not the last mile's
    CLEAR_CUSTOMS customs.import_in_progress
    DELIVERED delivered.unspecified
    DELIVER_FAILED delivery_failed.attempted
    SIGN delivered.unspecified
    SELLER_SEND_GOODS pre_shipment.info_received # the seller says so
    WAIT_BUYER_ACCEPT_GOODS pre_shipment.info_received # the seller says so
    WAIT_SELLER_SEND_GOODS pre_shipment.order_created
    """

  /// AliExpress's spellings: the same codes behind a prefix, some with another ending, and its own.
  static let aliExpress = CodeTable(
    text.split(separator: "\n").map { "AE_" + $0 }.joined(separator: "\n") + "\n" + text + "\n"
      + """
      AE_LH_ARRIVE_SUCCESS in_transit.arrived_destination_country
      AE_LH_DEPART_SUCCESS in_transit.departed_origin_country
      AE_CC_EX_SUCCESS_SUCCESS customs.export_released leg=origin
      AE_CC_EX_START_SUCCESS customs.export_in_progress leg=origin
      AE_PICK_UP_SUCCESS accepted.picked_up
      AE_GOT_SUCCESS accepted.picked_up
      AE_ORDER_PAID pre_shipment.order_created
      AE_ORDER_PLACED pre_shipment.order_created
      AE_ORDER_SHIPPED pre_shipment.info_received
      AE_LAST_MILE_HO_SUCCESS in_transit.handed_to_last_mile
      AE_LAST_MILE_HI_SUCCESS in_transit.handed_to_last_mile
      AE_GTMS_ORDER_INFO_UPDATE unknown.notice_only
      """)

  static let wordings = """
    update unknown.notice_only physical=no : ^carrier update$
    preparing pre_shipment.order_created physical=no : store processing | package in preparation | package is being prepared | order s been created | awaiting seller
    airline in_transit.handed_to_linehaul : awaiting flight | accepted by airline | shipment accepted by airline
    leaving_hub in_transit.handed_to_linehaul : leaving from departure country
    left_country in_transit.departed_origin_country : left from departure country | departed from departure country | leaving origin country
    arrived in_transit.arrived_destination_country : arrived at destination country | arrived at linehaul office | arrived at local airport
    to_domestic customs.import_released : leaving customs | departed from customs
    local in_transit.handed_to_last_mile : received by local delivery | accepted by last mile | received by local carrier | collected by destination carrier
    at_customs customs.import_in_progress : arrived at customs
    station pickup.ready handed_to=station : signed by pickup point | delivered to pickup | ready for pick up
    """
}
