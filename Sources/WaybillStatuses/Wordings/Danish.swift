extension SharedWordings {
  private static let failed = """
    kunne ikke afleveres | kunne ikke leveres | leveringsforsog | mislykkedes | mislykket | forsogt leveret | forsogt afleveret | ikke leveret | ikke afleveret | afleveringsforsog | forgaeves | forgaves \
    | kunne ikke udleveres | ikke muligt at levere | ikke muligt at aflevere | kunne ikke aflevere | kunne ikke levere | kunne desvarre ikke | forsogt omdelt | kunne ikke omdeles | levering mislykkedes
    """
  private static let point = """
    pakkeshop | pakkeshoppen | posthus | posthuset | pakkeboks | pakkeboksen | udleveringssted | udleveringsstedet | afhentningssted | parcelshop | postbutik | nærboks | narboks | pakkeautomat* | afhentningsstedet | swipbox | boks | servicepunkt | butik
    """
  static let danish = """
    survey unknown.notice_only physical=no : bedom | undersogelse | anmeld os | tilfredshed
    not_found unknown.not_found physical=no : ikke fundet | ingen oplysninger | ingen information | kan ikke findes ! adresse*
    return_done returned.to_sender direction=return handed_to=recipient : afsender | afsenderen & afleveret til | leveret til | returneret til | udleveret til | leveret retur til | leveret tilbage ! ikke | vil
    return_done2 returned.to_sender direction=return handed_to=recipient : retur leveret | returpakken er leveret | returen er leveret
    return_refused returning.initiated direction=return reason=refused : retur* | tilbage til afsender & nagte* | afvist
    return_unclaimed returning.initiated direction=return : retur* | tilbage & ikke afhentet | uafhentet
    return_moving returning.in_transit direction=return : pa vej tilbage | retur undervejs | pa vej retur
    returning returning.initiated direction=return : retur* | tilbage til afsender | sendt tilbage | sendes tilbage | tilbagesend*
    lost exception.lost cause=carrier : mistet | bortkommet | tabt | gaet tabt
    missing exception.missing : efterlys* | eftersog* | efterlyst | eftersoges
    stolen exception.stolen : stjalet | tyveri
    damaged exception.damaged : beskadiget | skadet | skade | transportskade*
    destroyed exception.destroyed : odelagt | destrueret | kasseret
    seized customs.seized cause=customs : beslaglagt
    cancelled cancelled.by_sender physical=no : annulleret | afbestilt | slettet | annulering
    paid customs.duties_paid physical=no : told* | moms | gebyr & betalt ! ikke
    due customs.duties_due reason=payment cause=recipient flag=action_required : told* | moms | importmoms & betal* | gebyr*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : told* | fortold* & dokument* | oplysning* | faktura | information*
    customs_refused customs.import_refused cause=customs : told* & afvist | nagtet | forbudt
    customs_held customs.import_held reason=customs cause=customs : told* | fortold* & tilbagehold* | stoppet | afventer | kontrol* | venter | holdes
    export_in customs.export_in_progress : eksport* & told* | fortold*
    customs_out customs.import_released : told* | fortold* & klar* | frigiv* | fardig* | afsluttet | godkendt | fortoldet | frigivet
    customs_in customs.import_in_progress : told* | fortold*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & nagte* | afvist
    refused exception.refused reason=refused cause=recipient : nagtet modtaget | modtager nagter | afvist af | modtagelse nagtet | nagtede | nagter | nagtet | modtager har afvist | modtager afviste
    absent delivery_failed.attempted reason=absent cause=recipient : ikke hjemme | ingen hjemme | ikke traffet | modtager var ikke | ikke til stede
    closed delivery_failed.attempted reason=business_closed : lukket
    failed_address delivery_failed.attempted reason=address : \(failed) & adresse*
    address exception.address_problem reason=address : adresse* & forkert | ufuldstandig* | ukendt | fejl | mangelfuld | mangler | ugyldig
    unknown_recipient exception.address_problem reason=address : ukendt modtager | modtager ukendt | modtageren er ukendt
    moved exception.address_problem reason=moved cause=recipient : modtager er flyttet | er flyttet
    expired pickup.expired : ikke afhentet | uafhentet | afhentningsfrist* & udlobet
    reminder pickup.reminder physical=no : pamindelse | sidste afhentningsdag | husk at hente
    extended pickup.extended physical=no : forlanget
    resched out_for_delivery.rescheduled physical=no : nyt leveringsforsog | ny leveringsdato | udskudt | nyt forsog | ny levering | andret leveringsdag | andret leveringsdato
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : efterladt besked | efterladt en meddelelse | lagt en seddel | seddel efterladt | besked efterladt
    redirected in_transit.redirected : omdirigeret | eftersendt | adresseandring | ny adresse | videresendt til ny | omadresseret
    to_point out_for_delivery.to_pickup_point : \(point) & pa vej til | undervejs til | bliver leveret til
    collected delivered.collected handed_to=recipient : udleveret til modtager | afhentet af modtager | udleveret | modtager har afhentet | er afhentet | hentet af modtager* | du har hentet | afhentet af kunde* | hentet i pakkeshop ! ikke | afsender* | kan | vil
    ready pickup.ready : klar til afhentning | klar til at blive hentet | kan afhentes | kan hentes | ligger klar | klar til udlevering | til afhentning | er klar til at hente | afventer afhentning | klar til at blive afhentet | hent din pakke ! ikke | afsender
    ready_point pickup.ready : \(point) & ankommet | leveret | afleveret | lagt | klar | placeret ! indleveret | afsender | pa vej | undervejs | ikke | hentet | modtaget fra
    neighbour delivered.neighbour handed_to=proxy : nabo* ! ikke
    mailbox delivered.mailbox : postkasse* | brevsprakke* | brevkasse* & leveret | afleveret | lagt | omdelt ! ikke
    reception delivered.reception handed_to=proxy : reception* | vicevart* | receptionen & leveret | afleveret
    safe delivered.safe_place : ved doren | foran doren | sikkert sted | aftalt sted | flexlever* | carport | garage | uden for doren & leveret | afleveret | stillet | lagt | placeret
    proxy delivered.agent handed_to=proxy : fuldmagt* | familiemedlem | kollega | anden person & leveret | afleveret
    promise unknown.notice_only physical=no : forventes leveret | forventet levering | vil blive leveret | bliver leveret | planlagt levering | forventet leveringsdato | leveres den ! i dag | forsink*
    slot out_for_delivery.appointment_scheduled physical=no : levering aftalt | aftalt levering | leveringstidspunkt aftalt
    out out_for_delivery.on_vehicle : ude til levering | under udbringning | lastet til levering | leveres i dag | pa vej til dig | pa vej til modtager | chauffor* | postbud* | under omdeling | til omdeling | kort ud | bud | er lastet pa bil | i bilen | ude til omdeling | udbringes i dag | bliver leveret i dag | pa vej ud til dig
    signed delivered.signed handed_to=recipient : underskrift | kvitteret | underskrevet & leveret | afleveret
    recipient delivered.recipient handed_to=recipient : modtager | modtageren & leveret | afleveret | overdraget ! ikke | pa vej
    delivered delivered.unspecified handed_to=recipient : leveret | afleveret | omdelt | levering gennemfort | er overdraget til modtager ! ikke | afsender | \(point) | terminal* | transportor* | partner* | vil blive | lager | til flyselskab | indleveret
    not_handed pre_shipment.not_handed_over physical=no : endnu ikke modtaget | ikke modtaget endnu | ikke indleveret | afventer modtagelse | endnu ikke indleveret | har ikke modtaget
    label pre_shipment.info_received physical=no : elektronisk* | meddelt | forhandsmeddelelse | registreret | oprettet | fragtbrev | label | data modtaget | varslet | besked om | information om
    order pre_shipment.order_created physical=no : bestilling | ordre | pakkes | klargores | forbereder
    planned pre_shipment.pickup_scheduled physical=no : afhentning bestilt | bestilt afhentning
    dropped accepted.dropped_off : indleveret
    picked accepted.picked_up : afhentet hos | hentet hos | afhentet fra | afhentet af chauffor | afhentet
    accepted accepted.received_at_origin : modtaget
    left_country in_transit.departed_origin_country : forladt landet | forladt afsenderlandet | forladt danmark | sendt til udlandet | sendt fra afsenderland* | pa vej til modtagerland*
    arrived_country in_transit.arrived_destination_country : ankommet til danmark | ankommet til modtagerland* | ankommet til bestemmelsesland* | bestemmelsesland* | modtagerland* | ankommet til destinationsland*
    airline in_transit.handed_to_linehaul : flyselskab* | fly | overdraget til transportor
    exchange in_transit.arrived_import_office : udvekslings*
    last_mile in_transit.handed_to_last_mile : lokal partner | lokal transportor | overdraget til partner
    at_office in_transit.at_delivery_office : distributionscenter | omdelingscenter | lokal terminal | fordelingscenter | distributionsenhed
    departed in_transit.departed_facility : afsendt | forladt | sendt fra | sendt | afgang | afgaet
    arrived in_transit.arrived_facility : ankommet | sorteret | terminal* | sortering* | ankomst | behandlet | lager
    moving in_transit.moving : undervejs | transport* | pa vej | i transit | videresendt
    held exception.held : tilbageholdt | stoppet | afventer
    delayed exception.delayed physical=no : forsink* | darligt vejr | strejke
    misrouted exception.misrouted cause=carrier : fejlsendt | fejlsorteret | fejldirigeret
    """
}
