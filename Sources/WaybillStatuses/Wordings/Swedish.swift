extension SharedWordings {
  static let swedish = """
    @airlines : flygbolag* | rederi*
    @stores : pa lagret | till lagret | vart lager | till terminalen | pa terminalen
    @undone : @airlines | @stores
    @undone : kan | far | ska | skall | skulle | maste | vill ha | onskar | om ~ levererat | levererad | levereras | lamnas | lamnad | utlamnas | delas ut
    @undone : leveransbevis* | leveranskvitto | kvittens ~ begar* | begart | bestallt | onskas
    @undone : konsolideringslag* | samlastningslag* | samlastning* | distributionscentral* | utdelningscentral* | sorteringscentral* | logistikcenter* | *centralen | *avdelningen | informationen | *data | elektroniskt
    @sender : avsandar* | saljar* | e handlare* | webbutik* | handlaren
    @recipient : mottagar* | kund | kunden | kunds | adressat* | dig | koparen | bestallaren
    @to_sender : till | hos | at + avsandar* | saljar* | e handlare* | webbutik*
    @not : inte | ej | icke | aldrig | utan | misslyck*
    @will : kommer att | kommer | ska | skall | vantas | beraknas | forvantas | planeras | beraknad | forvantad | planerad | snart | nar | om | innan | fore | redo for | klar for | klar att | haller pa | i vantan pa | gar | blir | bli | sa snart | fortfarande | senast
    @point : ombud | ombudet | ombuds | postombud* | paketombud* | serviceombud* | servicestalle* | serviceplats* | servicepunkt* | utlamningsstalle* | utlamningsombud* | utlamningsplats* | uthamtningsstalle* | uthamtningsplats* | upphamtningsstalle* | hamtstalle* | avhamtningsstalle* | avhamtningsplats* | paketbox* | paketskap* | paketautomat* | paketutlamning* | postkontor* | foretagscenter* | instabox* | budbee box | boxen | box | skap | skapet | locker | smartbox* | parcelshop* | parcel shop | butik | butiken | servicepoint | service point | access point | kiosk* | bensinstation* | din box
    @undelivered : kunde | kan | gick | har | lyckades | lyckats | blev ~ inte | ej ~ leverera* | levereras | lamnas | lamna | dela ut | delas ut | utdela* | utlamna* | kora ut | koras ut | overlamna*
    @undelivered : inte | ej ~ levererad | levererat | levererats | utdelad | utdelat | utdelats | utkord | utlamnad | utlamnats | leverera | leverans | mojlig | mojligt
    @undelivered : misslyck* ~ leverans* | utkorning* | utdelning* | forsok*
    @undelivered : leverans* | utkorning* | utdelning* | forsok* ~ misslyck* | inte | ej | omojlig* | utan resultat | utan framgang | forgaves | avbrots
    @undelivered : obestallbar* | leveranshinder | utdelningshinder | leveransproblem | ej mojlig leverans | bomkorning | bom | utebliven leverans
    @attempt : leveransforsok* | utdelningsforsok* | utkorningsforsok* | leveransforsoket | forsok till leverans | forsok till utkorning | forsok till utdelning | forsokte leverera | forsokt leverera | forsokte lamna | forsokt lamna | forsokt dela ut | forsokte dela ut | forsokt na
    @pickup : upphamtning* | hamtning* | avhamtning* | hamtningsuppdrag* | hamtuppdrag* | upphamtningsuppdrag*
    @about : ankommit | anlant | framme | hamta* | uthamt* | @attempt | @undelivered | tull* | kvar | retur* | @point | moms | avgift*
    no delivered : beraknad | beraknas | ^planerad | planerad$ | imorgon | i morgon | snart | nej$ | nei$ | vantar | venter | afventer | mislyktes$ | mislykkedes$ | misslyckades$ | av avsender$ | af afsender$ | misslyckad$ | ej mojlig$ | avbokad$ | ^om | ^sa snart | ^nar | ^annu inte | ^anu ej | ^ej levererad | av avsandaren$ | leveransinstruktion* | ^leveransadress* | okant$ | okand$ | 0 av | ^onskas | ^ska | ^kommer att
    @fact : ^levererad | ^levererat | ^utlamnad | har levererats | ar levererad | ar levererat | levererades | paketet overlamnat | paketet levererat | ^leverans klar | ^leverans utford | har overlamnats
    @unfact : inte levere* | ej levere* | @sender | retur* | @point | tull* | lager* | terminal* | ^om | ^nar | kommer att levere* | ska levere* | granne* | reception*
    rated delivered.unspecified handed_to=recipient : @fact > tyckte | tycker | betyg* | omdome | nojd | feedback | upplev* | tack | foto* | bild | fragor | leveransbevis* ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > efter | trots ~ forsok | leveransforsok ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > ingen | utan | ej ~ signatur | underskrift | kvittens ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > signatur | underskrift | kvittens ~ ej | inte ! @unfact
    set_down delivered.safe_place : stalldes | stallts | stallt | placerades | lades | lamnades ~ utanfor dorren | vid dorren | utanfor porten | pa trappan | pa altanen | i carporten ! inte | ska | kommer att
    done delivered.unspecified handed_to=recipient : ^leverans + klar | utford | genomford | slutford ! inte | ej | for
    not_on_van delivery_failed.not_attempted : inte | ej ~ lastats | lastad | lastades | plats | med ~ leveransbil* | bilen | utkorningsbil*
    other_day out_for_delivery.rescheduled physical=no : mottagaren | kunden | du har ~ valt | begart | onskat ~ annan dag | annan tid | nytt datum | ny dag | ny tid | senare dag | annat datum
    lies_longer pickup.extended physical=no : liggtid* | lagringstid* | forvaringstid* | hamtningstid* | hamttid* ~ forlang* | utokad* | utokats
    @dealt : levererad | levererat | levererats | levereras | lamnas | lamnat | lamnats | utlamnad | utlamnat | utdelas | overlamnad | leverera | leverans | hamtad | hamtats | hamtat | uthamtad | uthamtat | stallts | stalld | placerad | placerats | lagts | lagt | lagd | kastats | utdelad | utdelat | utdelats
    finished delivered.unspecified handed_to=recipient : ^utdelning | ^utlamning | ^leveransen + slutford | avslutad | genomford | klar
    sender_awaited pre_shipment.not_handed_over physical=no : vantar | invantar ~ avsandar* | saljar* ! retur* | tull* | instruk* | anvisning* | besked | svar
    return_came returned.to_sender direction=return handed_to=recipient : retur* ~ kommit fram | ankommit | natt | framme | levererad | levererats ~ avsandar* | saljar* ! inte | ej
    to_resident delivered.agent handed_to=proxy : boende | hyresgast* & overlamna* | levererad | levererat | lamnat | lamnad ! inte | ej | ska
    survey unknown.notice_only physical=no : betygsatt* | undersokning* | vad tyckte du | kundnojdhet* | hur nojd | recensera | ge oss feedback
    invalid unknown.invalid_number physical=no : ogiltigt kollinummer | ogiltigt nummer | ogiltigt sparningsnummer | felaktigt kollinummer | felaktigt sparningsnummer | numret ar ogiltigt | numret ar felaktigt
    not_found unknown.not_found physical=no : hittades inte | ingen information | saknar information | kan inte hittas | inga handelser | ingen handelse | hittar ingen | hittar inte | finns ingen sandning | inga sokresultat | saknas i systemet ! adress* | portkod* | mottagar*
    @if : om | ifall | nar
    @happened : har | kunde | har inte | blev | ligger
    found_help delivered.unspecified handed_to=recipient : har | ar ~ levererats | levererat | levererad | utlamnats > om ~ inte ~ hittar | hitta | fatt ! avsandar* | @point | inte levererats
    @gave : lamnat | lamnad | lamnats | lamnades | overlamnat | levererat | levererad | levererats | utlamnad
    @away : franvarande | inte hemma | ej hemma | franvaro
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ granne | grannen | grannar & @away ! om | kommer | ska | kunde | avi
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ vaktmastar* | reception* | portvakt* & @away ! om | kommer | ska | kunde | avi
    no_room delivery_failed.attempted reason=locker_full : inte plats | ej plats | for stort | for stor | ryms inte ~ boxen | skapet | paketbox* | paketautomat* | brevlada*
    kept_for exception.held reason=postponed_by_recipient cause=recipient : lagras | forvaras | kvarhalls | halls ~ pa mottagar* | pa kundens | enligt mottagar* ~ begaran | onskemal | onskan
    near_out out_for_delivery.on_vehicle leg=destination : inte | ej ~ natt | kommit fram | framme ~ mottagar* | dig | fram & chauffor* | budet | brevbarare* ! kunde
    one_there delivered.partial : ett | ett kolli | forsta ~ levererat | levererats | levererad & det andra | tva | resten | ett under | annat ! inte levere*
    back_out out_for_delivery.on_vehicle leg=destination : ut | ute ~ pa leverans | for leverans | pa utkorning | for utkorning ~ igen | pa nytt ! avsandar* | imorgon
    to_airline in_transit.handed_to_linehaul : levererat | levererats | lamnat | lamnats | overlamnat ~ @airlines ! inte | kommer | retur* | ombud* | forsen* | beraknad | installt
    to_store in_transit.arrived_facility : levererat | levererats | lamnat | lamnats | overlamnat ~ @stores ! inte | kommer | retur* | ombud*
    last_try unknown.notice_only physical=no : sista ~ leveransforsok* | utkorningsforsok* | leverans > darefter | sedan ~ retur*
    name_missing exception.address_problem reason=address : mottagar* ~ namn | namnet ~ saknas | ofullstandig* | fel*
    will_fetch in_transit.redirected physical=no : mottagar* | kunden ~ vill | onskar ~ hamta
    chosen unknown.notice_only physical=no : kunden | mottagaren | du ~ valt | begart | bestallt | onskat ~ leverans* | utkorning* ! ny | annan | inte ! senare | dag | datum | ny tid
    at_port in_transit.handed_to_linehaul : levererat | levererad | levererats | overlamna* ~ hamnen | fartyget | hamn ! inte
    seller_gave accepted.dropped_off leg=origin : levererat | levererad | levererats | lamnat | lamnats | overlamna* ~ av saljar* | av avsandar* | av butiken ! inte | ej | retur* ! *data | elektroniskt | *informationen | *uppgifter
    by_mistake exception.other : felaktigt | av misstag | felaktig ~ levererad | levererat | utlamnad
    delivered_late delivered.unspecified handed_to=recipient : ^levererat | ^levererad | har levererats | ar levererad ~ med forsening | forsenat | andra forsoket | tredje forsoket ! @point | @sender | inte | ej | retur* ! @undone
    if_away unknown.notice_only physical=no : vid franvaro ~ lamnas | levereras | stalls
    if_absent unknown.notice_only physical=no : @if ~ inte ar hemma | inte hemma | ej ar hemma | ej hemma | ingen ar hemma | ingen oppnar | inte kan ta emot | inte traffar | inte antraffas | franvarande | vid franvaro ! har | kunde | blev
    if_failed unknown.notice_only physical=no : om | ifall ~ leverans* | leverera | leverera paketet | utkorning* ~ inte | misslyck* | ej ! har | kunde | blev
    if_unclaimed pickup.reminder physical=no : om | ifall ~ inte | ej ~ hamtas | hamtas ut | hamtar | hamtat | hamtats | uthamtas ! kunde | blev
    if_unclaimed_2 pickup.reminder physical=no : annars | i annat fall | darefter & retur* | skickas tillbaka | gar tillbaka | sands tillbaka | gar i retur ! har
    last_call pickup.reminder physical=no : sista chansen | sista mojligheten | sista dagen | glom inte | hamta senast ! levereras
    waits_days pickup.reminder physical=no : vantar pa dig | ligger kvar | finns kvar ~ dag | dagar | timmar
    coordinated out_for_delivery.customer_contacted physical=no : kunden | mottagaren | kund ~ kontaktad | kontaktats | kontaktades | uppringd ! inte | ej
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : sa snart | nar | efter att | forst nar ~ tullavgift* | moms | importmoms | tullen | avgiften | avgifterna ~ betald | betalda | betalats | betalas | betalts
    last_hours pickup.reminder physical=no : timmar | timme | dagar | dag + kvar ! levereras | leverans*
    last_hours_2 pickup.reminder physical=no : kvar ~ timmar | timme | dagar | dag & hamta* | uthamtning*
    storage_ends pickup.reminder physical=no : liggtid* | liggetid* | hamttid* | forvaringstid* | uthamtningstid* ~ gar ut | loper ut | upphor
    tour_off delivery_failed.not_attempted : rundan | turen | utkorningsrundan | rutten | slingan ~ avbrot* | avbruten | installd | avslutad i fortid | avbrots
    not_reached delivery_failed.not_attempted : chauffor* | budet | brevbarare* | vi ~ hann | hinner | hunnit | kom ~ inte ! hamta
    no_capacity delivery_failed.not_attempted : kapacitetsbrist | platsbrist | personalbrist | brist pa kapacitet | fullastad & leverera* | levereras | utkorning*
    still_out out_for_delivery.on_vehicle leg=destination : inte | ej ~ levererat | levererad | levererats & annu | an & chauffor* | budet | budbilen | leveransbilen | pa utkorning ! kunde
    still_late exception.delayed physical=no : inte | ej ~ levererat | levererad | levererats & annu | an & forsen* | strejk* ! kunde
    still_moving in_transit.moving : inte | ej ~ levererat | levererad | levererats & annu | an & pa vag | under transport ! kunde
    not_cancelled unknown.notice_only physical=no : gar inte | inte langre | inte | ej ~ avbokas | avboka | avbestalla | avbryta | annullera | makulera | avbokats | avbestallas | annulleras | makuleras | avbrytas | stoppas ! leverans*
    not_cancelled_2 unknown.notice_only physical=no : avbokning* | avbestallning* | annullering* ~ inte | ej | nekad* | avslogs | misslyck*
    label_void pre_shipment.label_cancelled physical=no : *etikett | *etiketten | fraktsedel* ~ raderad | raderats | borttagen | tagits bort | annullerad | makulerad
    flight_off exception.delayed reason=flight physical=no : installt flyg | installda flyg | flyg installt | flyget installt | flyget ar installt | flyget installdes | missat flyg
    not_loaded in_transit.not_loaded : inte lastad | ej lastad | inte lastats | missade flyget | kom inte med flyget | hann inte med
    soon_from_terminal in_transit.at_delivery_office : terminal* | utdelningskontor* | destinationsterminal* | depa* | utkorningsterminal* & framme | ankommit | anlant | ankommen | inkommit & forbereds | forbereda | snart | inom kort | imorgon | i morgon | nasta ! lamnat | avgatt | forsen*
    unknown_number_0 unknown.invalid_number physical=no : kanner inte | kanns inte | kanner ej ~ kollinummer* | sparningsnummer* | nummer
    unknown_number unknown.invalid_number physical=no : okant | okand | ogiltigt ~ kollinummer | sparningsnummer | sandningsnummer | kolli id | sandnings id | streckkod
    unknown_number_2 unknown.invalid_number physical=no : kollinumret | sparningsnumret | kollinummer* | sparningsnummer* | sandningsnummer* | kolli id | streckkod* ~ okant | ar okant | finns inte | kunde inte hittas | ej kand | saknas
    some_of_it delivered.partial : dellev | dellevere* | delleverans* | delvis levere* ! inte | ej
    some_of_it_2 delivered.partial : 1 av 2 | 1 av 3 | 2 av 3 | resten kommer | resterande & levererad | levererat | levererats | utlamna* ! inte | ej
    other_person_2 delivered.reception handed_to=proxy : inte | ej & mottagare* & utan ~ receptionen | reception* | vaktmastare* | portvakt* ! kommer | om | ska
    other_person delivered.neighbour handed_to=proxy : inte | ej & mottagare* & utan ~ granne | grannen ! kommer | om | ska
    no delivered : @undone
    no delivered : nar | om | sa snart | innan | tills | var | forran ~ levererad | levererat | levererats | levereras | lamnas | lamnats | lamnat | utlamnat | utlamnats | utdelas
    no delivered : vill du | vill ni | onskar du | ska | maste | kommer att | kommer | kan | for att ~ @dealt
    no delivered : levererad | levererat + nej
    no delivered : andra | annat | ovriga ~ paketet | paket | kollit | forsandelse* ~ levererad | levererat | levererats
    no delivered : fel ~ adress | person | mottagar* | dorr
    no delivered : status | statusen | skanning* > fel | felaktig*
    no delivered : leveransbevis* ~ efter | finns nar
    no delivered : tillbaka till | till tullen | till tullverket
    no delivered : ^vill du | ^nar | ^sa snart | kan hamtas | finns att hamta | klar att hamta | redo att hamtas | vantar pa | att hamta | vald for | tillstand
    no delivered : pa vag | under transport
    no delivered : tillaten | tillatet | kravs | kraver | nodvandig | mojlig | vald | onskad
    return_out returning.in_transit direction=return : returen | retur | returpaketet | returforsandelsen ~ ute for | pa vag | ut for | under utkorning | pa utkorning
    return_failed returning.in_transit direction=return : inte | misslyck* ~ aterlamna* | returneras | levereras | leverera | lamnas | overlamnas ~ till avsandar* | hos avsandar* | till saljar*
    not_handed_yet pre_shipment.not_handed_over physical=no : inte | ej ~ lamnats | lamnat | overlamnats | overlamnat | inlamnats | lamnats over | mottagits & av avsandar* | fran avsandar* | avsandaren har ! mottagare*
    by_sender accepted.dropped_off leg=origin : saljar* | avsandar* | e handlare* | butiken ~ har lamnat | lamnat in | har lagt | lamnade | lagt ! order | ordern | bokning | inte | ej | retur* | avi
    by_client accepted.picked_up leg=origin : upphamtad | upphamtat | hamtad | hamtat | hamtats ~ hos kund | hos kunden | hos avsandar* | fran avsandar* | hos saljar* | fran kund ! inte | ej | ombud*
    to_collect_failed pre_shipment.pickup_failed physical=no : kunde | fick | gick ~ inte ~ hamta | hamtas | med ~ avsandar* | saljar* | kund
    to_other_carrier in_transit.handed_to_last_mile : overlamna* | lamnad | lamnats | overford ~ annan transportor | annat bud | annat transportbolag | lokalt bud
    message_sent unknown.notice_only physical=no : *avisering | *aviseringen | leveransavi | sms | smset | mejl | mejlet | mail | e post | epost | e postmeddelande | meddelande | notis | avisering | avi | paminnelse ~ skickat | skickats | skickad | sant | sants | sand | skickas | levererat | levererats | har gatt ut | utskickad ! @about
    message_sent_2 unknown.notice_only physical=no : skickat | skickats | skickade | sant | sants | levererat ~ sms | mejl | mail | e post | epost | meddelande | notis | avisering ! @about
    message_sent_3 unknown.notice_only physical=no : @recipient ~ aviserad | aviserats | informerad | informerats | meddelats | underrattad | underrattats | kontaktad via sms ! @about | tid
    message_sent_5 unknown.notice_only physical=no : aviserad | aviserats | avisering ~ sms | mejl | e post | epost | telefon ! @about
    contacted out_for_delivery.customer_contacted physical=no : kontaktat mottagar* | kontakt med mottagar* | mottagaren kontaktad | mottagaren ar kontaktad | mottagaren har kontaktats | kontakta mottagaren for | telefonavisering | telefonavisera* ! inte | ej

    instructions exception.held : vantan pa | vantar pa | invantar ~ instruktion* | avsandarens instruktion* ! tull*
    cod_open delivery_failed.attempted reason=cod cause=recipient : postforskott* ~ inte | ej | obetalt
    address_asked exception.address_problem reason=address : mottagaren | kunden ~ komplettera | ange | ratta ~ adress* ! tull*
    lost exception.lost cause=carrier : forlorad | forlorat | forlorats | bortkommen | bortkommit | borttappa* | forkommit | forkommen | tappats bort | tappat bort | forsvunnen | forsvunnit | forlust*
    stolen exception.stolen : stulen | stulet | stulits | stold* | ran | ranats | inbrott*
    contents exception.missing_contents : innehall* & saknas | ofullstandig* | delar av
    contents_2 exception.missing_contents : tomt paket | tom forpackning | paketet var tomt
    vehicle exception.delayed reason=vehicle physical=no : bilen | lastbilen | bil | lastbil | fordonet | budbilen | leveransbilen ~ haveri | gatt sonder | fel | tekniskt fel | olycka | punktering | gick sonder | stulen ! fel adress | fel bil
    damaged exception.damaged : vatt paket | paketet ar vatt | blott | blot | blota | krossad | krossat | sondrig | uppriven | paketet ar oppnat | bruten forpackning | oppnad forpackning | gatt sonder | skadad | skadat | skadats | skadade | skada | skadegods | transportskad* | trasig* | ompaketer* | ompackad | ompackats | omemballera* | skadeanmal*
    destroyed exception.destroyed : forstord | forstort | forstorts | destruera* | destrueras | kassera* | kasserad | destruktion
    seized customs.seized cause=customs : beslagta* | tagits i beslag | tagen i beslag | konfiskera*
    missing exception.missing : inte lokaliseras | kan inte hitta paketet | inte aterfinnas | eftersok* | efterlys* | utredning* | utreds | sokarende | saknad | sparas upp | reklamation

    pod_wanted unknown.notice_only physical=no : leveransbevis* | leveranskvitto ~ begar* | bestallt
    wish in_transit.redirected physical=no : mottagaren | kunden ~ vill ha | onskar | begar ~ annan adress | en annan | nytt
    overdue exception.delayed physical=no : skulle ha | skulle ~ levererats | levereras | kommit
    data_sent pre_shipment.info_received physical=no : *informationen | *information | *data | *uppgifter ~ levererats | levererad | skickats | mottagits | overforts | overford ! tull*
    return_label pre_shipment.info_received physical=no direction=return : returetikett* | returfraktsedel* | retursedel* | returkod* ! inlamnad | mottagen
    return_back returning.in_transit direction=return : pa vag | under transport | pa vagen ~ tillbaka till | ater till | retur till | i retur ! levererad | levererats
    return_done returned.to_sender direction=return handed_to=recipient : levererad | levererat | levererats | utlamnad | utlamnat | utlamnats | overlamnad | overlamnats | lamnats | lamnad | returnerad | returnerat | returnerats | aterlamna* | atersand* | atersant* | ateranland | aterkommit | tillbaka | mottagen | mottagits | kvitterad | uthamtad | hamtats ut ~ @to_sender ! inte | ej | @will ~ levereras | lamnas | skickas | returneras | pa vag | inlamnad | hamtad hos | hamtad av | upphamt* | mottagen av avsandar* | mottagits av avsandar*
    return_done_2 returned.to_sender direction=return handed_to=recipient : retur* & levererad | levererats | mottagits | mottagen | slutford | avslutad | framme | utlamnad | utlamnats | kvitterad ! inte | ej | kommer | ska | terminal* | ombud* | skickas
    return_done_3 returned.to_sender direction=return handed_to=recipient : @sender ~ tagit emot | hamtat ut | mottagit | kvitterat & retur* | paketet i retur
    return_done_5 returned.to_sender direction=return handed_to=recipient : @sender | butiken ~ mottagit | fatt tillbaka | tagit emot ~ retur* | varan | paketet ! inte
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & kan hamtas | redo att hamtas | finns att hamta | vantar pa att hamtas
    return_waiting_2 returning.awaiting_sender_pickup direction=return : kan | ska | redo att ~ hamtas ut av avsandar* | hamtas av avsandar*
    @return : gar ater | gar tillbaka | retur* | *retur | atersand* | atersant* | tillbaka till avsandar* | skickas tillbaka | skickats tillbaka | skickad tillbaka | sands tillbaka | sant tillbaka | ater till avsandar* | aterga till avsandar* | atergar till avsandar* | tillbaka mot avsandar*
    sender_fetches returning.awaiting_sender_pickup direction=return : hamtas av avsandar*
    return_if pickup.reminder physical=no : annars | om du inte | om den inte | om det inte | for att undvika & @return
    return_refused returning.initiated direction=return reason=refused cause=recipient : @return & vagra* | nekad | nekat | avbojt | tackat nej
    return_unclaimed returning.initiated direction=return cause=recipient : @return & inte hamta* | ej hamta* | ej uthamta* | outhamta* | oavhamta* | liggetid* | inte hamtats | inte uthamtad | ej avhamta* | outlost
    return_address returning.initiated direction=return reason=address : @return & adress* | okand | flyttat
    return_customs returning.initiated direction=return reason=customs cause=customs : @return & tull | tullen | tullverket
    return_moving returning.in_transit direction=return : @return & terminal* | transport* | pa vag | under | sorterats | sorterad | ankommit | lastats | avgatt
    returning returning.initiated direction=return : @return ! svarspost

    @customs : tull | tullen | tullens | tullverket* | tullbehandl* | tullklarer* | tullhandl* | tullhanter* | tullavgift* | tulldeklar* | tullkontroll* | tullprocess* | tullupplag* | tullgransk* | tullstation* | tullmyndighet* | tulldokument* | tullformalitet* | tullforfarande* | tullagret | tullager | tullkostnad* | tullfri* | tullstopp* | fortull* | importdeklar* | importbehandl* | exportdeklar*
    @duty : tull | tullavgift* | tullkostnad* | moms | momsen | importmoms | importavgift* | importskatt* | avgift | avgifter | avgiften | avgifterna | skatt | skatter | fortullningsavgift* | tullhanteringsavgift*
    duties_paid customs.duties_paid physical=no : @duty & betalat | betalade | betald | betalda | betalt | betalts | betalning mottagen | betalningen mottagen | betalning har mottagits | betalningen har mottagits | inbetald | reglerad ! inte | ej | ska | maste | innan | vantar pa betalning
    duties_paid_2 customs.duties_paid physical=no : mottagit | tagit emot ~ betalning & @duty ! inte | ej
    duties_due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & betal* | obetald* | inbetalning | att erlagga | faktureras | krav ! betald | betalt | betalat | betalts
    duties_due_2 customs.duties_due reason=payment cause=recipient flag=action_required : @customs & betala | betalning | betalas
    duties_due_3 customs.duties_due reason=payment cause=recipient flag=action_required : inte | ej | obetald* | vantar pa ~ betald | betalt | betalts | betalning & @duty
    customs_papers customs.import_held reason=invoice flag=action_required cause=customs : @customs | import* & faktura | fakturan | proforma*
    customs_papers_2 customs.import_held reason=documents flag=action_required cause=customs : @customs | import* & dokument* | information | uppgift* | kvitto | handlingar | underlag | personnummer | komplettera* | intyg ! klar | klart | frigiv* | elektronisk*
    customs_papers_3 customs.import_held reason=restricted_licence flag=action_required cause=customs : @customs | import* & tillstand* | licens*
    customs_refused customs.import_refused cause=customs : @customs | inforsel* | import & nekad | nekade | nekat | nekas | avvis* | avslag | avslog | forbjud* | forbud* | inte tillaten | ej tillaten | inte godkand | ej godkand ! export*
    customs_held_export customs.export_held reason=customs cause=customs leg=origin : export* | utforsel* & tull* & kvarhall* | stoppa* | halls
    customs_held customs.import_held reason=customs cause=customs : @customs & kvarhall* | stoppa* | halls | fastna* | fastnat | vantar | invantar | i vantan | granska* | kontrolleras | kontroll | tullkontroll* | undersoks | sparra* | forsena* ! inte kvar | genomford | klar | avslutad
    export_out customs.export_released : export* | utforsel* & @customs & klar | klart | frigiv* | frigjor* | godkan* | slapp* | avslutad | fardig* | klarera*
    export_in customs.export_in_progress : export* | utforsel* & @customs
    customs_out customs.import_released : @customs & klar | klart | frigiv* | frigett | frigjor* | frislapp* | slappt* | slapps | godkan* | avslutad | avslutat | avslutats | fardig* | genomford | genomforts | klarerad | klarerats | klarerat | lamnat | passera* | tullklarerad* | tullklarerats | fortullad | fortullat | fortullats | slutford ! inte | ej | innan | nar | i vantan
    customs_in customs.import_in_progress : @customs

    label_cancelled pre_shipment.label_cancelled physical=no : etikett* | fraktsedel* & makulera* | annulera* | avbestall* | annullera*
    pickup_failed pre_shipment.pickup_failed physical=no : @pickup ~ misslyck* | inte | ej | avbokad | avbruten | installd | kunde inte | omojlig* ! ombud* | mottagar* | kund | sista
    pickup_failed_2 pre_shipment.pickup_failed physical=no : kunde inte | kunde ej | gick inte att | har inte kunnat | misslyckades med att ~ hamta | hamtas | hamtas upp | hamta upp | upphamta* & @sender | upphamt* | hamtas upp
    pickup_failed_3 pre_shipment.pickup_failed physical=no : hamtning* | upphamtning* | hamta & @sender & stangt | var inte | inte klar* | inte redo | inget gods | ej redo | misslyck*
    pickup_failed_4 pre_shipment.pickup_failed physical=no : godset | paketet | forsandelsen | sandningen ~ var inte klar* | inte klart | inte redo | ej klart & @pickup | @sender | hamt*
    pickup_planned pre_shipment.pickup_scheduled physical=no : @pickup ~ bokad | bokats | bokades | bestalld | bestallts | planerad | planerats | bekraftad | schemalagd | beordrad | ombokad | registrerad | inbokad ! mottagar* | ombud*
    pickup_planned_2 pre_shipment.pickup_scheduled physical=no : bokad | bestalld | bestallt | bokat | planerad | begard ~ @pickup ! mottagar* | ombud*
    pickup_planned_3 pre_shipment.pickup_scheduled physical=no : ska | kommer att | kommer ~ hamtas | hamta | hamtas upp | upphamtas & @sender | chauffor* | budet ! mottagar*
    cancel_recipient cancelled.by_recipient cause=recipient physical=no : avbokad | avbokat | avbokats | annullera* | avbestall* | makulera* | avbruten & mottagar* | kund* | kopare*
    cancelled cancelled.by_sender physical=no : dragit tillbaka | drog tillbaka | avbokad | avbokat | avbokats | annullera* | annulera* | avbestall* | makulera* | avbruten | avbrutits | aterkallad | aterkallats | aterkallat | aterkallad | aterkallas | avbokades ! hamtning* | utkorning*

    expired pickup.expired : inte | ej | aldrig | icke ~ hamtats | hamtad | hamtat | hamtade | uthamtad | avhamtad | uthamtats | avhamtats | hamtats ut | hamtas ut ! upphamt* | avsandar* | annu | om | bud
    expired_2 pickup.expired : outhamta* | oavhamta* | ohamtad | outlost
    expired_3 pickup.expired : liggetid* | liggdag* | hamttid* | uthamtningstid* | avhamtningstid* | lagringstid* | forvaringstid* & gatt ut | har gatt | passera* | overskrid* | slut | utgangen | utgatt | lopt ut
    extended pickup.extended physical=no : forlangd | forlangts | forlangt | forlangning* & liggetid* | liggdag* | hamttid* | tid | tiden | lagring* | uthamtning*
    extended_2 pickup.extended physical=no : liggetiden forlangd | forlangd liggetid
    reminder pickup.reminder physical=no : paminnelse* | paminner | paminna | sista dag* | sista chansen | sista hamtdag* | glom inte
    to_point out_for_delivery.to_pickup_point : pa vag | pa vag ut | transporteras | kommer att levereras | kommer att lamnas | kors | kor | levereras till | lastad | lastats | transport | skickas | vidare ~ till | mot ~ @point ! kan hamta* | hamta ut | redo
    redirected_point in_transit.redirected physical=no : omdirigera* | andrat | andrad | nytt | byte av | bytt ~ @point
    picked_by accepted.picked_up leg=origin : hamtad | hamtat | hamtats | hamtades | upphamtad | upphamtat | upphamtats ~ av ~ dhl | postnord | ups | fedex | gls | dpd | bring | schenker | budbee | tnt | airmee | bud | budet | chauffor* | transportor* ! ombud*
    collected delivered.collected handed_to=recipient : uthamtad | uthamtat | uthamtats | avhamtad | avhamtat | avhamtats | hamtats ut | hamtad | hamtat ut | hamtats | hamtade ut | utlost | utkvitterad | hamtades ut | hamtades av mottagar* | hamtades av kund* ! avsandar* | upphamt* | chauffor* | bud | budet | transportor* | postnord | fran avsandar* | hamtas av | kan | hamtad hos | hamtad av bud* | inte | ej | @sender
    collected_2 delivered.collected handed_to=recipient : utlamnad | utlamnat | utlamnats | overlamnad | overlamnats | levererad | levererats | hamtad | hamtats | hamtat ~ av | hos | pa | fran | i | vid | ur ~ ombud | ombudet | postombud* | serviceombud* | utlamningsstalle* | serviceplats* | paketbox* | paketskap* | paketautomat* | servicestalle* | disk | disken | postkontor* | butik | butiken | instabox* & @recipient | utlamnad | utlamnats | utlamnat | hamtad | hamtats | hamtat ! inte | ej | @sender | kan | redo
    collected_3 delivered.collected handed_to=recipient : @recipient | du | person ~ har hamtat | hamtade | har hamtats | hamtat ut ! inte | ej | avsandar*
    is_ready pickup.ready leg=destination : kan | redo | klar | klart | klara | finns | vantar | ligger | tillganglig* | dags ~ hamta | hamtas | hamtas ut | hamta ut | avhamtning* | uthamtning* | avhamtas | uthamtas | utlamning* ! inte | ej | avsandar* | kommer att | upphamt* | nar
    is_ready_2 pickup.ready leg=destination : redo for upphamtning | klar for upphamtning | att hamta | hamta med koden | hamta det | hamta ditt | hamta din | ankommit till utlamningsstalle* | framme hos | framme pa | for avhamtning | for uthamtning | aviserad for utlamning | avisera* for hamtning | qr kod | oppningskod | hamtkod | hamtningskod | poste restante ! inte | ej | avsandar* | kommer att
    sender_drop accepted.dropped_off leg=origin : inlamna* | lamnat in | lamnats in | lamnas in | inlamning | lamnade in ! annu | inte | ej | kommer | ska | innan | nar
    sender_drop_2 accepted.dropped_off leg=origin : @sender ~ lamnat | lamnade | lagt | postat ! inte | ej | annu | avi | order | bokning | bestallning
    neighbour delivered.neighbour handed_to=proxy : granne | grannen | grannar | grannes | grannens ! vagra* | nekade | nekat | lamnas | levereras | inte | ej | om | kan
    mailbox delivered.mailbox : brevlada* | postlada* | brevinkast* | postfack* | fastighetsbox* | tidningshallare* | brevbox* & kastats | kastad | kastades | ligger | instucken | stoppad | stoppats | leverera* | lamna* | utdela* | lades | lagt | lagts | lagd | utlagd | placera* | delats ut ! inte | ej | avi | lapp | for stor* | far ej plats
    point_failed delivery_failed.attempted reason=locker_full : @point ~ full | fullt | fulla | inget utrymme | inte plats | ur funktion | upptagen
    too_big delivery_failed.attempted reason=locker_full : for stor* | for tung* | inte plats | ej plats | ryms inte ~ @point
    at_point pickup.ready handed_to=station leg=destination : @point & vantar pa dig | ankommit | anlant | levererad | levererat | levererats | levererades | lamnades | lades | framme | lamnad | lamnats | lamnat | finns | ligger | inlagt | inlagd | lagts | lagd | placera* | placerad | utlamnas | avlamna* | overlamna* | utkord | mottagen | mottagits | inkommit | ankom | tillganglig | hos dig ! @sender | mottagits fran | mottagen fran | pa vag | inte | ej | kommer att | hamtad | lamnat ombud* | avgatt | terminal* | brevlada* | lastats | saknas
    neighbour_2 delivered.neighbour handed_to=proxy : hos grannen

    notice_left delivery_failed.notice_left : avi | avin | lapp | meddelande | avisering | besked | notis | kort ~ lamnad | lamnats | lamnat | lagd | lagts | i brevladan | kvar | uppsatt
    notice_left_2 delivery_failed.notice_left : lamnat | lamnade | lamnar | lamnats | lagt | satt ~ avi | lapp | meddelande | avisering | besked | notis
    refused exception.refused reason=refused cause=recipient : vagra* | mottagning nekad | nekat mottagande | nekade mottagande | nekad av mottagar* | mottagaren har nekat | mottagaren nekade | nekat att ta emot | nekade att ta emot | tackat nej | tackade nej | avbojt | avbojde | ville inte ta emot | vill inte ha | inte accepterad av | avvisad av mottagar* | mottagaren avvis* | ej accepterad av mottagar*
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : mottagaren | kunden | du ~ begart | bett om | onskat | onskar | har valt ~ senare | annan dag | ny dag | ny tid | annat datum
    again out_for_delivery.rescheduled physical=no : ombokad | ombokat | ombokats | framflyttad | framflyttat | framflyttats | flyttad till | flyttats till | skjuts | skjutits | skjutas | uppskjuten | ny leveransdag | ny leveranstid | ny leverans | ny utkorning | ny utdelning | nytt leveransforsok | nytt forsok | nytt utkorningsforsok | nytt utdelningsforsok | andrad leveransdag | andrad leveranstid | andrat leveransdag* | nytt datum | nytt leveransdatum | nasta vardag | nasta arbetsdag | andra leveransforsoket planera* | forsoker igen | forsoker leverera igen ! @undelivered | forsena* | misslyck*
    absent delivery_failed.attempted reason=absent cause=recipient : ej hemma | inte hemma | ingen hemma | ej antraff* | inte antraff* | kunde inte nas | ej narvarande | inte narvarande | ingen pa plats | inte pa plats | ej pa plats | bortrest | franvarande | ingen oppnade | oppnade inte | oppnar inte | svarar inte | svarade inte | inget svar | ingen narvarande | inte nagon hemma | nagon hemma | inte fick tag | inte fa tag | inte fatt tag | kunde inte kontaktas ! avsandar* | om du inte
    closed delivery_failed.attempted reason=business_closed cause=recipient : stangt | stangd | stangda | semesterstang* ! terminal* | ombud* | butik*
    access delivery_failed.attempted reason=no_access : portkod* | last port | porten | kodlas | ej tillgang | inte tillgang | atkomst | inte komma in | kom inte in | inte in i fastigheten | ingen access ! andrad | uppdaterad
    id_check delivery_failed.attempted reason=id_or_age cause=recipient : legitimation* | id handling | giltig id | alderskontroll* | aldersgrans* & @undelivered | inte | ej | saknas | saknade | ogiltig ! kravs
    no_time delivery_failed.not_attempted : hann inte | hinner inte | hunnit inte | inte hunnit | inte hinna | tidsbrist | for ont om tid | utanfor leveransfonstret
    failed_address delivery_failed.attempted reason=address : @undelivered & adress* | namn pa dorr*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & postforskott | betalning
    failed_weather delivery_failed.attempted reason=weather cause=external : @undelivered & vader* | sno* | storm*
    address exception.address_problem reason=address : adress* | postnummer* | husnummer* | gatunummer* | namnskylt* ~ fel* | ofullstandig* | okand* | saknas | felaktig* | otillracklig* | ogiltig* | oklar* | stammer inte | inte hittas | finns inte | kontrollera* | behover
    address_2 exception.address_problem reason=address : fel | felaktig* | ofullstandig* | okand | otillracklig* | ogiltig* | saknar | hittar inte | hittas inte ~ adress* | postnummer* | mottagare | mottagaren | mottagarens | husnummer*
    address_3 exception.address_problem reason=address : adressfel | feladresserad | mottagaren okand | mottagare okand | mottagaren ar okand | okand pa adressen | finns inte pa adressen | namn saknas pa
    moved exception.address_problem reason=moved cause=recipient : flyttat | har flyttat | avflyttad ! till en ny dag | leverans*
    attempted delivery_failed.attempted : @undelivered | @attempt ! annu inte ~ levererad | nasta leveransforsok | nytt leveransforsok | ombud*

    misrouted exception.misrouted cause=carrier : felsorter* | felsand* | felsant* | feldirigera* | felskicka* | felskickad | felskickats | fel terminal | fel ort | fel depa | fel kontor | av misstag | felaktig sortering | felaktigt sortera* | fel rutt | fel destination
    redirected in_transit.redirected : omdirigera* | eftersand* | eftersant* | adressandring* | andrad adress | andrat adress | adressen har andrats | adressen andrad | ny adress | vidare till ny | andrat leveransalternativ | andrad leveransplats | andrat leveransplats | andrat utlamningsstalle ! felaktig
    rejected exception.rejected_by_carrier cause=carrier : for tung* | for stor* | overvikt* | farligt gods | otillatet innehall | otillatet | accepteras inte | godkanns inte ! brevlada*
    weather exception.delayed reason=weather cause=external physical=no : vader | vadret | vaderforhall* | vaderlek* | ovader* | snoovader* | snofall* | storm* | halka | oversvamning*
    strike exception.delayed reason=strike cause=external physical=no : strejk* | stridsatgard* | blockad*
    holiday exception.delayed reason=holiday physical=no : helgdag* | rodag* | rod dag | storhelg*
    delayed exception.delayed physical=no : forsena* | forsening* | forsenad | drojsmal* | drojer | langre tid an | senare an planerat | senare an beraknat | inte i tid | hog belastning | stora volymer | hoga volymer | trafikstor* | driftstor* | tekniska problem | fordonsproblem | *haveri | olycka

    again_moving in_transit.resumed : ater pa vag | pa vag igen | fortsatter sin resa | fortsatter sin transport | ater under transport | transporten fortsatter | transporten har aterupptagits | aterfunnen | aterfunnits | hittats igen ! avsandar* | retur* | nar | tull*
    @eta : beraknad leverans | berakn leverans | forvantad leverans | beraknad ankomst | planerad leverans | leverans beraknas | beraknas levereras | forvantas levereras
    airline_eta in_transit.handed_to_linehaul : flygbolag* | rederi* & @eta | beraknad ! forsen* | installt
    @dest_terminal : utdelningskontor* | utlamningskontor* | destinationsterminal* | utkorningsterminal* | leveransterminal* | distributionscentral*
    at_terminal_eta in_transit.at_delivery_office : @dest_terminal & @eta | imorgon | planerad ! lamnat | avgatt | pa vag | forsen*
    @eta : kommer att | kommer | ska ~ levereras
    left_eta in_transit.departed_facility : avgatt | lamnat | avsand | skickats & @eta ! idag | i dag | ikvall | forsen* | nar
    came_eta in_transit.arrived_facility : ankommit | anlant | sorterats | framme & terminal* | sortering* & @eta ! idag | i dag | ikvall | forsen* | nar
    moving_eta in_transit.moving : pa vag | under transport & @eta ! idag | forsen* | chauffor* | budet | budbil* | till dig
    late_promise exception.delayed physical=no : levereras | leverans | leveransen ~ senare | med forsening ! valt | datum | tid
    delivered_by delivered.unspecified handed_to=recipient : levererad | levererats | levererades | utlamnad | overlamnad ~ av ~ budet | bud | chauffor* | brevbarare* ! inte | ej | till chauffor*
    slot out_for_delivery.appointment_scheduled physical=no : leveranstid | leveransdag | leverans | leveransen | hemleverans* | tid | tidsfonster* | utkorning* ~ bokad | bokats | vald | valts | avtalad | avtalats | bekraftad | overenskommen | bestamd | inbokad ! @recipient ~ okand
    slot_2 out_for_delivery.appointment_scheduled physical=no : valt | vald | bokad | avtalad | overenskommen | tidsbokad | bokat ~ leverans* | hemleverans* | tid | leveranstid* | utkorning*
    they_delivered delivered.unspecified handed_to=recipient : chauffor* | budet | brevbarare* ~ har levererat | levererade | har delat ut | har overlamnat ! inte | ej | @sender | @point | terminal* | depa* | lager*
    soon_here out_for_delivery.on_vehicle leg=destination : strax | snart | inom kort ~ hos dig | framme hos dig
    out out_for_delivery.on_vehicle leg=destination : ute for | ut for | lastad for | lastats for | utlastad for | utlastats for | lastad pa | lastats pa | inlastad | ilastad | paborjad | redo for | klar for | pa vag for | sorterad for | overlamnad till chauffor for ~ leverans* | utkorning* | utdelning* | leveransbil* | bil | bilen | distributionsbil* | budbil* | fordon* | skapbil* | hemleverans* ! terminal
    out_2 out_for_delivery.on_vehicle leg=destination : under utkorning | under leverans | under utdelning | utkorning pagar | utdelning pagar | leverans pagar | leveransbilen | budbilen | i leveransbil* | pa vag ut | pa vag till dig | pa vag hem till | pa vag till mottagar* | pa vag till din | chauffor* | foraren | brevbarare* | budet ar | bud ar pa vag | utkorningsrunda | pa utkorning | pa leveransrunda | hos budet | med budet | korslinga | ut pa tur ! fran chauffor* | hamta* | upphamt* | avsandar* | destinationsland* | mottagarland* | mottagarens terminal | inte | ej
    out_today out_for_delivery.on_vehicle leg=destination : levereras | kommer att levereras | leverans | leveransen | utkorning | delas ut | kors ut | utdelas | beraknas levereras | kommer ~ idag | i dag | ikvall | i kvall | under dagen | under eftermiddagen | under kvallen | inom kort | strax | om en stund ! levererad | levererats | levererades | forsena*
    delivered_undone unknown.notice_only physical=no : @will ~ leverera* | levereras | levererad | leverans | utdelas | delas ut | utkord | koras ut | ankomma | vara framme & @will ! ankommit till | sorterats | lamnat | avgatt | terminal* | utlamningskontor* | levererats | har levererats | klar for leverans | redo for leverans
    @given : levererades | overlamnades | lamnades | utlamnades | delades ut | avlamnades | stalldes | placerades | lades | kordes ut | levererad | levererat | levererats | leverarad | utdelad | utdelat | utdelats | delats ut | utlamnad | utlamnat | utlamnats | utkord | utkort | utkorts | overlamnad | overlamnat | overlamnats | lamnad | lamnat | lamnats | avlamnad | avlamnats | avlevererad | stalld | stallt | stallts | placerad | placerats | mottagen | leverans slutford | leveransen slutford | leverans genomford | leveransen genomford | kvitterad | kvitterats | hangts | hangd
    @elsewhere : terminal* | transportor* | transportbolag* | fraktbolag* | speditor* | partner* | flyg | flyget | flygbolag* | flygplats* | lager | lagret | sortering* | tull* | agent | lokal | postoperator* | samarbetspartner* | destinationsland* | mottagarland* | chauffor* | hamn* | rederi* | depa* | nav | hubb* | postnord | db schenker | dhl | budbee | bring
    reception delivered.reception handed_to=proxy : reception | receptionen | vaktmastare* | godsmottagning* | portvakt* | lastkaj* | vaxel* | postrum* | internpost* & @given ! inte | ej
    safe delivered.safe_place : vid dorr* | utanfor dorr* | utanfor din dorr | utanfor porten | saker plats | overenskommen plats | overenskommet | anvisad plats | pa trappan | farstu* | trappa | dorrhandtag* | dorren | pa altan* | garage* | carport* | forrad* | postplats | forvald plats | vald plats | enligt overenskommelse | enligt anvisning* | pa tomten | utan kvittens & @given ! inte | ej
    proxy delivered.agent handed_to=proxy : familjemedlem* | kollega* | annan person | annan mottagar* | fullmakt* | sambo | make | maka | anhorig* | medarbetare | personal & @given | tagit emot ! inte | ej | partner*
    signed_by delivered.signed handed_to=recipient : kvitterad | kvitterat | kvitterats | signerad | undertecknad | underskriven | signerat + av ! avsandar* | chauffor* | ombud* | hamtad | upphamt*
        taken_in delivered.recipient handed_to=recipient : togs emot | tagits emot | mottogs ~ av ~ kontoret | receptionen | arbetsplatsen | mottagaren | kunden | hemma | familj* ! inte | avsandar*
    signed delivered.signed handed_to=recipient : underskrift* | signatur* | signera* | signerad | kvitterad | kvitterat | kvitterats | kvittens & @given | mottagar* ! inte | ej | utan | kravs
    partial delivered.partial : delvis ~ levererad | levererats
    partial_2 delivered.partial : dellevere* | delleverans*
    recipient delivered.recipient handed_to=recipient : mottagaren | mottagare | kund | kunden | personligen & @given ! inte | ej | pa vag | @elsewhere
    delivered delivered.unspecified handed_to=recipient : levererades | overlamnades till | utlamnades | delades ut | kordes ut | levererad | levererat | levererats | utdelad | utdelat | utdelats | delats ut | utlamnad | utlamnat | utlamnats | utkord | utkorts | leveransen ar slutford | leverans slutford | leverans genomford | leveransen genomford | leverans utford | avlevererad | overlamnad till dig | har kommit fram | leveransbevis | leveranskvitto ! inte | ej | @sender | @point | @elsewhere | information* | meddelande*

    not_handed pre_shipment.not_handed_over physical=no : annu | inte | ej | har inte | vantar pa | invantar ~ inlamna* | lamnat in | lamnats in | mottagit | mottaget | mottagits | fatt | tagit emot | overlamna* | lamnat | hos oss | inlamning | fa | ditt paket | paketet fran | kommit in ! ankommit | lamnat terminal* | instruktion*
    not_handed_2 pre_shipment.not_handed_over physical=no : vantar fortfarande pa | vantar pa ditt paket | vantar pa paketet | vantar pa forsandelsen | nar vi har fatt | nar vi fatt | nar vi har tagit emot | nar paketet kommit till oss | sa snart vi har | kommer att lamnas in | pa vag till oss | kommer att overlamna* | kommer snart att
    label pre_shipment.info_received physical=no : elektronisk* | meddelande om | forhandsavi* | aviserad | aviserat | aviserats | avisering* | fraktsedel* | fraktetikett* | etikett* | sandningsinformation* | forsandelseinformation* | sandningsdata | registrera* | registrerad | registrerats | information | informationen | skapad | skapat | skapats | data mottagen | data har mottagits | data mottagna | data mottagits | edi | fraktbokning* | bokad | bokats | *bokning | kollinummer* | transportuppdrag* | uppdrag mottaget | anmald | foranmald ! export | terminal* | sortering* | lager | kontor*
    export_prep in_transit.export_processing leg=origin : export | exporten | exporteras | utlandet | utrikes | utrikestransport ~ forbereds | forbereda | sorterad | sorterats | klar | redo | behandla* | terminal*
    export_prep_2 in_transit.export_processing leg=origin : forbereds | forberedd | sorterad | sorterats | klar | redo | gors | ankommit | behandla* ~ export* | utlandet | utrikes* | utforsel*
    order pre_shipment.order_created physical=no : bestallning* | order | ordern | orderbekraft* | forbereder | forbereds | packas | packar | packad | packats | plockas | gor i ordning | gors i ordning | iordningstalls | iordningstall* ! leverans | utkorning | utdelning | transport | vantar
    picked accepted.picked_up : hamtad | hamtat | hamtats | upphamtad | upphamtat | upphamtats | hamtats upp | hamtat upp | upphamtning | hamtad av | avhamtad ! redo | klar
    left_country in_transit.departed_origin_country : lamnat | avgatt | avgick | avrest | skickats | skickad | sants | avsants | avsand | flugit | pa vag ~ landet | avsandarland* | ursprungsland* | avgangsland* | sverige | utomlands | utlandet | fran sverige ! till sverige | terminal | ankommit
    left_country_2 in_transit.departed_origin_country : pa vag till | skickad till | skickats till | avgatt till | vidare till | transporteras till ~ destinationsland* | mottagarland* | bestammelseland* | adressland*
    transit_country in_transit.transit_country : transitland* | genomfartsland* | tredje land | mellanland*
    arrived_country in_transit.arrived_destination_country : destinationsland* | mottagarland* | bestammelseland* | adressland* | till sverige | i sverige | i landet ! terminal i sverige | partner* | transportor*
    exchange_out in_transit.export_processing : utvaxling* | utrikesterminal* & utgaende | export* | utrikes
    exchange_left in_transit.departed_origin_country : utvaxling* | utrikesterminal* & lamnat | avgatt | avgang
    exchange in_transit.arrived_import_office : utvaxling* | utrikesterminal* | importterminal* | utrikescentral*
    partner in_transit.handed_to_last_mile : overlamnad | overlamnat | overlamnats | overfor* | lamnad | lamnats | lamnat | skickad | overtagit | overtagen | utlamnad | levererad | levererats | mottagen ~ lokal* | partner* | samarbetspartner* | leveranspartner* | budfirma* | slutleverans | annan transportor | annan distributor | distributor* | postoperator* | postoperatoren | budbee | instabox | bring | airmee | best
    partner_2 in_transit.handed_to_last_mile : lokal transportor | lokal partner | lokala transportoren | lokala partnern | leveranspartner* | lokal postoperator | slutleverans*
    airline in_transit.handed_to_linehaul : flygbolag* | flyg | flyget | flygplan* | flygplats* | flygtransport* | rederi* | fartyg* | fjarrtransport* | transportor* | speditor* | ombord | lastats ombord
    at_office in_transit.at_delivery_office : utdelningskontor* | utlamningskontor* | lokal terminal | lokala terminalen | terminalen i din | din terminal | din lokala | distributionscentral* | distributionsterminal* | brevbararkontor* | leveransterminal* | destinationsterminal* | mottagande terminal | mottagarterminal* | slutterminal* | leveransdepa* | utdelningsterminal* | destinationsort* | mottagarort* | mottagarens terminal ! lamnat | pa vag | avgatt | vidare till | transporteras
    departed in_transit.departed_facility : skickades | avsandes | lamnat | lamnar | lamnade | avsand | avsants | avgatt | avgar | avgick | avgang | skickad | skickat | skickats | skickas | avsands | sands | sants | lastats ut | utlastad | utlastats | avrest | kort ivag | utgatt | vidaresand* | vidaresant*
    accepted accepted.received_at_origin : mottogs | togs emot | togs om hand | mottagen | mottaget | mottagits | mottagit | tagits emot | tagit emot | om hand | accepterad | accepterat | accepterats | har fatt ditt | vi har ditt | overlamnad till postnord | overlamnats till postnord | overlamnad till dhl | overlamnad ! terminal* | lager* | sortering* | depa*
    security in_transit.moving : sakerhetskontroll* | rontgen* ! tull*
    arrived in_transit.arrived_facility : ankommen | inkommen | *terminalen | *terminal | *lagret | sorterades | lossades | skannades | ankommit | ankom | ankommer | anlant | anlande | ankomst* | framme | sorterad | sorterats | sortera* | sortering* | terminal* | hanterats | hanteras | behandla* | bearbeta* | lossad | lossats | lager | lagret | depa* | skannad | skannats | scannad | registrerad pa | omlast* | kommit in | inkommit | hubb | vagts
    moving in_transit.moving : aker | fardas | rullar | under transport | pa vag | transport* | i transit | vidarebefordra* | under befordran | rullar | lastad | lastats | i omlopp | pa resande fot | under forflyttning | vidare
    held exception.held : kvarhall* | stoppad | stoppats | vantar pa | pausad | uppehall* | sparrad | instruktion* | lagras tillfalligt
    resumed in_transit.resumed : aterupptag* | aterupptas
    other exception.other : avvikelse* | problem | fel | handelse
    spoken_of unknown.notice_only physical=no : levererad | levererat | levererats | leveransbevis*
    """
}
