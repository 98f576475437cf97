extension SharedWordings {
  private static let customs =
    "tull | tullen | tullbehandling* | tullklarering* | fortull* | tullhandling* | tullverket | tullavgift* | tulldeklar* | tullkontroll* | tullklarerad | tullprocess*"
  private static let failed = """
    kunde inte levereras | misslyckad | misslyckades | inte levereras | ej levererad | inte levererad | leveransforsok | utdelningsforsok | utkorningsforsok | kunde ej levereras \
    | kunde inte lamnas | gick inte att leverera | inte mojligt att leverera | kunde inte delas ut | ej utdelad | obestallbar | forsok till leverans | kunde inte lamna | inte kunnat leverera | inte levereras ut | kunde inte leverera | inte lyckats leverera
    """
  private static let point = """
    ombud | ombudet | postombud | utlamningsstalle | utlamningsstallet | paketbox | paketskap | paketautomat | servicestalle | serviceombud | instabox | serviceplats | paketboxen | uthamtningsstalle | postkontor | budbee box | serviceombudet | hamtstalle | parcelshop | box | paketombud | butik | butiken | skap | skapet | locker
    """
  static let swedish = """
    survey unknown.notice_only physical=no : betygsatt | undersokning | vad tyckte du | kundnojdhet
    not_found unknown.not_found physical=no : hittades inte | ingen information | saknar information | kan inte hittas ! adress*
    return_done returned.to_sender direction=return handed_to=recipient : avsandaren | avsandare & utlamnad till | levererad till | atersand till | returnerad till | utlamnats till | levererats till | returnerats till | aterlamnad till | tillbaka hos ! inte | kommer
    return_done2 returned.to_sender direction=return handed_to=recipient : returen ar levererad | retur levererad | returen har levererats | returen har mottagits
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & kan hamtas | redo att hamtas | hamtas av avsandaren
    return_refused returning.initiated direction=return reason=refused : retur* | atersand* | tillbaka till avsandaren & vagra* | nekad
    return_unclaimed returning.initiated direction=return : retur* | atersand* | tillbaka & inte hamtats | ej hamtad | ej uthamtad | outhamtad | inte hamtat
    return_moving returning.in_transit direction=return : pa vag tillbaka | i retur | retur pa vag | under retur
    returning returning.initiated direction=return : retur* | tillbaka till avsandaren | atersand* | skickas tillbaka | skickats tillbaka | aterga till avsandaren
    lost exception.lost cause=carrier : forlorad | forlorats | bortkommen | borttappad | forkommit | tappats bort
    missing exception.missing : eftersok* | efterlys* | utredning | saknas & forsandelse* | paket*
    stolen exception.stolen : stulen | stulit* | stold
    damaged exception.damaged : skada* | skadad | skadats | transportskad*
    destroyed exception.destroyed : forstord | forstorts | destruerad | kasserad | destruer*
    seized customs.seized cause=customs : beslagta*
    cancelled cancelled.by_sender physical=no : avbokad | annullerad | avbestalld | makulerad | avbruten | avbokats | annullerats
    paid customs.duties_paid physical=no : tull* | moms | avgift* & betald | betalts | betalning mottagen ! inte | ej
    due customs.duties_due reason=payment cause=recipient flag=action_required : tull* | moms | importavgift* & betal* | avgift*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : tull* & dokument* | information | faktura | uppgift*  ! klar*
    customs_refused customs.import_refused cause=customs : tull* & nekad | avvisad | forbjud*
    customs_held customs.import_held reason=customs cause=customs : tull* & kvarhall* | stoppa* | vantar | granska* | kontroll* | halls
    export_in customs.export_in_progress : export* & tull* ! klar
    customs_out customs.import_released : tull* | fortull* & klar | frigiv* | frislappt | godkan* | avslutad | fardig* | klarera* | lamnat | passerat | frislapp*
    customs_in customs.import_in_progress : tull* | fortull*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & vagra* | nekad
    refused exception.refused reason=refused cause=recipient : vagrat ta emot | vagrade | mottagning vagrad | nekad av mottagaren | mottagaren vagrar | mottagaren har nekat | mottagaren tackade nej | vagra*
    absent delivery_failed.attempted reason=absent cause=recipient : ej hemma | inte hemma | ingen hemma | ej antraffad | mottagaren var inte | ej antraffbar | inte antraffa*
    closed delivery_failed.attempted reason=business_closed : stangt
    failed_address delivery_failed.attempted reason=address : \(failed) & adress*
    access delivery_failed.attempted reason=no_access : portkod | atkomst saknas
    address exception.address_problem reason=address : adress* & fel* | ofullstandig* | okand* | saknas | felaktig* | otillracklig* | ogiltig*
    unknown_recipient exception.address_problem reason=address : okand mottagare | mottagaren okand | mottagare okand
    moved exception.address_problem reason=moved cause=recipient : flyttat
    expired pickup.expired : inte hamtats | ej hamtad | inte hamtat | ej uthamtad | outhamtad | liggetiden har gatt | liggetid* & gatt ut | ej avhamtad
    reminder pickup.reminder physical=no : paminnelse | sista dag
    extended pickup.extended physical=no : forlangd liggetid | liggetiden forlangd | forlangd
    resched out_for_delivery.rescheduled physical=no : nytt leveransforsok | ny leveransdag | ombokad | framflyttad | nytt forsok | ny leverans | ny leveranstid | andrad leveransdag | nytt utkorningsforsok | ombokats
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : lamnat avi | avi lamnad | aviserad vid misslyckad | lapp lamnad
    redirected in_transit.redirected : omdirigera* | eftersand* | adressandring | andrad adress | vidarebefordrats till ny
    to_point out_for_delivery.to_pickup_point : \(point) & pa vag till | kommer att levereras till | pa vag ut till | transporteras till ! din dorr
    collected delivered.collected handed_to=recipient : uthamtad | avhamtad | hamtad av mottagaren | uthamtats | hamtats ut | har hamtats av mottagaren | hamtats av dig | har hamtat ut | utlamnad pa | utlamnad hos ombud | utlamnats hos ombud | du har hamtat | utlamnad av ombud ! inte | ej | avsandare* | kan
    ready pickup.ready : kan hamtas | redo att hamtas | ankommit till utlamningsstalle | finns att hamta | klar att hamtas | klart att hamtas | klar for avhamtning | finns for uthamtning | redo for uthamtning | att hamta | avhamtning | vantar pa att hamtas | framme hos | hamta ut | tillganglig for uthamtning ! inte | avsandar* | kommer att | sjalv
    ready_point pickup.ready : \(point) & ankommit | anlant | levererad | levererats | framme | lamnad | lamnats | finns | inlagt | placerats ! inlamnad | avsandar* | lamnat | mottagits | pa vag | inte | mottagen
    neighbour delivered.neighbour handed_to=proxy : granne* | grannen ! inte
    mailbox delivered.mailbox : brevlada* | postlada* | brevinkast* | postfack* & leverera* | lamna* | utdela* | lagt | lagts ! inte
    reception delivered.reception handed_to=proxy : reception* | vaktmastare* | receptionen & leverera* | lamna* | utlamna*
    safe delivered.safe_place : vid dorren | utanfor dorren | saker plats | overenskommen plats | utanfor din dorr | anvisad plats | dorren & leverera* | lamna* | stalld | stallts | placera*
    proxy delivered.agent handed_to=proxy : ombud for mottagaren | familjemedlem | kollega | annan person & leverera* | lamna* | utlamna*
    promise unknown.notice_only physical=no : kommer att levereras | beraknad leverans | forvantad leverans | beraknas levereras | beraknad ankomst | planerad leverans | levereras den ! idag | forsena*
    slot out_for_delivery.appointment_scheduled physical=no : leveranstid bokad | bokad leverans | leverans bokad | tid bokad | leverans ar bokad | leveranstid ar vald
    out out_for_delivery.on_vehicle : lastad for leverans | ute for leverans | utkorning | pa vag till dig | lastats for leverans | under utkorning | ute for utdelning | levereras idag | pa vag till mottagaren | chauffor* | brevbarare* | lastad pa bil | lastats pa leveransbil | lastad for utkorning | utdelning pagar | ar pa vag ut | levereras i dag | lastats for utkorning | under leverans | leveransbilen
    signed delivered.signed handed_to=recipient : underskrift | signatur | signerad | kvitterad | kvitterats & levererad | levererats | utlamnad | utlamnats | mottagaren
    recipient delivered.recipient handed_to=recipient : mottagaren | mottagare & levererad | levererats | utlamnad | utlamnats | overlamnad | utkord ! inte | pa vag
    delivered delivered.unspecified handed_to=recipient : levererad | levererats | utdelad | utlamnad | utkord | utlamnats | har delats ut | leveransen ar slutford | leverans slutford | leverans genomford ! inte | ej | avsandar* | \(point) | terminal* | transportor* | kommer | partner* | till flyg* | lager
    not_handed pre_shipment.not_handed_over physical=no : annu inte inlamnad | inte annu mottagit | annu inte mottagit | inte lamnats in | vantar pa att fa | har inte fatt | annu inte fatt | har inte lamnat in | vantar pa paketet
    label pre_shipment.info_received physical=no : elektronisk* | meddelande om | har aviserats | ar aviserad | forhandsavisering | aviserad | aviserat | fraktsedel* | sandningsinformation | registrera* | information mottagen | avisering | bokad | skapad | skapats | fraktetikett | data har mottagits | avsandaren har skapat
    order pre_shipment.order_created physical=no : bestallning* | order* | forbereder | packas | packad | gor i ordning | forbereds
    planned pre_shipment.pickup_scheduled physical=no : hamtning bokad | upphamtning bokad | bokad hamtning
    picked accepted.picked_up : hamtad hos avsandare* | upphamtad | hamtad hos | hamtats hos | upphamtning | hamtats upp | hamtad fran
    dropped accepted.dropped_off : inlamnad | inlamnat | inlamnad hos ombud | lamnats in | lamnat in
    accepted accepted.received_at_origin : mottagen | mottagits | mottagit | tagits emot | vi har tagit emot | har tagits om hand
    left_country in_transit.departed_origin_country : lamnat landet | lamnat avsandarlandet | lamnat sverige | avgatt fran avsandarland* | skickats utomlands | lamnat ursprungslandet | pa vag till destinationslandet
    arrived_country in_transit.arrived_destination_country : ankommit till destinationslandet | ankommit till sverige | ankommit till mottagarlandet | anlant till destinationslandet | anlant till sverige | destinationsland* | mottagarland*
    airline in_transit.handed_to_linehaul : flygbolag* | flyg | flygplan* | overlamnad till transportor*
    exchange in_transit.arrived_import_office : utvaxling* | utrikesterminal
    last_mile in_transit.handed_to_last_mile : lokal transportor | lokal partner | lokala transportoren | lamnad till partner | overlamnats till
    at_office in_transit.at_delivery_office : utdelningskontor* | utlamningskontor* | lokal terminal | terminalen i din | distributionscentral | brevbararkontor* | leveransterminal
    departed in_transit.departed_facility : lamnat | avsand | avgatt | skickad | skickats | har lamnat | avsands | lamnade | sands
    arrived in_transit.arrived_facility : ankommit | anlant | sorterad | sorterats | terminal* | sortering* | hanterats | behandlats | ankomst | bearbeta* | ankom | lossad | lager
    moving in_transit.moving : under transport | pa vag | transport* | pa vag till | i transit | vidarebefordra*
    held exception.held : kvarhall* | stoppad | vantar pa | pausad
    delayed exception.delayed physical=no : forsena* | forsening | oväder | snooväder | snofall | strejk
    misrouted exception.misrouted cause=carrier : felsortera* | felsand* | feldirigera* | felskicka*
    """
}
