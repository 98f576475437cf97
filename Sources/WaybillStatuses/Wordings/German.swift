extension SharedWordings {
  private static let customs =
    "verzollungsprozess | verzollungsverfahren | zollprozess | zollabwicklung | zollinspektion | zollverwaltung | zolllager | zollstatus | zollklarung | zollabgaben | zollauskunft | zollrechtlich* | zollpapiere | zollinfo* | zollvorgang | zollkosten | zoll | zolls | zolles | zollamt | zollabfertigung | verzollung | zollbearbeitung | einfuhrzoll | ausfuhrzoll | zollbehorde | zollverfahren | zollprufung | zollbeschau | zollkontrolle | zollformalitaten | zollfreigabe | importverzollung | exportverzollung | einfuhrverzollung | ausfuhrverzollung | zolldokumente | zollunterlagen | zollgebuhren | zollstelle | zollanmeldung | zolldeklaration | zollausgang | zolleingang | zollinhaltserklarung"
  private static let failed = """
    nicht zugestellt | konnte nicht zugestellt | nicht erfolgreich | zustellung nicht moglich | zustellhindernis | unzustellbar | nicht zustellbar \
    | erfolglos | erfolgloser | erfolglose | zustellung fehlgeschlagen | zustellung gescheitert | nicht ausgeliefert | nicht ausgehandigt | nicht zugestellt werden \
    | nicht ubergeben werden | zustellversuch | zustellversuche | nicht moglich | zustellung misslungen | nicht geliefert | nicht ausgeliefert werden \
    | auslieferung nicht moglich | fehlgeschlagen | vergeblich | vergeblicher | fehlversuch | konnte nicht geliefert | zustellproblem | zustellung war nicht \
    | gescheitert | zustellung nicht
    """
  private static let point = """
    paketshop | packstation | filiale | postfiliale | access point | paketbox station | abholstation | abholstelle | abholpunkt | postamt | pickup | pickpost \
    | my post 24 | mypost 24 | mypost24 | myPost24 automat | automat | paketautomat | paketstation | poststelle | hermes paketshop | dhl paketshop | shop | parcelshop | gls paketshop \
    | dpd paketshop | partnerfiliale | postpartner | post partner | locker | abgabestelle | postgeschaftsstelle | schalter | paketkasten station | servicepoint | poststation | abholbox
    """
  private static let given = """
    zugestellt | abgegeben | ubergeben | ausgehandigt | hinterlegt | abgestellt | geliefert | ausgeliefert | abgelegt | eingeworfen | zugestellt bei | entgegengenommen \
    | deponiert | zustellung | eingelegt
    """

  static let german = """
    @airlines : konsolidierer | spediteur | spedition | fluggesellschaft | fluglinie | airline | luftfrachtfuhrer | reederei | airlines
    @stores : unser lager | unserem lager | in unser lager | ins lager | im lager eingegangen | an unser lager | unser logistikzentrum | im depot | beim depot | am depot | ins depot | konsolidierungslager | sammellager
    @undone : fast | beinahe | in kurze | @airlines | @stores
    @undone : kann | darf | soll | sollte | sollten | konnte | hatte | konnen | mochte | wunscht | falls | wenn | sofern | muss ~ zugestellt | geliefert | abgegeben | ubergeben | hinterlegt | abgestellt | ausgehandigt | zustellung | lieferung
    @undone : zustellnachweis | ablieferbeleg | ablieferungsnachweis | liefernachweis ~ angefordert | beantragt | gewunscht | erbeten
    @undone : konsolidierung* | *sammellager | umschlaglager | zwischenlager | *daten | elektronisch | *abteilung | verteilzentrum | verteilerzentrum | sortierzentrum | logistikzentrum | kurierdienst
    @failed : \(failed)
    @failed : konnte | konnten | kann | konnen | wurde | haben | hat | liess ~ nicht ~ zugestellt | zustellen | ausgeliefert | ausliefern | geliefert | liefern | ubergeben | ausgehandigt | aushandigen | abgegeben | zustellbar
    @failed : zustellung | auslieferung | lieferung | zustellversuch ~ nicht | fehlgeschlagen | gescheitert | erfolglos | unmoglich | misslungen | nicht durchgefuhrt | abgebrochen
    @about : abhol* | abzuholen | @failed | zoll* | angekommen | eingetroffen | bereit | retour* | ruck* | zugestellt an
    @pickup : abholung | abholauftrag | abholtermin | abholversuch | abholungsauftrag | abholauftrags
    @happened : wurde | wurden | konnte | konnten | hat | liegt | ist unterwegs | ist auf | ist in
    @if : falls | sofern | wenn | sollte | sollten
    no delivered : voraussichtlich | ^geplant | geplant$ | ^erwartet | ^morgen | ubermorgen | fur morgen | demnachst | in kurze | nein$ | ausstehend | steht noch aus | steht aus | fehlgeschlagen$ | gescheitert$ | unmoglich$ | nicht moglich$ | storniert$ | ^falls | ^sobald | ^wenn | ^noch nicht | ^nicht zugestellt | durch den absender$ | vom absender$ | zustellhinweis* | zustellanweisung* | lieferanweisung* | ^lieferadresse | ^zustelladresse | unbekannt$ | 0 von | ^wird | ^kann
    @fact : ^zugestellt | ^ausgeliefert | ^geliefert | erfolgreich zugestellt | erfolgreich ubergeben | ist zugestellt | paket zugestellt | sendung zugestellt | ^zustellung erfolgt
    @fact : wurde | wurden ~ zugestellt | ausgeliefert | ausgehandigt | ubergeben
    @unfact : nicht zugestellt | nicht ausgeliefert | nicht ubergeben | noch nicht | absender | versender | retoure | rucksendung | \(point) | zustellpartner | transportpartner | *lager | zoll | ^wurde | ^wurden | ^sobald | ^wenn | ^falls | ^wann | wird zugestellt | wird ausgeliefert | nachbar* | empfang
    rated delivered.unspecified handed_to=recipient : @fact > bewert* | feedback | meinung | zufrieden* | vielen dank | danke | foto | fragen | zustellnachweis ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > nach | trotz ~ *versuch | *versuchen | fehlversuch ! @unfact
    after_attempt_2 delivered.unspecified handed_to=recipient : ^nach | ^trotz ~ *versuch | *versuchen ~ zugestellt | ausgeliefert | ubergeben ! @unfact | nicht
    unsigned delivered.unspecified handed_to=recipient : @fact > keine | ohne ~ unterschrift | signatur ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > unterschrift | signatur ~ nicht ! @unfact
    lies_in_box delivered.mailbox : paket | sendung | brief | paketchen ~ liegt | befindet sich ~ in ihrem | im + briefkasten | hausbriefkasten | milchkasten ! nicht | benachrichtigung* | karte
    not_on_van delivery_failed.not_attempted : nicht ~ zustellfahrzeug | fahrzeug | zustellwagen | tour ~ geladen | verladen | aufgenommen | mitgenommen
    other_day out_for_delivery.rescheduled physical=no : empfanger* | kunde | kunden ~ anderen | anderer | neuen | spateren | spaterer ~ zustelltag | liefertag | tag | termin | zustelltermin | liefertermin | zeitpunkt ! abhol*
    brought_to_point out_for_delivery.to_pickup_point : wird | werden ~ in die | an die | in den | an den | zu einer | zum | in eine ~ \(point) ~ gebracht | transportiert | weitergeleitet | geliefert ! kann in | absender | retoure
    @dealt : zugestellt | geliefert | ausgeliefert | ubergeben | abgegeben | ausgehandigt | abgelegt | abgestellt | hinterlegt | eingelegt | abgeholt | deponiert | eingeworfen | hinterlassen | entgegengenommen | entnommen
    on_the_van out_for_delivery.on_vehicle leg=destination : ^beim fahrer | ^beim zusteller | ^beim kurier ! nicht | konnte | absender
    partner_took in_transit.handed_to_last_mile : an das | an den | an die | an unseren | dem ~ partnerunternehmen | zustellpartner | transportpartner | kooperationspartner ~ ubergeben | weitergegeben | ausgeliefert | weitergeleitet ! wird
    goes_on in_transit.resumed : transport | beforderung | reise | weg | zustellung ~ fortgesetzt | wieder aufgenommen ! sobald | wenn | wird nach | nicht
    finished delivered.unspecified handed_to=recipient : ^auslieferung | ^zustellung | ^lieferung | ^ubergabe + abgeschlossen | vollzogen | beendet | durchgefuhrt | erledigt
    neighbour_took delivered.neighbour handed_to=proxy : nachbar* ~ hat | haben > angenommen | entgegengenommen | ubernommen ! nicht | verweigert | wenn
    flown in_transit.handed_to_linehaul : ^abflug | ^abgeflogen | abgeflogen$
    comes_today out_for_delivery.on_vehicle leg=destination : paket | sendung | lieferung | packchen ~ kommt | trifft ~ heute ! verspat* | verzoger* | nicht | zoll*
    to_resident delivered.agent handed_to=proxy : hausbewohner* | bewohner* | mieter* & ubergeben | ausgehandigt | abgegeben | zugestellt ! nicht | wird | kann
    no_bell delivery_failed.attempted reason=address : kein | keine | ohne ~ klingelschild | namensschild | klingel | briefkastenschild
    found_help delivered.unspecified handed_to=recipient : wurde | ist ~ zugestellt | geliefert | ausgeliefert > falls | wenn | sollten ~ nicht ~ finden | auffinden | vorfinden | erhalten ! absender | \(point) | nicht zugestellt
    @gave : abgegeben | ubergeben | zugestellt | ausgehandigt | ubergabe | abgabe | hinterlassen
    @away : abwesend | abwesenheit | nicht zu hause | nicht angetroffen | nicht da war | nicht anwesend | nicht anzutreffen
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave & @away & bei | an | beim | dem | einem | im | ihrem ~ nachbar* ! wird | werden | falls | wenn | sollte* | konnte
    absent_so_reception delivered.reception handed_to=proxy : @gave & @away & beim | an der | an den | an | bei der | dem | im | an die ~ empfang | rezeption | pfortner | portier | concierge | hausmeister | pforte ! wird | werden | falls | wenn | sollte* | konnte | am empfang nicht
    no_way exception.address_problem reason=address : empf unbek* | unbek verz* | unbekannt verz* | anschr unvollst* | adr unvollst* | adr falsch | anschr falsch
    short_fail delivery_failed.attempted : zust n mogl* | zust nicht mogl* | zust erfolglos | zust vers erfolglos | empf n angetr* | n angetr* | zust n erf*
    no_room delivery_failed.attempted reason=locker_full : konnte | konnten | passt ~ nicht ~ packstation | paketstation | automat | abholstation | fach | paketautomat & eingelegt | fach zu klein | passt | zu gross | zu gros
    no_room_2 delivery_failed.attempted reason=locker_full : fach zu klein | kein passendes fach | kein freies fach
    kept_for exception.held reason=postponed_by_recipient cause=recipient : empfanger* | kunde | kunden ~ bittet um | wunscht | auf wunsch ~ lagerung | aufbewahrung | zuruckhalten | gelagert | aufbewahrt
    back_out out_for_delivery.on_vehicle leg=destination : erneut | wieder | nochmals ~ in die zustellung | in der zustellung | in zustellung | auf tour | zugestellt ! morgen | retoure | rucksendung | absender | konnte | nachst* | @happened
    near_out out_for_delivery.on_vehicle leg=destination : noch nicht ~ beim empfanger | bei ihnen | empfanger angekommen & fahrer | zusteller | kurier | bote ! konnte | absender
    one_there delivered.partial : teil 1 | teil eins | ein paket | ein packstuck | eines | ein kollo ~ zugestellt | ausgeliefert & zwei | teilen | anderes | andere | zweites | zweite | weitere ! nicht | wird zugestellt
    foreign_deliverer in_transit.handed_to_last_mile : zusteller | zustelldienst | zustellunternehmen | paketdienst | transporteur ~ in | im ~ weitergegeben | ubergeben | ubergabe ! heute
    to_airline in_transit.handed_to_linehaul : @airlines ~ ubergeben | ubergabe | abgegeben ! nicht | verspat* | verzoger* | voraussichtlich*
    to_store in_transit.arrived_facility : @stores & geliefert | abgegeben | eingegangen | ausgeliefert | ubergeben ! nicht | wird | retour* | ruck*
    last_try unknown.notice_only physical=no : letzter | letzte ~ zustellversuch | zustellung > danach | anschliessend | dann | ansonsten ~ rucksend* | zuruck* | retour*
    name_missing exception.address_problem reason=address : name | empfangername | namen | namensschild | klingelschild ~ fehlt | fehlen | unvollstandig | fehlerhaft | falsch | unleserlich
    will_fetch in_transit.redirected physical=no : empfanger | kunde ~ wunscht | mochte | will ~ abholung | abholen | selbst abholen
    chosen unknown.notice_only physical=no : empfanger | kunde | kunden ~ gewahlt | beauftragt | erteilt | wunscht | gewunscht | entschieden & zustellung | lieferung | ablage* | nachbar* | abstell* ! nicht | abholung | andere* | zugestellt ! spater* | anderen tag | neuen | termin | wunschtag
    at_port in_transit.handed_to_linehaul : hafen | schiff | frachter ~ ubergeben | geliefert | abgegeben | zugestellt ! nicht
    seller_gave accepted.dropped_off leg=origin : vom | durch den + handler | verkaufer | versender | absender | onlinehandler ~ ausgeliefert | geliefert | ubergeben | zugestellt ! nicht | noch | retour* | ruck* ! *daten | elektronisch | *informationen | *avis
    confirmed_for out_for_delivery.appointment_scheduled physical=no : zustellung | lieferung | auslieferung ~ bestatigt & morgen | ubermorgen | am | zwischen ! erfolgt | nachweis
    by_mistake exception.other : irrtumlich | versehentlich | falschlich | falschlicherweise ~ zugestellt | ausgeliefert ~ erfasst | gemeldet | markiert | gebucht
    delivered_late delivered.unspecified handed_to=recipient : erfolgreich zugestellt | erfolgreich ausgeliefert & zweiten | dritten | zweitem | verspatung | verzogerung ! nicht | absender | versender | retoure | \(point) | wird ! @undone
    claims_not exception.missing : empfanger | kunde ~ bestatigt | gibt an | meldet | behauptet ~ nicht ~ erhalten
    if_absent unknown.notice_only physical=no : @if | bei | im falle ~ nicht zu hause | nicht zuhause | nicht daheim | nicht da | nicht antreffen | nicht angetroffen | nicht anwesend | nicht erreichen | abwesend | abwesenheit | niemand | niemanden | verhindert ! @happened | @failed
    if_failed unknown.notice_only physical=no : falls | sofern | wenn | ^sollte | ^sollten ~ zustellung | zustellversuch | lieferung | zustellen | ubergeben ~ nicht | erfolglos | scheitert | unmoglich ! @happened
    ready_if pickup.ready : liegt | lagert | steht | ist ~ bereit | abholbereit | abholung > wird | falls | wenn | sollte ~ nicht ~ abgeholt | abholen ! absender | retoure
    if_unclaimed pickup.reminder physical=no : @if | ^wird | ^werden ~ nicht ~ abgeholt | abholen | ab ! @happened
    if_unclaimed_2 pickup.reminder physical=no : nichtabholung | sonst | andernfalls | ansonsten | anderenfalls & zuruck* | retour* | rucksend* ! wurde | wurden
    last_call pickup.reminder physical=no : letzte chance | letzte moglichkeit | letzte gelegenheit | letztmals | letzte erinnerung | letzter abholtag | abholerinnerung | noch heute abholen ! zustell* | zugestellt
    waits_days pickup.reminder physical=no : wartet | liegt | lagert | bleibt ~ noch ~ tag | tage | stunden ~ auf sie | fur sie | bereit | bis | abholbereit
    time_left pickup.reminder physical=no : haben noch | noch ~ tag | tage | stunden ~ zeit & abholen | abzuholen | abholung
    last_hours pickup.reminder physical=no : noch | verbleiben | bleiben | bleibt ~ stunden | stunde | tag | tage ~ abholbereit | abholung | abzuholen | abholen | abholfrist | lagerfrist | bereit | zeit ! wurde
    @storage : abholfrist | lagerfrist | aufbewahrungsfrist | lagerzeit | lagerdauer | aufbewahrungszeit | liegefrist
    storage_longer pickup.extended physical=no : @storage & verlangert | verlangerung
    storage_ends pickup.reminder physical=no : @storage ~ endet | lauft | nur noch | noch bis ! wurde
    tour_off delivery_failed.not_attempted : tour | zustelltour | zustellrunde | route | liefertour ~ abgebrochen | unterbrochen | nicht beendet | nicht abgeschlossen | eingestellt | ausgefallen | entfallt | gestrichen
    not_reached delivery_failed.not_attempted : fahrer | zusteller | zustellerin | kurier | bote | wir ~ nicht ~ geschafft | zu ihnen | angefahren | schaffen ! angetroffen
    no_capacity delivery_failed.not_attempted : kapazitat | kapazitaten | kapazitatsgrunden | kapazitatsengpass* | personalmangel | personalengpass* & zugestellt | zustellung | ausgeliefert | auslieferung
    still_out out_for_delivery.on_vehicle leg=destination : noch nicht ~ zugestellt | ausgeliefert | geliefert & zusteller | fahrer | kurier | bote | auf tour | zustellfahrzeug | zustelltour | in zustellung ! absender | abgeholt | konnte | konnten
    still_late exception.delayed physical=no : noch nicht ~ zugestellt | ausgeliefert | geliefert & verspat* | verzoger* | streik* | storung* ! konnte | konnten
    still_moving in_transit.moving : noch nicht ~ zugestellt | ausgeliefert | geliefert & unterwegs | auf dem weg | im transport | im transit ! konnte | konnten
    not_cancelled unknown.notice_only physical=no : kann | konnte | konnen | wurde | ist ~ nicht ~ storniert | stornieren | annulliert | zuruckgezogen ! sondern
    not_cancelled_2 unknown.notice_only physical=no : stornierung | storno ~ nicht | abgelehnt | fehlgeschlagen
    label_void pre_shipment.label_cancelled physical=no : *etikett | label | versandlabel | paketschein | versandschein | versandmarke ~ geloscht | storniert | annulliert | entwertet
    @dest_depot : zustellbasis | zieldepot | ziel depot | ziel paketzentrum | zustelldepot | empfangsdepot | empfangerdepot | *zustellzentrum | zustellstutzpunkt | zielpaketzentrum | zielfiliale | zielstation | zustellstation
    soon_from_depot in_transit.at_delivery_office : @dest_depot ~ eingetroffen | angekommen | erreicht | ankunft | eingang & vorbereitet | in kurze | demnachst | bald | morgen | werktag ! konnte | konnten
    unknown_number unknown.invalid_number physical=no : sendungsnummer | paketnummer | trackingnummer | barcode | nummer | auftragsnummer ~ unbekannt | nicht bekannt | kennen wir nicht | existiert nicht | nicht vergeben ! hausnummer
    unknown_number_2 unknown.invalid_number physical=no : unbekannte ~ sendungsnummer | paketnummer | trackingnummer | nummer
    other_person delivered.neighbour handed_to=proxy : nicht & empfanger* & ubergabe | abgabe | sondern ~ nachbar* ! wird | werden | falls | wenn | kann | konnte
    other_person_2 delivered.reception handed_to=proxy : nicht & empfanger* & sondern ~ empfang | rezeption | pfortner | portier | concierge | hausmeister | pforte | sekretariat | hausverwaltung | hauswart | abwart ! wird | werden | falls | wenn | kann | konnte
    some_of_it delivered.partial : teilzust* | teilliefer* | teilw zugestellt | tlw zugestellt
    some_of_it_2 delivered.partial : 1 von 2 | 1 von 3 | 2 von 3 | 1 von 4 | 2 von 4 | 3 von 4 | restliche | rest folgt & zugestellt | ausgeliefert ! nicht | wird zugestellt | werden zugestellt
    no delivered : @undone
    no delivered : sobald | wenn | falls | sofern | bevor | ehe | wann | ob | damit | wohin | wo ~ @dealt
    no delivered : bis + ihr | ihre | das | die | der | es | sie | wir ~ @dealt
    no delivered : wird | werden | kann | konnen | soll | sollte ~ in | im | auf | bei | beim | an | vor | hinter | mit ~ @dealt
    no delivered : wird | werden | kann | konnen | soll | sollte | darf | muss | mussen | sollen | mochten | mochtest | wollen | wunschen ~ @dealt | zustellung | lieferung
    no delivered : @dealt + morgen | nein | ausstehend | bekommen | zu werden | haben
    no delivered : noch nicht ~ @dealt
    no delivered : zur | fur die | fur + zustellung | auslieferung | weiterleitung | verzollung | ruckgabe | zustellung ~ @dealt
    no delivered : zustellpartner | transportpartner | versandpartner | logistikpartner | kooperationspartner | partnerunternehmen | zoll | zollamt | frachtfuhrer ~ @dealt
    no delivered : andere* | weiteres | weitere | ersatz* ~ paket | sendung | packstuck | lieferung ~ @dealt
    no delivered : falsch* | verkehrte* ~ adresse | anschrift | empfanger | person | haus | hausnummer | nachbar*
    no delivered : status | statusmeldung | meldung | scan | angabe > fehler | fehlerhaft | irrtum | irrtumlich | falsch
    no delivered : zustellnachweis | ablieferbeleg | ablieferungsnachweis | liefernachweis ~ nach | erst | folgt | sobald
    no delivered : dem | an den | an | beim | zum + absender | versender | handler | verkaufer
    no delivered : zur abholung | abholbereit | zum abholen | abholung moglich | wartet auf | zuzustellen | auszuliefern | abstellgenehmigung erteilt | ^mochten sie | ^mochtest du | ^wann | ^wenn | ^falls | ^sobald
    no delivered : kann | konnen ~ abgeholt | abholen
    no delivered : wunschnachbar | wunschort | ablageort ~ festgelegt | gewahlt | angegeben | eingetragen
    no delivered : auf dem weg | unterwegs | im transport | in transit
    no delivered : erlaubt | gestattet | zulassig | genehmigt | erforderlich | notig | notwendig | vorgeschrieben
    no delivered : zustellung | nachbar* | ablage* | abstell* ~ gewahlt | gewunscht | bevorzugt
    return_out returning.in_transit direction=return : rucksendung | retoure | rucklieferung & in zustellung | in auslieferung | unterwegs | auf dem weg
    return_out_2 returning.in_transit direction=return : in zustellung | in auslieferung | unterwegs ~ an den absender | zum absender | an absender | an den versender | zum versender | an den handler | zum handler
    return_failed returning.in_transit direction=return : zustellung der retoure | zustellung der rucksendung | rucksendung | retoure | an den absender | dem absender | an absender ~ konnte nicht | nicht zugestellt | nicht ausgehandigt | zustellung fehlgeschlagen | zustellung nicht | gescheitert | misslungen | nicht moglich ! zuruck*
    return_ready returning.awaiting_sender_pickup direction=return : rucksendung | retoure | rucklieferung ~ liegt | lagert | wartet | steht | bereit & abholung | abholbereit | abholen ! kurier | fahrer | dhl
    return_given returned.to_sender direction=return handed_to=recipient : rucksendung | retoure | rucklieferung ~ absender | versender | handler | verkaufer ~ ausgehandigt | ubergeben | zugestellt | zuruckgegeben ! nicht | wird | werden | soll | konnte
    return_done_0 returned.to_sender direction=return handed_to=recipient : zustellung | auslieferung | aushandigung ~ an den absender | an absender | an den versender | an den handler ~ erfolgt | abgeschlossen | erfolgreich ! nicht
    return_there returned.to_sender direction=return handed_to=recipient : zugestellt | ausgeliefert | ubergeben | ausgehandigt ~ an absender | an den absender | dem absender | an versender | an den versender | beim absender | an den handler ! nicht | wird | werden | soll | sollte | konnte
    by_sender accepted.dropped_off leg=origin : vom | durch den + absender | versender | verkaufer | handler | onlinehandler | kunden ~ abgegeben | eingelegt | hinterlegt | eingeliefert | aufgegeben ~ packstation | paketshop | filiale | paketstation | paketautomat | automat | shop | postfiliale ! nicht | wird
    by_sender_2 accepted.dropped_off leg=origin : vom | durch den + absender | versender | verkaufer | handler | onlinehandler ~ packstation | paketshop | filiale | paketstation | paketautomat | automat | shop | postfiliale ~ abgegeben | eingelegt | hinterlegt | eingeliefert | aufgegeben ! wird
    by_sender_3 accepted.dropped_off leg=origin : absender | verkaufer | handler | versender ~ hat ~ packstation | paketshop | filiale | paketstation | automat | shop | post | abgabestelle | postfiliale | postamt ! vom | beim | nicht | retour* | rucksend*
    driver_to_fetch accepted.dropped_off leg=origin : abgegeben | eingeliefert | aufgegeben & noch nicht | wird ~ vom fahrer | vom kurier | vom zusteller | von dhl | von hermes | von dpd | von gls ~ abgeholt
    message_sent unknown.notice_only physical=no : *benachrichtigung | zustellavis | *ankundigung | sms | e mail | email | mail | benachrichtigung | nachricht | push nachricht | mitteilung | avis | avisierung ~ gesendet | versandt | verschickt | versendet | zugestellt | geschickt | ubermittelt | gesandt ! @about
    message_sent_2 unknown.notice_only physical=no : per sms | per e mail | per email | per mail | via sms | via e mail | schriftlich | telefonisch ~ benachrichtigt | informiert | avisiert ! @about
    message_sent_3 unknown.notice_only physical=no : benachrichtigt | informiert | avisiert ~ per sms | per e mail | per email | via sms | uber die zustellung | uber den status ! @about
    survey unknown.notice_only physical=no : bewerten | umfrage | zufriedenheit | feedback | ihre meinung
    invalid unknown.invalid_number physical=no : ungultige sendungsnummer | ungultige nummer | sendungsnummer ungultig | sendungsnummer ist ungultig | nummer ist nicht gultig
    not_found unknown.not_found physical=no : nicht gefunden | keine informationen | keine daten | keine sendungsdaten | keine sendung | noch keine daten | keine ergebnisse | keine angaben ! adresse | empfanger | briefkasten
    pod_wanted unknown.notice_only physical=no : zustellnachweis | ablieferbeleg | ablieferungsnachweis ~ angefordert | beantragt
    wish in_transit.redirected physical=no : empfanger | kunde ~ wunscht | mochte ~ andere adresse | an eine andere | anderen ort
    overdue exception.delayed physical=no : hatte | hatten | sollte | sollten ~ zugestellt | geliefert | ausgeliefert
    data_sent pre_shipment.info_received physical=no : *daten | *informationen ~ geliefert | ubermittelt | gesendet | ubertragen | erhalten | empfangen | ubergeben ! zoll* | einfuhr
    returns_label pre_shipment.info_received physical=no direction=return : retourenlabel | rucksendeetikett | retourenetikett
    return_done returned.to_sender direction=return handed_to=recipient : an den absender zugestellt | an absender zugestellt | dem absender zugestellt | rucksendung zugestellt | an den absender ausgehandigt | retoure zugestellt | dem absender ausgehandigt | an den absender ubergeben | dem absender ubergeben | rucksendung abgeschlossen | beim absender eingetroffen | beim absender angekommen | rucksendung wurde zugestellt | an den versender zugestellt | dem versender zugestellt | dem absender zuruckgegeben | absender zuruckgegeben | retoure abgeschlossen | an den absender retourniert | vom absender abgeholt | retoure eingegangen | retoure beim handler | retoure beim versender | beim handler eingegangen | beim handler eingetroffen | beim versender eingetroffen | beim versender eingegangen | retoure angekommen | rucksendung angekommen | retoure erhalten | retoure wurde zugestellt | rucklieferung zugestellt | ruckversand zugestellt | zuruck beim absender | an versender zugestellt ! nicht | wird | werden
    return_done_2 returned.to_sender direction=return handed_to=recipient : absender | versender | handler | verkaufer ~ hat ~ rucksendung | retoure | rucklieferung & erhalten | empfangen | angenommen | abgeholt ! nicht
        return_done_3 returned.to_sender direction=return handed_to=recipient : rucksendung | retoure | rucklieferung ~ beim | vom ~ absender | versender | handler | verkaufer ~ eingegangen | angekommen | eingetroffen | erhalten | angenommen ! nicht
            return_back_2 returning.initiated direction=return : wird | werden | muss ~ dem absender zuruckgegeben | an den absender zuruckgegeben | zuruckgegeben | zuruckgesendet | zuruckgeschickt | zuruckgesandt | zuruckgeleitet
    return_done_4 returned.to_sender direction=return handed_to=recipient : absender | versender | handler ~ zuruckgeliefert | zuruckgebracht | zuruckgegeben | ruckgeliefert ! wird | werden | soll
    return_waiting returning.awaiting_sender_pickup direction=return : rucksendung | retoure | absender & abholbereit | zur abholung durch den absender ! vom absender
    return_refused returning.initiated direction=return reason=refused cause=recipient : rucksendung | retoure | zuruck* | rucktransport | ruckversand & verweiger* | abgelehnt
    return_address returning.initiated direction=return reason=address : rucksendung | retoure | zuruck* | rucktransport | ruckversand & adresse | unbekannt | anschrift
    return_customs returning.initiated direction=return reason=customs cause=customs : rucksendung | retoure | zuruckgesandt | zuruckgesendet | zuruck an den absender & zoll*
    return_unclaimed returning.initiated direction=return cause=recipient : rucksendung | retoure | zuruck* | rucktransport & nicht abgeholt | lagerfrist | abholfrist
    return_moving returning.in_transit direction=return : rucktransport | auf dem ruckweg | ruckweg | unterwegs zum absender | auf dem weg zuruck | auf dem weg zum absender | rucksendung unterwegs | zurück zum absender unterwegs | retoure unterwegs | wird zum absender zuruck*
    returning_2 returning.in_transit direction=return : retour ~ unterwegs | transport | auf dem weg
    returning_3 returning.initiated direction=return : retour an | geht retour | geht zuruck | retour zum | wird zuruckgesch* | wird zuruckges*
    returning returning.initiated direction=return : ruckgabe an absender | ruckgabe an den absender | retouren | retourenabteilung | retourenlager | zuruckgeliefert | zuruckgebracht | zuruckgegeben | rucksendung | retoure | zuruck an den absender | zuruck an absender | zuruckgesandt | zuruckgesendet | ruckversand | zuruckgeschickt | retourniert | rucklauf | rucksende* | zuruck zum absender | zuruckgeleitet | rucklieferung | geht zuruck | an den absender zuruck | rucklaufer | rucksendeauftrag | an den versender zuruck
    instructions exception.held : wartet auf | warten auf ~ anweisung* | weisung* | instruktion* ! zoll*
    cod_open delivery_failed.attempted reason=cod cause=recipient : nachnahme* ~ nicht bezahlt | nicht gezahlt
    address_asked exception.address_problem reason=address : empfanger | kunde ~ gebeten ~ adresse ! zoll*
    lost exception.lost cause=carrier : verloren | verlust | verlorengegangen | abhanden | in verlust
    missing exception.missing : nachforschung | nicht auffindbar | vermisst | suchauftrag | wird gesucht | nachforschungsauftrag
    stolen exception.stolen : gestohlen | diebstahl | entwendet
    contents exception.missing_contents : teil der sendung | teil des inhalts | teile | inhalt & fehl* | unvollstandig | teilweise ! adresse | anschrift | zoll* | inhaltsangabe | inhaltserklarung | angaben
    vehicle exception.delayed reason=vehicle physical=no : fahrzeug | zustellfahrzeug | lieferwagen | lkw | lastwagen | transporter | auto ~ panne | defekt | unfall | liegen geblieben | ausgefallen | schaden | liegengeblieben
    damaged exception.damaged : beschadigt | beschadigung | schaden | beschadigte | sendung defekt | verpackung defekt | paket defekt | transportschaden | nass | durchnasst | zerbrochen | zerrissen | aufgerissen | eingedruckt | zerdruckt | gebrochen | verpackung geoffnet | verpackung offen | umverpackt | neu verpackt | nachverpackt
    destroyed exception.destroyed : vernichtet | entsorgt | vernichtung | verwertet | entsorgung
    seized customs.seized cause=customs : beschlagnahmt | sichergestellt | eingezogen | beschlagnahme
    export_cancelled cancelled.export_cancelled : export | ausfuhr & storniert | abgebrochen
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : storniert | stornierung & empfanger | kaufer | kunde
    cancelled cancelled.by_sender physical=no : zuruckgezogen | auftrag geschlossen | stornieren | storniert | stornierung | annulliert | abgebrochen | auftrag geloscht ! tour | flug | versuch

    paid customs.duties_paid physical=no : zoll* | einfuhrabgaben | abgaben | einfuhrumsatzsteuer & bezahlt | beglichen | entrichtet | gezahlt ! nicht | sobald | wenn | nach | vor | bevor | zu entrichten | muss
    due customs.duties_due reason=payment cause=recipient flag=action_required : zoll* | einfuhrabgaben | abgaben | einfuhrumsatzsteuer | mehrwertsteuer & zahlung | bezahl* | zahlen | entrichten | fallig | offen | begleichen | gebuhren
    not_cleared_invoice customs.import_held reason=invoice flag=action_required cause=customs : nicht ~ verzollt | verzollen & rechnung | handelsrechnung
    not_cleared customs.import_held reason=customs cause=customs : nicht ~ verzollt | verzollen ! wird nicht
    held_import_papers customs.import_held reason=documents flag=action_required cause=customs : einfuhr | import | einfuhrabfertigung & handelsrechnung | proformarechnung | benotigen | unterlagen | dokumente | angaben ! ankunft
    held_invoice customs.import_held reason=invoice flag=action_required cause=customs : \(customs) & rechnung | handelsrechnung | proformarechnung
    held_value customs.import_held reason=value_check cause=customs : \(customs) & wert | warenwert
    held_tax customs.import_held reason=tax_id flag=action_required cause=customs : \(customs) & eori | steuernummer | ust id
    held_licence customs.import_held reason=restricted_licence flag=action_required cause=customs : \(customs) & genehmigung | lizenz | einfuhrbeschrankung*
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : veterinar* | pflanzenschutz* | quarantane
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & fehlen* | unterlagen | dokumente | informationen | angaben | nachweis* | benotigt
    customs_refused customs.import_refused cause=customs : \(customs) | einfuhr | import & verweigert | abgelehnt | verboten | nicht gestattet | nicht zugelassen
    held_export customs.export_held reason=customs cause=customs : export* | ausfuhr* & angehalten | verzoger* | fehlt | fehlen | zuruckgehalten
    held customs.import_held reason=customs cause=customs : \(customs) & angehalten | zuruckgehalten | verzoger* | prufung | gepruft | klarung | gestoppt | uberpruf* | kontrolle | festgehalten | wartet | einbehalten
    export_out_2 customs.export_released : ausfuhrabfertigung | exportabfertigung | ausfuhrverzollung ~ abgeschlossen | beendet | erfolgt | freigegeben
    export_out customs.export_released : export* | ausfuhr* & \(customs) & abgeschlossen | freigegeben | beendet | erledigt | freigabe | erfolgt
    out customs.import_released : \(customs) & abgeschlossen | freigegeben | verlassen | beendet | freigabe | erledigt | verzollt | erfolgreich | durchlaufen | uberlassen | erfolgt ! ausstehend | steht aus | aussteht | noch nicht | wartet | offen
    out2 customs.import_released : verzollt | zollfreigabe erteilt | vom zoll freigegeben | zollabfertigung abgeschlossen ! nicht | wartet
    export_in customs.export_in_progress : exportverzollung | ausfuhrverzollung | exportabfertigung | ausfuhrzoll | exportzoll | ausfuhrabfertigung
    export_in2 customs.export_in_progress : export* | ausfuhr* & \(customs)
    in customs.import_in_progress : \(customs) | importabfertigung | einfuhrabfertigung

    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : @pickup ~ beauftragt | geplant | angemeldet | vereinbart | terminiert | bestellt | gebucht | angefragt | eingeplant | vorgesehen | bestatigt | erstellt | erfasst | erteilt | angelegt ! empfanger | filiale | nicht
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : wird | werden | holen ~ beim absender | beim versender | bei ihnen ~ abgeholt | ab ! empfanger
    pickup_planned_2 pre_shipment.pickup_scheduled physical=no : @pickup & beauftragt | angemeldet | vereinbart | terminiert | bestellt | gebucht ! empfanger | filiale | nicht
    pickup_failed_0 pre_shipment.pickup_failed physical=no : konnte | konnten | kann ~ nicht ~ abgeholt | abholen ! empfanger | kunde nicht
    pickup_failed_5 pre_shipment.pickup_failed physical=no : beim absender | beim versender | beim verkaufer | beim handler ~ nicht ~ abgeholt
    pickup_failed_1 pre_shipment.pickup_failed physical=no : absender | versender ~ nicht angetroffen | geschlossen | nicht bereit | nicht erreicht | nicht anwesend
    pickup_failed pre_shipment.pickup_failed : abholung & nicht moglich | fehlgeschlagen | erfolglos | nicht erfolgt | gescheitert | beim absender nicht ! empfanger
    not_handed_0 pre_shipment.not_handed_over physical=no : noch nicht ~ ubergeben | erhalten | eingetroffen | eingeliefert | eingegangen | ubernommen | entgegengenommen | aufgegeben | vor | abgegeben | im besitz ! empfanger | filiale | abgeholt
    notice_first delivery_failed.notice_left : benachrichtigung* | karte | abholschein | abholungseinladung | abholkarte | abholzettel | verstandigung | zettel | mitteilung | nachricht | hinweiskarte ~ hinterlassen | eingeworfen | hinterlegt | im briefkasten | in den briefkasten | in ihrem briefkasten | eingelegt | zuruckgelassen ! bereit | abholbereit
    notice_first_2 delivery_failed.notice_left : hinterlassen | hinterlegt | eingeworfen ~ benachrichtigung* | karte | abholschein | verstandigung | zettel | mitteilung
    not_taken delivery_failed.attempted reason=refused cause=recipient : @failed & verweigert | abgelehnt
    moved delivery_failed.attempted reason=moved cause=recipient : verzogen | umgezogen ! unbekannt verzogen
    absent delivery_failed.attempted reason=absent cause=recipient : nicht angetroffen | empfanger abwesend | nicht zu hause | niemand | abwesend | nicht anwesend | nicht anzutreffen | abwesenheit | niemanden ! wunschort | garage
    closed delivery_failed.attempted reason=business_closed cause=recipient : geschlossen | betriebsferien | betriebsurlaub | geschaft geschlossen | firma geschlossen | betriebsruhe | ruhetag ! sack | behalter
    access delivery_failed.attempted reason=no_access : kein zugang | zugang nicht | nicht zuganglich | kein zutritt
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nicht erreichbar | nicht erreicht
    no_time delivery_failed.not_attempted : aus zeitgrunden | zeitmangel | zeitlich nicht | nicht geschafft | nicht mehr geschafft | nicht mehr moglich heute | tour nicht beendet | zustelltour abgebrochen | nicht rechtzeitig zugestellt
    cod_unpaid delivery_failed.attempted reason=cod cause=recipient : nachnahme* | nachnahmebetrag ~ nicht
    no_entry delivery_failed.attempted reason=no_access : kein zugang | kein zutritt | klingel | tur | tor | haustur | hauseingang ~ defekt | verschlossen | nicht gefunden | nicht zuganglich | zum haus | nicht beschriftet
    failed_address delivery_failed.attempted reason=address : @failed & adresse | anschrift | hausnummer | klingel | briefkasten nicht
    failed_id delivery_failed.attempted reason=id_or_age cause=recipient : @failed & ausweis* | identitat | altersprufung | alters*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @failed & nachnahme | betrag | bezahl*
    failed_locker delivery_failed.attempted reason=locker_full : packstation & voll | belegt | kein freies | kein platz
    failed_weather delivery_failed.attempted reason=weather cause=external : @failed & wetter* | witterung* | unwetter
    refused_0 exception.refused reason=refused cause=recipient : nimmt | nahm | wollte | will | hat ~ nicht ~ an | annehmen | angenommen & empfanger | kunde | sendung | paket ! hermes | dpd | filiale
    refused exception.refused reason=refused cause=recipient : nimmt nicht an | annahme verweigerte | lehnt ab | lehnte ab | annahme verweigert | annahmeverweigerung | verweigert | verweigerte | annahme abgelehnt | annahme wurde abgelehnt | nicht angenommen | annahme wurde verweigert
    address exception.address_problem reason=address : adresse | anschrift | empfangeradresse | hausnummer | adressangaben | lieferadresse & unvollstandig | falsch | fehlerhaft | unbekannt | nicht korrekt | ermittel* | unzureichend | ungenugend | fehlt | prufen | nicht gefunden | uberpruf* | klarung | unklar | korrigiert | fehlende
    unknown_recipient exception.address_problem reason=address : empfanger unbekannt | unbekannt verzogen | empfanger nicht zu ermitteln | adressfehler | adressat unbekannt | empfanger nicht ermittelbar | empfanger konnte nicht ermittelt | adressklarung | name nicht am | adressproblem | empfanger ist unbekannt
    not_collected_2 pickup.expired cause=recipient : nicht ~ abgeholt ! absender | versender | noch nicht | wenn | kurier
    not_collected pickup.expired cause=recipient : nicht abgeholt | lagerfrist abgelaufen | abholfrist abgelaufen | lagerfrist uberschritten | abholfrist uberschritten | aufbewahrungsfrist abgelaufen | lagerzeit abgelaufen
    extended pickup.extended physical=no : abholfrist verlangert | lagerfrist verlangert | fristverlangerung | aufbewahrungsfrist verlangert
    reminder_2 pickup.reminder physical=no : abholfrist | lagerfrist | aufbewahrungsfrist ~ endet | lauft ab | lauft | nur noch
    too_big delivery_failed.attempted reason=locker_full : zu gross | zu gros | zu schwer | passt nicht ~ briefkasten | packstation | paketstation | paketbox | abholstation | postfach
    reminder pickup.reminder physical=no : erinnerung | letzter abholtag | letzte abholmoglichkeit | erinnern
    resched out_for_delivery.rescheduled physical=no : neuer zustelltag | erneuter zustellversuch | wunschtag | verschoben | neuer zustelltermin | zweiter zustellversuch | zweitzustellung | erneute zustellung | neuer liefertermin | nachsten werktag | nachster zustellversuch | erneut zugestellt | umgebucht | nochmals zugestellt ! abholung | nicht erfolgreich | nicht angetroffen
    failed delivery_failed.attempted : @failed ! abholung | erneuter
    notice delivery_failed.notice_left : benachrichtigungskarte | benachrichtigung hinterlassen | benachrichtigung im briefkasten | abholschein hinterlegt | avisiert mit | benachrichtigt & nicht | karte | hinterlassen | abholschein ! bereit
    notice2 delivery_failed.notice_left : empfanger benachrichtigt | empfanger wurde benachrichtigt | benachrichtigungskarte | abholungseinladung hinterlegt | abholschein ! abholbereit | bereit | gemeldet | abgeholt | zur abholung
    collected_not_sender accepted.picked_up : abgeholt | abholung & absender | versender | kunden abgeholt
    misrouted_0 exception.misrouted cause=carrier : fehlgeleitet | fehlleitung | fehlgeleitete | falsch sortiert | falsch geleitet | falsch verladen | fehlsortiert* | fehlverladen | irrlaufer | falsche zustellbasis | falsches depot | falschen depot | falsches paketzentrum | falschen ort
    forward_point in_transit.redirected : umgeleitet | umleitung | nachgesandt | nachsendung | weiterleitung an eine neue | neue adresse | adressanderung | nachsendeauftrag | umverfugt | umadressiert
    to_point out_for_delivery.to_pickup_point : \(point) | zur abholung & gebracht | unterwegs | transport* | weitergeleitet | auf dem weg | wird | wird heute ! ist | liegt | wurde in die packstation eingelegt | kann | abholbereit | zur abholung bereit | bereit zur
    collected delivered.collected handed_to=recipient : abgeholt | abholung durch den empfanger | entnommen & empfanger | paketshop | packstation | filiale | kunde | kunden | wurde | sendung | paket | schalter | automat | postamt ! ^die sendung wurde abgeholt$ | ^sendung wurde abgeholt$ | ^das paket wurde abgeholt$ | ^paket wurde abgeholt$ | absender | nicht | versender | kurier | fahrer | dhl | zusteller
    collected2 delivered.collected handed_to=recipient : vom empfanger abgeholt | am schalter zugestellt | am schalter ubergeben | an der theke ausgehandigt | in der filiale zugestellt | am schalter ausgehandigt | empfanger hat die sendung abgeholt | abgeholt durch empfanger | in der filiale ausgehandigt ! nicht
    point_box delivered.mailbox : briefkasten | hausbriefkasten | ablagekasten | paketkasten | paketbox | ablagefach | briefeinwurf | milchkasten & \(given) | eingeworfen | einwurf ! nicht | benachrichtigung
    neighbour delivered.neighbour handed_to=proxy : nachbar | nachbarn | nachbarin | nachbarschaft & \(given) ! nicht
    reception_0 delivered.reception handed_to=proxy : \(given) ~ empfang | rezeption | portier | pforte | pfortner | wareneingang | warenannahme | sekretariat | hausmeister | hausverwaltung | concierge | empfangsperson ! nicht | bestatigt | filiale | zum empfang
    collected_by delivered.collected handed_to=recipient : abgeholt | ausgehandigt | ubergeben | zugestellt | entnommen ~ am schalter | in der filiale | im paketshop | im shop | aus der packstation | an der packstation | aus packstation | in der postfiliale | am automaten ~ abgeholt | ausgehandigt | ubergeben | entnommen ! nicht | absender
    sender_drop accepted.dropped_off leg=origin : abgegeben | eingeliefert | aufgegeben | hinterlegt ~ vom absender | durch den absender | vom versender | vom handler ! nicht
        sender_drop_2 accepted.dropped_off leg=origin : vom absender | vom versender | vom verkaufer | durch den absender ~ abgegeben | eingeliefert | aufgegeben | ubergeben ! nicht | noch
    ready_point pickup.ready : \(point) & zugestellt | hinterlegt | eingelegt | eingestellt | bereit | liegt | angekommen | eingetroffen | abgegeben | abholung | abgeholt werden | abholbereit | geliefert | gelagert | bereitgestellt | lagert ! nicht | eingeliefert | absender | aufgegeben | wurde abgeholt | paketzentrum | am schalter zugestellt | angenommen | kommt | empfanger abgeholt
    ready pickup.ready : abholbereit | liegt zur abholung | zur abholung bereit | bereit zur abholung | abholung bereit | kann abgeholt werden | zur abholung | wartet auf abholung | abholungseinladung | zur abholung gemeldet | abholung ab | abholung moglich | abholung am nachsten werktag | bereit zum abholen | bereitgelegt | lagert zur | postlagernd | abzuholen | steht zur abholung | zur abholung hinterlegt | hinterlegt zur abholung ! vom absender | bereit zur abholung durch den kurier | durch kurier
    safe delivered.safe_place : abgestellt ! nicht | konnte | genehmigung
    safe_2 delivered.safe_place : wunschort | ablageort | ablagevertrag | abstellgenehmigung | abstellort | garage | garagenvertrag | terrasse | vor der tur | hausture | haustur | gartenhaus | carport | sicherer ort | sicheren ort | vor der haustur | wohnungstur | turmatte | gartenhaus | schuppen | keller | balkon | hof | hausflur | treppenhaus & \(given) ! nicht | gewahlt | gewunscht | erteilt | vereinbart
    reception delivered.reception handed_to=proxy : empfang | rezeption | portier | pfortner | pforte | hausverwaltung | poststelle im haus | hausmeister | sekretariat & \(given) ! nicht
    proxy_2 delivered.agent handed_to=proxy : vom | von der | von einem | von einer ~ hausmeister | mitbewohner* | familienangehorig* | nachbarn | portier | bevollmachtigten | mitarbeiter* | kollegen ~ angenommen | entgegengenommen | ubernommen ! nicht
    proxy delivered.agent handed_to=proxy : ersatzempfanger | bevollmachtigt* | mitbewohner* | familienangehorig* | familienmitglied* | hausangehorig* | empfangsbevollmachtigt* | andere anwesende person | vertreter | mitarbeiter & \(given) ! nicht
    again_moving in_transit.resumed : wieder unterwegs | wieder auf dem weg | erneut unterwegs | transport fortgesetzt | beforderung fortgesetzt | transport wird fortgesetzt | weiterbeforderung fortgesetzt | verzogerung behoben | setzt ihre reise fort | wieder freigegeben | wiedergefunden | wieder aufgefunden | wieder aufgetaucht ! sobald | wenn | zoll*
    not_loaded in_transit.not_loaded : nicht verladen | flug verpasst | nicht mitgekommen | nicht mitgeflogen | anschluss verpasst | nicht geladen
    @eta : voraussichtlich* | geplante zustellung | erwartete zustellung | zustellung geplant | eta | zustellprognose | lieferprognose | liefertermin
    moving_eta in_transit.moving : unterwegs | auf dem weg | im transport | in transit & @eta ! heute | sobald | wenn | verspat* | verzoger* | zusteller | fahrer | zu ihnen | kurier | zustellfahrzeug
    airline_eta in_transit.handed_to_linehaul : fluggesellschaft | fluglinie | airline | luftfracht* | reederei & @eta ! verspat* | verzoger*
    at_depot_eta in_transit.at_delivery_office : @dest_depot & @eta | vorgesehen | morgen | geplant ! verlassen | unterwegs | auf dem weg | abgegangen | konnte
    @eta : wird | werden ~ zugestellt | ausgeliefert | geliefert
    left_eta in_transit.departed_facility : verlassen | abgegangen | abgefahren | ausgang | abgang | weitergeleitet | abfahrt & @eta ! heute | in kurze | sobald | wenn | verspat* | verzoger*
    came_eta in_transit.arrived_facility : eingetroffen | angekommen | eingang | sortiert | bearbeitet | ankunft & @eta ! heute | in kurze | sobald | wenn | verspat* | verzoger* | zielland | \(point)
    handed_on in_transit.handed_to_last_mile : weitergabe | ubergabe | ubergeben | weitergegeben | weitergeleitet ~ an | an die | an den ~ osterreichische post | deutsche post | schweizerische post | die post | swiss post | post ag | zustellpartner | lokalen | partner | transportpartner ! heute
    they_delivered delivered.unspecified handed_to=recipient : zusteller | zustellerin | fahrer | bote | kurier | postbote | brieftrager ~ hat | haben ~ zugestellt | ausgeliefert | ubergeben ! nicht | absender | versender | \(point) | depot | lager | hub | paketzentrum | partner | wenn
    ask_slot unknown.notice_only physical=no : bitte ~ vereinbaren | wahlen | buchen ~ zustelltermin | termin | liefertermin | wunschtermin ! nicht
    driver_on out_for_delivery.on_vehicle leg=destination : fahrer | zusteller | kurier | bote ~ unterwegs | auf dem weg | nahert sich | kommt | ist gleich | noch ! absender | abholung | nicht
    partner_0 in_transit.handed_to_last_mile : weiterleitung | ubergabe | ubergeben | weitergegeben ~ zur endzustellung | endauslieferung | zur auslieferung | zur zustellung | zur weiteren & partner | kurier* | partner* | lokalen | dienst | unternehmen
        partner_1 in_transit.handed_to_last_mile : lokalen kurier* | lokaler kurier* | regionalen partner | lokalen zustell* ~ ubergeben | weitergegeben | zur
    today out_for_delivery.on_vehicle leg=destination : heute | noch heute | in kurze | gleich | im laufe des tages | demnachst ~ zugestellt | geliefert | ausgeliefert | zustellung | zustellen | zugestellt werden ! wurde | verzoger* | nicht | voraussichtlich nicht
    delivered_by delivered.unspecified handed_to=recipient : vom | durch den | durch | von unserem ~ zusteller | fahrer | boten | kurier | postboten | brieftrager ~ zugestellt | ubergeben | ausgeliefert | abgegeben ! nicht
    slot_agreed out_for_delivery.appointment_scheduled physical=no : zustellung | lieferung | liefertermin | termin ~ vereinbart | abgestimmt | abgesprochen ! nicht | abholung
    contacted_0 out_for_delivery.customer_contacted physical=no : kunde | kunden | empfanger ~ kontaktiert | angerufen | telefonisch erreicht ! nicht | absender
    slot out_for_delivery.appointment_scheduled physical=no : zustelltermin | termin vereinbart | liefertermin | terminvereinbarung | wunschtermin | terminzustellung | zustellung geplant | zustellung ist geplant | liefertermin vereinbart ! vereinbaren sie | verschoben
    contacted out_for_delivery.customer_contacted physical=no : empfanger kontaktiert | kontakt mit dem empfanger | telefonisch avisiert | telefonavis | empfanger wurde kontaktiert
    out out_for_delivery.on_vehicle : zustellfahrzeug | in zustellung | in der zustellung | auslieferung | wird heute zugestellt | ausgeliefert wird | unterwegs zum empfanger | zustellung erfolgt heute | beim zusteller | zusteller | zustelltour | auslieferungsfahrzeug | lieferfahrzeug | auf dem weg zu ihnen | auf dem weg zum empfanger | heute zugestellt | zustellung heute | in der auslieferung | in auslieferung | auf tour | zur zustellung | wird zugestellt$ | in zustellung genommen | zustellvorgang | auf zustelltour | unterwegs zu ihnen | fur die zustellung verladen | zustellung begonnen | mit dem zusteller ! erfolgt zur zustellung | zustellbasis | an den zusteller im zielland | wird vorbereitet | ubergeben an den zustellpartner | transport zur zustell* | zur zustellbasis | zielland | wurde zugestellt | erfolgreich
    promise unknown.notice_only physical=no : zugestellt | geliefert | zustellung | ausgeliefert & wird | werden | voraussichtlich* | erwartet | geplant ! wurde | ist | verzoger* | verspat*
    promise2 unknown.notice_only physical=no : voraussichtliche zustellung | voraussichtlicher liefertermin | voraussichtlich | lieferprognose ! verzoger*
    signed_by delivered.signed handed_to=recipient : unterschrieben | unterzeichnet | quittiert | gezeichnet + von | durch ! absender | fahrer
        taken_in delivered.recipient handed_to=recipient : vom empfanger | durch den empfanger | durch empfanger | vom kunden ~ angenommen | entgegengenommen | ubernommen | erhalten ! nicht
    signed delivered.signed handed_to=recipient : unterschrift | unterschrieben | unterzeichnet | quittiert & \(given) ! nicht | ohne
    recipient delivered.recipient handed_to=recipient : empfanger | personlich | kunde | kunden | original empfanger & zugestellt | ausgehandigt | ubergeben | geliefert ! nicht
    partial delivered.partial : teilweise zugestellt | teilzustellung | teillieferung | teilweise ausgeliefert
    delivered delivered.unspecified handed_to=recipient : zugestellt | zustellung erfolgreich | ausgeliefert | ausgehandigt | zustellung erfolgt | erfolgreich geliefert | geliefert | zustellung abgeschlossen | auslieferung erfolgt | zustellnachweis | erfolgreiche zustellung ! nicht | \(point) | angeliefert | zielland | frachtfuhrer | partner | depot | terminal | lager | umschlag* | flughafen | paketzentrum | hub
    planned pre_shipment.pickup_scheduled physical=no : abholung beauftragt | abholauftrag | abholung geplant | abholung angemeldet | wird abgeholt | abholung vereinbart | abholung terminiert
    not_handed pre_shipment.not_handed_over physical=no : noch nicht ubergeben | noch nicht eingetroffen | noch nicht erhalten | noch nicht eingeliefert | noch nicht bei uns | warten auf | noch nicht an uns ubergeben | noch nicht in unserem
    label pre_shipment.info_received physical=no : gebucht | versandauftrag | auftrag erfasst | auftragsdaten | elektronisch | elektronische | angekundigt | sendungsdaten | vorangekundigt | paketdaten | label erstellt | versandetikett | erfasst | avisiert | registriert | daten ubermittelt | ankundigung | versandlabel | paketschein | daten empfangen | daten erhalten | informationen zur sendung | vorausverfugung | datensatz | sendungsinformationen | etikett | voravis | vorabinformation* | auftrag erhalten
    export_prep in_transit.export_processing leg=origin : export | ausland | auslandsversand | ausfuhr | auslandstransport ~ vorbereit* | sortiert | bereit
    export_prep_2 in_transit.export_processing leg=origin : vorbereit* | sortiert | bereit ~ export | ausland | ausfuhr | auslandsversand
    order pre_shipment.order_created physical=no : bestellung | vorbereitet | bereitet die sendung | versandvorbereitung | in vorbereitung | versandbereit | fur den versand vor | auftrag erstellt | kommissioniert | verpackt | auftrag angelegt ! zustellung | auslieferung | weitertransport | transport | export
    delay_weather exception.delayed reason=weather cause=external physical=no : glatteis | schneefall | uberschwemmung* | unwetter | wetter* | witterung* | schnee* | sturm | hochwasser
    delay_strike exception.delayed reason=strike cause=external physical=no : streik | streiks | arbeitskampf
    delay_holiday exception.delayed reason=holiday physical=no : feiertag | feiertags
    delayed exception.delayed physical=no : verzoger* | verspat* | betriebsstorung | storung | ruckstand | ruckstau | uberlast* | hohes sendungsaufkommen | hohes paketaufkommen | sendungsaufkommen | paketaufkommen | panne | unfall | verkehrs* | technische storung | technische probleme | hoheres sendungsaufkommen | dauert langer
    misrouted exception.misrouted cause=carrier : fehlgeleitet | fehlleitung | falsch sortiert | falsch geleitet | fehlverladung | irrlaufer | fehlsortierung | falsch verladen | fehlgelaufen | irrtumlich
    airline in_transit.handed_to_linehaul : fluglinie | fluggesellschaft | airline | weiterflug | verladen auf flug | an bord | abflug bereit | luftfracht | spediteur ubergeben | reederei | frachtfuhrer ubergeben | flug | an die fluggesellschaft
    country_out in_transit.departed_origin_country : exportland | ausfuhrland | ursprungsland | abgangsland | absenderland | versandland | herkunftsland & verlassen | abgang | abflug | abgeflogen
    country_out2 in_transit.departed_origin_country : ins zielland | in das zielland | nach ubersee | ins ausland | auf dem weg ins zielland | in richtung zielland & unterwegs | versandt | abgegangen | verlassen | transport* | weitergeleitet | versendet | gesendet
    transit_country in_transit.transit_country : transitland | transitlandes | drittland | durchgangsland | durchfuhrland
    country_in in_transit.arrived_destination_country : zielland | bestimmungsland | empfangerland & angekommen | eingetroffen | erreicht | ankunft | eingang | importiert | gelandet
    border_in in_transit.arrived_destination_country : grenzstelle | grenzubergang | zollgrenze ~ bestimmungsland* | ziellandes | empfangsland*
    import_left in_transit.left_import_office : import paketzentrum | importpaketzentrum | grenzeingangsstelle | auswechslungsamt & verlassen | abgegangen | ausgang
    exchange in_transit.arrived_import_office : importpaketzentrum | import paketzentrum | grenzeingangsstelle | auswechslungsamt | import
    export in_transit.export_processing : export paketzentrum | fur den export | exportpaketzentrum | export | auslands* | grenzausgangsstelle | ausland vorbereitet | internationalen paketzentrum
    last_mile in_transit.handed_to_last_mile : lokalen zustelldienst | zustellpartner | lokaler zusteller | lokalen zustellpartner | partnerunternehmen | zustellorganisation im zielland | an den zusteller im zielland | partner im zielland | zielland & ubergeben | zustell* | ubernommen | ubernahme | uebergeben
    last_mile2 in_transit.handed_to_last_mile : an die zustellorganisation | an zustellpartner ubergeben | an den zustellpartner | zustellpartner | vom lokalen zustell* | partner ubergeben
    at_office in_transit.at_delivery_office : zustellbasis | zustelldepot | ziel paketzentrum | ziel region | empfangerdepot | zielregion | zustellstutzpunkt | *zustellzentrum | *zustellbasis | zustellstation | zustellort | region des empfangers | zustellzentrum | zustellfiliale | zielpaketzentrum | zieldepot | zustellstelle | zustellpostamt | verteilbasis | bestimmungsort | zielort | empfangsdepot | zielpostamt | fur die zustellung vorbereitet | zustellung vorbereitet ! verlassen | unterwegs zur | weitergeleitet zur | auf dem weg
    departed in_transit.departed_facility : verlassen | weitergeleitet | abgegangen | abgefahren | ausgang | abgang | versandt | versendet | abgesendet | abfahrt | abgeschickt | losgeschickt | verladen
    picked_up accepted.picked_up : abgeholt | ubernommen | abholung
    posted accepted.dropped_off leg=origin : postaufgabe | ^einl | ^einlieferung
    dropped accepted.dropped_off : vom absender eingeliefert | im paketshop abgegeben | in der filiale eingeliefert | in den paketkasten | am automaten aufgegeben | einlieferung & paketshop | filiale | packstation
    accepted accepted.received_at_origin : aufgegeben | eingeliefert | entgegengenommen | angenommen | ubergeben | einlieferung | aufgabe | annahme | ubernahme
    security in_transit.moving : sicherheitskontrolle | sicherheitsprufung ! zoll*
    arrived in_transit.arrived_facility : in verteilung | verteilung | vst | bearbeitet | bearbeitung | sortiert | eingetroffen | angekommen | paketzentrum | eingang | depot | umgeschlagen | verteilzentrum | umschlaglager | umschlag | sortierung | briefzentrum | logistikzentrum | ankunft | erreicht | entladen | hub | lager | umladestelle | eingegangen | gescannt | gelagert
    received accepted.received_at_origin : erhalten
    moving in_transit.moving : reist | fahrt mit | transport | unterwegs | weitertransport | auf dem weg | transportiert | beforder* | transit | in bearbeitung | fahrt | weiterbefordert
    held2 exception.held : zuruckgehalten | angehalten | gestoppt | aufbewahrt | wartet
    other exception.other : problem | abweichung | unregelmassigkeit | storfall
    notified unknown.notice_only physical=no : benachrichtigt | benachrichtigung | informiert | mitteilung
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
