extension SharedWordings {
  static let norwegian = """
    @airlines : speditor* | agenten | flyselskap* | rederi*
    @stores : pa lageret | til lageret | lageret vart | vart lager | pa terminalen | til terminalen
    @undone : @airlines | @stores
    @undone : kan | skal | skulle | ma | onsker | onsket | hvis | dersom ~ levert | leveres | utlevert | settes | utleveres | overlevert
    @undone : leveringsbevis* | kvittering ~ bestilt | etterspurt | bedt om
    @undone : konsolideringslag* | samlelager* | samlastning* | distribusjonssenter* | distribusjonssentral* | *senteret | *sentralen | *avdelingen | leveringsdata | elektronisk
    @sender : avsender* | selger* | nettbutikk* | forhandler* | butikken du handlet
    @recipient : mottaker* | mottager* | kunde | kunden | kundens | adressat* | deg | kjoper* | du
    @to_sender : til | hos + avsender* | selger* | nettbutikk*
    @not : ikke | aldri | uten | mislyk* | ikkje
    @will : vil | vil bli | skal | blir | forventes | forventet | beregnet | planlagt | estimert | snart | nar | hvis | innen | for den | klar for | klar til | i ferd med | kommer til a | kommer | fortsatt | senest | straks | bli
    @point : hentested* | utleveringssted* | utleveringspunkt* | henteplass* | hentepunkt* | hentebutikk* | pakkeboks* | pakkeautomat* | pakkeskap* | postautomat* | posten i butikk | post i butikk | butikk | butikken | bedriftssenter* | servicepunkt* | serviceombud* | parcelshop* | parcel shop | postkontor* | pakkepunkt* | service point | servicepoint | access point | boksen | boks | box | skapet | kiosk* | bensinstasjon* | kolonial* | pakkeutlevering* | instabox* | locker
    @undelivered : kunne | kan | lot seg | fikk | har | klarte | greide | ble | er ~ ikke ~ levere* | leveres | levert | utlevere* | utlevert | overlevere* | kjort ut | avlevere*
    @undelivered : ikke ~ levert | utlevert | leveres | levere | utleveres | overlevert | mulig
    @undelivered : mislyk* ~ levering* | utkjoring* | utlevering* | forsok*
    @undelivered : levering* | utkjoring* | utlevering* | leveringen | forsok* | leveringsforsok* ~ mislyk* | ikke | feilet | umulig | uten hell | forgjeves | avbrutt | uten resultat
    @undelivered : uanbringelig | leveringshinder | leveringsproblem* | bomtur
    @attempt : leveringsforsok* | utleveringsforsok* | utkjoringsforsok* | forsok pa levering | forsok pa utlevering | forsok pa utkjoring | forsok pa hjemlevering | forsokt levert | forsokte a levere | forsokt utlevert | forsokt a levere | provde a levere | provd levert | har forsokt
    @pickup : henting | hentingen | henteoppdrag* | hentebestilling* | opphenting*
    @about : ankom* | hentes | hente | klar | @attempt | @undelivered | toll* | retur* | @point | mva | avgift*
    no delivered : forventet | beregnet | ^planlagt | planlagt$ | i morgen | snart | nei$ | nej$ | venter | vantar | afventer | mislykkedes$ | misslyckades$ | av avsandaren$ | af afsender$ | mislyktes$ | mislykket$ | ikke mulig$ | avbestilt$ | ^hvis | ^dersom | ^sa snart | ^nar | ^enna ikke | av avsender$ | leveringsinstruks* | ^leveringsadresse* | ukjent$ | ukendt$ | 0 av | ^onskes | ^skal | ^vil bli
    @fact : ^levert | ^utlevert | er levert | er utlevert | ble levert | er overlevert | pakken levert | ^levering fullfort | har blitt levert
    @unfact : ikke levert | ikke utlevert | @sender | retur* | @point | toll* | lager* | terminal* | ^hvis | ^nar | vil bli levert | skal leveres | nabo* | resepsjon*
    rated delivered.unspecified handed_to=recipient : @fact > synes | vurder* | tilbakemelding* | fornoyd | anmeld* | opplev* | takk | foto* | bilde* | sporsmal | leveringsbevis* ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > etter | tross ~ forsok | leveringsforsok ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > ingen | uten | ikke ~ signatur | underskrift | kvittering ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > signatur | underskrift | kvittering ~ ikke ! @unfact
    set_down delivered.safe_place : satt ut | satt | lagt | plassert ~ foran doren | utenfor doren | ved doren | foran dora | utenfor dora | pa trappen | pa trappa | i garasjen | i carporten ! ikke | vil | skal
    not_on_van delivery_failed.not_attempted : ikke ~ lastet | plass | med ~ bilen | varebil* | leveringsbil* | utkjoringsbil*
    other_day out_for_delivery.rescheduled physical=no : mottaker* | kunden | du har ~ valgt | bedt om | onsket ~ annen dag | annen dato | ny dato | ny dag | nytt tidspunkt | annet tidspunkt | senere dag
    coming unknown.notice_only physical=no : kommer ~ i morgen | neste dag | etter planen | pa dor ! ikke | bil* | lastebil* | brudt | feil | forsink* | hentested* | tilbake
    longer pickup.extended physical=no : liggetid* | hentefrist* | oppbevaringstid* | lagringstid* ~ forleng* | utvidet
    @dealt : levert | utlevert | leveres | utleveres | settes | legges | overlevert | levere | levering | hentet | lagt | satt | plassert | hengt | avlevert | overlatt
    finished delivered.unspecified handed_to=recipient : ^utlevering | ^levering | ^leveringen + fullfort | avsluttet | gjennomfort | utfort
    sender_awaited pre_shipment.not_handed_over physical=no : venter ~ avsender* | selger* ! retur* | toll* | instruk* | beskjed | svar
    return_came returned.to_sender direction=return handed_to=recipient : retur* ~ kommet frem | ankommet | framme | levert ~ avsender* | selger* ! ikke
    to_resident delivered.agent handed_to=proxy : beboer* | leietaker* & overlevert | levert | utlevert ! ikke | skal | kan
    survey unknown.notice_only physical=no : vurder | vurder oss | undersokelse | brukerundersokelse | tilbakemelding* | hvor fornoyd | kundetilfredshet
    invalid unknown.invalid_number physical=no : ugyldig sporingsnummer | ugyldig nummer | ugyldig sendingsnummer | ugyldig kollinummer | feil sporingsnummer
    not_found unknown.not_found physical=no : ikke funnet | ingen informasjon | finner ikke | ingen opplysninger | ingen hendelser | ingen data | ingen treff | kan ikke finne ! adresse* | mottaker*
    @if : hvis | dersom | om | nar
    found_help delivered.unspecified handed_to=recipient : er | ble | har blitt ~ levert | utlevert > hvis | dersom | om ~ ikke ~ finner | finne | fatt ! avsender* | @point | ikke levert
    @gave : levert | lagt | overlevert | utlevert
    @away : fravar* | ikke hjemme | ikke til stede | ikke var til stede
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ nabo | naboen & @away ! hvis | dersom | vil | blir | kunne | ikke levert
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ vaktmester* | resepsjon* | portvakt* & @away ! hvis | dersom | vil | blir | kunne | ikke levert
    no_room delivery_failed.attempted reason=locker_full : ikke plass | for stor* | passer ikke ~ pakkeboks* | boksen | skapet | pakkeautomat* | postkasse*
    kept_for exception.held reason=postponed_by_recipient cause=recipient : lagres | oppbevares | holdes | holdt ~ pa mottaker* | pa kundens | etter mottaker* ~ foresporsel | onske | anmodning
    near_out out_for_delivery.on_vehicle leg=destination : ikke ~ nadd | kommet frem | fremme ~ mottaker* | deg | frem & sjafor* | budet | postbud* ! kunne
    one_there delivered.partial : ett | en | forste ~ levert | utlevert & det andre | den andre | to kolli | to pakker | resten | ett under | annet ! ikke levert
    to_named in_transit.handed_to_last_mile : overfort | overlevert | overdratt ~ til ~ helthjem | porterbuddy | posten | bring | postnord | dhl | gls ~ for utkjoring | for levering | til utkjoring | til levering ! avsender* | mottaker*
    to_airline in_transit.handed_to_linehaul : levert | lagt | overlevert ~ @airlines ! ikke | vil | blir | retur* | hentested* | forsink* | forventet | kansellert
    to_store in_transit.arrived_facility : levert | lagt | overlevert ~ @stores ! ikke | vil | blir | retur* | hentested*
    last_try unknown.notice_only physical=no : siste ~ leveringsforsok* | utleveringsforsok* | levering > deretter | sa ~ retur*
    name_missing exception.address_problem reason=address : mottaker* ~ navn | navnet ~ mangler | ufullstendig* | feil
    will_fetch in_transit.redirected physical=no : mottaker | mottakeren | kunden ~ onsker | vil ~ hente
    chosen unknown.notice_only physical=no : kunden | mottaker | mottakeren | du ~ valgt | bedt om | bestilt | onsket ~ levering* | utlevering* ! ny | annen | ikke ! senere | dag | dato | ny tid
    at_port in_transit.handed_to_linehaul : levert | overlevert ~ havnen | havn | skipet ! ikke
    seller_gave accepted.dropped_off leg=origin : levert | innlevert | overlevert ~ av selger* | av avsender* | av butikken ! ikke | retur* ! *data | elektronisk | *informasjon | *opplysninger
    by_mistake exception.other : feilaktig | ved en feil ~ levert | utlevert
    delivered_late delivered.unspecified handed_to=recipient : ^levert | er levert | ble levert ~ med forsinkelse | forsinket | andre forsok ! @point | @sender | ikke | retur* ! @undone
    if_away unknown.notice_only physical=no : ved fravar ~ leveres | legges | settes | lagt
    if_absent unknown.notice_only physical=no : hvis | dersom | om du | ved ~ ikke er hjemme | ikke hjemme | ikke er til stede | ikke til stede | ingen er hjemme | ingen hjemme | fravar | ingen apner | ikke apner | ikke treffer ! ble | kunne | har vi
    if_failed unknown.notice_only physical=no : hvis | dersom ~ levering* | leveringen | levere | utlevering* ~ ikke | mislyk* | umulig ! ble | kunne
    if_unclaimed pickup.reminder physical=no : hvis | dersom | om den ~ ikke ~ hentes | hentet | henter | hentes ut | blir hentet ! ble | kunne
    if_unclaimed_2 pickup.reminder physical=no : ellers | i motsatt fall | deretter & retur* | sendes tilbake | sendes i retur ! ble
    last_call pickup.reminder physical=no : siste sjanse | siste mulighet | siste dag | siste hentedag | husk a hente | ikke glem ! leveres
    waits_days pickup.reminder physical=no : venter pa deg | ligger ~ dag | dager | timer ! levering
    coordinated out_for_delivery.customer_contacted physical=no : kunden | mottaker | mottakeren ~ kontaktet | oppringt ! ikke
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : sa snart | nar | etter at | forst nar ~ tollavgift* | mva | moms | tollen | avgiften | avgiftene | gebyret ~ betalt | betales | innbetalt
    time_left pickup.reminder physical=no : du har | har ~ dager | timer | dag & hente* & pa deg | til a hente | igjen ! har hentet
    last_hours pickup.reminder physical=no : timer | time | dager | dag + igjen ! leveres | levering*
    last_hours_2 pickup.reminder physical=no : igjen | gjenstar ~ timer | time | dager | dag & hente*
    storage_ends pickup.reminder physical=no : hentefrist* | liggetid* | oppbevaringstid* | lagringstid* ~ gar ut | utloper | loper ut | utgar
    tour_off delivery_failed.not_attempted : ruten | turen | runden | utkjoringen ~ avbrutt | innstilt | ikke fullfort | avlyst
    not_reached delivery_failed.not_attempted : sjafor* | budet | postbud* | vi ~ rakk | rekker | kom ~ ikke ! hente
    no_capacity delivery_failed.not_attempted : kapasitetsmangel | plassmangel | mangel pa kapasitet | bemanningsmangel | personellmangel & lever* | utkjor*
    still_out out_for_delivery.on_vehicle leg=destination : ikke ~ levert | utlevert & enna | enda & sjafor* | budet | leveringsbil* | budbil* | pa bilen ! kunne | lastet pa
    still_late exception.delayed physical=no : ikke ~ levert | utlevert & enna | enda & forsink* | streik* ! kunne
    still_moving in_transit.moving : ikke ~ levert | utlevert | lastet & enna | enda & pa vei | underveis | under transport ! kunne
    not_cancelled unknown.notice_only physical=no : ikke ~ kansellere | avbestille | annullere | stanse | kanselleres | kansellert | avbestilles | avbestilt | annulleres | annullert | stanses ! levering* | henting
    not_cancelled_2 unknown.notice_only physical=no : kansellering* | avbestilling* | annullering* ~ ikke | avslatt | avvist | mislyk*
    label_void pre_shipment.label_cancelled physical=no : *etikett | *etiketten | etikett* | fraktbrev* ~ slettet | fjernet | kansellert | annullert ! ikke
    flight_off exception.delayed reason=flight physical=no : kansellert fly | innstilt fly | kansellert flyvning | kansellert flygning | flyet er kansellert | flyet ble kansellert | fly innstilt | mistet flyet
    not_loaded in_transit.not_loaded : ikke lastet pa flyet | ikke lastet om bord | rakk ikke flyet | mistet flyet | ikke med flyet
    soon_from_terminal in_transit.at_delivery_office : terminal* | *terminalen | distribusjonsenhet* | distribusjonssenter* | utleveringsenhet* | depot* & ankommet | ankom | fremme | mottatt pa & klargjores | forberedes | snart | i morgen | neste ! forlatt | sendt fra | forsink*
    unknown_number_0 unknown.invalid_number physical=no : kjenner ikke | gjenkjenner ikke ~ sporingsnummer* | sendingsnummer* | kollinummer* | nummeret
    unknown_number unknown.invalid_number physical=no : ukjent | ugyldig ~ sporingsnummer | sendingsnummer | kollinummer | kolli id | strekkode
    unknown_number_2 unknown.invalid_number physical=no : sporingsnummer* | sendingsnummer* | kollinummer* | strekkode* ~ ukjent | ikke kjent | finnes ikke | ugyldig
    some_of_it delivered.partial : dellev | dellevert | dellevering* | delvis levert | delvis utlevert ! ikke
    some_of_it_2 delivered.partial : 1 av 2 | 1 av 3 | 2 av 3 | resten kommer | resterende & levert | utlevert ! ikke
    other_person_2 delivered.reception handed_to=proxy : ikke & mottaker* & men ~ resepsjon* | vaktmester* | portvakt* ! vil | blir | hvis
    other_person delivered.neighbour handed_to=proxy : ikke & mottaker* & men ~ nabo | naboen ! vil | blir | hvis
    no delivered : @undone
    no delivered : nar | hvis | dersom | sa snart | for | innen | til ~ pakken | sendingen | varen | den ~ levert | utlevert | leveres | overlevert
    no delivered : vil du | onsker du | skal | ma | vil bli | blir | kan | bli | for a ~ @dealt
    no delivered : levert | utlevert + nei
    no delivered : andre | annen | ovrige ~ pakken | pakke | kolliet | sendingen ~ levert | utlevert
    no delivered : feil ~ adresse | person | mottaker | dor
    no delivered : status | statusen | skanning* > feil | feilaktig
    no delivered : leveringsbevis* ~ etter | nar
    no delivered : tilbake til | til toll* | til avsender*
    no delivered : ^vil du | ^nar | ^onsker du | ^sa snart | kan hentes | klar til henting | klar for henting | venter pa | til henting | valgt for | valgt til | fullmakt til
    no delivered : pa vei | underveis | under transport
    no delivered : tillatt | tilladt | kreves | kraves | krever | nodvendig | mulig | valgt | onsket
    no delivered : stilles | afleveres
    return_out returning.in_transit direction=return : returen | retur | returpakken | retursendingen ~ ute til | ute for | pa vei | pa bil | under utkjoring
    return_failed returning.in_transit direction=return : ikke | mislyk* ~ leveres | levere | utleveres | overleveres ~ til avsender* | hos avsender* | til selger*
    not_given_yet pre_shipment.not_handed_over physical=no : ikke ~ overlevert | levert inn | innlevert | mottatt | gitt & av avsender* | fra avsender* | avsenderen har | avsender har ! mottaker*
    by_sender accepted.dropped_off leg=origin : selger* | avsender* | nettbutikk* ~ har levert | har lagt | leverte | har innlevert | la ! order | ordren | bestilling | ikke | retur* | hentelapp
    by_client accepted.picked_up leg=origin : hentet | opphentet ~ hos kunde | hos kunden | hos avsender* | fra avsender* | hos selger* | fra kunde | hos nettbutikk* ! ikke | retur*
    to_collect_failed pre_shipment.pickup_failed physical=no : fikk | kunne | klarte ~ ikke ~ hentet | hente | hentes | med ~ avsender* | selger* | kunde
    to_other_carrier in_transit.handed_to_last_mile : overlevert | overfort | overdratt | gitt | levert ~ annen transportor | annet transportselskap | lokal transportor | annet bud | transportor i mottakerlandet | transportor i mottakerland | lokalt bud
    does_not_want exception.refused reason=refused cause=recipient : mottaker* | kunden ~ ikke ~ ta imot | motta | ha pakken | ha sendingen ! hvis | kunne
    message_sent unknown.notice_only physical=no : *varsel | *varsling | sms | sms en | epost | e post | mail | melding | meldingen | varsel | varsling | pushvarsel | paminnelse | brev ~ sendt | sendes | levert | gatt ut | utsendt ! @about
    message_sent_2 unknown.notice_only physical=no : sendt | sender | sendte ~ sms | epost | e post | mail | melding | varsel ! @about
    message_sent_3 unknown.notice_only physical=no : @recipient ~ varslet | informert | underrettet ! @about | tid
    message_sent_4 unknown.notice_only physical=no : varslet pa | varslet via | varslet per ~ sms | epost | e post ! @about
    contacted out_for_delivery.customer_contacted physical=no : kontaktet mottaker* | mottaker er kontaktet | mottaker kontaktet | kontakt med mottaker* | mottakeren er kontaktet | telefonvarslet | kunden er kontaktet ! ikke

    instructions exception.held : pavente av | venter pa | avventer ~ instruks* | instruksjon* ! toll*
    cod_open delivery_failed.attempted reason=cod cause=recipient : oppkrav* | postoppkrav* ~ ikke | ubetalt
    address_asked exception.address_problem reason=address : mottaker | mottakeren | kunden ~ bedt om ~ adresse* ! toll*
    lost exception.lost cause=carrier : tapt | bortkommet | bortkommen | mistet | kommet bort | gatt tapt | kommet vekk | forsvunnet | erklart tapt | tap av
    stolen exception.stolen : stjalet | stjalne | tyveri* | ran | ranet | innbrudd*
    contents exception.missing_contents : innhold* & mangler | manglende | ufullstendig* | deler av ! opplysning* | toll* | informasjon*
    contents_2 exception.missing_contents : tom pakke | tom emballasje | pakken var tom
    vehicle exception.delayed reason=vehicle physical=no : bilen | lastebilen | bil | lastebil | kjoretoyet | kjoretoy | varebilen ~ teknisk feil | feil | havari | motorstopp | punktert | brutt sammen | uhell | ulykke | stoppet ! feil bil
    damaged exception.damaged : vat pakke | pakken er vat | kartongen er vat | er vat | vat emballasje | vatt | knust | revet | apnet emballasje | pakken er apnet | brutt emballasje | i stykker | skadet | skadd | skade | skader | transportskade* | odelagt emballasje | ompakket | pakket om | skademeld* | emballasjen er
    destroyed exception.destroyed : odelagt | destruert | destrueres | kassert | makulert | tilintetgjort | destruksjon
    seized customs.seized cause=customs : beslaglagt | beslaglegg* | beslag | inndratt | konfiskert
    missing exception.missing : ikke lokaliseres | ikke lokalisert | kan ikke finne pakken | ikke gjenfunnet | gods savnes | ettersok* | etterlys* | under undersokelse | savnet | ettersporing* | spores opp | reklamasjon* | lete | letes

    pod_wanted unknown.notice_only physical=no : leveringsbevis* ~ bestilt | etterspurt
    wish in_transit.redirected physical=no : mottaker | kunden ~ onsker | ber om ~ annen adresse | en annen
    overdue exception.delayed physical=no : skulle vart | skulle ha | skulle ~ levert | leveres
    data_sent pre_shipment.info_received physical=no : *informasjon | *data | *opplysninger ~ levert | sendt | mottatt | overfort ! toll*
    return_label pre_shipment.info_received physical=no direction=return : returetikett* | returlapp* | returseddel | returkode* ! innlevert | mottatt
    return_back returning.in_transit direction=return : pa vei | underveis | under transport ~ tilbake til avsender* | retur til avsender* | i retur ! levert til avsender*
    return_done returned.to_sender direction=return handed_to=recipient : levert | utlevert | overlevert | returnert | tilbakelevert | avlevert | mottatt | kvittert | tilbake | hentet ut ~ @to_sender ! ikke | @will ~ levert | leveres | sendt tilbake | innlevert | pa vei | sendes tilbake | henting | hentet hos | hentet av | mottatt av avsender* | mottatt hos avsender*
    return_done_2 returned.to_sender direction=return handed_to=recipient : retur* & levert | utlevert | mottatt av avsender* | mottatt hos avsender* | fullfort | avsluttet | kvittert ! ikke | vil | skal | terminal* | innlevert | hentested*
    return_done_3 returned.to_sender direction=return handed_to=recipient : @sender ~ mottatt | hentet | kvittert & retur*
    return_done_4 returned.to_sender direction=return handed_to=recipient : levert | utlevert + avsender ! ikke
    return_done_5 returned.to_sender direction=return handed_to=recipient : @sender | butikken ~ mottatt | fatt tilbake ~ retur* | varen ! ikke
        return_done_6 returned.to_sender direction=return handed_to=recipient : retur* ~ mottatt | levert ~ av | hos | til ~ @sender | butikken | forhandler* | nettbutikk* ! ikke | innlevert
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & kan hentes | klar for henting | klar til henting | ligger klar
    return_waiting_2 returning.awaiting_sender_pickup direction=return : kan hentes av avsender* | hentes av avsender* | klar til avsender* | klar for avsender*
    @return : retur* | *retur | tilbake til avsender* | sendt tilbake | sendes tilbake | sender tilbake | tilbakesend* | tilbakefor*
    return_if pickup.reminder physical=no : ellers | hvis den ikke | hvis du ikke | dersom | for a unnga & @return
    return_refused returning.initiated direction=return reason=refused cause=recipient : @return & nekte* | avvist | avslatt
    return_unclaimed returning.initiated direction=return cause=recipient : @return & ikke hentet | uavhentet | ikke avhentet | hentefrist* | ikke blitt hentet | liggetid*
    return_address returning.initiated direction=return reason=address : @return & adresse* | ukjent | flyttet ! hvis
    return_customs returning.initiated direction=return reason=customs cause=customs : @return & toll | tollen | tollvesen*
    return_moving returning.in_transit direction=return : @return & terminal* | transport* | underveis | pa vei | sortert | ankommet | lastet
    returning returning.initiated direction=return : @return

    @customs : toll | tollen | tollens | tollvesen* | tollbehandl* | tollklarer* | tollavgift* | tolldeklar* | tolldeklarasjon* | tollkontroll* | tollmyndighet* | tolletaten | tolldokument* | tollager* | tollprosess* | tollpapir* | tollsted* | tollformalitet* | tollopplysning* | fortoll* | importklarer* | eksportklarer* | eksportfortoll* | importfortoll* | *fortolling | innfortoll*
    @duty : importmva | innforselsmva | toll | tollavgift* | mva | moms | avgift | avgifter | avgiften | avgiftene | merverdiavgift* | importavgift* | fortollingsgebyr* | gebyr* | skatt*
    duties_paid customs.duties_paid physical=no : @duty & betalt | innbetalt | betaling mottatt | betalingen er mottatt | betaling er mottatt | gjort opp ! ikke | ma | for den | venter pa betaling
    duties_paid_2 customs.duties_paid physical=no : mottatt ~ betaling & @duty ! ikke
    duties_due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & betal* | ubetalt | innkrev* | krav
    duties_due_2 customs.duties_due reason=payment cause=recipient flag=action_required : @customs & betale | betaling | betales
    duties_due_3 customs.duties_due reason=payment cause=recipient flag=action_required : ikke | ubetalt | venter pa ~ betalt | betaling & @duty
    customs_papers customs.import_held reason=invoice flag=action_required cause=customs : @customs | import* & faktura* | proforma*
    customs_papers_2 customs.import_held reason=documents flag=action_required cause=customs : @customs | import* & dokument* | informasjon* | opplysning* | kvittering* | fodselsnummer | papirer | mangler ! ferdig | frigitt | elektronisk*
    customs_papers_3 customs.import_held reason=restricted_licence flag=action_required cause=customs : @customs | import* & tillatelse* | lisens*
    customs_refused customs.import_refused cause=customs : @customs | innforsel* | import & avvist | nekt* | avslatt | forbudt | forbud | ikke tillatt | ikke godkjent ! eksport*
    customs_held_export customs.export_held reason=customs cause=customs leg=origin : eksport* | utforsel* & toll* & holdt | stoppet | tilbakehold*
    customs_held customs.import_held reason=customs cause=customs : @customs & holdt | holdes | stoppet | stanset | venter | pavente | i pavente | tilbakehold* | kontroll | kontrolleres | tollkontroll* | undersokes | forsink* | star fast ! ferdig | fullfort
    export_out customs.export_released : eksport* | utforsel* & @customs & klar* | frigitt | ferdig* | avsluttet | godkjent | fullfort | utfort
    export_in customs.export_in_progress : eksport* | utforsel* & @customs
    customs_out customs.import_released : @customs & klarert | tollklarert | fortollet | frigitt | frigjort | frigis | sluppet | ferdig* | avsluttet | godkjent | fullfort | utfort | gjennomfort | passert | ute av | forlatt | klar ! ikke | for | venter
    customs_out_2 customs.import_released : ferdig fortollet | er fortollet | klarert gjennom tollen | klarert i tollen
    customs_in customs.import_in_progress : @customs

    label_cancelled pre_shipment.label_cancelled physical=no : etikett* | fraktbrev* & makulert | kansellert | annullert | slettet
    pickup_failed pre_shipment.pickup_failed physical=no : @pickup ~ mislyk* | ikke | feilet | kansellert | avlyst | umulig | avbestilt ! mottaker* | kunde* | hentested* | utlopt
    pickup_failed_2 pre_shipment.pickup_failed physical=no : kunne ikke | ikke mulig a | klarte ikke a | fikk ikke ~ hente | hentes | hentet & @sender | sjafor* | pakken hos
    pickup_failed_3 pre_shipment.pickup_failed physical=no : henting | hente & @sender & stengt | ikke til stede | ikke klar* | ikke gods | mislyk* | ikke hjemme
    pickup_failed_4 pre_shipment.pickup_failed physical=no : godset | pakken | sendingen ~ ikke klar* | ikke klart ~ henting | hos avsender*
    pickup_planned pre_shipment.pickup_scheduled physical=no : @pickup ~ bestilt | bestilles | planlagt | booket | bekreftet | avtalt | registrert | satt opp ! mottaker*
    pickup_planned_2 pre_shipment.pickup_scheduled physical=no : bestilt | planlagt | booket | avtalt ~ henting | opphenting | henteoppdrag ! mottaker*
    pickup_planned_3 pre_shipment.pickup_scheduled physical=no : skal | vil bli | blir ~ hentet | hentes & @sender | sjafor* ! mottaker*
    cancel_recipient cancelled.by_recipient cause=recipient physical=no : kansellert | avbestilt | annullert | avlyst & mottaker* | kunde* | kjoper*
    cancelled cancelled.by_sender physical=no : kansellert | kanselleres | avbestilt | annullert | avbrutt | trukket tilbake | trukket sendingen tilbake | trakk tilbake | avlyst | slettet ! levering*

    point_waits pickup.ready handed_to=station leg=destination : levert | ankommet | utlevert ~ @point & ikke hentet | ikke hentet ut
    expired pickup.expired : ikke | aldri ~ hentet | avhentet | hentes ut | hentet ut | blitt hentet ! enna | avsender* | hvis | sjafor*
    expired_2 pickup.expired : uavhentet | ikke avhentet
    expired_3 pickup.expired : hentefrist* | liggetid* | oppbevaringstid* | lagringstid* | lagertid* & utlopt | gatt ut | utgatt | overskredet | passert | over | er ute
    new_limit pickup.extended physical=no : ny hentefrist | ny frist for henting | utvidet hentefrist
    extended pickup.extended physical=no : hentefrist* | liggetid* | oppbevaring* & forlenget | utvidet | forlengelse
    reminder pickup.reminder physical=no : paminnelse* | minner om | siste hentedag | siste dag | siste sjanse | siste frist | husk
    reminder_2 pickup.reminder physical=no : hentefrist* ~ utloper | utgar
    to_point out_for_delivery.to_pickup_point : pa vei | underveis | transporteres | kjores | leveres | vil bli levert | blir levert | lastet | sendes | pa vei ut ~ til | mot | for ~ @point ! kan hentes | klar
    redirected_point in_transit.redirected physical=no : omdirigert | endret | nytt | byttet ~ @point
    collected delivered.collected handed_to=recipient : hentet ut | uthentet | avhentet | hentet av mottaker* | hentet av kunde* | hentet av deg | hentet av adressat* | er hentet | har hentet | ble hentet | blitt hentet | hentet i | hentet pa | hentet ved | pakken er hentet | ^hentet$ ! ikke | avsender* | kan | nettbutikk* | hentet hos | sjafor* | transportor* | bud | av posten | av bring
    collected_2 delivered.collected handed_to=recipient : utlevert | levert | overlevert | hentet ~ pa | fra | i | ved | hos | av ~ hentested* | utleveringssted* | pakkeboks* | pakkeautomat* | skranke* | postkontor* | post i butikk | posten i butikk | ekspedisjon* | servicepunkt* | butikk | butikken & @recipient | utlevert | hentet ! ikke | @sender | kan | klar
    sender_drop accepted.dropped_off leg=origin : innlevert | levert inn | leverte inn | innlevering | postlagt ! ikke | enna | vil | skal | venter
    sender_drop_2 accepted.dropped_off leg=origin : @sender ~ levert | leverte | lagt | innlevert & @point | posten | til oss ! ikke | har ikke | vil
    is_ready pickup.ready leg=destination : kan | klar | klart | ligger | venter | tilgjengelig* | klargjort ~ hente | hentes | henting | utlevering | a bli hentet | hentes ut ! ikke | avsender* | vil bli | sjafor*
    is_notice pickup.ready : melding | sms | varsel | e post ~ om henting | om at pakken kan hentes
    is_ready_2 pickup.ready leg=destination : ligger klar | til henting | hent pakken | hentekode | hent med | hentes med | hent den | ankommet utleveringssted* | ankommet hentested* | poste restante | klar for deg | du kan hente | kom og hent | hentemelding er sendt ! ikke | avsender* | vil bli
    neighbour delivered.neighbour handed_to=proxy : nabo | naboen | naboens | naboer ! nekt* | leveres | legges | fravar* | ikke | hvis | kan
    mailbox delivered.mailbox : postkasse* | postkassestativ* | brevsprekk* | postboks* | avisholder* & ligger | kastet | stukket | puttet | levert | leverte | lagt | plassert | lever* | utlevert ! ikke | for stor | hentelapp | hentemelding | melding
    point_failed delivery_failed.attempted reason=locker_full : @point ~ full | fullt | fulle | ingen plass | ingen ledig* | ute av drift
    too_big delivery_failed.attempted reason=locker_full : for stor* | for tung* | ikke plass | fikk ikke plass | passer ikke ~ @point
    at_point pickup.ready handed_to=station leg=destination : @point & venter pa deg | ankommet | ankom | levert | lagt | klar | plassert | satt | utlevert | fremme | framme | tilgjengelig | ligger | mottatt pa | mottatt i ! @sender | innlevert | pa vei | underveis | ikke | vil bli | hentet | mottatt fra | terminal* | postkasse* | sendt fra | forlatt | lastet

    notice_left delivery_failed.notice_left : hentelapp* | hentemelding* | hentebevis | melding | lapp | varsel | kort | beskjed ~ lagt igjen | igjen | lagt | hengt | i postkass* | lagt i
    notice_left_2 delivery_failed.notice_left : lagt igjen | lagt | la igjen | etterlatt ~ melding | lapp | hentelapp* | hentemelding* | varsel | beskjed | kort
    refused exception.refused reason=refused cause=recipient : nekte* | nektet | nekter | mottak nektet | avvist av mottaker* | mottaker har avvist | mottaker avviste | avslatt | avviste | onsker ikke a motta | onsket ikke | ville ikke ta imot | vil ikke ta imot | tok ikke imot | takket nei | ikke akseptert av | avvist
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : mottaker | mottakeren | kunden | du ~ bedt om | onsker | onsket | valgt ~ senere | annen dag | ny dag | ny tid | annet tidspunkt
    again out_for_delivery.rescheduled physical=no : utsatt | flyttet til | ny leveringsdato | ny leveringsdag | ny leveringstid | nytt leveringstidspunkt | ny levering | ny utlevering | ny utkjoring | nytt forsok | nytt leveringsforsok | nytt utleveringsforsok | endret leveringsdag | endret leveringsdato | endret leveringstid* | leveringstidspunkt endret | leveringsdag endret | leveringsdato endret | leveringstid endret | leveringsdagen er endret | leveringstiden er endret | ombooket | neste virkedag | neste dag | pa nytt | forsoker igjen | prover igjen ! @undelivered | forsink* | mislyk*
    absent delivery_failed.attempted reason=absent cause=recipient : ikke hjemme | ingen hjemme | ikke til stede | ikke tilstede | ingen til stede | mottaker var ikke | mottaker ikke | ikke truffet | traff ikke | bortreist | fravarende | ingen apnet | apnet ikke | apner ikke | svarte ikke | svarer ikke | ikke svar | ingen svar | ikke fatt kontakt | fikk ikke kontakt | fikk ikke tak | ikke kontakt | ingen pa | ikke pa plass ! avsender* | hvis | om du ikke | ikke betalt
    closed delivery_failed.attempted reason=business_closed cause=recipient : stengt | lukket bedrift ! terminal* | butikk* | hentested* | fjell* | vei | veien | grense*
    access delivery_failed.attempted reason=no_access : ikke adgang | ingen adgang | adgang | portkode* | dorkode* | last port | last dor | kom ikke inn | ikke inn | ikke tilgang | ingen tilgang | ikke fremkommelig
    id_check delivery_failed.attempted reason=id_or_age cause=recipient : legitimasjon* | gyldig id | id kontroll | alderskontroll | aldersgrense* ! utlevert mot | levert mot | kreves
    no_time delivery_failed.not_attempted : rakk | rekker | rukket ~ ikke | dessverre ikke
        no_time_2 delivery_failed.not_attempted : ikke rukket | ikke rekke | tidsmangel | mangel pa tid | for darlig tid
    failed_address delivery_failed.attempted reason=address : @undelivered & adresse*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & postoppkrav | oppkrav | betaling
    failed_weather delivery_failed.attempted reason=weather cause=external : @undelivered & darlig var | uvar* | varforhold* | sno* | storm*
    address exception.address_problem reason=address : adresse* | postnummer* | husnummer* | gatenummer* | navneskilt* ~ feil | feilaktig* | ufullstendig* | ukjent | mangelfull* | mangler | ugyldig* | ikke funnet | finnes ikke | uklar* | utilstrekkelig* | stemmer ikke | sjekkes ! sortert | omsorter* | feilsorter*
    address_2 exception.address_problem reason=address : feil | feil i | ufullstendig* | ukjent | mangelfull* | mangler | ugyldig* | finner ikke | manglende ~ adresse* | postnummer* | mottaker | mottakers | mottakeren | husnummer* ! sortert | omsorter* | feilsorter*
    address_3 exception.address_problem reason=address : adressefeil | feiladressert | mottaker ukjent | mottakeren er ukjent | ukjent pa adressen | ikke kjent pa adressen | bor ikke pa
    moved exception.address_problem reason=moved cause=recipient : flyttet | har flyttet | flytta ! flyttet til en
    not_yet pre_shipment.not_handed_over physical=no : ikke levert til posten | ikke levert til bring | ikke levert til postnord | ikke levert til oss | ikke blitt levert til oss | ikke overlevert til | ikke levert inn | ikke innlevert
    attempted delivery_failed.attempted : @undelivered | @attempt ! neste leveringsforsok | nytt leveringsforsok | ikke levert enna

    misrouted exception.misrouted cause=carrier : feilsendt | feilsorter* | feildirigert | feilsending* | feilrutet | feil terminal | feil sted | feil depot | feil kontor | ved en feil | feil rute | feil sortering | feil destinasjon | sortert til feil | sendt til feil | feil postnummer og | feillastet
    redirected in_transit.redirected : omdirigert | omdirigeres | ettersend* | ettersendt | endret adresse | endret leveringsadresse | ny adresse | adresseendring* | videresendt til ny | omadressert | endret leveringssted | endret leveringsmate | adressen er endret | endret leveringsvalg ! feil
    id_check_2 delivery_failed.attempted reason=id_or_age cause=recipient : id | legitimasjon | alder | identitet ~ ikke ~ godkjent | gyldig | fremvist | bekreftet
    rejected exception.rejected_by_carrier cause=carrier : for tung* | for stor* | overvekt* | farlig gods | ulovlig innhold | ikke tillatt | ikke godkjent ! postkasse* | @point
    weather exception.delayed reason=weather cause=external physical=no : darlig var | uvar* | varforhold* | varet | sno | snofall* | snovar | storm | fjellovergang* | veien er stengt | stengt vei | kolonnekjoring | ras | flom
    strike exception.delayed reason=strike cause=external physical=no : streik* | arbeidskonflikt*
    holiday exception.delayed reason=holiday physical=no : helligdag* | rod dag
    delayed exception.delayed physical=no : forsink* | senere enn | lengre tid enn | stor pagang | store mengder | hoyt volum | store volum* | trafikkproblem* | driftsproblem* | driftsstans | tekniske problemer | uhell | ulykke | motorhavari | ikke i tide | tar lenger tid

    again_moving in_transit.resumed : pa vei igjen | igjen pa vei | fortsetter transporten | transporten fortsetter | underveis igjen | fortsetter reisen | transporten er gjenopptatt | gjenfunnet | funnet igjen ! avsender* | retur* | nar | toll*
    @eta : forventet levering | beregnet levering | estimert levering | planlagt levering | forventes levert | forventet ankomst | beregnet ankomst
    airline_eta in_transit.handed_to_linehaul : flyselskap* | rederi* & @eta | forventet ! forsink* | kansellert | innstilt
    @dest_terminal : utleveringskontor* | utleveringsenhet* | distribusjonsenhet* | utkjoringsterminal* | leveringsterminal* | distribusjonssenter* | mottaksterminal*
    at_terminal_eta in_transit.at_delivery_office : @dest_terminal & @eta | i morgen | planlagt ! forlatt | pa vei | sendt fra | forsink*
    @eta : vil bli | blir | skal ~ levert
    left_eta in_transit.departed_facility : sendt fra | forlatt | avgatt | avsendt & @eta ! i dag | i kveld | forsink* | nar
    came_eta in_transit.arrived_facility : ankommet | ankom | sortert & terminal* | *terminalen & @eta ! i dag | i kveld | forsink* | nar | hvis
    moving_eta in_transit.moving : pa vei | underveis | under transport & @eta ! i dag | forsink* | sjafor* | budet | til deg
    late_promise exception.delayed physical=no : leveres | levering | leveringen ~ senere | forsinket ! valgt | dato
    delivered_by delivered.unspecified handed_to=recipient : levert | utlevert | avlevert ~ av ~ sjafor* | budet | bud | postbud* ! ikke | til sjafor*
    slot out_for_delivery.appointment_scheduled physical=no : leveringstid* | leveringsdag | leveringstidspunkt | levering | leveringen | hjemlevering* | tidspunkt | tid | tidsvindu* | utkjoring ~ avtalt | valgt | bekreftet | booket | bestilt | satt opp ! ukjent
    slot_2 out_for_delivery.appointment_scheduled physical=no : avtalt | booket | valgt | bekreftet ~ levering* | leveringstid* | tidspunkt | hjemlevering*
    they_delivered delivered.unspecified handed_to=recipient : sjafor* | budet | postbud* ~ har levert | leverte | har utlevert | har overlevert ! ikke | @sender | @point | terminal* | depot* | lager*
    soon_here out_for_delivery.on_vehicle leg=destination : straks | snart | om kort tid ~ hos deg | hjemme hos deg | fremme hos deg
    out out_for_delivery.on_vehicle leg=destination : ute | ut | lastet | lastet opp | sendt ut | klar | er lastet | lastet inn | gjort klar | sortert | kjort ut ~ for levering | til levering | for utkjoring | til utkjoring | for utlevering | pa bil | i bil | pa bilen | i bilen | til hjemlevering | pa distribusjonsbil* | i varebil* | for distribusjon ! hentested* | terminal | mot | lastebil* | vogntog* | trailer*
    out_2 out_for_delivery.on_vehicle leg=destination : under utkjoring | under levering | under utlevering | utkjoring pagar | under distribusjon | pa vei til deg | pa vei ut til | pa vei hjem til | pa vei til mottaker* | underveis til mottaker* | underveis til deg | sjafor* | postbud* | budet | bud er | leveringsrute* | pa rute | utkjoring | i leveringsbil* | budbil* | varebil* ! fra sjafor* | hente* | hentet av | avsender* | mottakerland* | overlevert til sjafor av | ikke | lastebil* | vogntog* | trailer*
    out_today out_for_delivery.on_vehicle leg=destination : leveres | levert | levering | leveringen | utkjores | leverer | kjores ut | kommer ~ i dag | i kveld | idag | i lopet av dagen | i ettermiddag | om kort tid | snart | straks & leveres | blir | vil bli | kommer | levering | skal | forventes | leverer ! ble levert | er levert | har levert | forsink*
    promise unknown.notice_only physical=no : @will ~ leveres | levert | levering | utlevert | utleveres | ankomst | vare fremme | lever* ! ankommet | sortert | forlatt | terminal* | er levert | ble levert | klar for levering | underveis
    @given : levert | utlevert | overlevert | avlevert | levering fullfort | leveringen er fullfort | levering gjennomfort | lagt | satt | plassert | satt igjen | lagt igjen | hengt | kvittert ut | kvittert
    @elsewhere : terminal* | transportor* | transportselskap* | partner* | samarbeidspartner* | fly | flyet | flyselskap* | flyplass* | lager | lageret | sortering* | toll* | agent | lokal* | postoperator* | postselskap* | distributor* | mottakerland* | bestemmelsesland* | sjafor* | havn* | rederi* | depot* | speditor* | til posten | til bring | til postnord | til helthjem | til dhl | budfirma*
    reception delivered.reception handed_to=proxy : resepsjon* | vaktmester* | varemottak* | ekspedisjon* | portvakt* | sentralbord* | postmottak* | postrom* & @given | mottatt ! ikke
    safe delivered.safe_place : ved doren | ved dora | ved inngang* | utenfor doren | utenfor dora | utenfor | trygt sted | sikkert sted | avtalt sted | avtalt plass | onsket sted | anvist sted | pa doren | dorhandtak* | pa trappa | pa trappen | i garasjen | garasje* | carport* | bod | boden | veranda* | terrasse* | hage* | uten signatur | etter avtale | i folge avtale | iht avtale & @given ! ikke
    proxy delivered.agent handed_to=proxy : fullmektig* | fullmakt* | familiemedlem* | kollega* | annen person | annen mottaker | samboer | ektefelle | husstand* | ansatt & @given | tatt imot ! ikke
    signed_by delivered.signed handed_to=recipient : signert | kvittert | underskrevet | undertegnet | signert mottatt | signert for + av ! avsender* | sjafor* | hentet | @point
        taken_in delivered.recipient handed_to=recipient : mottatt | tatt imot | kvittert ~ av | hos ~ mottaker | mottakeren | kunden | kunde | ekspedisjonen | kontoret ! ikke | avsender* | toll*
    signed delivered.signed handed_to=recipient : signatur* | signert | signering | kvittert | kvittering* | underskrift* & @given | mottaker* ! ikke | uten | kreves
    partial delivered.partial : delvis ~ levert
    partial_2 delivered.partial : dellevert | dellevering*
    recipient delivered.recipient handed_to=recipient : mottaker | mottakeren | mottager | kunde | kunden | personlig & @given ! pa vent | utsatt | ikke | pa vei | underveis | @elsewhere | hentelapp
    delivered delivered.unspecified handed_to=recipient : levert | utlevert | levering fullfort | leveringen er fullfort | levering gjennomfort | avlevert | overlevert til deg | har kommet frem | kommet fram | leveringsbevis* ! ikke | @sender | @point | @elsewhere | vil bli | innlevert | melding | meldt | informasjon* | sms

    not_handed pre_shipment.not_handed_over physical=no : ikke | enna ikke | venter pa | avventer | har ikke ~ innlevert | levert inn | mottatt | mottatt pakken | motta | fatt | overlevert | levert til | innlevering | tatt imot | levere | hos oss | pakken fra ! ankommet | instruks* | betaling
    not_handed_2 pre_shipment.not_handed_over physical=no : nar vi har mottatt | nar vi har fatt | nar vi mottar | sa snart vi har | vil bli levert til oss | nar pakken er levert til oss | vil snart bli overlevert
    label pre_shipment.info_received physical=no : elektronisk* | forhandsmeld* | forhandsvars* | meldt | melding om | meldt inn | fraktbrev* | etikett* | registrert | opprettet | sendingsinformasjon* | sendingsdata* | informasjon* | edi | varslet | varsel om | data mottatt | data | booking | booket | bestilt transport | transport bestilt | sporingsnummer* | produsert ! eksport | terminal* | sortering* | lager
    export_prep in_transit.export_processing leg=origin : eksport* | utlandet | utenlands* ~ klargj* | klar | sortert | forbered* | behandl*
    export_prep_2 in_transit.export_processing leg=origin : klargj* | klar | sortert | forbered* | behandl* | gjores klar ~ eksport* | utlandet | utenlands* | utforsel*
    order pre_shipment.order_created physical=no : bestilling* | ordre | ordren | ordrebekreft* | pakkes | pakker | pakket | plukkes | klargjor | klargjores | klargjort | klargjoring | gjores klar | gjor klar | forbereder | forberedes ! levering | utkjoring | transport
    picked accepted.picked_up : hentet | hentet hos | hentet av | opphentet | henting utfort | henting gjennomfort | hentet fra
    left_country in_transit.departed_origin_country : forlatt | sendt | sendt fra | avgatt | avreist | dratt | ut av | pa vei | sendt ut av | flydd ut ~ landet | avsenderland* | norge | opprinnelsesland* | utlandet | avgangsland* ! terminal | ankommet | til norge
    left_country_2 in_transit.departed_origin_country : pa vei til | sendt til | underveis til | videresendt til | transporteres til ~ mottakerland* | bestemmelsesland* | destinasjonsland* | adresseland*
    transit_country in_transit.transit_country : transittland* | transitland* | tredjeland | tredje land | mellomland* | gjennomgangsland*
    arrived_country in_transit.arrived_destination_country : mottakerland* | bestemmelsesland* | destinasjonsland* | adresseland* | ankommet norge | til norge | i norge | ankommet landet | kommet til landet | kommet til norge ! partner* | transportor*
    exchange_left in_transit.departed_origin_country : utveksling* | utenriksterminal* & forlatt | sendt | avgatt
    exchange in_transit.arrived_import_office : utveksling* | utenriksterminal* | importterminal* | utenlandsterminal*
    partner in_transit.handed_to_last_mile : overlevert | overfort | overtatt | gitt | sendt | levert | utlevert | videresendt | mottatt ~ lokal* | partner* | samarbeidspartner* | leveringspartner* | budfirma* | distributor* | annen transportor | annet transportselskap | postoperator* | postselskap* | helthjem | sisteleddet
    partner_2 in_transit.handed_to_last_mile : lokal transportor | lokal partner | lokal distributor | leveringspartner* | lokalt bud* | sluttlevering*
    airline in_transit.handed_to_linehaul : flyselskap* | fly | flyet | flyplass* | flytransport* | rederi* | skip | ferge | transportor* | speditor* | om bord | ombord | linjetransport*
    at_office in_transit.at_delivery_office : distribusjonsenhet* | utleveringsenhet* | lokal terminal | lokale terminal* | din terminal | utdelingskontor* | utleveringsterminal* | budstasjon* | terminal for utkjoring | mottaksterminal* | ankomstterminal* | leveringsterminal* | distribusjonsterminal* | distribusjonssenter* | destinasjonsterminal* | leveringsdepot* | mottakers terminal | utkjoringsterminal* | bestemmelsessted* | narmeste terminal | narmeste utlevering* ! forlatt | pa vei | sendt fra | underveis
    departed in_transit.departed_facility : sendt fra | forlatt | forlater | avsendt | sendt | sendes | avgang | avgatt | avreist | dratt fra | kjort fra | gatt fra | lastet ut | utlastet | sendt videre | sendt ut
    accepted accepted.received_at_origin : mottatt | motatt | mottatt av | overtatt | tatt imot | akseptert | vi har fatt pakken | har fatt din | overlevert til posten | overlevert til bring | overlevert posten | overlevert til postnord ! terminal* | lager* | sortering* | depot*
    security in_transit.moving : gjennomlyst | sikkerhetskontroll* | rontgen* ! toll*
    arrived in_transit.arrived_facility : *terminalen | *terminal | ankommet | ankom | ankommer | kommet inn | kommet til | fremme | sortert | sorteres | terminal* | sortering* | ankomst* | behandlet | behandles | behandling | lager | lageret | skannet | scannet | losset | omlastet | depot* | registrert pa | veid | knutepunkt
    moving in_transit.moving : folger | reiser | underveis | transport* | pa vei | i transitt | i transit | under transport | videresendt | videresendes | videre | lastet | fraktes | kjores | i bevegelse
    held exception.held : tilbakeholdt | holdes tilbake | stoppet | stanset | pa vent | i bero | instruks* | avventer
    resumed in_transit.resumed : gjenopptatt | gjenopptas
    other exception.other : avvik* | problem* | feil | uregelmessighet* | hendelse
    spoken_of unknown.notice_only physical=no : levert | utlevert | leveringsbevis*
    """
}
