extension SharedWordings {
  static let slovak = """
    @parcel : zasielka | zasielky | zasielku | zasielke | zasielok | balik | balika | baliky | balicek | balicka | balicky | objednavka | objednavku | list
    @sender : odosielatel | odosielatela | odosielatelovi | odosielatelom | odosielatelia | podavatel | podavatelovi | podavatelom | e shop | e shopu | e shopom | eshop | eshopu | eshopom | predajca | predajcu | predajcovi | predajcom | obchodnik* | predavajuc*
    @recipient : prijemca | prijemcu | prijemcovi | prijemcom | prijemkyn* | adresat | adresata | adresatovi | adresatom | zakaznik | zakaznika | zakaznikovi | zakaznikom | klient | klienta | klientovi | klientom | kupujuc* | do vlastnych ruk
    @courier : kurier | kuriera | kurierovi | kurierom | kurieri | vodic | vodica | vodicovi | dorucovatel | dorucovatela | dorucovatelovi | dorucovatelom | postar | postarka | postarovi
    @point : vydajn* | odbern* | na poste | na postu | posta | poste | posty | pobocka | pobocky | pobocke | pobocku | parcelshop* | parcel shop* | balikobox* | boxu | boxe | box | z box | z boxu | z boxe | alzabox* | balikomat* | automat | automatu | automate | packeta | packety | packete | zasielkovna | zasielkovni | zasielkovne | predajna | predajne | predajni | predajnu | depozit | postovy urad | postovom urade | pickup | partnerske miesto | partnerskom mieste | ulozne miesto | schranke pre baliky | trafik* | samoobsluzn*
    @not : nebol | nebola | nebolo | neboli | nebude | nemozno | nie je | nie su | nemohol | nemohla | nemohli | nemohlo | nepodarilo | nepodaril | nepodari | nedoslo | neprebehl* | neuspes* | nezastihn* | neprisiel | neuskutocnil* | nevieme
    @yet : este | doposial | dosial | zatial | doteraz | stale
    @will : bude | budu | budete | budeme | ma byt | by mala | by mal | byt | planovan* | predpokladan* | ocakavan* | ocakavame | pokial | ked | akonahle | pripravujeme | dorucime | caka na odovzdanie | prebehne
    @done : dorucena | doruceny | dorucene | odovzdana | odovzdany | odovzdane | vydana | vydany | vydane | dodana | dodany | dodane | prevzata | prevzaty | prevzate | prevzal | prevzala | prevzali | vyzdvihnuta | vyzdvihnuty | vyzdvihnute | vyzdvihol | vyzdvihla | ponechana | ponechany | ponechane | zanechana | zanechany | vlozena | vlozeny | vlozene | vhodena | vhodeny | vhodene | prijal | prijala | predana
    @done : dorucenie | dodanie | odovzdanie | vydanie ~ uskutocnene | dokoncene | uspesn* | prebehlo | potvrdene
    @customs : colnych | colnymi | colna | colne | colnej | colneho | colny | colnym | colnom | colnu | colnica | colnice | colnici | cla | clo | clom | preclen* | preclit
    @undelivered : nedorucen* | nedorucitel* | nedodan* | neuspesny pokus | neuspesny | neuspesna | neuspesne | neuspesneho | pokus o dorucenie | pokus o odovzdanie
    @undelivered : @not ~ dorucit | doruceny | dorucena | dorucene | dorucenie | odovzdat | dodat | dodana | dodany | zastihnut | odovzdana prijemcovi
    @undelivered : dorucenie | dorucenie zasielky | dodanie | odovzdanie prijemcovi ~ neprebehlo | nebolo | sa nepodarilo | neuspesn* | nemozne
    @message : sms | smska | smsku | e mail | e mailu | e mailom | email | emailu | emailom | e mailova | notifikac* | textova sprava | push | upozornenie | informacna sprava | sprava | spravu

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : vyzdvihn* | vyzdvihnut | vyzdvihnete | vyzdvihnutie | prevezm* | prevziat | prevzatie | nevyzdvihn* | neprevezm*
    @eta : predpokladan* | ocakavan* | planovan* | odhadovan* | dorucenie | dorucime | bude dorucen* | eta
    if_unfetched pickup.reminder physical=no : ak | pokial | v pripade ~ nevyzdvihn* | neprevezm* | nebude vyzdvihnut* | nebude prevzat* | nevyzdvihnutia | neprevzatia ! u odosielatela
    future_back pickup.reminder physical=no : inak | v opacnom pripade | bude | budu | poputuje | vratime ~ vraten* | vratit | spat | odosielatel* & @fetch | ulozen* | caka | na vyzdvihnutie | @point ! odmiet* | coln* | nedorucen*
    or_else pickup.reminder physical=no : inak | v opacnom pripade ~ vratime | vrati | vraten* | posleme spat | poputuje & @fetch ! coln*
    if_absent unknown.notice_only physical=no : ^ak | ^pokial | ^v pripade | ak nebudete | ak vas | ak nikto | ak kurier | ak prijemca | pokial nebudete | v pripade nepritomnosti | v pripade vasej nepritomnosti ! pokus
    arrival_news unknown.notice_only physical=no : budeme informovat | informujeme | dame vediet | posleme | zasleme | upozornime | dostanete ~ ked | hned ako | o doruceni | o ulozeni | sms | e mail | spravu
    storage_ends pickup.reminder physical=no : lehota | doba | cas | termin ~ vyzdvihnutia | vyzdvihnutie | ulozenia | ulozna | odberna ~ konci | vyprsi | uplynie | zajtra | uplyva
    storage_ends2 pickup.reminder physical=no : konci | vyprsi | uplynie | uplyva ~ lehota | doba | cas | termin ~ vyzdvihnutia | vyzdvihnutie | ulozenia | ulozna
    storage_ends3 pickup.reminder physical=no : ulozna doba | doba ulozenia | odberna lehota | ulozna lehota | lehota na vyzdvihnutie ~ konci | vyprsi | uplynie | uplyva | do zajtra | zajtra
    storage_left pickup.reminder physical=no : zostava | zostavaju | mate uz len | mate este | uz len ~ den | dni | hodin* & @fetch | ulozen* | vydajn* | odbern* | box*
    last_call pickup.reminder physical=no : posledny | posledna | posledne + den | sanca | moznost | upozornenie | vyzva | pripomienka ! coln* ! dorucen* | vydan* | vraten* | vyzdvihnuta | vyzdvihnute | vyzdvihnuty
    not_cancelled unknown.notice_only physical=no : nemozno | nie je mozne | nebolo mozne | nepodarilo | nemoze byt | nebola | nebol ~ zrusit | zrusen* | stornovat | stornovan*
    not_cancelled2 unknown.notice_only physical=no : zrusenie | storno ~ nie je mozne | nemozno | neuspesn* | zamietnut* | odmietnut*
    label_cancelled pre_shipment.label_cancelled physical=no : stitok | stitku | etiket* | podacie cislo | prepravny list ~ storn* | zrusen* | vymazan* | zmazan* | zneplatnen* | anulovan*
    label_cancelled2 pre_shipment.label_cancelled physical=no : storn* | zrusen* | zrusil* | vymazan* | zmazan* | zneplatnen* | anulovan* ~ stitok | stitku | etiket* | prepravny list
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : dorucene | dorucena | doruceny | dodane | dodana | dodany | odovzdane | odovzdana | odovzdany | vydane | vydana | vydany | prevzate | prevzata | prevzaty | vyzdvihnute | vyzdvihnuta | vyzdvihnuty | dorucili | dorucil
    @kin : manzelke | manzelovi | synovi | dcere | matke | mame | otcovi | bratovi | sestre | babke | dedkovi | svokre | pribuzn* | kolegovi | kolegyni | spolupracovnikovi | rodinnemu prislusnikovi | clenovi rodiny
    returned_refused returned.to_sender direction=return : po odmietnuti | z dovodu odmietnutia | pre odmietnutie ~ @dlv ~ odosielatelovi | predajcovi | eshopu | e shopu | obchodu
    done_though delivered.unspecified handed_to=recipient : ^dorucene | ^dorucena | ^dodane | zasielka dorucena > vcera | predtym | skor | minule | prvykrat ~ nikto doma | nebol nikto | nikto nebol | nezastihnut* | nebol* doma ! nedorucen* | @sender | @point | @courier | depo
    after_customs delivered.unspecified handed_to=recipient : ^dorucene | ^dorucena | ^dodane ~ po + colnom | precleni | colnej ! sklad* | depo | pobock* | terminal* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^dorucene | ^dorucena | ^dodane ~ foto* | snimka ~ bude | neskor ! sklad* | depo | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : vcera | minule | predtym > dnes ~ @dlv ! bude | kurierovi | @sender | sklad* | depo
    earlier delivered.unspecified handed_to=recipient : ^dorucene | ^dorucena | ^dodane ~ skor | pred | rychlejsie ~ planovan* | terminom | ocakavan* ! @courier | @point | sklad*
    rate_courier delivered.unspecified handed_to=recipient : ^zasielka dorucena | ^zasielka bola dorucena | ^dorucene | ^vasa zasielka bola dorucena > ohodnotit | ohodnotte | hodnotenie ! po doruceni | nie | @sender | @point
    @against : aby | keby | ak | pokial | ci | chceme | chcete | zelame | snazime | prosime o | poziadal* | ziada | skor nez | kym | hned ako | len co | ked | po tom co | ako zistim | ako viem | preco ~ @dlv
    @against : musi | moze | mozu | mozno | ma byt | maju byt | mala by | mal by | malo by | je potrebne | treba | bude | budu | ^bola vam | ^bolo vam | ^bol vam ~ @dlv
    @against : @dlv ~ keby | zajtra | pozajtra | iba ak | len ak | az po | pod podmienkou | omylom | inemu prijemcovi
    @against : by bola | by bol | by bolo | udajne | vraj | omylom | uz vam ~ @dlv
    @against : @dlv + nie$
    @against : nic som nedostal* | nedostal som | nedostala som | som neobdrzal* | neobdrzal som | nic neprislo | popiera | nepotvrdzuje
    @against : predchadzajuca | predosla | minula | ina | prva + zasielka | objednavka ~ @dlv
    @against : @dlv ~ nespravnu | chybnu | zlu | cudziu + adres*
    @against : dorucene | dorucena | dodane | dodana | odovzdane | odovzdana + na | do | k + letisk* | pristav* | colnic* | coln* | sklad* | terminal* | depo | depa | triedi* | hub* | pobock* | stanic* | boxu | vydajneho miesta | vydajne miesto | vydajnu
    @against : @dlv + dopravcovi | leteckej | aerolink* | kurierovi | vodicovi | partnerovi | speditorovi | predajcovi | odosielatelovi | colnemu | colnici
    @against : ako zistim | ako viem | ako overim | odkial viem | co robit ak > @dlv
    @against : takmer | skoro | temer ~ @dlv
    @against : @dlv ~ oznamenie | sprava | spravu | sms | vyzva | vyzvu | informacia | avizo
    @against : oznamenie | sprava | sms | vyzva | informacia | avizo ~ @dlv
    @against : oznacen* | oznacil* ~ omylom | ako dorucen*
    @against : omylom ~ oznacen* | oznacil*
    @against : dorucen* | dodanie | vydanie ~ zavisi | vyzaduje | nutn* | mozne | prebieha | len proti
    @against : @dlv ~ bude | budu | moze byt | ma byt
    @against : @dlv + do + mesta | krajiny | kraja | cielovej
    @against : dorucene | dorucena | odovzdane | odovzdana ~ na | do + filialk* | pobocku | zakladnu | centra
    no delivered : @against
    to_city in_transit.arrived_facility : @dlv + do + mesta | krajiny | kraja | cielovej ! nie
    waits_seller pre_shipment.not_handed_over : cakame na | ocakavame ~ odovzdanie | podanie ~ @sender
    by_proxy delivered.agent handed_to=proxy : @dlv ~ splnomocneni* | plnej moci | splnomocnencovi | splnomocnenej osobe ! bude | nie
    no_phone delivery_failed.attempted reason=contact_recipient cause=recipient : @recipient ~ nedviha | nezdviha | neodpoveda | nereaguje | nedostupny | nedostupna
    ready_issue pickup.ready : pripraven* + na vydaj | na vyzdvihnutie | na odber ! nie | bude
    not_fetchable in_transit.moving : zatial | este ~ nemozno | nie je | nemozete ~ vyzdvihnut | pripraven*
    marked_wrong exception.other cause=carrier : omylom | chybne | nespravne ~ oznacen* | oznacil* ~ dorucen*
    back_taken returned.to_sender direction=return : prevzat* | prevzal* | vyzdvihnut* ~ odosielatel* | predajca ~ spat
    with_receipt delivered.unspecified handed_to=recipient : ^objednavka vydana | ^objednavka dorucena | ^zasielka vydana | ^zasielka dorucena | ^dorucene | ^vydane > blok | uctenk* | faktur* | potvrdenie | fotka | foto ~ zaslan* | odoslan* | poslan* | prilozen* ! nie | @point | @sender | @courier
    left_door delivered.safe_place : nechali | nechal | zanechali | zanechan* | ponechan* | polozili | polozen* ~ pri dverach | pred dverami | za dverami | na prahu | pri branke ! oznameni* | vyzv* | ak | prosim | mozno | bude
    personally delivered.recipient handed_to=recipient : prevzat* | vyzdvihnut* | odobrat* + osobne ! nie | nutne | bude | musi | mozno
    took_neighbour delivered.neighbour handed_to=proxy : prevzal | prevzala | vzal | vzala ~ sused | susedka | susedia ! nie | ak | bude | moze
    at_customs customs.import_in_progress : @dlv | predlozen* ~ colnic* | colnemu uradu | colnej | colnemu ! ukoncen* | prepusten*
    investigated exception.missing : setreni* | patrani* | reklamaci* & popiera | nepotvrdzuje | neobdrzal* | nedostal*
    wrong_door exception.misrouted cause=carrier : @dlv ~ nespravnu | chybnu | zlu | cudziu + adres* ! nie
    office_hours unknown.notice_only physical=no : dorucujeme | dorucuju sa | rozvazame & v pracovnych dnoch | v pracovne dni | pondelok az piatok | po pia
    in_box delivered.mailbox : lezi | nachadza | nechal* | hodil* | vhoden* | vlozil* ~ v postovej schranke | v schranke | do postovej schranky | do schranky ! oznameni* | vyzv* | nie | bude
    kin delivered.agent handed_to=proxy : odovzdan* | odovzdal* | vydan* | dorucen* | dodan* ~ @kin ! nie | bude | ak | odosielatel*
    took_out delivered.collected handed_to=recipient : @recipient ~ vybral* | vzal* | odniesol* | odniesla | vytiahol* ! nie | odosielatel*
    has_it delivered.recipient handed_to=recipient : @recipient + potvrdil* | potvrdzuje ~ ze ~ ma | obdrzal* | dostal* ! nie
    has_it2 delivered.recipient handed_to=recipient : @recipient + potvrdil* ~ prevzatie | dorucenie | prijatie ! nie | termin*
    at_door delivered.unspecified handed_to=recipient : odovzdan* | vydan* ~ pri dverach | vo dverach | pred dverami | na prahu | pri branke ! neodovzdan* | bude | ak
    service_done delivered.unspecified handed_to=recipient : dodavka | dodanie | dorucenie | doprava ~ dokoncene | dokoncena | ukoncene | uspesne | vykonane ! nie | neuspesn* | sklad* | depo | @point
    partial0 delivered.partial : dorucen* | odovzdan* | vydan* | prevzat* + ciastocne ! @courier | @will | depo | depe | depa | sklad* | dopravc* | partner* | @not
    partial1 delivered.partial : cast + zasielk* ~ dorucen* | odovzdan* | vydan* | dodan* | uskutocnen* ! vrac* | chyba ! @courier | @will | depo | depe | depa | sklad* | dopravc* | partner* | @not
    partial2 delivered.partial : ciastocne | ciastocna | ciast | ciastocny + dorucen* | vydan* | odovzdan* | dodan* ! @courier | @will | depo | depe | depa | sklad* | dopravc* | partner* | @not
    barcode unknown.invalid_number physical=no : ciarovy kod | ciaroveho kodu | kod zasielky | cislo zasielky ~ neznam* | nerozpoznan* | neplatn* | nespravn* | chybn*
    barcode2 unknown.invalid_number physical=no : neznam* | nerozpoznan* ~ ciarovy kod | kod zasielky | cislo zasielky
    try_later unknown.not_found physical=no : skuste | zopakujte | overte ~ neskor | znova & informac* | udaje | cisl*
    no_data unknown.not_found physical=no : nie su | ziadne | nemame | neboli ~ udaje | informacie | data | zaznamy ~ k zasielke | o zasielke | pre cislo | k tomuto | pre toto | najdene
    instead_of_him delivered.reception handed_to=proxy : nie | nebol* | nikoli ~ adresat* | prijemc* | osobne | do vlastnych ~ recepc* | vratnic* | vratnik* | ochrank* | sekretari* | podateln* & @done | ponechan*
    instead_of_him2 delivered.neighbour handed_to=proxy : nie | nebol* | nikoli ~ adresat* | prijemc* | osobne | do vlastnych ~ sused | suseda | susedovi | susede | susedke | susedom & @done | ponechan*
    resumed in_transit.resumed : znova | znovu | opat | zase ~ na ceste | v preprave | na trase ! k odosielatelovi | spat
    resumed2 in_transit.resumed : pokracuj* | obnoven* | obnovili ~ v preprave | preprav* | v ceste | ceste | cesta | dorucenie | v dorucovani | dalej
    resumed3 in_transit.resumed : adresa | adresy | adresu ~ upresnen* | opraven* | overen* | objasnen* | doplnen* ! nie je | @not | prosime | nutn*
    guard_instead delivered.reception handed_to=proxy : odovzdan* | dorucen* | vydan* | ponechan* | zanechan* ~ recepc* | vratnic* | vratnik* | ochrank* | sekretari* | podateln* ! nebolo odovzdan* | nebola odovzdan* | bude | oznamenie | vyzva | ak | nemozno | odmiet*
    neighbour_instead delivered.neighbour handed_to=proxy : odovzdan* | dorucen* | vydan* | ponechan* | zanechan* ~ sused | suseda | susedovi | susede | susedke | susedom ! nebolo odovzdan* | nebola odovzdan* | bude | oznamenie | vyzva | ak | nemozno | odmiet*
    soon_courier in_transit.at_delivery_office : dorazil* | prisla | prislo | prijat* > coskoro | onedlho | bude | budeme | pripravujeme | priprav* | odovzdame | caka ~ kurier* | dorucenie | rozvoz* ! box* | mesk* | odosielatel* | @not | vydajn*
    courier_has out_for_delivery.on_vehicle : @yet | nedorucen* & dorucen* | nedorucen* & ma ju kurier | ma ho kurier | ma kurier | je u kuriera | kurier ju ma | je na rozvoze
    phoned2 out_for_delivery.customer_contacted physical=no : telefonoval* | zavolal* | volal* | kontaktoval* | spojil* | dohodol* ~ prijemc* | adresat* | zakaznik* ! @not
    part_only delivered.partial : dorucen* | vydan* | dodan* ~ cast | casti ! obsah* | @not ! @courier | @will | depo | depe | depa | sklad* | dopravc* | partner* | @not
    not_reached3 delivery_failed.not_attempted : @courier > sa > nedostal* | nedostane | nestihol* ! @sender | vyzdvihnut
    storage_ends4 pickup.reminder physical=no : vyprsi | konci | uplynie | uplyva ~ odberna | ulozna | ulozny | odberny ~ lehota | doba | cas
    storage_left2 pickup.reminder physical=no : ostava | ostavaju ~ den | dni | hodin* & @fetch | na vyzdvihnutie | ulozen* | vydajn* | odbern* | box*
    not_from_sender3 pre_shipment.pickup_failed : od | u + @sender ~ neprevzal* | nevyzdvihol* | neprevzat* | nemohol ! @yet | prijemc* | vrac*
    last_day_done delivered.unspecified handed_to=recipient : ^vyzdvihnut* | ^vydan* | ^dorucen* | ^prevzat* ~ posledny + den ! @not ! @sender | @courier | vrac* | vratk* | vraten* | terminal* | sklad* | depo | depe | partner* | dopravc*
    done_and_more delivered.unspecified handed_to=recipient : ^dorucen* | ^dodan* & otazk* | napiste | kontaktujte | ohodnotte ! @not | @point | @sender | @courier | depo | depe ! @sender | @courier | vrac* | vratk* | vraten* | terminal* | sklad* | depo | depe | partner* | dopravc*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : po ~ uhradeni | uhrade | zaplateni & cla | coln* | dph | poplatk*
    waits_then pickup.reminder physical=no : caka ~ do > potom | nasledne | neskor ~ vratime | vrati | vraten* | spat
    only_data pre_shipment.not_handed_over physical=no : data | udaje | informacie & balik* | zasielk* ~ zatial | este | dosial ~ nie | nemame
    tour_broken delivery_failed.not_attempted : rozvoz* | tras* ~ prerusen* | nedokoncen* | zastaven*
    resumed22 in_transit.resumed : preprava | dorucenie | doprava ~ pokracuj* | obnoven* ! nebolo
    airline0 in_transit.handed_to_linehaul : odovzdan* ~ leteckej spolocnosti | leteckemu | aerolin* ! @not
    carrier_agent in_transit.moving : odovzdan* | vydan* | dorucen* ~ zastupc* | pracovnik* | zamestnanc* ~ dopravc* | prepravc* | leteckej | letisk* | posty
    back_to_depot delivery_failed.attempted cause=recipient : vratil* | vraten* | spat ~ na depo | na sklad | do depa | na pobocku | do skladu & nedvih* | nezastih* | neodpoved* | nereag* | nikto | nebol doma
    seller_hands accepted.dropped_off : @sender ~ odovzdal* | doviezol ~ dopravc* | kurier* | prepravc* | poste ! @not | vrac* | caka
    in_locker pickup.ready : @point & mate ~ hodin* | dni ! @sender
    wife delivered.agent handed_to=proxy : prevzal* | prevzat* | prijal* ~ manzelk* | manzel* | dcera | syn | svokra | matka | otec | brat | sestra ! nie | vrac* | vratk* | vraten* | @sender | @courier
    late_but_there delivered.unspecified handed_to=recipient : ^dorucen* | ^dodan* ~ s meskanim | s oneskorenim | napriek | na druhy pokus | pri druhom pokuse ! @sender | @courier | @point | terminal* | sklad* | depo | depa | depe | letisk* | dopravc* | partner*
    with_courier_yet out_for_delivery.on_vehicle : @yet ~ nebol* | nie je ~ dorucen* | odovzdan* & u kuriera | kurier ma | na rozvoze | u dorucovatela | na dorucovani
    not_reached delivery_failed.not_attempted : @courier ~ nestihol* | nestihl* | nedorazil* | nedostal sa | nestihne | nepride ! @sender | vyzdvihnut | zvoz
    not_reached2 delivery_failed.not_attempted : nestihneme | nestihli sme | nestihlo sa | neprebehol pokus | pokus neprebehol | trasa prerusena | rozvoz preruseny | trasa nedokoncena | rozvoz nedokonceny | z kapacitnych dovodov | nedostatok kapacity | nedostatok kurier* | dnes nedorucime | dnes uz nedorucime
    late_yet exception.delayed physical=no : @yet ~ nebol* | nie je | nedorucen* ~ dorucen* | dodan* & mesk* | omesk* | oneskor* | neskor
    coming_yet in_transit.moving : @yet ~ nebola | nebol | nebolo | nie je + dorucen* | dodan* ! pokus* | @point | coln*
    coming_yet2 in_transit.moving : @yet + nedorucen* | nedodan* ! pokus* | @point | coln* | dovod* | z dovodu
    nearing out_for_delivery.on_vehicle : dorucovacie vozidlo | dorucovacom vozidle | dorucovacieho vozidla | rozvozove auto | rozvozovom aute | dorucovacom aute ! @sender
    way_to_him out_for_delivery.on_vehicle : na ceste | cestou | smeruje | mieri + k prijemcovi | k adresatovi | k zakaznikovi | k vam ! @point | depo | depa | krajin*
    back_out returning.in_transit direction=return : dorucovan* | na rozvoze | u kuriera | odovzdan* kurier* | na dorucenie | kurier ~ odosielatelovi | odosielatela | predajcovi | e shopu ! @not | dorucena | dorucene | doruceny | od odosielatela | u odosielatela | zvoz*
    back_failed returning.in_transit direction=return : @not | nedorucen* | neuspes* | pokus* ~ dorucit | dorucenie | dorucen* | odovzdat | vratit + odosielatelovi | predajcovi
    back_failed2 returning.in_transit direction=return : nedorucen* | nedorucitel* + odosielatelovi
    back_waits returning.awaiting_sender_pickup direction=return : vraten* | vratk* | vracan* ~ caka | pripraven* | ulozen* ~ odosielatel* | predajc*
    back_done returned.to_sender direction=return handed_to=recipient : vraten* | vratenie | vratk* | spat ~ odosielatel* | predajc* | e shopu ~ dorucen* | dodan* | odovzdan* | prevzat* | prevzal | vydan* ! @not | @will | caka | na ceste | nedorucen* | prebieha
    back_done2 returned.to_sender direction=return handed_to=recipient : vraten* | vratenie | vratk* ~ dorucen* | dodan* | odovzdan* | prevzat* | prevzal | vydan* ~ odosielatel* | predajc* | e shopu ! @not | @will | caka | na ceste | nedorucen* | prebieha | kurier*
    sender_left accepted.dropped_off : odovzdan* | zanechan* | vlozen* | podan* | ulozen* ~ odosielatelom | predajcom | e shopom ! @not | caka
    from_client accepted.picked_up : vyzdvihol* | vyzdvihnut* | vyzdvihla | prevzat* | prevzal* | zvezen* ~ od | u | zo skladu + @sender ! @not | caka | vrac* | vratk* | nevyzdvih* | neprevz*
    not_from_sender pre_shipment.pickup_failed : @not | nevyzdvih* | neprevzal* | neprevzat* | nezastih* ~ od | u + @sender ! @yet | prijemc* | vrac*
    not_from_sender2 pre_shipment.pickup_failed : zasielka | balik | odosielatel | predajca ~ nepripraven* | nepripravil* | nebol* pripraven* | nie je pripraven* | nebola pripravena ! prijemc*
    handover_wait pre_shipment.not_handed_over physical=no : caka | cakame | pripraven* ~ na odovzdanie | odovzdanie | na prevzatie ~ kurier* | dopravc* | prepravc* ! prijemc* | depo | depe | dorucen*
    other_carrier in_transit.handed_to_last_mile : odovzdan* | odovzdanie | odovzdavame ~ externemu | inemu | partnerskemu | zmluvnemu | lokalnemu | miestnemu + dopravc* | prepravc* | kurier* ! @not
    carrier_delivers in_transit.handed_to_last_mile : odovzdan* | odovzdanie ~ dopravcovi | prepravcovi | partnerovi | dorucovacej sluzbe | kurierskej sluzbe | spolocnosti ~ na dorucenie | na doruc* | poslednej mile | na rozvoz ! @not | odosielatelom | caka ! letec* | aerolin*
    no_code delivery_failed.attempted reason=no_access : chyba | chybajuci | nespravny | neznamy | neoznamil* + kod | kodu | pristupovy kod | vstupny kod | kod k ! coln*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : chyba | chybajuca | chybajuce | neuplna | neuplne ~ deklarac* | vyhlasenie o obsahu | popis obsahu | cn22 | cn23
    flight_late exception.delayed reason=flight physical=no : zrusen* | meskan* | meskanie ~ let | letu | lietadl*
    customs_back customs.import_refused cause=customs : colny urad | colnica | colne organy | colnym uradom | colnym ~ neprepustil* | neprepusten* | zamietol | zamietnut* | odmietol | odmietnut*
    held_depot exception.held : pozastaven* | zadrzan* | pozdrzan* ~ na depe | v depe | v sklade | na sklade | na pobocke | do vyjasnenia ! coln*
    crossed_in in_transit.arrived_destination_country : vstupil* | vstup | vosla | dorazil* | prisla | prijat* ~ na uzemie | uzemie | na slovensko | do sr | do krajiny ! tranzit*
    in_box pickup.ready handed_to=station : je | nachadza sa | lezi + v balikobox* | v boxe | v alzabox* | v balikomat* | v z box* | na vydajnom mieste | na odbernom mieste | v schranke ! @sender | @not
    departed_eta in_transit.departed_facility : opustil* | odoslan* z | odisla z | vyrazila z > @eta ! @not | odosielatel* | krajin*
    arrived_eta in_transit.arrived_facility : dorazil* | prijat* | prisla ~ depo | depe | depa | triediac* | sklad* | terminal* > @eta ! @not | dorucovac* | cielov*
    moving_eta in_transit.moving : na ceste | v preprave > @eta | vcas | podla planu ! @not | kurier* | @point | k vam | prijemc* | mesk*
    signed_store in_transit.arrived_facility : prevzat* | podpisan* | prijat* | dorucen* ~ skladom | konsolidacnym skladom | depom | terminalom ! @not | odosielatel*
    exported in_transit.departed_origin_country : vyvezen* ~ do zahranicia | z krajiny | zo slovenska

    survey unknown.notice_only physical=no : ohodnotte | hodnotenie | ohodnotit | dotaznik* | spatna vazba | spatnu vazbu | ako ste boli spokojn*
    invalid unknown.invalid_number physical=no : neplatne cislo | nespravne cislo | chybne cislo | cislo zasielky nie je platne
    not_found unknown.not_found physical=no : nenajden* | sa nenasl* | nemame informacie | ziadne informacie | zasielka neexistuje | neevidujeme | neeviduje | nie je v evidencii | nie su k dispozicii | nie su dostupne informacie ! adres* | @recipient
    message unknown.notice_only physical=no : @message ~ odoslan* | zaslan* | poslan* | dorucen* | odoslal* ! pripraven* | @point | vyzdvihnut* | dnes
    message2 unknown.notice_only physical=no : odoslan* | zaslan* | poslan* | odoslali | zaslali | poslali | informovan* | informovali ~ @message ! pripraven* | @point | vyzdvihnut* | dnes
    pickup_failed pre_shipment.pickup_failed : zvoz | zvozu | zber | vyzdvihnutie u | vyzdvihnutie zasielky u | prevzatie od | prevzatie u ~ @not | neuspesn* | zrusen* | nepripraven*
    pickup_failed2 pre_shipment.pickup_failed : @not | neuspesn* ~ zvoz | zvozu | vyzdvihnut u | vyzdvihnut od | vyzdvihnutie u | vyzdvihnutie od | prevziat od | prevzatie od | prevziat zasielku od
    planned pre_shipment.pickup_scheduled physical=no : zvoz | zvozu | vyzdvihnutie u | prevzatie u | vyzdvihnutie zasielky u & objedn* | naplanovan* | dohodnut* | zadan* | poziadavk*
    planned3 pre_shipment.pickup_scheduled physical=no : @courier ~ objednany | pride ~ vyzdvihn* | na vyzdvihnutie | po zasielku | po balik
    planned4 pre_shipment.pickup_scheduled physical=no : @courier ~ vyzdvihne ~ u | od + @sender
    planned2 pre_shipment.pickup_scheduled physical=no : objednany kurier | kurier objednany | objednavka zvozu | objednavka prepravy prijata | kurier pride vyzdvihnut
    not_handed pre_shipment.not_handed_over physical=no : @yet ~ nebola odovzdana | nebol odovzdany | neodovzdal* | neodovzdan* | neobdrzali | neprevzali | neprevzat* | nedostali | neprijat* | neprijali | nebola podana | nebol podany | nepodal* | nepodan* | nebola prijata | nebola prevzata | nebola fyzicky | neprisla | nedorazila | nemame | nebola odoslana | neodoslal ! @recipient | @point
    not_handed2 pre_shipment.not_handed_over physical=no : nebola | nebol | nebolo | neobdrzali | neprevzali ~ @yet ~ odovzdana | odovzdany | podana | prijata | prevzata | odoslana | od odosielatela | od e shopu ! @recipient
    not_handed3 pre_shipment.not_handed_over physical=no : caka na odovzdanie | cakame na odovzdanie | cakame na zasielku | caka na podanie | caka na podaj | cakame kym | ocakavame zasielku od | ocakavame odovzdanie | caka na odoslanie | caka na prevzatie od | cakame na dorucenie od

    stolen exception.stolen : odcudzen* | ukradnut* | kradez*
    lost exception.lost cause=carrier : stratena | strateny | stratene | strata | straty | stratila sa | stratil sa | sa stratila | sa stratil
    missing exception.missing : patran* | pohresovan* | reklamacne konanie | hladan* | hladame | reklamacia v rieseni | v rieseni reklamacie | nezvestn* | setreni* | preverujeme polohu
    contents0 exception.missing_contents : obsah | obsahu | obsahom & neuplny | neuplne | neuplneho | chyba | chybajuci | chybal | ubytok | ubytkom | nekompletny
    contents exception.missing_contents : chybajuci obsah | neuplny obsah | chyba obsah | neuplna zasielka | chybajuca cast | ubytok | obsah chyba | obsah neuplny | obsah je neuplny
    damaged exception.damaged : poskoden* | poniceny | rozbit*
    destroyed exception.destroyed : znicen* | zlikvidovan* | likvidac* | skartovan*

    return_done returned.to_sender direction=return handed_to=recipient : @sender & dorucena | doruceny | dorucene | vratena | vrateny | vratene | vydana | vydany | odovzdana | odovzdany | odovzdane | prevzal spat ! @not | @will | caka | na ceste | od odosielatela | prevzata od | vracia sa | prebieha | pripraven* | odovzdana odosielatelom | podana | odosielatel odovzdal | z dovodu | odmiet* | odosielatelom na
    return_done2 returned.to_sender direction=return handed_to=recipient : vratka dorucena | vratka odovzdana | vratenie dokoncene | odosielatel prevzal | odosielatel si prevzal | odosielatel si vyzdvihol | vratka bola dorucena | vratena zasielka bola dorucena | vratenu zasielku prevzal ! @not
    return_waiting returning.awaiting_sender_pickup direction=return : vraten* | vracan* | vratk* | odosielatel* & na vyzdvihnutie | pripravena pre odosielatela | ulozena pre odosielatela ! u odosielatela
    return_refused returning.initiated direction=return reason=refused cause=recipient : vrac* | vrat* | spat & odmietnut* | odmietol | odmietla | odopre* | neprijat*
    return_address returning.initiated direction=return reason=address : vrac* | vratk* | vraten* | spat & adres* | neznam* | nedostatocn* ! adresat*
    return_moved returning.initiated direction=return reason=moved : vrac* | vratk* | vraten* | spat & odstahoval* | prestahoval*
    return_unclaimed returning.initiated direction=return cause=recipient : vrac* | vratk* | vraten* | spat & lehot* | nevyzdvihnut* | neprevzat* | nevyzdvihol | uloznej dob* | odbernej lehot*
    return_moving returning.in_transit direction=return : vracia | sa vracaju | naspat k odosielatelovi | naspat odosielatelovi | vracia sa | sa vracia | na ceste spat | na ceste k odosielatelovi | cestou spat | smeruje k odosielatelovi | smeruje spat | putuje spat | vratka je na ceste | vratka na ceste | vratena zasielka dorazila
    returning returning.initiated direction=return : vratenu | vratena | vrateny | vratene | vrateni* | vraciame | vracana | vracane | vratit | vratime | vratk* | spat odosielatelovi | spat k odosielatelovi | spat do e shopu | spatna zasielka | odoslana spat | odoslany spat | odoslane spat | posielame spat | poslana spat | retour | navrat* ! penaz

    paid customs.duties_paid physical=no : @customs | dph & zaplaten* | uhraden* | platba prijata ! nezaplaten* | neuhraden* | nebol* | caka
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs | dph & uhrad* | zaplat* | platb* | poplat* | neuhraden* | doplat*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokument* | doklad* | informac* | podklad* | faktur* | udaj* | sucinnost | vyzva
    customs_refused customs.import_refused cause=customs : @customs & zamietnut* | odmietnut* | zakaz* | neprepusten* | zakazan* | zamietol
    held_export customs.export_held reason=customs cause=customs : vyvoz* | export* & @customs & zadrzan* | pozastaven*
    seized customs.seized cause=customs : zaistena colni* | zaistene colni* | zhaban* | zabaven* | konfiskov*
    held customs.import_held reason=customs cause=customs : @customs & zadrzan* | zadrzala | zadrzal | zdrzan* | caka | cakame | kontrol* | pozastaven* | pozdrzan* | prehliadk* ! ukoncen* | prebehla
    export_out customs.export_released : vyvoz* | vyvezen* | export* & @customs & ukoncen* | prepusten* | dokoncen* | skoncen* | schvalen*
    customs_out customs.import_released : @customs & ukoncen* | prepusten* | dokoncen* | uvolnen* | vybaven* | preclena | precleny | preclene | hotov* | skoncen* | uspesn* | opustil* | prebehl*
    export_in customs.export_in_progress : vyvoz* | export* & @customs
    in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : zrusen* | zrusil* | storn* & @recipient
    cancelled_carrier cancelled.by_carrier cause=carrier physical=no : zrusen* | zrusil* | storn* & dopravc* | prepravc* ! odosielatel*
    cancelled cancelled.by_sender physical=no : zrusen* | zrusil* | storn* | anulovan*

    notice delivery_failed.notice_left : oznamenie zanechane | zanechane oznamenie | vyzva zanechana | zanechana vyzva | zanechal oznamenie | oznamenie o ulozeni | oznamenie o zasielke | oznamenie vlozene | vlozene oznamenie | oznamenie v schranke | zanechali sme oznamenie | zanechany listok | ponechane oznamenie | zanechane avizo | vhodene oznamenie
    cod0 delivery_failed.attempted reason=cod cause=recipient : @not ~ vybrat | zaplatil* | zaplatit | uhradil* | zaplatena ~ dobierk*
    tried delivery_failed.attempted : pokusil* | pokusal* | skusal* | skusil* | snazil* ~ dorucit | odovzdat | zastihnut ! znovu
    receipt unknown.notice_only physical=no : potvrdenie o doruceni | potvrdenie dorucenia | dorucenka ~ odoslan* | zaslan* | poslan*
    tried_door delivery_failed.attempted reason=absent cause=recipient : nikto | nikto nam ~ neotvoril* | neotvara | nereagoval* | nebol
    unpaid delivery_failed.attempted reason=cod cause=recipient : neuhradil* | nezaplatil* | neuhradena | nezaplatena ~ dobierk*
    no_fit delivery_failed.attempted reason=locker_full : @not ~ vlozit | umiestnit | ulozit ~ box* | schrank* | automat*
    no_fit2 delivery_failed.attempted reason=locker_full : nevosla | nezmestil* | nezmesti
    tried_deliver delivery_failed.attempted : pokus* o + dorucenie ! opakovan* | dalsi
    no_time delivery_failed.attempted : nestihli | nestihol | nestihla | dnes nedoruc* | sa nedoruci | nebude dnes
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ poziadal* | ziada | zelá | zvolil* | vybral* ~ iny | ine | novy | neskorsi | zmen* | odklad ! vydajn* | odbern*
    date_changed out_for_delivery.rescheduled physical=no : datum | termin | den ~ dorucenia ~ zmenen* | zmenil* | presunut* | posunut*
    decision exception.held : caka na | cakame na ~ rozhodnutie | pokyn* | instrukc* | vyjadrenie
    in_system pre_shipment.info_received physical=no : vlozen* | zadan* | zaveden* | zapisan* ~ do systemu
    today_comes out_for_delivery.on_vehicle : dnes ~ medzi | od | dorazi | pride | ocakavajte ! @not | nedoruc* | dorucena | vyzdvih*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & odmiet* | odopr* | neprijal*
    refused exception.refused reason=refused cause=recipient : odmietnut* | odmietol | odmietla | odmietli | odopren* | odopret* | odoprel* | odmietnutie | neprijal zasielku | neprijala zasielku
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & dobierk* | hotovost* | nezaplatil*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & pristup* | nepristupn* | zvoncek
    failed_full delivery_failed.attempted reason=locker_full : plna kapacita | kapacita vycerpana | kapacita naplnena | kapacita je naplnena | box je plny | nedostatok miesta | plne obsaden* | nezmesti | prilis velka
    failed_address delivery_failed.attempted reason=address : @undelivered & adres* ! nezastihnut* | adresat*
    absent delivery_failed.attempted reason=absent cause=recipient : nezastihnut* | nepritomn* | nikto doma | nikto nebol | nebol zastihnut* | nezastihli | nezastihol | nebol doma | nebola doma | nie je doma | nenachadza* | nebol na adrese | nebol pritomn*
    closed delivery_failed.attempted reason=business_closed cause=recipient : zatvorene | zatvorena | zatvoreny | zavreta | zavrete ! vrece | kontajner
    moved exception.address_problem reason=moved cause=recipient : odstahoval* | prestahoval*
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nepodarilo kontaktovat | nepodarilo sa kontaktovat | nepodarilo sa spojit | nepodarilo dovolat | nepodarilo sa dovolat | prijemca nedostupny | prijemca je nedostupny | telefonicky nedostupn* | nedvih* | neodpoveda | nereaguje | nemozno kontaktovat
    no_address exception.address_problem reason=address : nebol schopny | nevedel* | nenasiel | nenasla | nemohol najst ~ adres*
    address exception.address_problem reason=address : adresa | adresy | adrese | adresu | adresou | psc & chybn* | neupln* | nespravn* | nedostatocn* | neexist* | neznam* | over* | zla | problem* | nepresn* | nenajden* | upresnen* | upresnit | necitateln*
    unknown_recipient exception.address_problem reason=address : adresat neznamy | prijemca neznamy | neznamy adresat | neznamy prijemca | adresat je neznamy
    not_taken delivery_failed.attempted cause=recipient : @recipient ~ neprevzal | neprevzala ! lehot* | ulozn* | odbern*
    expired pickup.expired cause=recipient : neprevzal zasielku v | neprevzala zasielku v | neprevzal v | si zasielku neprevzal | nevyzdvihnut* | nevyzdvihol* | nevyzdvihl* | neprevzata prijemcom | neprevzata v | neprevzat* | uplynula lehota | lehota uplynula | uplynula odberna | uplynula ulozna | uplynutie ulozn* | po uplynuti | ulozna doba uplynula | ulozna doba skoncila | odberna lehota uplynula | odberna lehota vyprsala | vyprsala lehota | vyprsala | lehota skoncila
    expired2 pickup.expired cause=recipient : nebola | nebol | nebolo | neboli ~ vyzdvihnuta | vyzdvihnuty | vyzdvihnute | prevzata v ! u odosielatela
    extended pickup.extended physical=no : predlzen* | predlzenie | predlzil*
    reminder pickup.reminder physical=no : pripomien* | pripomina* | posledny den | upomienka | nezabudnite | konci ulozna doba | konci odberna | ulozna doba konci | lehota konci | lehota sa konci | konci sa | zostava* | stale na vas caka | stale caka na vyzdvihnutie
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : na ziadost | na zelanie | na pokyn | na poziadavku ~ @recipient & odlozen* | presunut* | zmen* | preplanovan* | termin*
    rescheduled out_for_delivery.rescheduled physical=no : odlozen* | nahradne dorucenie | nahradny termin | novy termin | zmena terminu | zmenil sa termin | termin dorucenia zmeneny | zmeneny termin | zmena datumu | dalsi pokus | druhy pokus | opakovane dorucenie | opatovne dorucenie | preplanovan* | dorucenie presunute | presunute na | presunuta na | iny termin | iny den | dorucime nasledujuci pracovny den | dorucime najblizsi
    failed_stored pickup.ready : @undelivered & ulozena | ulozeny | na vyzdvihnutie
    returned_handed returned.to_sender direction=return handed_to=recipient : odovzdanie | odovzdana | vydanie | vratenie ~ odosielatelovi ~ po | z dovodu ~ neuspesn* | nedorucen* | odmietnut*
    failed delivery_failed.attempted : @undelivered

    misrouted exception.misrouted cause=carrier : chybne | zle | nespravne | omylom | mylne ~ smerovan* | nasmerovan* | presmerovan* | trieden* | roztrieden* | odoslan* | zaslan* | poslan*
    misrouted3 exception.misrouted cause=carrier : smerovan* | odeslan* | odoslan* | poslan* | zaslan* | roztriden* | roztrieden* ~ chybne | zle | nespravne | omylom
    misrouted2 exception.misrouted cause=carrier : zablud* | chybne triedenie | chybne smerovanie | zatulan*
    redirect_address in_transit.redirected : zmena | zmenena | zmenene ~ adresy | adresa | odberneho miesta | boxu
    redirected in_transit.redirected : presmerovan* | zmena adresy | adresa zmenena | zmenena adresa | dosiel* | doslan* | preadresovan* | inej poste | na inu postu | zmena miesta dorucenia | zmena vydajneho miesta | zmena odberneho miesta | na novu adresu
    to_point out_for_delivery.to_pickup_point : na ceste | smeruje | prevazan* | prevazame | cestou | putuje | je prepravovana | prepravujeme | rozvaz* > @point ! dodac* | vyzdvihnut | pripraven*
    to_point2 out_for_delivery.to_pickup_point : bude dorucen* | bude ulozen* | dorucime | dorucujeme | je dorucovana | odovzdana na dorucenie | bude odovzdana ~ na | do + @point ! dodac*
    inserted_by_sender accepted.dropped_off : @sender | podana | podany | podanie | podane | podaj & @point | vlozil* | odovzdal* | vlozena ! @recipient | @not | caka na podanie | opustil* | @will
    sent_point accepted.dropped_off : prijata | prijaty | prijate | odovzdana | prevzata | zasielka + na podac* | v podac* | od odosielatela na
    ready_wait pickup.ready : caka na vyzdvihnutie | caka na vas | na vas caka | caka na prijemcu | caka na adresata | caka na prevzatie | pripravena na vyzdvihnutie | pripraveny na vyzdvihnutie | pripravene na vyzdvihnutie | pripravena na odber | pripravena na prevzatie | pripravena na vydaj | mozete vyzdvihnut | mozete si vyzdvihnut | mozete si ju | mozete si ho | mozete si zasielku | vyzdvihnite si | k dispozicii na vyzdvihnutie | mozne vyzdvihnut | mozno vyzdvihnut | si mozete vyzdvihnut | si mozete prevziat ! @courier | @sender | nepripraven* | zvoz*
    courier_from_point in_transit.departed_facility : @courier | dopravc* | vodic* ~ vyzdvihol | vyzdvihla | prevzal* | vybral* ~ z | zo + @point
    collected delivered.collected handed_to=recipient : vyzdvihnuta | vyzdvihnuty | vyzdvihnute | vyzdvihol | vyzdvihla | vyzdvihli | vydana | vydany | vydane | prevzata | prevzal | prevzala | odobrata & @point | @recipient ! @not | @courier | @sender | @will | na vyzdvihnutie | pripraven* | cakame | dopravc* | prepravc* | zvoz* | na dorucenie | z depa | depom | dorucovac*
    collected2 delivered.collected handed_to=recipient : ^vyzdvihnuta | ^vyzdvihnute | zasielka bola vyzdvihnuta | zasielka vyzdvihnuta | zasielku ste si vyzdvihli | zasielku ste si prevzali | balik vyzdvihnuty | balik bol vyzdvihnuty | zasielka vydana | bola vydana | osobny odber uskutocneny | osobne vyzdvihnut* | osobne prevzat* ! @sender | @courier | dopravc* | prepravc* | zvoz* | depa | @not | na dorucenie | preprav*
    delivery_office in_transit.at_delivery_office : dodacia posta | dodacej poste | dodaciu postu | dodacie depo | dodacom depe | dodavacia posta | dodavacej poste | dorucovacia posta & dorazil* | prichod | prijata | prisla | v | na ! @will | na ceste | opustil* | odoslan* | preprav*
    waits_gap pickup.ready : caka | cakaju ~ na + vas ! @not | @sender
    waits_gap2 pickup.ready : na + vas ~ caka | cakaju ! @not | @sender
    ready pickup.ready : ulozena | ulozeny | ulozene | na vyzdvihnutie | na prevzatie | na odber | ulozenie | ulozenie zasielky | dostupna na odber ! nepripraven* | @sender | @courier | ponechana | do auta | do vozidla | @not | sklad* | na depe
    ready_point pickup.ready : @point & dorucena | doruceny | dorucene | vlozena | vlozeny | vlozene | pripraven* | caka | dorazil* | naskladnen* | dodana | dodany | umiestnen* | prisla ! @sender | podan* | podac* | na ceste | odoslan* | dodac* | opustil* | preprav* | @will
    handed_recipient delivered.collected handed_to=recipient : odovzdana | odovzdany | odovzdane | vydana | vydany & @point & @recipient ! @not | @will | @sender
    handed_point pickup.ready : odovzdana | odovzdany | odovzdane | odovzda* ~ do | na + @point ! @sender | podan* | podac* | preprav* | @will | dodac*
    partial delivered.partial : ciastocne | cast zasielky ~ dorucen* | odovzdan* ! @courier | @will | depo | depe | depa | sklad* | dopravc* | partner* | @not
    mailbox delivered.mailbox : schranky | schranke | schranka | schranok | domovej schranky | postovej schranky & @done | vhoden* | vlozen* ! @not | oznamen* | vyzv* | avizo | listok | pre baliky
    neighbour delivered.neighbour handed_to=proxy : sused | suseda | susedovi | susede | susedke | susedom & @done ! @not | @will
    reception delivered.reception handed_to=proxy : recepc* | vratnic* | vratnik* | podateln* | ochranka | ochranke | sekretari* & @done ! @not | @will
    safe delivered.safe_place : bezpecne miesto | bezpecnom mieste | bezpecneho miesta | pri dverach | pred dverami | za dvermi | dohodnute miesto | dohodnutom mieste | urcenom mieste | na verande | v garazi | do garaze | za branou | za plotom & @done | odlozen* | nechan* ! @not | @will
    proxy delivered.agent handed_to=proxy : splnomocnenc* | inej osobe | ina osoba | rodinnemu prislusnikovi | rodinny prislusnik | zastupc* | nahradnemu prijemcovi | nahradny prijemca | clenovi domacnosti | clen domacnosti | kolegovi | kolegyni | manzel* | opravnenej osobe & @done ! @not | @will
    linehaul in_transit.handed_to_linehaul : leteckej spolocnosti | leteckemu | letecka spolocnost | aerolini* | lietadl* | letu | letisko | letisku ! dorazil* | prilet* | prist*
    last_mile in_transit.handed_to_last_mile : odovzdan* | odovzdavame | odovzdanie | prevzal* ~ partner* | miestnemu dopravcovi | lokalnemu dopravcovi | miestnej poste | slovenskej poste | konecnemu dopravcovi | dorucovacej sluzbe | zmluvnemu dopravcovi | zahranicnemu dopravcovi | dopravcovi na dorucenie ! @not | @point
    to_carrier in_transit.moving : odovzdana dopravcovi | odovzdany dopravcovi | odovzdane dopravcovi | odovzdana prepravcovi ! @not | @yet | @will
    promise_today out_for_delivery.on_vehicle : dnes ~ dorucime | dorucena | doruceny | dorucene | dorucenie | dorucujeme | dorazi | privezieme | pride ! @not | bola | bol doruceny
    promise_today2 out_for_delivery.on_vehicle : bude | dorucime | dorucenie | dorucujeme | dorazi | privezieme ~ dnes ! @not
    slot out_for_delivery.appointment_scheduled physical=no : termin dorucenia | cas dorucenia | datum dorucenia | dorucenie zasielky | dorucenie & dohodnut* | potvrden* | naplanovan* | vybran* | zvolen* | rezervovan* ! prebehl*
    contacted out_for_delivery.customer_contacted physical=no : prijemca kontaktovany | zakaznik kontaktovany | adresat kontaktovany | kontakt s prijemcom | kontaktovali sme | prijemca bol kontaktovany | adresat bol kontaktovany ! @not
    promise unknown.notice_only physical=no : bude | budu + dorucen* | vam dorucena | dodan* ! mesk* | omesk*
    promise2 unknown.notice_only physical=no : predpokladan* | ocakavan* | planovan* | odhadovan* ~ dorucen* | termin | datum | cas | dodani* ! mesk* | omesk*
    office_prepared in_transit.at_delivery_office : priprav* ~ na dorucenie | na rozvoz ! na vozidl* | @yet
    out out_for_delivery.on_vehicle : na dorucovani | v dorucovani | pri dorucovani | dorucovanie zasielky | ^dorucovanie | dorucovana | dorucovany | dorucovane | dorucuje sa | sa dorucuje | dorucujeme | dorucuje | na rozvoze | na rozvoz | v rozvoze | na dorucenie | v procese dorucovania | k vam | rozvazana | rozvazame | veziem* | nalozena na dorucenie | nalozena na vozidlo | nalozene na vozidlo | vyrazil* | vysla na dorucenie ! @not | @will | dodacej poste | dopravc* | partner* | inej | zvoz* | na depe | v depe
    loaded out_for_delivery.on_vehicle : naloz* ~ vozidla | vozidlo | auta | auto | dodavky ~ @courier
    courier_took accepted.picked_up : @courier ~ vyzdvihol | vyzdvihla | zviezol ! @recipient | z boxu | z box
    local_courier in_transit.handed_to_last_mile : odovzdana | odovzdany | odovzdane ~ miestnemu | lokalnemu ~ @courier
    out_courier out_for_delivery.on_vehicle : @courier & @parcel | odovzdana | odovzdany | odovzdane | vydana | vydany | na ceste | u | vyrazil* | doruci | odovzda* | nalozil* | prevzal | ma ! miestnemu | miestnej | partnersk* | @sender | @not | @will | zvoz* | vyzdvih* | prevzat* | dorucen* | @recipient ~ prevzal*
    signed delivered.signed handed_to=recipient : podpis* | podpisal* | podpisan* & @done ! @not | @will | bez podpisu
    recipient delivered.recipient handed_to=recipient : @recipient & @done ! @not | @will | na ceste | @sender | @point | depo | depe
    brought in_transit.arrived_facility : dorucena | doruceny | dorucene | dodana | dodany + do ! @point | domu | bytu | ruk | adres* | schrank* | prijemc* | @not | @will | dveri | kancelar*
    delivered delivered.unspecified handed_to=recipient : kurier dorucil | dorucil kurier | dorucena | doruceny | dorucene | uspesne dorucenie | dorucenie uspesne | dorucenie dokoncene | dodana | dodany | dodane | dodanie zasielky | ^dorucenie zasielky | ^dorucenie$ | ^dodanie$ | zasielku sme dorucili | dorucili sme ! @not | @will | byt | @point | depo | depa | triediac* | dopravc* | partner* | letisk* | do krajiny | terminal* | sklad* | @sender | priprav* | mesk* | omesk* | pred dorucenim | centra | centru

    weather exception.delayed reason=weather physical=no : pocasi* | snehov* | snezenie | kalamit* | povodn*
    strike exception.delayed reason=strike physical=no : strajk*
    delayed exception.delayed physical=no : mesk* | omesk* | zdrzan* | zdrzi | zdrzala | zdrzal | neskor ako | oneskoren*
    label pre_shipment.info_received physical=no : avizovan* | avizo | elektronick* | zaevidovan* | evidovan* | udaje | udajov | registrovan* | zaregistrovan* | data | stitok | stitku | informacie o zasielke | informacia o zasielke | vytvoren* | online podanie | prednahlasen* | ocakavame | ohlasen* | oznamen* | v systeme | pridelene cislo
    order pre_shipment.order_created physical=no : objednavk* | pripravuje sa | sa pripravuje | pripravujeme | zabalen* | balime | vychystan* | pripravena na odoslanie | pripravena na expediciu | kompletizuj* | odosielatel pripravuje | pripravuje zasielku
    left_country in_transit.departed_origin_country : opustil* | odoslan* | vypraven* | odoslanie | vyslan* | vystup | odlet* | exportovan* | expedovan* | odisla & krajiny povodu | krajinu povodu | krajinu odoslania | krajiny odoslania | krajiny podania | do zahranicia | zo slovenska | slovensku republiku | z vymenn* | krajiny urcenia | krajiny dorucenia ! dorazil* | vstup | prichod | prilet* | prisla | prijat* | dovoz*
    export_office in_transit.export_processing : vyvoz* | export* | do zahranicia ! opustil* | odoslan*
    transit_country in_transit.transit_country : tranzitnej krajine | tranzitna krajina | tranzitnu krajinu | krajine tranzitu | krajiny tranzitu
    arrived_country in_transit.arrived_destination_country : krajiny urcenia | krajine urcenia | krajinu urcenia | cielovej krajiny | cielovej krajine | cielova krajina | krajiny dorucenia | krajine dorucenia | na slovensko | do sr & vstup | vstupil* | prisla | prisiel | dorazil* | prichod | prijat* | prilet* | dovezen* | prijatie | je v
    arrived_country2 in_transit.arrived_destination_country : vstup do krajiny | prichod na slovensko | vstup zasielky | prichod zo zahranicia
    exchange in_transit.arrived_import_office : vymenn* | vymennej
    at_office in_transit.at_delivery_office : cielove depo | cielovom depe | cieloveho depa | cielova pobocka | cielovej pobocke | cielovu pobocku | dorucovacie depo | dorucovacom depe | miesto urcenia | mieste dorucenia | miesta dorucenia | dodacej posty | lokalne depo | lokalnom depe | miestne depo | miestnom depe & dorazil* | prijat* | prichod | je v | je na | prisla | v | na | spracovan* ! na ceste | opustil* | odoslan*
    picked accepted.picked_up : prevzata | prevzaty | prevzate | prevzali | prevziat* | vyzdvihnuta | vyzdvihnuty | vyzdvihnute | vyzdvihol | vyzdvihli | prevzal | prevzala | prevzatie & od | u | @sender | @courier | zvoz | dopravc* | prepravc* | na prepravu ! z depa
    picked2 accepted.picked_up : zvezen* | zvoz vykonany | zvoz prebehol | zvoz uskutocneny | zvoz
    dropped accepted.dropped_off : podana | podany | podane | podanie | vhodena do | odovzdana odosielatelom | vlozena odosielatelom & @point | odosielatelom
    taken_over delivered.recipient handed_to=recipient : prevzatie | prevzata | prijatie ~ prijemcom | adresatom | zakaznikom
    accepted accepted.received_at_origin : podana | podany | podane | podanie | prijata | prijaty | prijate | prijem | prijatie | prevzata | prevzate | prevzaty | prevzatie | prevziat* | prevzali | prijali | podal ! depo | depe | depa | triediac* | triediareň | sklad* | terminal* | centr*
    flown in_transit.departed_origin_country : odletel* | vyletel* | odlet
    departed in_transit.departed_facility : odoslan* | opustil* | vypraven* | expedovan* | expedicia | odisla | odisiel | odislo | odchod | odchadza* | vyslan* | vystup | odoslali | vybaven* | vyviezol
    arrived in_transit.arrived_facility : dorazil* | prichod* | prisla | prisiel | triedena | trieden* | triedeni* | triediac* | triediar* | spracovan* | spracovava* | spracuva* | depo | depe | depa | sklad* | roztrieden* | vstup | prijata | prijate | prekladisk* | preklad* | terminal* | naskladnen* | centre | centra | centrum | dopravny uzol | dovezen*
    moving in_transit.moving : na ceste | preprav* | prepravuje* | v preprave | tranzit* | na trase | transport* | cestou | odovzdan* | predan* | v pohybe | putuje | smeruje | prevoz* | prevazan*
    held2 exception.held : pozastaven* | zadrzan* | pozdrzan* | caka na pokyny | caka na riesenie | uschovan* | uskladnen* | caka
    other exception.other : problem* | komplikac* | incident | mimoriadna udalost
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
