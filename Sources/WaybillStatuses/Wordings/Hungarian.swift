extension SharedWordings {
  // Hungarian verbs carry their tense and object at the end: "kézbesítettük, kézbesítve, kézbesítés" share a stem,
  // and "-re, -ra, -hoz, -nak" say where to.
  static let hungarian = """
    @parcel : csomag | csomagot | csomagja | csomagjat | csomagod | csomagodat | csomagunk | csomagjuk | kuldemeny | kuldemenyt | kuldemenye | kuldemenyet | kuldemenyed | rendeles | rendelest | rendelese | megrendeles | megrendelest | aru | arut | level | levelet
    @sender : felado | feladonak | feladotol | feladoval | feladohoz | feladoja | feladot | feladonal | feladoi | kuldo | kuldonek | kuldotol | kuldohoz | elado | eladonak | eladotol | eladohoz | kereskedo | kereskedonek | kereskedotol | webaruhaz | webaruhaznak | webaruhaztol | webshop | webshopnak | webshoptol | partner feladasi
    @recipient : cimzett | cimzettnek | cimzettet | cimzetthez | cimzettje | cimzettel | cimzett reszere | vevo | vevonek | vevot | vevohoz | vasarlo | vasarlonak | ugyfel | ugyfelnek | ugyfelhez | atvevo | atvevonek
    @courier : futar | futarnak | futarnal | futarhoz | futarunk | futarunknak | futarral | futarok | kezbesito | kezbesitonek | kezbesitonel | kezbesitohoz | sofor | sofornek | postas | postasnak
    @point : automata | automataba | automataban | automatabol | automatanal | automatahoz | automatara | csomagautomata* | csomagpont | csomagpontra | csomagponton | csomagpontba | csomagpontnal | csomagpontrol | csomagponthoz | postan | postara | posta | postai atveteli | postapont* | postapontra | atvevohely* | atveteli pont* | atveteli hely* | atvevopont* | atadopont* | pickpoint | pick pack pont* | pickup pont* | paketshop | parcelshop* | foxpost* | z box* | zbox* | packeta* | uzletben | uzletbe | boltban | boltba | mol | mol kut* | mpl automata* | benzinkut* | benzinkuton | locker | lockerbe | csomagszekreny* | rekesz | rekeszbe | rekeszben | trafik* | ugyfelpont*
    @not : nem | sem | nincs | sikertelen | sikertelenul | meghiusult | eredmenytelen
    @yet : meg nem | meg | eddig nem | egyelore
    @will : lesz | fog | fogjuk | varhato | varhatoan | tervezett | hamarosan | amint | miutan | elokeszites alatt | ha | mielott | elott
    @given : kezbesitve | kezbesitett | kezbesitettek | kezbesitettuk | kezbesitesre kerult | kezbesites megtortent | kiszallitva | kiszallitottuk | kiszallitottak | atadva | atadtuk | atadtak | atadasra kerult | atadta | atvette | atvettek | atveve | atvetel megtortent | kiszolgaltatva | kiszolgaltatott | hagyva | elhelyezve | bedobva | behelyezve | hagytuk | leteve | leadva | sikeres kezbesites | kezbesites sikeres | kezbesites
    @given : vette at | vettek at | adtuk at | adta at | adtak at | adtuk le | adta le | adtak le | kezbesitette | kezbesitettek | hagyta | tettuk | tette | szallitottuk ki
    @delivery : kezbesit* | kiszallit* | hazhozszallit* | kikezbesit*
    @undelivered : sikertelen kezbesit* | sikertelen kiszallit* | kezbesitesi kiserlet | sikertelen | sikertelenul | meghiusult | nem kezbesitheto | kezbesithetetlen | nem szallithato | eredmenytelen | kezbesitetlen | nem volt kezbesitheto
    @undelivered : nem ~ kezbesit* | kiszallit* | sikerult | tudtuk atadni | tudtak atadni | tudtuk | tudta | volt lehetseges | lehetett
    @customs : vam | vamot | vamra | vamon | vamban | vamnal | vamtol | vamkezel* | vamvizsgal* | vamhivatal* | vamugyint* | vamaru* | vamosit* | vameljaras* | vamellenorz* | vamdokument* | vamdij* | vamteher* | vamterh* | vamhatosag* | vam es | afafizet* | elvamol* | vamszabad* | vamfizet* | vamraktar* | vamoltat* | vami | import afa | afa
    @message : sms | sms t | sms ertesit* | sms uzenet* | e mail | e mailt | email | emailt | ertesites | ertesitest | ertesito uzenet | uzenet | uzenetet | ertesito sms | ertesito e mail | ertesito email | push | tajekoztatas | tajekoztatast

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @eta : varhato | varhatoan | tervezett | becsult | kezbesites varhato | kezbesitjuk | kezbesites | elorelathatolag
    if_unfetched pickup.reminder physical=no : ha | amennyiben ~ nem ~ veszi at | veszik at | atveszi | atveszik | kerul atvetelre | vesz at | jelentkezik | keresi ! feladotol | vam*
    future_back pickup.reminder physical=no : kulonben | ellenkezo esetben | ezt kovetoen | utana ~ vissza* | felado*
    future_back2 pickup.reminder physical=no : visszakuldjuk | visszakerul | visszaszallitjuk | visszairanyitjuk | visszakuldesre kerul ! atvetelt megtagad* | megtagad* | sikertelen | elutasit*
    if_absent unknown.notice_only physical=no : ^ha ~ nem | nincs | senki
    if_absent2 unknown.notice_only physical=no : ^amennyiben | ha a futar | ha nem tartozkodik | ha nincs otthon | ha on nincs | amennyiben a futar | amennyiben nem tartozkodik | tavolleteben | tavollete eseten ! sikertelen
    arrival_news unknown.notice_only physical=no : ertesitjuk | ertesiteni fogjuk | kuldunk | ertesitest kap | tajekoztatjuk | uzenetet kap ~ amint | ha | amikor | megerkezes* | kezbesites* | sms* | e mail* | email* | uzenet* | cimzettet
    arrival_news2 unknown.notice_only physical=no : sms* | e mail* | email* | uzenet* ~ ertesitjuk | ertesiteni fogjuk | kuldunk | tajekoztatjuk | kap
    storage_ends pickup.reminder physical=no : atveteli | orzesi | megorzesi | tarolasi | atvetel | atvetelre ~ holnap | hamarosan ~ lejar | lejart | veget | vege
    storage_ends2 pickup.reminder physical=no : atveteli | orzesi | megorzesi | tarolasi ~ lejar | veget er | vegehez | holnapig | maig
    storage_left pickup.reminder physical=no : maradt | van hatra | hatravan | maradtak & nap | napja | napjuk | ora | oraja | orad | napod & atvetel* | atvenni | automata* | csomagpont*
    storage_left2 pickup.reminder physical=no : meg | mar csak ~ nap | napja | ora | oraja | orad | napod ~ atvetel* | atvenni | van ! nem
    last_call pickup.reminder physical=no : utolso + nap | napja | lehetoseg | esely | emlekezteto | figyelmezteto | ertesites | felszolitas ! vam* ! kezbesitve | atvette | visszakuldve
    not_cancelled unknown.notice_only physical=no : nem ~ torolheto | torolhetjuk | mondhato le | lemondhato | vonhato vissza | sikerult torolni | sikerult lemondani | sikerult visszavonni | torolve | torolhetik | sztornozhato
    label_cancelled pre_shipment.label_cancelled physical=no : cimke | cimket | csomagcimke | fuvarlevel | fuvarlevelet | csomagszam ~ torolve | torolt* | sztorno* | ervenytelen* | visszavon*
    label_cancelled2 pre_shipment.label_cancelled physical=no : torolte | torolt | sztornozott | visszavont | ervenytelenitett ~ cimke | cimket | csomagcimke* | fuvarlevel*
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : kezbesitve | kezbesitettuk | kezbesitettek | kezbesitett | kezbesites megtortent | atadva | atadtuk | atadtak | kiszallitva | kiszallitottuk | kiszallitottak | leszallitva | atveve | atvettek | atvette | megkapta | kezbesitjuk | kezbesitenenk
    @kin : felesegenek | ferjenek | fianak | lanyanak | anyjanak | edesanyjanak | apjanak | edesapjanak | testverenek | nagymamanak | csaladtag* | rokon* | kolleganak | kolleganoj* | munkatars* | hozzatartozo*
    done_though delivered.unspecified handed_to=recipient : ^kezbesitve | ^kiszallitva | ^sikeresen kezbesitve > tegnap | korabban | elozoleg ~ senki | nem volt otthon | nem tartozkodott ! @sender | @point | depo*
    after_customs delivered.unspecified handed_to=recipient : vamkezeles | vameljaras | elvamolas ~ utan ~ kezbesitve | kezbesitettuk | kiszallitva ! @courier | depo* | raktar*
    photo_later delivered.unspecified handed_to=recipient : ^kezbesitve | ^kiszallitva ~ foto | fenykep ~ kesobb | lesz ! @courier | depo* | @sender
    then_today delivered.unspecified handed_to=recipient : tegnap | korabban | elozoleg > ma ~ kezbesitettuk | kezbesitve | kiszallitottuk | atadtuk ! @sender | depo*
    rate_courier delivered.unspecified handed_to=recipient : ^csomag kezbesitve | ^kezbesitve | ^csomagjat kezbesitettuk | ^csomagot kezbesitettuk > ertekelje | ertekelheti | velemeny* ! utan | nem | @sender
    at_post delivered.collected handed_to=recipient : atadva | kiadva | kezbesitve + a cimzettnek | cimzettnek ~ postan | postahivatalban | csomagponton | automatabol ! nem | ertesito*
    @against : ahhoz hogy | azert hogy | hogy | ha | amennyiben | amint | miutan | mielott | amig | mikor | amikor | szeretnenk | szeretne | kerjuk | kerte | keri | honnan | miert | vajon ~ @dlv
    @against : @dlv ~ volna | ha | holnap | holnaputan | csak akkor | tevesen | tevedesbol | masik cimzett*
    @against : kell | lehet | szabad | koteles | fogjuk | fogjak | varhatoan | allitolag ~ @dlv
    @against : @dlv + nem$ | e$
    @against : nem kaptam | semmit nem kaptam | semmit sem kaptam | meg nem kaptam | tagadja | nem erositi meg | vitatja | allitolag
    @against : elozo | masik | korabbi | elso + csomag* | kuldemeny* | rendeles* ~ @dlv
    @against : teves | rossz | hibas | helytelen + cimre ~ @dlv
    @against : repuloter* | celrepuloter* | kikoto* | raktar* | vamhivatal* | vamhatosag* | terminal* | depo* | depoba | elosztokozpont* | elosztoba | legitarsasag* | automataba | csomagpontra | postara | eladonak | feladonak | futarnak | futarszolgalatnak | fuvarozonak ~ kezbesitve | atadva | leszallitva | kiszallitva
    @against : honnan tudom | honnan tudhatom | hogyan ellenorizhetem | mi a teendo > @dlv
    @against : majdnem | csaknem ~ @dlv
    @against : ertesites* | ertesito* | uzenet* | sms | tajekoztat* ~ @dlv
    @against : @dlv ~ ertesites* | ertesito* | uzenet* | futarceg | futarszolgalat | szallitoceg | fuvarozo
    @against : tevesen | hibasan ~ kezbesitettkent | kezbesitettnek | kezbesitve
    @against : kezbesites* | kiszallitas* | atvetel* ~ fugg | szukseges | kotelezo | lehetseges | csak
    @against : szukseges | kotelezo ~ kezbesites*
    no delivered : @against
    waits_seller pre_shipment.not_handed_over : varjuk | varunk | arra varunk ~ hogy ~ elado | felado | bolt ~ feladja | atadja
    from_abroad in_transit.arrived_destination_country : kulfoldrol + beerkez* | erkez* | megerkez*
    taken_colon delivered.recipient handed_to=recipient : sikeresen kezbesitve ~ atvette cimzett
    not_fetchable in_transit.moving : meg + nem veheto at | nem atveheto | nem vehetik at
    taken_service accepted.picked_up : atvette | atvetel ~ futarceg | a futarszolgalat | szallitoceg | fuvarozo ! nem | elosztok*
    taken_hub in_transit.arrived_facility : atveve | beerkezett + a ~ elosztokozpont* | elosztoban | logisztikai* | depoban ! nem
    taken_hub2 in_transit.arrived_facility : atveve ~ elosztokozpont* | elosztoban | logisztikai* | depoban ! nem
    marked_wrong exception.other cause=carrier : tevesen | hibasan ~ kezbesitettkent | kezbesitettnek
    with_receipt delivered.unspecified handed_to=recipient : ^rendeles atadva | ^rendeles kezbesitve | ^csomag atadva | ^csomag kezbesitve | ^kezbesitve > nyugta* | szamla* | foto* ~ kuldtuk | elkuldtuk | elkuldve | csatolva ! @sender | @courier | nem
    left_door delivered.safe_place : ajtoban | ajto ele | ajto elott | ajtonal | kuszobon | kapuban ~ hagytuk | letettuk | hagyta | hagyva | elhelyezve ! nem | ertesito* | ha
    personally delivered.recipient handed_to=recipient : szemelyesen + atveve | atvette ! nem | kell | lehet
    took_neighbour delivered.neighbour handed_to=proxy : atvette ~ szomszed | szomszedja | szomszedom ! nem | ha
    to_airport in_transit.arrived_facility : *repuloterre | *kikotobe | *palyaudvarra ~ kezbesitve | leszallitva | kiszallitva | szallitva ! nem
    airline0 in_transit.handed_to_linehaul : atadva | atadtuk | atadas ~ legi szallito* | legifuvaroz* | legitarsasag* ! nem
    wrong_door exception.misrouted cause=carrier : teves | rossz | hibas | helytelen + cimre ~ @dlv ! nem
    in_box delivered.mailbox : postaladaban | levelszekrenyben | postaladaba | levelszekrenybe ~ van | talalhato | bedobva | helyezve | helyeztuk | teve | tettuk ! ertesito* | nem | ertesites*
    kin delivered.agent handed_to=proxy : atadva | atadtuk | atadtak | kezbesitve | atvette ~ @kin ! nem | ha
    kin2 delivered.agent handed_to=proxy : @kin ~ atadva | atadtuk | kezbesitve ! nem | ha
    took_out delivered.collected handed_to=recipient : @recipient ~ kivette | elvitte | elhozta | kiemelte ! nem
    has_it delivered.recipient handed_to=recipient : @recipient | on + megerositette | visszaigazolta ~ atvetel* | megkapta | nala van | megerkez* ! nem
    at_door delivered.unspecified handed_to=recipient : ajtonal | ajtoban | kapunal | kuszobnel ~ atadva | atadtuk ! nem atadva
    service_done delivered.unspecified handed_to=recipient : kiszallitas | kezbesites | hazhozszallitas ~ megtortent | befejezodott | lezarult | befejezve | teljesult ! nem | sikertelen*
    prepared0 pre_shipment.info_received physical=no : felado + altal | reszerol + elokeszit*
    partial1 delivered.partial : reszleges* | reszben | reszkezbesites | rk ~ kezbesit* | atad* | atvet* | kiszallit* ! @courier | lesz | depo* | raktar* | kozpont* | partner* | nem
    partial2 delivered.partial : csomagok egy reszet | kuldemeny egy reszet | egy resze ~ kezbesit* | atad* | kiszallit* ! @courier | lesz | depo* | raktar* | kozpont* | partner* | nem
    barcode unknown.invalid_number physical=no : vonalkod* | csomagszam* | azonosito* ~ ismeretlen | ervenytelen | nem azonosithato | hibas | felismerhetetlen
    barcode2 unknown.invalid_number physical=no : ismeretlen | ervenytelen | felismerhetetlen ~ vonalkod* | csomagszam* | kuldemenyazonosito*
    try_later unknown.not_found physical=no : probalja | probalkozzon | ellenorizze | nezzen vissza ~ kesobb | ujra & informacio* | adat* | csomagszam* | azonosito*
    no_data unknown.not_found physical=no : nincs | nincsenek | nem all ~ informacio* | adat* | adataink ~ csomag* | kuldemeny* | szam* | rendelkezesre
    no_data2 unknown.not_found physical=no : csomagrol | kuldemenyrol | csomagszamrol | szamrol ~ nincs | nincsenek | nem all ~ informacio* | adat* | adatunk
    instead_of_him delivered.reception handed_to=proxy : nem ~ cimzett* | szemelyesen | sajat kezhez ~ hanem ~ recepcio* | porta* | portas* | titkarsag* | biztonsagi | ore*
    instead_of_him2 delivered.neighbour handed_to=proxy : nem ~ cimzett* | szemelyesen | sajat kezhez ~ hanem ~ szomszed | szomszednak | szomszednal | szomszedhoz | szomszedja | szomszedjanak | szomszedoknak
    resumed in_transit.resumed : ujra | ismet | ujbol ~ uton | szallitas alatt | mozgasban ! felado* | vissza*
    resumed2 in_transit.resumed : folytatja | folytatodik | folytatjuk | folytatodott | folytatta ~ utjat | szallit* | kezbesit* | kiszallit* | utja
    resumed22 in_transit.resumed : utjat | szallitas | szallitasa | kezbesites | kezbesitese ~ folytatja | folytatodik | folytatjuk | folytatodott
    resumed3 in_transit.resumed : cim | cimet | cimadat* | cime ~ pontositva | tisztazva | tisztaztuk | javitva | javitottuk | ellenorizve | tisztazodott ! nem | kerjuk
    guard_instead delivered.reception handed_to=proxy : recepcio* | recepcion | portan | portasnak | titkarsag* | biztonsagi ornek | orszemelyzet* ~ adtuk | adtak | atadva | atadtuk | leadva | leadtuk | kezbesitve | hagytuk | adta ! nem adtuk | sikertelen | ertesito | ha
    neighbour_instead delivered.neighbour handed_to=proxy : szomszed | szomszednak | szomszednal | szomszedhoz | szomszedja | szomszedjanak | szomszedoknak ~ adtuk | adtak | atadva | atadtuk | leadva | leadtuk | kezbesitve | hagytuk | adta ! nem adtuk | sikertelen | ertesito | ha
    soon_courier in_transit.at_delivery_office : megerkezett | beerkezett | erkezett > hamarosan | rovidesen | elokesz* | keszul* | varja ~ futar* | kezbesit* | kiszallit* ! automata* | kes* | felado* | nem
    courier_has out_for_delivery.on_vehicle : meg nem | meg nincs ~ kezbesit* | kiszallit* & futarnal | kezbesitonel | futar viszi
    phoned2 out_for_delivery.customer_contacted physical=no : egyeztetett | egyeztettunk | felhivta | felhivtuk | beszelt | kapcsolatba lepett | megallapodott ~ cimzett* | cimzettel | vevovel | vevot ! nem
    flight_late2 exception.delayed reason=flight physical=no : jarattorles* | jaratkeses* | jaratkimaradas*
    store_took in_transit.arrived_facility : gyujtoraktar | gyujto raktar | konszolidacios raktar | logisztikai kozpont | raktarunk ~ atvette | atveve | befogadta | fogadta ! nem | felado*
    last_day_done delivered.unspecified handed_to=recipient : utolso + napon | napjan ~ atvette | atvettek | kezbesitve ! nem ! @sender | @courier | vissza* | terminal* | raktar* | depo* | partner* | fuvarozo*
    done_and_more delivered.unspecified handed_to=recipient : ^kezbesitve | ^kezbesitettuk | ^kiszallitva & kerdes* | irjon | ertekelje | keresse ! nem | @point | felado* | depo* ! @sender | @courier | vissza* | terminal* | raktar* | depo* | partner* | fuvarozo*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : @customs & befizetese utan | befizeteset kovetoen | megfizetese utan | kifizetese utan | rendezese utan | befizetes utan
    waits_then pickup.reminder physical=no : varja | var > utana | azutan | ezt kovetoen | majd ~ visszakuldjuk | visszakerul | vissza*
    only_data pre_shipment.not_handed_over physical=no : adatok | adatai | adatait & csomag* | kuldemeny* ~ meg nincs | meg nem
    tour_broken delivery_failed.not_attempted : kor | korut | jarat | futarkor | utvonal ~ megszakad* | felbeszakad* | leallt ! repulo* | legi*
    airline0 in_transit.handed_to_linehaul : legitarsasag* | legi fuvaroz* ~ atadva | atadtuk | atadas*
    carrier_agent in_transit.moving : fuvarozo | szallito | legitarsasag | futarceg | szallitmanyozo ~ kepviseloje* | munkatarsa* | alkalmazott* | ugynoke*
    sender_porter accepted.dropped_off : felado + altal ~ leadva | leadott | elhelyez* ! vissza*
    sender_porter2 accepted.dropped_off : leadva | leadott | elhelyezve | leadasra ~ felado + altal ! vissza*
    next_post in_transit.moving : szomszedos + depo* | posta* | kozpont* | telepules* | varos*
    back_to_depot delivery_failed.attempted cause=recipient : visszakerult | visszavitte | visszavittuk | visszaszallit* | visszahozta ~ depo* | raktar* | kozpont* | telephely* & telefon* | nem vette fel | nem volt otthon | nem tartozkod* | nem valaszol*
    back_to_depot2 delivery_failed.attempted cause=recipient : depoba | raktarba | kozpontba ~ visszakerult | visszavitte | visszavittuk | visszaszallit* & telefon* | nem vette fel | nem volt otthon | nem valaszol*
    seller_hands accepted.dropped_off : felado | elado | webaruhaz | kereskedo ~ atadta | leadta ~ futarszolgalat* | futarnak | fuvarozo* | szallito* | posta* ! nem | vissza*
    in_locker pickup.ready : @point & oraja | napja | ora all | nap all ~ van | rendelkezesre | atvenni | az atvetelre ! @sender
    wife delivered.agent handed_to=proxy : atvette ~ feleseg* | ferj* | anya | anyja | edesanyja | apa | apja | edesapja | gyermek* | testver* | csaladtag* | kollega* ! nem | vissza* | felado* | @courier
    door_put delivered.safe_place : ajto ele | ajto elott | kapu ele | kapuban ~ teve | tettuk | letetve | letettuk | hagyva ! nem
    neighbour_declined delivery_failed.attempted : szomszed | szomszedja | recepcio | porta ~ nem ~ vette at | vallalta | fogadta el
    with_courier_yet out_for_delivery.on_vehicle : meg nem ~ kezbesit* | kiszallit* & futarnal | kezbesitonel | kiszallitas alatt | kezbesites alatt | jarmuvon
    not_reached delivery_failed.not_attempted : @courier > nem ~ jutott | ert | erte el | erkezett | ment | tudott eljutni | tudta felkeresni | kereste fel ! felado* | felvenni
    not_reached2 delivery_failed.not_attempted : kapacitashiany* | kapacitas hianya* | idohiany* | letszamhiany* | futarhiany* | korut megszakad* | jarat megszakad* | jarat felbeszakad* | kezbesitest nem kiserel* | nem kiserelt* meg | nem volt kezbesitesi kiserlet | ma nem kezbesitjuk | ma mar nem kezbesitjuk | ma nem kerul kezbesitesre | ido hianyaban
    late_yet exception.delayed physical=no : meg nem ~ kezbesit* | kiszallit* | erkezett & kes* | kesobb* | csusz*
    coming_yet in_transit.moving : meg nem | meg nincs ~ kezbesit* | kiszallit* ! kiserlet* | @point | vam* | sikerult
    back_out returning.in_transit direction=return : kezbesites alatt | kiszallitas alatt | kezbesitesre | kiszallitasra | futarnal | futarnak | uton ~ felado* | feladonak | elado* | webaruhaz* ! sikertelen | felado altal
    back_out2 returning.in_transit direction=return : feladonak | feladohoz | felado fele | eladonak ~ kezbesites alatt | kiszallitas alatt | kiszallitasra | kezbesitesre | uton ! sikertelen
    back_failed returning.in_transit direction=return : sikertelen | nem sikerult | meghiusult | nem ~ feladonak | feladohoz | feladoi | eladonak ~ kezbesit* | atad* | visszakezbesit* | visszaad*
    back_failed2 returning.in_transit direction=return : sikertelen | nem sikerult | meghiusult | nem ~ visszakezbesit* | visszaad* ! megtagad*
    back_waits returning.awaiting_sender_pickup direction=return : vissza* ~ felado* | feladora | elado* ~ var | varja | varakozik | atveheto | atvetelre
    back_waits2 returning.awaiting_sender_pickup direction=return : vissza* ~ var | varja | varakozik | atveheto | atvetelre ~ felado* | feladora | elado*
    back_done returned.to_sender direction=return handed_to=recipient : visszakuldes* | visszaru* | vissza | visszakuldott | visszairanyit* ~ felado* | elado* | webaruhaz* ~ kezbesitve | atadva | atvette | kezbesitett* | megerkezett ! nem | uton | alatt | sikertelen | folyamatban
    sender_left accepted.dropped_off : felado | elado | webaruhaz | kereskedo ~ leadta | behelyezte | elhelyezte | bevitte | beadta | otthagyta ! nem | cimzett*
    from_client accepted.picked_up : felado* | elado* | webaruhaz* | kereskedo* | ugyfeltol ~ felvet* | felvettuk | atvettuk | atvette a futar | begyujt* | elhoz* | elszallit* ! nem | sikertelen | vissza* | cimzett
    not_from_sender pre_shipment.pickup_failed : feladotol | feladonal | eladotol | eladonal | kereskedotol | webaruhaztol ~ nem ~ vette | vettuk | tudta | tudtuk | sikerult | volt ! cimzett* | vissza* | meg nem
    not_from_sender2 pre_shipment.pickup_failed : csomag | kuldemeny | felado | elado ~ nem ~ volt kesz | keszitette elo | allt keszen | kesz & felado* | elado* | futar* | felvetel* ! cimzett*
    handover_wait pre_shipment.not_handed_over physical=no : futarnak | futarszolgalatnak | szallitonak | fuvarozonak ~ torteno atadasra | atadasra ~ var | varakozik | elokesz* | kesz | keszen ! cimzett*
    carrier_delivers in_transit.handed_to_last_mile : atadva | atadtuk | atadas* | atadott ~ partner* | szallitonak | szallito cegnek | fuvarozonak | alvallalkozonak | futarcegnek | szolgaltatonak | tarscegnek ~ kezbesit* | kiszallit* ! nem | felado | atadasra var ! legi*
    partner_delivers in_transit.handed_to_last_mile : partner + szallito* | fuvarozo* | futar* | ceg* | szolgaltato* ! nem | felado
    no_code delivery_failed.attempted reason=no_access : hianyzo | hianyzik | hibas | ismeretlen | nincs ~ kapukod* | belepokod* | kod | bejarati kod ! vam* | vonalkod*
    no_code2 delivery_failed.attempted reason=no_access : kapukod | belepokod | kaputelefon* ~ hianyzik | hibas | ismeretlen | nem mukodik | hianya*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : arunyilatkozat* | vamarunyilatkozat* | tartalomleiras* | cn22 | cn23 | deklaracio* ~ hianyzik | hianyos | hianya*
    no_declaration2 customs.import_held reason=declaration flag=action_required cause=customs : hianyzo | hianyos ~ arunyilatkozat | tartalomnyilatkozat | deklaracio | vamarunyilatkozat
    flight_late exception.delayed reason=flight physical=no : jarat* | jarattorles* | repulo* ~ torles* | torolt* | torolve | kesik | keses* | elmaradt
    post_taken accepted.received_at_origin : felveve | felvett | felvetel & posta | postan ! futar* | automata* | csomagpont*
    exchange_out in_transit.departed_origin_country : kulfoldi | nemzetkozi + kicserelo* ~ elinditva | elindult | tovabbitva | elkuldve | elhagyta ! belfold*
    departed_eta in_transit.departed_facility : elhagyta | elindult | tovabbitva ~ kozpont* | depo* | raktar* | uzem* > @eta ! nem | kezbesito*
    departed_eta2 in_transit.departed_facility : kozpont* | depo* | depot | raktar* ~ elhagyta | elindult > @eta ! nem | kezbesito*
    arrived_eta in_transit.arrived_facility : megerkezett | beerkezett ~ kozpont* | depo* | raktar* | terminal* > @eta ! nem | kezbesito*
    moving_eta in_transit.moving : uton | szallitas alatt | tranzitban > @eta | idoben | terv szerint ! nem | futar* | @point | onhoz | hozzad | cimzett* | kes*
    signed_store in_transit.arrived_facility : raktar | kozpont | depo | terminal ~ atvette | atveve | alairta ! nem | felado*

    survey unknown.notice_only physical=no : ertekel* | elegedettseg* | kerdoiv* | velemeny*
    invalid unknown.invalid_number physical=no : ervenytelen azonosito | ervenytelen csomagszam | hibas azonosito | ervenytelen szam | ervenytelen kuldemenyazonosito | hibas csomagszam | ervenytelen kuldemenyszam
    not_found unknown.not_found physical=no : nem talalhato | nincs informacio | nincs adat | ismeretlen kuldemeny | nem all rendelkezesre | nem szerepel a rendszer* | nem talaltunk ! cim | cimen | @recipient | tavol
    pickup_failed pre_shipment.pickup_failed : sikertelen | sikertelenul | meghiusult | nem sikerult ~ csomagfelvetel* | felvetel* | begyujt* | elhozatal | atvenni a feladotol | felvenni
    pickup_failed2 pre_shipment.pickup_failed : csomagfelvetel | felvetel | begyujtes | elhozatal | felvet* ~ sikertelen | meghiusult | nem sikerult
    pickup_failed3 pre_shipment.pickup_failed : futar ~ nem tudta ~ felvenni | begyujteni | atvenni
    not_handed pre_shipment.not_handed_over physical=no : meg nem | meg nincs | eddig nem | egyelore nem ~ adta at | adtak at | erkezett | adtuk | adta fel | kaptuk meg | vettuk at | vette at | kerult | adtak fel | erkezett meg | birtokunkban | nalunk ! cimzett | kezbesit* | vam*
    not_handed2 pre_shipment.not_handed_over physical=no : feladasra var | atadasra var | varjuk a csomagot | varjuk a kuldemenyt | varjuk a felado* | feladora var | feladasra varakoz* | varakozas a feladasra | varjuk hogy a felado | nem adta meg at | nem vettuk meg at | felado meg nem | nem erkezett meg hozzank | felado atadasara var | varakozas a feladora | felado altali atadasra
    planned pre_shipment.pickup_scheduled physical=no : futar rendelve | futar erkezik a csomagert | futar erkezik a kuldemenyert | futart kuldunk | futar megy a csomagert | csomagfelvetel tervezett | futar megrendelve | felvetelt megrendel* | felvetele megrendel* | csomagfelvetel megrendel* | begyujtes megrendel* | begyujtes elokesz* | felvetel utemez* | futarrendeles | futart rendel* | csomagfelvetel utemez* | begyujtes utemez* | csomagfelveteli megrendel* | felveteli megbizas | csomagfelvetel idopontja | felveteli idopont | elhozatal megrendel* | futar erkezik a feladohoz | futar indul a feladohoz
    message unknown.notice_only physical=no : @message ~ elkuld* | kikuld* | kuldve | kuldtunk | kuldott | kezbesitve | kezbesitett | kezbesites* ! atveheto | @point | ma | atvetel*
    message2 unknown.notice_only physical=no : elkuld* | kuldtunk | kikuld* | kuldott ~ @message ! atveheto | @point | ma | atvetel*
    informed unknown.notice_only physical=no : cimzett | cimzettet ~ ertesitve | ertesitettuk | ertesitese ! atveheto | @point | sikertelen | nem

    stolen exception.stolen : ellopt* | lopas* | eltulajdonit*
    lost exception.lost cause=carrier : elveszett | elvesz* | elkallod* | elveszes* | elhagyodott
    missing exception.missing : tudakozvany* | keres alatt | vizsgalat alatt | nyomozas* | kivizsgal* | keresese | eltunt | felkutatas* | nem lelheto | keressuk
    contents0 exception.missing_contents : tartalom* | tartalma* & hianyos* | hianyzo* | hianyzik | hiany
    contents exception.missing_contents : tartalomhiany* | hianyos tartalom* | hianyzo tartalom* | hianyzik a tartalom | tartalma hianyos | tartalom hianyos | tartalma hianyzik | hianyos kuldemeny | hianyos csomag
    packing exception.rejected_by_carrier cause=carrier : nem megfelelo | hianyos + csomagolas*
    damaged exception.damaged : serult | serules* | megserult | karosodott | serulten | megrongal* | torott | karosod*
    destroyed exception.destroyed : megsemmisit* | megsemmisul*

    return_done returned.to_sender direction=return handed_to=recipient : feladonak | kuldonek | feladohoz | eladonak | webaruhaznak | kereskedonek | szallitonak & visszakezbesit* | kezbesitve | atadva | visszaadva | visszaadtuk | kezbesitettuk | megerkezett | kezbesitett | visszaerkezett | visszaszallitva | visszajuttatva | visszajuttattuk ! nem | lesz | uton | alatt | folyamatban | sikertelen | elkuldve
    return_done2 returned.to_sender direction=return handed_to=recipient : visszakezbesitve | visszakezbesitettuk | visszakezbesitett | visszakezbesites megtortent | visszaadva feladonak | visszaszolgaltatva | visszaerkezett a felado* | visszaru kezbesitve | visszaru atadva | visszakuldemeny kezbesitve ! nem | sikertelen
    return_done3 returned.to_sender direction=return handed_to=recipient : felado | feladoja | kuldo | elado | webaruhaz & atvette | atveve & vissza* ! nem | meg nem
    return_done4 returned.to_sender direction=return handed_to=recipient : felado | kuldo + atvette | visszavette | visszakapta
    return_waiting returning.awaiting_sender_pickup direction=return : vissza* | felado* | feladonak & atveheto | atvetelre var | atvetelre kesz
    return_refused returning.initiated direction=return reason=refused cause=recipient : visszakuld* | visszairanyit* | visszaszallit* | visszakezbesit* | visszaru* | vissza a felado* | feladonak vissza* | visszaindit* | visszater* & megtagad* | elutasit* | visszautasit*
    return_address returning.initiated direction=return reason=address : vissza* & cim | cimzes | cimadat* | cimzett ismeretlen & hibas | ismeretlen | elegtelen | hianyos | pontatlan
    return_unclaimed returning.initiated direction=return cause=recipient : vissza* & nem kereste | nem vett at | nem vette at | lejart | nem vettek | orzesi ido | nem jelentkezett
    return_moving returning.in_transit direction=return : visszauton | uton a feladohoz | uton vissza | uton a felado | visszaszallitas alatt | vissza uton | visszafele uton | visszaszallitas folyamatban | uton visszafele | visszakuldes folyamatban | visszakuldes alatt | visszakezbesites alatt | visszakezbesites folyamatban | visszaszallitjuk | visszauton
    return_moving2 returning.in_transit direction=return : visszaru | visszakuldemeny | visszakuldott csomag | visszakuldott kuldemeny & megerkezett | feldolgoz* | uton | elindult | elhagyta | depo* | kozpont*
    returning returning.initiated direction=return : visszakuld* | visszaru* | visszaszallit* | visszairanyit* | felado fele | vissza a felado* | vissza feladonak | visszatert* | visszater* | visszautasitott | szallito fele | retur | inverz | visszakezbesit* | visszaindit* | visszaindul* | visszavitel* | visszajuttat* ! visszahivas | penz*

    paid customs.duties_paid physical=no : @customs & befizet* | kifizet* | megfizet* | kiegyenlit* ! nem | szukseges | kerjuk | var
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs & fizet* | afafizet* | vamfizet* | vamdij* | vamteher* | dij | dijat | koltseg* | fizetendo | befizet* | kifizet* | tartozas | megfizet*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokumentum* | okmany* | adat* | szamla* | informacio* | nyilatkoz* | igazolas*
    customs_refused customs.import_refused cause=customs : @customs & elutasit* | tilt* | megtagad* | visszautasit* | nem engedelyez*
    held_export customs.export_held reason=customs cause=customs : export* | kivitel* & @customs & visszatart* | feltart* | felfuggeszt*
    seized customs.seized cause=customs : lefoglalt* | lefoglalva | lefoglalta | elkobozt* | elkobozva | elkobzas
    held customs.import_held reason=customs cause=customs : @customs & visszatart* | varakoz* | feltart* | ellenorz* | ellenoriz* | var | vizsgalat* | felfuggeszt* | fennakad* ! befejez* | megtortent
    export_out customs.export_released : export* | kivitel* | kileptet* & @customs & kesz | befejez* | lezar* | megtortent | kiadva | vegezve | befejezodott | engedelyez*
    export_in customs.export_in_progress : export* | kivitel* & @customs
    customs_out customs.import_released : @customs & kesz | befejez* | elvamolt* | elvamolva | lezar* | lezarult | megtortent | kiadva | felszabad* | vegezve | elvegezve | vegzodott | engedelyezte | kiengedte | sikeres | sikeresen | elhagyta
    in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : torolve | torolt | torolte | lemond* | sztornoz* | visszavon* & @recipient
    cancelled_sender cancelled.by_sender physical=no : visszavonas* | visszavon* | lemondas*
    cancelled cancelled.by_sender physical=no : torolve | torolt | torolte | toroltek | toroltuk | lemond* | sztorno* | visszavont | visszavonta | visszavonva | torles* | meghiusitott

    notice delivery_failed.notice_left : ertesito | ertesitest | ertesitot | ertesites | ertesitesi cedula | erkezesi ertesito ~ hagy* | hatrahagy* | kezbesitve | postaladaba | bedob* | elhelyez* ! sms
    notice2 delivery_failed.notice_left : hagytunk | hagyott | hatrahagyott | hatrahagytuk ~ ertesito* | ertesitest
    receipt unknown.notice_only physical=no : kezbesitesi igazolas | kezbesites igazolasa | atveteli elismerveny | terteveny ~ elkuldve | kikuldve | elkuldtuk | visszakuldve
    tried_door delivery_failed.attempted reason=absent cause=recipient : senki | cimzett ~ nem ~ nyitott ajtot | nyitott | nyitottak | reagalt
    unpaid delivery_failed.attempted reason=cod cause=recipient : nem ~ fizette | fizettek | egyenlitette ~ utanvet*
    no_fit delivery_failed.attempted reason=locker_full : nem ~ fert | fer el | helyezheto | tudtuk behelyezni | sikerult behelyezni | sikerult elhelyezni
    no_fit2 delivery_failed.attempted reason=locker_full : nem fer bele | nem fert be | nem fer el
    tried_deliver delivery_failed.attempted : akadalyba | megkiserelte | megkiseroltuk | akadalyba | megkisereltek | megprobalta | megprobaltuk | akadalyba utkozott ~ kezbesit* | kiszallit* ! ujra | ujbol
    no_time delivery_failed.attempted : idohiany* | nem fert bele a mai | ma mar nem tudjuk | ma nem tudjuk
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ kert | kerte | szeretne | valasztott ~ mas* | uj | kesobb* ! cim | cimre | automata*
    date_changed out_for_delivery.rescheduled physical=no : kezbesites | kiszallitas ~ datuma | napja | idopontja ~ modosult | modosit* | valtozott | megvaltozott
    decision exception.held : rendelkezesere | dontesere | utasitasara | valaszara + var | varunk | varakozik
    in_system pre_shipment.info_received physical=no : rendszerbe ~ rogzit* | felveve | kerult | bekerult | felvett
    today_comes out_for_delivery.on_vehicle : ma ~ kozott | erkezik | hozzuk | szallitjuk | viszi ! nem | megerkezett | sikertelen
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & megtagad* | visszautasit* | elutasit*
    refused exception.refused reason=refused cause=recipient : atvetel megtagad* | atvetelet megtagad* | megtagadta | visszautasit* | atvetelt megtagad* | nem fogadta el | elutasitotta | nem vette at a kuldemenyt | nem kerte | nem kivanja atvenni | megtagadas* | nem kivanta atvenni
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & utanvet* | fizet*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & bejut* | megkozelit* | kapucsengo | csengo
    locker_full delivery_failed.attempted reason=locker_full : nincs ~ automatahely | rekesz | szabad hely | hely az automata* | szabad rekesz | hely
    locker_full2 delivery_failed.attempted reason=locker_full : megtelt automata* | automata megtelt | automata tele | automata betelt | tul nagy
    failed_absent delivery_failed.attempted reason=absent cause=recipient : nem volt otthon | nem tartozkodott | tavol | tavollet* | nem volt elerheto a cimen | nincs otthon | nem talaltuk | nem talalta | nem tartozkodik | senki nem volt | nem volt jelen | cimzett nem volt
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nem elerheto | nem volt elerheto | nem ertuk el | nem sikerult elerni | telefonon nem | nem veszi fel | nem valaszol | nem tudtuk elerni | nem sikerult kapcsolat* | nem tudtunk kapcsolat* | nem vette fel a telefon*
    closed delivery_failed.attempted reason=business_closed : zarva | zarva tart* | zart uzlet | bezart
    moved exception.address_problem reason=moved cause=recipient : elkoltozott | elkoltozes* | elkoltozok
    failed_address delivery_failed.attempted reason=address : @undelivered & cim | cimet | cimadat* | cimzes | cimen & hibas | hianyos | ismeretlen | teves | pontatlan | nem megfelelo | elegtelen | helytelen
    address exception.address_problem reason=address : cim | cimzes | cimadat* | cime | cimet & hibas | hianyos | ismeretlen | teves | pontatlan | nem megfelelo | elegtelen | helytelen | nem letezo | nem letezik | rossz | pontosit* | egyeztet* | azonosithatatlan | nem azonosithato
    unknown_recipient exception.address_problem reason=address : cim nem talalhato | cimet nem talaltuk | nem talaltuk a cimet | nem talalhato a cim | cim nem letezik | cim nem beazonosithato | cimzett ismeretlen | ismeretlen cimzett | cim nem azonosithato | nem azonosithato cim | nem azonosithato a cim | ismeretlen helyen | cimhianyos | cimhiba
    expired pickup.expired : nem vettek at | nem vette at | lejart az atveteli | lejart az orzesi | nem kereste | atveteli hatarido lejart | orzesi ido lejart | orzesi ideje lejart | nem kerult atvetelre | atveteli ido lejart | atveteli idoszak lejart | megorzesi ido lejart | lejart a megorzesi | lejart a tarolasi | lejart | at nem vett | ki nem valtott
    reminder pickup.reminder physical=no : emlekezteto | emlekeztetjuk | utolso nap | hamarosan lejar | holnap lejar | ne felejtse | meg mindig varja | lejar az | utolso napja | lejar
    extended pickup.extended physical=no : hosszabbit* | meghosszabbit*
    weather exception.delayed reason=weather cause=external physical=no : idojaras* | havazas* | vihar* | arviz*
    strike exception.delayed reason=strike cause=external physical=no : sztrajk*
    delayed_failed exception.delayed physical=no : keses* | kesik | kesedelem* | kesni | kesedelmes* | csuszik | csuszas* ! kezbesitve | sikertelen
    redirected0 in_transit.redirected : uj + kezbesitesi cim* | cim | cimre
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : cimzett kereser* | kereser* | keresenek | cimzett keres* & elhalaszt* | halaszt* | modosit* | uj idopont | masik nap*
    rescheduled_to out_for_delivery.rescheduled physical=no : uj + idopont* | idopontja | datum* | kezbesitesi nap*
    rescheduled_to2 out_for_delivery.rescheduled physical=no : kezbesites | kiszallitas | kezbesitest | kiszallitast ~ uj idopont* | masik nap* | kesobb* | modosit* | halaszt*
    rescheduled out_for_delivery.rescheduled physical=no : uj idopont | atutemez* | elhalaszt* | ujrakezbesites | ujrakezbesit* | ismetelt kezbesites* | masodik kiserlet | masodik kezbesit* | modositott kezbesit* | uj kezbesit* | kezbesites idopontja modos* | kezbesitesi idopont modos* | kezbesitesi nap modos* | idopont modos* | idopontmodos* | kesobbi idopont* | masik napra | uj datum | ujra megkiserel* | ujbol megkiserel*
    ready_failed pickup.ready : @undelivered & atveheto | atvetelre var
    obstacle delivery_failed.attempted : kezbesit* | kiszallit* ~ akadaly* | akadalyoz* | meghiusul*
    obstacle2 delivery_failed.attempted : megkiserelt* | megprobalt* | kiserlet & kezbesit* | kiszallit* ! ujra | ujbol | sikeres
    failed delivery_failed.attempted : @undelivered ! feladas*
    capacity exception.delayed reason=capacity cause=carrier physical=no : varakozasi sor | kapacitas* & teljes | megtelt | betelt
    misrouted exception.misrouted cause=carrier : hibasan | tevesen | rosszul | teves | hibas ~ rendez* | iranyit* | tovabbit* | kuldott | kuldve | szortiroz* | kuldtuk | kezel*
    misrouted3 exception.misrouted cause=carrier : rossz | teves | hibas + depo* | kozpont* | cimre | helyre | iranyba | raktar* | varos*
    misrouted2 exception.misrouted cause=carrier : felreiranyit* | eltevedt | felreszortiroz* | tevirany*
    redirected1 in_transit.redirected : kezbesitesi hely | kezbesitesi cim | cim | atveteli hely | automata ~ megvaltoz* | modosit* | modosult | modositva | valtozott | megvaltoztatva
    redirected in_transit.redirected : atiranyit* | uj cimre | cimmodositas* | uj celhelyre | utankuld* | iranyitas modositas | cim modositva | modositott cim* | mas cimre | masik cimre | kezbesitesi hely modos* | masik automata* | masik csomagpont*

    courier_took accepted.picked_up : @courier ~ felvette | begyujtotte | elhozta | atvette | felvett & @sender
    courier_took4 accepted.picked_up : elszallit* | elhoz* | elvitt* | szallitottuk el | vettuk fel | hoztuk el | vettuk at ~ feladotol | kuldotol | eladotol | webaruhaztol | kereskedotol
    courier_took5 accepted.picked_up : feladotol | kuldotol | eladotol | webaruhaztol | kereskedotol ~ elszallit* | elhoz* | elvitt* | vette at | vettuk at | vettuk fel
    courier_took2 accepted.picked_up : felvettuk | begyujtottuk | atvettuk | atveve | atvett | felveve | begyujtve | elhoztuk | felvetel ~ feladotol | feladonal | kuldotol | eladotol | webaruhaztol | kereskedotol
    sender_put accepted.dropped_off : felado* | kuldo | feladva | feladasra | feladtak & @point & feladva | feladta | leadta | behelyezte | elhelyezte | feladas | leadva | feladtak ! cimzett | meg nem | nem
    courier_emptied in_transit.departed_facility : automatabol | csomagpontrol | csomagautomatabol | boltbol ~ kiveve | kivette | elszallit* | elhozta | elszallitva | elvitte
    courier_emptied2 in_transit.departed_facility : kiveve | kivette | elszallit* ~ automatabol | csomagautomatabol | csomagpontrol
    delivery_office in_transit.at_delivery_office : kezbesito posta* | kezbesito postara | kezbesito postan | kezbesito depo* | kezbesitohely* | kezbesito hely* | celallomas* | celdepo* | cel depo* | kezbesitesi pont* | kiszallitasi depo* | kezbesito kozpont* | helyi depo* | celpostara | rendeltetesi posta* | rendeltetesi hely* | kezbesito bazis* ! uton | tovabbit* | elhagyta | elindult | uton a
    to_point out_for_delivery.to_pickup_point : @point & uton | szallitas alatt | szallitjuk | kiszallitas alatt | szallitja | kiszallitasra | visszuk | tart a | kezbesitjuk | kezbesites alatt | elindult a ! megerkezett | felado* | feladva | kezbesitve | atveheto | atvetel* | elhagyta
    dropped_point accepted.dropped_off : leadta | leadtak | leadtad | leadtuk & csomagponton | csomagpontnal | postan | uzletben ! @recipient | @courier
    collected_split delivered.collected handed_to=recipient : vette at | vettek at | vette ki | vettek ki & @point | @recipient ! nem | @courier | feladotol
    taken_from_locker in_transit.departed_facility : kivettek | kivette | kiveve | kivetel ~ automatabol | rekeszbol ! @recipient
    collected delivered.collected handed_to=recipient : atvette | atveve | atvettek | atvetel megtortent | atvett | atvetted | kiadva | kiadtuk | kivette & @point | @recipient | sikeresen ! nem | @courier | feladotol | feladonal | meg nem | atveheto | ha | fuvarozo | mielott | @sender
    collected2 delivered.collected handed_to=recipient : sikeres atvetel | csomag atveve | atvetel sikeres | kuldemeny atveve | csomagot atvettek | kuldemenyt atvettek | csomagjat atvette | csomagot atvette | kuldemenyt atvette | szemelyes atvetel megtortent | ^atvetel megtortent | ^atveve$ | ^atvette$ ! nem | @courier | @sender | fuvarozo*
    ready pickup.ready : atveheto | atvetelre var | atvetelre kesz | atvetelre keszen | felveheto | atvetelre varakozik | letetbe | atvetelre elokeszitve | varja ont | atvetheto | atveheti | atvehetik | atveheted | megtalalhato a | postan marado | postan maradó | itt veheto at | onre var ! @courier | @sender | nem
    waits pickup.ready : varja | var ~ onre | ont | cimzettre | cimzettet | vevore | atvevore | rad | atvetelre ! @sender
    ready_point pickup.ready : @point & megerkezett | kezbesitve | kezbesitett | kezbesitettuk | behelyez* | elhelyez* | var | leadva | lerakva | betoltve | erkezett | betettuk | beteve | helyezte | helyeztuk | helyezve | kiszallitva | lerakta | atadva a | leszallitva ! csomagkozpont* | felado* | feladva | kivev* | felvett* | feladas* | uzleti | kezbesito posta* | elindult | elhagyta | tovabbit* | feldolgozo | kozpont* | nem | parcel logisztika | uton
    handed_point pickup.ready handed_to=station : atadva | atadtuk | atadas* ~ csomagpontnak | partnerpontnak | uzletnek | boltnak
    partial delivered.partial : reszleges kezbesit* | reszlegesen kezbesit* | reszben kezbesit* | reszlegesen atad* | reszkezbesit* ! @courier | lesz | depo* | raktar* | kozpont* | partner* | nem
    neighbour delivered.neighbour handed_to=proxy : szomszed | szomszednak | szomszednal | szomszedhoz | szomszedja | szomszedjanak | szomszedoknak & @given ! nem
    mailbox delivered.mailbox : postalada* | levelszekreny* | postaladaba & @given | bedob* | helyez* | dobtuk ! ertesit* | nem | automata*
    reception delivered.reception handed_to=proxy : recepcio* | porta | portas* | portan | portara | titkarsag* | ugyfelszolgalat* | biztonsagi or* & @given | atad* | kezbesit* ! nem
    safe delivered.safe_place : biztonsagos hely* | biztos hely* | ajto ele | ajto elott | ajtaja elott | ajtaja ele | megadott hely* | megbeszelt hely* | kijelolt hely* | kapu elott | kapuban | garazs* | terasz* | engedelyezett hely* & @given | letettuk | lerakva | letett* ! nem
    proxy delivered.agent handed_to=proxy : meghatalmazott* | helyettes atvevo* | csaladtag* | kozvetett kezbesit* | egyeb atvevo* | kozvetett atvevo* | hazastars* | munkatars* | kollega* & @given | kezbesit* | atad* ! nem | partner*
    linehaul in_transit.handed_to_linehaul : legitarsasag* | repulo* | repulogep* | legi fuvaroz* | legi szallit* | fuvarozonak atadva | repuloter* | jarattal ! celorszag | megerkezett | landolt | leszallt
    last_mile in_transit.handed_to_last_mile : helyi kezbesito* | partner kezbesit* | partnert kezbesit* | alvallalkozo* | kezbesito partner* | kezbesito ceg* | helyi fuvaroz* | helyi postanak | helyi futarszolgalat* | futarszolgalatnak | kezbesito szolgalat* | szallitopartner* | magyar postanak | partnernek | utolso merfold* | kiszallito partner*
    to_carrier0 in_transit.moving : atadva | atadtuk | atadas ~ fuvarozonak | szallitonak | szallito cegnek | fuvarozo cegnek
    to_carrier in_transit.moving : szallitonak atadva | fuvarozonak ~ atadva | atadtuk | szallitonak
    today out_for_delivery.on_vehicle : ma ~ kezbesit* | kiszallit* | erkezik | megerkezik | kezbesitjuk ! nem | sikertelen | kezbesitve
    promise_slot out_for_delivery.appointment_scheduled physical=no : kezbesites idopont* | kezbesitesi idopont* | egyeztetett idopont* | idopont egyeztet* | idopont ~ egyeztet* | lefoglalva | visszaigazol* | kivalaszt* | megerosit* | rogzit*
    promise unknown.notice_only physical=no : kezbesitjuk | kiszallitjuk | varhato | varhatoan | tervezett | becsult | kezbesitesi ido ! ma | keses*
    contacted out_for_delivery.customer_contacted physical=no : cimzettel egyeztet* | cimzettel kapcsolat* | felvettuk a kapcsolatot | telefonos egyeztetes | kapcsolatfelvetel
    waits_delivery in_transit.at_delivery_office : kezbesitesre | kiszallitasra ~ var | varakozik
    prepared in_transit.at_delivery_office : kezbesitesre | kiszallitasra | hazhoz szallitasra ~ elokesz* | elokeszul* | keszul
    prepared2 in_transit.at_delivery_office : elokeszitve | elokeszites alatt | elokeszul* ~ kezbesitesre | kiszallitasra
    out out_for_delivery.on_vehicle : kiszallitas alatt | kezbesites alatt | futarnal | kezbesitonel | kiszallitasra atadva | kezbesitesre atadva | kezbesitoi jaraton | hazhoz szallitas alatt | hazhozszallitas kuldve | kezbesito jarat* | kezbesitesre kiadva | kiadva kezbesitesre | kiszallitason | kezbesitesen | szallitoautoban | szallitoauton | jarmuvon | kikezbesites alatt | uton onhoz | uton hozzad | uton van onhoz | uton a cimzetthez | uton a cimzett fele | kiszallitas folyamatban | kezbesites folyamatban | ma kezbesitjuk | ma kiszallitjuk | szallitas alatt a cimzett* | jaraton van | kiszallitasra kerul | kezbesitesre kerul | hazhozszallitas alatt | kezbesitesi korut* | indult kezbesiteni | kezbesitesre indult | kiszallitasra indult | kiszallitas megkezd* | kezbesites megkezd* ! elokeszit* | automatabol | depo* | @sender | sikertelen
    out_courier out_for_delivery.on_vehicle : kezbesitonek | futarnak | sofornek | postasnak | futarunknak ~ kiadva | atadva | kiadtuk | atadtuk | kiadas* | atadas*
    out_courier2 out_for_delivery.on_vehicle : kiadva | atadva | kiadtuk | atadtuk | kiadasra | atadasra ~ kezbesitonek | futarnak | sofornek | postasnak | futarunknak
    out_courier3 out_for_delivery.on_vehicle : @courier ~ elindult | uton | viszi | kiszallitja | kezbesiti | felvette | atvette | erkezik | hozza ! @sender | feladotol | nem | automatabol | depo*
    signed delivered.signed handed_to=recipient : alairas* | alairt* | alairta & kezbesit* | atad* | atvette | atveve | atvetel ! nem | alairas nelkul
    recipient delivered.recipient handed_to=recipient : cimzettnek | cimzett reszere | cimzett kezebe | vevonek | ugyfelnek | atvevonek | sajat kezhez | szemelyesen & kezbesit* | atadva | atadtuk | kiszolgaltat* | kiszallitva | kiszallitottuk | atadasra kerult ! nem | alatt | elokeszit* | lesz | sikertelen | varhato* | tovabbit* | @courier
    delivered delivered.unspecified handed_to=recipient : kezbesitette | kiszallitotta | kikezbesitettuk | kikezbesitve | kezbesitettek | kezbesitve | kezbesitett | kezbesitettuk | kezbesitettek | sikeres kezbesites | kiszallitva | kiszallitottuk | kiszallitottak | sikeresen kezbesitve | kezbesites sikeres | kezbesites megtortent | sikeres kiszallitas | leszallitva | kiszolgaltatva | kezbesitesre kerult | kiszallitasra kerult | ^kezbesites$ | sikeresen kiszallitva ! nem | sikertelen | @point | kozpont* | depo* | felado* | partner* | raktar* | repul* | fuvarozo* | lesz | alatt | adatok | ertesito | futarnak
    taken_out in_transit.departed_facility : automatabol kiveve
    prepared_sender pre_shipment.order_created physical=no : feladasra ~ elokesz* | kesz | keszul* | elokeszul*
    label pre_shipment.info_received physical=no : nyilvantartasba veve | nyilvantartasba vettuk | nyilvantartasba vetel | rendszerbe rogzit* | rendszerben rogzit* | elektronikus* | adatok erkeztek | adatai megerkeztek | adatai beerkeztek | adatai rendelkezes* | adatait megkaptuk | adatokat megkaptuk | adatait | adatai | eloertesites* | eloreg* | elozetes* | rendeles letrehozva | letrehozva | letrehozta | adat megkaptuk | csomagcimke | cimke | cimket | regisztralt* | regisztralva | regisztracio | feladasi adat* | rogzitve | rogzitette | bejelentett | bejelentve | jegyzek | fuvarlevel* | adatbeerkezes | csomagadat* | kuldemenyadat* | azonositoszam kiosztva
    order pre_shipment.order_created physical=no : rendeles* | megrendeles* | osszekeszit* | csomagolas* | csomagolja | osszeallit* | elokeszites alatt a felado* | felado ~ elokesziti | keszul
    left_country in_transit.departed_origin_country : feladasi orszag* | szarmazasi orszag* | felado orszag* | kuldo orszag* | indito orszag* & elhagy* | kilepett | elkuld* | indit* | indult | tovabbit* | elindult
    left_country2 in_transit.departed_origin_country : kulfoldre ~ tovabbit* | iranyit* | kuldve | elkuldve | elindult | elszallit* | szallit*
    left_country3 in_transit.departed_origin_country : elhagyta az orszagot | nemzetkozi kicserelo kozpontbol tovabbit* | celorszagba tovabbit* | celorszagba elkuld* | celorszagba elindult | elhagyta magyarorszagot | magyarorszagrol elindult | celorszagba indit* | celorszag fele
    transit_country in_transit.transit_country : tranzitorszag* | tranzit orszag*
    arrived_country in_transit.arrived_destination_country : celorszag* | rendeltetesi orszag* | magyarorszag* | belfold | cimzett orszag* | cel orszag* | orszagba & erkezett | megerkezett | belepett | beerkezett | megerkezes* | beerkezes* | erkezes*
    export_office in_transit.export_processing : export* | kivitel* | kulfoldre & elokesz* | feldolgoz* | kesz | elokeszul* | kicserelo
    left_exchange in_transit.left_import_office : kicserelo & elhagy* | tovabbitva belfold*
    exchange in_transit.arrived_import_office : kicserelo | kicserelokozpont* | kicserelohely*
    at_office in_transit.at_delivery_office : kezbesito postan | kezbesito depo | kezbesito postara | celdepo* | kezbesitesi pont* | kezbesito hely* | kiszallitasi depo* | celallomas* | kezbesitohely* | celvaros* | cimzett varos* ! elhagyta | tovabbit* | uton | elindult
    dropped accepted.dropped_off : feladva | feladas* | feladta & automata* | csomagpont* | postan | automatan
    picked accepted.picked_up : felveve | futar felvette | futar atvette | begyujt* | feladotol atvett* | osszegyujt* | feladotol atveve | feladotol felvett*
    prepared_sender0 pre_shipment.order_created physical=no : feladasra ~ elokesz* | kesz | keszul* | elokeszul*
    accepted accepted.received_at_origin : feladva | feladas* | felvett* | felvetel | felvetelre kerult | feladtak | atvettuk | feladta | felveve | felvettuk
    flown in_transit.departed_origin_country : kirepult | elrepult | felszallt
    departed in_transit.departed_facility : elindult | elhagyta | elkuldve | tovabbitva | kilepett | tovabbitas | elszallit* | indult | kikuldve | ujrakuldve | elindulas | tovabbitottuk | tovabbitott | elhagyas | indulas* | kiindult | tovabbindult
    arrived in_transit.arrived_facility : megerkezett | beerkezett | feldolgoz* | raktar* | depo* | rendezo* | kozpont* | erkezett | beerkezes | kozpontban | rendezes | szortiroz* | megerkezes | osztalyoz* | atrako* | terminal* | hub | hubba | erkezes | kozpontba | szkennel*
    moving in_transit.moving : uton | szallitas | szallitas alatt | tranzit* | tovabbitas alatt | folyamatban | szallitjuk | szallitasban | szallit* | mozgasban
    held2 exception.held : feltartoztat* | varakozik | tarolas | visszatart* | felfuggeszt* | fennakad* | varakozas*
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
