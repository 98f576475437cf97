extension SharedWordings {
  private static let failed = """
    neuspesn* | neuspjesn* | nije uruc* | nije isporuc* | nije dostavljen* | nije urucena | nije isporucena | nije dostavljena | nije urucen | nije isporucen \
    | neurucen* | neisporucen* | nedostavljen* | pokusaj dostave | pokusaj isporuke | pokusaj urucenja | neuspela dostava | neuspjela dostava | nemoguca dostava | nije bilo moguce \
    | neuspeo pokusaj | neuspjeli pokusaj | dostava nije uspjela | isporuka nije uspela | није уручен* | неуспешн* | није испоручен* | није уручена | није испоручена | покушај испоруке
    """
  private static let point = """
    paketomat* | paketomatu | poslovnic* | parcelshop* | parcel shop* | poste | posti | postanskom uredu | postanski ured | preuzimno mjesto | mestu preuzimanja | mjestu preuzimanja | preuzimnom mjestu | paket shop* | \
    box now | boxnow | gls paketomat | pudo | prodajnom mjestu | prodajno mjesto | lokeru | locker | shop | пошти | пакетомат*
    """
  /// Serbian, Croatian and Bosnian in Latin letters; Serbian in Cyrillic beside it.
  static let serbian = """
    survey unknown.notice_only physical=no : ocenite | ocijenite | anketa
    not_found unknown.not_found physical=no : nema podataka | nije pronaden* | nije pronadena | nema informacija | posiljka nije pronadena ! adres* | primatelj* | primalac
    return_done returned.to_sender direction=return handed_to=recipient : posiljaocu | posiljatelju | posiljaoc* | posiljatelj* | пошиљаоцу & vracen* | vracena | isporucen* | isporucena | urucen* | urucena | dostavljen* | враћен* | уручен* | preuzeo ! nije | ce | od posiljatelj* | na putu | od posiljaoc*
    return_waiting returning.awaiting_sender_pickup direction=return : povrat* | vracen* & ceka posiljatelja | spremn za preuzimanje | spremna za preuzimanje | spremno za preuzimanje | spremni za preuzimanje
    return_refused returning.initiated direction=return reason=refused cause=recipient : povrat* | vraca* | vracen* & odbij* | odbio
    return_unclaimed returning.initiated direction=return : povrat* | vraca* | vracen* & nije preuzet* | istek* | nepodignut*
    return_moving returning.in_transit direction=return : vraca se | na putu prema posiljatelju | povrat u tijeku | povrat u toku | na putu ka posiljaocu
    returning returning.initiated direction=return : vraca* | vracen* | povrat* | povratak | враћа* | враћен* | повраћај | povrat posiljatelju ! povratnica
    lost exception.lost cause=carrier : izgubljen* | изгубљен* | gubitak
    missing exception.missing : potraga | u potrazi | potrazni postupak | istraga
    stolen exception.stolen : ukraden* | украден*
    damaged exception.damaged : ostecen* | оштећен*
    destroyed exception.destroyed : unisten* | уништен*
    seized customs.seized cause=customs : zaplijenjen* | zaplenjen* | oduzet*
    cancelled cancelled.by_sender physical=no : otkazan* | stornir* | ponisten* | отказан*
    paid customs.duties_paid physical=no : carin* & placen* ! nije
    due customs.duties_due reason=payment cause=recipient flag=action_required : carin* & placanj* | platiti | troskov* | naplat* | uplat*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : carin* | царин* & dokument* | racun | informacij* | документ*
    customs_refused customs.import_refused cause=customs : carin* & odbijen* | zabranjen*
    customs_held customs.import_held reason=customs cause=customs : carin* | царин* & zadrzan* | pregled | kontrol* | ceka | задржан*
    export_in customs.export_in_progress : izvoz* & carin*
    customs_out customs.import_released : carin* | царин* & zavrsen* | ocarinjen* | oslobod* | pusten* | okoncan* | завршен*
    customs_out2 customs.import_released : ocarinjen* | оцарињен*
    customs_in customs.import_in_progress : carin* | царин* | ocarinjenje
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & odbij* | odbio
    refused exception.refused reason=refused cause=recipient : odbio | odbila | odbijen* | odbijanje | одбио | одбијен* | primatelj odbio
    failed_address delivery_failed.attempted reason=address : \(failed) & adres* | адрес*
    absent delivery_failed.attempted reason=absent cause=recipient : odsutan | odsutna | nije kod kuce | nije zatecen | primatelj nije bio | primalac odsutan | одсутан | nije na adresi | nitko nije | niko nije
    closed delivery_failed.attempted reason=business_closed : zatvoren*
    address exception.address_problem reason=address : adres* | адрес* & netocn* | netacn* | neispravn* | nepotpun* | nepoznat* | pogresn* | погрешна | nedostat*
    unknown_recipient exception.address_problem reason=address : nepoznat primatelj | primatelj nepoznat | primalac nepoznat | nepoznat na adresi
    expired pickup.expired : nije preuzet* | istekao rok | rok cuvanja istekao | rok za preuzimanje | nepodignut* | nije podignut* | istek roka ! do
    failed delivery_failed.attempted : \(failed)
    redirected in_transit.redirected : preusmjeren* | preusmeren* | promjena adrese | promena adrese | prosljeden na novu | prosljedena na novu | prosljedeno na novu | prosljedeni na novu
    rescheduled out_for_delivery.rescheduled physical=no : odgoden* | odlozen* | novi termin | nova dostava | ponovna dostava | ponovni pokusaj | promijenjen datum | nov pokusaj
    notice delivery_failed.notice_left : ostavljena obavijest | ostavljen izvestaj | obavijest ostavljena | obavijest o prispijecu | ostavljeno obavestenje | izvestaj o prispecu
    to_point out_for_delivery.to_pickup_point : \(point) & na putu | na putu prema | u dostavi do
    collected delivered.collected handed_to=recipient : preuzet* | preuzeo | podignut* | urucen* | urucena | isporucena | преузет* & \(point) | primatelj* | primalac | primaoc* | kupac ! nije | za preuzimanje | spremn* | moze | ceka | kurir* | posiljatelj* | dostavljac
    ready pickup.ready : spremn za preuzimanje | spremna za preuzimanje | spremno za preuzimanje | spremni za preuzimanje | spremna za preuzimanje | spreman za preuzimanje | ceka preuzimanje | ceka na preuzimanje | moze se preuzeti | mozete preuzeti | za preuzimanje | raspoloziva za preuzimanje | спремн за преузимање | спремнa за преузимање | спремнo за преузимање | спремнi за преузимање | спремна за преузимање | dostupna za preuzimanje ! kurir* | posiljatelj*
    ready_point pickup.ready : \(point) & dostavljen* | ceka | isporucen* | stigl* | prispjel* | prispel* | ostavljen* | odlozen* | spremn* ! posiljatelj* | primljen* | zaprimljen* | predan u | predana u | predano u | predani u
    neighbour delivered.neighbour handed_to=proxy : susjed* | sused* | komsij*
    mailbox delivered.mailbox : sanducic | postanski sanducic | kovcezic* | sanduce | поштанско сандуче
    reception delivered.reception handed_to=proxy : recepcij* | portir* | zastitar* & urucen* | dostavljen* | isporucen* | predan*
    safe delivered.safe_place : pred vratima | ispred vrata | sigurno mjesto | sigurnom mjestu | bezbednom mestu
    proxy delivered.agent handed_to=proxy : ukucan* | opunomocen* | clanu obitelji | clanu porodice | drugoj osobi | punomocnik* & urucen* | dostavljen* | isporucen* | predan*
    promise unknown.notice_only physical=no : bit ce | bice | ocekivan* | ocekuje se | planiran* | predviden* ! danas
    out out_for_delivery.on_vehicle : na isporuci | na dostavi | u dostavi | u isporuci | kod dostavljaca | kod kurira | zaduzena za dostavu | na putu do primatelja | na putu do vas | kurir je | dostavljac | danas ce biti | postar | u procesu dostave | izdana na dostavu | ukrcana u dostavno | dostavno vozilo | на испоруци | za isporuku | predana dostavljacu | spremna za dostavu | zaduzen kurir | zaduzeno
    recipient delivered.recipient handed_to=recipient : primatelju | primaocu | primatelj | примаоцу | kupcu & urucen* | isporucen* | dostavljen* | predan* | уручен* | испоручен* | urucena | isporucena ! nije | ce | nisu
    delivered delivered.unspecified handed_to=recipient : isporucen | isporucena | isporuceno | urucen | urucena | uruceno | dostavljen | dostavljena | dostavljeno | испоручен | испоручена | испоручено | уручен | уручена | уручено | uspjesno dostavljena | isporuka izvrsena ! nije | ni | ne | \(point) | posiljatelj* | posiljaoc* | skladist* | ce | centar | prijevoznik* | partner*
    label pre_shipment.info_received physical=no : najavljen* | elektronsk* | elektronick* | podaci o | evidentiran* | kreiran* | registrovan* | registriran* | najava | креиран* | ocekujemo posiljku
    order pre_shipment.order_created physical=no : narudzb* | porudzbin* | u pripremi | priprem*
    accepted accepted.received_at_origin : primljen* | zaprimljen* | prijem | предат* | примљен* | predana u | preuzeta na | preuzeta od | zaprimanje | primanje
    picked accepted.picked_up : preuzet* | prikupljen* | preuzeta od posiljatelja | преузет*
    left_country in_transit.departed_origin_country : zemlj* | inozemstv* | inostranstv* & napusti* | otpremljen* | odlazak | poslan* | poslat*
    arrived_country in_transit.arrived_destination_country : zemlj* | hrvatsk* | srbij* & prispjel* | prispel* | stigl* | ulazak | dolazak | uvoz | pristigl*
    airline in_transit.handed_to_linehaul : avioprijevoznik* | prijevozniku | prevozniku | zrakoplov* | avion*
    last_mile in_transit.handed_to_last_mile : lokalnom partneru | lokalnoj posti | dostavnoj sluzbi | kurirskoj sluzbi
    exchange in_transit.arrived_import_office : izmjenicn* | izmenicn* | medunarodne izmjene
    at_office in_transit.at_delivery_office : dostavni centar | dostavnom centru | isporucna posta | dostavnoj posti | odredisni ured | odredisnoj posti | dostavni ured | u posti dostave
    departed in_transit.departed_facility : otpremljen* | odpremljen* | napustil* | otprema | poslan* | poslat* | krenul* | отпремљен* | izlaz | послат* | u otpremi
    arrived in_transit.arrived_facility : prispel* | stigl* | prispjel* | sortira* | obrad* | centru | centar | skladist* | pristigl* | приспел* | стигл* | razvrsta* | dolazak | depo* | ulaz
    moving in_transit.moving : u tranzitu | na putu | transport* | prijevoz* | prevoz* | u prijenosu | на путу | u prometu | tranzit
    held2 exception.held : zadrzan* | na cekanju
    delayed exception.delayed physical=no : kasni | kasnjenje | odgoda | zakasnj*
    misrouted exception.misrouted : pogresno usmjeren* | pogresno usmeren* | pogresno sortir*
    """
  static let slovenian = """
    return_done returned.to_sender direction=return handed_to=recipient : posiljatelju & vrnjen* | vrocen* | dostavljen* | izrocen* ! ni | bo | na poti
    return_refused returning.initiated direction=return reason=refused cause=recipient : vrac* | vracilo | vrnjen* & zavrn*
    return_moving returning.in_transit direction=return : vraca se | na poti nazaj | na poti k posiljatelju
    returning returning.initiated direction=return : vracilo | vracanje | vrnjen* | vraca* | povratn* | nazaj posiljatelju ! povratnica
    lost exception.lost cause=carrier : izgubljen* | izguba
    missing exception.missing : poizvedb* | v iskanju
    damaged exception.damaged : poskodovan*
    destroyed exception.destroyed : unicen*
    seized customs.seized cause=customs : zasezen*
    cancelled cancelled.by_sender physical=no : preklican* | storniran*
    due customs.duties_due reason=payment cause=recipient flag=action_required : carin* & placil* | placati | dajatev | dajatve
    held_documents customs.import_held reason=documents flag=action_required cause=customs : carin* & dokument* | podatk* | racun
    customs_held customs.import_held reason=customs cause=customs : carin* & zadrzan* | pregled
    export_in customs.export_in_progress : izvoz* & carin*
    customs_out customs.import_released : carin* & zakljucen* | koncan* | ocarinjen* | sproscen*
    customs_out2 customs.import_released : ocarinjen*
    customs_in customs.import_in_progress : carin*
    failed delivery_failed.attempted : ni bil dostavljen | ni bila dostavljena | ni bilo mogoce | neuspesn* | ni dostavljen* | nedostavljen* | poskus dostave | dostava ni uspela | ni bila vrocena | ni vrocen* | naslovnik odsoten | poskus vrocitve | ni bila mogoca
    absent delivery_failed.attempted reason=absent cause=recipient : odsoten | odsotnost | nikogar
    refused exception.refused reason=refused cause=recipient : zavrnil* | zavrnjen* | zavrnitev
    address exception.address_problem reason=address : naslov & napacen | nepopoln | neznan | pomanjkljiv
    unknown_recipient exception.address_problem reason=address : naslovnik neznan | neznan naslovnik
    expired pickup.expired : ni prevzet* | rok hrambe | neprevzet* | potekel rok
    notice delivery_failed.notice_left : obvestilo pusceno | pusceno obvestilo | obvestilo o prispetju
    to_point out_for_delivery.to_pickup_point : na poti na prevzemno | na poti v paketomat | na poti na posto
    collected delivered.collected handed_to=recipient : prevzet* & na posti | paketomat* | naslovnik* | prejemnik* ! ni | za prevzem | kurir* | posiljatelj*
    ready pickup.ready : caka na prevzem | pripravljen za prevzem | pripravljena za prevzem | pripravljeno za prevzem | pripravljeni za prevzem | pripravljena za prevzem | pripravljen za prevzem | v paketomatu | na prevzemnem mestu | mozen prevzem | lahko prevzamete | za prevzem | na prevzemno mesto dostavljena ! kurir*
    neighbour delivered.neighbour handed_to=proxy : sosed* & izrocen* | vrocen* | dostavljen*
    mailbox delivered.mailbox : nabiralnik* | postni nabiralnik | hisni predalcnik | predalcnik*
    safe delivered.safe_place : pred vrati | na dogovorjenem mestu | varnem mestu
    promise unknown.notice_only physical=no : bo dostavljen* | predvidena dostava | pricakovana dostava | bo vrocena
    out out_for_delivery.on_vehicle : v dostavi | na dostavi | v dostavo | pri dostavljavcu | pri kurirju | danes bo dostavljena | na poti do prejemnika | izrocena kurirju | dostavljavec | pismonosa
    recipient delivered.recipient handed_to=recipient : naslovniku | prejemniku & vrocen* | dostavljen* | izrocen* ! ni | bo
    delivered delivered.unspecified handed_to=recipient : dostavljena | dostavljen | dostavljeno | vrocena | vrocen | vroceno | uspesno dostavljena | izrocena ! ni | ne | bo | posiljatelj* | centru | center | skladisc* | prevoznik*
    label pre_shipment.info_received physical=no : napovedan* | elektronsk* | podatki o | najavljen* | ustvarjen* | najava
    accepted accepted.received_at_origin : sprejet* | oddan* | sprejem
    picked accepted.picked_up : prevzeta od | prevzeta pri posiljatelju | prevzet*
    left_country in_transit.departed_origin_country : zapustil drzav* | zapustila drzav* | zapustilo drzav* | zapustili drzav* | zapustila drzavo | odhod v tujino | odpravljena v tujino | izvoz
    arrived_country in_transit.arrived_destination_country : prispela v drzavo | prispela v slovenijo | prihod v drzavo | uvoz
    redirected in_transit.redirected : preusmerjen*
    misrouted exception.misrouted : napacno usmerjen*
    delayed exception.delayed physical=no : zamud* | kasni
    departed in_transit.departed_facility : odpremljen* | odposlan* | zapustil* | odprema | poslan*
    arrived in_transit.arrived_facility : prispel* | prispetje | obdelan* | razvrscen* | sortira* | obdelav* | v centru | v skladiscu | logisticnem
    moving in_transit.moving : na poti | v tranzitu | prevoz* | transport*
    """
}
