extension SharedWordings {
  static let czech = """
    @parcel : zasilka | zasilky | zasilku | zasilce | zasilek | balik | baliku | baliky | balicek | balicku | balicky | objednavka | objednavku | psani | dopis
    @sender : odesilatel | odesilatele | odesilateli | odesilatelem | odesilatelum | odesilatelka | e shop | e shopu | e shopem | eshop | eshopu | eshopem | prodejce | prodejci | prodejcem | prodavajici* | obchodnik* | podavatel* | podatel | podateli
    @recipient : prijemce | prijemci | prijemcem | prijemkyne | adresat | adresata | adresatovi | adresatem | adresatka | zakaznik | zakaznika | zakaznikovi | zakaznikem | klient | klienta | klientovi | klientem | kupujici* | do vlastnich rukou
    @courier : kuryr | kuryra | kuryrovi | kuryrem | kuryri | ridic | ridici | ridicem | dorucovatel | dorucovatele | dorucovateli | dorucovatelem | dorucovatelka | postovni dorucovatel* | listonos*
    @point : vydejni* | vydejna | vydejne | vydejnu | vydejny | z box | z boxu | z boxe | zbox* | boxu | boxe | box | balikobox* | alzabox* | alzaboxu | na poste | na postu | na posta | posta | poste | posty | pobocka | pobocky | pobocce | pobocku | balikovna | balikovny | balikovne | balikovnu | parcelshop* | parcel shop* | pickup point* | odberne* | odbernem | odberni misto | zasilkovna | zasilkovny | zasilkovne | zasilkovnu | packeta | packety | automat | automatu | automatem | samoobsluzn* | prodejna | prodejny | prodejne | prodejnu | trafik* | schranka pro baliky | schranky pro baliky | depozit* | postovni urad | postovniho uradu | postovnim uradu | postovni schranka pro | balikomat* | pickup | uloznim miste | ulozni misto | mista k vyzvednuti | misto vyzvednuti | partnerske misto | partnerskem miste
    @not : nebyl | nebyla | nebylo | nebyly | nebude | nelze | neni | nemohl | nemohla | nemohli | nemohlo | nepodarilo | nepodaril | nepodari | nedoslo | neprobehl | neprobehla | neprobehlo | nedoslo | nezdaril* | neuspes* | nezastizen* | nesvezen* | neprijel* | nebylo mozne | neni mozne | nemohli jsme
    @yet : jeste | dosud | zatim | doposud | stale | prozatim
    @will : bude | budou | budete | budeme | ma byt | by mela | by mel | byt | planovan* | predpokladan* | ocekavan* | ocekavame | pokud | jakmile | pripravujeme | dorucime | predame | pripravena k predani | ceka na predani | probehne
    @done : dorucena | dorucen | doruceno | doruceny | dorucene | predana | predan | predano | predany | vydana | vydan | vydano | vydany | dodana | dodan | dodano | dodany | prevzata | prevzat | prevzato | prevzaty | prevzal | prevzala | prevzali | vyzvednuta | vyzvednut | vyzvednuto | vyzvednuty | vyzvedl | vyzvedla | vyzvedli | ponechana | ponechan | ponechano | zanechana | zanechan | vlozena | vlozen | vlozeno | vhozena | vhozen | vhozeno | odevzdana | odevzdan | odevzdano | prijal | prijala | obdrzel | obdrzela
    @done : doruceni | dodani | predani | vydani ~ uskutecneno | dokonceno | uspesn* | probehlo | potvrzeno
    @customs : vyclen* | vyclila | celnimi | celni | celnim | celniho | celnich | celnimu | celnice | celnici | celnic | cla | clo | clem | proclen* | proclit | procleva* | celne odbaven*
    @undelivered : nedorucen* | nedorucitel* | nedodan* | neuspesny pokus | neuspesny | neuspesna | neuspesne | neuspesneho | pokus o doruceni | pokus o predani | nezdareny pokus | doruceni se nezdarilo
    @undelivered : @not ~ dorucit | dorucen | dorucena | doruceno | doruceny | doruceni | predat | dodat | dodana | dodan | zastihnout | predana prijemci | doruceni neprobehlo
    @undelivered : doruceni | doruceni zasilky | dodani | predani prijemci ~ neprobehlo | nebylo | nezdarilo | se nepodarilo | neuspesn* | nelze
    @message : sms | smska | smsku | sms zprava | sms zpravu | sms zprav* | e mail | e mailu | e mailem | email | emailu | emailem | e mailova | emailova | notifikac* | textova zprava | textovou zpravu | push | upozorneni | informacni zprava | zprava

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : vyzvedn* | vyzvednout | vyzvednete | vyzvednuta | vyzvednuti | prevezm* | prevzit | prevzata | odeber* | nevyzvedn* | nevyzvednete | neprevezm*
    @eta : predpokladan* | ocekavan* | planovan* | odhadovan* | doruceni | dorucime | bude dorucen* | eta
    if_unfetched pickup.reminder physical=no : pokud | jestlize | kdyz | nebude li | v pripade ~ nevyzvedn* | neprevezm* | nebude vyzvednut* | nebude prevzat* | nevyzvednuti | neprevzeti ! u odesilatele
    if_unfetched2 pickup.reminder physical=no : nebude li ~ vyzvednut* | prevzat*
    future_back pickup.reminder physical=no : jinak | v opacnem pripade | bude | budou | poputuje | vratime ~ vracen* | vratit | zpet | odeslan* zpet | odesilatel* & @fetch | ulozen* | ceka | k vyzvednuti | @point ! odmit* | celn* | nedorucen*
    or_else pickup.reminder physical=no : jinak | v opacnem pripade ~ vratime | vrati | vracen* | posleme zpet | poputuje & @fetch ! celn*
    if_absent unknown.notice_only physical=no : ^pokud | ^jestlize | ^v pripade | pokud nebudete | pokud vas | pokud nikdo | pokud kuryr | pokud prijemce | v pripade nepritomnosti | v pripade vasi nepritomnosti ! pokus o | pokus
    arrival_news unknown.notice_only physical=no : budeme informovat | informujeme | dame vedet | posleme | zasleme | upozornime | dostanete ~ jakmile | az | o doruceni | o ulozeni | sms | e mail | zpravu
    storage_ends pickup.reminder physical=no : lhuta | doba | cas | terminy | termin ~ vyzvednuti | ulozeni | ulozni | odberni ~ konci | vyprsi | uplyne | zitra | uplyva
    storage_ends2 pickup.reminder physical=no : konci | vyprsi | uplyne | uplyva ~ lhuta | doba | cas | termin ~ vyzvednuti | ulozeni | ulozni
    storage_ends3 pickup.reminder physical=no : ulozni doba | doba ulozeni | odberni lhuta | lhuta pro vyzvednuti ~ konci | vyprsi | uplyne | uplyva | do zitra
    storage_left pickup.reminder physical=no : zbyva | zbyvaji | zbyvajici | mate uz jen | mate jeste | uz jen ~ den | dny | dni | hodin* | hodiny & @fetch | ulozen* | vydejn* | box*
    last_call pickup.reminder physical=no : posledni + den | sance | moznost | upozorneni | vyzva | pripominka ! celn* ! dorucen* | vydan* | vracen* | vyzvednuto | vyzvednuta
    not_cancelled unknown.notice_only physical=no : nelze | neni mozne | nebylo mozne | nepodarilo | nemuze byt | nebyla | nebyl ~ zrusit | zrusen* | stornovat | stornovan*
    not_cancelled2 unknown.notice_only physical=no : zruseni | storno ~ nelze | neni mozne | neuspesn* | zamitnut* | odmitnut*
    label_cancelled pre_shipment.label_cancelled physical=no : stitek | stitku | etiket* | podaci cislo | prepravni list ~ storn* | zrusen* | smazan* | zneplatnen* | anulovan*
    label_cancelled2 pre_shipment.label_cancelled physical=no : storn* | zrusen* | zrusil* | smazan* | smazal* | zneplatnen* | anulovan* ~ stitek | stitku | etiket* | prepravni list
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : doruceno | dorucena | dorucen | doruceny | dodano | dodana | dodan | predano | predana | predan | vydano | vydana | vydan | odevzdano | odevzdana | odevzdan | prevzato | prevzata | prevzat | vyzvednuto | vyzvednuta | vyzvednut | dorucili | dorucil
    @kin : manzelce | manzelovi | synovi | dceri | matce | mame | otci | tatovi | bratrovi | sestre | babicce | dedeckovi | tchyni | pribuzn* | kolegovi | kolegyni | spolupracovnikovi | rodinnemu prislusnikovi
    returned_refused returned.to_sender direction=return : po odmitnuti | z duvodu odmitnuti | kvuli odmitnuti ~ @dlv ~ odesilateli | prodejci | eshopu | e shopu | obchodu
    done_though delivered.unspecified handed_to=recipient : ^doruceno | ^dorucena | ^dodano | zasilka dorucena > vcera | predtim | drive | minule | poprve ~ nikdo doma | nebyl nikdo | nikdo nebyl | nezastizen* | nebyl* doma ! nedorucen* | @sender | @point | @courier | depo
    after_customs delivered.unspecified handed_to=recipient : ^doruceno | ^dorucena | ^dodano ~ po + celnim | procleni | celni ! sklad* | depo | pobock* | terminal* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^doruceno | ^dorucena | ^dodano ~ foto* | snimek ~ bude | pozdeji ! sklad* | depo | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : vcera | minule | predtim > dnes ~ @dlv ! bude | kuryrovi | @sender | sklad* | depo
    earlier delivered.unspecified handed_to=recipient : ^doruceno | ^dorucena | ^dodano ~ drive | pred | rychleji ~ planovan* | terminem | ocekavan* ! @courier | @point | sklad*
    rate_courier delivered.unspecified handed_to=recipient : ^zasilka dorucena | ^zasilka byla dorucena | ^doruceno | ^vase zasilka byla dorucena > ohodnotit | ohodnotte | hodnoceni ! po doruceni | ne | @sender | @point
    @against : aby | kdyby | pokud | jestli | jestlize | chceme | chcete | prejeme | snazime | prosime o | pozadal* | zada | nez | dokud | jakmile | az | kdyz | poté co | jak poznam | jak zjistim | proc | zda ~ @dlv
    @against : musi | muze | mohou | lze | ma byt | maji byt | mela by | mel by | melo by | je treba | nutno | bude | budou | ^byla vam | ^bylo vam | ^byl vam ~ @dlv
    @against : @dlv ~ kdyby | zitra | pozitri | pouze pokud | jen pokud | az po | pod podminkou | omylem | jinemu prijemci
    @against : by byla | by byl | by bylo | udajne | pry | omylem | uz vam ~ @dlv
    @against : @dlv | dorucene + ne$ | nie$
    @against : nic som nedostal* | nic jsem nedostal* | nedostal jsem | nedostala jsem | jsem neobdrzel* | neobdrzel jsem | nic neprislo | popira | nepotvrzuje | reklamuje nedoruceni
    @against : predchozi | predesla | minula | jina | prvni + zasilka | objednavka | balik ~ @dlv
    @against : @dlv ~ chybnou | spatnou | nespravnou | cizi + adres*
    @against : doruceno | dorucena | dodano | dodana | predano | predana | odevzdano | odevzdana + na | do | k + letist* | pristav* | celnic* | celni* | sklad* | terminal* | depo | depa | tridi* | hub* | pobock* | nadrazi | boxu | vydejniho mista | vydejnu
    @against : @dlv + dopravci | letecke | aerolink* | kuryrovi | ridici | partnerovi | speditorovi | prodejci | odesilateli | celnimu | celnici
    @against : jak poznam | jak zjistim | jak overim | odkud vim | co delat kdyz > @dlv
    @against : temer | skoro | malem ~ @dlv
    @against : @dlv ~ oznameni | zprava | zpravu | sms | vyzva | vyzvu | informace | avizo
    @against : oznameni | zprava | sms | vyzva | informace | avizo ~ @dlv
    @against : oznacen* | oznacil* ~ omylem | jako dorucen*
    @against : omylem ~ oznacen* | oznacil*
    @against : dorucen* | dodani | vydani ~ zavisi | vyzadovan* | nutn* | mozne | probiha | pouze proti
    @against : @dlv ~ bude | budou | muze byt | ma byt
    @against : @dlv + do + mesta | zeme | kraje | cilove
    @against : doruceno | dorucena | predano | predana | dodano ~ na | do + filialk* | pobocku | zakladnu | centra | centr*
    no delivered : @against
    to_city in_transit.arrived_facility : @dlv + do + mesta | zeme | kraje | cilove ! ne
    by_proxy delivered.agent handed_to=proxy : @dlv ~ plne moci | plnou moc | zmocnenci | zmocnene osobe ! bude | ne
    no_phone delivery_failed.attempted reason=contact_recipient cause=recipient : @recipient ~ nebere | nezveda | neodpovida | nereaguje | nedostupny | nedostupna
    ready_issue pickup.ready : pripraven* + k vydeji | k vyzvednuti | k odberu ! ne | bude
    not_fetchable in_transit.moving : zatim | jeste ~ nelze | neni | nemuzete ~ vyzvednout | pripraven*
    kept_office pickup.ready handed_to=station : nezastizen* > ulozeno na poste | ulozena na poste | ulozeno u posty
    marked_wrong exception.other cause=carrier : omylem | chybne | nespravne ~ oznacen* | oznacil* ~ dorucen*
    back_taken returned.to_sender direction=return : prevzat* | prevzal* | vyzvednut* ~ odesilatel* | prodejce ~ zpet
    with_receipt delivered.unspecified handed_to=recipient : ^objednavka vydana | ^objednavka dorucena | ^zasilka vydana | ^zasilka dorucena | ^doruceno | ^vydano > uctenk* | faktur* | potvrzeni | fotka | foto ~ zaslan* | odeslan* | poslan* | prilozen* ! ne | @point | @sender | @courier
    left_door delivered.safe_place : nechali | nechal | zanechali | zanechan* | ponechan* | polozili | polozen* ~ u dveri | pred dvermi | za dvermi | na prahu | u branky ! oznameni | vyzv* | pokud | prosim | lze | bude
    personally delivered.recipient handed_to=recipient : prevzat* | vyzvednut* | odebran* + osobne ! ne | nutno | bude | musi | lze
    took_neighbour delivered.neighbour handed_to=proxy : prevzal | prevzala | vzal | vzala ~ soused | sousedka | sousede ! ne | pokud | bude | muze
    investigated exception.missing : setreni | patrani | reklamac* & popira | nepotvrzuje | neobdrzel* | nedostal*
    wrong_door exception.misrouted cause=carrier : @dlv ~ chybnou | spatnou | nespravnou | cizi + adres* ! ne
    office_hours unknown.notice_only physical=no : dorucujeme | dorucuji se | rozvazime & v pracovni dny | v pracovnich dnech | pondeli az patek | po pa
    in_box delivered.mailbox : lezi | nachazi | nechal* | hodil* | vhozen* | vlozil* ~ v postovni schrance | ve schrance | do postovni schranky | do schranky ! oznameni | vyzv* | ne | bude
    kin delivered.agent handed_to=proxy : odevzdan* | predan* | predal* | vydan* | dorucen* | dodan* ~ @kin ! ne | bude | pokud | odesilatel*
    took_out delivered.collected handed_to=recipient : @recipient ~ vyndal* | vyjmul* | vybral* | vzal* | odnesl* ! ne | odesilatel*
    has_it delivered.recipient handed_to=recipient : @recipient + potvrdil* | potvrzuje ~ ze ~ ma | obdrzel* | dostal* ! ne
    has_it2 delivered.recipient handed_to=recipient : @recipient + potvrdil* ~ prevzeti | doruceni | prijeti ! ne | termin*
    at_door delivered.unspecified handed_to=recipient : predan* | odevzdan* | vydan* ~ u dveri | ve dverich | pred dvermi | na prahu | u branky ! nepredan* | bude | pokud
    service_done delivered.unspecified handed_to=recipient : dodavka | dodani | doruceni | doprava ~ dokonceno | dokoncena | uspesne | provedeno | provedena ! ne | sklad* | depo | @point
    stored pickup.ready : ^ulozeni zasilky | ^ulozena na poste | ^ulozeno na poste | ^zasilka ulozena na poste ! nadaci | celn*
    partial0 delivered.partial : dorucen* | predan* | vydan* | prevzat* + castecne ! @courier | @will | depo | depu | depa | sklad* | dopravc* | partner* | @not
    partial1 delivered.partial : cast | castecn* + zasilk* | dorucen* | predan* | vydan* | dodan* | plneni ~ dorucen* | predan* | vydan* | dodan* | uskutecnen* ! vrac* | chybi ! @courier | @will | depo | depu | depa | sklad* | dopravc* | partner* | @not
    partial2 delivered.partial : castecne | castecna | castec + dorucen* | dorucena | vydan* | predan* | dodan* ! @courier | @will | depo | depu | depa | sklad* | dopravc* | partner* | @not
    barcode unknown.invalid_number physical=no : carovy kod | caroveho kodu | kod zasilky | cislo zasilky ~ neznam* | nerozpoznan* | neplatn* | nespravn* | chybn*
    barcode2 unknown.invalid_number physical=no : neznam* | nerozpoznan* ~ carovy kod | kod zasilky | cislo zasilky
    try_later unknown.not_found physical=no : zkuste | opakujte | overte ~ pozdeji | znovu & informac* | udaje | cisl*
    no_data unknown.not_found physical=no : nejsou | zadne | nemame | nebyly ~ udaje | informace | data | zaznamy ~ k zasilce | o zasilce | pro cislo | k tomuto | pro toto | nalezeny
    instead_of_him delivered.reception handed_to=proxy : nikoli | nikoliv | ne | nebyl* ~ adresat* | prijemc* | osobne | do vlastnich ~ recepc* | vratnic* | vratnem* | ostraze | ostraha | ostrahy | sekretari* | podateln* & @done | ponechan*
    instead_of_him2 delivered.neighbour handed_to=proxy : nikoli | nikoliv | ne | nebyl* ~ adresat* | prijemc* | osobne | do vlastnich ~ soused | souseda | sousedovi | sousedce | sousedum | sousede & @done | ponechan*
    resumed in_transit.resumed : znovu | opet | zase ~ na ceste | v preprave | na trase ! k odesilateli | zpet
    resumed2 in_transit.resumed : pokracuj* | obnoven* | obnovili ~ v preprave | preprav* | v ceste | ceste | cesta | doruceni | doruceni | v doruceni | dal
    resumed3 in_transit.resumed : adresa | adresy | adresu ~ upresnen* | opraven* | overen* | vyjasnen* | doplnen* ! neni | @not | prosime | nutn*
    guard_instead delivered.reception handed_to=proxy : predan* | odevzdan* | dorucen* | vydan* | ponechan* | zanechan* ~ recepc* | vratnic* | vratnem* | ostraze | ostraha | ostrahy | sekretari* | podateln* ! nebylo predan* | nebyla predan* | nebyl predan* | bude | oznameni | vyzva | pokud | nelze | odmit*
    neighbour_instead delivered.neighbour handed_to=proxy : predan* | odevzdan* | dorucen* | vydan* | ponechan* | zanechan* ~ soused | souseda | sousedovi | sousedce | sousedum | sousede ! nebylo predan* | nebyla predan* | nebyl predan* | bude | oznameni | vyzva | pokud | nelze | odmit*
    if_absent2 unknown.notice_only physical=no : ^nebudete li | ^nebude li | ^nezastihne li | ^nebude nikdo
    soon_courier in_transit.at_delivery_office : dorazil* | prisla | prijat* | prijel* > brzy | brzo | bude | budeme | pripravujeme | priprav* | predame | ceka ~ kuryr* | doruceni | rozvoz* ! box* | zpozd* | odesilatel* | @not | vydejn*
    courier_has out_for_delivery.on_vehicle : @yet | nedorucen* & dorucen* | nedorucen* & ma ji kuryr | ma ho kuryr | ma kuryr | je u kuryra | kuryr ji ma | je na rozvozu
    phoned2 out_for_delivery.customer_contacted physical=no : telefonoval* | zavolal* | volal* | kontaktoval* | spojil* | domluvil* ~ prijemc* | adresat* | zakaznik* ! @not
    part_only delivered.partial : dorucen* | vydan* | dodan* ~ cast | casti ! obsah* | @not ! @courier | @will | depo | depu | depa | sklad* | dopravc* | partner* | @not
    not_reached3 delivery_failed.not_attempted : @courier > se > nedostal* | nedostane | nestihl* ! @sender | vyzvednout
    not_from_sender3 pre_shipment.pickup_failed : od | u + @sender ~ neprevzal* | nevyzvedl* | neprevzat* | nemohl ! @yet | prijemc* | vrac*
    storage_left2 pickup.reminder physical=no : zustava | zustavaji | zbyva | zbyvaji ~ den | dny | dni | hodin* & k vyzvednuti | na vyzvednuti | @fetch | vydejn* | box*
    storage_ends4 pickup.reminder physical=no : vyprsi | konci | uplyne | uplyva ~ odberni | ulozni ~ lhuta | doba | cas
    last_day_done delivered.unspecified handed_to=recipient : ^vyzvednut* | ^vydan* | ^dorucen* | ^prevzat* ~ posledni + den ! @not ! @sender | @courier | vrac* | vratk* | terminal* | sklad* | depo | depu | partner* | dopravc*
    done_and_more delivered.unspecified handed_to=recipient : ^dorucen* | ^dodan* & dotaz* | napiste | kontaktujte | ohodnotte ! @not | @point | @sender | @courier | depo | depu ! @sender | @courier | vrac* | vratk* | terminal* | sklad* | depo | depu | partner* | dopravc*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : po ~ uhrazeni | uhrade | zaplaceni & cla | celni* | dph | poplatk*
    waits_then pickup.reminder physical=no : ceka ~ do > pote | potom | nasledne | pak ~ vratime | vrati | vracen* | zpet
    only_data pre_shipment.not_handed_over physical=no : data | udaje | informace & balik* | zasilk* ~ zatim | jeste | dosud ~ ne | nemame | nemam
    tour_broken delivery_failed.not_attempted : rozvoz* | tras* | obchuzk* ~ prerusen* | nedokoncen* | zastaven*
    resumed22 in_transit.resumed : preprava | doruceni | doprava ~ pokracuj* | obnoven* ! nebylo
    airline0 in_transit.handed_to_linehaul : predan* | odevzdan* ~ letecke spolecnosti | leteckemu | aerolin* ! @not
    carrier_agent in_transit.moving : predan* | vydan* | dorucen* | odevzdan* ~ zastupc* | pracovnik* | zamestnanc* ~ dopravc* | prepravc* | letecke | letist* | posty
    back_to_depot delivery_failed.attempted cause=recipient : vratil* | vracen* | zpet ~ na depo | na sklad | do depa | na pobocku | do skladu & nezvedal* | nezastizen* | neodpovid* | nereag* | nikdo | nebyl doma | nezastih*
    seller_hands accepted.dropped_off : @sender ~ predal* | odevzdal* | dovezl* ~ dopravc* | kuryr* | prepravc* | posty | poste ! @not | vrac* | ceka
    in_locker pickup.ready : @point & mate ~ hodin* | dny | dni ! @sender
    wife delivered.agent handed_to=proxy : prevzal* | prevzat* | prijal* ~ manzelk* | manzel* | dcera | syn | tchyne | matka | otec | bratr | sestra ! ne | vrac* | vratk* | @sender | @courier
    late_but_there delivered.unspecified handed_to=recipient : ^dorucen* | ^dodan* ~ se zpozdenim | pres zpozdeni | navzdory | na druhy pokus | pri druhem pokusu | napodruhe ! @sender | @courier | @point | terminal* | sklad* | depo | depa | depu | letist* | dopravc* | partner*
    with_courier_yet out_for_delivery.on_vehicle : @yet ~ nebyl* | neni ~ dorucen* | predan* & u kuryra | kuryr ma | na rozvozu | u dorucovatele | na dorucovani
    not_reached delivery_failed.not_attempted : @courier | kuryrovi ~ nestihl* | nedojel* | nedorazil* | nedostal se | nestihne | neprijede ! @sender | vyzvednout | svoz
    not_reached2 delivery_failed.not_attempted : nestihneme | nestihli jsme | nestihlo se | neprobehl pokus | pokus neprobehl | trasa prerusena | rozvoz prerusen | trasa nedokoncena | rozvoz nedokoncen | z kapacitnich duvodu | nedostatek kapacity | nedostatek kuryr* | dnes nedorucime | dnes jiz nedorucime
    late_yet exception.delayed physical=no : @yet ~ nebyl* | neni | nedorucen* ~ dorucen* | dodan* & zpozd* | opozd* | pozdeji
    coming_yet in_transit.moving : @yet ~ nebyla | nebyl | nebylo | neni + dorucen* | dodan* ! pokus* | @point | celn*
    coming_yet2 in_transit.moving : @yet + nedorucen* | nedodan* ! pokus* | @point | celn* | duvod* | z duvodu
    nearing out_for_delivery.on_vehicle : dorucovaci vuz | dorucovacim voze | dorucovaciho vozu | dorucovaci vozidlo | dorucovacim vozidle | rozvozove auto | rozvozovem aute ! @sender
    way_to_him out_for_delivery.on_vehicle : na ceste | cestou | smeruje | miri + k prijemci | k adresatovi | k zakaznikovi | k vam ! @point | depo | depa | zeme
    back_out returning.in_transit direction=return : dorucovan* | na rozvozu | u kuryra | predan* kuryr* | predana k doruceni | na doruceni | k doruceni | kuryr ~ odesilateli | odesilatele | prodejci | e shopu ! @not | dorucena | doruceno | dorucen | od odesilatele | u odesilatele | svoz*
    back_failed returning.in_transit direction=return : @not | nedorucen* | neuspes* | pokus* ~ dorucit | doruceni | dorucen* | predat | vratit + odesilateli | prodejci
    back_failed2 returning.in_transit direction=return : nedorucen* | nedorucitel* + odesilateli
    back_waits returning.awaiting_sender_pickup direction=return : vracen* | vratk* ~ ceka | pripraven* | ulozen* ~ odesilatel* | prodejc*
    back_done returned.to_sender direction=return handed_to=recipient : vracen* | vraceni | vratk* | zpet ~ odesilatel* | prodejc* | e shopu ~ dorucen* | dodan* | predan* | prevzat* | prevzal | vydan* ! @not | @will | ceka | na ceste | nedorucen* | probiha
    back_done2 returned.to_sender direction=return handed_to=recipient : vracen* | vraceni | vratk* ~ dorucen* | dodan* | predan* | prevzat* | prevzal | vydan* ~ odesilatel* | prodejc* | e shopu ! @not | @will | ceka | na ceste | nedorucen* | probiha | kuryr*
    sender_left accepted.dropped_off : odevzdan* | zanechan* | vlozen* | podan* | ulozen* ~ odesilatelem | prodejcem | e shopem ! @not | ceka
    from_client accepted.picked_up : vyzvedl* | vyzvednut* | prevzat* | prevzal* | svezen* ~ od | u | ze skladu + @sender ! @not | ceka | vrac* | vratk* | nevyzvednut* | neprevzat*
    not_from_sender pre_shipment.pickup_failed : @not | nevyzvedl* | nevyzvednut* | neprevzal* | neprevzat* | nezastihl* ~ od | u + @sender ! @yet | prijemc* | vrac*
    not_from_sender2 pre_shipment.pickup_failed : zasilka | balik | odesilatel | prodejce ~ nepripraven* | nepripravil* | nebyl* pripraven* | neni pripraven* | nebyla pripravena ! prijemc*
    handover_wait pre_shipment.not_handed_over physical=no : ceka | cekame | pripraven* ~ k predani | na predani | predani | na prevzeti | k prevzeti ~ kuryr* | dopravc* | prepravc* ! prijemc* | depo | depu | dorucen*
    other_carrier in_transit.handed_to_last_mile : predan* | predani | predavame ~ externimu | jinemu | partnerskemu | smluvnimu | lokalnimu | mistnimu + dopravc* | prepravc* | kuryr* ! @not
    carrier_delivers in_transit.handed_to_last_mile : predan* | predani ~ dopravci | prepravci | partnerovi | dorucovaci sluzbe | kuryrni sluzbe | spolecnosti ~ k doruceni | pro doruceni | na doruceni | posledni mile | k rozvozu ! @not | odesilatelem | ceka ! letec* | aerolin*
    no_code delivery_failed.attempted reason=no_access : chybi | chybejici | nespravny | neznamy | nesdelil* + kod | kodu | pristupovy kod | vstupni kod | kod k ! celn*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : chybi | chybejici | neuplna | neuplne ~ deklarac* | prohlaseni o obsahu | popis obsahu | cn22 | cn23
    flight_late exception.delayed reason=flight physical=no : zrusen* | zpozden* | zpozdeni ~ let | letu | letadl*
    departed_eta in_transit.departed_facility : opustil* | odeslan* z | odjel* z | vyjel* z > @eta ! @not | odesilatele | zemi | zeme
    arrived_eta in_transit.arrived_facility : dorazil* | prijat* | prisla ~ depo | depu | depa | tridic* | sklad* | terminal* > @eta ! @not | dorucovac* | cilov*
    moving_eta in_transit.moving : na ceste | v preprave > @eta | vcas | podle planu ! @not | kuryr* | @point | k vam | prijemc* | zpozd*
    signed_store in_transit.arrived_facility : prevzat* | podepsan* | prijat* | dorucen* ~ skladem | konsolidacnim skladem | depem | terminalem ! @not | odesilatel*
    exported in_transit.departed_origin_country : vyvezen* | odvezen* ~ do zahranici | ze zeme | z cr | z ceske
    exported2 in_transit.departed_origin_country : vyvezena z | vyvezeno z | vyvezeno do

    survey unknown.notice_only physical=no : ohodnotte | ohodnotit | hodnoceni | hodnotte | dotaznik* | zpetnou vazbu | zpetna vazba | jak jste byli spokojen*
    invalid unknown.invalid_number physical=no : neplatne cislo | nespravne cislo | chybne cislo | neplatny kod | cislo zasilky neni platne | cislo ma nespravny
    not_found unknown.not_found physical=no : nenalezena | nenalezeno | nenalezen | nemame informace | zadne informace | zasilka neexistuje | neevidujeme | neni v evidenci | nebyla nalezena | nebyl nalezen | nebyly nalezeny | nejsou k dispozici zadne | zatim nemame zadne ! adres* | @recipient | depu | sklad* | pri kontrole
    message unknown.notice_only physical=no : @message ~ odeslan* | zaslan* | poslan* | dorucen* | odesla* ! pripraven* | @point | vyzvednut* | dnes
    message2 unknown.notice_only physical=no : odeslan* | zaslan* | poslan* | odeslali | zaslali | poslali | informovan | informovana | informovali ~ @message ! pripraven* | @point | vyzvednut* | dnes
    pickup_failed pre_shipment.pickup_failed : svoz | svozu | sber | vyzvednuti u | vyzvednout u | prevzit od | prevzeti od | prevzeti u | vyzvednuti zasilky u ~ @not | neuspesn* | zrusen* | nepripraven* | se nezdaril*
    pickup_failed2 pre_shipment.pickup_failed : @not | neuspesn* | nepodaril* ~ svoz | svozu | vyzvednuti u | vyzvednout u | prevzit od | prevzeti od | vyzvednuti zasilky u | vyzvednuti od
    planned pre_shipment.pickup_scheduled physical=no : svoz | svozu | vyzvednuti u | prevzeti u | vyzvednuti zasilky u & objedn* | naplanovan* | domluven* | zadan* | sjednan* | pozadav*
    planned3 pre_shipment.pickup_scheduled physical=no : @courier ~ objednan | prijede | prijde | dorazi ~ vyzvedn* | k vyzvednuti | pro zasilku | pro balik | na svoz
    planned4 pre_shipment.pickup_scheduled physical=no : @courier ~ vyzvedne ~ u | od + @sender
    planned2 pre_shipment.pickup_scheduled physical=no : objednan kuryr | kuryr objednan | kuryr prijede vyzvednout | kuryr si vyzvedne u | objednavka svozu | objednavka prepravy prijata
    not_handed pre_shipment.not_handed_over physical=no : @yet ~ nebyla predana | nebyl predan | nebylo predano | nepredal* | nepredan* | neobdrzel* | neprevzal* | neprevzat* | neprijat* | neprijal* | nebyla podana | nebyl podan | nepodal* | nepodan* | nebyla prijata | nebyla prevzata | nebyla fyzicky | nedorazil* | nedorucil* | nemame | nebyla odeslana | neodeslal* ! @recipient | @point
    not_handed2 pre_shipment.not_handed_over physical=no : nebyla | nebyl | nebylo | neobdrzeli | nepredal* | neprevzali ~ @yet ~ predana | predan | podana | prijata | prevzata | neobdrzeli | odeslana | od odesilatele | od e shopu ! @recipient
    not_handed3 pre_shipment.not_handed_over physical=no : cekame na predani | cekame na zasilku | ceka na podani | ceka na predani od | ceka na predani dopravci | ceka na predani odesilatel* | cekame az | cekame na predani zasilky | ceka na odeslani | ocekavame predani | neobdrzeli jsme zasilku | nepredal zasilku | ocekavame zasilku od | ceka na prevzeti od odesilatele | cekame na doruceni od | ceka na odevzdani

    stolen exception.stolen : odcizen* | ukraden* | kradez*
    lost exception.lost cause=carrier : ztracena | ztracen | ztraceno | ztraceny | ztrata | ztraty | ztratila se | ztratil se ! adres*
    missing0 exception.missing : nebyla nalezena | nenalezena | nebyl nalezen ~ depu | sklad* | pri kontrole | pri inventure
    missing exception.missing : patran* | patrac* | pohresovan* | v reseni reklamace | hledan* | hledame | reklamacni rizeni | reklamace v reseni | provadime setreni | setreni | nedohledan* | nezvestn* | zjistujeme polohu
    contents0 exception.missing_contents : obsah | obsahu | obsahem & neuplny | neuplne | neuplneho | chybi | chybejici | chybel | chybela | ubytek | ubytkem | nekompletni | neodpovida | odcizen
    contents exception.missing_contents : chybejici obsah | neuplny obsah | chybi obsah | neuplna zasilka | chybejici cast | ubytek obsahu | ubytek | obsah neuplny | obsah chybi | chybi cast
    damaged exception.damaged : poskozen* | poskozeni | poniceny | ponicena | rozbit*
    destroyed exception.destroyed : znicen* | zlikvidovan* | likvidac* | skartovan* | likvidovan*

    return_done returned.to_sender direction=return handed_to=recipient : @sender & dorucena | dorucen | doruceno | doruceny | vracena | vracen | vraceno | vraceny | vydana | vydan | predana | predan | predano | prevzal vracenou | prevzal zpet | odevzdana zpet ! @not | balikovny | balikovne | na poste | do z box* | do box* | @will | ceka | na ceste | od odesilatele | prevzata od | vraci se | probiha | pripraven* | odesilatelem na | odesilatelem pred* | predana odesilatelem | predano odesilatelem | podana | odesilatel predal | z duvodu | odmit*
    return_done2 returned.to_sender direction=return handed_to=recipient : vratka dorucena | vratka predana | vraceni dokonceno | vracenou zasilku prevzal odesilatel | odesilatel prevzal | odesilatel si vyzvedl | vratka byla dorucena | odesilatel prevzal zpet | vracena zasilka dorucena | vracena zasilka byla dorucena ! @not
    return_waiting returning.awaiting_sender_pickup direction=return : vracen* | vratk* | odesilatel* & k vyzvednuti | ceka na vyzvednuti | ulozena pro odesilatele | pripravena pro odesilatele ! u odesilatele | na vydejni* pro prijemce
    return_refused returning.initiated direction=return reason=refused cause=recipient : vrac* | vrat* | zpet & odepren* | odmitnut* | neprijata | odeprel* | odmitl*
    return_address returning.initiated direction=return reason=address : vrac* | vratk* | vratit | zpet & adres* | neznam* | nedostatecn*
    return_moved returning.initiated direction=return reason=moved : vrac* | vratk* | zpet & odstehoval*
    return_unclaimed returning.initiated direction=return cause=recipient : vrac* | vratk* | zpet & lhut* | nevyzvednut* | neprevzat* | nevyzvedl* | ulozni dob* | odberni dob*
    return_moving returning.in_transit direction=return : vraci | se vraceji | smeruje k odesilateli | poslana zpatky | zpatky k odesilateli | zpatky odesilateli | vraci se | se vraci | se nam vraci | na ceste zpet | na ceste k odesilateli | cestou zpet | smeruje k odesilateli | smeruje zpet | putuje zpet | zpet k odesilateli na ceste | prepravovana zpet | vratka je na ceste | vratka na ceste | vracena zasilka dorazila | vratka v preprave
    return_moving2 returning.in_transit direction=return : vratka | vracena zasilka | vracene zasilky ~ prepravuj* | depo | depu | dorazila | opustila | na ceste
    returning returning.initiated direction=return : vracenou | vracena | vracen | vraceno | vraceny | vraceni | vracime | vracet | vracis | vratit | vratime | vratk* | vraceji | zpet odesilateli | zpet k odesilateli | zpet na odesilatele | zpet do e shopu | zpetna zasilka | odeslana zpet | odeslano zpet | odeslan zpet | odesilame zpet | poslana zpet | posilame zpet | odchod zpet | retour | navrat* ! cena | penez | vraceni penez | vratky

    paid customs.duties_paid physical=no : @customs | dph & zaplacen* | uhrazen* | platba prijata ! nezaplacen* | neuhrazen* | nebyl* | ceka | k uhrade
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs | dph & uhrad* | zaplat* | platb* | poplat* | k zaplaceni | neuhrazen* | doplat*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokument* | doklad* | informac* | podklad* | faktur* | udaj* | soucinnost | vyzva | vyzadan* | potvrzeni ceny
    customs_refused customs.import_refused cause=customs : @customs & odmitnut* | zamitnut* | zakaz* | nepropusten* | zakazan* | zamitl*
    held_export customs.export_held reason=customs cause=customs : vyvoz* | export* & @customs & zadrzen* | pozastaven*
    seized customs.seized cause=customs : zabaven* | zabavil* | zhaban* | konfiskov*
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : @customs & veterin* | fytosanit* | rostlinolekar*
    held customs.import_held reason=customs cause=customs : @customs & zadrzen* | zadrzel* | zdrzen* | ceka | ceka na | cekame | kontrol* | pozastaven* | prohlidk* | zdrzela ! ukoncen* | probehla
    export_out customs.export_released : vyvoz* | vyvezen* | export* | vyvozni & @customs & ukoncen* | propusten* | dokoncen* | projednan* | schvalen*
    customs_out customs.import_released : @customs & ukoncen* | propusten* | dokoncen* | uvolnen* | vyrizen* | proclena | proclen | procleno | hotov* | skoncen* | uspesn* | opustil* | probehl* | projednana | odbavena
    export_in customs.export_in_progress : vyvoz* | export* & @customs
    in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : zrusen* | zrusil* | storn* & @recipient
    cancelled_carrier cancelled.by_carrier cause=carrier physical=no : zrusen* | zrusil* | storn* & dopravc* | prepravc* ! odesilatel*
    cancelled cancelled.by_sender physical=no : zrusen* | zrusil* | zruseni | storn* | anulovan*

    notice delivery_failed.notice_left : zanechano oznameni | zanechana vyzva | oznameni zanechano | vyzva zanechana | ponechano oznameni | zanechano avizo | zanechan listek | oznameni o ulozeni | oznameni o zasilce zanechano | vhozeno oznameni | oznameni vhozeno | zanechali jsme oznameni | zanechal oznameni | vyzva k vyzvednuti zanechana | oznameni ve schrance | vyzva vlozena | vlozeno oznameni | ponechana vyzva
    cod0 delivery_failed.attempted reason=cod cause=recipient : @not ~ vybrat | zaplatil* | zaplatit | uhradil* | zaplacena ~ dobirk* | dobirka
    tried delivery_failed.attempted : pokusil* | pokousel* | zkousel* | zkusil* | snazil* ~ dorucit | predat | zastihnout ! znovu
    receipt unknown.notice_only physical=no : potvrzeni o doruceni | potvrzeni doruceni | dodejka ~ odeslan* | zaslan* | poslan*
    tried_door delivery_failed.attempted reason=absent cause=recipient : nikdo | nikdo nam ~ neotevrel* | neotevira | nereagoval* | nebyl
    unpaid delivery_failed.attempted reason=cod cause=recipient : neuhradil* | nezaplatil* | neuhrazena | nezaplacena ~ dobirk*
    no_fit delivery_failed.attempted reason=locker_full : @not ~ vlozit | umistit | ulozit ~ box* | schrank* | automat*
    no_fit2 delivery_failed.attempted reason=locker_full : nevesla | nevejde | nevesel | nevlezla
    tried_deliver delivery_failed.attempted : pokus* o + doruceni ! opakovan* | dalsi | pristi
    no_time delivery_failed.attempted : nestihli | nestihl | nestihla | nedorucime dnes | dnes nedoruc* | se dnes nepodari | nebude dnes
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ pozadal* | zada | preje | zvolil* | vybral* ~ jiny | jine | novy | pozdejsi | zmen* | odklad ! vydejni*
    date_changed out_for_delivery.rescheduled physical=no : datum | termin | den ~ doruceni ~ zmenen* | presunut* | posunut*
    decision exception.held : ceka na | cekame na ~ rozhodnuti | pokyn* | instrukc* | vyjadreni
    in_system pre_shipment.info_received physical=no : vlozen* | zadan* | zaveden* | zapsan* | zaevidovan* ~ do systemu
    today_comes out_for_delivery.on_vehicle : dnes ~ mezi | od | dorazi | prijede | prijde | ocekavejte ! @not | nedoruc* | dorucena | vyzvedn*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & odmit* | odepr* | neprijal*
    refused exception.refused reason=refused cause=recipient : odmitnut* | odmitl | odmitla | odmitli | odeprel* | odepreno | odepren* | odmitnuti | neprijal zasilku | odmitl prevzit | odmitl prijmout | nechce prevzit
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & dobirk* | hotovost* | nezaplatil*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & pristup* | nepristupn* | zvonek | zvonk* | vstup do
    failed_full delivery_failed.attempted reason=locker_full : plna kapacita | kapacita vycerpana | kapacita naplnena | box je plny | box plny | plne obsazen* | nedostatek mista | neni volna schranka | neni misto | nevejde | prilis velka
    failed_address delivery_failed.attempted reason=address : @undelivered & adres* ! nezastizen | adresat*
    absent delivery_failed.attempted reason=absent cause=recipient : nezastizen* | nepritom* | nikdo doma | nikdo nebyl | nebyl zastizen | nebyla zastizena | nebyli zastizeni | nebyl doma | nebyla doma | nezastihli | nezastihl | nezastihla | neni doma | nenachazel* | nebyl pritomen | nebyl na adrese
    closed delivery_failed.attempted reason=business_closed cause=recipient : zavreno | zavrena | zavreny | uzavrena provozovna | firma uzavrena | zavrena firma | zavreny podnik ! pytel | kontejner
    moved exception.address_problem reason=moved cause=recipient : odstehoval* | prestehoval*
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nedostupna na telefon* | nedostupny na telefon* | @not + kontaktovat | nepodarilo se kontaktovat | nelze kontaktovat | nepodarilo se spojit | prijemce nedostupny | prijemce je nedostupny | nezveda telefon | nebere telefon | telefonicky nedostupn* | neodpovida | nepodarilo se dovolat | nedovolali | nereaguje | nelze se dovolat
    address exception.address_problem reason=address : adresa | adresy | adrese | adresu | adresou | psc & chybn* | neupln* | nespravn* | nedostatecn* | neexist* | neznam* | over* | spatn* | problem* | nepresn* | nenalezen* | upresnen* | upresnit | nelze najit | necitel*
    unknown_recipient exception.address_problem reason=address : adresat neznamy | prijemce neznamy | neznamy adresat | neznamy prijemce | adresat na uvedene adrese neznamy | adresat je na adrese neznamy
    expired pickup.expired cause=recipient : nevyzvednut* | nevyzvedl* | nevyzvedli | uplynula lhuta | uplynula odberni lhuta | prosla odberni lhuta | neprevzata v* | neprevzata prijemcem | neprevzata | uplynula ulozni doba | prosla ulozni doba | lhuta vyprsela | lhuta uplynula | uplynula doba | vyprsela lhuta | vyprsela doba | doba ulozeni skoncila | ulozni doba skoncila | ulozni doba vyprsela | ulozni doba uplynula | uplynuti ulozni doby | po uplynuti ! uplyne | do uplynuti
    expired2 pickup.expired cause=recipient : nebyl* ~ vyzvednuta | vyzvednut | vyzvednuto ! uplyne | do uplynuti | @yet | u odesilatele
    extended pickup.extended physical=no : prodlouzen* | prodlouzil* | prodlouzeni ulozni doby
    reminder pickup.reminder physical=no : pripomin* | pripomenuti | upominka | posledni den | konci ulozni doba | blizi se konec | uloznidoba konci | nezapomente | ulozni doba konci | zbyva* | lhuta konci | konci lhuta | zasilka stale ceka | stale na vas ceka
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : na zadost | na prani | na pokyn | dle prani | na pozadavek ~ @recipient & odlozen* | presunut* | zmen* | preplanovan* | termin*
    rescheduled out_for_delivery.rescheduled physical=no : odlozen* | nahradni doruceni | nahradni termin | novy termin | zmena terminu | zmenen termin | termin doruceni zmenen | zmena data | zmeneno datum | dalsi pokus | druhy pokus | opakovane doruceni | opetovne doruceni | preplanovan* | doruceni presunuto | doruceni presunuto | presunuto na | presunuta na | presunut na | jiny termin | jiny den | dorucime pristi pracovni den | dorucime nasledujici pracovni den
    failed_ulozeni pickup.ready : @undelivered & ulozena | ulozen | ulozeno | k vyzvednuti
    returned_handed returned.to_sender direction=return handed_to=recipient : predani | predana | predano | vydani | vraceni ~ odesilateli ~ po | z duvodu ~ neuspesn* | nedorucen* | odmitnut*
    failed delivery_failed.attempted : @undelivered

    misrouted exception.misrouted cause=carrier : chybne | spatne | nespravne | omylem | mylne ~ smerovan* | nasmerovan* | trid* | roztriden* | odeslan* | zaslan* | presmerovan* | poslan*
    misrouted3 exception.misrouted cause=carrier : smerovan* | odeslan* | odoslan* | poslan* | zaslan* | roztriden* | roztrieden* ~ chybne | spatne | nespravne | omylem
    misrouted2 exception.misrouted cause=carrier : zabloudil* | chybne trideni | chybne smerovani | zatoulan* | zatoulal*
    redirected in_transit.redirected : presmerovan* | presmeroval* | zmena adresy | adresa zmenena | zmenena adresa | doslan* | dosilka | dosilk* | jine poste | na jinou postu | zmena mista doruceni | zmena vydejniho mista | na novou adresu | jine vydejni misto | zmena zpusobu doruceni
    to_point out_for_delivery.to_pickup_point : na ceste | smeruje | prevazen* | prevazime | cestou | putuje | je prepravovana | prepravujeme | rozvaz* | miri > @point ! dodaci | vyzvednout | pripraven*
    to_point2 out_for_delivery.to_pickup_point : bude dorucen* | bude ulozen* | dorucime | dorucujeme | je dorucovana | predana k doruceni | bude predana ~ na | do + @point ! dodaci
    inserted_by_sender accepted.dropped_off : @sender | podavatel* | podana | podan | podani | podano | podej & @point | vlozil* | predal* | odevzdal* | vlozena ! @recipient | @not | ceka na podani | opustil* | @will
    sent_point accepted.dropped_off : prijata | prijato | prijat | predana | prevzata | zasilka + na podacim miste | na podaci poste | v podacim miste | na podaci | podacim | k preprave na vydejnim | k preprave na pobocce | k preprave na poste | od odesilatele na
    ready_wait pickup.ready : ceka na vyzvednuti | ceka na vas | ceka na prijemce | ceka na adresata | pripravena k vyzvednuti | pripraven k vyzvednuti | pripraveno k vyzvednuti | pripraveny k vyzvednuti | pripravena k osobnimu | pripravena k odberu | pripravena k vydeji | pripravena k prevzeti | muzete vyzvednout | muzete si vyzvednout | muzete si ji | muzete si ho | muzete si zasilku | vyzvednete si | k vyzvednuti na | k vyzvednuti v | k dispozici k vyzvednuti | muze byt vyzvednuta | lze vyzvednout | si muzete vyzvednout ! @courier | @sender | nepripraven* | svoz*
    courier_from_point in_transit.departed_facility : @courier | dopravc* | ridic* ~ vyzvedl* | prevzal* | vyzvednut* | vybral* ~ z | ze + @point
    collected delivered.collected handed_to=recipient : vyzvednuta | vyzvednut | vyzvednuto | vyzvednuty | vyzvedl | vyzvedla | vyzvedli jste | vydana | vydan | vydano | vydany | prevzata | prevzal | prevzala | odebrana & @point | @recipient ! @not | @courier | @sender | @will | k vyzvednuti | pripraven* | cekame | dopravc* | prepravc* | svoz* | k doruceni | z depa | depem | dorucovac*
    collected2 delivered.collected handed_to=recipient : ^vyzvednuta | ^vyzvednuto | zasilka byla vyzvednuta | zasilka vyzvednuta | zasilku jste si vyzvedli | zasilku jste vyzvedli | balik vyzvednut | balik byl vyzvednut | zasilka vydana | byla vydana | vyzvednuti probehlo | osobne vyzvednut* | osobni odber uskutecnen ! @sender | @courier | dopravc* | prepravc* | svoz* | depa | @not | k doruceni | k preprave | preprav*
    delivery_office in_transit.at_delivery_office : dodaci posta | dodaci poste | dodaci postu | dodaci depo | dodacim depu | dorucovaci posta | dorucovaci poste & dorazil* | prichod | prijezd | prijat* | v | na ! @will | na ceste | k dodaci poste | opustil* | odeslan* | preprav*
    waits_gap pickup.ready : ceka | cekaji ~ na + vas ! @not | @sender
    waits_gap2 pickup.ready : na + vas ~ ceka | cekaji ! @not | @sender
    ready pickup.ready : ulozena | ulozeno | ulozen | ulozeny | k vyzvednuti | k prevzeti | k odberu | ulozeni | ulozeni zasilky | k osobnimu odberu | dostupna k odberu | naskladnena k odberu ! nepripraven* | @sender | @courier | ponechana | do auta | do vozu | @not | sklad* | na depu
    ready_point pickup.ready : @point & dorucena | dorucen | doruceno | doruceny | vlozena | vlozen | vlozeno | pripraven* | ceka | na vydej* | dorazil* | naskladnen* | dodana | dodano | zavezen* | predana na | dovezena | umisten* | uskladnen* | prisla ! @sender | podan* | podac* | na ceste | odeslan* | dodaci | opustil* | preprav* | domovni | @will
    handed_point pickup.ready : predana | predan | predano | preda* ~ do | na + @point ! @sender | podan* | podac* | preprav* | @will | dodaci
    failed_partial delivered.partial : castecne | cast zasilky ~ dorucen* | predan* | doruceni ! @courier | @will | depo | depu | depa | sklad* | dopravc* | partner* | @not
    mailbox delivered.mailbox : schranky | schrance | schranka | schranek | domovni schranky | postovni schranky | domovnich schranek & @done | vhozen* | vlozen* ! @not | oznamen* | vyzv* | avizo | listek | pro baliky
    neighbour delivered.neighbour handed_to=proxy : soused | souseda | sousedovi | sousedce | sousedem | sousedum & @done ! @not | @will
    reception delivered.reception handed_to=proxy : recepc* | vratnic* | vratny | vratnemu | podateln* | ostraha | ostraze | sekretari* & @done ! @not | @will
    safe delivered.safe_place : bezpecne misto | bezpecnem miste | bezpecneho mista | u dveri | pred dvermi | za dvermi | dohodnute misto | dohodnutem miste | domluvenem miste | urcenem miste | smluvenem miste | na verande | v garazi | do garaze | za brankou | za plotem & @done | odlozen* | nechan* ! @not | @will
    proxy delivered.agent handed_to=proxy : zmocnenc* | jine osobe | jina osoba | rodinnemu prislusnikovi | rodinny prislusnik | zastupc* | nahradnimu prijemci | nahradni prijemce | clenovi domacnosti | clen domacnosti | kolegovi | kolegyni | manzel* | opravnene osobe & @done ! @not | @will | prodej*
    linehaul in_transit.handed_to_linehaul : letecke spolecnosti | leteckemu | letecka spolecnost | letecky dopravce | leteckym dopravcem | letecke doprave | aerolini* | letadl* | letu | letiste | letisti | letiste odesl* | nalozena na palubu ! dorazil* | prilet* | prist*
    last_mile in_transit.handed_to_last_mile : predan* | predavame | predani | prevzal* | odevzdan* ~ partner* | mistnimu dopravci | lokalnimu dopravci | mistni poste | ceske poste | konecnemu dopravci | dorucovaci sluzbe | dorucujicimu dopravci | smluvnimu dopravci | zahranicnimu dopravci | mistni dorucovaci | dopravci pro doruceni | dopravci k doruceni ! @not | @point
    to_carrier in_transit.moving : predana dopravci | predan dopravci | predano dopravci | predani dopravci | predana prepravci ! @not | @yet | @will
    promise_today out_for_delivery.on_vehicle : dnes ~ dorucime | dorucena | dorucen | doruceno | doruceni | dorucujeme | dorazi | privezeme | doveze | prijede ! @not | byla | byl dorucen
    promise_today2 out_for_delivery.on_vehicle : bude | dorucime | doruceni | dorucujeme | dorazi | privezeme ~ dnes ! @not
    slot out_for_delivery.appointment_scheduled physical=no : termin doruceni | cas doruceni | datum doruceni | doruceni zasilky | doruceni & domluven* | dohodnut* | sjednan* | potvrzen* | naplanovan* | vybran* | zvolen* | rezervovan* ! probehl*
    contacted out_for_delivery.customer_contacted physical=no : prijemce kontaktovan | zakaznik kontaktovan | adresat kontaktovan | kontakt s prijemcem | kontakt s adresatem | kontaktovali jsme | prijemce byl kontaktovan | adresat byl kontaktovan | spojili jsme se s ! @not
    promise unknown.notice_only physical=no : bude | budou + dorucen* | dorucena | vam dorucena | dodan* ! zpozd* | opozd*
    promise2 unknown.notice_only physical=no : predpokladan* | ocekavan* | planovan* | odhadovan* ~ doruceni | dorucen* | termin | datum | cas | dodani ! zpozd* | opozd*
    office_prepared in_transit.at_delivery_office : priprav* ~ k doruceni | na doruceni | k rozvozu ! na vozidl* | @yet
    out out_for_delivery.on_vehicle : nalozena kuryrem | na vozidle kuryra | v aute kuryra | u kuryra | u dorucovatele | na dorucovani | v dorucovani | pri dorucovani | dorucovani zasilky | ^dorucovani | dorucovana | dorucovan | dorucovano | dorucuje se | dorucujeme | dorucuje | dorucuji | na rozvozu | na rozvoz | v rozvozu | k rozvozu | k doruceni | na doruceni | v procesu doruceni | k vam | rozvazena | rozvazime | rozvazi | veze | vezeme | nalozena k doruceni | nalozena na vozidlo | nalozena na vuz | nalozeno na vozidlo | vyjel* ! @not | @will | dodaci poste | k dodaci | dopravc* | partner* | jine | svoz* | na depu | v depu | depo pripravuje
    loaded out_for_delivery.on_vehicle : naloz* ~ vozidla | vozidlo | auta | auto | vuz | vozu | dodavky ~ @courier
    courier_took accepted.picked_up : @courier ~ vyzvedl* | svezl* | nalozil* u ! @recipient | z boxu | z box
    out_courier out_for_delivery.on_vehicle : @courier & @parcel | predana | predan | predano | vydana | na ceste | u | vyrazil* | vyjel* | doruci | preda* | nalozil* | prevzal | ma ! @sender | @not | @will | svoz* | vyzvedl* | prevzat* | dorucen* | @recipient ~ prevzal*
    signed delivered.signed handed_to=recipient : podpis* | podepsal* | podepsan* & @done ! @not | @will | bez podpisu
    recipient delivered.recipient handed_to=recipient : @recipient & @done ! @not | @will | na ceste | @sender | @point | depo | depu
    brought in_transit.arrived_facility : dorucena | dorucen | doruceno | doruceny | dodana | dodano | dodan + do ! @point | domu | bytu | ruk* | adres* | schrank* | prijemc* | @not | @will | dveri | zamestnan* | kancelar*
    delivered delivered.unspecified handed_to=recipient : kuryr dorucil | dorucil kuryr | dorucena | dorucen | doruceno | doruceny | dorucene | uspesne doruceni | doruceni uspesne | doruceni dokonceno | dodana | dodano | dodan | dodany | dodani zasilky | ^doruceni zasilky | ^doruceni$ | ^dodani$ | zasilku jsme dorucili | dorucili jsme | predano prijemci ! @not | @will | byt | @point | depo | depa | tridic* | dopravc* | partner* | letist* | do zeme | terminal* | sklad* | @sender | pripravuj* | priprava | zpozd* | pred dorucenim | centra | centru

    exception_weather exception.delayed reason=weather physical=no : pocasi | snehov* | snezeni | kalamit* | povodn* | vichric*
    strike exception.delayed reason=strike physical=no : strajk* | stavk* | stavce
    delayed exception.delayed physical=no : zpozd* | zpozdeni | mesk* | opozd* | prodlev* | zdrzen* | zdrzi | zdrzela | zdrzel | pozdeji nez
    label pre_shipment.info_received physical=no : avizovan* | avizo | elektronick* | zaevidovan* | evidovan* | udaje | udaju | registrovan* | zaregistrovan* | data | stitek | stitku | informace o zasilce | vytvoren* | podani online | prednahlasen* | ocekavame | ohlasen* | oznamen* | zadana do systemu | v systemu | objednavka prepravy | prideleno cislo | predavaci protokol
    order pre_shipment.order_created physical=no : objednavk* | pripravuje se | pripravujeme | zabalen* | balime | vychystan* | pripravena k odeslani | pripravena k expedici | kompletuj* | pripravena u odesilatele | odesilatel pripravuje | pripravuje zasilku | priprava zasilky
    left_country in_transit.departed_origin_country : opustil* | odeslan* | vypraven* | vypraveni | odeslani | vyslan* | vystup | odlet* | exportovan* | expedovan* & zeme puvodu | zemi puvodu | zemi odeslani | zeme odeslani | zemi podani | zeme podani | do zahranici | z ceske | ceskou republiku | z cr | z vymenovaci | vymenny bod | vymenovaci | zeme urceni | zemi urceni | cilove zeme ! dorazil* | vstup | prichod | priletel* | prisla | prijat* | dovoz*
    export_office in_transit.export_processing : vyvoz* | export* | do zahranici ! opustil* | odeslan*
    transit_country in_transit.transit_country : tranzitni zeme | tranzitni zemi | zeme tranzitu | zemi tranzitu
    arrived_country in_transit.arrived_destination_country : zeme urceni | zemi urceni | cilove zeme | cilove zemi | cilova zeme | zeme dodani | zemi dodani | cilovou zemi | zeme doruceni | do ceske | do cr | v ceske republice | v cr & vstup | vstoup* | prisla | prisel | dorazil* | prichod | prijezd | prijat* | priletel* | prilet | dovezen* | vpravena
    arrived_country2 in_transit.arrived_destination_country : vstup do zeme | prichod do ceske | vstup zasilky | prichod ze zahranici | vstup do ceske
    exchange in_transit.arrived_import_office : vymenn* | vymenovac*
    at_office in_transit.at_delivery_office : cilove depo | cilovem depu | ciloveho depa | cilova pobocka | cilovou pobocku | cilove pobocce | dorucovaci depo | dorucovacim depu | dorucovaciho depa | regionalni depo prijemce | depo doruceni | cilove misto | mista doruceni | dodaci posty | cilove prekladiste | mistni depo | mistnim depu & dorazil* | prijat* | prichod | prijezd | je v | je na | v | na | nachazi | zpracovan* ! na ceste | opustil* | odeslan* | k dodaci
    awaits_takeover exception.held : ceka na prevzeti | ceka na vyzvednuti dopravcem
    picked accepted.picked_up : prevzata | prevzat | prevzato | prevzali | vyzvednuta | vyzvednut | vyzvedl | vyzvedli | prevzal | prevzala | prevzeti | svezena | svezen & od | u | @sender | @courier | svoz | dopravc* | prepravc* | k preprave ! dopravci v | z depa
    picked2 accepted.picked_up : svezen* | svoz proveden | svoz probehl | svoz uskutecnen | svoz | nalozena u odesilatele | nakladka u odesilatele
    dropped accepted.dropped_off : podana | podano | podan | podany | podani | podaci | vhozena do | predana odesilatelem | vlozena odesilatelem & @point | odesilatelem
    taken_over delivered.recipient handed_to=recipient : prevzeti | prevzata | prevzato | prijeti ~ prijemcem | adresatem | zakaznikem
    accepted accepted.received_at_origin : podana | podano | podan | podani | prijata | prijat | prijato | prijem | prijeti | prevzata | prevzato | prevzat | prevzeti | prevzali | prijali | podal ! depo | depu | depa | tridic* | sklad* | terminal* | centr*
    flown in_transit.departed_origin_country : odletel* | vyletel* | odlet
    departed in_transit.departed_facility : odeslan* | opustil* | vypraven* | expedovan* | expedice | odesla | odjela | odjel | odjezd | odchod | odchozi | vyslan* | vystup | odesel | odvezen* | vyjela | odbaven*
    arrived in_transit.arrived_facility : dorazil* | prichod* | prichozi | prisla | prijela | tridena | triden* | trideni | tridici* | zpracovan* | zpracovava* | depo | depu | depa | depem | sklad* | roztriden* | vstup | prijezd | prijata | prijato | prekladist* | preklad* | terminal* | naskladnen* | centru | centra | centrum | dopravni uzel | dovezena
    moving in_transit.moving : na ceste | preprav* | prepravuje* | v preprave | tranzit* | na trase | transport* | cestou | predan* | v pohybu | putuje | smeruje | prevoz* | prevazen*
    held2 exception.held : pozastaven* | zadrzen* | pozdrzen* | ceka na rozhodnuti | ceka na pokyny | ceka na rozhodnuti | ceka na reseni | uschovan* | uskladnen* | ceka na rozhodnuti | ceka
    other exception.other : problem* | komplikac* | incident | mimoradna udalost
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
