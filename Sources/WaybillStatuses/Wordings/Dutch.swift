extension SharedWordings {
  private static let customs =
    "douaneprocedure | douaneformaliteit* | douanedocument* | douanedienst | douanevrijgave | inklaringsproces | invoercontrole | douaneaangifte | uitvoeraangifte | invoeraangifte | exportaangifte | importaangifte | douane | inklaring | douaneafhandeling | douanekosten | uitklaring | douanecontrole | invoerrechten"
  private static let failed = """
    niet bezorgd | kon niet worden bezorgd | bezorgpoging | niet afgeleverd | niet gelukt | mislukt | mislukte | niet geleverd | kon niet worden afgeleverd \
    | kunnen bezorgen | konden je pakket niet | konden uw pakket niet | kon niet bezorgd | kon niet worden geleverd | leveringspoging | leverpoging \
    | afleverpoging | niet kunnen bezorgen | niet kunnen afleveren | niet worden bezorgd | niet worden afgeleverd | niet worden geleverd | onbestelbaar | aflevering niet \
    | niet kunnen leveren | niet succesvol | levering niet mogelijk | bezorging niet mogelijk | poging tot levering | poging tot bezorging
    """
  private static let point = """
    postkantoor | postnl punt | servicepunt | parcelshop | afhaalpunt | pakketpunt | dhl servicepoint | servicepoint | pakketautomaat | pakketkluis | brievenbuskluis | postpunt \
    | kiala | ups access point | access point | locker | pakjesautomaat | bpost automaat | winkel | ophaalpunt | pick up punt | pickup punt | gls parcelshop | dpd pickup | afhaalkantoor | pakketwinkel | inleverpunt | mondial relay punt | pakketkluisje
    """
  private static let given =
    "uitgereikt | besteld bij | bezorgd | afgeleverd | geleverd | afgegeven | achtergelaten | overhandigd"

  static let dutch = """
    @airlines : expediteur | luchtvaartmaatschappij | vliegmaatschappij | rederij | luchtvaartmij
    @stores : ons magazijn | het magazijn | consolidatiemagazijn | ons depot | het depot | ons distributiecentrum
    @undone : bijna | @airlines | @stores
    @undone : kan | mag | zou | had | moest | wil | wenst | als | indien | mocht | moet ~ bezorgd | geleverd | afgegeven | afgeleverd | levering | bezorging | overhandigd
    @undone : bewijs van levering | afleverbewijs | leveringsbewijs ~ aangevraagd | gevraagd
    @undone : consolidatie* | *magazijn | verzamelmagazijn | distributiecentr* | verdeelcentr* | logistiek centrum | *gegevens | *afdeling | elektronisch
    @failed : \(failed)
    @failed : niet ~ bezorgd | bezorgen | geleverd | leveren | afgeleverd | afleveren | overhandigd | uitgereikt | uitreiken | afgegeven | aangeboden worden | besteld
    @failed : bezorging | levering | aflevering | bezorgpoging | leverpoging | uitreiking ~ mislukt* | niet | onmogelijk | zonder succes | vergeefs* | gefaald | vruchteloos
    @about : afhaal* | afhalen | ophalen | ophaal* | @failed | douane* | retour* | klaar | gearriveerd | aangekomen | betal*
    @pickup : ophalen | ophaling | afhaling | ophaalopdracht | ophaalafspraak | ophaalpoging | ophaalverzoek | afhaalopdracht | pick up
    @if : als | indien | mocht | wanneer | bij
    @happened : is bezorgd | hebben | hebben we | kon | konden | ligt | was | is onderweg
    no delivered : ^verwacht | verwacht$ | gepland$ | ^gepland | ^morgen | overmorgen | binnenkort | spoedig | nee$ | in afwachting | mislukt$ | onmogelijk$ | niet mogelijk$ | geannuleerd$ | morgen$ | ^als | ^zodra | ^wanneer | ^indien | ^nog niet | door de afzender$ | bezorginstructie* | leverinstructie* | ^bezorgadres | ^afleveradres | onbekend$ | 0 van | ^wordt | ^kan
    @fact : ^bezorgd | ^afgeleverd | ^geleverd | pakket bezorgd | zending bezorgd | is bezorgd | is afgeleverd | is geleverd | pakket afgeleverd
    @fact : ^vandaag + bezorgd | geleverd | afgeleverd
    @unfact : niet bezorgd | niet geleverd | niet afgeleverd | nog niet | afzender | retour* | \(point) | douane | magazijn | depot | vervoerder | ^als | ^zodra | ^wanneer | zodra | wordt bezorgd | wordt geleverd | worden bezorgd | buren | buur*
    rated delivered.unspecified handed_to=recipient : @fact > wat je | wat u | mening | beoordeel* | tevreden | feedback | ervaring | bedankt | foto | vragen | afleverbewijs ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > na | ondanks ~ poging* | bezorgpoging* ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > handtekening ~ niet | geen ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > geen | zonder ~ handtekening ! @unfact
    lies_in_box delivered.mailbox : pakket | zending | pakje ~ ligt | zit ~ in je | in uw | in de + brievenbus ! kaart* | niet | bericht
    set_down delivered.safe_place : voor de deur | bij de deur | achter het hek | in de schuur | in de garage | onder de carport ~ gelegd | gezet | neergelegd | neergezet | achtergelaten ! niet | wordt | mag | kan
    not_on_van delivery_failed.not_attempted : niet ~ geladen | meegenomen | ingeladen ~ bezorgbus | bus | bestelwagen | voertuig | route
    other_day out_for_delivery.rescheduled physical=no : ontvanger | klant ~ andere dag | ander moment | andere datum | nieuwe datum | latere datum | andere bezorgdag ! afhaal*
    address_wrong exception.address_problem reason=address : adres | adresgegevens ~ onjuist | onvolledig | klopt niet | onbekend ! bezorgd
    to_area in_transit.moving : gaat | onderweg | op weg ~ naar ~ bezorggebied | bezorgregio | regio
    not_received pre_shipment.not_handed_over physical=no : nog niet ~ postnl | dhl | bpost | dpd | gls | vervoerder | ons ~ ontvangen | aangeboden | overgedragen
    @dealt : bezorgd | geleverd | afgeleverd | afgegeven | overhandigd | uitgereikt | neergelegd | afleveren | bezorgen | afgeven | achtergelaten | opgehaald | afgehaald | neergezet | gelegd | gezet | geplaatst | gestopt | besteld
    finished delivered.unspecified handed_to=recipient : ^uitreiking | ^bezorging | ^aflevering | ^levering + afgerond | voltooid | afgesloten | gelukt | geslaagd
    sender_awaited pre_shipment.not_handed_over physical=no : wachten | wacht ~ afzender | verkoper | webshop ! retour* | douane | instruct* | antwoord | reactie
    to_resident delivered.agent handed_to=proxy : bewoner* | medebewoner* | huurder & afgegeven | bezorgd | overhandigd | afgeleverd ! niet | wordt | kan
    found_help delivered.unspecified handed_to=recipient : is ~ bezorgd | afgeleverd | geleverd > als | indien | mocht ~ niet ~ vinden | ontvangen | vindt ! afzender | \(point) | niet bezorgd
    @gave : afgegeven | bezorgd | overhandigd | afgeleverd
    @away : afwezigheid | afwezig | niet thuis
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ buren | buurman | buurvrouw & @away ! als | indien | wordt | mocht | kan | kon
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ conciërge | concierge | receptie | portier | balie | huismeester & @away ! als | indien | wordt | mocht | kan | kon
    no_room delivery_failed.attempted reason=locker_full : past niet | paste niet | te groot ~ pakketautomaat | locker | pakketkluis | automaat | brievenbus
    kept_for exception.held reason=postponed_by_recipient cause=recipient : vastgehouden | bewaard | aangehouden ~ op verzoek | op vraag ~ ontvanger | klant | geadresseerde
    near_out out_for_delivery.on_vehicle leg=destination : nog niet ~ bij de ontvanger | bij de geadresseerde | bij je & chauffeur | bezorger | koerier ! konden | kon
    one_there delivered.partial : een | eerste | 1 collo ~ bezorgd | geleverd | afgeleverd & twee | ander onderweg | andere onderweg | tweede | overige ! niet | wordt bezorgd
    to_airline in_transit.handed_to_linehaul : @airlines ~ overhandigd | overgedragen | afgegeven ! niet | vertrag* | verwacht
    to_store in_transit.arrived_facility : afgeleverd | geleverd | afgegeven | bezorgd ~ @stores ! niet | wordt | retour*
    last_try unknown.notice_only physical=no : laatste ~ bezorgpoging | leverpoging | bezorging > daarna | vervolgens ~ retour* | terug*
    name_missing exception.address_problem reason=address : naam ~ ontvanger | geadresseerde | bel ~ ontbreekt | onvolledig | onjuist
    will_fetch in_transit.redirected physical=no : ontvanger | klant ~ wil | wenst ~ zelf ophalen | zelf afhalen | afhalen | ophalen ! niet
    adr_absent delivery_failed.attempted reason=absent cause=recipient : geadr afw* | ontv afw* | geadresseerde afw*
    chosen unknown.notice_only physical=no : klant | ontvanger | geadresseerde ~ koos | gekozen | aangevraagd | vraagt | kiest ~ bezorging | levering | bezorgen | aangevraagd ! niet ! later | andere dag | datum | ander adres
    chosen_2 unknown.notice_only physical=no : klant | ontvanger | geadresseerde ~ bezorging | levering ~ gekozen | aangevraagd | gevraagd
    at_port in_transit.handed_to_linehaul : afgeleverd | geleverd | bezorgd ~ haven | schip | zeehaven ! niet
    seller_gave accepted.dropped_off leg=origin : door de | door + verkoper | afzender | webshop | webwinkel ~ geleverd | afgeleverd | overhandigd | bezorgd ! niet | nog | retour* ! *gegevens | elektronisch | informatie
    confirmed_for out_for_delivery.appointment_scheduled physical=no : bezorging | levering ~ bevestigd ~ voor | morgen ! niet
    by_mistake exception.other : per ongeluk | ten onrechte | onterecht | foutief ~ bezorgd | afgeleverd | geleverd
    delivered_late delivered.unspecified handed_to=recipient : ^bezorgd | is bezorgd | ^geleverd | is geleverd | ^afgeleverd ~ met vertraging | bij tweede poging | tweede poging | later dan ! \(point) | afzender | niet | retour* ! @undone
    delivered_late_2 delivered.unspecified handed_to=recipient : met vertraging + bezorgd | geleverd | afgeleverd ! \(point) | afzender | niet | wordt | retour*
    delivered_then delivered.unspecified handed_to=recipient : ^bezorgd | is bezorgd | ^afgeleverd | is afgeleverd > als | indien ~ vragen | vraag | problemen ! \(point) | afzender | niet bezorgd | retour*
    put_down delivered.safe_place : voordeur | achterdeur | schuur | garage | afgesproken plek | veilige plek ~ neergezet | neergelegd | geplaatst ! niet | wordt
    fetched_2 delivered.collected handed_to=recipient : uit de pakketautomaat gehaald | uit de locker gehaald | uit de pakketkluis gehaald ! niet | wordt
    fetched delivered.collected handed_to=recipient : ontvanger | klant ~ heeft ~ gehaald | opgehaald | afgehaald ! wordt | afgegeven | niet | retour* | afzender
    if_absent unknown.notice_only physical=no : @if | ^ben | ^bent ~ er niet | niet thuis | niet aanwezig | afwezig | afwezigheid | niemand | geen gehoor ! @gave ~ bij afwezigheid ! @happened
    if_failed unknown.notice_only physical=no : als | indien | mocht | wanneer ~ levering | bezorging | bezorgen | leveren | aflevering ~ niet | mislukt | onmogelijk ! @happened
    if_unclaimed pickup.reminder physical=no : als | indien | mocht | wanneer ~ niet ~ afgehaald | opgehaald | ophaalt | afhaalt | ophalen | afhalen ! @happened
    if_unclaimed_2 pickup.reminder physical=no : anders | zo niet | daarna | bij niet afhalen & retour* | teruggestuurd | terug naar ! @happened | andere
    last_call pickup.reminder physical=no : laatste kans | laatste dag | laatste herinnering | laatste mogelijkheid | vergeet niet | nog maar ~ op te halen | af te halen | ophalen | afhalen | pakket | zending
    waits_days pickup.reminder physical=no : ligt | wacht | blijft ~ nog ~ dag | dagen | uur
    coordinated out_for_delivery.customer_contacted physical=no : klant | ontvanger | geadresseerde ~ gecontacteerd | gebeld | gesproken ! niet | geen
    last_hours pickup.reminder physical=no : nog | resten ~ uur | dag | dagen ~ op te halen | af te halen | ophalen | afhalen | afhaaltermijn
    storage_ends pickup.reminder physical=no : afhaaltermijn | bewaartermijn | ophaaltermijn | bewaartijd | bewaarperiode ~ loopt af | eindigt | verloopt | verstrijkt
    tour_off delivery_failed.not_attempted : route | ronde | bezorgronde | rit ~ afgebroken | onderbroken | niet afgemaakt | gestaakt
    not_reached delivery_failed.not_attempted : bezorger | chauffeur | koerier | postbode | wij | we ~ niet ~ toegekomen | gehaald | langsgekomen | langs kunnen komen | bereikt ! afzender
    no_capacity delivery_failed.not_attempted : onvoldoende tijd | tijdgebrek | tijd tekort | capaciteitsgebrek | gebrek aan capaciteit | onvoldoende capaciteit | personeelstekort | te druk & bezorg* | gelever* | geleverd | route
    still_out out_for_delivery.on_vehicle leg=destination : nog niet ~ bezorgd | geleverd | afgeleverd & bezorger | chauffeur | koerier | postbode | met de bus ! konden | kon | afzender
    still_out_2 out_for_delivery.on_vehicle leg=destination : met de bezorger | met de chauffeur | met de koerier | met de postbode & nog niet ~ bezorgd | geleverd | afgeleverd
    still_late exception.delayed physical=no : nog niet ~ bezorgd | geleverd & vertrag* | staking | storing ! konden | kon
    still_moving in_transit.moving : nog niet ~ bezorgd | geleverd & onderweg | in transport ! konden | kon
    not_cancelled unknown.notice_only physical=no : niet | niet meer ~ geannuleerd | annuleren | gecanceld | stopgezet ! maar geannuleerd
    not_cancelled_2 unknown.notice_only physical=no : annuleren is | annuleren | annulering ~ niet | afgewezen | geweigerd | mislukt
    label_void pre_shipment.label_cancelled physical=no : *label | label | etiket ~ geannuleerd | verwijderd | vervallen ! niet
    cancelled_carrier cancelled.by_carrier cause=carrier physical=no : geannuleerd | stopgezet ~ door ~ vervoerder | postnl | bpost | dhl | dpd | gls
    flight_off exception.delayed reason=flight physical=no : geannuleerde vlucht | vlucht geannuleerd | uitgevallen vlucht | vlucht is geannuleerd | gemiste vlucht
    not_loaded in_transit.not_loaded : niet meegegaan | niet geladen | niet ingeladen | vlucht gemist | niet aan boord
    @dest_depot : bezorgdepot | distributiecentrum | bezorgkantoor | afleverdepot | lokale depot | leveringsdepot | sorteercentrum in | depot in de buurt | uitreikingskantoor | verdeelcentrum
    soon_from_depot in_transit.at_delivery_office : @dest_depot & klaargemaakt | voorbereid | binnenkort | morgen | spoedig | klaarmaken | volgende ! vertrokken | verlaten | niet
    unknown_number_0 unknown.invalid_number physical=no : nummer | barcode | code | trackingnummer ~ kennen wij niet | kennen we niet | herkennen we niet ! huisnummer
    unknown_number_00 unknown.invalid_number physical=no : kennen | herkennen ~ nummer | barcode | trackingnummer ~ niet ! huisnummer
    unknown_number unknown.invalid_number physical=no : barcode | nummer | trackingnummer | zendingnummer | track trace code | code ~ niet bekend | onbekend | bestaat niet | niets bekend | niet herkend ! huisnummer | postcode
    unknown_number_2 unknown.invalid_number physical=no : onbekende | onbekend | niets bekend ~ barcode | code | trackingnummer | nummer ! postcode | huisnummer
    try_later unknown.not_found physical=no : probeer het later | probeer later & bekend | gegevens | informatie ! bezorg*
    when_shop pre_shipment.not_handed_over physical=no : als | zodra | wanneer | pas ~ webwinkel | webshop | verkoper | afzender > overhandigd | aangeleverd | overgedragen | ingeleverd | aangeboden
    some_of_it delivered.partial : deels | gedeeltelijk | gedeeltelijke | deellever* & afgeleverd | bezorgd | geleverd | deellevering ! niet
    some_of_it_2 delivered.partial : 1 van 2 | 1 van 3 | 2 van 3 | rest volgt | overige & bezorgd | geleverd ! niet | wordt
    other_person_2 delivered.reception handed_to=proxy : niet & ontvanger | geadresseerde & maar ~ receptie | conciërge | concierge | portier | balie | huismeester ! wordt | kan | als
    other_person delivered.neighbour handed_to=proxy : niet & ontvanger | geadresseerde & maar ~ buren | buurman | buurvrouw ! wordt | kan | als
    no delivered : @undone
    no delivered : als | zodra | wanneer | indien | voordat | totdat | tot | waar | nadat | om ~ @dealt + wordt | is | worden | zijn | te worden
    no delivered : als | zodra | wanneer | indien | voordat | totdat | waar | wil | wilt | liever | moet | moeten | mag | zal ~ @dealt
    no delivered : wordt | worden | kan | kunnen | moet | zal ~ @dealt
    no delivered : wordt | worden | kan | kunnen ~ in | bij | op | aan | voor | achter ~ @dealt
    no delivered : bezorgd | geleverd | afgeleverd + morgen | nee | te worden
    no delivered : andere | ander | tweede ~ pakket | zending | collo ~ @dealt
    no delivered : verkeerd* | fout ~ adres | persoon | ontvanger | huisnummer
    no delivered : status | scan | melding > fout | foutief | onjuist
    no delivered : bezorgbewijs | afleverbewijs | leveringsbewijs | handtekeningbewijs ~ na | pas | beschikbaar na
    no delivered : aan de | bij de | aan | naar de + afzender | verkoper | webshop | douane
    no delivered : ^wil je | ^wilt u | ^wanneer | ^zodra | kan worden opgehaald | kan worden afgehaald | kunt ophalen | klaar om | ligt klaar | wacht op | te bezorgen | af te leveren | voorkeursbuur | toestemming voor
    no delivered : onderweg | op weg naar
    no delivered : toegestaan | toegelaten | vereist | verplicht | nodig | mogelijk
    no delivered : buur* | buren | bezorging | plek ~ gekozen | gewenst
    other_address in_transit.redirected : ander adres | nieuw adres | ander afhaalpunt ~ gestuurd | verzonden | doorgezonden | geleid | gezonden
    return_out returning.in_transit direction=return : retour* ~ onderweg | in bezorging | uit voor bezorging | op weg
    return_out_2 returning.in_transit direction=return : onderweg | in bezorging | op weg ~ naar de afzender | naar afzender | bij afzender | bij de afzender | naar de webshop | naar de verkoper
    return_failed_0 returning.in_transit direction=return : kon | konden | niet ~ afzender | webshop | verkoper ~ teruggegeven | terugbezorgd | teruggebracht
    return_failed returning.in_transit direction=return : niet ~ bezorgd | afgeleverd | bezorgen | afleveren ~ afzender | de afzender | webshop | verkoper
    return_failed_2 returning.in_transit direction=return : retour* & kon niet | bezorgpoging | niet bezorgd
    return_there returned.to_sender direction=return handed_to=recipient : bezorgd | afgeleverd | overhandigd | geleverd ~ aan afzender | aan de afzender | bij afzender | bij de afzender | aan de webshop | aan de verkoper ! niet | wordt | onderweg | door de afzender | zal
    return_ready returning.awaiting_sender_pickup direction=return : retour* ~ ligt | klaar | wacht ~ afzender | verkoper
    by_sender accepted.dropped_off leg=origin : verkoper | afzender | webshop | klant | webwinkel ~ heeft | hebben > afgegeven | ingeleverd | gebracht | afgeleverd | aangeboden ! niet | retour* | nog niet | contact | geannuleerd | nog niet
    by_client accepted.picked_up leg=origin : opgehaald ~ bij klant | bij de klant | bij afzender | bij de afzender | bij de webshop | bij de verkoper ! niet | wordt | kan | kon
    to_collect_failed pre_shipment.pickup_failed physical=no : kon | konden | kunnen ~ niet ~ afzender | webshop | verkoper | klant ~ ophalen | opgehaald | afgehaald
    to_other_carrier in_transit.handed_to_last_mile : overgedragen | overhandigd | doorgegeven ~ aan ~ andere vervoerder | lokale vervoerder | andere koerier | partnervervoerder
    paid_first customs.duties_paid physical=no : betaling | betaald ~ invoerrechten | douanekosten | invoerkosten | inklaringskosten | btw ~ ontvangen | bevestigd | betaald | voldaan ! niet | nog | zodra | als
    due_first customs.duties_due reason=payment cause=recipient flag=action_required : zodra | nadat | als | pas na ~ invoerrechten | douanekosten | invoerkosten | inklaringskosten | douane* ~ betaald | voldaan | betaling
    searched exception.missing : vermist | zoek | kwijt & onderzoek | onderzocht | gezocht | zoekactie ! gevonden
    to_partner in_transit.handed_to_last_mile : doorgestuurd | overgedragen | doorgegeven ~ lokale partner | partner | lokale bezorger | lokale koerier ! niet
    promise_0 unknown.notice_only physical=no : verwachten ~ bezorgen | leveren | bezorgd ! vertrag* | vandaag
    message_sent unknown.notice_only physical=no : *bericht | *melding | sms | e mail | email | mail | bericht | melding | notificatie | pushbericht ~ verstuurd | verzonden | gestuurd | gezonden ! @about
    message_sent_2 unknown.notice_only physical=no : ontvanger | klant | geadresseerde | afzender ~ geinformeerd | verwittigd | ingelicht | op de hoogte ! @about
    message_sent_3 unknown.notice_only physical=no : per e mail | per email | per sms | via e mail | via sms | telefonisch ~ geinformeerd | verwittigd | ingelicht ! @about
    conditional pickup.reminder physical=no : anders | zo niet | indien niet | als je het niet & retour* | teruggestuurd
    survey unknown.notice_only physical=no : beoordeel | enquete | klanttevredenheid | uw mening | je mening | wat vond je
    invalid unknown.invalid_number physical=no : ongeldig nummer | ongeldige code | ongeldige barcode | ongeldig trackingnummer
    not_found unknown.not_found physical=no : niet gevonden | geen informatie | geen gegevens | onbekende zending | geen resultaten ! adres
    pod_wanted unknown.notice_only physical=no : bewijs van levering | afleverbewijs | leveringsbewijs ~ aangevraagd | gevraagd
    wish in_transit.redirected physical=no : ontvanger | klant ~ wil | wenst ~ ander adres | andere plaats
    overdue exception.delayed physical=no : had | hadden | moest | zou ~ bezorgd | geleverd
    data_sent pre_shipment.info_received physical=no : *gegevens | *informatie ~ aangeleverd | geleverd | verstuurd | verzonden | ontvangen | doorgegeven ! douane* | ontbrek*
    return_label pre_shipment.info_received physical=no direction=return : retourlabel
    reminder_return pickup.reminder physical=no : haal je | haal uw | haal het & retour* | teruggestuurd
    return_done_0 returned.to_sender direction=return handed_to=recipient : retour* ~ aangekomen | ontvangen | bezorgd | afgeleverd | terug ~ bij | door ~ webshop | afzender | verkoper | winkel ! niet | wordt | onderweg | sorteer*
    return_done returned.to_sender direction=return handed_to=recipient : retour bij afzender | afgeleverd bij afzender | bezorgd bij afzender | bezorgd bij de afzender | afgeleverd bij de afzender | retour bezorgd | retour afgeleverd | terugbezorgd bij | terug bij de afzender | terug bij afzender | aan de afzender bezorgd | aan de afzender geleverd | geleverd aan de afzender | geleverd bij de afzender | retourzending is bezorgd | retour ontvangen door | retourzending afgeleverd | afgeleverd aan afzender | retourzending bezorgd ! niet | wordt
    return_done_2 returned.to_sender direction=return handed_to=recipient : afzender | verkoper | webshop | webwinkel ~ ontvangen | opgehaald | afgehaald ~ retour*
        return_done_3 returned.to_sender direction=return handed_to=recipient : afzender | verkoper | webshop | webwinkel ~ retour* ~ ontvangen | binnen ! niet | nog
    return_done_4 returned.to_sender direction=return handed_to=recipient : teruggebracht | terugbezorgd | teruggeleverd | teruggegeven | terugbesteld ~ afzender | verkoper | webshop ! wordt | worden
    return_done_5 returned.to_sender direction=return handed_to=recipient : geretourneerd ~ aan | bij | naar ~ afzender | verkoper | webshop ! wordt | worden
    return_waiting returning.awaiting_sender_pickup direction=return : retour* | afzender & ligt klaar | op te halen
    return_refused returning.initiated direction=return reason=refused cause=recipient : retour* | terug* & geweigerd
    return_address returning.initiated direction=return reason=address : retour* | terug* & adres
    return_unclaimed returning.initiated direction=return cause=recipient : retour* | terug* & niet afgehaald | niet opgehaald
    return_moving returning.in_transit direction=return : onderweg terug | op weg terug | onderweg naar de afzender | onderweg naar afzender | retour onderweg | retourzending onderweg | gaat retour
    returning returning.initiated direction=return : geretourneerd | terugkeer | teruggebracht | terugbezorgd | teruggeleverd | gaat terug naar | terug naar de webshop | terug naar de verkoper | keert terug | wordt teruggebracht | retour* | terug naar afzender | teruggestuurd | terug naar de afzender | terugzending | teruggezonden | wordt teruggestuurd | terugsturen
    instructions exception.held : wacht op | wachten op ~ instructies ! douane*
    cod_open delivery_failed.attempted reason=cod cause=recipient : rembours ~ niet betaald | onbetaald
    address_asked exception.address_problem reason=address : ontvanger | klant ~ gevraagd ~ adres ! douane*
    lost exception.lost cause=carrier : verloren | kwijt | zoek geraakt | vermist | kwijtgeraakt | zoekgeraakt
    missing exception.missing : onderzoek gestart | onderzoek loopt | in onderzoek | navraag | zoekactie | onvindbaar
    stolen exception.stolen : gestolen | diefstal
    contents exception.missing_contents : inhoud & ontbreekt | onvolledig | incompleet
    vehicle exception.delayed reason=vehicle physical=no : bestelbus | vrachtwagen | voertuig | bestelwagen | bus | wagen ~ pech | panne | ongeval | ongeluk | defect | storing | aanrijding
    damaged exception.damaged : nat geworden | is nat | natte | gescheurd | kapot | gebroken | ingedeukt | verpakking open | opengescheurd | lek | lekkage | herverpakt | opnieuw verpakt | beschadigd | beschadiging | schade
    destroyed exception.destroyed : vernietigd | vernietiging
    seized customs.seized cause=customs : in beslag genomen | inbeslaggenomen | inbeslagname
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : geannuleerd & ontvanger | klant
    cancelled cancelled.by_sender physical=no : ingetrokken | afgezegd | stopgezet | gestorneerd | geannuleerd | annulering | gecanceld
    paid customs.duties_paid physical=no : invoerrechten | douane* | kosten | btw & betaald | voldaan | betaling ontvangen ! zodra | als | nadat | niet | nog
    due customs.duties_due reason=payment cause=recipient flag=action_required : douane* | invoerrechten | invoerkosten | inklaringskosten & betal* | te voldoen | openstaand
    due2 customs.duties_due reason=payment cause=recipient flag=action_required : invoerrechten | invoerkosten | inklaringskosten
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & document* | gegevens | informatie | factuur | formulier
    customs_refused customs.import_refused cause=customs : invoer | import | \(customs) & geweigerd | afgekeurd | verboden | niet toegestaan
    held_export customs.export_held reason=customs cause=customs : export* & \(customs) & vast | vastgehouden
    held customs.import_held reason=customs cause=customs : \(customs) & vast | vastgehouden | wacht* | controle | controleert | tegengehouden | vertraag* | inspectie | geblokkeerd | aangehouden
    export_out customs.export_released : export* | uitvoer & \(customs) & vrijgegeven | afgerond | voltooid | klaar
    out customs.import_released : \(customs) & vrijgegeven | afgerond | klaar | voltooid | goedgekeurd | verlaten | gepasseerd | ingeklaard
    out2 customs.import_released : ingeklaard | vrijgegeven door de douane | uitgeklaard
    export_in customs.export_in_progress : export* | uitvoer* & \(customs)
    in customs.import_in_progress : \(customs)
    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : @pickup ~ gepland | ingepland | geboekt | aangevraagd | bevestigd | geregistreerd | aangemeld ! mislukt | niet | ontvanger
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : wordt | komt | komen ~ opgehaald | afgehaald | ophalen ~ bij de afzender | bij de verkoper | bij je ! ontvanger
    pickup_failed_0 pre_shipment.pickup_failed physical=no : @pickup ~ mislukt | niet | geannuleerd | onmogelijk ! ontvanger | punt
    pickup_failed_1 pre_shipment.pickup_failed physical=no : kon | konden | kunnen ~ niet ~ ophalen | opgehaald worden bij | worden opgehaald bij | afhalen ! ontvanger | punt | pakketpunt
    pickup_failed_2 pre_shipment.pickup_failed physical=no : afzender | verkoper ~ niet aanwezig | gesloten | niet thuis | afwezig | niet klaar
    pickup_failed pre_shipment.pickup_failed : ophalen | afhaling | ophaalpoging | ophaal* & mislukt | niet gelukt | niet mogelijk ! ontvanger
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @failed & geweigerd
    refused exception.refused reason=refused cause=recipient : wil het pakket niet | wil de zending niet | niet aannemen | niet aangenomen | niet geaccepteerd door | aanname geweigerd | wil niet aannemen | geweigerd | weigert | weigering | weigerde | weigerden
    point_waits pickup.ready handed_to=station leg=destination : bezorgd | afgeleverd | geleverd | aangekomen ~ postnl punt | servicepunt | afhaalpunt | pakketpunt | parcelshop | servicepoint | postpunt | pakketautomaat | postkantoor & nog niet afgehaald | nog niet opgehaald
    notice_first delivery_failed.notice_left : bericht | kaart | kaartje | afhaalbericht | niet thuis bericht | afwezigheidsbericht | kennisgeving | brief ~ achtergelaten | in de brievenbus | in de bus | gelaten | nagelaten
    notice_first_2 delivery_failed.notice_left : achtergelaten | lieten | liet ~ bericht | kaart | kaartje | afhaalbericht
    absent delivery_failed.attempted reason=absent cause=recipient : er niet | je was er niet | was niet aanwezig | deed niet open | niet open gedaan | niemand deed open | niet opengedaan | niet bereikbaar | was je er niet | niemand aangetroffen | aangebeld maar | niet thuis | niemand thuis | afwezig | niet aanwezig | geen gehoor | niemand aanwezig | niet aangetroffen
    closed delivery_failed.attempted reason=business_closed cause=recipient : gesloten | bedrijf gesloten
    moved delivery_failed.attempted reason=moved cause=recipient : verhuisd
    no_time delivery_failed.not_attempted : tijdgebrek | gebrek aan tijd | geen tijd | niet aan toegekomen | niet meer gelukt vandaag | ronde niet afgemaakt
    failed_address delivery_failed.attempted reason=address : @failed & adres | huisnummer
    failed_access delivery_failed.attempted reason=no_access : @failed & toegang | bereikbaar
    address_0 exception.address_problem reason=address : huisnummer | postcode | busnummer | straatnaam | naam ~ ontbreekt | onjuist | fout* | onvolledig | klopt niet | onbekend | verkeerd
    address_00 exception.address_problem reason=address : onvolledig* | onjuist* | fout* | verkeerd* | onbekend* | ontbrekend* ~ adres* | huisnummer | postcode | busnummer
    address_1 exception.address_problem reason=address : straat | adres | huisnummer | woning ~ bestaat niet | niet gevonden | onvindbaar | niet te vinden
        no_access delivery_failed.attempted reason=no_access : geen toegang | toegang geweigerd | geen doorgang | deurcode | poort gesloten | niet bereikbaar gebouw | bel defect | bel werkt niet
    address exception.address_problem reason=address : adres* & onjuist | onvolledig | onbekend | incorrect | fout | niet gevonden | klopt niet | ontbreekt | onbestaand | verkeerd | probleem
    unknown_recipient exception.address_problem reason=address : geadresseerde onbekend | ontvanger onbekend | onbekend op dit adres | adresfout
    expired pickup.expired cause=recipient : niet afgehaald | niet opgehaald | niet tijdig afgehaald | afhaalperiode verstreken | bewaartijd verstreken | bewaarperiode verstreken | ophaalperiode verstreken | bewaartermijn is verstreken | bewaartermijn verstreken | afhaaltermijn verstreken | ophaaltermijn verlopen | bewaartermijn verlopen
    extended_0 pickup.extended physical=no : afhaaltermijn | bewaartermijn | ophaaltermijn | bewaartijd | termijn ~ verlengd
    reminder_0 pickup.reminder physical=no : haal je | haal uw | vergeet niet | nog maar | laatste kans | laatste herinnering | nog dagen | tot en met morgen & pakket | zending | pakje
    reminder pickup.reminder physical=no : herinnering | laatste dag
    extended pickup.extended physical=no : bewaartermijn verlengd | termijn verlengd
    resched out_for_delivery.rescheduled physical=no : morgen opnieuw | opnieuw proberen | proberen het opnieuw | nogmaals aangeboden | nogmaals bezorgd | nieuwe poging | komen terug | volgende poging | nieuwe leverpoging | nieuwe levering | nieuwe bezorgpoging | opnieuw bezorgd | opnieuw aangeboden | verzet | verplaatst naar | nieuwe bezorgdatum | tweede bezorgpoging | andere dag | opnieuw geleverd | nieuwe leverdatum | volgende werkdag | bezorgmoment gewijzigd | uitgesteld
    failed delivery_failed.attempted : @failed
    notice delivery_failed.notice_left : niet thuis bericht | bericht achtergelaten | kaartje achtergelaten | afhaalbericht | afwezigheidsbericht | kennisgeving achtergelaten
    to_point out_for_delivery.to_pickup_point : \(point) & onderweg naar | wordt bezorgd | op weg | gaat naar | wordt geleverd | wordt gebracht
    collected delivered.collected handed_to=recipient : afgehaald | opgehaald & \(point) | ontvanger | klant | geadresseerde | balie ! niet | afzender | klaar | koerier | chauffeur
    collected2 delivered.collected handed_to=recipient : afgehaald door de ontvanger | opgehaald door de ontvanger | ^afgehaald | is afgehaald ! niet | afzender
    ready pickup.ready : ligt klaar | kan worden opgehaald | klaar om op te halen | opgehaald worden | af te halen | klaar om afgehaald | kan worden afgehaald | wacht op afhaling | klaar voor afhaling | op te halen | gereed om af te halen | staat klaar | beschikbaar voor afhaling | klaar voor ophalen | kunt je ophalen | kan je ophalen ! onderweg | door ontvanger | afzender | koerier
    in_locker pickup.ready handed_to=station : in de | in een | in je | in uw | in onze + pakjesautomaat | pakketautomaat | pakketkluis | locker | pakketwand ! onderweg | wordt | afzender | niet | uit de
    sender_drop accepted.dropped_off leg=origin : door de verkoper | door de afzender | door afzender | door de webshop ~ afgegeven | ingeleverd | bezorgd | afgeleverd | aangeboden ! niet
        sender_drop_2 accepted.dropped_off leg=origin : afgegeven | ingeleverd | afgeleverd | aangeboden ~ door de verkoper | door de afzender | door afzender | door de webshop ! niet
    ready_point pickup.ready : \(point) & open met | je code | in de | ophaalcode | klaar | aangekomen | bezorgd | afgeleverd | geleverd | ligt | beschikbaar | afgegeven | gereed ! afzender | aangeboden | onderweg | ontvangen van
    neighbour delivered.neighbour handed_to=proxy : buren | buur | buurman | buurvrouw | de overburen | je buren ! weiger* | geweigerd | afwezigheid | niet | indien
    mailbox delivered.mailbox : brievenbus | postbus | in de bus | in uw bus | in je bus & \(given) | gedaan | gestopt | gepost | gedeponeerd ! niet | past niet | kaart
    reception delivered.reception handed_to=proxy : balie van het kantoor | onthaal | kantoor | magazijnbalie | goederenontvangst | receptie | conciergie | conciërge | portier | huismeester & \(given) ! niet
    safe delivered.safe_place : terras | tuin | carport | achterdeur | veilige plek | veilige plaats | voordeur | voorkeursplek | garage | schuur | afgesproken plek | afgesproken plaats | bij de deur & \(given) ! niet
    proxy delivered.agent handed_to=proxy : huisgenoot | gemachtigde | collega | vertegenwoordiger & \(given) ! niet
    signed_by delivered.signed handed_to=recipient : getekend | ondertekend | afgetekend + door ! afzender | chauffeur
        taken_in delivered.recipient handed_to=recipient : ontvangen | aangenomen | in ontvangst genomen ~ door de ontvanger | door de klant | door de geadresseerde | door ontvanger | door een huisgenoot ! niet
    signed delivered.signed handed_to=recipient : handtekening | getekend | ondertekend & \(given) | ontvangst ! niet | zonder
    recipient delivered.recipient handed_to=recipient : ontvanger | geadresseerde | klant & \(given) ! niet | onderweg
    again_moving in_transit.resumed : weer onderweg | opnieuw onderweg | transport hervat | vervoer hervat | weer in transport | vervolgt zijn weg | vervolgt haar weg | reis vervolgd | teruggevonden ! retour* | afzender | zodra | douane*
    @eta : verwachte bezorging | verwachte levering | verwachte leverdatum | verwachte bezorgdatum | verwacht op | wordt verwacht | bezorging verwacht | levering verwacht
    airline_eta in_transit.handed_to_linehaul : luchtvaart* | vliegmaatschappij* & @eta | verwacht ! vertrag* | geannuleerd*
    at_depot_eta in_transit.at_delivery_office : @dest_depot & @eta | morgen ! vertrokken | verlaten | onderweg | vertrag*
    @eta : wordt | worden | zal ~ bezorgd | geleverd | afgeleverd
    left_eta in_transit.departed_facility : vertrokken | verlaten | verzonden & @eta ! vandaag | vanavond | vertrag* | zodra
    came_eta in_transit.arrived_facility : aangekomen | gesorteerd | gearriveerd | binnengekomen & @eta ! vandaag | vanavond | vertrag* | zodra | \(point) | land
    moving_eta in_transit.moving : onderweg | in transit & @eta | volgens planning | op schema ! vandaag | vertrag* | bezorger | chauffeur | koerier | met de
    late_promise exception.delayed physical=no : later | vertraagd ~ bezorgd | geleverd | bezorging ! op een later moment kiezen
    they_delivered delivered.unspecified handed_to=recipient : bezorger | chauffeur | koerier | postbode ~ heeft ~ bezorgd | afgeleverd | overhandigd | geleverd ! niet | afzender | \(point) | depot | nog | webshop | verkoper
    today out_for_delivery.on_vehicle leg=destination : vandaag | vanavond | vanmiddag | straks | binnen enkele minuten | zo meteen | in de loop van de dag ~ bezorgd | geleverd | bezorgen | leveren | afgeleverd | bezorging | levering ! is bezorgd | niet | vertrag* | punt
    today_2 out_for_delivery.on_vehicle leg=destination : wordt | bezorgen | komt | leveren ~ vandaag | vanavond | vanmiddag | straks ! niet | vertrag* | punt
    driver out_for_delivery.on_vehicle leg=destination : onderweg | op weg | weg ~ met de chauffeur | met de koerier | met de bezorger | met de postbode | met onze chauffeur | met onze koerier
    delivered_by delivered.unspecified handed_to=recipient : bezorgd | afgeleverd | overhandigd | afgegeven ~ door ~ bezorger | chauffeur | koerier | postbode ! niet | afzender
    partner_0 in_transit.handed_to_last_mile : overgedragen | overhandigd | doorgegeven | overgegeven | overgemaakt ~ aan ~ bpost | postnl | dhl | dpd | gls | partner | lokale | plaatselijke | bezorgpartner ! afzender | nog niet
    slot out_for_delivery.appointment_scheduled physical=no : afspraak | bezorgafspraak | tijdvak gekozen | ingepland
    contacted out_for_delivery.customer_contacted physical=no : contact met de ontvanger | ontvanger gecontacteerd
    out out_for_delivery.on_vehicle : bezorger is onderweg | in bezorging | wordt bezorgd | wordt vandaag bezorgd | uit voor bezorging | vandaag bezorgd | geladen voor aflevering | geladen voor bezorging | onderweg naar de ontvanger | onderweg naar ontvanger | onderweg naar je | onderweg naar u | bij de bezorger | met de bezorger | bezorgronde | wordt vandaag geleverd | in levering | chauffeur is onderweg | onderweg voor levering | onderweg met de koerier | bezorger | postbode | in distributie | uitgereden | in de bestelwagen | ingeladen | wordt nu bezorgd ! is bezorgd | overgedragen aan bezorger | morgen
    promise unknown.notice_only physical=no : wordt verwacht | verwachte bezorging | bezorgmoment | verwachte levering | wordt morgen | verwachte leverdatum | verwachte bezorgdatum | zal worden bezorgd | zal geleverd
    misrouted_0 exception.misrouted cause=carrier : verkeerd gesorteerd | verkeerd gestuurd | verkeerd verzonden | verkeerd geleid | verkeerde depot | verkeerd depot | verkeerd sorteercentrum | verkeerde sorteercentrum | foutief gesorteerd | verkeerd gerouteerd | verkeerde sortering | verkeerde route | fout gesorteerd | foute sortering | misgesorteerd | verkeerde locatie | verkeerd filiaal | per abuis | verkeerd geladen
    redirected in_transit.redirected : doorgestuurd | omgeleid | nieuw adres | gewijzigd adres | adreswijziging | nagezonden
    weather exception.delayed reason=weather cause=external physical=no : winterweer | gladheid | weersomstandigheden | slecht weer | storm | sneeuw
    strike exception.delayed reason=strike cause=external physical=no : staking | stakingen
    delayed exception.delayed physical=no : drukte | dag later | enige vertraging | langer duren | duurt langer | meer tijd nodig | pech | panne | ongeval | file | storing | verkeersproblemen | hoge volumes | niet op tijd | oponthoud | vertraagd | vertraging | later dan | loopt vertraging
    misrouted exception.misrouted cause=carrier : verkeerd gesorteerd | verkeerd gestuurd | verkeerde depot | foutief gesorteerd | verkeerd gerouteerd | verkeerde sortering
    not_handed pre_shipment.not_handed_over physical=no : nog niet ontvangen | nog niet in ontvangst | nog niet aangeboden | nog niet bij ons | nog niet overgedragen | nog niet aan ons | wacht op aanlevering
    label pre_shipment.info_received physical=no : geboekt | ^geboekt$ | *label aangemaakt | verzendlabel | *label gemaakt | label gemaakt | etiket | verzendbewijs | aangemeld | voorgemeld | label | aangekondigd | zendinggegevens | vooraankondiging | gegevens ontvangen | elektronisch* | geregistreerd | digitaal aangemeld | voormelding | zending aangemaakt | informatie ontvangen | barcode | informatie over de zending | data ontvangen
    delivered delivered.unspecified handed_to=recipient : uitgereikt | leveringsbewijs | afleverbewijs | uitreiking voltooid | bezorgd | afgeleverd | geleverd | bezorging voltooid | levering voltooid | aflevering voltooid | succesvol bezorgd ! niet | nog | \(point) | vervoerder | partner | sorteercentrum | depot | douane | luchtvaart* | koerier | als
    export_prep in_transit.export_processing leg=origin : export | uitvoer | buitenland ~ klaar* | voorbereid* | gesorteerd | gereed
    export_prep_2 in_transit.export_processing leg=origin : klaar* | voorbereid* | gesorteerd | gereed | klaargemaakt ~ export | uitvoer | buitenland | verzending naar het buitenland
    order pre_shipment.order_created physical=no : bestelling | in voorbereiding | klaargemaakt | ingepakt | maakt je pakket klaar | order | bereidt
    planned pre_shipment.pickup_scheduled physical=no : ophalen gepland | ophaalopdracht | ophaalafspraak | wordt opgehaald | afhaling gepland
    airline in_transit.handed_to_linehaul : luchtvaart* | vliegtuig | vlucht | overgedragen aan vervoerder | overgedragen aan de vervoerder | aan boord
    transit_country in_transit.transit_country : transitland | doorvoerland | derde land | doorgangsland
    left_country in_transit.departed_origin_country : land van herkomst | land van afzending | herkomstland & verlaten | vertrokken
    left_country2 in_transit.departed_origin_country : onderweg naar het land van bestemming | naar land van bestemming | naar het buitenland | onderweg naar land van bestemming | vertrokken naar het land
    arrived_country in_transit.arrived_destination_country : land van bestemming | bestemmingsland | in nederland | in belgie & aangekomen | gearriveerd | ontvangen | binnengekomen
    last_mile in_transit.handed_to_last_mile : lokale bezorger | lokale vervoerder | lokale koerier | bezorgpartner | overgedragen aan bezorg* | overgedragen aan partner | lokale partner | overgedragen aan bezorger | overgedragen aan postnl
    at_office in_transit.at_delivery_office : distributiecentrum | distributiecentra | verdeelcentrum | bezorgdepot | distributiekantoor | lokale depot | bezorgkantoor | uitreikingskantoor | afleverdepot | distributiecentrum in de buurt | leveringsdepot ! vertrokken | verlaten | onderweg
    left_center in_transit.departed_facility : vertrokken | verlaten | vertrekt ~ uit | van | vanuit | vanaf | sorteercentrum | depot
    inside in_transit.arrived_facility : bij ons binnen | binnengekomen | is binnen
    dropped accepted.dropped_off : aangeboden | afgegeven bij | ingeleverd | afgegeven door de afzender | afgeleverd door de afzender
    picked accepted.picked_up : opgehaald | afgehaald
    security in_transit.moving : beveiligingscontrole | veiligheidscontrole ! douane*
    arrived in_transit.arrived_facility : gesorteerd | sorteercentrum | aangekomen | gescand | verwerkt | depot | gearriveerd | sortering | sorteerproces | hub | magazijn | aankomst | ontvangen op | ontvangen in | verwerking
    accepted accepted.received_at_origin : in ontvangst | ontvangen | zending is bij | in ons bezit | aangenomen | geaccepteerd
    departed in_transit.departed_facility : vertrokken | verzonden | verlaten | vertrek | verstuurd
    moving in_transit.moving : rijdt mee | reist | geladen | gelost | overgeladen | uitgeladen | onderweg | transport | in transit | vervoer | vervoerd | doorgevoerd
    held2 exception.held : vastgehouden | aangehouden | opgehouden | in de wacht | in bewaring
    other exception.other : probleem | incident | afwijking
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
