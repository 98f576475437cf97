/// Event codes of the parcel history service.
enum CzechPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    00 pre_shipment.info_received
    21 accepted.received_at_origin # podaná
    51 in_transit.at_delivery_office # vstup na dodací poštu
    75 in_transit.moving # přepravovaná
    81,82 pickup.ready # uložená
    8D in_transit.redirected # dosílka
    8E exception.damaged # poškozená
    8T exception.misrouted cause=carrier
    8U in_transit.redirected
    8Z exception.misrouted cause=sender
    91 delivered.unspecified # doručená
    95 returning.initiated reason=refused cause=recipient # odepřeno přijetí
    96 returning.initiated reason=address # adresát neznámý
    97 returning.initiated # prošlá odběrní lhůta
    98 returning.initiated # úmrtí adresáta
    9B returning.initiated reason=moved # odstěhoval se
    9E returning.initiated reason=address # nedostatečná adresa
    9V returned.to_sender # doručená odesílateli
    C1 in_transit.departed_origin_country # výstup z vyměňovací pošty
    D4 in_transit.arrived_destination_country # vstup do země určení
    E customs.import_in_progress # celní řízení
    F1 customs.import_released # ukončení celního řízení
    H returning.initiated # vrácená
    I1 delivered.unspecified # doručená
    M delivery_failed.attempted # pokus o doručení
    """
}
