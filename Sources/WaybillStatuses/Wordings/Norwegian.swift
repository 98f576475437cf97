extension SharedWordings {
  private static let failed = """
    kunne ikke leveres | kunne ikke utleveres | leveringsforsok | mislykket | mislyktes | forsokt levert | ikke levert | utleveringsforsok | ikke utlevert | lot seg ikke levere | forsok pa levering \
    | forsok pa utlevering | klarte ikke a levere | fikk ikke levert | kunne ikke levere | levering feilet | forsokt utlevert | ikke mulig a levere
    """
  private static let point = """
    hentested | hentestedet | utleveringssted | utleveringsstedet | pakkeboks | pakkeboksen | pakkeautomat* | postkontor | post i butikk | butikk | pakkeskap | servicepunkt | parcelshop | postboks | hentepunkt | pakkepunkt | pakkeskapet | box
    """
  static let norwegian = """
    survey unknown.notice_only physical=no : vurder | undersokelse | tilbakemelding
    not_found unknown.not_found physical=no : ikke funnet | ingen informasjon | finner ikke sendingen | ingen opplysninger ! adresse*
    return_done returned.to_sender direction=return handed_to=recipient : avsender | avsenderen & levert til | returnert til | utlevert til | levert tilbake til | overlevert ! ikke | vil
    return_done2 returned.to_sender direction=return handed_to=recipient : retur levert | returen er levert | returen er utlevert
    return_refused returning.initiated direction=return reason=refused : retur* | tilbake til avsender & nekte* | avvist
    return_unclaimed returning.initiated direction=return : retur* | tilbake & ikke hentet | uavhentet
    return_moving returning.in_transit direction=return : pa vei tilbake | retur underveis | i retur | underveis tilbake
    returning returning.initiated direction=return : retur* | tilbake til avsender | sendt tilbake | sendes tilbake | tilbakesend*
    lost exception.lost cause=carrier : tapt | bortkommet | mistet | kommet bort
    missing exception.missing : ettersok* | etterlys* | under undersokelse | savnet
    stolen exception.stolen : stjalet | tyveri
    damaged exception.damaged : skadet | skade | transportskade*
    destroyed exception.destroyed : odelagt | destruert | kassert | makulert
    seized customs.seized cause=customs : beslaglagt | beslag
    cancelled cancelled.by_sender physical=no : kansellert | avbestilt | annullert | avbrutt
    paid customs.duties_paid physical=no : toll* | avgift* | mva & betalt ! ikke
    due customs.duties_due reason=payment cause=recipient flag=action_required : toll* | avgift* & betal* | avgift*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : toll* | fortoll* & dokument* | informasjon | faktura | opplysning*
    customs_refused customs.import_refused cause=customs : toll* & avvist | nektet | forbudt
    customs_held customs.import_held reason=customs cause=customs : toll* | fortoll* & holdt | holdes | stoppet | venter | tilbakehold* | kontroll*
    export_in customs.export_in_progress : eksport* & toll* | fortoll*
    customs_out customs.import_released : toll* | fortoll* & klar* | frigitt | ferdig* | avsluttet | godkjent | fullfort | utfort
    customs_out2 customs.import_released : ferdig fortollet | er fortollet | fortollet
    customs_in customs.import_in_progress : toll* | fortoll*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & nekte* | avvist
    refused exception.refused reason=refused cause=recipient : nektet | mottaker nekter | avvist | nektet mottatt | mottak nektet | nekter a ta imot
    absent delivery_failed.attempted reason=absent cause=recipient : ikke hjemme | ingen hjemme | ikke til stede | mottaker var ikke | ikke truffet
    closed delivery_failed.attempted reason=business_closed : stengt
    failed_address delivery_failed.attempted reason=address : \(failed) & adresse*
    address exception.address_problem reason=address : adresse* & feil | ufullstendig | ukjent | mangelfull | mangler | ugyldig
    unknown_recipient exception.address_problem reason=address : ukjent mottaker | mottaker ukjent
    moved exception.address_problem reason=moved cause=recipient : mottaker flyttet | har flyttet
    expired pickup.expired : ikke hentet | uavhentet | hentefrist* & utlopt | gatt ut
    reminder pickup.reminder physical=no : paminnelse | siste hentedag | hentefrist utloper
    extended pickup.extended physical=no : utvidet liggetid | forlenget
    resched out_for_delivery.rescheduled physical=no : nytt leveringsforsok | ny leveringsdato | utsatt | ny utlevering | nytt forsok | endret leveringsdag | ny levering
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : hentelapp | lagt igjen melding | melding lagt igjen
    redirected in_transit.redirected : omdirigert | ettersendt | endret adresse | ny adresse | adresseendring | videresendt til ny
    to_point out_for_delivery.to_pickup_point : \(point) & pa vei til | underveis til | transporteres til
    collected delivered.collected handed_to=recipient : hentet av mottaker | utlevert pa | mottaker har hentet | hentet pa | er hentet | du har hentet | hentet ut av | er hentet av ! ikke | avsender | kan
    ready pickup.ready : klar for henting | kan hentes | ankommet utleveringssted | klar til henting | klar til utlevering | til henting | klar til a hentes | ligger klar | ankommet hentested | venter pa henting | hentes pa | klargjort for henting ! ikke | avsender
    ready_point pickup.ready : \(point) & ankommet | levert | lagt | klar | plassert | satt ! innlevert | avsender | pa vei | underveis | ikke | hentet | mottatt
    neighbour delivered.neighbour handed_to=proxy : nabo* ! ikke
    mailbox delivered.mailbox : postkasse* | postkassen & levert | lagt | lever* ! ikke
    reception delivered.reception handed_to=proxy : resepsjon* | vaktmester* & levert | utlevert | overlevert
    safe delivered.safe_place : ved doren | utenfor doren | trygt sted | avtalt sted | pa doren | satt igjen | pa trappa & levert | satt | plassert | lagt
    proxy delivered.agent handed_to=proxy : fullmektig | familiemedlem | kollega | annen person & levert | utlevert
    promise unknown.notice_only physical=no : forventet levering | vil bli levert | beregnet levering | forventes levert | planlagt levering | estimert levering | leveres den ! i dag
    slot out_for_delivery.appointment_scheduled physical=no : leveringstid avtalt | avtalt levering | levering avtalt | avtalt tidspunkt
    out out_for_delivery.on_vehicle : ute til levering | lastet for utkjoring | under utkjoring | underveis til mottaker | lastet opp for utkjoring | er lastet for levering | leveres i dag | ute for levering | pa vei til deg | pa vei til mottaker | sjafor* | postbud* | i bilen | utkjoring | sendt ut til levering | lastet pa bil | lastet for levering | ute for utkjoring | er pa vei ut til deg
    signed delivered.signed handed_to=recipient : signatur | signert | kvittert & levert | utlevert
    recipient delivered.recipient handed_to=recipient : mottaker | mottakeren & levert | utlevert | overlevert ! ikke | pa vei | underveis
    delivered delivered.unspecified handed_to=recipient : levert | utlevert | levering fullfort | er overlevert | avlevert ! ikke | avsender | \(point) | terminal* | transportor* | partner* | vil bli | til flyselskap | lager | innlevert
    not_handed pre_shipment.not_handed_over physical=no : ikke innlevert | enna ikke mottatt | ikke mottatt enna | har ikke mottatt | venter pa a motta | ikke overlevert
    label pre_shipment.info_received physical=no : elektronisk* | forhandsmelding | meldt | melding om | forhandsvarsel | fraktbrev | registrert | opprettet | sendingsinformasjon | edi | forhandsvarslet | varslet | mottatt informasjon
    order pre_shipment.order_created physical=no : bestilling | ordre | pakkes | klargjores | under klargjoring
    planned pre_shipment.pickup_scheduled physical=no : henting bestilt | bestilt henting
    dropped accepted.dropped_off : innlevert
    picked accepted.picked_up : hentet hos avsender | hentet hos | hentet av transportor | hentet fra avsender | hentet av sjafor
    accepted accepted.received_at_origin : mottatt | mottatt av | motatt | overtatt
    left_country in_transit.departed_origin_country : forlatt landet | forlatt avsenderlandet | sendt til utlandet | sendt fra avsenderland* | forlatt norge | sendt ut av landet | sendt til mottakerland*
    arrived_country in_transit.arrived_destination_country : ankommet norge | ankommet mottakerland* | ankommet bestemmelsesland* | ankommet landet | bestemmelsesland* | ankommet destinasjonsland* | mottakerland*
    airline in_transit.handed_to_linehaul : flyselskap* | fly | overlevert transportor
    exchange in_transit.arrived_import_office : utveksling* | utenriksterminal
    last_mile in_transit.handed_to_last_mile : lokal transportor | lokal partner | overlevert til partner | lokal distributor
    at_office in_transit.at_delivery_office : distribusjonsenhet | utleveringsenhet | lokal terminal | utdelingskontor | utleveringsterminal | budstasjon | terminal for utkjoring
    departed in_transit.departed_facility : sendt fra | forlatt | avsendt | sendt | avgang
    arrived in_transit.arrived_facility : ankommet | sortert | terminal* | sortering* | ankomst | behandlet | lager
    moving in_transit.moving : underveis | transport* | pa vei | i transitt | under transport | videresendt
    held exception.held : tilbakeholdt | stoppet | pa vent
    delayed exception.delayed physical=no : forsink* | darlig vaer | streik | uvaer
    misrouted exception.misrouted cause=carrier : feilsendt | feilsortert | feildirigert
    """
}
