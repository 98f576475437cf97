/// Event codes of the tracking service of Poczta Polska.
enum PolishPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    P_REJ_KN1 pre_shipment.info_received # electronic data
    P_NAD accepted.received_at_origin # nadanie
    P_PZL,P_WZL in_transit.moving # w transporcie
    P_WEOC,P_WEPL in_transit.arrived_import_office leg=destination
    P_WYOC,P_WYPL in_transit.departed_origin_country leg=origin
    P_ZWC,P_ZWOLDDOR,P_WPUCPP customs.import_in_progress # odprawa celna
    P_WD,P_WDML,P_ND out_for_delivery.on_vehicle # w doręczeniu
    P_A,P_PA delivery_failed.attempted # awizo, powtórne
    P_KWD pickup.ready # gotowa do odbioru
    P_D delivered.unspecified # doręczenie
    P_OWU delivered.collected handed_to=recipient # odbiór w urzędzie
    P_NDZ returning.initiated # zwrot
    """
}
