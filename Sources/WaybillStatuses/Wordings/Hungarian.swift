extension SharedWordings {
  private static let customs = "vam* | elvamol*"
  private static let failed = """
    sikertelen | sikertelenul | nem kezbesit* | nem sikerult | kezbesitesi kiserlet | meghiusult | nem volt lehetseges | nem kezbesitheto | kezbesithetetlen \
    | nem szallithato | sikertelen kezbesites | nem tudtuk kezbesiteni | nem tudtuk atadni | eredmenytelen | kezbesites sikertelen | nem kezbesitett | kezbesitetlen
    """
  private static let point = """
    automata* | csomagautomata* | csomagpont* | postan | postara | posta | csomagpontra | csomagponton | atvevohely* | atveteli pont* | felvevopont* | pickpoint | paketshop | parcelshop | foxpost automata | z box | packeta | uzletben | uzleti felvevopont* | mol | benzinkut* | postapont* | atvevopont*
    """
  static let hungarian = """
    survey unknown.notice_only physical=no : ertekel* | elegedettseg* | kerdoiv
    not_found unknown.not_found physical=no : nem talalhato | nincs informacio | nincs adat | ismeretlen kuldemeny ! cim | cimzett
    invalid unknown.invalid_number physical=no : ervenytelen azonosito | ervenytelen csomagszam | hibas azonosito
    return_done returned.to_sender direction=return handed_to=recipient : feladonak | kuldonek | feladohoz | szallitonak & visszakezbesit* | kezbesitve | atadva | visszaadva | visszaadtuk | kezbesitettuk | megerkezett | kezbesitett ! nem | lesz | uton | alatt
    return_done2 returned.to_sender direction=return handed_to=recipient : visszakezbesitve | felado atvette | visszakezbesites megtortent | visszaadva feladonak | visszaszolgaltatva
    return_waiting returning.awaiting_sender_pickup direction=return : vissza* | felado* & atveheto | atvetelre var
    return_refused returning.initiated direction=return reason=refused cause=recipient : vissza* & atvetel megtagad* | megtagad* | elutasit*
    return_address returning.initiated direction=return reason=address : vissza* & cim* & hibas | ismeretlen | elegtelen
    return_unclaimed returning.initiated direction=return cause=recipient : vissza* & nem kereste | nem vett at | nem vettt at | lejart | nem vettek
    return_moving returning.in_transit direction=return : visszauton | uton a feladohoz | visszaszallitas alatt | visszauton a felado* | vissza uton
    returning returning.initiated direction=return : visszakuld* | visszakuldes | visszaru* | visszaszallit* | visszairanyit* | felado fele | vissza a felado* | visszatert* | visszautasitott | visszaszallitas | szallito fele | retur | inverz ! visszahivas
    lost exception.lost cause=carrier : elveszett | elvesz* | elveszett | elkallod*
    missing exception.missing : tudakozvany | keres alatt | vizsgalat alatt | nyomozas | kivizsgalas
    stolen exception.stolen : ellopt* | lopas
    contents exception.missing_contents : tartalomhiany* | hianyos
    damaged exception.damaged : serult | serules | megserult | karosodott | serulten
    destroyed exception.destroyed : megsemmisit* | megsemmisul*
    seized customs.seized cause=customs : lefoglalt* | lefoglalva | elkobozt*
    cancelled cancelled.by_sender physical=no : torolve | torolt | lemond* | sztornoz* | visszavont | torles | meghiusitott
    paid customs.duties_paid physical=no : vam* | afa & befizet* | kifizet* | megfizet* ! nem
    due customs.duties_due reason=payment cause=recipient flag=action_required : vam* & fizet* | dij | koltseg | fizetendo
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & dokumentum* | okmany* | adat* | szamla | informacio*
    customs_refused customs.import_refused cause=customs : \(customs) & elutasit* | tilt* | megtagad*
    customs_held customs.import_held reason=customs cause=customs : \(customs) & visszatart* | varakoz* | feltart* | ellenorz*
    export_in customs.export_in_progress : export* | kivitel* & \(customs)
    customs_out customs.import_released : \(customs) & kesz | befejez* | elvamolt* | lezar* | megtortent | kiadva | felszabad* | vegezve | elvegezve
    customs_out2 customs.import_released : elvamolva | elvamolt
    customs_in customs.import_in_progress : \(customs)
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & megtagad* | visszautasit* | elutasit*
    refused exception.refused reason=refused cause=recipient : atvetel megtagadva | atvetelet megtagad* | megtagadta | visszautasit* | atvetelt megtagad* | nem fogadta el | elutasitotta
    failed_absent delivery_failed.attempted reason=absent cause=recipient : nem volt otthon | nem tartozkodott | cimzett nem | tavol | nem volt elerheto | nincs otthon | cimzett tavol | nem talaltuk
    closed delivery_failed.attempted reason=business_closed : zarva | zarva tart*
    moved exception.address_problem reason=moved cause=recipient : elkoltozott
    failed_address delivery_failed.attempted reason=address : \(failed) & cim*
    address exception.address_problem reason=address : cim | cimzes | cimadat* & hibas | hianyos | ismeretlen | teves | pontatlan | nem megfelelo | elegtelen | helytelen
    unknown_recipient exception.address_problem reason=address : cimzett ismeretlen | ismeretlen cimzett | cim nem azonosithato | nem azonosithato cim
    locker_full delivery_failed.attempted reason=locker_full : nincs ~ automatahely | rekesz | szabad hely | hely az automata*
    expired pickup.expired : nem vettek at | nem vette at | lejart az atveteli | nem kereste | atveteli hatarido lejart | orzesi ido lejart | nem kerult atvetelre
    reminder pickup.reminder physical=no : emlekezteto | utolso nap
    extended pickup.extended physical=no : hosszabbit* | meghosszabbit*
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : ertesito hagy* | ertesites hagy* | ertesitot hagy* | ertesitve a cimzett sikertelen
    rescheduled out_for_delivery.rescheduled physical=no : uj idopont | atutemez* | elhalaszt* | ujrakezbesites | ismetelt kezbesites | masodik kiserlet | modositott kezbesites | uj kezbesitesi
    redirected in_transit.redirected : atiranyit* | uj cimre | cimmodositas | uj celhelyre | utankuld* | iranyitas modositas ! hibas*
    misrouted exception.misrouted cause=carrier : hibasan rendezett | teves iranyitas | hibas iranyitas | felreiranyit* | tevesen | rosszul iranyit*
    collected delivered.collected handed_to=recipient : atvette | atveve | atvettek | atvetel megtortent | atvett & \(point) | cimzett | vevo | ugyfel | sikeresen ! nem | futar | feladotol
    collected2 delivered.collected handed_to=recipient : cimzett atvette | atvette a cimzett | a csomagot atvettek | sikeres atvetel | csomag atveve | atvetel sikeres ! nem | futar
    to_point out_for_delivery.to_pickup_point : \(point) & uton | szallitas alatt | szallitjuk | kiszallitas alatt ! megerkezett | felado*
    ready pickup.ready : atveheto | atvetelre var | atvetelre kesz | atvetelre keszen | felveheto | atvetelre varakozik | letetbe | atvetelre elokeszitve | csomagja atveheto | varja ! futar
    ready_point pickup.ready : \(point) & megerkezett | kezbesitve | behelyez* | elhelyez* | var | leadva | lerakva | betoltve | erkezett ! csomagkozpont* | felado* | feladva | kivev* | felvett* | feladas* | uzleti
    business in_transit.arrived_facility : felvevopont* & megerkezett
    neighbour delivered.neighbour handed_to=proxy : szomszed*
    mailbox delivered.mailbox : postalada* | levelszekreny* | postaladaba
    reception delivered.reception handed_to=proxy : recepcio* | porta | portas* | portan & kezbesit* | atad* | atvett*
    safe delivered.safe_place : biztonsagos hely* | ajto ele | ajto elott | megadott hely*
    proxy delivered.agent handed_to=proxy : meghatalmazott* | helyettes atvevo | csaladtag* | kozvetett kezbesit* | egyeb atvevo* | kozvetett atvevo*
    promise unknown.notice_only physical=no : varhato kezbesites | varhato | kezbesitjuk | tervezett | varhatoan ! ma | keses*
    out out_for_delivery.on_vehicle : kiszallitas alatt | kezbesites alatt | futarnal | kezbesitonel | kiszallitasra atadva | kezbesitesre atadva | kezbesitoi jaraton | szallitas alatt a cimzett* | hazhoz szallitas alatt | hazhozszallitas kuldve | futar | ma kezbesitjuk | kiszallitas | kezbesito jarat* | kezbesitesre kiadva | kiadva kezbesitesre | kiszallitason | szallitoautoban | kikezbesites alatt | uton onhoz | uton a cimzetthez ! elokeszit* | automatabol | depo*
    signed delivered.signed handed_to=recipient : alairas* | alairt* & kezbesit* | atad* ! nem
    recipient delivered.recipient handed_to=recipient : cimzettnek | cimzett reszere | cimzett kezebe | vevonek & kezbesit* | atadva | atadtuk | kiszolgaltat* ! nem | alatt | elokeszit* | lesz
    delivered delivered.unspecified handed_to=recipient : kezbesitve | kezbesitett | kezbesitettuk | sikeres kezbesites | kiszallitva | kiszallitottuk | sikeresen kezbesitve | kezbesites sikeres | leszallitva | sikeresen kiszallitva | kiszolgaltatva | kezbesitesre kerult | kiszallitasra kerult ! nem | sikertelen | \(point) | kozpont* | depo* | felado* | partner* | raktar* | repul* | fuvarozo*
    taken_out in_transit.departed_facility : automatabol kiveve
    label pre_shipment.info_received physical=no : elektronikus* | adatok erkeztek | eloertesites | eloreg* | rendeles letrehozva | letrehozva | adatait megkaptuk | adat megkaptuk | csomagcimke | regisztralt* | feladasi adat* | rogzitve | cimke | bejelentett | jegyzek
    order pre_shipment.order_created physical=no : rendeles | osszekeszit* | csomagolas* | elokeszites alatt a felado*
    planned pre_shipment.pickup_scheduled physical=no : futar megrendelve | felvetel megrendel* | begyujtes megrendel*
    airline in_transit.handed_to_linehaul : legitarsasag* | repulo* | legi | fuvarozonak | szallitonak atadva | jarat
    left_country in_transit.departed_origin_country : orszagbol & elhagy* | kilepett | elkuld* | indit* | tovabbit*
    left_country2 in_transit.departed_origin_country : kulfoldre tovabbitva | kulfoldre iranyitva | elhagyta az orszagot | nemzetkozi kicserelo kozpontbol tovabbit*
    arrived_country in_transit.arrived_destination_country : celorszag* | rendeltetesi orszag* | magyarorszag* | belfold & erkezett | megerkezett | belepett | beerkezett
    exchange in_transit.arrived_import_office : kicserelo
    last_mile in_transit.handed_to_last_mile : helyi kezbesito* | partner kezbesit* | partnert kezbesit* | alvallalkozo* | kezbesito partner*
    at_office in_transit.at_delivery_office : kezbesito postan | kezbesito depo | kezbesito postara | celdepo* | kezbesitesi pont* | kezbesito hely* | kiszallitasi depo* | kezbesitesre elokeszitve | hazhoz szallitasra elokeszitve | kiszallitasra elokeszit* | celallomas* | kezbesitohely*
    dropped accepted.dropped_off : feladva & automata* | csomagpont* | postan
    picked accepted.picked_up : felveve | futar felvette | futar atvette | begyujt* | feladotol atvett* | osszegyujt* | feladotol atveve
    accepted accepted.received_at_origin : feladva | feladas* | felvett* | felvetel | felvetelre kerult | feladtak | atvettuk
    departed in_transit.departed_facility : elindult | elhagyta | elkuldve | tovabbitva | kilepett | tovabbitas | elszallit* | indult | kikuldve | ujrakuldve
    arrived in_transit.arrived_facility : megerkezett | beerkezett | feldolgoz* | raktar* | depo* | rendezo* | kozpont* | erkezett | beerkezes | kozpontban | rendezes | szortiroz*
    moving in_transit.moving : uton | szallitas | szallitas alatt | tranzit* | tovabbitas alatt | folyamatban | szallitjuk
    held2 exception.held : feltartoztat* | varakozik | tarolas | visszatart*
    capacity exception.delayed reason=capacity cause=carrier physical=no : varakozasi sor | kapacitas* & teljes | megtelt | betelt
    delayed exception.delayed physical=no : keses* | kesik | kesedelem | kesni
    """
}
