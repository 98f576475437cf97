// Czech and Slovak: near enough to stand side by side, far enough from Polish.
extension SharedWordings {
  private static let customs =
    "celni | celnim | celniho | celnich | celnice | celnici | celnic | cla | clo | celne | celnom | colne | colnom | colneho | colny | colnica | colnici | colnej | colna | proclen* | preclen* | celnímu"
  private static let failed = """
    nedorucen* | nepodarilo dorucit | neuspesny pokus | neuspesne doruceni | nezastizen* | nezastihnut* | nebylo mozne dorucit | nebylo mozno dorucit | pokus o doruceni \
    | pokus o dorucenie | nedoruceno | nedorucene | nedorucena | nemohla byt dorucena | nebola dorucena | nebolo mozne dorucit | nelze dorucit | neuspesne dorucovanie | neuspesny pokus o dorucenie | nepodarilo sa dorucit | nebyla dorucena | nebyl dorucen | nepodarilo se dorucit | nepodarilo sa vam dorucit | neuspesny | neuspesne | dorucenie neuspesne | doruceni neuspesne | nie je mozne dorucit
    """
  private static let point = """
    vydejni* | vydajn* | z boxu | z box | boxu | boxe | box | balikobox* | alzabox* | posta | poste | pobocce | pobocka | pobocku | pobocke | balikovne | balikovna | balikovny | parcelshop* | parcel shop | \
    odberne* | odbernom | odberne miesto | zasilkovne | packete | automatu | automat | automate | prodejne | predajni | prodejna | schranke pre baliky | depozit* | postovni urad | balikomat* | pickup | na vydajni
    """
  private static let given =
    "dorucen* | predan* | vydan* | odovzdan* | vlozen* | ponechan* | vhozen* | dodan* | zanechan* | prevzal* | prevzat*"

  static let czech = """
    survey unknown.notice_only physical=no : ohodnotte | hodnoceni | dotaznik | ohodnotit
    invalid unknown.invalid_number physical=no : neplatne cislo | nespravne cislo | chybne cislo
    not_found unknown.not_found physical=no : nenalezen* | nenajden* | nemame informace | zadne informace | ziadne informacie | zasilka neexistuje | neevidujeme ! adres*
    return_done returned.to_sender direction=return handed_to=recipient : odesilateli | odesilatelem | odosielatelovi | odosielatelom | odesilatel | odosielatel & dorucen* | vracen* | vraten* | vydan* | predan* | odovzdan* | prevzal* | prevzat* ! nebyl* | bude | ceka | na ceste | prevzata od | vraci se | probiha | pripraven*
    return_done2 returned.to_sender direction=return handed_to=recipient : vratka dorucena | vraceni dokonceno | vratenie dokoncene
    return_waiting returning.awaiting_sender_pickup direction=return : vracen* | vraten* | vratk* | odesilatel* | odosielatel* & pripravena k vyzvednuti | pripraveno k vyzvednuti | pripraveny k vyzvednuti | pripravene k vyzvednuti | ceka na vyzvednuti | pripravena k vyzvednuti | pripravena na vyzdvihnutie
    return_refused returning.initiated direction=return reason=refused cause=recipient : vrac* | vrat* & odepren* | odmitnut* | odmietnut* | nepřijata | odoprel*
    return_address returning.initiated direction=return reason=address : vrac* | vrat* & adres* | neznam* | nedostatecn*
    return_moved returning.initiated direction=return reason=moved : vrac* | vrat* & odstehoval* | odstahoval*
    return_unclaimed returning.initiated direction=return cause=recipient : vrac* | vrat* & lhut* | lehot* | nevyzvednut* | neprevzat* | nevyzdvihnut*
    return_moving returning.in_transit direction=return : vraci se | na ceste zpet | vracia sa | na ceste spat | na ceste k odesilateli | cestou zpet | smeruje k odesilateli
    returning returning.initiated direction=return : vrac* | vrat* | vratk* | zpet odesilateli | zpetna zasilka | odeslana zpet | odeslano zpet | odeslany zpet | odeslane zpet | spat odosielatelovi | retour
    lost exception.lost cause=carrier : ztracen* | stracen* | straten* | ztrata | strata
    missing exception.missing : patran* | pohresovan* | v reseni reklamace | hledan* | reklamacni rizeni | v riešeni | patranie
    stolen exception.stolen : odcizen* | ukraden* | kradez | odcudzen*
    contents exception.missing_contents : chybejici obsah | neuplny obsah | chybi obsah | neuplna zasilka | chybajuci obsah
    damaged exception.damaged : poskozen* | poskoden* | poskozeni
    destroyed exception.destroyed : znicen* | zlikvidovan* | likvidac* | skartovan*
    seized customs.seized cause=customs : zabaven* | zhaban* | konfiskov*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : zrusen* | storn* & prijemce* | zakaznik* | adresat* | prijemcom
    cancelled cancelled.by_sender physical=no : zrusen* | storn* | zrusena
    paid customs.duties_paid physical=no : \(customs) | dph & zaplacen* | uhrazen* | uhraden* | zaplaten* ! ne*
    due customs.duties_due reason=payment cause=recipient flag=action_required : \(customs) | dph & uhrad* | zaplat* | platb* | poplat*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & dokument* | doklad* | informac* | podklad* | faktur* | udaj*
    customs_refused customs.import_refused cause=customs : \(customs) & odmitnut* | zamitnut* | zakaz* | nepropusten* | zamietnut*
    held_export customs.export_held reason=customs cause=customs : vyvoz* | export* & \(customs) & zadrzen* | pozastaven*
    held customs.import_held reason=customs cause=customs : \(customs) & zadrzen* | zdrzen* | ceka | kontrol* | pozastaven* | pozdrzan* | pozdrzen* | zadrzan* | caka
    export_out customs.export_released : vyvoz* | vyvezen* | export* & \(customs) & ukoncen* | propusten* | dokoncen* | prepusten*
    out customs.import_released : \(customs) & ukonceni | ukoncen* | propusten* | dokoncen* | uvolnen* | vyrizen* | proclena | prepusten* | preclena | hotov* | skoncen*
    export_in customs.export_in_progress : vyvoz* | export* & \(customs)
    in customs.import_in_progress : \(customs) | celnimu | celni rizeni | colne konanie
    pickup_failed pre_shipment.pickup_failed : svoz* | vyzvednuti u odesilatele | zvoz* & neuspesn* | nepodaril* | zrusen*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & odmit* | odmiet* | odepr*
    refused exception.refused reason=refused cause=recipient : odmitnut* | odmitl | odmietnut* | odeprel* | odepreno | odepren* | odmietol | odopret* | odmitnuti
    failed_address delivery_failed.attempted reason=address : \(failed) & adres*
    absent delivery_failed.attempted reason=absent cause=recipient : nezastizen* | nepritom* | nezastihnut* | neprítomn* | nikdo doma | adresat nezastizen | prijemce nezastizen | nikto nebol | nebyl zastizen | nebol zastihnuty
    closed delivery_failed.attempted reason=business_closed cause=recipient : zavren* | zatvoren* ! zaver
    moved exception.address_problem reason=moved cause=recipient : odstehoval* | odstahoval*
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nedostupna na telefon* | nedostupno na telefon* | nedostupny na telefon* | nedostupne na telefon* | nepodarilo se kontaktovat | nelze kontaktovat | nepodarilo sa kontaktovat | prijemce nedostupny | nezvedá telefon
    address exception.address_problem reason=address : adres* & chybn* | neupln* | nespravn* | nedostatecn* | neexist* | neznam* | nedostatocn* | oveř* | overen* | spatn* | zla | problem*
    unknown_recipient exception.address_problem reason=address : adresat neznamy | prijemce neznamy | adresat neznam* | neznamy adresat | prijemca neznamy
    expired pickup.expired cause=recipient : nevyzvednut* | nevyzdvihnut* | uplynula lhuta | prosla odberni lhuta | neprevzat* | uplynula ulozni doba | odberna lehota uplynula | prosla ulozni doba | lhuta vyprsela | lehota uplynula
    extended pickup.extended physical=no : prodlouzen* | predlzen* | prodlouzeni ulozni doby
    reminder pickup.reminder physical=no : pripomin* | upominka | posledni den | posledny den | konci ulozni doba
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : zanechano oznameni | zanechana vyzva | oznameni zanechano | zanechane oznamenie | vyzva zanechana | ponechano oznameni
    redirected in_transit.redirected : presmerovan* | zmena adresy | doslan* | preadresovan* | dosilka | jine poste | dosiel* | inej poste | zmena mista doruceni | zmena vydejniho mista
    rescheduled out_for_delivery.rescheduled physical=no : odlozen* | nahradni doruceni | novy termin | zmena terminu | zmena data | dalsi pokus | opakovane doruceni | preplanovan* | presunut* | opetovne doruceni | druhy pokus
    to_point out_for_delivery.to_pickup_point : \(point) & na ceste | smeruje | preprav* | bude dorucen* | prevazen* | je dorucovana | cestou
    collected delivered.collected handed_to=recipient : vyzvednut* | vyzdvihnut* | prevzat* | vydan* | prevzal* & \(point) | adresat* | prijemc* | zakaznik* | klient* ! ne | kuryr* | odesilatel* | odosielatel* | k vyzvednuti | pripraven* | cekame | na vyzdvihnutie | dopravce* | svoz*
    collected2 delivered.collected handed_to=recipient : ^vyzvednuta | ^vyzvednuto | zasilka byla vyzvednuta | zasilka vyzvednuta | zasielka bola vyzdvihnuta | vyzvednuta prijemcem | zasielka vyzdvihnuta | zasilka vydana ! odesilatel* | kuryr* | dopravc*
    ready pickup.ready : ulozena | ulozeno | ulozen | ulozena na poste | pripravena k vyzvednuti | pripraven k vyzvednuti | pripraveno k vyzvednuti | k vyzvednuti | na vyzdvihnutie | ceka na vyzvednuti | k vyzdvihnutiu | k prevzeti | k odberu | na odber | pripravena na vyzdvihnutie | muzete vyzvednout | ulozenie | ulozena na posta | caka na vas | ceka na vas | k osobnimu odberu | pripravena na prevzatie ! nepripraven* | odesilatel* | kuryr* | ponechana
    ready_point pickup.ready : \(point) & dorucen* | ulozen* | vlozen* | pripraven* | ceka | prijata na vydej* | prijato na vydej* | prijaty na vydej* | prijate na vydej* | dorazil* | naskladnen* ! odesilatel* | podan* | podac* | na ceste | odeslan*
    neighbour delivered.neighbour handed_to=proxy : soused* | sused* & \(given) ! ne
    mailbox delivered.mailbox : schrank* | domovni schranky | domovni schranka | postovej schranky & \(given) ! ne | oznamen*
    reception delivered.reception handed_to=proxy : recepc* | vratnic* | vratn* | podateln* & \(given) ! ne
    safe delivered.safe_place : bezpecnea misto | bezpecneo misto | bezpecney misto | bezpecnee misto | bezpecnem miste | u dveri | pred dvermi | bezpecnom mieste | dohodnutem miste | pri dverach | na urcenem miste & \(given) ! ne
    proxy delivered.agent handed_to=proxy : zmocnenc* | splnomocnenc* | jine osobe | rodinnemu prislusnikovi | zastupc* | nahradnimu prijemci & \(given) ! ne
    promise unknown.notice_only physical=no : bude dorucen* | predpokladan* | ocekavan* | ocakavan* | planovana doruceni | planovano doruceni | planovany doruceni | planovane doruceni | bude vam dorucena ! dnes | zpozd*
    slot out_for_delivery.appointment_scheduled physical=no : dohodnuta termin | dohodnuto termin | dohodnuty termin | dohodnute termin | termin doruceni domluven | domluven* | sjednan* | naplanovan*
    contacted out_for_delivery.customer_contacted physical=no : prijemce kontaktovan | zakaznik kontaktovan | kontakt s prijemcem
    out out_for_delivery.on_vehicle : na dorucovani | v dorucovani | pri dorucovani | predana kuryrovi | predano kuryrovi | predan kuryrovi | dorucuje se | dorucujeme | na rozvozu | u kuryra | kuryr na ceste | dnes dorucime | dnes dorucena | bude dorucena dnes | bude dnes dorucena | dnes bude dorucena | na rozvoz | odovzdana kurierovi | v rozvoze | u kuriera | na doruceni | pripravena k doruceni | nalozena k doruceni | nalozeno k doruceni | nalozeny k doruceni | nalozene k doruceni | predana dorucovateli | predano dorucovateli | predany dorucovateli | predane dorucovateli | prave dorucovana | dorucovatel | dorucovana | doruceni dnes | k rozvozu | kuryr | naloženo na vozidlo | zasielka je na dorucovani | v procese dorucovania | rozvaz* ! prevzata kuryrem | k doruceni jine | svoz*
    signed delivered.signed handed_to=recipient : podpis* | podepsan* & \(given) ! ne
    recipient delivered.recipient handed_to=recipient : adresat* | prijemc* | do vlastnich rukou | zakaznik* & \(given) ! ne* | bude | na ceste | k prijemci smeruje
    partial delivered.partial : castecne dorucen* | castecne doruceni | ciastocne dorucen*
    delivered delivered.unspecified handed_to=recipient : dorucena | dorucen | doruceno | doruceny | dorucene | dorucenie uspesne | doruceni uspesne | uspesne dorucena | dodana | dodano | dodan | dodany | predano prijemci ! ne | nie | bude | byt | \(point) | depo* | tridic* | dopravc* | partner* | letist* | do zeme | terminal | sklad* | odesilatel* | odosielatel* | skladu
    not_handed pre_shipment.not_handed_over physical=no : jeste nebyla predana | zatim nepredan* | cekame na predani | ceka na podani | jeste nepodana | zasilku jsme jeste neobdrzeli | este nebola odovzdana | caka na odovzdanie | ceka na predani dopravci | jeste nebyla prijata | zatim neprijata | zatim jsme neprevzali
    label pre_shipment.info_received physical=no : avizovan* | elektronick* | zaevidovan* | udaje o zasilce | ocekavame | registrovan* | data o zasilce | podaci data | obdrzeli jsme data | stitek | prijata data | informace o zasilce | informacie o zasielke | prijate data | zaregistrovan* | vytvoren* | obdrzeny udaje | podani online | elektronicke
    order pre_shipment.order_created physical=no : objednavk* | pripravuje se | zabalen* | vychystan* | pripravena k odeslani | pripravena k expedici | kompletuje
    planned pre_shipment.pickup_scheduled physical=no : svoz objednan | objednan svoz | naplanovan svoz | objednany zvoz
    misrouted exception.misrouted cause=carrier : chybne smerovan* | spatne smerovan* | nespravne smerovan* | omylem | chybne trid* | nespravne triden* | chybne roztriden* | zle nasmerovan*
    delayed exception.delayed physical=no : zpozd* | mesk* | omesk* | zdrzen* | pocasi | strajk | stavk* | pocasie | opozden*
    left_country in_transit.departed_origin_country : vystup z vymenovaci | odeslana z ceske | vyslana z krajiny | opustila zemi puvodu | odeslana do zahranici | opustila krajinu | vypravena do zahranici | odeslani do zeme urceni | odeslana do zeme urceni | odoslana do zahranicia | vypraveni do zahranici | odeslana z
    arrived_country in_transit.arrived_destination_country : zeme urceni | krajiny urcenia | cilove zeme | cielovej krajiny | zeme dodani | cilovou zemi & vstup | prisla | dorazil* | prichod | vstoup* | prijat*
    arrived_country2 in_transit.arrived_destination_country : vstup do zeme | prichod do ceske | vstup zasilky
    exchange in_transit.arrived_import_office : vymenn* | vymenovac*
    airline in_transit.handed_to_linehaul : leteck* | letadl* | dopravci k preprave | predana leteck* | predana dopravci
    last_mile in_transit.handed_to_last_mile : mistnimu dopravci | lokalnimu dopravci | partnerskemu dopravci | miestnemu dopravcovi | partnerovi | predana partnerskemu | konecnemu dopravci
    at_office in_transit.at_delivery_office : dodaci depo | dodaci poste | dodaci posta | cilove depo | cilovem depu | na dodaci poste | dorucovaci depo | cielove depo | dodavacej poste | dorucovacim depu | na cilovem depu | pripravena k doruceni na | dodacej poste
    dropped accepted.dropped_off : podana | podano | podan | podany | podane | podaci | vhozena do | prijata na podacim | predana odesilatelem na & \(point)
    picked accepted.picked_up : prevzata od odesilatele | prevzata kuryrem | vyzvednuta u odesilatele | vyzvednuta kuryrem | prevzata od | svezen* | svoz | prevzata prepravcem | prevzata dopravcem | prevziata od odosielatela | prevzato k preprave | vyzdvihnuta kurierom
    accepted accepted.received_at_origin : podana | podano | podan | podani | prijata | prijat | prijato | prijem | podanie | prevzata | prevzato | prevziat* | prijatá | prijata k preprave
    departed in_transit.departed_facility : odeslan* | opustil* | vypraven* | expedovan* | odoslan* | odesl* | odjezd | odchod | vyslan* | vystup
    arrived in_transit.arrived_facility : dorazil* | prichod* | triden* | triding | zpracovan* | depo | depu | sklad* | roztriden* | spracovan* | triedeni* | vstup | prijezd | triedi* | prekladist* | spracovava | terminal* | na ceste depo | naskladnen*
    moving in_transit.moving : na ceste | preprav* | v preprave | tranzit* | na trase | transport* | cestou | predan* | v pohybu
    held2 exception.held : pozastaven* | zadrzen* | pozdrzen* | ceka na pokyny | zadrzan* | uschovan*
    other exception.other : problem* | komplikac* | incident
    """
}
