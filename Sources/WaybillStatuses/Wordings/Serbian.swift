extension SharedWordings {
  /// Serbian, Croatian and Bosnian in Latin letters. The diacritics are written because ``serbianCyrillic`` is
  /// made of them; names that are Latin in either script stand in capitals.
  static let serbian = """
    @parcel : pošiljka | pošiljke | pošiljku | pošiljci | pošiljkom | paket | paketa | paketu | paketi | paketom | paketić* | narudžba | narudžbu | porudžbina | porudžbinu | pismo
    @sender : pošiljatelj | pošiljatelja | pošiljatelju | pošiljateljem | pošiljalac | pošiljaoca | pošiljaocu | pošiljaocem | prodavac | prodavca | prodavcu | prodavač | prodavača | prodavaču | prodavatelj* | trgovac | trgovca | trgovcu | web shop | webshop | web trgovin* | trgovine | nalogodavac
    @recipient : primatelj | primatelja | primatelju | primateljem | primateljica | primateljici | primalac | primaoca | primaocu | primaocem | kupac | kupca | kupcu | kupcem | korisnik | korisnika | korisniku | klijent | klijenta | klijentu | naslovnik* | adresat* | stranke | stranka | stranci
    @courier : kurir | kurira | kuriru | kurirom | kuriri | dostavljač | dostavljača | dostavljaču | dostavljačem | poštar | poštara | poštaru | poštarom | vozač | vozača | vozaču | vozačem | listonoš* | kurirskoj službi | raznosač*
    @point : šop | šopu | šopa | šopovi | PAKET ŠOP | paketomat* | poslovnic* | PARCELSHOP* | parcel shop* | pošta | pošti | poštu | pošte | poštanskom uredu | poštanski ured | poštanskog ureda | preuzimno mjesto | preuzimnom mjestu | mesto preuzimanja | mesta preuzimanja | mestu preuzimanja | mjesto preuzimanja | mjesta preuzimanja | mjestu preuzimanja | paket shop* | PAKETSHOP* | BOX NOW | BOXNOW | PUDO | prodajnom mjestu | prodajno mjesto | prodajnom mestu | prodajno mesto | lokeru | loker | LOCKER | ormarić* | kiosk* | šalter* | partnerskom mjestu | partnerskom mestu | partnerska lokacija | točka preuzimanja | točki preuzimanja | točku preuzimanja | tačka preuzimanja | tački preuzimanja | tačku preuzimanja | pick up | pickup | PICKUP | TISAK | TISKU | benzinsk* | automatu za pakete | automat za pakete | PARCELLOCKER | PARCEL LOCKER | dostavnoj kutiji
    @not : nije | nisu | nismo | nisam | neće | nemoguće | nije bilo moguće | ne može | ne možemo | neuspješn* | neuspešn* | nisu mogli | nije uspjela | nije uspela | nije uspio | nije uspeo
    @yet : još | još uvijek | još uvek | zasad | zasada | za sada | dosad | do sada
    @will : će | ćemo | bit će | biće | biti | očekuje se | očekuj* | planira* | predviđen* | nakon | kada | čim | ako | priprema se | čeka na
    @done : isporučen | isporučena | isporučeno | isporučeni | uručen | uručena | uručeno | uručeni | dostavljen | dostavljena | dostavljeno | dostavljeni | predan | predana | predano | predat | predata | predato | ostavljen | ostavljena | ostavljeno | preuzeo | preuzela | preuzet | preuzeta | primio | primila | primljena od | ubačen | ubačena | ubačeno | stavljen | stavljena | izdan | izdana | odložen | odložena | umetnut* | podignut* | uručili | uručio | isporučio
    @done : isporuka | dostava | uručenje + izvršena | izvršeno | uspješna | uspešna | uspješno | uspešno | završena
    @customs : carina | carine | carini | carinu | carinom | carinsk* | carinjenj* | ocarin* | ocarinj* | carinjen*
    @undelivered : neuručen* | neisporučen* | nedostavljen* | neuručiv* | neisporučiv* | pokušaj dostave | pokušaj isporuke | pokušaj uručenja | pokušana dostava | pokušana isporuka | pokušano uručenje | pokušali smo dostaviti | pokušali smo isporučiti | pokušali smo da dostavimo | pokušali smo da isporučimo | neuspjeli pokušaj | neuspeli pokušaj | neuspeo pokušaj | neuspješan pokušaj | neuspešan pokušaj | nemoguća dostava | nemoguća isporuka | dostava neuspješna | isporuka neuspešna | neuspela | neuspjela
    @undelivered : @not ~ dostav* | isporuč* | isporuk* | uruč*
    @undelivered : neuspješn* | neuspešn* | nemoguć*
    @undelivered : dostava | isporuka | uručenje | dostavu | isporuku ~ nije | neuspel* | neuspjel*
    @message : SMS poruke | obavještajn* | obaveštajn* | SMS | sms poruka | sms poruku | poruka | poruku | obavijest | obavijesti | obaveštenje | obavještenje | e mail | E MAIL | EMAIL | e pošta | e poštom | mejl | mejlom | notifikacij* | viber

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : preuzmete | preuzeti | preuzmite | preuzeta | preuzet | preuzme | preuzimanje | preuzimanja | podignete | podići | podignuta | podigne | podizanje
    @eta : očekivan* | očekuje se | planiran* | predviđen* | procijenjen* | procenjen* | biće isporučen* | bit će dostavljen* | bit će isporučen* | isporuka | dostava
    if_unfetched pickup.reminder physical=no : ako | ukoliko | u slučaju da ~ ne ~ @fetch ! carin*
    if_unfetched2 pickup.reminder physical=no : ako | ukoliko ~ ne bude | se ne ~ preuzet* | podignut* | preuzme
    future_back pickup.reminder physical=no : inače | u suprotnom | u protivnom | bit će | biće | će biti | vratit ćemo | vratićemo ~ vraćen* | vraća | povrat | pošiljatelj* | pošiljaoc* & @fetch | čuvanj* | čeka | @point ! odbij* | carin* | neuspješn* | neuspešn*
    or_else pickup.reminder physical=no : inače | u suprotnom | u protivnom ~ vraćamo | vratićemo | vraća | vraćen* | ide natrag & @fetch ! carin*
    if_absent unknown.notice_only physical=no : ^ako | ^ukoliko | ako niste | ako vas nema | ako nikoga | ako kurir | ako primatelj | ukoliko niste | ukoliko vas | ukoliko kurir | u slučaju odsutnosti | u slučaju vašeg ! pokušaj
    arrival_news unknown.notice_only physical=no : obavijestit ćemo | obavestićemo | javit ćemo | javićemo | poslat ćemo | poslaćemo | bićete obavešteni | bit ćete obaviješteni | dobit ćete | dobićete ~ kada | kad | čim | o dolasku | SMS | poruk* | obavijest* | obavešt* | mejl* | e mail
    storage_ends pickup.reminder physical=no : rok* | vrijeme | vreme ~ ističe | istječe | istječe sutra | sutra | prestaje | završava ! carin* | isporuke | dostave
    storage_ends2 pickup.reminder physical=no : ističe | istječe ~ rok* | vrijeme | vreme ! carin*
    storage_left pickup.reminder physical=no : preostaje | preostalo | preostao | ostalo | ostaje | ostao | imate još | imate samo ~ dan | dana | sat | sata | sati | časa | časova & @fetch | čuvanj* | paketomat* | poslovnic*
    last_call pickup.reminder physical=no : poslednji | posljednji | zadnji | posljednja | poslednja | zadnja | posljednje | poslednje + dan | šansa | prilika | podsjetnik | podsetnik | opomena | obavijest | obaveštenje | poziv ! carin* ! uručen* | isporučen* | vraćena
    not_cancelled unknown.notice_only physical=no : nije | ne može | nije moguće | nemoguće | nije bilo moguće ~ otkazan* | otkazati | storniran* | stornirati | poništiti | poništen*
    not_cancelled2 unknown.notice_only physical=no : otkazivanje | storniranje | poništavanje ~ nije moguće | nije uspjelo | nije uspelo | odbijen* | nemoguće
    label_cancelled pre_shipment.label_cancelled physical=no : naljepnic* | nalepnic* | adresnic* | tovarni list ~ obrisan* | izbrisan* | storniran* | poništen* | otkazan*
    label_cancelled2 pre_shipment.label_cancelled physical=no : obrisan* | izbrisan* | storniran* | poništen* | otkazan* ~ naljepnic* | nalepnic* | adresnic* | tovarni list
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : isporučen | isporučena | isporučeno | isporučeni | uručen | uručena | uručeno | dostavljen | dostavljena | dostavljeno | predat | predata | predato | predan | predana | predano | preuzet | preuzeta | preuzeto | dato | dat | isporučili | uručili | dostavili
    @kin : supruzi | suprugu | ženi | mužu | sinu | kćerki | kćeri | ćerki | majci | ocu | bratu | sestri | baki | djedu | dedi | rođaku | rođaki | kolegi | kolegici | koleginici | članu obitelji | članu porodice | ukućan*
    returned_refused returned.to_sender direction=return : nakon odbijanja | posle odbijanja | poslije odbijanja | zbog odbijanja ~ @dlv ~ @sender
    done_though delivered.unspecified handed_to=recipient : ^isporučeno | ^uručeno | ^dostavljeno | ^isporučena | ^uručena > juče | jučer | ranije | prethodno | prošli put ~ nije bilo | nikog* | odsut* ! nije isporučen* | nije uručen* | nije dostavljen* | @sender | @point | @courier | skladišt*
    after_customs delivered.unspecified handed_to=recipient : ^isporučeno | ^uručeno | ^dostavljeno | ^isporučena | ^uručena ~ nakon | posle | poslije ~ carin* | ocarinj* ! skladišt* | magacin* | terminal* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^isporučeno | ^uručeno | ^dostavljeno ~ fotografij* | slika ~ će | kasnije | naknadno ! skladišt* | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : juče | jučer | prošli put > danas ~ @dlv ! će | biće | bit će | kuriru | @sender | skladišt*
    @against : da bi | da bude | kako bi | ako | ukoliko | kad | kada | čim | nakon što | pošto | prije nego | pre nego | dok ne | želimo | želite | nastojimo | trudimo se | molimo | zamolio | zamolila | zatražio | traži | kako da znam | kako znati | kako provjeriti | kako proveriti | zašto | da li | je li ~ @dlv
    @against : mora | moraju | može | mogu | treba | trebaju | valja | će | ćemo | bi | biće | bit će ~ @dlv
    @against : @dlv ~ bi | sutra | prekosutra | samo ako | tek nakon | pod uvjetom | pod uslovom | greškom | pogrešno | drugom primaocu | drugom primatelju | da je adresa
    @against : navodno | greškom | pogrešno | već vam ~ @dlv
    @against : @dlv + ne$ | li
    @against : ništa nisam dobio | ništa nisam dobila | nisam dobio | nisam dobila | nisam primio | nisam primila | ništa nije stiglo | poriče | ne potvrđuje | osporava
    @against : prethodni | prethodna | prethodnu | drugi | druga | prvi | prva + paket | pošiljka | narudžba | porudžbina ~ @dlv
    @against : @dlv ~ pogrešnu | krivu | netočnu | netačnu | tuđu + adres*
    @against : @dlv + u | na | do + aerodrom* | zračn* | luk* | carin* | skladišt* | magacin* | terminal* | sortirn* | sortirnic* | hub* | depo* | kolodvor* | stanic* | paketomat | paketomate | paketomata
    @against : @dlv ~ odredišni aerodrom | zračnu luku
    @against : @dlv + prevozniku | prijevozniku | aviokompaniji | zrakoplovn* | kuriru | dostavljaču | vozaču | partneru | špediteru | prodavcu | prodavatelju | prodavaču | pošiljaocu | pošiljatelju | carini
    @against : kako da znam | kako znati | kako provjeriti | kako proveriti | kako da proverim | šta da radim | što učiniti > @dlv
    @against : skoro | gotovo | zamalo | umalo ~ @dlv
    @against : @dlv ~ obaveštenje | obavijest | obavještenje | poruka | poruku | SMS | informacij*
    @against : obaveštenje | obavijest | obavještenje | poruka | SMS | informacij* ~ @dlv
    @against : označen* | evidentiran* ~ greškom | pogrešno | kao isporučen* | kao dostavljen* | kao uručen*
    @against : kurirska služba | dostavna služba | prijevoznik | prevoznik ~ @dlv
    @against : isporuka | isporuke | dostava | dostave | uručenje ~ zavisi | ovisi | obvezan | obavezan | potreban | potrebna | moguća | vrši se | samo uz
    @against : @dlv ~ biće | bit će | može biti | treba biti
    @against : @dlv + u | do + grad | grada | mesto | mjesto | zemlju | državu | odredište
    @against : @dlv ~ u | do + filijalu | filijale | podružnicu | podružnice | bazu | distributivn* | distribucijsk*
    no delivered : @against
    to_branch in_transit.arrived_facility : isporučen* | predat* | predan* | dostavljen* ~ u | do + filijalu | filijale | podružnicu | podružnice | bazu | distributivn* | distribucijsk* ! nije
    to_city in_transit.arrived_facility : @dlv + u | do + grad | grada | mesto | mjesto | zemlju | državu | odredište ! nije
    waits_seller pre_shipment.not_handed_over : čekamo da | čeka se da | očekujemo da ~ @sender ~ preda | pošalje | otpremi
    no_phone delivery_failed.attempted reason=contact_recipient cause=recipient : @recipient ~ se ne javlja | ne javlja se | ne odgovara | nedostupan | nedostupna
    not_fetchable in_transit.moving : još ~ nije moguće | se ne može | nije spreman* ~ preuzeti | preuzimanje
    taken_service accepted.picked_up : preuze* | primi* ~ kurirska služba | kurirske službe | dostavna služba ! nije
    marked_wrong exception.other cause=carrier : greškom | pogrešno ~ označen* | evidentiran* ~ isporučen* | dostavljen* | uručen*
    courier_back returning.in_transit direction=return : kuriru | dostavljaču | vozaču | prijevozniku | prevozniku ~ vraćanja | vraćanje | povrata | povrat | povratka ~ @sender
    with_receipt delivered.unspecified handed_to=recipient : ^porudžbina izdata | ^porudžbina isporučena | ^narudžba izdana | ^narudžba dostavljena | ^paket uručen | ^paket isporučen | ^isporučeno | ^uručeno | ^dostavljeno > račun | potvrda | fotografija ~ poslat* | poslan* | priložen* ! nije | @point | @sender | @courier
    left_door delivered.safe_place : ostavili | ostavio | ostavljen* ~ ispred vrata | pred vratima | kod vrata | na pragu | ispred ulaza ! nije | nismo | obaveštenje | obavijest | obavještenje | ako | molimo | može | će
    took_neighbour delivered.neighbour handed_to=proxy : preuzeo | preuzela | primio | primila | uzeo | uzela ~ komšija | komšinica | susjed | susjeda | sused | susjeda ! nije | ako | će | može
    investigated exception.missing : istraga | istražuje | reklamacija | provera | provjera & poriče | ne potvrđuje | osporava
    wrong_door exception.misrouted cause=carrier : @dlv ~ pogrešnu | krivu | netočnu | netačnu | tuđu + adres* ! nije
    in_box delivered.mailbox : je | leži | ostavljen* | ubačen* | stavljen* ~ u poštanskom sandučetu | u poštanskom sandučiću | u poštansko sanduče | u poštanski sandučić | u sandučetu | u sandučiću ! obavijest* | obavešt* | izvešta* | nije
    kin delivered.agent handed_to=proxy : dat | dato | data | predat* | predan* | uručen* | isporučen* ~ @kin ! nije | će | ako | pošiljatelj* | pošiljaoc*
    took_out delivered.collected handed_to=recipient : @recipient | stranka | klijent ~ izvadio | izvadila | uzeo | uzela | podigao | podigla ! nije
    has_it delivered.recipient handed_to=recipient : @recipient ~ potvrdio | potvrdila | potvrđuje ~ kod njega | kod nje | prijem | primitak | primio | primila | dobio ! nije
    at_door delivered.unspecified handed_to=recipient : predat* | predan* | uručen* ~ na vratima | ispred vrata | na pragu | na kapiji ! nije predat* | nije predan* | nije uručen* | će | ako
    service_done delivered.unspecified handed_to=recipient : isporuka | dostava | uručenje ~ obavljena | obavljeno | realizovana | realizirana | završena | okončana ! nije | neuspe* | neuspj*
    in_locker pickup.ready : ^pošiljka | ^paket + u paketomatu$ | u poslovnici$
    partial0 delivered.partial : isporučen* | uručen* | dostavljen* | predan* | preuzet* + djelomično | delimično | djelimično ! @courier | će | skladišt* | centr* | prevoznik* | prijevoznik* | partner* | nije
    partial1 delivered.partial : djelomičn* | delimičn* | djelimičn* | djelomično | delimično | djelimično | djelom | delim + isporuk* | isporučen* | uručen* | uručenje | dostav* | dostavljen* | predan* ! @courier | će | skladišt* | centr* | prevoznik* | prijevoznik* | partner* | nije
    partial2 delivered.partial : dio | deo + pošiljke | paketa | narudžbe | porudžbine ~ isporučen* | uručen* | dostavljen* ! @courier | će | skladišt* | centr* | prevoznik* | prijevoznik* | partner* | nije
    barcode unknown.invalid_number physical=no : bar kod* | barkod* | BARCODE | broj pošiljke | broj ~ nepoznat* | neprepoznat* | neispravan | nevažeći ! telefon*
    barcode2 unknown.invalid_number physical=no : nepoznat* | neprepoznat* ~ bar kod* | barkod* | broj pošiljke
    try_later unknown.not_found physical=no : pokušajte | provjerite | proverite ~ kasnije | ponovo | ponovno & informacij* | podac* | podatak* | broj*
    no_data unknown.not_found physical=no : nema | nemamo ~ podataka | informacija + o pošiljci | za ovu | za ovaj | za uneseni | za uneti | za broj
    instead_of_him delivered.reception handed_to=proxy : nije | ne ~ primatelj* | primaoc* | osobno | lično ~ recepcij* | portir* | zaštitar* | obezbeđenj* | tajnic* & @done
    instead_of_him2 delivered.neighbour handed_to=proxy : nije | ne ~ primatelj* | primaoc* | osobno | lično ~ susjed | susjedi | susjedu | susjeda | susjede | susjedima | komšij* | komšinic* | sused | suseda | susedu & @done
    resumed in_transit.resumed : ponovno | ponovo | opet | iznova ~ na putu | u transportu | u prijevozu ! pošiljatelj* | pošiljaoc*
    resumed2 in_transit.resumed : nastavlja | nastavljen* | nastavlja se | obnovljen* ~ put | putovanje | transport | prijevoz | prevoz | dostava | isporuka | dostavu | dalje
    resumed3 in_transit.resumed : adresa | adrese | adresu ~ razjašnjen* | ispravljen* | provjeren* | proveren* | potvrđen* | dopunjen* ! nije | molimo | potrebn*
    guard_instead delivered.reception handed_to=proxy : predan* | predat* | uručen* | ostavljen* | isporučen* | dostavljen* ~ recepcij* | portir* | zaštitar* | obezbeđenj* | tajnic* ! nije predan* | nije predat* | nije uručen* | će | obavijest* | obavešt* | ako | nemoguć* | odbij* | odbio
    neighbour_instead delivered.neighbour handed_to=proxy : predan* | predat* | uručen* | ostavljen* | isporučen* | dostavljen* ~ susjed | susjedi | susjedu | susjeda | susjede | susjedima | komšij* | komšinic* ! nije predan* | nije predat* | nije uručen* | će | obavijest* | obavešt* | ako | nemoguć* | odbij* | odbio
    soon_courier in_transit.at_delivery_office : stigl* | stigao | prispjel* | prispel* > uskoro | će | priprema* | čeka ~ kurir* | dostav* | isporuk* | uručenj* ! paketomat* | kasni | pošiljatelj* | nije
    phoned2 out_for_delivery.customer_contacted physical=no : kontaktirao | kontaktirala | nazvao | pozvao | dogovorio | dogovorili | razgovarao | stupio u kontakt ~ @recipient ! nije
    not_from_sender3 pre_shipment.pickup_failed : nije | nismo | nisu ~ mogao | mogla | uspio | uspeo | mogli ~ preuzme | preuzeti | preuzmu | pokupi | pokupiti ~ od | kod + @sender ! primatelj* | primaoc*
    last_day_done delivered.unspecified handed_to=recipient : ^preuzet* | ^uručen* | ^isporučen* ~ poslednjeg | posljednjeg | zadnjeg | poslednji | posljednji | zadnji + dana | dan ! nije ! @sender | @courier | povrat* | vraćen* | terminal* | skladišt* | magacin* | depo | partner* | prevoznik* | prijevoznik*
    done_and_more delivered.unspecified handed_to=recipient : ^isporučen* | ^uručen* | ^dostavljen* & pitanj* | pišite | javite | ocijenite | ocenite ! nije | @point | pošilj* od | @courier | skladišt* ! @sender | @courier | povrat* | vraćen* | terminal* | skladišt* | magacin* | depo | partner* | prevoznik* | prijevoznik*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : nakon | posle | poslije | po ~ plaćanj* | uplat* | podmiren* & carin* | PDV | pristojb*
    waits_then pickup.reminder physical=no : čeka ~ do > zatim | potom | nakon toga | onda ~ vraća | vratiti | vraćen* | natrag | nazad | vraćamo
    only_data pre_shipment.not_handed_over physical=no : podatke | podaci | podatci & paket* | pošiljk* ~ još | zasad ~ nije | ne
    tour_broken delivery_failed.not_attempted : ruta | rutu | obilazak | tura ~ prekinut* | nije završen* | obustavljen*
    resumed22 in_transit.resumed : prijevoz | prevoz | dostava | isporuka | transport ~ nastavlja | nastavljen* | obnovljen*
    airline0 in_transit.handed_to_linehaul : predan* | predat* ~ aviokompanij* | avio kompanij* | zrakoplovn* | aviotvrtk* ! nije
    neighbour_office in_transit.moving : predan* | predat* | upućen* ~ susjedn* | susedn* ~ ured* | pošt* | depo* | skladišt* | centar
    carrier_agent in_transit.moving : predan* | predat* | uručen* | isporučen* ~ predstavnik* | zaposleni* | agent* ~ prijevoznik* | prevoznik* | aviokompanij* | kurirsk* | pošte
    to_store in_transit.arrived_facility : isporučen* | dostavljen* | predan* | predat* + u | na ~ magacin* | zračnu luku | zračnoj luci | aerodrom* | luku | carinu
    to_store2 in_transit.arrived_facility : isporučen* | dostavljen* ~ u + magacin* | zračnu luku | skladišt* | aerodrom*
    neighbour_office2 in_transit.moving : predan* | predat* | dostavljen* ~ u | na + susjednu | susjedni | susednu | susedni
    back_to_depot delivery_failed.attempted cause=recipient : vraćen* | vratio se | vraćena ~ u magacin | u skladište | u depo | u poslovnicu | u poštu & ne javlja | nije javio | nije kod kuće | odsut* | nikog* | ne odgovara | nije zatečen*
    seller_hands accepted.dropped_off : @sender ~ predao | predala | isporučio | otpremio ~ kurirskoj | dostavnoj | kuriru | prijevozniku | prevozniku | pošti ! nije | vraćen* | povrat* | čeka
    in_locker pickup.ready : @point & imate ~ sat* | dan* ! @sender
    wife delivered.agent handed_to=proxy : preuzel* | preuzeo | preuzeta | primil* ~ supruga | supruge | žena | muž | suprug | majka | otac | sin | kći | brat | sestra ! nije | vraćen* | povrat* | @sender | @courier | će
    neighbour_declined delivery_failed.attempted : komšij* | susjed | susjeda | recepcij* ~ nije ~ preuze* | primio | primila | htio | hteo
    late_but_there delivered.unspecified handed_to=recipient : ^isporučen* | ^uručen* | ^dostavljen* ~ sa zakašnjenjem | uz kašnjenje | iz drugog pokušaja | u drugom pokušaju | unatoč | uprkos ! @sender | @courier | @point | terminal* | skladišt* | magacin* | depo | aerodrom* | prevoznik* | prijevoznik* | partner*
    from_locker delivered.collected handed_to=recipient : ^preuzet* + iz paketomata | iz paketomat | iz lokera ! @courier | @sender | će
    with_courier_yet out_for_delivery.on_vehicle : @yet ~ nije ~ isporučen* | uručen* | dostavljen* & kod kurira | kod dostavljača | na isporuci | na dostavi | u dostavi
    not_reached delivery_failed.not_attempted : @courier ~ nije ~ stigao | stigla | stigli | došao | uspio doći | uspeo da dođe | obišao | posjetio | posetio ! @sender | preuzeti
    not_reached2 delivery_failed.not_attempted : nedostatka kapaciteta | nedostatak kapaciteta | zbog kapaciteta | preopterećenost | preopterećenosti | manjak kurira | nedostatak kurira | ruta prekinuta | prekinuta ruta | ruta nije završena | danas nećemo | nismo stigli | nije pokušana dostava | nije pokušana isporuka | nedostatka vremena | nedostatak vremena
    late_yet exception.delayed physical=no : @yet ~ nije ~ isporučen* | uručen* | dostavljen* & kasni | kašnj* | kasnije
    coming_yet in_transit.moving : @yet ~ nije | nisu + isporučen* | uručen* | dostavljen* ! pokušaj* | @point | carin*
    coming_yet2 in_transit.moving : nije | nisu + @yet ~ isporučen* | uručen* | dostavljen* ! pokušaj* | @point | carin*
    back_out returning.in_transit direction=return : kod kurira | kod dostavljača | na isporuci | na dostavi | u dostavi | predan* kurir* | za isporuku | za dostavu | za uručenje | kurir ~ pošiljatelju | pošiljaocu | prodavcu | prodavaču ! nije | isporučena | uručena | od pošilj*
    back_failed returning.in_transit direction=return : nije | neuspješn* | neuspešn* | nemoguć* | pokušaj* ~ isporuč* | isporuk* | uruč* | dostav* | vratiti | vraćen* ~ pošiljatelju | pošiljaocu ! primatelj* | primaoc* | vraća
    back_waits returning.awaiting_sender_pickup direction=return : vraćen* | povrat* | povraćaj* ~ čeka | spremn* | spreman ~ pošiljatelj* | pošiljaoc* | prodavc*
    back_done returned.to_sender direction=return handed_to=recipient : vraćen* | povrat* | povraćaj* ~ isporučen* | uručen* | dostavljen* | preuzeo | preuzet* | predan* | predat* ~ pošiljatelj* | pošiljaoc* | prodav* ! nije | čeka | će | kurir* | u tijeku | u toku
    sender_left accepted.dropped_off : predan* | predat* | ostavljen* | ubačen* | odložen* | umetnut* ~ od strane pošiljatelja | od strane pošiljaoca | od strane prodavca | od pošiljatelja | od pošiljaoca ! nije | čeka
    from_client accepted.picked_up : preuzet* | preuzel* | preuzeo | pokupljen* | pokupio | prikupljen* | podignut* ~ od | kod | iz skladišta + @sender ! nije | čeka | vraćen* | povrat*
    not_from_sender pre_shipment.pickup_failed : nije | nisu | nismo | neuspješn* | neuspešn* | nemoguć* ~ preuzeo | preuzet* | preuzel* | preuzimanje | preuzeti | pokupio | pokupiti ~ od | kod + @sender ! primatelj* | primaoc* | @yet | vraćen*
    not_from_sender2 pre_shipment.pickup_failed : pošiljka | paket | pošiljatelj | pošiljalac | prodavac ~ nije ~ spremn* | spreman | pripremio | pripremljen* | spakovan* & preuzim* | preuzeti | kurir*
    handover_wait pre_shipment.not_handed_over physical=no : čeka | spremn* | spreman | pripremljen* ~ na predaju | za predaju | predaju | predaja ~ kurir* | dostavnoj | prijevoznik* | prevoznik* ! primatelj* | primaoc* | skladišt*
    carrier_delivers in_transit.handed_to_last_mile : predan* | predat* | predaja ~ prijevozniku | prevozniku | kurirskoj | dostavnoj | partneru | partnerskoj | operateru | podizvođaču ~ za dostavu | za isporuku | radi dostave | radi isporuke | zadnja milja | poslednja milja ! nije | čeka ! avio* | zrakoplov*
    no_code delivery_failed.attempted reason=no_access : nedostaje | nema | pogrešan | nepoznat + kod | koda | pristupni kod | pristupnog koda | kod za ulaz | šifra ! carin*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : nedostaje | nedostatak | nepotpun* | nema ~ deklaracij* | opis sadržaja | CN22 | CN23
    flight_late exception.delayed reason=flight physical=no : otkazan* | odgođen* | kasni | kašnj* ~ let | leta | avion*
    inspection customs.import_in_progress : predan* | predat* | upućen* | predana na ~ carinski pregled | carinski nadzor | carinsku kontrolu | carinjenje
    forwarded_office in_transit.departed_facility : proslijeđen* | prosleđen* | upućen* ~ dostavnom uredu | dostavnoj pošti | isporučnoj pošti | odredišnoj pošti | odredišnom uredu
    departed_eta in_transit.departed_facility : napustil* | otpremljen* iz | krenul* iz | odvezen* iz > @eta ! nije | pošiljatelj* | zemlj*
    arrived_eta in_transit.arrived_facility : stigl* | prispjel* | prispel* | zaprimljen* ~ centar | centru | skladišt* | depo* | terminal* > @eta ! nije | dostavn*
    moving_eta in_transit.moving : na putu | u tranzitu | u transportu > @eta | na vrijeme | na vreme | prema planu ! nije | kurir* | @point | prema vama | do vas | primatelj* | kasni
    signed_store in_transit.arrived_facility : preuzet* | potpisan* | zaprimljen* | primljen* ~ skladištem | od skladišta | od strane skladišta | od strane centra | konsolidacijsk* ! nije | pošiljatelj*

    survey unknown.notice_only physical=no : ocenite | ocijenite | anketa | anketu | ocjenite | vaše mišljenje | vaš utisak
    invalid unknown.invalid_number physical=no : neispravan broj | pogrešan broj | nevažeći broj | nevaljan broj | netočan broj | netačan broj | broj pošiljke nije ispravan | broj nije ispravan
    not_found unknown.not_found physical=no : nema podataka | nije pronađen* | nema informacija | ne postoji | nema evidentiranih | nema zapisa | nije evidentirana | podaci nisu dostupni ! adres* | @recipient
    pickup_failed pre_shipment.pickup_failed : neuspješn* | neuspešn* | nije | nemoguć* ~ preuzimanje od | preuzimanje kod | prikup* | preuzeti od | preuzeti pošiljku od | preuzimanje pošiljke od
    pickup_failed2 pre_shipment.pickup_failed : preuzimanje | prikup* | sakupljanje ~ neuspješn* | neuspešn* | nije uspjelo | nije uspelo | nije moguće | nije izvršeno | otkazano ! @recipient
    planned pre_shipment.pickup_scheduled physical=no : naručen* ~ preuzimanj* | prikup* | kurir* | dostavljač*
    planned2 pre_shipment.pickup_scheduled physical=no : prikup* | preuzimanje pošiljke | preuzimanje paketa | preuzimanje kod | preuzimanje od | zahtjev za preuzimanje | zahtev za preuzimanje | nalog za preuzimanje | nalog za prikup & zakazan* | naručen* | dogovoren* | planiran* | zaprimljen* | kreiran* | primljen* | predviđen* | najavljen* | zahtjev | zahtev ! paketomat*
    planned3 pre_shipment.pickup_scheduled physical=no : kurir dolazi po pošiljku | dostavljač dolazi po | čeka kurira | zadužen kurir za preuzimanje | kurir ide po pošiljku | zakazan dolazak kurira | zakazan kurir | zakazano preuzimanje | zakazan prikup
    not_handed pre_shipment.not_handed_over physical=no : @yet ~ nije | nismo | nisu ~ preuzet* | preuzel* | predan* | predat* | predal* | predao | primljen* | primil* | zaprimljen* | zaprimil* | stigl* | poslan* | poslat* | dobil* | preuzeli | fizički | otpremljen* ! @recipient | carin*
    not_handed2 pre_shipment.not_handed_over physical=no : nije | nismo | nisu ~ @yet ~ preuzet* | preuzel* | predan* | predat* | predal* | predao | primljen* | primil* | zaprimljen* | zaprimil* | stigl* | poslan* | poslat* | dobil* ! @recipient | carin*
    not_handed3 pre_shipment.not_handed_over physical=no : čeka na predaju | čeka predaju | čeka na otpremu od | čeka se predaja | čekamo pošiljku | čekamo da pošiljatelj | čekamo da pošiljalac | čeka na pošiljatelja | čeka se pošiljatelj | čeka preuzimanje od pošiljatelja | očekujemo predaju | pošiljatelj nije predao | pošiljalac nije predao | čeka preuzimanje od strane kurira | čeka da bude preuzeta od | nije predao pošiljku | nije predata kurirskoj | nije predana dostavnoj | nije ušla u sustav | nije ušla u sistem
    message unknown.notice_only physical=no : poslan* | poslat* | dostavljen* | isporučen* | poslali smo | obaviješten* | obavešte* | obavješte* ~ @message ! za preuzimanj* | @point | danas | spremn*
    message2 unknown.notice_only physical=no : @message ~ poslan* | poslat* | dostavljen* | isporučen* ! za preuzimanj* | u paketomat* | danas | spremn*
    informed unknown.notice_only physical=no : @recipient ~ obaviješten* | obavešte* | obavješte* ! za preuzimanj* | @point | danas | spremn* | @undelivered | nije

    stolen exception.stolen : ukraden* | otuđen* | krađ*
    lost exception.lost cause=carrier : izgubljen* | gubitak | gubitka | zagubljen*
    missing exception.missing : u potrazi | potraga | tražimo | potrag* | potražn* | istrag* | traži se | nestal* | reklamacija u tijeku | reklamacija u toku | traganj* | u postupku reklamacije | ne može se locirati
    contents0 exception.missing_contents : sadržaj | sadržaja | sadržaju & nepotpun* | nedostaj* | manjak | manjka | fali | umanjen*
    contents exception.missing_contents : manjak sadržaja | nedostaje sadržaj | nepotpun sadržaj | nedostatak sadržaja | umanjen sadržaj | manjak u sadržaju | dio sadržaja | deo sadržaja | nepotpuna pošiljka | sadržaj nedostaje | sadržaj nepotpun
    damaged exception.damaged : oštećen* | oštećenj* | razbijen* | polomljen*
    destroyed exception.destroyed : uništen* | uništenj* | otpisan*

    return_done returned.to_sender direction=return handed_to=recipient : pošiljatelju | pošiljaocu | prodavcu | prodavaču | prodavatelju | trgovcu | webshopu & vraćen* | isporučen* | uručen* | dostavljen* | predan* | predat* ! nije | nisu | će | ćemo | na putu | u tijeku | u toku | spremn* | u procesu | neuspješn* | neuspešn* | zbog | odbi* | poslan* | obavijest* | obavešt*
    return_done2 returned.to_sender direction=return handed_to=recipient : povrat* | povraćaj* | vraćen* & uručen* | isporučen* | dostavljen* | preuzeo | završen* & pošiljatelj* | pošiljalac | pošiljaoc* | povratna pošiljka | povrat ! nije | neuspješn* | neuspešn* | će
    return_done3 returned.to_sender direction=return handed_to=recipient : pošiljatelj | pošiljalac + preuzeo | je preuzeo | je preuzeo povrat | primio | je primio ! nije
    return_waiting returning.awaiting_sender_pickup direction=return : povrat* | vraćen* | pošiljatelj* | pošiljaoc* & čeka pošiljatelja | čeka pošiljaoca | spreman za preuzimanje | spremna za preuzimanje | spremno za preuzimanje | čeka preuzimanje | čeka na preuzimanje ! kurir* | čeka preuzimanje od
    return_refused returning.initiated direction=return reason=refused cause=recipient : povrat* | vraća* | vraćen* | povraćaj* & odbij* | odbio | odbila
    return_address returning.initiated direction=return reason=address : povrat* | vraća* | vraćen* | povraćaj* & adres*
    return_unclaimed returning.initiated direction=return : povrat* | vraća* | vraćen* | povraćaj* & nije preuzet* | istek* | nepodignut* | nepreuzet* | nije podignut* | neisporuč* | neuruč* | rok*
    return_moving returning.in_transit direction=return : vraća se | se vraća | na putu prema pošiljatelju | povrat u tijeku | povrat u toku | na putu ka pošiljaocu | na putu nazad | na putu natrag | na povratku | u povratu | putuje nazad | putuje natrag | u povratku | na putu do pošiljatelja | na putu do pošiljaoca | povrat na putu | povrat stigao | povrat u tranzitu | povrat otpremljen | povratna pošiljka stigla
    returning returning.initiated direction=return : vraća* | vraćen* | povrat* | povraćaj* | povratak | nazad pošiljaocu | nazad pošiljatelju | natrag pošiljatelju | vraćanj* | vratit će | vratiće | poslana natrag | poslata nazad ! povratnica | povratnice | povrat novca

    paid customs.duties_paid physical=no : @customs | PDV & plaćen* | naplaćen* | uplaćen* | podmiren* ! nije | nisu | neplaćen*
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs | PDV & plaćanj* | platiti | platite | troškov* | naplat* | uplat* | pristojb* | dažbin* | davanj* | neplaćen*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokument* | račun | računa | fakture | faktura | fakturu | informacij* | podaci | podataka | podatke | dokaz | izjav*
    customs_refused customs.import_refused cause=customs : @customs & odbij* | odbijen* | zabranjen* | odbila | odbio | zabran*
    seized customs.seized cause=customs : zaplijenjen* | zaplenjen* | oduzet* | konfisk* | zaplijenila | zaplenila | zapljen* | zaplen*
    held_export customs.export_held reason=customs cause=customs : izvoz* & @customs & zadržan* | zaustavljen*
    held customs.import_held reason=customs cause=customs : @customs & zadržan* | zadržal* | pregled* | kontrol* | čeka | čeka se | čekanj* | zaustavljen* | inspekcij* ! završen*
    export_out customs.export_released : izvoz* & @customs & završen* | ocarinjen* | okončan* | odobren* | oslobođen*
    export_in customs.export_in_progress : izvoz* & @customs
    customs_out customs.import_released : @customs & završen* | završil* | oslobod* | oslobođen* | pušten* | okončan* | obavljen* | odobren* | izašl* | napustil* | prošl* | uspješn* | uspešn* | ocarinjen | ocarinjena | ocarinjeno | ocarinili
    in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : otkazan* | otkazao | otkazala | stornir* | poništen* & @recipient
    cancelled cancelled.by_sender physical=no : otkazan* | otkazao | otkazala | otkazali | stornir* | poništen* | poništio | otkazivanj* ! isporuka otkazana | dostava otkazana | let

    notice delivery_failed.notice_left : ostavljen* ~ obavijest* | obavest* | obavešte* | obavješte* | izvještaj* | izveštaj* | poruka
    notice2 delivery_failed.notice_left : obavijest | obaveštenje | obavještenje | izveštaj | izvještaj ~ ostavljen* | o prispijeću | o prispeću | o prispjeću | u sandučić* | u sanduč* | uručen*
    notice3 delivery_failed.notice_left : avizirano | avizirana | aviziran
    receipt unknown.notice_only physical=no : potvrda o isporuci | potvrda o dostavi | povratnica | potvrda o uručenju ~ poslan* | poslat*
    tried_door delivery_failed.attempted reason=absent cause=recipient : niko | nitko ~ nije ~ otvorio | otvara | javio | bio
    unpaid delivery_failed.attempted reason=cod cause=recipient : nije ~ platio | platila | uplatio ~ otkupnin* | pouzeć* | iznos*
    no_fit delivery_failed.attempted reason=locker_full : nije ~ stao | stala | stane | smjestiti | smestiti | ubaciti ~ pretin* | paketomat* | loker*
    no_fit2 delivery_failed.attempted reason=locker_full : ne stane u | nije stao | nije stala
    tried_deliver delivery_failed.attempted : pokušao | pokušala | pokušali | pokušano ~ isporuk* | dostav* | uruč* | isporuč*
    no_time delivery_failed.attempted : nije stigao da isporuči | nije stigao dostaviti | nismo stigli | neće biti isporučena danas | nije stigao isporučiti
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ tražio | tražila | zatražio | želi | moli | izabrao | odabrao ~ drugi | druga | novi | kasnij* | odgod* | odlagan*
    date_changed out_for_delivery.rescheduled physical=no : datum | termin | vrijeme | vreme ~ isporuke | dostave ~ promijenjen* | promenjen* | pomjeren* | pomeren*
    decision exception.held : čeka | čeka se | čekamo ~ odluku | odluka | instrukcij* | upute | uputstv*
    in_system pre_shipment.info_received physical=no : unet* | unesen* | uneta | zaveden* ~ sistem | sustav
    handed_taken delivered.recipient handed_to=recipient : @recipient ~ podigao | podigla | preuzeo | preuzela | primio | primila ! nije | @sender | @courier | @point | obavijest* | obavešt*
    today_comes out_for_delivery.on_vehicle : stiže | dolazi | stići ~ danas
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & odbij* | odbio | odbila | odbijen*
    refused exception.refused reason=refused cause=recipient : odbio | odbila | odbijen* | odbijanje | odbijena | ne želi preuzeti | ne želi primiti | ne želi da preuzme | ne želi da primi
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & otkupnin* | pouzeć* | novca | plati*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & pristup* | prilaz*
    failed_full delivery_failed.attempted reason=locker_full : nema slobodn* | pun paketomat | paketomat je pun | paketomat pun | popunjen* | nema mjesta | nema mesta | prevelik* | preveliki
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nedostupan | nedostupna | ne javlja se | nije se javio | nije se javila | ne odgovara na poziv* | ne odgovara | nije moguće kontaktirati | nije dostupan | nije dostupna | nije bilo moguće kontaktirati | nije moguće stupiti | nije odgovorio | isključen telefon | nismo uspjeli kontaktirati | nismo uspeli da kontaktiramo | nismo mogli kontaktirati
    absent delivery_failed.attempted reason=absent cause=recipient : nije zatekao | nije zatekla | nismo zatekli | nikoga nismo zatekli | nisu zatekli | nije nikoga zatekao | odsutan | odsutna | odsutnost | nije kod kuće | nije kući | nije doma | nije zatečen* | nije zatečena | nije bio kod kuće | nije bio kući | nije bila kod kuće | nije bio doma | nije na adresi | nije bio na adresi | nitko nije | niko nije | nikog nije | nikoga nije | nikog nema | nije prisutan | nije bio prisutan | odsustv*
    failed_address delivery_failed.attempted reason=address : @undelivered & adres*
    closed delivery_failed.attempted reason=business_closed : zatvoren | zatvoreno | zatvorena | ne radi ! vreć* | vreća
    moved exception.address_problem reason=moved cause=recipient : odselio | odselila | preselio | preselila | odseljen*
    address exception.address_problem reason=address : adresa | adrese | adresi | adresu & netočn* | netačn* | neispravn* | nepotpun* | nepoznat* | pogrešn* | nedostat* | nedovoljn* | ne postoji | provjer* | prover* | nepostojeć* | nečitk* | problem* | krivo | kriva | nejasn*
    unknown_recipient exception.address_problem reason=address : nepoznat primatelj | primatelj nepoznat | primalac nepoznat | nepoznat primalac | nepoznat na adresi | primatelj je nepoznat
    expired pickup.expired : nije preuzet* | nije preuzeo | nije preuzela | nije podigao | istekao rok | rok čuvanja istekao | rok za preuzimanje istekao | rok je istekao | nepodignut* | nije podignut* | istek roka | isteka roka | nepreuzet* | rok čuvanja je istekao | istekao je rok | rok za preuzimanje je istekao ! još nije | do isteka
    extended pickup.extended physical=no : produžen* | produljen* | produženj*
    reminder pickup.reminder physical=no : podsjet* | podset* | posljednji dan | poslednji dan | zadnji dan | uskoro ističe | ističe sutra | ističe rok | rok ističe | i dalje čeka | još uvijek čeka | još uvek čeka | još čeka
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : na zahtjev | na zahtev | po želji | na molbu | po zahtevu ~ @recipient & odgođen* | odložen* | promijenjen* | promenjen* | prebačen* | pomaknut* | pomeren* | odgod*
    asked out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : zatražio | zatražila | tražio | zahtijeva | zahteva | želi | odabrao | odabrala ~ drugi | drugu | novi | kasnij* | odgod* ~ termin | datum | dostav* | isporuk* | dan
    rescheduled out_for_delivery.rescheduled physical=no : odgođen* | odložena isporuk* | odložena dostava | odložena isporuka | isporuka odložena | dostava odložena | novi termin | nova dostava | nova isporuka | ponovna dostava | ponovna isporuka | ponovni pokušaj | promijenjen datum | promenjen datum | promjena termina | promena termina | nov pokušaj | novi pokušaj | sljedeći pokušaj | sledeći pokušaj | drugi pokušaj | pomaknut* | pomeren* | isporuka otkazana | dostava otkazana | prebačena na | odloženo za | odložena za | ponovno će biti
    failed_ready pickup.ready : @undelivered & za preuzimanje | možete preuzeti | može se preuzeti
    failed delivery_failed.attempted : @undelivered

    misrouted exception.misrouted : pogrešno | greškom | krivo ~ usmjeren* | usmeren* | sortir* | razvrstan* | upućen* | poslan* | poslat* | otpremljen*
    misrouted3 exception.misrouted : usmjeren* | usmeren* | sortiran* | poslan* | poslat* | upućen* ~ pogrešno | greškom | krivo
    misrouted2 exception.misrouted : zalutal*
    redirected in_transit.redirected : preusmjer* | preusmer* | promjena adrese | promena adrese | promijenjena adresa | promenjena adresa | na novu adresu | na drugu adresu | nadoslan* | nadoslat* | proslijeđena na nov* | doslan* | doslat*
    courier_took accepted.picked_up : @courier ~ preuzeo | pokupio | preuzela ! nije | od kurira | @recipient
    courier_took2 accepted.picked_up : preuzet* | preuzeli | prikupljen* | sakupljen* | pokupljen* | preuzel* ~ od | kod + @sender
    sender_put accepted.dropped_off : @sender ~ predao | ostavio | ubacio | predala | stavio ! nije
    sender_put2 accepted.dropped_off : pošiljatelj predao | predana od pošiljatelja | predata od pošiljaoca | predana u | predata u | predano u | predata na | predana na | primljena u | zaprimljena u | zaprimljena na | primljena na | prihvaćena na + @point ! isporučn* | za preuzimanje
    courier_emptied in_transit.departed_facility : preuzet* | izvađen* | pokupljen* ~ iz paketomata | iz lokera ! @recipient
    delivery_office in_transit.at_delivery_office : isporučna pošta | dostavnoj pošti | dostavna pošta | isporučna pošta | isporučnoj pošti | isporučnu poštu | dostavni centar | dostavnom centru | dostavni ured | dostavnom uredu | odredišni ured | odredišnom uredu | odredišnoj pošti | odredišnu poštu | odredišna pošta | odredišni centar | odredišnom centru | odredišni depo | u pošti dostave | lokalni depo | lokalnom depou | odredišno skladište | odredišnom skladištu | poštu isporuke | pošti isporuke ! otpremljen* | napustil* | na putu
    to_point out_for_delivery.to_pickup_point : u dolasku | stiže | na putu | u dostavi | putuje | vozi se | ide | krenul* | na isporuci | prevozi se ~ do | prema | ka | u | na ~ @point ! stigl* | možete
    to_point2 out_for_delivery.to_pickup_point : bit će | biće | će biti ~ dostavljen* | isporučen* | odložen* ~ u | na | do ~ @point
    collected delivered.collected handed_to=recipient : preuzet* | preuzeo | preuzela | podignut* | podigao | podigla | izdan* & @point | @recipient ! nije | nisu | za preuzimanje | spremn* | može | možete | čeka | @courier | @sender | stigl* | će | ćemo | dostavljeno u | dostavljen u | dostavljena u | u tranzitu
    collected_handed delivered.collected handed_to=recipient : uručen* | isporučen* ~ u | na + @point & @recipient ! nije | će | @sender
    collected2 delivered.collected handed_to=recipient : pošiljka preuzeta | pošiljka je preuzeta | paket preuzet | paket je preuzet | preuzeli ste | osobno preuzet* | lično preuzet* | preuzimanje izvršeno | kupac preuzeo | ^preuzeto$ | ^preuzeta$ | ^preuzeto od strane primaoca ! @courier | @sender | od | nije | dostavnoj službi | kurirskoj
    ready pickup.ready : spreman za preuzimanje | spremna za preuzimanje | spremno za preuzimanje | spremni za preuzimanje | spremna je za preuzimanje | spreman je za preuzimanje | čeka preuzimanje | čeka na preuzimanje | čeka vas | čeka na vas | vas čeka | može se preuzeti | možete preuzeti | možete ga preuzeti | možete je preuzeti | možete podići | možete je podići | možete ga podići | može da se preuzme | možete da preuzmete | za preuzimanje | raspoloživa za preuzimanje | dostupna za preuzimanje | preuzmite | čeka primatelja | čeka primaoca | za podizanje | na čuvanju ! kurir* | @sender | nalog za | zahtjev za
    ready_point pickup.ready : @point & dostavljen* | čeka | isporučen* | stigl* | stigao | prispjel* | prispel* | ostavljen* | odložen* | spremn* | pristigl* | ubačen* | smješten* | smešten* | umetnut* ! @sender | primljen* | zaprimljen* | predan u | predana u | predano u | odredišn* | isporučna | otpremljen* | izmjen* | izmen* | izmenj* | nije | napustil*
    handed_point pickup.ready : predan* | predat* ~ paketomat* | poslovnic* | PARCELSHOP* | na preuzimno | na mesto | na prodajno | preuzimnom ! @sender
    partial delivered.partial : djelomično | delimično | djelimično ~ isporučen* | uručen* | dostavljen* | isporuka ! @courier | će | skladišt* | centr* | partner* | nije
    neighbour delivered.neighbour handed_to=proxy : susjed | susjedi | susjedu | susjeda | susjede | susjedima | susjeda | susjedu | susjedi | komšij* | komšinic* | sused | suseda | susedu & @done ! nije | će
    mailbox delivered.mailbox : sandučić* | sanduče | sandučetu | kovčežić* | kaslić* | poštanski ormarić ! obavijest* | obavešt* | obavješt* | nije | izvešt*
    reception delivered.reception handed_to=proxy : recepcij* | portir* | zaštitar* | obezbeđenj* | osiguranj* | pisarnic* | tajnic* & @done ! nije | će
    safe delivered.safe_place : pred vratima | ispred vrata | kod vrata | sigurno mjesto | sigurnom mjestu | sigurno mesto | sigurnom mestu | bezbednom mestu | dogovorenom mjestu | dogovorenom mestu | dogovoreno mjesto | dogovoreno mesto | u garaž* | u dvorišt* | iza ograde & @done | odložen* ! nije | će
    proxy delivered.agent handed_to=proxy : ukućan* | opunomoć* | punomoć* | članu obitelji | članu porodice | član obitelji | član porodice | drugoj osobi | drugom licu | ovlašten* | ovlašćen* | kolegi | kolegici | supruzi | suprugu | zamjenski primatelj | zamjenskom primatelju | zaposlenik* & @done | preuze* ! nije | će
    last_mile in_transit.handed_to_last_mile : predan* | predat* | predaja | preuzel* ~ partner* | lokalnom | lokalnoj | dostavnoj službi | kurirskoj službi | lokalnom kuriru | hrvatskoj pošti | pošti srbije | prijevozniku za dostavu ! nije | nisu
    to_courier out_for_delivery.on_vehicle : predan* | predat* | izdan* | izdat* | zadužen* | zaduži* ~ @courier ! nije | nisu | @sender | još | kurirskoj
    airline in_transit.handed_to_linehaul : avioprijevoz* | avio prijevoz* | avio prevoz* | avioprevoz* | aviokompanij* | avio kompanij* | zrakoplov* | avion* | prijevozniku | prevozniku | zračnoj luci | zračna luka | aerodrom* ! stigl* | slet*
    today out_for_delivery.on_vehicle : danas ~ isporuč* | dostav* | uruč* | isporuk* | biti ! nije | neuspješ* | neuspeš* | isporučena | uručena | dostavljena | isporučen | uručen | dostavljen
    today2 out_for_delivery.on_vehicle : će | bit će | biće | isporuka | dostava | isporučit | isporučićemo ~ danas ! nije | izvršena
    slot out_for_delivery.appointment_scheduled physical=no : termin dostave | termin isporuke | datum isporuke | datum dostave | vrijeme dostave | vreme isporuke | dostava | isporuka & dogovoren* | zakazan* | potvrđen* | rezerviran* | rezervisan* | odabran* | izabran*
    contacted out_for_delivery.customer_contacted physical=no : kontaktiran | kontaktirani | kontaktirali smo | kontakt s primateljem | kontakt sa primaocem | najavljen poziv* ! nije
    promise unknown.notice_only physical=no : bit će | biće | će biti | ćemo | isporučit ćemo | isporučićemo | očekivan* | očekuje se | planiran* | predviđen* | dostavit ćemo ~ isporuč* | dostav* | uruč* | isporuk* | datum | vrijeme | vreme ! danas | kasni | kašnj*
    promise2 unknown.notice_only physical=no : očekivan* | planiran* | predviđen* | procijenjen* | procenjen* & isporuk* | dostav* | uruč* ! danas | kasni
    prepared in_transit.at_delivery_office : sprem* | priprem* | pripremljen* ~ za dostavu | za isporuku | za uručenje
    out out_for_delivery.on_vehicle : na isporuci | na dostavi | u dostavi | u isporuci | kod dostavljača | kod kurira | kod poštara | zadužena za dostavu | zadužena za isporuku | na putu do primatelja | na putu do primaoca | na putu do vas | na putu ka vama | na putu prema vama | na putu prema primatelju | na putu ka primaocu | kurir je | kurir na putu | kurir dolazi | u procesu dostave | u procesu isporuke | izdana na dostavu | izdata na isporuku | ukrcana u dostavno | utovarena u dostavno | dostavno vozilo | dostavnom vozilu | na vozilu | za isporuku | za dostavu | spremna za dostavu | spremna za isporuku | izašla na dostavu | izašla na isporuku | zaduženo | zadužen kurir | zadužen dostavljač | na dostavu | na isporuku | dostavlja se | isporučuje se | kreće na isporuku | u fazi isporuke | u uručenju | dostavljač je | poštar je ! nije | @sender
    signed delivered.signed handed_to=recipient : potpis* & @done ! nije | će | bez potpisa
    recipient delivered.recipient handed_to=recipient : @recipient | osobno | lično | na ruke & uručen* | isporučen* | dostavljen* | predan* | predat* | preuzeo | uručenje izvršeno ! nije | će | nisu | @point | ćemo
    brought in_transit.arrived_facility : dostavljen* | isporučen* | predan* ~ u | na + sortirn* | sabirn* | razvrsta* | skladišt* | logističk* | distribu* | depo* | HUB | terminal* | čvorišt* ! nije | će
    delivered delivered.unspecified handed_to=recipient : kurir je isporučio | kurir je uručio | dostavljač je uručio | dostavljač je isporučio | dostavili smo | uručili smo | isporučen | isporučena | isporučeno | isporučeni | uručen | uručena | uručeno | uručeni | dostavljen | dostavljena | dostavljeno | uspješno dostavljena | isporuka izvršena | uručenje izvršeno | uspješna dostava | uspješna isporuka | uspešna isporuka | uspešna dostava | isporuka uspešna | dostava uspješna | ^isporuka$ | ^uručenje$ | dostava izvršena | uspešno uručenje | dostava završena | isporuka završena | isporučili smo ! nije | ni | ne | nisu | @point | @sender | skladišt* | će | ćemo | centar | centr* | prijevoznik* | prevoznik* | partner* | depo* | kuriru | podaci | obavijest* | obavešt* | aerodrom* | zračna luka | zračnoj luci | zračnu luku | biti | terminal* | kasni | sortirn* | distribu* | logisti* | HUB

    weather exception.delayed reason=weather cause=external physical=no : vremenski uvjeti | vremenskih uvjeta | vremenskih uslova | vremenski uslovi | vremenski uvjeti | nevremen* | snijeg* | snijega | snega | poplav*
    strike exception.delayed reason=strike cause=external physical=no : štrajk*
    delayed exception.delayed physical=no : kasni | kašnj* | kašnjenj* | odgoda | zakašnj* | kasnit | kasniće | zastoj* | kasnije od
    label pre_shipment.info_received physical=no : najavljen* | elektronsk* | elektroničk* | podaci | evidentiran* | kreiran* | kreirao | registrovan* | registriran* | najava | očekujemo pošiljku | unesena u sustav | uneta u sistem | unet* | unesen* | naljepnic* | nalepnic* | adresnic* | dodijeljen broj | dodeljen broj | prijavljen* | podatke | tovarni list
    order pre_shipment.order_created physical=no : narudžb* | porudžbin* | u pripremi | priprem* | pakira* | pakuje | pakovanj* | nalog
    left_country in_transit.departed_origin_country : zemlj* | inozemstv* | inostranstv* | srbiju | hrvatsku | bosnu & napustil* | otpremljen* | odlazak | poslan* | poslat* | izašl* | otprema | izlaz | upućen* | odletj* ! stigl* | prispj* | prisp* | dolazak | ulaz*
    transit_country in_transit.transit_country : tranzitnoj zemlji | tranzitna zemlja | zemlji tranzita | zemlja tranzita
    arrived_country in_transit.arrived_destination_country : zemlj* | hrvatsk* | srbij* | bosn* | odredišnu državu | državu odredišta & prispjel* | prispel* | stigl* | stigao | ulazak | ušla | dolazak | uvoz | pristigl* | prispijeće | prispeće | prispjeće | primljen* ! tranzit*
    export_office in_transit.export_processing : izvoz* | za inozemstvo | za inostranstvo
    exchange_left in_transit.left_import_office : izmjeničn* | izmeničn* | međunarodne razmjene & otpremljen* | napustil* | odlazak | poslan*
    exchange in_transit.arrived_import_office : izmjeničn* | izmeničn* | međunarodne izmjene | međunarodne razmene | međunarodne razmjene | uvoz*
    at_office in_transit.at_delivery_office : grad primatelja | gradu primatelja | gradu primaoca | odredišt* & stigl* | prispj* | prisp* | pristigl* | u | na ! na putu
    flown in_transit.departed_origin_country : poletj* | poletel* | odletj* | odletel*
    departed in_transit.departed_facility : otpremljen* | odpremljen* | napustil* | otprema | otpreme | poslan* | poslat* | krenul* | izlaz | u otpremi | izašl* | odlazak | proslijeđen* | prosleđen* | upućen* | odaslan* | odvezen* | isporučena iz
    passed in_transit.departed_facility : prosljeđivanje | prosleđivanje | upućivanje | otpremanje | otprema
    accepted accepted.received_at_origin : primljen* | zaprimljen* | prijem | prijema | prijam | predat* | predan u | predana u | preuzeta na | preuzeta od | zaprimanje | primanje | predan* | zaprimili | primili ! centr* | centar | skladišt* | depo* | sortir*
    picked accepted.picked_up : preuzet* | prikupljen* | sakupljen* | pokupljen* | preuzeli smo
    arrived in_transit.arrived_facility : magacin* | prispel* | stigl* | stigao | prispjel* | sortira* | sortirn* | obrad* | obrađ* | centru | centar | centra | skladišt* | pristigl* | razvrsta* | dolazak | depo* | ulaz | prispijeće | prispeće | primljen* | zaprimljen* | terminal* | pretovar* | sabirn* | HUB | čvorišt*
    moving in_transit.moving : u tranzitu | na putu | transport* | prijevoz* | prevoz* | u prijenosu | u prometu | tranzit | prevozi | putuje | u pokretu | prijenos | prenos
    held2 exception.held : zadržan* | na čekanju | zaustavljen* | čeka upute | čeka instrukcij* | u skladištu
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """

  /// ``serbian`` in Cyrillic letters: what stands behind the colon, names of groups and Latin names aside.
  static let serbianCyrillic = cyrillic(serbian)

  private static let pairs: [[Character]: Character] = [["l", "j"]: "љ", ["n", "j"]: "њ", ["d", "ž"]: "џ"]
  private static let letters = [Character: Character](
    uniqueKeysWithValues: zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))

  private static func cyrillic(_ table: String) -> String {
    table.split(separator: "\n").map { line in
      guard let colon = line.firstIndex(of: ":") else { return String(line) }
      let words = line[colon...].split(separator: " ").map { $0.first == "@" ? String($0) : cyrillicWord($0) }
      return String(line[..<colon]) + words.joined(separator: " ")
    }
    .joined(separator: "\n")
  }

  private static func cyrillicWord(_ word: Substring) -> String {
    var rest = word
    var spelled = ""
    while let first = rest.popFirst() {
      if let next = rest.first, let letter = pairs[[first, next]] {
        spelled.append(letter)
        rest.removeFirst()
      } else {
        spelled.append(letters[first] ?? first)
      }
    }
    return spelled
  }
}
