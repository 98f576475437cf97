extension SharedWordings {
  static let german = """
    return_done returned.to_sender direction=return : an den absender zugestellt | an absender zugestellt | dem absender zugestellt | rücksendung zugestellt | an den absender ausgehändigt
    returning returning.initiated direction=return : rücksendung | retoure | rücktransport | zurück an den absender | an den absender zurück* | zurückgesandt | zurückgesendet | rückversand | an absender zurück*
    lost exception.lost : verloren | verlust | nicht auffindbar
    damaged exception.damaged : beschädigt | beschädigung | schaden
    destroyed exception.destroyed : vernichtet | entsorgt
    duties customs.duties_due reason=payment cause=recipient flag=action_required : zoll* | einfuhrabgaben | abgaben & zahlung | bezahl* | zahlen | entrichten
    customs_held customs.import_held reason=customs cause=customs : zoll* | verzollung & angehalten | zurückgehalten | fehlen* | unterlagen | verzöger* | beschlagnahmt | prüfung
    customs_out customs.import_released : zoll* | verzollung & abgeschlossen | freigegeben | verlassen | beendet | freigabe | erledigt
    customs_export customs.export_in_progress : exportverzollung | ausfuhrverzollung | exportabfertigung
    customs_in customs.import_in_progress : zollabfertigung | verzollung | beim zoll | zollamt | importverzollung | zoll*
    refused exception.refused reason=refused cause=recipient : annahme verweigert | annahmeverweigerung | verweigert
    address exception.address_problem reason=address : adresse & unvollständig | falsch | fehlerhaft | unbekannt | nicht korrekt | ermittel* | unzureichend
    unknown_recipient exception.address_problem reason=address : empfänger unbekannt | unbekannt verzogen | empfänger nicht zu ermitteln | adressfehler | adressat unbekannt
    not_collected pickup.expired : nicht abgeholt | lagerfrist abgelaufen | abholfrist abgelaufen
    to_point out_for_delivery.to_pickup_point : zur abholung & gebracht | unterwegs | transport* | weitergeleitet | auf dem weg
    point_forward out_for_delivery.to_pickup_point : wird in die filiale | in die filiale gebracht | in eine filiale gebracht | in den paketshop gebracht | zur packstation | zum paketshop | zur filiale
    collected delivered.collected handed_to=recipient : abgeholt | abholung durch den empfänger & empfänger | paketshop | packstation | filiale | kunde* ! absender | nicht
    ready pickup.ready : abholbereit | liegt zur abholung | zur abholung bereit | bereit zur abholung | abholung bereit | kann abgeholt werden | zur abholung | im paketshop | in der packstation | in der filiale | in der postfiliale hinterlegt | im paketshop hinterlegt | paketshop zugestellt | in die packstation eingelegt | wartet auf abholung
    neighbour delivered.neighbour handed_to=proxy : nachbar* & zugestellt | abgegeben | übergeben | ausgehändigt ! nicht
    safe delivered.safe_place : wunschort | ablageort | ablagevertrag | abstellgenehmigung | abstellort | garage ! nicht
    mailbox delivered.mailbox : briefkasten ! nicht
    absent delivery_failed.attempted reason=absent cause=recipient : nicht angetroffen | empfänger abwesend | nicht zu hause | niemand | abwesend | nicht anwesend
    failed delivery_failed.attempted : nicht zugestellt | konnte nicht zugestellt | zustellversuch | nicht erfolgreich | zustellung nicht möglich | zustellhindernis | unzustellbar | nicht zustellbar | erfolglos | nicht zugestellt werden
    notice delivery_failed.notice_left : benachrichtigt | benachrichtigungskarte | benachrichtigung hinterlassen
    rescheduled out_for_delivery.rescheduled physical=no : zustelltermin | neuer zustelltag | erneuter zustellversuch | wunschtag | verschoben
    out out_for_delivery.on_vehicle : zustellfahrzeug | in zustellung | zustellfahrzeug geladen | auslieferung | wird heute zugestellt | ausgeliefert wird | unterwegs zum empfänger | zustellung erfolgt heute | in der zustellung | beim zusteller
    promise unknown.notice_only physical=no : wird & zugestellt | geliefert
    delivered_signed delivered.signed handed_to=recipient : unterschrift | unterschrieben & zugestellt
    delivered delivered.unspecified handed_to=recipient : erfolgreich zugestellt | zugestellt | zustellung erfolgreich | ausgeliefert | dem empfänger ausgehändigt | ausgehändigt | zustellung erfolgt ! nicht | wird
    label pre_shipment.info_received physical=no : auftragsdaten | elektronisch | angekündigt | sendungsdaten | vorangekündigt | paketdaten | noch nicht übergeben | label erstellt | elektronisch übermittelt
    delayed exception.delayed physical=no : verzöger* | verspät* | unwetter | streik
    misrouted exception.misrouted : fehlgeleitet | fehlleitung | falsch sortiert
    country_out in_transit.departed_origin_country : ursprungsland & verlassen | abgang
    export in_transit.export_processing : export-paketzentrum | für den export | exportpaketzentrum | export | auslands*
    country_in in_transit.arrived_destination_country : zielland & angekommen | eingetroffen | erreicht | übergeben
    at_office in_transit.at_delivery_office : zustellbasis | zustelldepot | zustellbasis | ziel paketzentrum | ziel region | empfängerdepot | zielregion | zustellstützpunkt | region des empfängers
    departed in_transit.departed_facility : verlassen | weitergeleitet | abgegangen | abgefahren | ausgang | abgang
    arrived in_transit.arrived_facility : bearbeitet | sortiert | eingetroffen | angekommen | paketzentrum | eingang | depot | umgeschlagen | verteilzentrum
    picked_up accepted.picked_up : abgeholt | übernommen | abholung
    accepted accepted.received_at_origin : aufgegeben | eingeliefert | entgegengenommen | angenommen | erhalten | übergeben | einlieferung
    moving in_transit.moving : transport | unterwegs | weitertransport | auf dem weg | transportiert | beförder*
    """
}
