extension SharedWordings {
  static let danish = """
    @airlines : flyselskab* | luftfartsselskab* | rederi*
    @stores : pa lageret | til lageret | vores lager | pa terminalen | til terminalen
    @undone : @airlines | @stores
    @undone : kan | skal | skulle | ma | onsker | onsket | hvis ~ leveret | leveres | udleveret | afleveres | afleveret | overdraget
    @undone : leveringsbevis* | kvittering ~ bestilt | anmodet | bedt om
    @undone : konsolideringslag* | samlelager* | samlastning* | distributionscent* | *centret | *centeret | *centralen | *afdelingen | leveringsdata | elektronisk
    @sender : afsender* | salger* | netbutik* | webshop* | forhandler* | butikken du handlede
    @recipient : modtager* | kunde | kunden | kundens | adressat* | dig | kober* | du
    @to_sender : til | hos + afsender* | salger* | netbutik* | webshop*
    @will : vil | vil blive | skal | bliver | blive | forventes | forventet | beregnet | planlagt | estimeret | snart | nar | hvis | inden | for den | klar til | er ved at | kommer til at | kommer | fortsat | senest | straks | sa snart
    @point : pakkeshop* | parcelshop* | parcel shop | posthus* | pakkeboks* | udleveringssted* | afhentningssted* | afhentningspunkt* | hentested* | postbutik* | narboks* | pakkeautomat* | swipbox* | swipboks* | boks | boksen | box | skab | skabet | pakkeskab* | servicepunkt* | servicepoint | service point | access point | butik | butikken | kiosk* | tankstation* | kobmand* | supermarked* | dao pakkeshop | instabox* | locker | pakkeudlevering*
    @undelivered : kunne | kan | har | blev | er | lykkedes ~ ikke ~ levere* | leveres | leveret | afleveres | aflevere | afleveret | udleveres | udlevere | udleveret | omdeles | omdele | omdelt | overdrages
    @undelivered : ikke ~ leveret | afleveret | udleveret | omdelt | leveres | levere | aflevere | muligt | muligt at
    @undelivered : mislyk* ~ levering* | udbringning* | omdeling* | aflevering* | forsog*
    @undelivered : levering | leveringen | udbringning* | omdeling* | aflevering | afleveringen | forsog | leveringsforsog* ~ mislyk* | ikke | fejlede | umulig | uden held | forgaves | afbrudt | uden resultat
    @undelivered : uanbringelig | leveringsproblem* | forgaves
    @attempt : leveringsforsog* | afleveringsforsog* | omdelingsforsog* | udbringningsforsog* | forsog pa levering | forsog pa aflevering | forsog pa at levere | forsog pa at aflevere | forsog pa udbringning | forsogt leveret | forsogt afleveret | forsogt omdelt | forsogte at levere | forsogte at aflevere | forsogt at levere | forsogt at aflevere | provet at levere | provede at levere | forsogt udleveret
    @pickup : afhentning | afhentningen | afhentninger | afhentningsordre* | hentning | opsamling
    @about : ankom* | hentes | afhent* | hente | klar | @attempt | @undelivered | told* | retur* | @point | moms | gebyr*
    no delivered : forventet | beregnet | ^planlagt | planlagt$ | i morgen | snart | nej$ | nei$ | afventer | venter | vantar | mislyktes$ | misslyckades$ | av avsender$ | av avsandaren$ | mislykkedes$ | mislykket$ | ikke mulig$ | ikke muligt$ | annulleret$ | ^hvis | ^safremt | ^sa snart | ^nar | ^endnu ikke | af afsender$ | af afsenderen$ | leveringsinstruktion* | ^leveringsadresse* | ukendt$ | ukjent$ | 0 af | ^onskes | ^skal | ^vil blive
    @fact : ^leveret | ^afleveret | ^udleveret | er leveret | er afleveret | er udleveret | blev leveret | pakken leveret | pakken afleveret | er blevet leveret | ^levering gennemfort
    @unfact : ikke leveret | ikke afleveret | @sender | retur* | @point | told* | lager* | terminal* | ^hvis | ^nar | vil blive leveret | skal leveres | nabo* | reception*
    rated delivered.unspecified handed_to=recipient : @fact > synes | vurder* | bedom* | feedback | tilfreds | anmeld* | oplev* | tak | foto* | billede* | sporgsmal | leveringsbevis* ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > efter | trods ~ forsog | leveringsforsog ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > ingen | uden | ikke ~ underskrift | signatur | kvittering ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > underskrift | signatur | kvittering ~ ikke ! @unfact
    set_down delivered.safe_place : stillet | sat | lagt | placeret ~ foran doren | uden for doren | udenfor doren | ved doren | i carporten | i garagen | pa trappen | bag huset ! ikke | vil | skal
    not_on_van delivery_failed.not_attempted : ikke ~ lasset | plads | med ~ bilen | varevogn* | leveringsbil*
    other_day out_for_delivery.rescheduled physical=no : modtager* | kunden | du har ~ valgt | bedt om | onsket ~ anden dag | anden dato | ny dato | ny dag | nyt tidspunkt | andet tidspunkt | senere dag
    carrier_refused exception.rejected_by_carrier cause=carrier : afvist | naegtet | nagtet ~ af transportor* | af fragtfirma* | af postnord | af gls | af dao | af bring ! modtager*
    told_on_way pre_shipment.info_received physical=no : besked | advis | oplysning* | data | information* ~ fra afsender* | fra webshop* | fra butikken ~ pa vej | kommer | forsendelse
    longer pickup.extended physical=no : liggetid* | opbevaringstid* | afhentningsfrist* | afhentningstid* ~ forlang* | udvidet
    @dealt : leveret | afleveret | udleveret | leveres | afleveres | udleveres | stilles | overdraget | levere | aflevere | levering | hentet | afhentet | lagt | stillet | sat | placeret | omdelt
    finished delivered.unspecified handed_to=recipient : ^omdeling | ^udlevering | ^levering | ^aflevering + afsluttet | gennemfort | fuldfort | udfort
    sender_awaited pre_shipment.not_handed_over physical=no : venter | afventer ~ afsender* | salger* ! retur* | told* | instruk* | besked | svar
    return_came returned.to_sender direction=return handed_to=recipient : retur* ~ naet | ankommet | kommet | fremme | leveret ~ afsender* | salger* ! ikke
    survey unknown.notice_only physical=no : bedom* | undersogelse | brugerundersogelse | anmeld os | anmeld vores | tilfredshed* | hvor tilfreds | din mening
    invalid unknown.invalid_number physical=no : ugyldigt nummer | ugyldigt pakkenummer | ugyldigt forsendelsesnummer | ugyldigt stregkode* | ugyldigt track* | forkert pakkenummer
    not_found unknown.not_found physical=no : ikke fundet | ingen oplysninger | ingen information | kan ikke findes | kan ikke finde | ingen handelser | ingen data | ingen resultater | findes ikke i ! adresse* | modtager*
    found_help delivered.unspecified handed_to=recipient : er | blev | er blevet ~ leveret | afleveret > hvis | safremt ~ ikke ~ finde | finder | faet ! afsender* | @point | ikke leveret
    @gave : afleveret | leveret | lagt | overdraget | udleveret
    @away : fravarende | fravar | ikke hjemme | ikke til stede
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ nabo | naboen & @away ! hvis | vil | bliver | kunne | ikke leveret | ikke afleveret
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ vicevart* | reception* | portvagt* & @away ! hvis | vil | bliver | kunne | ikke leveret | ikke afleveret
    no_room delivery_failed.attempted reason=locker_full : ikke plads | for stor* | ikke vare | passer ikke ~ pakkeboks* | boksen | skabet | pakkeautomat* | postkasse*
    kept_for exception.held reason=postponed_by_recipient cause=recipient : opbevares | lagres | holdes | holdt ~ pa modtager* | pa kundens | efter modtager* ~ onske | anmodning | foresporgsel
    near_out out_for_delivery.on_vehicle leg=destination : ikke ~ naet | kommet ~ frem | modtager* | dig & chauffor* | budet | postbud* & pa vej | undervejs ! kunne
    one_there delivered.partial : et | en | forste ~ leveret | afleveret & det andet | to kolli | to pakker | resten | et undervejs | den anden ! ikke leveret
    to_airline in_transit.handed_to_linehaul : leveret | afleveret | overdraget ~ @airlines ! ikke | vil | bliver | retur* | pakkeshop* | forsink* | forventes | aflyst
    to_store in_transit.arrived_facility : leveret | afleveret | overdraget ~ @stores ! ikke | vil | bliver | retur* | pakkeshop*
    last_try unknown.notice_only physical=no : sidste ~ leveringsforsog* | levering > derefter | sa ~ retur*
    name_missing exception.address_problem reason=address : modtager* ~ navn | navnet ~ mangler | ufuldstandig* | forkert
    will_fetch in_transit.redirected physical=no : modtager | modtageren | kunden ~ onsker | vil ~ hente | afhente
    chosen unknown.notice_only physical=no : kunden | modtager | modtageren | du ~ valgt | bedt om | bestilt | onsket ~ levering* | aflevering* ! ny | anden | ikke ! senere | dag | dato | ny tid
    at_port in_transit.handed_to_linehaul : leveret | afleveret | overdraget ~ havnen | havn | skibet ! ikke
    seller_gave accepted.dropped_off leg=origin : leveret | afleveret | indleveret | overdraget ~ af salger* | af afsender* | af butikken ! ikke | retur* ! *data | elektronisk | *information | *oplysninger
    by_mistake exception.other : fejlagtigt | ved en fejl ~ leveret | afleveret
    delivered_late delivered.unspecified handed_to=recipient : ^leveret | er leveret | blev leveret | ^afleveret ~ med forsinkelse | forsinket | andet forsog ! @point | @sender | ikke | retur* ! @undone
    fetched delivered.collected handed_to=recipient : modtageren | modtager | kunden ~ hentede | afhentede | har hentet | har afhentet ! ikke | retur* | hvis
    if_away unknown.notice_only physical=no : ved fravar ~ leveres | afleveres | lagges | stilles
    if_absent unknown.notice_only physical=no : hvis | safremt | om du | ved ~ ikke er hjemme | ikke hjemme | ikke er til stede | ikke til stede | ingen er hjemme | ingen hjemme | fravar | ingen abner | ikke abner | ikke traffer ! blev | kunne | har vi
    if_failed unknown.notice_only physical=no : hvis | safremt ~ levering* | leveringen | levere | aflevere | aflevering* ~ ikke | mislyk* | umulig ! blev | kunne
    if_unclaimed pickup.reminder physical=no : hvis | safremt | om den ~ ikke ~ afhentes | afhentet | afhenter | hentes | hentet | henter ! blev | kunne
    if_unclaimed_2 pickup.reminder physical=no : ellers | i modsat fald | derefter & retur* | sendes tilbage ! blev
    last_call pickup.reminder physical=no : sidste chance | sidste mulighed | sidste dag | sidste frist | husk at hente | husk at afhente | glem ikke ! leveres
    waits_days pickup.reminder physical=no : venter pa dig | ligger ~ dag | dage | timer ! levering
    coordinated out_for_delivery.customer_contacted physical=no : kunden | modtager | modtageren ~ kontaktet | ringet op ! ikke
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : sa snart | nar | efter at | forst nar ~ told | tolden | moms | importmoms | afgiften | afgifterne | gebyret | toldafgift* ~ betalt | betales | indbetalt
    time_left pickup.reminder physical=no : du har | har ~ dage | timer | dag & til at hente | til at afhente | tilbage ! har hentet
    last_hours pickup.reminder physical=no : timer | time | dage | dag + tilbage ! leveres | levering*
    last_hours_2 pickup.reminder physical=no : resterer | mangler ~ timer | time | dage | dag & hente* | afhent*
    storage_ends pickup.reminder physical=no : afhentningsfrist* | liggetid* | opbevaringstid* | opbevaringsperiode* ~ udlober | slutter
    if_arrives unknown.notice_only physical=no : forventes | forventet | leveres ~ leveret | leveres | levering | i morgen > hvis | safremt
    remember pickup.reminder physical=no : husk | vigtigt ~ hente | afhente
    tour_off delivery_failed.not_attempted : ruten | turen | runden | udbringningen ~ afbrudt | indstillet | ikke fardiggjort | aflyst
    not_reached delivery_failed.not_attempted : chauffor* | budet | postbud* | vi ~ naede | nar | naet | kom ~ ikke ! hente | afhente
    no_capacity delivery_failed.not_attempted : kapacitetsmangel | pladsmangel | manglende kapacitet | mangel pa kapacitet | personalemangel | mandskabsmangel & lever* | afleve* | omdel* | udbring*
    still_out out_for_delivery.on_vehicle leg=destination : ikke ~ leveret | afleveret | omdelt & endnu & chauffor* | budet | postbud* | leveringsbil* | pa bilen ! kunne
    still_late exception.delayed physical=no : ikke ~ leveret | afleveret | omdelt & endnu & forsink* | strejke* ! kunne
    still_moving in_transit.moving : ikke ~ leveret | afleveret | omdelt & endnu & pa vej | undervejs | under transport ! kunne
    not_cancelled unknown.notice_only physical=no : ikke ~ annullere | afbestille | aflyse | annulleres | annulleret | afbestilles | afbestilt | aflyses | tilbagekaldes ! levering* | afhentning
    not_cancelled_2 unknown.notice_only physical=no : annullering* | afbestilling* ~ ikke | afvist | afslaet | mislyk*
    label_void pre_shipment.label_cancelled physical=no : *label | *labelen | label | labelen | *etiket | *etiketten | fragtbrev* ~ slettet | fjernet | annulleret ! ikke
    flight_off exception.delayed reason=flight physical=no : aflyst fly | fly aflyst | aflyst flyvning | flyet er aflyst | flyet blev aflyst | annulleret fly
    not_loaded in_transit.not_loaded : ikke lastet pa flyet | ikke lasset | ikke lastet om bord | ikke kommet med flyet | naede ikke flyet
    soon_from_terminal in_transit.at_delivery_office : terminal* | *terminalen | distributionscent* | omdelingscenter* | fordelingscenter* | depot* & ankommet | ankom | fremme | modtaget pa & klargores | klargjort | forberedes | snart | i morgen | naste ! forladt | sendt fra | forsink*
    unknown_number_0 unknown.invalid_number physical=no : kender ikke | genkender ikke ~ pakkenummer* | forsendelsesnummer* | stregkode* | nummeret
    unknown_number unknown.invalid_number physical=no : ukendt | ugyldigt ~ pakkenummer | forsendelsesnummer | track trace nummer | stregkode | sporingsnummer | nummer ! husnummer
    unknown_number_2 unknown.invalid_number physical=no : pakkenummer* | forsendelsesnummer* | sporingsnummer* | stregkode* ~ ukendt | ikke kendt | findes ikke | ugyldig*
    some_of_it delivered.partial : dellev | delleveret | dellevering* | delvist leveret | delvis leveret ! ikke
    some_of_it_2 delivered.partial : 1 af 2 | 1 af 3 | 2 af 3 | resten kommer | resterende & leveret | afleveret ! ikke
    other_person_2 delivered.reception handed_to=proxy : ikke & modtager* & men ~ reception* | vicevart* | portvagt* ! vil | bliver | hvis
    other_person delivered.neighbour handed_to=proxy : ikke & modtager* & men ~ nabo | naboen ! vil | bliver | hvis
    no delivered : @undone
    no delivered : nar | hvis | sa snart | for | inden | indtil ~ pakken | din pakke | forsendelsen | varen | den ~ leveret | afleveret | udleveret | leveres
    no delivered : vil du | onsker du | skal | ma | vil blive | bliver | kan | blive | for at ~ @dealt
    no delivered : leveret | afleveret + nej
    no delivered : anden | andre | ovrige ~ pakke | pakken | kolli | forsendelse ~ leveret | afleveret
    no delivered : forkert* ~ adresse | person | modtager | dor
    no delivered : status | statussen | scanning* > fejl | forkert
    no delivered : leveringsbevis* ~ efter | nar
    no delivered : tilbage til | til told* | til afsender*
    no delivered : ^vil du | ^nar | ^hvornar | ^onsker du | kan hentes | kan afhentes | klar til afhentning | venter pa | til afhentning | valgt til | tilladelse til
    no delivered : pa vej | undervejs | under transport
    no delivered : tilladt | tillatt | kraves | kreves | kraever | nodvendig | mulig | valgt | onsket
    return_out returning.in_transit direction=return : returen | retur | returpakken | returforsendelsen ~ ude til | ude for | pa vej | pa bil | under udbringning
    return_failed returning.in_transit direction=return : ikke | mislyk* ~ leveres | levere | afleveres | aflevere | overdrages ~ til afsender* | hos afsender* | til salger*
    not_given_yet pre_shipment.not_handed_over physical=no : ikke ~ overdraget | indleveret | afleveret | modtaget & af afsender* | fra afsender* | afsenderen har | afsender har ! modtager*
    by_sender accepted.dropped_off leg=origin : salger* | afsender* | webshop* | netbutik* ~ har afleveret | har indleveret | har lagt | afleverede | indleverede ! ordre | ordren | bestilling | ikke | retur*
    by_client accepted.picked_up leg=origin : afhentet | hentet ~ hos kunde | hos kunden | hos afsender* | fra afsender* | hos salger* | fra kunde | hos webshop* ! ikke | retur*
    to_collect_failed pre_shipment.pickup_failed physical=no : fik | kunne ~ ikke ~ hentet | hente | hentes | afhente | afhentes | med ~ afsender* | salger* | kunde | webshop*
    to_other_carrier in_transit.handed_to_last_mile : overdraget | overleveret | overfort | givet | afleveret ~ anden transportor | andet fragtfirma | lokal transportor | andet bud | lokalt bud
    message_sent unknown.notice_only physical=no : *advis | *advisering | sms | sms en | e mail | email | mail | besked | beskeden | advisering | notifikation | pamindelse | brev | meddelelse ~ sendt | sendes | leveret | afsendt | udsendt ! @about
    message_sent_2 unknown.notice_only physical=no : sendt | sender | sendte ~ sms | e mail | email | mail | besked | advisering | notifikation | meddelelse ! @about
    message_sent_3 unknown.notice_only physical=no : @recipient ~ adviseret | informeret | underrettet | orienteret ! @about | tid
    message_sent_4 unknown.notice_only physical=no : adviseret | underrettet | informeret ~ sms | e mail | email ! @about
    contacted out_for_delivery.customer_contacted physical=no : kontaktet modtager* | modtager er kontaktet | modtager kontaktet | kontakt med modtager* | modtageren er kontaktet | kunden er kontaktet | telefonisk adviseret ! ikke | forgaves

    instructions exception.held : afventer | venter pa ~ instruks* | instruktion* ! told*
    cod_open delivery_failed.attempted reason=cod cause=recipient : efterkrav* ~ ikke | ubetalt
    address_asked exception.address_problem reason=address : modtager | modtageren | kunden ~ bedt om ~ adresse* ! told*
    lost exception.lost cause=carrier : mistet | bortkommet | bortkommen | tabt | gaet tabt | forsvundet | blevet vak | erklaret tabt | tab af
    stolen exception.stolen : stjalet | stjalne | tyveri* | roveri* | indbrud*
    contents exception.missing_contents : indhold* & mangler | manglende | ufuldstandig* | dele af
    contents_2 exception.missing_contents : tom pakke | pakken var tom | tom emballage
    vehicle exception.delayed reason=vehicle physical=no : bilen | lastbilen | koretojet | koretoj | varebilen | bil ~ brudt sammen | defekt | punkteret | uheld | ulykke | gaet i sta | fejl ! forkert bil
    damaged exception.damaged : er vad | vad pakke | vadt | vad og | knust | revet | abnet emballage | pakken er abnet | brudt emballage | i stykker | ompakkes | flanget | beskadiget | beskadigede | skadet | skade | skader | transportskade* | ompakket | pakket om | odelagt emballage | gaet i stykker
    destroyed exception.destroyed : odelagt | destruer* | destrueret | kasseret | kasseres | makuleret | destruktion
    seized customs.seized cause=customs : beslaglag* | konfiskeret
    missing exception.missing : ikke lokaliseres | ikke lokaliseret | kan ikke finde pakken | efterlys* | eftersog* | efterforsk* | eftersporing* | savnet | undersoges | reklamation* | leder efter | ledes efter

    pod_wanted unknown.notice_only physical=no : leveringsbevis* ~ bestilt | anmodet
    wish in_transit.redirected physical=no : modtager | kunden ~ onsker | beder om ~ anden adresse | en anden
    overdue exception.delayed physical=no : skulle vare | skulle have | skulle ~ leveret | leveres
    data_sent pre_shipment.info_received physical=no : *information | *data | *oplysninger ~ leveret | sendt | modtaget | overfort ! told*
    return_label pre_shipment.info_received physical=no direction=return : returlabel* | returetiket* | returseddel | returkode* ! indleveret | modtaget
    return_back returning.in_transit direction=return : pa vej | undervejs | under transport ~ tilbage til afsender* | retur til afsender* | i retur ! leveret til afsender*
    return_done returned.to_sender direction=return handed_to=recipient : leveret | afleveret | udleveret | overdraget | returneret | tilbageleveret | modtaget | kvitteret | tilbage | hentet ud ~ @to_sender ! ikke | @will ~ leveret | leveres | afleveret | returneret | udleveret | sendt tilbage | sendt retur | indleveret | pa vej | sendes tilbage | afhentning | hentet hos | modtaget af afsender* | modtaget hos afsender*
    return_done_2 returned.to_sender direction=return handed_to=recipient : retur* & leveret | afleveret | modtaget af afsender* | modtaget hos | modtaget af butikken | gennemfort | afsluttet | kvitteret | udleveret ! ikke | vil | skal | terminal* | indleveret | pakkeshop*
    return_done_3 returned.to_sender direction=return handed_to=recipient : @sender ~ modtaget | hentet | afhentet | kvitteret & retur*
    return_done_5 returned.to_sender direction=return handed_to=recipient : @sender | butikken ~ modtaget | faet tilbage ~ retur* | varen ! ikke
        return_done_6 returned.to_sender direction=return handed_to=recipient : retur* ~ modtaget | leveret ~ af | hos | til ~ @sender | butikken | forhandler* | webshop* ! ikke | indleveret
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & kan hentes | kan afhentes | klar til afhentning | ligger klar
    return_waiting_2 returning.awaiting_sender_pickup direction=return : afhentes af afsender* | hentes af afsender* | klar til afsender*
    @return : retur* | *retur | tilbage til afsender* | sendt tilbage | sendes tilbage | sender tilbage | tilbagesend*
    return_if pickup.reminder physical=no : ellers | hvis den ikke | hvis du ikke | for at undga & @return
    return_refused returning.initiated direction=return reason=refused cause=recipient : @return & nagte* | afvist | afviste
    return_unclaimed returning.initiated direction=return cause=recipient : @return & ikke afhentet | uafhentet | ikke hentet | afhentningsfrist* | liggetid*
    return_address returning.initiated direction=return reason=address : @return & adresse* | ukendt | flyttet
    return_customs returning.initiated direction=return reason=customs cause=customs : @return & told | tolden | toldvasen* | toldstyrelsen
    return_moving returning.in_transit direction=return : @return & terminal* | transport* | undervejs | pa vej | sorteret | ankommet | lasset
    returning returning.initiated direction=return : @return

    @customs : told | tolden | toldens | toldbehandl* | toldvasen* | toldstyrelse* | toldklar* | toldmyndighed* | toldafgift* | toldkontrol* | toldangiv* | toldpapir* | toldgebyr* | toldsted* | toldlager* | toldproces* | toldfri* | toldformalitet* | tolddokument* | toldoplysning* | toldeftersyn | fortold* | importklar* | importbehandl* | eksportklar* | udforselsang* | indforselsang* | importfortold* | eksportfortold* | skattestyrelsen
    @duty : told | toldafgift* | moms | importmoms | afgift | afgifter | afgiften | afgifterne | toldgebyr* | importgebyr* | importafgift* | gebyr | gebyret | fortoldningsgebyr* | skat
    duties_paid customs.duties_paid physical=no : @duty & betalt | indbetalt | betaling modtaget | betalingen er modtaget | betaling er modtaget ! ikke | skal | for den | afventer betaling | mangler
    duties_paid_2 customs.duties_paid physical=no : modtaget ~ betaling & @duty ! ikke | ikke modtaget
    duties_due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & betal* | ubetalt | opkrav* | krav
    duties_due_2 customs.duties_due reason=payment cause=recipient flag=action_required : @customs & betale | betaling | betales
    duties_due_3 customs.duties_due reason=payment cause=recipient flag=action_required : ikke | ubetalt | afventer ~ betalt | betaling & @duty
    customs_papers customs.import_held reason=invoice flag=action_required cause=customs : @customs | import* & faktura* | proforma*
    customs_papers_2 customs.import_held reason=documents flag=action_required cause=customs : @customs | import* & dokument* | oplysning* | information* | kvittering* | cpr | papirer | mangler ! fardig* | frigiv* | elektronisk*
    customs_papers_3 customs.import_held reason=restricted_licence flag=action_required cause=customs : @customs | import* & tilladelse* | licens*
    customs_refused customs.import_refused cause=customs : @customs | indforsel* | import & afvist | afviste | nagtet | nagter | nagtede | afslag | forbudt | forbud | ikke tilladt | ikke godkendt ! eksport*
    customs_held_export customs.export_held reason=customs cause=customs leg=origin : eksport* | udforsel* & told* & tilbagehold* | stoppet | holdes
    customs_held customs.import_held reason=customs cause=customs : @customs & tilbagehold* | holdt | holdes | stoppet | standset | afventer | venter | kontrol | kontrolleres | toldkontrol* | undersoges | forsink* ! fardig* | gennemfort
    export_out customs.export_released : eksport* | udforsel* & @customs & klar* | frigiv* | fardig* | afsluttet | godkendt | gennemfort
    export_in customs.export_in_progress : eksport* | udforsel* & @customs
    customs_out customs.import_released : @customs & klareret | toldklareret | fortoldet | frigiv* | frigjort | fardig* | afsluttet | godkendt | gennemfort | passeret | forladt | ude af | klar ! ikke | for | afventer
    customs_in customs.import_in_progress : @customs

    label_cancelled pre_shipment.label_cancelled physical=no : label* | etiket* | fragtbrev* & annulleret | slettet | makuleret
    pickup_failed pre_shipment.pickup_failed physical=no : @pickup ~ mislyk* | ikke | fejlede | annulleret | aflyst | umulig | forgaves ! modtager* | kunde* | pakkeshop* | udlobet
    pickup_failed_2 pre_shipment.pickup_failed physical=no : kunne ikke | ikke muligt at | lykkedes ikke at ~ hente | hentes | afhente | afhentes & @sender | chauffor*
    pickup_failed_3 pre_shipment.pickup_failed physical=no : @pickup | hente | afhente & @sender & lukket | ikke til stede | ikke klar* | mislyk* | ikke hjemme
    pickup_failed_5 pre_shipment.pickup_failed physical=no : ingen pakker at hente | intet at hente | ikke noget at hente | intet gods
    pickup_failed_4 pre_shipment.pickup_failed physical=no : godset | pakken | forsendelsen ~ ikke klar* ~ afhentning | hos afsender*
    pickup_planned pre_shipment.pickup_scheduled physical=no : @pickup ~ bestilt | bestilles | planlagt | booket | bekraftet | aftalt | registreret ! modtager*
    pickup_planned_2 pre_shipment.pickup_scheduled physical=no : bestilt | planlagt | booket | aftalt | anmodet om ~ afhentning | opsamling ! modtager*
    pickup_planned_3 pre_shipment.pickup_scheduled physical=no : skal | vil blive | bliver ~ hentet | hentes | afhentet & @sender | chauffor* ! modtager*
    cancel_recipient cancelled.by_recipient cause=recipient physical=no : annulleret | afbestilt | aflyst & modtager* | kunde* | kober*
    cancelled cancelled.by_sender physical=no : trukket tilbage | trukket forsendelsen tilbage | trukket pakken tilbage | trak tilbage | annulleret | annulleres | annullering | annulering | afbestilt | aflyst | slettet | tilbagekaldt | afbrudt ! levering*

    point_waits pickup.ready handed_to=station leg=destination : leveret | afleveret | ankommet ~ @point & ikke afhentet | ikke hentet
    expired pickup.expired : ikke | aldrig ~ afhentet | hentet | afhentes ! endnu | afsender* | hvis | chauffor*
    expired_2 pickup.expired : uafhentet | uafhentede
    expired_3 pickup.expired : afhentningsfrist* | liggetid* | opbevaringstid* | opbevaringsperiode* | fristen for afhentning | lagertid* & udlobet | udlob | overskredet | overtradt | forbi
    new_limit pickup.extended physical=no : ny afhentningsfrist | ny frist for afhentning
    extended pickup.extended physical=no : afhentningsfrist* | liggetid* | opbevaring* | ophold* | frist* | @point & forlanget | udvidet | forlangelse
    reminder_2 pickup.reminder physical=no : afhentningsfrist* ~ udlober
    reminder pickup.reminder physical=no : pamindelse* | rykker* | dag tilbage | dage tilbage | minder om | sidste afhentningsdag | sidste dag | sidste chance | sidste frist | husk
    to_point out_for_delivery.to_pickup_point : pa vej | undervejs | transporteres | kores | leveres | bliver leveret | vil blive leveret | lasset | sendes ~ til | mod ~ @point ! kan hentes | kan afhentes | klar
    redirected_point in_transit.redirected physical=no : omdirigeret | andret | nyt | skiftet ~ @point
    collected delivered.collected handed_to=recipient : afhentet af modtager* | afhentet af kunde* | afhentet af dig | har afhentet | er afhentet | er blevet afhentet | afhentet i | afhentet pa | afhentet ved | afhentet fra | hentet af modtager* | hentet af kunde* | hentet af dig | har hentet | er hentet | er blevet hentet | blev hentet | hentet i | hentet pa | hentet fra | hentet ud | ^hentet$ ! ikke | afsender* | kan | netbutik* | hos | chauffor* | transportor* | bud | af postnord | af gls | af dao | klar
    collected_2 delivered.collected handed_to=recipient : udleveret | leveret | afleveret | overdraget | hentet ~ i | fra | pa | ved | hos | af ~ pakkeshop* | posthus* | pakkeboks* | udleveringssted* | afhentningssted* | skranke* | postbutik* | butik | butikken | narboks* & modtager* | udleveret | hentet | til dig ! ikke | @sender | kan | klar
    sender_drop accepted.dropped_off leg=origin : indleveret | indlevering | indleveres ! ikke | endnu | vil | skal | venter | afventer
    sender_drop_2 accepted.dropped_off leg=origin : @sender ~ afleveret | indleveret | lagt & @point | postnord | til os ! ikke | har ikke | vil
    is_ready pickup.ready leg=destination : kan | klar | klart | ligger | afventer | venter | tilgangelig* | parat ~ hente | hentes | afhentes | afhentning | afhente | udlevering | at blive hentet ! ikke | afsender* | vil blive | chauffor*
    is_notice pickup.ready : besked | sms | advis* | e mail ~ om afhentning | om at pakken kan hentes
    is_ready_2 pickup.ready leg=destination : ligger klar | til afhentning | hent din | hent den | hent pakken | hentes med | afhentningskode | hentekode | pinkode til boks* | ankommet til udleveringssted* | ankommet til afhentningssted* | poste restante | du kan hente | kan nu hente ! ikke | afsender* | vil blive
    neighbour delivered.neighbour handed_to=proxy : nabo | naboen | naboens | naboer | genbo* ! nagte* | leveres | afleveres | lagges | onsker | ikke | hvis | kan
    mailbox delivered.mailbox : postkasse* | brevsprakke* | brevkasse* | postboks* | postkasseanlag & ligger | smidt | kastet | puttet | leveret | afleveret | lagt | omdelt | placeret ! ikke | for stor | besked | meddelelse
    point_failed delivery_failed.attempted reason=locker_full : @point ~ fuld | fyldt | fulde | ingen plads | ingen ledig* | ude af drift
    too_big delivery_failed.attempted reason=locker_full : for stor* | for tung* | ikke plads | passer ikke ~ @point
    at_point pickup.ready handed_to=station leg=destination : @point & venter pa dig | ankommet | ankom | leveret | afleveret | lagt | klar | placeret | fremme | tilgangelig | ligger | modtaget i | modtaget pa ! @sender | indleveret | pa vej | undervejs | ikke | vil blive | hentet | afhentet | modtaget fra | terminal* | postkasse* | lasset | forladt

    notice_left delivery_failed.notice_left : besked | meddelelse | seddel | sedlen | hentebesked | afhentningsbesked | kort | adviseringsseddel | advis ~ efterladt | lagt | hangt | i postkass* | i brevkass*
    notice_left_2 delivery_failed.notice_left : efterladt | lagt | efterlod | lagde | sat ~ besked | meddelelse | seddel | hentebesked | afhentningsbesked | kort | advis
    refused exception.refused reason=refused cause=recipient : nagte* | nagtet | modtagelse nagtet | afvist af | modtager har afvist | modtager afviste | modtageren har afvist | afvist | afviste | onsker ikke at modtage | onskede ikke | ville ikke modtage | vil ikke modtage | takket nej | ikke accepteret af | onsker ikke pakken | vil ikke have | onskede ikke pakken | onsker ikke forsendelsen
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : modtager | modtageren | kunden | du ~ bedt om | onsker | onsket | valgt ~ senere | anden dag | ny dag | ny tid | andet tidspunkt
    again out_for_delivery.rescheduled physical=no : udskudt | udsat | flyttet til | ny leveringsdato | ny leveringsdag | ny leveringstid | nyt leveringstidspunkt | ny levering | ny omdeling | ny udbringning | nyt forsog | nyt leveringsforsog | andret leveringsdag | andret leveringsdato | andret leveringstid* | ombooket | naste hverdag | naste arbejdsdag | forsoger igen | prover igen | leveres igen | levere igen | leverer igen | igen i morgen | pa ny ! @undelivered | forsink* | mislyk*
    absent delivery_failed.attempted reason=absent cause=recipient : ikke hjemme | ingen hjemme | ikke til stede | ikke tilstede | ingen til stede | modtager var ikke | modtager ikke | ikke truffet | ikke traffet | traf ikke | bortrejst | fravarende | ingen abnede | abnede ikke | abner ikke | svarede ikke | svarer ikke | intet svar | ikke kontakt | ikke komme i kontakt | ingen kontakt | ikke fat | ikke pa adressen | ikke pa plads ! afsender* | hvis | om du ikke
    closed delivery_failed.attempted reason=business_closed cause=recipient : lukket ! terminal* | pakkeshop* | butik*
    access delivery_failed.attempted reason=no_access : ikke adgang | ingen adgang | adgang | portkode* | dorkode* | last port | last dor | ikke komme ind | kunne ikke komme ind | ikke adgang til | ikke fremkommelig
    id_check delivery_failed.attempted reason=id_or_age cause=recipient : legitimation* | gyldigt id | gyldig id | alderskontrol | aldersgranse* ! udleveret mod | leveret mod | kraves
    no_time delivery_failed.not_attempted : naede | nar | naet ~ ikke ! modtager
        no_time_2 delivery_failed.not_attempted : ikke naet | ikke na | tidsmangel | mangel pa tid | tidsnod
    failed_address delivery_failed.attempted reason=address : @undelivered & adresse*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & efterkrav | postopkravning | betaling
    failed_weather delivery_failed.attempted reason=weather cause=external : @undelivered & vejr* | sne* | storm*
    address exception.address_problem reason=address : adresse* | postnummer* | husnummer* | gadenavn* | navneskilt* | navn pa postkasse ~ forkert* | fejl | fejlagtig* | ufuldstandig* | ukendt | mangelfuld* | mangler | ugyldig* | findes ikke | ikke fundet | uklar* | utilstrakkelig* | ikke korrekt
    address_2 exception.address_problem reason=address : forkert | fejl i | ufuldstandig* | ukendt | mangelfuld* | mangler | manglende | ugyldig* | kan ikke finde ~ adresse* | postnummer* | modtager | modtagers | modtageren | husnummer*
    address_3 exception.address_problem reason=address : adressefejl | fejladresseret | modtager ukendt | modtageren er ukendt | ukendt pa adressen | bor ikke pa
    moved exception.address_problem reason=moved cause=recipient : er flyttet | flyttet fra | fraflyttet | modtager flyttet ! flyttet til
    not_yet pre_shipment.not_handed_over physical=no : ikke afleveret til postnord | ikke leveret til os | ikke afleveret til os | ikke overdraget til | ikke indleveret | ikke blevet indleveret
    attempted delivery_failed.attempted : @undelivered | @attempt ! naste leveringsforsog | nyt leveringsforsog | ikke leveret endnu

    misrouted exception.misrouted cause=carrier : fejlsendt | fejlsorter* | fejldirigeret | fejlsending* | fejlrutet | fejllasset | forkert terminal | forkert sorter* | sorteret forkert | sendt forkert | forkert sted | forkert depot | forkert rute | ved en fejl | fejlagtigt sendt | forkert destination | forkert center
    redirected in_transit.redirected : omdirigeret | omdirigeres | eftersend* | eftersendt | adresseandring* | ny adresse | andret adresse | andret leveringsadresse | videresendt til ny | omadresseret | andret leveringssted | adressen er andret | andret leveringsmade
    id_check_2 delivery_failed.attempted reason=id_or_age cause=recipient : id | legitimation | alder | identitet ~ ikke ~ godkendt | gyldig | fremvist | fremvise | bekraftet
    rejected exception.rejected_by_carrier cause=carrier : for tung* | for stor* | overvagt* | farligt gods | ulovligt indhold | ikke tilladt | ikke godkendt ! brevsprakke* | postkasse* | @point
    weather exception.delayed reason=weather cause=external physical=no : darligt vejr | uvejr | vejrforhold* | vejret | vejrlig | sne | snefald | snestorm | storm | oversvommelse*
    strike exception.delayed reason=strike cause=external physical=no : strejke* | arbejdskonflikt* | arbejdsnedlaggelse
    holiday exception.delayed reason=holiday physical=no : helligdag* | helligdage
    delayed exception.delayed physical=no : forsink* | senere end | langere tid end | travlhed | store mangder | stor mangde | trafikproblem* | driftsproblem* | tekniske problemer | uheld | ulykke | motorproblem* | ikke til tiden | tager langere tid | bagud

    again_moving in_transit.resumed : igen pa vej | pa vej igen | fortsatter transporten | transporten fortsatter | undervejs igen | igen undervejs | fortsatter rejsen | transporten er genoptaget | genfundet | fundet igen ! afsender* | retur* | nar | told*
    @eta : forventet levering | beregnet levering | estimeret levering | planlagt levering | forventes leveret | forventet ankomst | leveres forventeligt
    airline_eta in_transit.handed_to_linehaul : flyselskab* | luftfartsselskab* | rederi* & @eta | forventes ! forsink* | aflyst
    @dest_terminal : distributionscent* | omdelingscenter* | fordelingscenter* | leveringsterminal* | distributionsterminal* | udleveringsterminal*
    at_terminal_eta in_transit.at_delivery_office : @dest_terminal & @eta | i morgen | planlagt ! forladt | pa vej | sendt fra | forsink*
    @eta : vil blive | bliver | skal ~ leveret
    left_eta in_transit.departed_facility : afsendt | sendt fra | forladt | afgaet & @eta ! i dag | i aften | forsink* | nar | hvis
    came_eta in_transit.arrived_facility : ankommet | ankom | sorteret & terminal* | *terminalen | center* & @eta ! i dag | i aften | forsink* | nar | hvis
    moving_eta in_transit.moving : pa vej | undervejs | under transport & @eta ! i dag | forsink* | chauffor* | budet | til dig
    late_promise exception.delayed physical=no : leveret | leveres | levering | leveringen ~ senere | forsinket ! valgt | dato
    delivered_by delivered.unspecified handed_to=recipient : leveret | afleveret | udleveret ~ af ~ chauffor* | budet | bud | postbud* ! ikke | til chauffor*
    slot out_for_delivery.appointment_scheduled physical=no : leveringstid* | leveringsdag | leveringstidspunkt | levering | leveringen | hjemmelevering* | tidspunkt | tid | tidsrum* ~ aftalt | valgt | bekraftet | booket | bestilt | aftale ! ukendt
    slot_2 out_for_delivery.appointment_scheduled physical=no : aftalt | booket | valgt | bekraftet | aftale om ~ levering* | leveringstid* | tidspunkt | hjemmelevering*
    they_delivered delivered.unspecified handed_to=recipient : chauffor* | budet | postbud* ~ har leveret | leverede | har afleveret | afleverede | har udleveret ! ikke | @sender | @point | terminal* | depot* | lager*
    soon_here out_for_delivery.on_vehicle leg=destination : straks | snart | om kort tid ~ hos dig | fremme hos dig
    out out_for_delivery.on_vehicle leg=destination : ude | ud | lasset | lastet | sendt ud | klar | pakket | sorteret | kort ud | laesset ~ til levering | til omdeling | til udbringning | pa bil | i bil | i bilen | pa bilen | til levering i | pa varebil* | til udlevering | for levering | i postbilen ! pakkeshop* | terminal | lastbil* | trailer*
    out_2 out_for_delivery.on_vehicle leg=destination : under udbringning | under omdeling | under levering | til omdeling | udbringning pagar | pa vej til dig | pa vej ud til | pa vej hjem til | pa vej til modtager* | undervejs til modtager* | undervejs til dig | chauffor* | postbud* | budet | et bud | bud | leveringsrute* | pa rute | kort ud | i leveringsbil* | er lasset | postbilen | udbringes ! fra chauffor* | hente | afhentet af | afhentet hos | modtagerland* | afsender* | lastbil* | trailer*| ikke
    out_today out_for_delivery.on_vehicle leg=destination : leveres | leveret | levering | leveringen | omdeles | udbringes | leverer | afleveres | kommer ~ i dag | i aften | idag | i lobet af dagen | i eftermiddag | inden for kort tid | om kort tid | snart | straks & leveres | bliver | vil blive | kommer | levering | skal | forventes | leverer | omdeles | udbringes | afleveres ! blev leveret | er leveret | har leveret | forsink*
    promise unknown.notice_only physical=no : @will ~ leveres | leveret | levering | afleveret | omdelt | ankomst | vare fremme | lever* ! ankommet | sorteret | forladt | terminal* | er leveret | blev leveret | klar til levering | undervejs
    @given : leveret | afleveret | omdelt | udleveret | overdraget | levering gennemfort | leveringen er gennemfort | stillet | lagt | sat | placeret | hangt | kvitteret
    @elsewhere : terminal* | transportor* | transportselskab* | fragtmand* | fragtfirma* | partner* | samarbejdspartner* | fly | flyet | flyselskab* | luftfart* | lufthavn* | lager | lageret | sortering* | told* | agent | lokal* | postoperator* | postvasen* | distributor* | modtagerland* | bestemmelsesland* | chauffor* | havn* | rederi* | depot* | speditor* | til postnord | til gls | til dao | til dhl | til bring | center | centret
    reception delivered.reception handed_to=proxy : reception* | vicevart* | varemodtagelse* | portvagt* | omstilling* | postrum* | kontor | kontoret & @given | modtaget ! ikke | posthus*
    safe delivered.safe_place : ved doren | hoveddoren | fordoren | bagdoren | dormatten | foran doren | uden for doren | udenfor doren | sikkert sted | trygt sted | aftalt sted | onsket sted | anvist sted | flexlever* | flexboks* | flex boks | plantekasse* | modtagerflex | carport* | garage* | skur | skuret | terrasse* | trappe* | dorhandtag* | udhus* | have* | ved indgangen | efter aftale | iflg aftale | ifolge aftale | uden underskrift & @given ! ikke
    proxy delivered.agent handed_to=proxy : fuldmagt* | familiemedlem* | kollega* | anden person | anden modtager | samlever | agtefalle | husstand* | medarbejder* | ansat & @given | taget imod ! ikke
    signed_by delivered.signed handed_to=recipient : underskrevet | kvitteret | signeret | underskrevet for + af ! afsender* | chauffor* | hentet | @point
        taken_in delivered.recipient handed_to=recipient : modtaget | taget imod | kvitteret ~ af | hos ~ modtager | modtageren | kunden | kontoret ! ikke | afsender* | told* | retur*
    signed delivered.signed handed_to=recipient : underskrift* | kvitteret | kvittering* | underskrevet | signatur* & @given | modtager* ! ikke | uden | kraves
    partial delivered.partial : delvis | delvist ~ leveret
    partial_2 delivered.partial : delleveret | dellevering*
    recipient delivered.recipient handed_to=recipient : modtager | modtageren | kunde | kunden | personligt & @given ! ikke | pa vej | undervejs | @elsewhere | besked
    delivered delivered.unspecified handed_to=recipient : leveret | afleveret | omdelt | udleveret | levering gennemfort | leveringen er gennemfort | levering fuldfort | leveringsbevis* | kommet frem ! ikke | @sender | @point | @elsewhere | vil blive | indleveret | besked | meddel* | information* | sms

    not_handed pre_shipment.not_handed_over physical=no : ikke | endnu ikke | venter pa | afventer | har ikke ~ indleveret | modtaget | modtage | faet | overdraget | indlevering | modtagelse | hos os | pakken fra | afleveret til ! ankommet | instruks* | betaling
    not_handed_2 pre_shipment.not_handed_over physical=no : nar vi har modtaget | nar vi har faet | nar vi modtager | sa snart vi har | vil blive overdraget til os | vil snart blive overdraget
    label pre_shipment.info_received physical=no : elektronisk* | meddelt | forhandsmedd* | forhandsanmeld* | anmeldt | registreret | oprettet | fragtbrev* | label* | etiket* | data modtaget | data | varslet | besked om | information* | oplysninger | edi | booking | booket | bestilt transport | pakkenummer* | adviseret | adviserer | advis ! eksport | terminal* | sortering* | lager
    export_prep in_transit.export_processing leg=origin : eksport* | udlandet | udenlands* ~ klargor* | klar | sorteret | forbered* | behandl*
    export_prep_2 in_transit.export_processing leg=origin : klargor* | klargjort | klar | sorteret | forbered* | behandl* | gores klar ~ eksport* | udlandet | udenlands* | udforsel*
    order pre_shipment.order_created physical=no : bestilling* | ordre | ordren | ordrebekraft* | pakkes | pakker | pakket | plukkes | klargor | klargores | klargjort | klargoring | gores klar | gor klar | forbereder | forberedes ! levering | udbringning | transport | omdeling
    picked accepted.picked_up : afhentet | hentet hos | hentet fra | hentet af | afhentning gennemfort | afhentning udfort | opsamlet
    left_country in_transit.departed_origin_country : forladt | sendt | sendt fra | afgaet | afrejst | ude af | pa vej | sendt ud af | flojet ~ landet | afsenderland* | danmark | oprindelsesland* | udlandet | afgangsland* ! terminal | ankommet | til danmark
    left_country_2 in_transit.departed_origin_country : pa vej til | sendt til | undervejs til | videresendt til | transporteres til ~ modtagerland* | bestemmelsesland* | destinationsland* | adresseland*
    transit_country in_transit.transit_country : transitland* | tredjeland* | tredje land | andet land | mellemland*
    arrived_country in_transit.arrived_destination_country : modtagerland* | bestemmelsesland* | destinationsland* | adresseland* | ankommet til danmark | til danmark | i danmark | ankommet til landet | kommet til landet ! partner* | transportor*
    exchange_left in_transit.departed_origin_country : udveksling* | udlandsterminal* & forladt | sendt | afgaet
    exchange in_transit.arrived_import_office : udveksling* | udlandsterminal* | importterminal* | internationale postcenter | internationalt postcenter | internationale terminal
    partner in_transit.handed_to_last_mile : overdraget | overleveret | overfort | overtaget | givet | sendt | leveret | afleveret | udleveret | videresendt | modtaget ~ lokal* | partner* | samarbejdspartner* | leveringspartner* | budfirma* | distributor* | anden transportor | andet fragtfirma | postoperator* | postvasen* | dao | burd | bring
    partner_2 in_transit.handed_to_last_mile : lokal transportor | lokal partner | lokale transportor | lokal distributor | leveringspartner* | sidste led
    airline in_transit.handed_to_linehaul : flyselskab* | luftfartsselskab* | fly | flyet | lufthavn* | flytransport* | rederi* | skib | farge | transportor* | speditor* | om bord | ombord
    at_office in_transit.at_delivery_office : distributionscent* | distributionscenter* | omdelingscenter* | lokal terminal | lokale terminal* | din terminal | fordelingscenter* | distributionsenhed* | leveringsterminal* | modtagerterminal* | destinationsterminal* | omdelingssted* | leveringsdepot* | udleveringsterminal* | distributionsterminal* | lokale depot | lokale center | lokale posthus | bestemmelsessted* | modtagers terminal | narmeste terminal ! forladt | pa vej | sendt fra | undervejs
    departed in_transit.departed_facility : afsendt | forladt | forlader | forlod | sendt fra | sendt | sendes | afgang | afgaet | afrejst | kort fra | lasset ud | sendt videre | sendt ud | ekspederet videre
    accepted accepted.received_at_origin : modtaget | overtaget | taget imod | accepteret | vi har faet pakken | vi har din | overdraget til postnord | overdraget til gls | overdraget til dao | i vores varetagt ! terminal* | lager* | sortering* | depot* | center
    security in_transit.moving : sikkerhedskontrol* | gennemlyst ! told*
    arrived in_transit.arrived_facility : *terminalen | *terminal | centret | sorteringscenter* | omlasset | omladet | ankommet | ankom | ankommer | kommet ind | kommet til | fremme | sorteret | sorteres | terminal* | sortering* | ankomst* | behandlet | behandles | behandling | lager | lageret | scannet | skannet | losset | aflasset | omlastet | depot* | postcenter* | pakkecenter* | registreret pa | vejet
    moving in_transit.moving : korer med | folger | undervejs | transport* | pa vej | i transit | under transport | videresendt | videresendes | videre | lasset | kores | i bevagelse
    held exception.held : tilbageholdt | holdes tilbage | stoppet | standset | pa hold | i bero | instruks* | afventer
    resumed in_transit.resumed : genoptaget | genoptages
    other exception.other : afvigelse* | problem* | fejl | uregelmassighed* | handelse
    spoken_of unknown.notice_only physical=no : leveret | afleveret | afleveres | stilles | leveringsbevis*
    """
}
