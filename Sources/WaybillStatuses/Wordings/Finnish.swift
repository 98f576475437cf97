extension SharedWordings {
  static let finnish = """
    @airlines : lentoyhti* | laivayhti*
    @stores : varastoon | varastoomme | varastolle | terminaaliin
    @undone : @airlines | @stores
    @undone : voidaan | voi | haluaa | toivoo | pyytaa | piti | pitaisi | jos | tulee ~ toimit* | luovut* | jattaa | jattaminen
    @undone : toimitustodistus | kuittaus ~ pyydetty | tilattu
    @undone : kerailyvarasto* | yhdistelyvarasto* | kokoamisvarasto* | *keskukseen | *keskuksessa | *keskuksesta | *osastolle | toimitettavaksi | toimitusta varten | toimitustiedot | sahkoisesti
    @sender : lahettaja* | lahettaja | myyja* | verkkokauppa* | kauppias
    @from_sender : lahettajalta | myyjalta | verkkokaupalta | yritykselta
    @to_sender : lahettajalle | myyjalle | lahettajan luo | verkkokaupalle
    @recipient : vastaanottaja* | asiakas | asiakkaa* | sinulle | saaja* | tilaaja*
    @not : ei | eivat | emme | en | eika | ole
    @will : toimitetaan | luovutetaan | jaetaan | tullaan | arvioitu | arviolta | odotettu | suunniteltu | pian | kun | jos | ennen | tulee | voidaan
    @point : noutopiste* | noutopaik* | noutolokero* | pakettiautomaat* | automaat* | pakettipiste* | pakettipist* | palvelupiste* | palvelupist* | toimipiste* | toimipistee* | postin toimip* | postitoimip* | postissa | postiin | postista | matkahuol* | matkahuoltoon | lokero* | lokerikko* | kioski* | r kiosk* | k market* | s market* | kauppaan | kaupassa | kaupasta | smartpost* | parcelshop* | service point | servicepoint | access point | locker | box | boxiin | boksi* | asiointipiste* | luovutuspiste*
    @into_point : noutopisteeseen | noutopisteelle | noutopisteessa | noutopaikkaan | noutopaikassa | noutolokeroon | pakettiautomaattiin | pakettiautomaatissa | pakettiautomaatilla | automaattiin | automaatissa | pakettipisteeseen | pakettipisteessa | palvelupisteeseen | palvelupisteessa | toimipisteeseen | toimipisteessa | toimipaikkaan | postiin | postissa | matkahuoltoon | matkahuollossa | lokeroon | lokerossa | lokerikkoon | kioskiin | kioskilla | kauppaan | kaupassa | parcelshopiin | luovutuspisteeseen | asiointipisteeseen | boxiin | boksiin | lockeriin
    @undelivered : ei | eivat | emme ~ toimitettu | toimittaa | toimittamaan | toimitus | luovutettu | luovuttaa | luovuttamaan | jaettu | jakaa | jakamaan | perille | toimitettavissa | toimitukseen
    @undelivered : toimitu* | toimittaminen | jakelu | jakelua | luovutus | perille toimit* | kuljetus ~ epaonnist* | ei | keskeyty* | estyi | peruuntui | tulokseton
    @undelivered : epaonnistunut | epaonnistui | epaonnistuneen ~ toimitu* | jakelu* | luovutus*
    @undelivered : toimitusongelm* | perilletoimittamaton | toimituseste*
    @attempt : toimitusyrity* | jakeluyrity* | luovutusyrity* | kuljetusyrity* | kotiinkuljetusyrity* | yritetty toimittaa | yritettiin toimittaa | yritimme toimittaa | toimitusta yritetty | toimitusta yritettiin | jakelua yritetty | jakelua yritettiin | yritti toimittaa | kuljettaja kavi | yritetty luovuttaa | yritetty jakaa
    @pickup : nouto | noutoauto* | noudon | noutoa | noutotilau* | noutopyyn* | noutokeikka | noutoajankohta
    @about : saapu* | noudettav* | nouda | noutaa | @attempt | @undelivered | tulli* | palaut* | @point | vero*
    no delivered : arvioitu | arviolta | ^suunniteltu | suunniteltu$ | huomenna | pian | ei$ | odottaa | epaonnistui$ | ei mahdollista$ | peruttu$ | ^jos | ^heti kun | ^kun | ^ei viela | lahettajan toimesta$ | toimitusohje* | ^toimitusosoite* | tuntematon$ | tieto puuttuu | toivotaan | ^voidaan | ^tullaan
    @fact : ^toimitettu | ^luovutettu | on toimitettu | on luovutettu | paketti luovutettu | paketti toimitettu | lahetys toimitettu | lahetys luovutettu | toimitettiin | luovutettiin
    @unfact : ei toimitettu | ei luovutettu | ei ole | lahettaj* | palautu* | @point | tulli* | varasto* | terminaal* | kumppan* | ^jos | ^kun | kun paketti | kun lahetys | naapuri*
    rated delivered.unspecified handed_to=recipient : @fact > palautetta | palaute | arvioi | arvostele | mielipi* | kiitos | kuva | kysyttavaa | toimitustodistus ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > yrityksen | yrityksesta | yritysten ~ jalkeen | huolimatta ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > kuittausta | allekirjoitusta ~ ei | vaadit* | tarvit* ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > ilman | ei ~ kuittausta | allekirjoitusta ! @unfact
    lies_in_box delivered.mailbox : paketti | lahetys | kirje ~ on ~ postilaatikossa* | postilaatikossasi | postiluukussa* ! ilmoitu* | ei
    done delivered.unspecified handed_to=recipient : ^toimitus + tehty | valmis | suoritettu | onnistui ! ei | @sender
    not_on_van delivery_failed.not_attempted : ei | eika ~ mahtunut | lastattu | saatu ~ jakeluauto* | autoon | kyytiin
    other_day out_for_delivery.rescheduled physical=no : vastaanottaja | asiakas ~ pyytanyt | valinnut | toivonut | pyysi | valitsi ~ toista paivaa | toisen paivan | uuden paivan | myohempaa | uuden ajan | toisen toimitus* | toista toimitus*
    not_at_point in_transit.moving : ei ~ saapunut ~ @into_point | noutopist* | automaattiin ! lahettaj*
    sender_prepared pre_shipment.order_created physical=no : lahettaja | myyja | verkkokauppa | kauppa ~ valmistellut | pakannut | valmistelee | pakkaa ! ei
    @dealt : toimitettu | luovutettu | jaettu | jatetty | toimitetaan | luovutetaan | jatetaan | toimittaa | luovuttaa | noudettu | haettu | pudotettu | asetettu | viety | laitettu
    with_driver out_for_delivery.on_vehicle leg=destination : jakelukuljettajal* | jakajalla | kuriirilla ! ei | noutanut
    sender_awaited pre_shipment.not_handed_over physical=no : odotamme | odottaa | odotetaan ~ lahettaja* | myyja* ~ luovut* | toimit* | lahet* | jatta* ! palautu* | noud*
    heading in_transit.moving : kuljetetaan ~ maaranpaa* | perille | kohti | kohdetta ! tanaan
    no_bell delivery_failed.attempted reason=no_access : ovikello* | summeri | ovipuhelin ~ ei | rikki | epakunnossa
    survey unknown.notice_only physical=no : arvioi | arvioi palvelu* | kysely | palaute | palautetta | anna palautetta | tyytyvaisyys*
    invalid unknown.invalid_number physical=no : virheellinen seurantatunnus | virheellinen lahetystunnus | virheellinen tunnus | virheellinen numero | tunnus on virheellinen | seurantakoodi on virheellinen
    not_found unknown.not_found physical=no : ei loydy | ei loytynyt | ei tietoja | tietoja ei ole | ei tapahtumia | ei hakutuloksia | tietoja ei loyd* | ei seurantatietoja ! osoite* | osoitt* | vastaanottaja*
    found_help delivered.unspecified handed_to=recipient : on ~ toimitettu | luovutettu | jaettu > jos ~ et | ei ~ loyda | saanut ! lahettaja* | @point | ei ole toimitettu
    @gave : luovutettu | jatetty | toimitettu | annettu
    @away : poissa | poissaolo* | ei ollut kotona | ei ollut paikalla | ei kotona
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ naapuri* & @away ! jos | voitu
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ talonmieh* | vahtimestar* | vastaanottotisk* | aulaan | portsari* & @away ! jos | voitu
    kept_for exception.held reason=postponed_by_recipient cause=recipient : sailytetaan | sailytyksessa | pidetaan ~ vastaanottajan | asiakkaan ~ pyynnosta | toiveesta
    near_out out_for_delivery.on_vehicle leg=destination : ei ~ perilla | saapunut ~ vastaanottaj* | perille & kuljettaja | kuriiri | jakaja & matkalla | tulossa ! voitu
    one_there delivered.partial : yksi | toinen | ensimmainen ~ toimitettu | luovutettu & kaksi | loput | toinen kuljetuksessa | toinen matkalla ! ei toimitettu
    return_short returning.initiated direction=return : ^pal lah | pal lahettajalle | palautus lah
    to_airline in_transit.handed_to_linehaul : luovutti | luovutettu | toimitti | toimitettu ~ @airlines ! ei | arviolta | viivasty*
    to_store in_transit.arrived_facility : toimitti | toimitettu | jatti | luovutti | viety | luovutettu ~ @stores ! ei | palaut* | pihalla
    last_try unknown.notice_only physical=no : viimeinen ~ toimitusyritys | jakeluyritys > jalkeen | sitten ~ palaut*
    name_missing exception.address_problem reason=address : nimi | nimea ~ puuttuu | puutteellinen | virheellinen ! sisal*
    will_fetch in_transit.redirected physical=no : vastaanottaja | asiakas ~ haluaa | toivoo ~ noutaa | hakea
    chosen unknown.notice_only physical=no : asiakas | vastaanottaja ~ valinnut | valitsi | pyytanyt | pyysi ~ toimitusta | toimituksen | luovutusta | jakelun ! uutta | uuden | palaut* ! myohem* | paiva* | paivaa | toiseen
    at_port in_transit.handed_to_linehaul : toimitettu | luovutettu | viety ~ satamaan | laivaan | laivausta ! ei
    seller_gave accepted.dropped_off leg=origin : myyja | lahettaja | kauppias ~ toimittanut | luovuttanut | toimitti | luovutti ~ postille | matkahuollolle | dhl | gls | postiin | kuljetettavaksi ! ei | palaut* ! *tiedot | sahkoisesti
    delivered_late delivered.unspecified handed_to=recipient : ^toimitettu | on toimitettu | toimitettiin ~ myohassa | viiveella | toisella yrityksella ! @point | lahettaj* | ei | palaut* ! @undone
    if_away unknown.notice_only physical=no : poissa ollessa | poissaollessa | poissa ollessasi ~ jatetaan | luovutetaan | viedaan
    if_absent unknown.notice_only physical=no : jos | mikali | ellet | ellei ~ kotona | paikalla | tavoiteta | tavoita | avaa | tavoitettavissa | poissa ! yritet* | yritimme | ollut
    if_failed unknown.notice_only physical=no : jos | mikali ~ toimitus | toimitusta | toimittaminen | jakelu ~ ei | epaonnistuu ! ollut | yritet*
    if_unclaimed pickup.reminder physical=no : jos | mikali ~ ei | et ~ noudeta | nouda | noudettu | haeta | noutanut ! ollut
    if_unclaimed_2 pickup.reminder physical=no : muuten | muutoin | muussa tapauksessa | ellei ~ palautetaan | palautuu | palaa | noudeta | nouda
    last_call pickup.reminder physical=no : viimeinen mahdollisuus | viimeinen tilaisuus | viimeinen noutopaiva | viimeinen paiva | muista noutaa | muista hakea | ala unohda | muistutus | muistutamme ! toimitetaan | lahetetty
    waits_days pickup.reminder physical=no : odottaa ~ viela ~ paivaa | paivan | tuntia
    due_after customs.duties_due reason=payment cause=recipient flag=action_required : tulli* & maksun jalkeen | maksamisen jalkeen | maksua vastaan
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : kun | jahka | sen jalkeen ~ tullimaksu* | tulli | verot | vero | arvonlisavero* | maksut ~ maksettu | maksaa | maksetaan | suoritettu & toimit* | luovut* | jatk*
    sender_not_yet pre_shipment.not_handed_over physical=no : lahettaja | myyja | kauppias | verkkokauppa ~ ei ~ jattanyt | luovuttanut | toimittanut | vienyt | tuonut | lahettanyt ! vastaanottaj*
    last_hours pickup.reminder physical=no : tuntia | tunti | paivaa | paiva ~ aikaa | jaljella ~ noutaa | hakea | noutoon | noutaaksesi
    last_hours_2 pickup.reminder physical=no : aikaa | jaljella ~ tuntia | paivaa | noutaa & nouta* | nouto*
    storage_ends pickup.reminder physical=no : sailytysaika | noutoaika | sailytys ~ paattyy | umpeutuu | loppuu
    tour_off delivery_failed.not_attempted : kierros | jakelukierros | jakelureitti | reitti ~ keskeytettiin | keskeytyi | keskeytetty | kesken | peruttiin
    not_reached delivery_failed.not_attempted : kuljettaja | jakaja | postinjakaja | kuriiri ~ ei ~ ehtinyt | paassyt | ennattanyt ! noutaa | noutamaan
    no_capacity delivery_failed.not_attempted : kapasiteettipul* | kapasiteetin puut* | tilanpuut* | henkilostopul* | henkilokuntapul* & toimit* | jakel*
    still_out out_for_delivery.on_vehicle leg=destination : ei viela | ei ole viela | viela ei ~ toimitettu | jaettu | luovutettu & kuljettajalla | kuljettajan | jakelussa | jakajalla | kuriirilla | jakeluautossa ! voitu | lahettajalta
    still_late exception.delayed physical=no : ei viela | ei ole viela ~ toimitettu | jaettu & viivasty* | myohas* | lakko | lakon ! voitu
    still_moving in_transit.moving : ei viela | ei ole viela ~ toimitettu | jaettu & matkalla | kuljetuksessa ! voitu
    not_cancelled unknown.notice_only physical=no : ei | emme ~ peruuttaa | peruutettu | peruttu | perua | mitatoida | mitatoity | peruuttamaan ! toimitus | nouto
    not_cancelled_2 unknown.notice_only physical=no : peruutus | peruutusta | peruutuspyynto ~ ei | hylattiin | hylatty | epaonnistui
    label_void_2 pre_shipment.label_cancelled physical=no : poistanut | mitatoinyt | perunut | peruuttanut ~ pakettikort* | osoitekort* | tarran | lahetyskort*
    label_void pre_shipment.label_cancelled physical=no : pakettikort* | osoitekort* | tarra | lahetyskort* | kuljetustarra ~ poistettu | mitatoity | peruttu ! ei
    flight_off exception.delayed reason=flight physical=no : peruutetun lennon | perutun lennon | lento peruttu | lento peruutettu | lento on peruttu | lennon peruuntu* | peruuntuneen lennon
    not_loaded in_transit.not_loaded : ei lastattu | ei ehtinyt lennolle | ei mahtunut lennolle | ei ole lastattu
    soon_from_terminal in_transit.at_delivery_office : terminaal* | *terminaaliin | jakelutoimip* | jakelukeskuk* | jakeluvarasto* & saapunut | saapui | perilla & valmistel* | pian | huomenna | seuraav* ! lahtenyt | viivasty*
    unknown_number_0 unknown.invalid_number physical=no : emme tunne | ei tunnisteta | emme tunnista ~ seurantatunnus* | tunnus* | numero* | seurantakoodi*
    unknown_number unknown.invalid_number physical=no : tuntematon | virheellinen | tuntemattomalla ~ seurantatunnus | lahetystunnus | tunnus | viivakoodi | numero | seurantakoodi
    unknown_number_2 unknown.invalid_number physical=no : seurantatunnus* | lahetystunnus* | viivakoodi* | seurantakoodi* ~ tuntematon | ei tunneta | ei ole olemassa | ei loydy
    some_of_it delivered.partial : osatoimitus | osittain toimitettu | toimitettu osittain | osittain luovutettu ! ei
    some_of_it_2 delivered.partial : 1 2 | 1 3 | 2 3 | loput ~ toimitettu | luovutettu | kollia toimitettu ! ei | toimitetaan
    other_person_2 delivered.reception handed_to=proxy : ei & vastaanottaj* & vaan ~ vastaanottotisk* | vahtimestar* | aulaan | portsari* | talonmies* | talonmiehelle ! jos
    other_person delivered.neighbour handed_to=proxy : ei & vastaanottaj* & vaan ~ naapuri* ! jos
    no delivered : @undone
    no delivered : kun | jos | ennen kuin | milloin | mihin | minne | kunnes | heti kun ~ @dealt
    no delivered : voidaan | voi | tullaan | tulee | taytyy | pitaa ~ @dealt
    no delivered : haluatko | toivotko | haluat | sallitko ~ @dealt
    no delivered : toimitettu | luovutettu | jaettu + ei
    no delivered : toinen | muut | muu ~ paketti | lahetys | kolli | paketit ~ @dealt
    no delivered : vaara* ~ osoit* | vastaanottaj* | henkilol* | ovelle
    no delivered : tila | tilatieto | status > virhe | virheell* | vaarin
    no delivered : toimitustodistus | luovutustodistus ~ jalkeen | saatavilla
    no delivered : takaisin ~ lahettajal* | myyjal*
    no delivered : lahettajalle | myyjalle | tullille | tulliin | kumppanille
    no delivered : ^haluatko | ^milloin | ^kun | voi noutaa | voit noutaa | voidaan noutaa | noudettavis* | odottaa noutoa | toimitettava | luovutettava | jattolupa | luottonaapuri | lupa jattaa
    no delivered : matkalla
    no delivered : sallittu | sallitaan | sallii | vaatii | vaaditaan | edellyttaa | tarvitaan | mahdollinen | valittu | toivottu
    return_given returned.to_sender direction=return handed_to=recipient : palautettu | palautus | palautunut & lahettajan | myyjan ~ vastaanottama | kuittaama ! ei
    return_given_2 returned.to_sender direction=return handed_to=recipient : palautettu ja ~ lahettaja | lahettajan | myyjan ~ vastaanottanut | vastaanottama ! ei
    return_out returning.in_transit direction=return : palautus | palautuslahetys | palautuspaketti | palautettava ~ jakelussa | matkalla | kuljetuksessa | kuljettajalla
    return_out_2 returning.in_transit direction=return : jakelussa | matkalla | kuljettajalla ~ lahettajalle | myyjalle
    return_failed returning.in_transit direction=return : ei | epaonnist* ~ luovutettu | luovuttaa | toimittaa | toimitettu | toimitus ~ lahettajalle | myyjalle
    return_failed_2 returning.in_transit direction=return : lahettajalle | myyjalle ~ ei voitu | epaonnistui | ei onnistunut
    return_ready returning.awaiting_sender_pickup direction=return : palautet* | palautus* & odottaa | noudettavissa ~ lahettajan | lahettajaa | lahettajalle | myyjan
    by_sender accepted.dropped_off leg=origin : jatetty | luovutettu | toimitettu ~ lahetettavaksi | kuljetettavaksi | postitettavaksi ! ei | jakeluun
    by_sender_2 accepted.dropped_off leg=origin : myyja | lahettaja | kauppias | verkkokauppa ~ on jattanyt | on vienyt | on tuonut | jatti | vei | toi ! ei | palaut* | ilmoitu*
    to_collect_failed pre_shipment.pickup_failed physical=no : ei ~ saanut | voinut | voitu | paassyt | pystynyt & lahettajalta | myyjalta | asiakkaalta ! toimit*
    resumed_0 in_transit.resumed : jalleen matkalla | matkalla jalleen | taas matkalla | kuljetus jatkuu | matka jatkuu | jatkaa matkaa | kuljetusta jatketaan | kuljetusta on jatkettu | loytynyt ja ! lahettajalle | palaut* | kun | tulli*
    message_sent unknown.notice_only physical=no : toimitusilmoitu* | *ilmoitus | tekstiviest* | sms | sahkopost* | viesti | viestin | ilmoitus | muistutusviesti | saapumisilmoitu* | kirje ~ lahetetty | lahetettiin | lahetetaan | lahti | toimitettu ! @about
    message_sent_2 unknown.notice_only physical=no : lahetetty | lahetimme | lahettaneet | toimitettu ~ tekstiviest* | sahkopost* | viesti | ilmoitus ! @about
    message_sent_3 unknown.notice_only physical=no : vastaanottajalle | asiakkaalle | sinulle ~ ilmoitettu | lahetetty ilmoitus | tiedotettu ! @about
    contacted out_for_delivery.customer_contacted physical=no : otettu yhteytta | oltu yhteydessa | yhteydenotto vastaanottajaan | vastaanottajaan otettu | soitettu vastaanottajalle

    instructions exception.held : odottaa ~ ohjeita | toimintaohjeita ! tulli*
    cod_open delivery_failed.attempted reason=cod cause=recipient : postiennak* ~ ei
    address_asked exception.address_problem reason=address : vastaanottaj* ~ pyydetty ~ osoit* ! tulli*
    lost exception.lost cause=carrier : kadonnut | kadonneeksi | kadonneen | havinnyt | katosi | hukkunut | hukattu | kateissa
    stolen exception.stolen : varastet* | anastet* | ryostet* | varkaus*
    contents exception.missing_contents : sisallosta | sisalto | sisallon & puuttu* | vajaa | vaillinai*
    contents_2 exception.missing_contents : tyhja paketti | paketti oli tyhja
    vehicle exception.delayed reason=vehicle physical=no : kuljetusauto* | ajoneuvo* | jakeluauto* | auto | auton | rekka* ~ rikkoutu* | rikki | vika | vian | hajos* | onnettomuu* | kolari*
    damaged exception.damaged : kastunut | kastunu* | markana | marka paketti | murskautu* | revennyt | repeyty* | pakkaus rikki | pakkaus avattu | pakkaus auki | litistyn* | vaurioitu* | vahingoittu* | rikkoutu* | rikkinai* | vaurio | kuljetusvaurio* | uudelleenpakat* | pakattu uudelleen
    destroyed exception.destroyed : havitetty | havitetaan | havitettiin | tuhottu | tuhoutu* | romutettu
    seized customs.seized cause=customs : takavarik* | takavarikoi*
    missing exception.missing : etsinta | etsintaa | etsinnassa | etsitaan | jaljitys* | tiedustelu* | selvityspyynto* | selvitetaan | selvitys kaynnistetty | selvityksessa ! tulli*

    pod_wanted unknown.notice_only physical=no : toimitustodistus ~ pyydetty | tilattu
    wish in_transit.redirected physical=no : vastaanottaja | asiakas ~ haluaa | toivoo | pyytaa ~ toiseen osoitteeseen | toiseen
    overdue exception.delayed physical=no : piti | pitanyt ~ toimittaa | toimitettu
    data_sent pre_shipment.info_received physical=no : *tiedot ~ toimitettu | lahetetty | vastaanotettu | saatu ! tulli* | puuttu*
    return_label pre_shipment.info_received physical=no direction=return : palautustarra* | palautuslomake* | palautuskortti | palautuskoodi*
    return_if pickup.reminder physical=no : muuten | muutoin | jos sita ei | jos et & palaut*
    return_done_5 returned.to_sender direction=return handed_to=recipient : lahettaja | myyja | verkkokauppa ~ saanut | vastaanottanut ~ palaut* ! ei
    return_waiting returning.awaiting_sender_pickup direction=return : palaut* | @sender & noudettavissa | odottaa noutoa ! lahettajalta | vastaanottaj*
    return_done returned.to_sender direction=return handed_to=recipient : @to_sender & palautettiin | luovutettiin | toimitettiin | palautettu | palautunut | luovutettu | toimitettu | jaettu | saapunut | noudettu | vastaanotettu ! ei | palautetaan | matkalla | lahetetty palautus | palautettavaksi
    return_done_2 returned.to_sender direction=return handed_to=recipient : palautus* | palautuslahetys | palautettu lahetys & toimitettu | luovutettu | vastaanotettu lahettajalla | perilla | jaettu ! ei | noutopiste* | lahettajalta
    return_done_3 returned.to_sender direction=return handed_to=recipient : lahettaja | myyja ~ vastaanottanut | noutanut & palaut*
    @return : palautu* | *palautus | palautetaan | palautettu | palautus* | palautettavaksi | palautetta* | palauttaa | takaisin lahettajalle | takaisin lahettajan | palautettiin | lahetetaan takaisin | lahetetty takaisin
    return_refused returning.initiated direction=return reason=refused cause=recipient : @return & kieltay*
    return_unclaimed returning.initiated direction=return cause=recipient : @return & noutamat* | ei noudettu | ei ole noudettu | ei noudettukaan | sailytysai* | noutoai* | lunastamat*
    return_address returning.initiated direction=return reason=address : @return & osoit* | tuntematon | muuttanut
    return_customs returning.initiated direction=return reason=customs cause=customs : @return & tulli*
    return_moving returning.in_transit direction=return : @return | palaamassa & matkalla | palautuu | kuljetuksessa | lajittel* | terminaal* | lahtenyt | saapunut | palautusmatkalla
    return_moving_2 returning.in_transit direction=return : matkalla takaisin | paluumatkalla | matkalla lahettajalle | palautusmatkalla
    returning returning.initiated direction=return : @return

    @customs : tulli | tullin | tullissa | tullista | tullille | tullilla | tulliin | tullilta | tulliselvit* | tulliselvitet* | tullikasittel* | tullimaksu* | tullitarkast* | tulliviranom* | tullivarasto* | tulli ilmoitu* | tullipapere* | tulliasiakirj* | tulliasiat | tulliveloit* | tulliprosess* | tullau* | tullaa* | tullat* | maahantuontiselv* | vientiselvit* | vientitull*
    @duty : tulli | tullimaksu* | tullit | arvonlisavero* | alv | vero | veroja | verot | veron | maahantuontivero* | maksut | maksuja | maksu | kasittelymaksu*
    duties_paid customs.duties_paid physical=no : @duty | @customs & maksettu | maksu vastaanotettu | maksu on vastaanotettu | suoritettu maksu | maksut suoritettu ! ei | ennen | odot*
    duties_due customs.duties_due reason=payment cause=recipient flag=action_required : @duty | @customs & maksettava* | maksa | maksaa | maksamat* | maksua | maksut ovat | maksettava | maksaminen | maksamista | maksettavaksi | maksettu
    customs_papers customs.import_held reason=invoice flag=action_required cause=customs : @customs & lasku | kauppalasku* | proforma* | laskukopio*
    customs_papers_2 customs.import_held reason=documents flag=action_required cause=customs : @customs & asiakirj* | tietoja | tiedot | dokument* | lisatieto* | lisatietoja | lisaselvity* | puuttuu | puuttuvat | tulli ilmoitus | tulli ilmoitusta | henkilotunnus | odottaa tullausta | tullausta odottaa | tee tullaus | toimenpiteita ! elektron* | sahkoi* | hyvaksyt* | valmis | vapaut*
    customs_papers_3 customs.import_held reason=restricted_licence flag=action_required cause=customs : @customs | maahantuon* & lupa | luvan | lupaa | lisenssi*
    customs_refused customs.import_refused cause=customs : tuonti | tuonnin | tuontia | @customs | maahantuon* & kielsi | kielto | hylat* | kiellet* | evannyt | evatty | evasi | kielta* | ei sallittu | ei hyvaksy*
    customs_held_export customs.export_held reason=customs cause=customs leg=origin : vienti* & tulli* | tullau* & pysayt* | pidate*
    customs_held customs.import_held reason=customs cause=customs : @customs & odotta* | pysayt* | pidate* | pidatt* | tarkast* | tullaamist* | tarkastuksessa | keskeyt* | viivasty* ! valmis | tarkastettu
    export_out customs.export_released : vienti* & @customs & valmis | luovut* | vapaut* | hyvaksyt* | selvitetty | tullattu | paattyn*
    export_in customs.export_in_progress : vienti* & @customs
    customs_out customs.import_released : @customs & valmis | luovutt* | luovutet* | vapaut* | paattyn* | paattyi | selvitetty | tulliselvitetty | hyvaksyt* | tullattu | suoritettu | lapaissyt | poistunut | valmistun* ! ei | odot*
    customs_out_2 customs.import_released : tullattu
    customs_in customs.import_in_progress : @customs

    label_cancelled pre_shipment.label_cancelled physical=no : osoitekort* | pakettikort* | tarra & mitatoit* | peru* | poistettu
    pickup_failed pre_shipment.pickup_failed physical=no : @pickup ~ epaonnist* | ei onnist* | peru* | peruttu | ei voitu | ei suoritettu | ei toteutunut ! vastaanottaj*
    pickup_failed_2 pre_shipment.pickup_failed physical=no : ei voitu | ei saatu | ei pystytty | epaonnist* ~ noutaa | noutamaan | noudettua | noudettu & @from_sender | lahettajan | lahettaja
    pickup_failed_3 pre_shipment.pickup_failed physical=no : noutaa | nouto | noudettaessa & lahettaja* & suljettu | ei paikalla | ei ollut valmi* | ei tavoitettu
    pickup_failed_4 pre_shipment.pickup_failed physical=no : epaonnist* | ei voitu ~ @pickup ! vastaanottaj*
    pickup_planned pre_shipment.pickup_scheduled physical=no : @pickup ~ tilattu | sovittu | vahvistettu | varattu | suunniteltu | ajoitettu | tilaus | ajastettu | rekisteroity ! vastaanottaj*
    pickup_planned_2 pre_shipment.pickup_scheduled physical=no : noudetaan | tullaan noutamaan ~ @from_sender
    pickup_planned_3 pre_shipment.pickup_scheduled physical=no : noutotilaus | noutopyynto | tilattu nouto | nouto tilattu | @from_sender ~ noudetaan ! epaonnist* | peru*
    picked_first accepted.picked_up : noudettu | haettu | vastaanotettu | otettu kuljetettavaksi ~ @from_sender
    picked_first_2 accepted.picked_up : @from_sender ~ noudettu | haettu ! ei
    picked_first_3 accepted.picked_up : noudettu asiakkaalta | noudettu myyjalta | noudettu kuljetukseen | noudettu kuljetettavaksi | kuljettaja noutanut | kuljettaja on noutanut | kuriiri noutanut | kuriiri on noutanut
    cancel_recipient cancelled.by_recipient cause=recipient physical=no : peruttu | peruutettu | peruuttanut | perunut & vastaanottaj* | asiak* | tilaaj*
    cancelled cancelled.by_sender physical=no : veti takaisin | vetanyt takaisin | veti lahetyksen takaisin | vetanyt lahetyksen takaisin | keskeytti lahetyksen | perui | peruutti | mitatoi | peruttu | peruutettu | peruuttanut | perunut | perutaan | mitatoity | mitatoitu | mitatoinyt | peruutus | peruuntunut ! toimitus | nouto

    expired pickup.expired : noutamatta | noutamaton | lunastamat* | noutamattomana
    expired_2 pickup.expired : ei | ei ole | ei ollut ~ noudettu | noutanut | haettu ! viela | lahettaj* | jos | kuljettaj*
    expired_3 pickup.expired : noutoaika | sailytysaika | noutoajan | sailytysajan | sailytys | maaraaika ~ paattyn* | paattyi | umpeutu* | ylitty* | kulunut | ohi
    extended pickup.extended physical=no : sailytysaika* | noutoaika* | sailytysaikaa | noutoaikaa | sailytys & jatkettu | pidenne* | pidennet*
    reminder pickup.reminder physical=no : muistutus | muistutamme | viimeinen noutopaiva | viimeinen nouto* | viimeinen paiva | muista noutaa | muistathan | viela noutamatta
    reminder_2 pickup.reminder physical=no : sailytysaika | noutoaika ~ paattyy | umpeutuu
    to_point out_for_delivery.to_pickup_point : matkalla | kuljetetaan | viedaan | toimitetaan | ohjataan | siirretaan | kuljetuksessa | lastattu | siirto ~ @into_point ! noudettavissa
    to_point_2 out_for_delivery.to_pickup_point : @into_point ~ matkalla | kuljetuksessa ! noudettavissa
    redirected_point in_transit.redirected physical=no : vaihdettu | muutettu | uudelleenohja* | ohjattu | uusi ~ @point
    point_failed delivery_failed.attempted reason=locker_full : @point ~ taynna | tays* | ei tilaa | epakunnossa | ei mahdu | ei mahtunut
    point_failed_2 delivery_failed.attempted reason=locker_full : ei mahdu | ei mahtunut ~ @point
    sender_drop accepted.dropped_off leg=origin : jatetty kuljetettavaksi | jatetty kuljetukseen | jattanyt | luovuttanut kuljetettavaksi | luovutettu kuljetettavaksi | luovutettu kuljetukseen | postitettu | lahettaja jattanyt | jatetty lahetettavaksi | jatetty postiin | vastaanotettu lahetyspisteessa ! ei | odot* | ilmoitu* | saapumisilm*
    sender_drop_2 accepted.dropped_off leg=origin : lahettaja* ~ jattanyt | jattanyt paketin | jatetty | luovuttanut | toimittanut | tuonut ! ei | odot* | tiedot | tiedon | ilmoitu*
    sender_drop_3 accepted.dropped_off leg=origin : jattanyt | jatti | luovutti ~ @into_point ! ei | kuljettaj*
    collected delivered.collected handed_to=recipient : noudettiin | haettiin | noudettu | on noudettu | noutanut | nouti | haettu | noudit | noutanut lahetyksen ! ei | eivat | lahettajalta | kuljetettavaksi | asiakkaalta | kuljettaja* | kuriiri* | yritykselta | kuljetukseen | noudettu terminaal* | odottaa
    collected_2 delivered.collected handed_to=recipient : luovutettu | toimitettu | luovutus ~ noutopisteessa | toimipaikassa | toimipisteessa | postissa | pakettiautomaatista | pakettiautomaatilta | noutopisteesta | palvelupisteessa | matkahuollossa | postista | tiskilta | kioskilla | kaupassa ! ei | lahettaj*
    is_ready pickup.ready leg=destination : noutovalmi* | noudettavissa | noudettavana | valmiina noudettavaksi | valmis noudettavaksi | odottaa noutoa | odottaa noutajaa | odottaa vastaanottajaa | voi noutaa | voit noutaa | voidaan noutaa | voit hakea | on haettavissa | noudettavaksi | nouda | noutokoodi* | pin koodi | aktivointikoodi | odottaa hakijaa | valmis noudettavaksi | odottaa sinua ! ei | lahettajalta | tullaan | kuljettajan
    neighbour delivered.neighbour handed_to=proxy : naapuri* ! kieltay* | jatetaan | luovutetaan | toimitetaan | ei
    mailbox delivered.mailbox : postiluukusta | postilaatik* | postiluuk* | postilokero* | kirjelaatik* | luukusta | postiluukkuun & toimitettu | jaettu | jatetty | luovutettu | laitettu | pudotettu | tiputettu | tiputettiin | pudotettiin | jatettiin | toimitus ! ei | ilmoitus | ilmoitu* | saapumisilm* | liian
    mailbox_2 delivered.mailbox : ^postilaatikkoon | ^postiluukkuun | jaettu postiluukusta
    at_point pickup.ready handed_to=station leg=destination : toimitettiin | jatettiin | vietiin | luovutettiin | saapunut | saapui | toimitettu | luovutettu | jatetty | vastaanotettu | viety | asetettu | sijoitettu | laitettu | perilla | odottaa | saapuneet ~ @into_point ! ei | lahettaj* | kuljetettavaksi | noudettu
    at_point_2 pickup.ready handed_to=station leg=destination : @into_point ~ saapunut | toimitettu | odottaa | perilla | valmi* | jatetty ! ei | lahettaj* | kuljetettavaksi | matkalla

    notice_left delivery_failed.notice_left : saapumisilmoitus | saapumisilmoituksen | ilmoitus | ilmoituksen | lappu | lapun | viesti | kortti | noutoilmoitus ~ jatetty | jatettiin | jattanyt | jatetaan | pudotettu
    notice_left_2 delivery_failed.notice_left : jatetty | jatettiin | jatti ~ saapumisilmoitus | ilmoitus | ilmoituksen | lappu | viesti | noutoilmoitus
    refused exception.refused reason=refused cause=recipient : kieltaytyi | kieltaytynyt | kieltaytyy | kieltaydytty | ei ottanut vastaan | ei halunnut | ei halua | ei hyvaksynyt lahetysta | vastaanottaja hylannyt | torjui | hylkasi
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : vastaanottaja | asiakas ~ pyytanyt | pyysi | toivonut | valinnut ~ myohemp* | myohemmin | toista | uutta | toinen paiva
    again out_for_delivery.rescheduled physical=no : uusi toimitusyritys | uusi toimitusaika | uusi toimituspaiva | uusi toimitus | uusi jakelu* | siirretty toiseen paiv* | siirretty seuraav* | toimitus siirretty | toimitusta siirretty | siirretty myohemma* | toimitusaikaa muutettu | toimituspaiva muutettu | toimitusaika muutettu | ajankohtaa muutettu | yritetaan uudelleen | yritamme uudelleen | toimitetaan uudelleen | toimitusta yritetaan | toimitetaan seuraavana | uudelleentoimitu* | lykatty | siirtanyt toimituksen | siirtanyt toimitusta | siirsi toimituksen | siirtanyt toimitusaj* | toiselle paivalle | toiseen paivaan | siirtynyt seuraav* | siirtyy seuraav* ! @undelivered | viivasty* | epaonnist*
    absent delivery_failed.attempted reason=absent cause=recipient : ei kotona | ei tavoitettu | ei tavoiteta | ei ollut kotona | ei ollut paikalla | ei paikalla | ei ollut tavoitettavissa | ei tavoitettavissa | poissa | ei vastannut | ei vastata | ei avannut | ei avattu | kukaan ei | ketaan ei | ei saatu yhteytta | ei saanut yhteytta | yhteytta ei saatu | emme saaneet yhteytta | ei vastannut puhelim* ! lahettaj* | jos
    closed delivery_failed.attempted reason=business_closed cause=recipient : suljettu | kiinni | suljettuna ! terminaal* | noutopiste*
    access delivery_failed.attempted reason=no_access : ovikoodi* | porttikoodi* | ei paassyt | ei paasty | ei paasya | paasy estetty | lukossa | lukittu ! @into_point
    id_check delivery_failed.attempted reason=id_or_age cause=recipient : henkilollisyy* | henkilotodistu* | ikaraja* | tayta ika* & @undelivered | ei
    no_time delivery_failed.not_attempted : ehtineet | ehditty | ehtinyt | ajanpuut* | ajan puut*
    failed_address delivery_failed.attempted reason=address : @undelivered & osoit*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & postiennak* | maksu*
    failed_weather delivery_failed.attempted reason=weather cause=external : @undelivered & saa | saan | saaolosuht* | myrsky* | lumi*
    address exception.address_problem reason=address : osoit* | *osoite | osoittee* | postinumero* | talonumero* & puutteell* | virheell* | vaara | vaaran | tuntematon | puuttu* | epaselv* | ei loyd* | ei loytyn* | riittamat* | ei ole olemassa | tarkista* ! muutettu
    address_2 exception.address_problem reason=address : osoitevirhe | osoitevirheen | vaarin osoitettu | tuntematon vastaanottaja | vastaanottaja tuntematon | vastaanottajaa ei tunneta | vastaanottajaa ei loyd* | ei asu osoitteessa | nimi puuttuu | vastaanottaja on tuntematon | nimea ei loydy
    moved exception.address_problem reason=moved cause=recipient : muuttanut
    not_handed pre_shipment.not_handed_over physical=no : ei ole viela saapunut | ei viela saapunut postil* | ei viela vastaanot* | ei ole viela vastaanot* | emme ole viela vastaanottaneet | emme ole vastaanottaneet | emme ole viela saaneet | odotetaan lahetysta | odotamme lahetysta | odotamme pakettia | odottaa lahettaj* | ei ole viela luovut* | ei viela luovut* | ei ole luovuttanut | ei ole viela jatetty | ei viela postin | ei ole viela postin | ei viela kuljetuk* | odotetaan lahettajalta | odottaa vastaanottoa | odotetaan saapuvaksi | kun olemme vastaanottaneet | kun lahetys on saapunut meille | ei ole viela toimittanut | ei ole viela lahettanyt | ei ole viela meilla | ei viela meilla | ei ole meilla | ei ole viela toimitettu meille
    partner_0 in_transit.handed_to_last_mile : luovutettu | siirretty | annettu ~ paikalliselle | kumppanille | kuljetusliikkeelle | jakeluyhtiolle ! ei
    attempted delivery_failed.attempted : @undelivered | @attempt ! seuraava toimitusyritys | uusi toimitusyritys

    misrouted exception.misrouted cause=carrier : vaaraan | vaaralle | vaarin | vaaralla | vaarassa | virheellisesti | virheellinen lajittelu | virheohjaut* | harhaan | lajitteluvirhe* | harhautu* & lajiteltiin | reitille | reitti* | ohjau* | ohjattu | lajitel* | lajitt* | lahetetty | toimitettu | kuljetettu | terminaal* | toimip* | harhaan | lajittelu* | mennyt | saapunut | harhautu* | virheohjau*
    redirected in_transit.redirected : uudelleenohja* | ohjattu uudelleen | edelleen lahete* | edelleenlahet* | lahetetty edelleen | osoitteenmuuto* | jalkilahete* | osoitetta muutettu | osoite muutettu | ohjattu uuteen | uuteen osoitteeseen | uusi osoite | toimitustapa vaihdettu | toimitustapaa muutettu | toimitustapa muutettu
    rejected exception.rejected_by_carrier cause=carrier : liian suuri | liian painava | ylipaino* | vaarallis* ainei* | vaarallisia aineita | vaarallinen aine | kielletty sisalto | ei tayta ehtoja | ei vastaa vaatimuksia
    weather exception.delayed reason=weather cause=external physical=no : saaolosuht* | huono saa | huonon saan | saan vuoksi | myrsky* | lumisa* | lumimyrsky* | tulva*
    strike exception.delayed reason=strike cause=external physical=no : lakko | lakon | lakossa | lakosta | tyotaistelu* | tyonseisau*
    holiday exception.delayed reason=holiday physical=no : juhlapyh* | pyhapaiv* | arkipyh*
    delayed exception.delayed physical=no : viivasty* | viivastyn* | viive | viivetta | viivastyksia | myohass* | myohasty* | ruuhka* | hairio* | kuljetushairio* | tekninen vika | suuret maarat | onnettomuu* | kestaa tavallista | normaalia pidempaan

    @eta : arvioitu toimitus* | arvioitu saapumi* | toimitusarvio | odotettu toimitus* | arvioitu jakelu*
    airline_eta in_transit.handed_to_linehaul : lentoyhti* | laivayhti* & arviolta | @eta | arvioitu ! viivasty* | peru*
    at_terminal_eta in_transit.at_delivery_office : jakelutoimipaik* | jakelutoimipist* | jakeluterminaal* | jakelukeskuk* | kohdeterminaal* & arviolta | @eta | huomenna ! lahtenyt | matkalla | viivasty*
    @eta : toimitetaan ~ huomenna | seuraavana
    left_eta in_transit.departed_facility : lahtenyt | lahti | poistunut | lahetetty & @eta ! viivasty* | kun
    came_eta in_transit.arrived_facility : saapunut | lajiteltu | saapui & terminaal* | keskuk* & @eta ! viivasty* | kun
    moving_eta in_transit.moving : matkalla | kuljetuksessa & @eta ! viivasty* | kuljettaja* | vastaanottaj*
    delivered_by delivered.unspecified handed_to=recipient : kuljettaja | kuriiri | jakaja | postinjakaja ~ toimitti | luovutti | toimittanut | luovuttanut | jatti ! ei | terminaal* | lahettaja*
    slot out_for_delivery.appointment_scheduled physical=no : toimitusaika | toimitusajan* | toimitusajankohta* | toimitus | kotiinkuljetus* | toimituspaiva | jakeluaika | aika ~ sovittu | varattu | vahvistettu | valittu
    slot_2 out_for_delivery.appointment_scheduled physical=no : sovittu | varattu | vahvistettu ~ toimitusa* | toimitus | kotiinkuljetus* | toimituspaiva*
    out out_for_delivery.on_vehicle leg=destination : jakelussa | jakeluun | jaossa | kuljettajalla | kuljettajan mukana | lastattu jakeluun | matkalla vastaanottajalle | matkalla luoksesi | matkalla sinulle | matkalla asiakkaalle | matkalla perille | jakeluauto* | jakeluautossa | kuljettaja | kuljettajan | kuljetettavana vastaanottajalle | kuljetettavana | toimituksessa | jakelukierroksel* | jakelureit* | kuriiri* | kotiinkuljetuksessa | jakajalla | postinjakaja* | pakettiautossa | lahetti* ! @undelivered | terminaal* | noutanut | lahettaja | siirretty | lentokuljet* | lahetti lahetykse* | saapunut jakeluun | kohdemaa* | ei | eivat
    out_today out_for_delivery.on_vehicle leg=destination : toimitetaan | luovutetaan | jaetaan | toimitus | saapuu | tuodaan ~ tanaan | tana iltana | illalla | paivan aikana | iltapaivalla | pian | hetken kuluttua
    out_today_2 out_for_delivery.on_vehicle leg=destination : tanaan ~ toimitetaan | luovutetaan | jaetaan | saapuu
    promise unknown.notice_only physical=no : arvioitu toimitus* | arvioitu saapumis* | toimitusarvio | arvioitu jakelu* | odotettu toimitus* | arvioitu perille* | toimitetaan | luovutetaan | jaetaan | tullaan toimittamaan | toimitetaan perille | arviolta ! saapunut | lahtenyt | lajiteltu | matkalla
    @given : luovutettiin | toimitettiin | jaettiin | jatettiin | annettiin | vietiin | laitettiin | tiputettu | tiputettiin | pudotettu | pudotettiin | luovutti | toimitti | jatti | luovutettu | toimitettu | jaettu | jatetty | toimitus suoritettu | annettu | asetettu | luovutus | laitettu | viety | ripustettu | kuitattu | vastaanottanut
    @elsewhere : terminaal* | kuljetusyhti* | kuljetusliik* | kuljetusyrit* | kumppan* | yhteistyokumppan* | lentoyhti* | lento* | varasto* | kuljetettavaksi | kuljetukseen | paikallis* | huolitsi* | satama* | laiva* | kohdemaa* | maaramaa* | postiyhti* | jakelija* | jakeluyhti* | jakelupartner* | postille | dhl | gls | matkahuollolle | kuljettajalle | agentille | tulli* | jakeluun | lajittel* | depot* | keskus*
    reception delivered.reception handed_to=proxy : vastaanottotisk* | vahtimestar* | aulaan | aulapalvel* | vastaanottoon | portsari* | toimistoon | tavaran vastaanot* | postitushuone* | postikeskukseen yrityk* | talonmies* & @given ! ei
    safe delivered.safe_place : oven viereen | etuoven | oven eteen | oven ulkopuolelle | ovelle | oven taakse | ulko ovelle | ovenkahva* | turvalliseen paikkaan | sovittuun paikkaan | sovittu paikka | autotalli* | autokatok* | terassi* | kuisti* | varastoon pihalla | portaille | pihaan | ilman kuittausta ! ei | terminaal* | ilmoitus
    proxy delivered.agent handed_to=proxy : valtuutet* | perheenjasen* | tyotoveri* | tyokaveri* | puoliso* | muulle henkilolle | toiselle henkilolle | edustaja* | samassa taloudessa | henkilokun* & @given ! ei
    signed_by delivered.signed handed_to=recipient : kuitannut | allekirjoittanut | kuittasi | allekirjoitti | kuittaaja ! ei | lahettaja | noutaja
    signed delivered.signed handed_to=recipient : allekirjoit* | kuittaus* | kuittausta | kuitattu | kuitannut & @given | vastaanottaja* ! ei | ilman | vaadit*
    partial delivered.partial : osittain | osa lahetyksesta ~ toimitettu | luovutettu
    recipient delivered.recipient handed_to=recipient : vastaanottajalle | asiakkaalle | saajalle | henkilokohtaisesti | sinulle & @given ! ei | matkalla | ilmoitu* | tekstiviest* | lahetetty
    recipient_2 delivered.recipient handed_to=recipient : vastaanottaja ~ vastaanottanut | kuitannut ! ei | lahettaja*
    delivered delivered.unspecified handed_to=recipient : toimitettiin | luovutettiin | jaettiin | toimitettu | luovutettu | jaettu | toimitus suoritettu | toimitus onnistui | toimitus on suoritettu | toimitus valmis | jakelu suoritettu | toimitustodistus | perille toimitettu ! ei | @sender | @point | @elsewhere | tiedot | tiedon | ilmoitu* | viesti* | tekstiviest*

    label pre_shipment.info_received physical=no : sahkoinen | sahkoiset | sahkoisesti | ennakkotie* | ennakkotiedot | ennakkoilmoitu* | tiedot vastaanotettu | tiedot on vastaanotettu | tiedot lahetetty | tiedot saapuneet | tiedot on saatu | rekisteroity | rekisteroitiin | luotu | lahetystiedot | lahetystieto* | lahetyksen tiedot | osoitekortti | pakettikortti | ilmoitettu | ilmoittanut | tiedot | edi | tarra | seurantatunnus | kuljetustilaus ! vienti*
    export_prep in_transit.export_processing leg=origin : vienti* | vientia | vientiin | ulkomaille | ulkomaan ~ valmistel* | valmis | kasittel* | lajitel* | lajiteltu | valmiina | varten
    export_prep_2 in_transit.export_processing leg=origin : valmistel* | valmis | kasittel* | lajitel* | valmiina ~ vienti* | vientia | vientiin | ulkomaille | ulkomaanlahety*
    order pre_shipment.order_created physical=no : ^tilattu$ | tilaus | tilausta | tilauksen | tilauksesi | tilaus vastaanotettu | tilausvahvistu* | pakataan | pakattu | kerataan | keratty | valmistellaan | valmistelee | valmistelu* | pakkaa ! jakelu* | toimitusta | kuljetusta
    left_country in_transit.departed_origin_country : lahtenyt | lahti | poistunut | lahetetty | matkalla ~ lahtomaasta | suomesta | maasta | ulkomaille | lahettajamaasta | alkuperamaasta | kohdemaahan | maaramaahan | vastaanottajamaahan | kohti kohdemaata | ulkomaille
    left_country_2 in_transit.departed_origin_country : lahtomaasta | matkalla kohdemaahan | suomesta lahtenyt | lahtomaan lentokentalta
    transit_country in_transit.transit_country : kauttakulkuma* | kauttakulkumaassa | kauttakulku* | kolmannessa maassa | valimaa* | transitma*
    arrived_country in_transit.arrived_destination_country : saapunut suomeen | saapui suomeen | suomeen | maahan | kohdemaa* | maaramaa* | kohdemaahan | vastaanottajamaa* ! kumppan* | kuljetusyhti* | terminaal*
    exchange_left in_transit.departed_origin_country : vaihtotoimip* | ulkomaanpost* | ulkomaanterminaal* & lahtenyt | lahetetty | poistunut
    exchange in_transit.arrived_import_office : vaihtotoimip* | ulkomaanpost* | ulkomaanterminaal* | kansainvalis* postikesk* | kansainvaliseen postikesk* | tuontiterminaal*
    partner in_transit.handed_to_last_mile : luovutettu | siirretty | annettu | toimitettu | luovutus | siirtynyt ~ paikallis* | kumppan* | yhteistyokumppan* | jakelukumppan* | jakelijalle | toiselle kuljetus* | postiyhti* | jakeluyhti* | matkahuollolle | jakelupartner*
    partner_2 in_transit.handed_to_last_mile : paikalliselle | paikallinen kuljetus* | jakelukumppani* | yhteistyokumppani* ~ luovutettu | siirretty | toimitettu | vastaanottanut | toimittaa
    partner_3 in_transit.handed_to_last_mile : paikallinen kuljetus* | paikalliselle kuljetus* | jakelukumppani* | paikallinen postiyht*
    airline in_transit.handed_to_linehaul : lentoyhti* | lentokone* | lentokent* | lennolle | lento | lentorahti* | lentokuljet* | laivaan | laivalla | laivayhti* | huolitsij* | kuljetusyhti* | rahtiyhti* | lauttaan
    at_office in_transit.at_delivery_office : jakelutoimipaik* | jakelutoimipist* | jakelupaik* | jakeluterminaal* | kohdeterminaal* | jakelukeskuk* | jakelukeskus | lahiterminaal* | paikkakunnalle | kohdepaikkakun* | vastaanottajan terminaal* | jakeluvarasto* | saapunut jakelu* | maaranpaaterminaal* | lahimpaan terminaaliin ! lahtenyt | matkalla
    departed in_transit.departed_facility : lahetettiin | lahtenyt | lahti | lahtee | lahetetty | poistunut | lahto | lahdossa | lastattu lahte* | siirretty eteenpain ! saapumisilmoitu* | tekstiviest* | sahkopost*
    accepted accepted.received_at_origin : vastaanotettiin | otettiin vastaan | vastaanotettu | otettu vastaan | vastaanottanut | vastaanotettu kuljetettavaksi | kuljetettavaksi | luovutettu postille | luovutettu kuljetus* | postin hallussa | hyvaksytty kuljetukseen ! terminaal* | varasto* | lajittel* | keskuk*
    security in_transit.moving : turvatarkast* ! tulli*
    arrived in_transit.arrived_facility : lajiteltiin | kasiteltiin | skannattiin | purettiin | saapunut | saapui | saapuu | saapuminen | lajiteltu | lajitellaan | terminaal* | kasitel* | kasittel* | lajittel* | varasto* | skannattu | purettu | perilla | rekisteroity terminaal* | lukittu seurantaan | keskuk* | punnittu
    moving in_transit.moving : kulkee | siirretty toiseen | jatkokuljetu* | matkalla | kuljetuksessa | kuljetu* | siirretaan | siirrossa | siirretty | lastattu | liikkeella | valitetty
    held exception.held : pysaytetty | odottaa | pidatetty | keskeytetty | ohjeita | toimitusohjeita
    other exception.other : poikkeama* | ongelma* | virhe | poikkeus*
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
