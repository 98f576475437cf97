extension SharedWordings {
  static let slovenian = """
    @parcel : posiljka | posiljke | posiljko | posiljki | posiljk | paket | paketa | paketu | paketi | narocilo | narocila | pismo
    @sender : posiljatelj | posiljatelja | posiljatelju | posiljateljem | posiljateljeva | prodajalec | prodajalca | prodajalcu | trgovec | trgovca | trgovcu | spletna trgovina | spletne trgovine | spletni trgovini | spletno trgovino | narocnik*
    @recipient : naslovnik | naslovnika | naslovniku | naslovnikom | prejemnik | prejemnika | prejemniku | prejemnikom | kupec | kupca | kupcu | stranka | stranki | stranko | uporabnik*
    @courier : kurir | kurirja | kurirju | kurirjem | kurirji | dostavljavec | dostavljavca | dostavljavcu | dostavljalec | dostavljalca | dostavljalcu | pismonos* | postar | postarja | voznik | voznika | vozniku
    @point : paketomat* | na posti | na posto | posti | posta | poste | postni urad |  prevzemnem mestu | prevzemno mesto | prevzemna tocka | prevzemni tocki | prevzemno tocko | prevzemnega mesta | paketna tocka | paketni tocki | parcelshop* | parcel shop* | paketnik* | paketni avtomat* | paketnem avtomatu | dostavni tocki | poslovalnic* | trafik* | bencinsk* | prodajno mesto | prodajnem mestu | pickup | packeta | boxnow | direct4me | poslovnic*
    @not : ni | niso | nismo | ne | nisem | ni bilo mogoce | ni mogoce | ni mozno | neuspesn*
    @yet : se | zaenkrat | doslej | do zdaj
    @will : bo | bodo | bomo | boste | bi | predviden* | nacrtovan* | pricakovan* | pricakujemo | ko | ce | v pripravi na | v pripravi
    @done : vrocena | vrocen | vroceno | dostavljena | dostavljen | dostavljeno | izrocena | izrocen | izroceno | predana | predan | predano | oddana | odlozena | odlozen | odlozeno | puscena | puscen | vlozena | prevzel | prevzela | prevzeto | prevzeta | prevzet | prejel | prejela | dostava uspesna | uspesna dostava | vrocitev
    @customs : carina | carine | carini | carino | carinsk* | carinjenj* | ocarin* | carinjena
    @undelivered : nevrocen* | nedostavljen* | neuspesn* | poskus dostave | poskus vrocitve | poskus dostave ni uspel | nedostavljiv* | nevrocljiv* | dostava ni uspela | vrocitev ni uspela | ni bilo mogoce
    @undelivered : ni | niso | nismo ~ dostav* | vroc* | izroc*
    @message : sms | sms sporocilo | sporocilo | obvestilo | e posta | e posto | elektronsko sporocilo | e sporocilo | email

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : prevzamete | prevzeti | prevzemite | prevzeta | prevzet | prevzame | prevzem | prevzema | dvignete | dvigniti
    @eta : predviden* | pricakovan* | nacrtovan* | ocenjen* | bo dostavljen* | dostava | dostava bo
    if_unfetched pickup.reminder physical=no : ce | v primeru da | kolikor ~ ne ~ @fetch ! carin*
    if_unfetched2 pickup.reminder physical=no : ce ~ ne bo | ne boste ~ prevzet* | prevzel* | dvignil*
    future_back pickup.reminder physical=no : sicer | v nasprotnem primeru | drugace | bo | bomo | bodo ~ vrnjen* | vrnili | vracil* | posiljatelj* & @fetch | hramb* | caka | @point ! zavrn* | carin* | neuspesn*
    or_else pickup.reminder physical=no : sicer | v nasprotnem primeru | drugace ~ vrnemo | vrnili | vrnjen* | vrne | vraca & @fetch ! carin*
    if_absent unknown.notice_only physical=no : ^ce + vas | ne | nikogar | nihce | boste | bo | kurir | prejemnik | naslovnik | niste | paket | posiljk*
    if_absent2 unknown.notice_only physical=no : ^v primeru | ce vas ne bo | ce nikogar | ce kurir | ce prejemnik | ce naslovnik | v primeru odsotnosti | v primeru vase ! poskus
    arrival_news unknown.notice_only physical=no : vas bomo obvestili | obvestili vas bomo | bomo obvestili | poslali vam bomo | sporocili vam bomo | prejeli boste ~ ko | o prispetju | o dostavi | sms | sporocilo | obvestilo | e posto
    storage_ends pickup.reminder physical=no : rok* | cas | hramb* ~ potece | poteka | izteka | iztece | konca | jutri ! carin* | dostave
    storage_ends2 pickup.reminder physical=no : potece | izteka | iztece ~ rok* | cas | hramb*
    storage_left pickup.reminder physical=no : preostane | preostaja | preostal* | ostane | imate se | imate samo | se ~ dan | dni | dneva | ur | ure & za prevzem | prevzem | hramb* | paketomat*
    last_call pickup.reminder physical=no : zadnji | zadnja | zadnje + dan | priloznost | opomnik | opomin | obvestilo | poziv ! carin* ! vrocen* | vrnjen* | ^prevzet* | dostavljeno
    reminded pickup.reminder physical=no : opomnik | opomin | opomnimo | opozorilo & ni | se vedno | prevz* | caka ! carin*
    not_cancelled unknown.notice_only physical=no : ni | ni mogoce | ni bilo mogoce | ne ~ preklican* | preklicati | stornirati | storniran* | odpovedati
    not_cancelled2 unknown.notice_only physical=no : preklic | storno ~ ni mogoc | ni uspel | zavrnjen
    label_cancelled pre_shipment.label_cancelled physical=no : nalepk* | spremnic* | tovorni list ~ izbrisan* | preklican* | storniran* | razveljavljen*
    label_cancelled2 pre_shipment.label_cancelled physical=no : izbrisan* | preklican* | storniran* | razveljavljen* ~ nalepk* | spremnic* | tovorni list
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : dostavljen | dostavljena | dostavljeno | dostavljeni | vrocen | vrocena | vroceno | izrocen | izrocena | izroceno | predan | predana | predano | oddan | oddana | oddano | prevzet | prevzeta | prevzeto | dostavili | vrocili
    @kin : zeni | mozu | soprogi | soprogu | sinu | hceri | hcerki | materi | mami | ocetu | bratu | sestri | babici | dedku | sorodnik* | sodelavcu | sodelavki | druzinskemu clanu
    returned_refused returned.to_sender direction=return : po zavrnitvi | zaradi zavrnitve ~ @dlv ~ posiljatelj* | prodajalcu | prodajalcu | trgovini
    done_though delivered.unspecified handed_to=recipient : ^dostavljeno | ^vroceno | ^dostavljena | ^vrocena > vceraj | prej | prejsnjic | predhodno ~ ni bilo | nikogar | odsot* ! ni dostavljen* | ni vrocen* | @sender | @point | @courier | skladisc*
    after_customs delivered.unspecified handed_to=recipient : ^dostavljeno | ^vroceno | ^dostavljena ~ po + carinjenju | carinskem | ocarinjenju ! skladisc* | terminal* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^dostavljeno | ^vroceno ~ fotografij* | slika ~ bo | pozneje | kasneje ! skladisc* | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : vceraj | prejsnjic > danes ~ @dlv ! bo | kurirju | @sender | skladisc*
    rate_courier delivered.unspecified handed_to=recipient : ^paket je dostavljen | ^posiljka je dostavljena | ^dostavljeno > ocenite | oceniti | oceno ! po dostavi | ni | @sender
    at_post delivered.collected handed_to=recipient : ^izroceno | ^vroceno ~ prejemniku | naslovniku | stranki ~ na posti | na okencu | v poslovalnici ! ni
    @against : da bi | da bo | da je vas | ce | ko | kadar | takoj ko | potem ko | preden | dokler | zelimo | zelite | trudimo se | prosimo | prosil | prosila | zahteval | kako vem | kako preverim | zakaj | ali ~ @dlv
    @against : mora | morajo | lahko | sme | naj | treba | bo | bodo | bomo | bi bil | bi bila | bi bilo | vam je bil | vam je bila | ste ze ~ @dlv
    @against : @dlv ~ ce bi | jutri | pojutrisnjem | samo ce | sele po | pod pogojem | pomotoma | drugemu prejemniku
    @against : baje | domnevno | pomotoma ~ @dlv
    @against : @dlv + ne$
    @against : nisem nicesar prejel* | nicesar nisem prejel* | nisem prejel | nisem prejela | nisem dobil | nisem dobila | zanika | ne potrjuje | izpodbija
    @against : prejsnji | prejsnja | prejsnje | drugi | druga | prvi | prva + paket | posiljka | narocilo ~ @dlv
    @against : @dlv ~ napacen | napacnem | napacni | tuj | tujem + naslov*
    @against : @dlv ~ krivu | pogresnu + adres*
    @against : bi bio | bi bila ~ @dlv
    @against : dostavljen* | predan* | oddan* | izrocen* ~ na | v | do + letalisc* | pristanisc* | carin* | skladisc* | terminal* | sortirn* | logist* | hub* | posto | postaj* | paketnik | paketnika | namembno letalisce
    @against : @dlv + prevozniku | letalski* | kurirju | dostavljavcu | vozniku | partnerju | spediterju | prodajalcu | posiljatelju | carini
    @against : kako vem | kako preverim | kako lahko preverim | kaj storiti > @dlv
    @against : skoraj | malodane ~ @dlv
    @against : @dlv ~ obvestilo | sporocilo | sms | informacij*
    @against : obvestilo | sporocilo | sms | informacij* ~ @dlv
    @against : oznacen* | zabelezen* ~ pomotoma | kot dostavljen* | kot vrocen*
    @against : pomotoma ~ oznacen* | zabelezen*
    @against : dostava | dostave | vrocitev | vrocitvi ~ odvisna | obvezen | potreben | potrebna | mozna | poteka | samo proti
    @against : @dlv ~ bo | bodo | je lahko
    @against : @dlv + v | do + mesto | kraj | drzavo | regijo
    @against : dostavljen* | predan* ~ v | do + podruznic* | izpostav* | bazo
    no delivered : @against
    to_city in_transit.arrived_facility : @dlv + v | do + mesto | kraj | drzavo | regijo ! ni
    waits_seller pre_shipment.not_handed_over : cakamo da | pricakujemo da ~ @sender ~ odda | preda | poslje
    not_fetchable in_transit.moving : se ~ ni mogoce | ni pripravljen* ~ prevzeti | prevzem
    taken_service accepted.picked_up : prevzel* | prevzet* | sprejel* ~ kurirska sluzba | dostavna sluzba | prevoznik ! ni
    marked_wrong exception.other cause=carrier : pomotoma | napacno ~ oznacen* | zabelezen* ~ dostavljen* | vrocen*
    back_taken returned.to_sender direction=return : posiljatelj | prodajalec ~ prevzel | prejel | dobil ~ nazaj ! ni
    taken_hub in_transit.arrived_facility : prevzet* | sprejet* ~ sortirnem | logisticnem | distribucijskem ! ni
    with_receipt delivered.unspecified handed_to=recipient : ^narocilo izdano | ^narocilo dostavljeno | ^paket vrocen | ^paket dostavljen | ^dostavljeno | ^vroceno > racun | potrdilo | fotografija ~ poslan* | prilozen* ! ni | @point | @sender | @courier
    left_door delivered.safe_place : pustili | pustil | puscen* | odlozili | odlozen* ~ pred vrati | pri vratih | na pragu | za vrati ! ni | nismo | obvestil* | ce | prosimo | lahko | bo
    took_neighbour delivered.neighbour handed_to=proxy : prevzel | prevzela | sprejel | vzel | vzela ~ sosed | soseda | sosedje ! ni | ce | bo | lahko
    investigated exception.missing : preiskava | poizvedba | reklamacija & zanika | ne potrjuje | izpodbija
    wrong_door exception.misrouted cause=carrier : @dlv ~ napacen | napacnem | napacni | tuj + naslov* ! ni
    office_hours unknown.notice_only physical=no : dostavljamo | se dostavljajo & ob delavnikih | delovnih dneh | delovne dni
    in_box delivered.mailbox : je | lezi | odlozen* | vrzen* | puscen* ~ v postnem nabiralniku | v nabiralniku | v postni nabiralnik | v nabiralnik | v hisni predalcnik | v predalcniku ! obvestil* | ni | bo
    kin delivered.agent handed_to=proxy : oddan* | predan* | vrocen* | izrocen* ~ @kin ! ni | bo | ce | posiljatelj*
    took_out delivered.collected handed_to=recipient : @recipient | stranka ~ vzel | vzela | dvignil | dvignila | odnesel ! ni
    has_it delivered.recipient handed_to=recipient : @recipient ~ potrdil | potrdila | potrjuje ~ da ima | prejem | prevzem | da je prejel ! ni | ne | termin
    at_door delivered.unspecified handed_to=recipient : predan* | izrocen* | oddan* ~ pri vratih | na vratih | pred vrati | na pragu ! ni predan* | ni izrocen* | bo | ce
    partial0 delivered.partial : dostavljen* | vrocen* | izrocen* | predan* + delno ! @courier | bo | skladisc* | centr* | prevoznik* | partner* | ni
    partial1 delivered.partial : delna | delno | delne | delni + dostav* | dostavljen* | vrocen* | vrocitev | izrocen* | izrocitev ! @courier | bo | skladisc* | centr* | prevoznik* | partner* | ni
    partial2 delivered.partial : del posiljke | del paketov | del narocila ~ dostavljen* | vrocen* | izrocen* ! @courier | bo | skladisc* | centr* | prevoznik* | partner* | ni
    barcode unknown.invalid_number physical=no : crtn* kod* | stevilk* ~ neznan* | neprepoznan* | neveljavn* | napacn* ! telefon* | hisn* | stanovanj*
    barcode2 unknown.invalid_number physical=no : neznan* | neprepoznan* ~ crtn* | stevilk* posiljke
    try_later unknown.not_found physical=no : poskusite | preverite ~ kasneje | pozneje | znova & informacij* | podatk* | stevilk*
    no_data unknown.not_found physical=no : ni | nimamo ~ podatkov | informacij ~ o posiljki | za to | za posiljko | za stevilko | za vneseno
    instead_of_him delivered.reception handed_to=proxy : ne | ni ~ naslovnik* | prejemnik* | osebno ~ recepcij* | vratar* | varnostnik* | tajnistv* | vlozisc* & @done
    instead_of_him2 delivered.neighbour handed_to=proxy : ne | ni ~ naslovnik* | prejemnik* | osebno ~ sosed | soseda | sosedu | sosedi | sosedom & @done
    resumed in_transit.resumed : ponovno | znova | spet ~ na poti | v prevozu | v tranzitu ! posiljatelj* | nazaj
    resumed2 in_transit.resumed : nadaljuje* | nadaljevan* ~ pot | prevoz | transport | dostav* | potjo | prevozom
    resumed3 in_transit.resumed : naslov | naslova ~ razjasnjen* | popravljen* | preverjen* | potrjen* | dopolnjen* ! ni | prosimo | potrebn*
    guard_instead delivered.reception handed_to=proxy : predan* | izrocen* | vrocen* | dostavljen* | oddan* | puscen* ~ recepcij* | vratar* | varnostnik* | tajnistv* | vlozisc* ! ni predan* | ni bila | ni bil predan | bo | obvestil* | ce
    neighbour_instead delivered.neighbour handed_to=proxy : predan* | izrocen* | vrocen* | dostavljen* | oddan* | puscen* ~ sosed | soseda | sosedu | sosedi | sosedom ! ni predan* | ni bila | ni bil predan | bo | obvestil* | ce
    soon_courier in_transit.at_delivery_office : prispel* | sprejet* | prevzet* > kmalu | v kratkem | bo | bomo | pripravlj* | caka ~ kurir* | dostav* | vrocit* ! paketomat* | zamud* | posiljatelj* | ni
    phoned2 out_for_delivery.customer_contacted physical=no : poklical* | klical* | dogovoril* | kontaktiral* ~ prejemnik* | naslovnik* | stranko ! ni
    not_from_sender3 pre_shipment.pickup_failed : od | pri + @sender ~ ni ~ mogel | mogla | prevzel* | uspel* ! prejemnik* | se ni
    part_only delivered.partial : dostavljen* | vrocen* | izrocen* ~ del posiljke | del paketov | del narocila ! ni ! @courier | bo | skladisc* | centr* | prevoznik* | partner* | ni
    last_day_done delivered.unspecified handed_to=recipient : ^prevzet* | ^vrocen* | ^izdan* | ^dostavljen* ~ zadnji + dan ! ni ! @sender | @courier | vrac* | vrnjen* | terminal* | skladisc* | depo | partner* | prevoznik*
    done_and_more delivered.unspecified handed_to=recipient : ^dostavljen* | ^vrocen* & vprasanj* | pisite | pokličite | ocenite ! ni | @point | posiljatelj* | @courier | skladisc* ! @sender | @courier | vrac* | vrnjen* | terminal* | skladisc* | depo | partner* | prevoznik*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : po ~ placilu | poravnavi & carin* | ddv | dajat*
    waits_then pickup.reminder physical=no : caka ~ do > nato | potem | zatem ~ vrnemo | vrnjen* | vrne | vraca*
    only_data pre_shipment.not_handed_over physical=no : podatke | podatki & paket* | posiljk* ~ se | zaenkrat ~ ne | ni
    tour_broken delivery_failed.not_attempted : dostavna pot | obhod | razvoz ~ prekinjen* | ni koncan*
    resumed22 in_transit.resumed : prevoz | dostava | transport ~ nadaljuje* | nadaljevan*
    airline0 in_transit.handed_to_linehaul : predan* | izrocen* ~ letalsk* | letalski ! ni
    carrier_agent in_transit.moving : predan* | izrocen* | vrocen* ~ predstavnik* | zaposlen* | zastopnik* ~ prevoznik* | letalsk* | kurirsk* | poste
    back_to_depot delivery_failed.attempted cause=recipient : vrnjen* | vrnil* | nazaj ~ na depo | v depo | v skladisc* | na posto | v enoto & ni oglasil* | ne oglasa | ni doma | ni bilo | odsoten | ne odgovarja | nihce
    seller_hands accepted.dropped_off : @sender ~ predal* | oddal* | izrocil* ~ kurirsk* | prevoznik* | dostavni sluzbi | kurirju ! ni | vrac* | caka
    in_locker pickup.ready : @point & imate ~ ur | ure | dni ! @sender | se ~ ur
    wife delivered.agent handed_to=proxy : prevzel* | prejel* ~ zena | mož | moz | soproga | hci | sin | mati | oce | brat | sestra ! ni | vrnjen* | vrac* | @sender | @courier
    neighbour_declined delivery_failed.attempted : sosed | soseda | sosedi | recepcija ~ ni | niso ~ prevzel* | sprejel* | hotel*
    with_courier_yet out_for_delivery.on_vehicle : se ni | ni se ~ dostavljen* | vrocen* & pri kurirju | pri dostavljavcu | v dostavi | na dostavi | na dostavnem
    not_reached delivery_failed.not_attempted : @courier ~ ni ~ prispel | prisel | uspel priti | utegnil | obiskal | dosegel ! @sender | prevzeti
    not_reached2 delivery_failed.not_attempted : pomanjkanja casa | pomanjkanje casa | pomanjkanja kapacitet | preobremenjenost* | pomanjkanje kurirjev | prekinjena pot | prekinjen obhod | danes ne bomo | nismo utegnili | ni bilo poskusa dostave | poskus dostave ni bil izveden
    late_yet exception.delayed physical=no : se ni | ni se ~ dostavljen* | vrocen* & zamud* | kasni | kasneje
    coming_yet in_transit.moving : se ni | ni se ~ dostavljen* | vrocen* ! poskus* | @point | carin*
    back_out returning.in_transit direction=return : pri kurirju | pri dostavljavcu | v dostavi | predan* kurir* | v dostavo | za dostavo | na dostavi ~ posiljatelju | k posiljatelju | prodajalcu | trgovcu ! ni | dostavljena | vrocena | od posiljatelja
    back_failed returning.in_transit direction=return : ni | niso | neuspesn* | poskus* ~ dostav* | vroc* | izroc* | vrniti | vrnjen* + posiljatelju | prodajalcu
    back_waits returning.awaiting_sender_pickup direction=return : vrnjen* | vracil* | povratn* ~ caka | pripravljen* ~ posiljatelj* | prodajal*
    back_done returned.to_sender direction=return handed_to=recipient : vrnjen* | vracil* | povratn* ~ dostavljen* | vrocen* | izrocen* | prevzel | prevzet* | predan* ~ posiljatelj* | prodajal* ! ni | caka | bo | kurir* | v teku
    sender_left accepted.dropped_off : oddan* | predan* | puscen* | vlozen* | odlozen* ~ s strani posiljatelja | s strani prodajalca | od posiljatelja ! ni | caka | niso
    from_client accepted.picked_up : prevzet* | prevzel* | prevzem ~ od | pri | iz skladisca + @sender ! ni | niso | caka | vrnjen* | nalog | narocen* | nacrtovan*
    not_from_sender pre_shipment.pickup_failed : ni | niso | nismo | neuspes* | ni mogoce ~ prevzel* | prevzet* | prevzem | prevzeti ~ od | pri + @sender ! prejemnik* | naslovnik* | se ni
    not_from_sender2 pre_shipment.pickup_failed : posiljka | paket | posiljatelj | prodajalec ~ ni ~ pripravljen* | pripravil* & prevz* | kurir*
    handover_wait pre_shipment.not_handed_over physical=no : caka | cakamo | pripravljen* ~ na predajo | na izrocitev | za predajo | na prevzem ~ kurir* | dostavni sluzbi | prevozniku | s strani kurirja ! prejemnik* | skladisc*
    carrier_delivers in_transit.handed_to_last_mile : predan* | predaja | izrocen* ~ prevozniku | kurirski | dostavni | partnerju | partnerski | podizvajalcu ~ za dostavo | v dostavo | zadnji kilometer | zadnja milja ! ni | caka ! letal*
    no_code delivery_failed.attempted reason=no_access : manjka | manjkajoca | napacna | neznana | ni + koda | kode | sifra | vstopna koda | dostopna koda | kode za ! carin* | postna
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : manjka | manjkajoca | nepopolna | pomanjkljiva ~ deklaracij* | opis vsebine | cn22 | cn23
    flight_late exception.delayed reason=flight physical=no : odpovedan* | zamuda | zamuja | preklican* ~ let | leta | letal*
    inspection customs.import_in_progress : predan* | izrocen* | posredovan* ~ carinski pregled | carinski nadzor | carinjenje | carinski postopek
    outward in_transit.departed_origin_country : odprava | odpravljen* | odprema | odpremljen* | odposlan* ~ v tujino | v drzavo | iz slovenije
    departed_eta in_transit.departed_facility : zapustil* | odpremljen* iz | odsla iz | odpeljan* iz > @eta ! ni | posiljatelj* | drzav*
    arrived_eta in_transit.arrived_facility : prispel* | sprejet* ~ center | centru | skladisc* | depo* | terminal* > @eta ! ni | dostavn*
    moving_eta in_transit.moving : na poti | v tranzitu | v prevozu > @eta | pravocasno | po nacrtu ! ni | kurir* | @point | do vas | k vam | prejemnik* | zamud*
    signed_store in_transit.arrived_facility : prevzet* | podpisan* | sprejet* | prejel* ~ skladisce | s strani skladisca | s strani centra ! ni | posiljatelj*

    survey unknown.notice_only physical=no : ocenite | anketa | anketo | vase mnenje
    invalid unknown.invalid_number physical=no : neveljavna stevilka | napacna stevilka | nepravilna stevilka
    not_found unknown.not_found physical=no : ni najden* | ni podatkov | ni informacij | ne obstaja | ni bila najdena | ni na voljo podatkov | ni evidentiran* ! naslov* | @recipient
    pickup_failed pre_shipment.pickup_failed : neuspesn* | ni uspel* | ni bil* ~ prevzem pri posiljatelju | prevzem od | prevzem pri | prevzeti od | prevzeti pri
    pickup_failed2 pre_shipment.pickup_failed : prevzem pri | prevzem posiljke pri | prevzem od ~ ni uspel | neuspesen | ni mogoc
    planned pre_shipment.pickup_scheduled physical=no : prevzem pri posiljatelju | prevzem posiljke pri | prevzem posiljke | prevzem paketa | odvoz & narocen* | nacrtovan* | predviden* | dogovorjen*
    planned2 pre_shipment.pickup_scheduled physical=no : narocen prevzem | narocen kurir | kurir narocen | nalog za prevzem | narocilo prevzema
    not_handed pre_shipment.not_handed_over physical=no : ni | niso | nismo ~ @yet ~ prevzel* | predal* | predan* | oddal* | oddan* | prejel* | prevzet* | sprejel* | sprejet* | prispel* | odpremil* ! @recipient | carin*
    not_handed2 pre_shipment.not_handed_over physical=no : @yet ~ ni | niso | nismo ~ prevzel* | predal* | predan* | oddal* | oddan* | prejel* | prevzet* | sprejel* | sprejet* | prispel* | odpremil* ! @recipient | carin*
    not_handed3 pre_shipment.not_handed_over physical=no : caka na oddajo | caka na predajo | cakamo na posiljko | cakamo na predajo | caka na prevzem pri posiljatelju | cakamo da posiljatelj | posiljatelj ni oddal | pricakujemo posiljko | caka na posiljatelja
    message unknown.notice_only physical=no : poslan* | poslano | poslali smo | obvescen* | dostavljen* ~ @message ! za prevzem | @point | danes
    message2 unknown.notice_only physical=no : @message ~ poslan* | poslano | dostavljen* | posredovan* ! za prevzem | @point | danes
    informed unknown.notice_only physical=no : @recipient ~ obvescen* ! za prevzem | @point | danes | @not

    stolen exception.stolen : ukraden* | odtujen* | kraja | kraje
    lost exception.lost cause=carrier : izgubljen* | izguba | izgube | zalozen*
    missing exception.missing : poizvedb* | v iskanju | pogresan* | iscemo | iskanj* | v raziskavi | reklamacija v obravnavi | reklamacijski postopek
    contents0 exception.missing_contents : vsebina | vsebine | vsebini & manjk* | nepopoln* | primanjkljaj
    contents exception.missing_contents : manjka vsebina | manjkajoca vsebina | nepopolna vsebina | vsebina manjka | vsebina nepopolna | izropan* | primanjkljaj
    damaged exception.damaged : poskodovan* | poskodb* | razbit*
    destroyed exception.destroyed : unicen* | unicenj*

    return_done returned.to_sender direction=return handed_to=recipient : posiljatelju | prodajalcu | trgovcu | spletni trgovini & vrnjen* | vrocen* | dostavljen* | izrocen* | predan* ! @not | @will | na poti | vraca | zaradi | zavrn* | v teku | obvest*
    return_done2 returned.to_sender direction=return handed_to=recipient : posiljatelj | prodajalec + prevzel | je prevzel | je prejel | prejel & vrnjen* | vrac* | povratn* ! @not
    return_done3 returned.to_sender direction=return handed_to=recipient : povratna posiljka dostavljena | povratna posiljka vrocena | vracilo zakljuceno | vracilo dostavljeno ! @not
    return_waiting returning.awaiting_sender_pickup direction=return : vrnjen* | vracil* | povratn* | posiljatelj* & caka na prevzem | za prevzem ! kurir* | pri posiljatelju
    return_refused returning.initiated direction=return reason=refused cause=recipient : vrac* | vracilo | vrnjen* & zavrn*
    return_address returning.initiated direction=return reason=address : vrac* | vracilo | vrnjen* & naslov | naslova
    return_unclaimed returning.initiated direction=return : vrac* | vracilo | vrnjen* & neprevz* | ni prevz* | rok* | potek*
    return_moving returning.in_transit direction=return : vraca se | se vraca | na poti nazaj | na poti k posiljatelju | na poti do posiljatelja | potuje nazaj | v vracanju | vracilo na poti | vracilo v teku
    returning returning.initiated direction=return : vracilo | vracila | vracanje | vracamo | vrnjen* | vraca* | povratn* | nazaj posiljatelju | nazaj k posiljatelju | vrnili | vrnitev ! povratnica | vracilo denarja

    paid customs.duties_paid physical=no : @customs | ddv & placan* | poravnan* ! ni | niso | neplacan*
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs | ddv & placil* | placati | placajte | plac* | dajatev | dajatve | poravnajte | poravnav*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokument* | podatk* | racun | racuna | informacij* | potrdil*
    customs_refused customs.import_refused cause=customs : @customs & zavrn* | zavrnjen* | prepovedan* | zavrnila
    seized customs.seized cause=customs : zasezen* | zasegl* | zaplenjen* | zapleni* | zaseg
    held_export customs.export_held reason=customs cause=customs : izvoz* & @customs & zadrzan* | ustavljen*
    held customs.import_held reason=customs cause=customs : @customs & zadrzan* | zadrzal* | pregled* | caka | caka na | ustavljen* | kontrol* | nadzor* ! zakljucen* | koncan*
    export_out customs.export_released : izvoz* & @customs & zakljucen* | koncan* | odobren*
    export_in customs.export_in_progress : izvoz* & @customs
    customs_out customs.import_released : @customs & zakljucen* | koncan* | ocarinjen | ocarinjena | ocarinjeno | sproscen* | sprostila | opravljen* | uspesn* | zapustil* | odobren* ! neuspesn*
    in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : preklican* | preklical* | storniran* | odpovedan* & @recipient
    cancelled cancelled.by_sender physical=no : preklican* | preklical* | storniran* | stornira* | odpovedan* | preklic

    notice delivery_failed.notice_left : obvestilo | obvestila | sporocilo ~ puscen* | pustil* | o prispetju | o prispeli | v nabiralnik*
    notice2 delivery_failed.notice_left : puscen* | pustil* | pustili ~ obvestilo | sporocilo
    receipt unknown.notice_only physical=no : potrdilo o dostavi | potrdilo o vrocitvi | povratnica ~ poslan*
    tried_door delivery_failed.attempted reason=absent cause=recipient : nihce | nihce nam ~ ni ~ odprl* | oglasil* | bilo
    unpaid delivery_failed.attempted reason=cod cause=recipient : ni ~ placal* | poravnal* ~ odkupnin* | povzetj*
    no_fit delivery_failed.attempted reason=locker_full : ni ~ sel | sla | odloziti | vloziti ~ predal* | paketomat* | paketnik*
    no_fit2 delivery_failed.attempted reason=locker_full : ne gre v predal | prevelik za predal
    tried_deliver delivery_failed.attempted : poskusal* | poskusili | poskusil ~ dostaviti | vrociti | izrociti
    no_time delivery_failed.attempted : ni uspel dostaviti | nismo uspeli dostaviti | ni utegnil | danes ne bo dostavljen*
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ zeli | zelel | zahteval | prosil | izbral ~ drug | drugi | nov | kasneje | kasnejsi | prestav*
    date_changed out_for_delivery.rescheduled physical=no : datum | termin | cas ~ dostave ~ spremenjen* | prestavljen*
    decision exception.held : caka na | cakamo na ~ odlocitev | navodila | odlocitve
    in_system pre_shipment.info_received physical=no : vnesen* | zaveden* ~ sistem
    today_comes out_for_delivery.on_vehicle : prispe | pride ~ danes
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & zavrn*
    refused exception.refused reason=refused cause=recipient : zavrnil* | zavrnjen* | zavrnitev | zavraca | noce prevzeti
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & odkupnin* | placil* | povzetj*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & dostop*
    failed_full delivery_failed.attempted reason=locker_full : ni prostora | zaseden* | paketomat je poln | paketomat poln | prevelik*
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nedosegljiv* | ni dosegljiv* | se ne oglasa | se ni oglasil* | ne odgovarja | ni odgovoril* | ni bilo mogoce vzpostaviti stika | ni bilo mogoce kontaktirati | ni bilo mogoce poklicati
    absent delivery_failed.attempted reason=absent cause=recipient : odsoten | odsotna | odsotnost* | nikogar | ni bil doma | ni bilo doma | ni doma | ni bila doma | ni bil prisoten | ni na naslovu | ni bil na naslovu | ni bilo na naslovu
    failed_address delivery_failed.attempted reason=address : @undelivered & naslov | naslova | naslovu
    closed delivery_failed.attempted reason=business_closed : zaprto | zaprta | zaprt ! vrec*
    moved exception.address_problem reason=moved cause=recipient : preselil* | odselil*
    address exception.address_problem reason=address : naslov | naslova | naslovu & napacen | napacn* | nepopoln* | neznan* | pomanjkljiv* | nepravil* | nezadost* | preveri* | neobstojec* | ne obstaja | necitljiv* | tezav*
    unknown_recipient exception.address_problem reason=address : naslovnik neznan | neznan naslovnik | prejemnik neznan | neznan prejemnik | naslovnik je neznan
    expired pickup.expired : ni prevzet* | ni prevzel* | ni bila prevzeta | ni bil prevzet | rok hrambe je potekel | neprevzet* | potekel rok | rok za prevzem je potekel | rok hrambe potekel | rok za prevzem potekel | po poteku roka | je potekel | neprevzem
    extended pickup.extended physical=no : podaljsan* | podaljsanj*
    reminder0 pickup.reminder physical=no : rok | cas ~ iztec* | potece | izteka
    reminder pickup.reminder physical=no : opomnik | opomin* | zadnji dan | rok hrambe se izteka | se izteka | potece jutri | rok hrambe potece | se vedno caka | ne pozabite | vas se vedno caka
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : na zeljo | na zahtevo | po zelji ~ @recipient & presta* | prelozen* | spremenjen* | odlozen*
    rescheduled out_for_delivery.rescheduled physical=no : prestavljen* | prelozen* | nov termin | novi termin | ponovna dostava | ponovni poskus | ponovna vrocitev | spremenjen datum | spremenjen termin | sprememba termina | sprememba datuma | naslednji poskus | dostava odlozena | drugi poskus
    failed delivery_failed.attempted : @undelivered

    misrouted exception.misrouted : napacno | pomotoma | zmotno ~ usmerjen* | preusmerjen* | razvrscen* | poslan* | sortiran*
    misrouted3 exception.misrouted : usmerjen* | razvrscen* | poslan* | sortiran* ~ napacno | pomotoma
    misrouted2 exception.misrouted : zatavala
    redirected in_transit.redirected : preusmer* | sprememba naslova | spremenjen naslov | na nov naslov | na drug naslov | doposlan* | naknadno poslan* | preposlan*
    courier_took accepted.picked_up : @courier ~ prevzel* ! @recipient
    courier_took2 accepted.picked_up : prevzeta | prevzet | prevzeto | prevzeli | prevzem ~ od | pri | pri + @sender
    sender_put accepted.dropped_off : @sender ~ oddal* | vlozil* | predal* | odlozil* ! @not
    sender_put2 accepted.dropped_off : oddana | oddan | oddano | sprejeta | sprejet ~ v | na + @point ! dostavn* | @not
    delivery_office in_transit.at_delivery_office : dostavna posta | dostavni posti | dostavno posto | dostavno enoto | dostavni enoti | dostavni center | dostavnem centru | naslovni posti | naslovno posto | naslovna posta | dostavno skladisce | dostavnem skladiscu | lokalni depo | ciljno skladisce | ciljni posti | ciljni depo ! na poti | zapustil* | odpremljen*
    to_point out_for_delivery.to_pickup_point : na poti | v dostavi | potuje | v dostavo ~ na | v | do | k ~ @point ! prispel*
    to_point2 out_for_delivery.to_pickup_point : bo dostavljen* | bomo dostavili | bo odlozen* ~ v | na | do ~ @point
    collected delivered.collected handed_to=recipient : prevzet* | prevzel* | izdan* | dvignil* | vrocena na posti & @point | @recipient ! @not | za prevzem | @courier | @sender | caka | lahko | bo | v prevzem
    collected2 delivered.collected handed_to=recipient : posiljka prevzeta | posiljka je prevzeta | posiljka je bila prevzeta | paket prevzet | paket je bil prevzet | osebno prevzet* | osebni prevzem opravljen | prevzeli ste ! @courier | @sender | @not | od | za
    ready pickup.ready : caka na prevzem | pripravljen za prevzem | pripravljena za prevzem | pripravljeno za prevzem | pripravljena je za prevzem | pripravljen je za prevzem | na voljo za prevzem | mozen prevzem | mozno prevzeti | lahko prevzamete | za prevzem | prevzamete jo lahko | jo lahko prevzamete | ga lahko prevzamete | caka na vas | vas caka | caka na naslovnika | caka prejemnika | caka na prejemnika | v hrambi ! kurir* | @sender | nalog
    ready_point pickup.ready : @point & dostavljen* | caka | prispel* | odlozen* | vlozen* | pripravljen* | hranjen* | shranjen* | v paketomatu ! @sender | dostavn* | oddan* | odpremljen* | zapustil* | izmenjaln* | @not
    handed_point pickup.ready : predan* | izrocen* ~ paketomat* | na prevzemno | na poslovalnico ! @sender
    partial delivered.partial : delno ~ dostavljen* | vrocen* | izrocen* ! @courier | bo | skladisc* | centr* | prevoznik* | partner* | ni
    neighbour delivered.neighbour handed_to=proxy : sosed | soseda | sosedu | sosedi | sosedom & @done ! @not | bo
    mailbox delivered.mailbox : nabiralnik* | hisni predalcnik | predalcnik | predalcniku | postni predal | postnem predalu ! obvestil* | @not
    reception delivered.reception handed_to=proxy : recepcij* | vratar* | varnostnik* | vlozisc* | tajnistv* & @done ! @not | bo
    safe delivered.safe_place : pred vrati | na dogovorjenem mestu | dogovorjeno mesto | varnem mestu | varno mesto | v garazi | na terasi | za ograjo & @done | puscen* | odlozen* ! @not | bo
    proxy delivered.agent handed_to=proxy : pooblascen* | druzinskemu clanu | druzinski clan | drugi osebi | druga oseba | sodelavc* | nadomestnemu | zakon* | clanu gospodinjstva & @done ! @not | bo
    last_mile in_transit.handed_to_last_mile : predan* | izrocen* | predaja | prevzel* ~ partner* | lokalnemu | lokalni posti | dostavni sluzbi | posti slovenije | kurirski sluzbi | prevozniku za dostavo ! @not
    to_courier out_for_delivery.on_vehicle : predan* | izrocen* | zadolzen* | izdan* ~ @courier ! @not | @sender | se ni
    airline in_transit.handed_to_linehaul : letalsk* | letalu | letalo | letalom | prevozniku | letalisc* ! prispel* | pristal*
    today out_for_delivery.on_vehicle : danes ~ dostav* | vroc* | dostavljen* | bo ! @not | bila dostavljena
    today2 out_for_delivery.on_vehicle : bo | bomo | dostava | dostavili ~ danes ! @not
    slot out_for_delivery.appointment_scheduled physical=no : termin dostave | datum dostave | cas dostave | dostava & dogovorjen* | potrjen* | izbran* | rezerviran*
    contacted out_for_delivery.customer_contacted physical=no : stik s prejemnikom | prejemnik kontaktiran | kontaktirali smo | naslovnik kontaktiran ! @not
    promise unknown.notice_only physical=no : bo | bodo | bomo ~ dostavljen* | vrocen* | dostavili | dostava ! danes | zamud*
    promise2 unknown.notice_only physical=no : predviden* | pricakovan* | nacrtovan* | ocenjen* ~ dostav* | vrocit* | datum ! danes | zamud*
    prepared in_transit.at_delivery_office : priprav* ~ za dostavo | na dostavo | za vrocitev
    out out_for_delivery.on_vehicle : v dostavi | v razvozu | na razvozu | na dostavi | v dostavo | v dostavljanju | pri dostavljavcu | pri kurirju | na poti do prejemnika | na poti do vas | na poti k vam | na poti k prejemniku | na poti k naslovniku | za dostavo | nalozena na dostavno | nalozen na dostavno | na dostavnem vozilu | v dostavnem vozilu | se dostavlja | dostavljamo | kurir je na poti | kurir na poti | dostavljavec je | dostavljavec na poti | pismonosa je | v postopku dostave | v raznos* | v fazi dostave ! @not | @sender
    signed delivered.signed handed_to=recipient : podpis* & @done ! @not | bo | brez podpisa
    recipient delivered.recipient handed_to=recipient : naslovniku | prejemniku | kupcu | stranki | osebno | prejemnik | naslovnik & vrocen* | dostavljen* | izrocen* | predan* | prevzel ! @not | bo | @point
    delivered delivered.unspecified handed_to=recipient : dostavili smo | vrocili smo | kurir je dostavil | dostavljavec je vrocil | dostavljena | dostavljen | dostavljeno | vrocena | vrocen | vroceno | uspesno dostavljena | izrocena | uspesna dostava | dostava uspesna | dostava zakljucena | dostava opravljena | ^vrocitev$ | ^dostava$ | vrocitev opravljena ! @not | bo | bomo | bodo | posiljatelj* | centru | center | centra | skladisc* | prevoznik* | partner* | @point | kurirju | letalisc* | podatki | obvestil* | depo* | logisti* | distribu* | razvrsc* | terminal*

    weather exception.delayed reason=weather cause=external physical=no : vremen* | snezen* | snega | poplav*
    strike exception.delayed reason=strike cause=external physical=no : stavk*
    delayed exception.delayed physical=no : zamud* | kasni | kasnit* | zakasn* | zamuja | zastoj*
    label pre_shipment.info_received physical=no : napovedan* | elektronsk* | podatki | podatke | najavljen* | ustvarjen* | najava | napoved | registriran* | evidentiran* | vnesen* | nalepk* | dodeljena stevilka | kreiran* | prijavljen*
    order pre_shipment.order_created physical=no : narocil* | v pripravi | pripravlja* | pakira*
    left_country in_transit.departed_origin_country : drzav* | tujin* | slovenijo | iz slovenije & zapustil* | odhod | odpravljen* | odpremljen* | poslan* | odsla | odletel* | izhod ! prispel* | prihod | vstop*
    transit_country in_transit.transit_country : tranzitni drzavi | tranzitna drzava | drzavi tranzita
    arrived_country in_transit.arrived_destination_country : drzav* | slovenijo | sloveniji & prispel* | prispetje | prihod | vstop* | uvoz | sprejet*
    export_office in_transit.export_processing : izvoz* | za tujino
    exchange_left in_transit.left_import_office : izmenjaln* & odpremljen* | zapustil* | odhod
    exchange in_transit.arrived_import_office : izmenjaln* | uvoz* | mednarodne izmenjave
    at_office in_transit.at_delivery_office : kraj dostave | kraju dostave | kraju prejemnika | mestu prejemnika & prispel* | je v ! na poti
    dropped accepted.dropped_off : oddana na | oddan na | oddano na
    accepted accepted.received_at_origin : sprejet* | oddan* | sprejem | sprejema | sprejeli | oddaja ! centr* | center | skladisc* | depo*
    picked accepted.picked_up : prevzeta od | prevzeta pri posiljatelju | prevzet* | prevzeli | prevzem opravljen
    flown in_transit.departed_origin_country : odletel* | vzletel*
    departed in_transit.departed_facility : odpremljen* | odposlan* | zapustil* | odprema | poslan* | odhod | odsla | odpeljan* | posredovan* | odpravljen*
    arrived in_transit.arrived_facility : prispel* | prispetje | obdelan* | obdelav* | obdeluje | razvrscen* | razvrscanj* | sortira* | v centru | v skladisc* | skladisc* | logisticn* | prihod | prihod v | sprejet* | depo | depoju | pretovor* | terminal* | prejeta v
    moving in_transit.moving : na poti | v tranzitu | prevoz* | transport* | tranzit* | potuje | v prenosu
    held2 exception.held : zadrzan* | ustavljen* | na cakanju | caka na navodila
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
