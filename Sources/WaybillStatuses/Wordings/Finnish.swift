extension SharedWordings {
  private static let failed = """
    ei voitu toimittaa | toimitus epaonnistui | epaonnistui | epaonnistunut | jakelua yritetty | toimitusyritys | ei onnistunut | toimittaminen ei | ei voitu luovuttaa | ei toimitettu | ei pystytty toimittamaan | yritetty toimittaa | jakeluyritys | ei onnistuttu | toimitusta yritetty | ei voitu jakaa
    """
  private static let point = """
    noutopiste* | postiin | postissa | pakettiautomaat* | automaat* | noutopaik* | toimipaik* | palvelupiste* | palvelupist* | pakettipist* | matkahuol* | ostopaik* | lokero* | parcelshop | posti toimipaik*
    """
  static let finnish = """
    survey unknown.notice_only physical=no : arvioi | kysely | palaute
    not_found unknown.not_found physical=no : ei loydy | ei loytynyt | ei tietoja | tietoja ei ole ! osoite*
    return_done returned.to_sender direction=return handed_to=recipient : lahettajalle & palautettu | luovutettu | toimitettu ! ei | palautetaan
    return_done2 returned.to_sender direction=return handed_to=recipient : palautus toimitettu | palautus luovutettu
    return_refused returning.initiated direction=return reason=refused : palaut* & kieltay*
    return_unclaimed returning.initiated direction=return : palaut* & noutamat* | ei noudettu
    return_moving returning.in_transit direction=return : matkalla takaisin | palautus matkalla | palautuu | palautusmatkalla
    returning returning.initiated direction=return : palautu* | palautetaan | palautettu | palautus* | palautettavaksi | takaisin lahettajalle
    lost exception.lost cause=carrier : kadonnut | kadonneeksi | havinnyt | katosi
    missing exception.missing : etsinta | etsitaan | selvitys* | selvitetaan | selvityksessa
    stolen exception.stolen : varastet*
    damaged exception.damaged : vaurioitu* | vahingoittu* | rikkoutu*
    destroyed exception.destroyed : havitetty | tuhottu | tuhoutu*
    seized customs.seized cause=customs : takavarik*
    cancelled cancelled.by_sender physical=no : peruttu | peruutettu | mitatoity | peruutus
    paid customs.duties_paid physical=no : tulli* | vero* & maksettu ! ei
    due customs.duties_due reason=payment cause=recipient flag=action_required : tulli* | arvonlisavero* & maks* | vero*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : tulli* & asiakirj* | tietoja | lasku | dokument* | tullausta odottaa
    customs_refused customs.import_refused cause=customs : tulli* & hylat* | kiellet*
    customs_held customs.import_held reason=customs cause=customs : tulli* & odotta* | pysayte* | pidate* | tarkast* | tullaamist*
    export_in customs.export_in_progress : vienti* & tulli* | tullau*
    customs_out customs.import_released : tulli* | tullau* | tullattu & valmis | luovut* | vapaute* | paattyn* | selvitetty | hyvaksyt* | tullattu
    customs_out2 customs.import_released : tullattu
    customs_in customs.import_in_progress : tulli* | tullau*
    refused exception.refused reason=refused cause=recipient : kieltaytynyt vastaanottamasta | kieltaytyi | vastaanottaja kieltayt* | kieltaytynyt
    absent delivery_failed.attempted reason=absent cause=recipient : ei kotona | ei tavoitettu | vastaanottajaa ei tavoitettu | poissa
    closed delivery_failed.attempted reason=business_closed : suljettu
    address exception.address_problem reason=address : osoite* | osoittee* & puutteell* | virheell* | vaara | tuntematon | puuttu*
    unknown_recipient exception.address_problem reason=address : tuntematon vastaanottaja | vastaanottaja tuntematon | vastaanottajaa ei tunneta
    moved exception.address_problem reason=moved cause=recipient : muuttanut
    expired pickup.expired : noutamatta | ei noudettu | ei ole noudettu | noutoaika paattyn* | sailytysaika paattyn*
    reminder pickup.reminder physical=no : muistutus | viimeinen noutopaiva
    extended pickup.extended physical=no : sailytysaikaa jatkettu | jatkettu
    resched out_for_delivery.rescheduled physical=no : uusi toimitusyritys | siirretty | uusi toimitusaika | uudelleen | toimitusaikaa muutettu
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : saapumisilmoitus jatetty | jatetty ilmoitus | ilmoitus jatetty
    redirected in_transit.redirected : uudelleenohja* | edelleen lahetetty | osoitteenmuutos | jalkilahete* | osoitetta muutettu | ohjattu uuteen
    to_point out_for_delivery.to_pickup_point : \(point) & matkalla | kuljetetaan | viedaan
    collected delivered.collected handed_to=recipient : noudettu | on noudettu | vastaanottaja noutanut | noutanut | luovutettu noutopisteessa | luovutettu toimipaikassa ! ei | lahettaj* | kuljetettavaksi | asiakkaalta
    ready pickup.ready : noudettavissa | valmiina noudettavaksi | odottaa noutoa | saapunut noutopisteeseen | valmis noudettavaksi | noudettavaksi | voi noutaa | odottaa noutajaa ! ei | lahettaj*
    ready_point pickup.ready : \(point) & saapunut | toimitettu | odottaa | vastaanotettu | jatetty | perilla ! lahettaj* | matkalla | jatetty kuljetettavaksi | noudettu
    neighbour delivered.neighbour handed_to=proxy : naapuri* ! ei
    mailbox delivered.mailbox : postilaatik* | postiluuk* | postiluukkuun | postilaatikkoon | postilokero*
    reception delivered.reception handed_to=proxy : vastaanottotisk* | vahtimestar* | aulaan & luovutet* | toimitet*
    safe delivered.safe_place : oven eteen | ovelle | turvalliseen paikkaan | sovittuun paikkaan | ovelle jatetty
    proxy delivered.agent handed_to=proxy : valtuutet* | perheenjasen* | tyotoveri* & luovutet* | toimitet*
    promise unknown.notice_only physical=no : toimitetaan | arvioitu toimitus* | arvioitu toimitusaika | arvioitu saapumis* ! tanaan | noutopist*
    out out_for_delivery.on_vehicle : jakelussa | kuljettajalla | jakeluun | jaossa | toimitetaan tanaan | lastattu jakeluun | matkalla vastaanottajalle | jakeluauto* | kuljettaja | kuljetettavana vastaanottajalle | toimituksessa | otettu jakeluun | jakelukierroksella | lahtenyt jakeluun | kuriiri*
    signed delivered.signed handed_to=recipient : allekirjoit* | kuittaus* | kuitattu & luovutet* | toimitet*
    recipient delivered.recipient handed_to=recipient : vastaanottajalle | asiakkaalle & toimitettu | luovutettu ! ei | matkalla
    delivered delivered.unspecified handed_to=recipient : toimitettu | luovutettu | jaettu | toimitus suoritettu | toimitus onnistui ! ei | lahettaj* | \(point) | terminaal* | kuljetusyhti* | kumppan* | lentoyhti* | varasto* | kuljetettavaksi | jakelu*
    not_handed pre_shipment.not_handed_over physical=no : ei ole viela saapunut | ei viela vastaanotettu | odotetaan lahetysta | ei ole viela luovutettu | odottaa lahettajaa | ei viela postin
    label pre_shipment.info_received physical=no : sahkoinen | ennakkotieto* | sahkoiset | tiedot vastaanotettu | rekisteroity | luotu | lahetystiedot | ennakkoilmoitus | tiedot saapuneet | osoitekortti | ilmoitettu
    order pre_shipment.order_created physical=no : tilaus* | pakataan | valmistellaan | valmistelu*
    planned pre_shipment.pickup_scheduled physical=no : nouto tilattu | noutotilaus
    dropped accepted.dropped_off : jatetty kuljetettavaksi | jatetty noutopisteeseen lahettaj* | jatetty postiin
    picked accepted.picked_up : noudettu lahettajalta | noudettu asiakkaalta
    accepted accepted.received_at_origin : vastaanotettu | otettu vastaan | vastaanotettu kuljetettavaksi | kuljetettavaksi
    left_country in_transit.departed_origin_country : lahtenyt lahtomaasta | lahtenyt suomesta | poistunut maasta | lahetetty ulkomaille | lahtenyt maasta | lahtomaasta | matkalla kohdemaahan
    arrived_country in_transit.arrived_destination_country : saapunut suomeen | saapunut kohdemaahan | saapunut maahan | kohdemaa* | maaramaa* | maarämaahan
    airline in_transit.handed_to_linehaul : lentoyhti* | lentokone* | lento*
    last_mile in_transit.handed_to_last_mile : paikallinen kuljetus* | paikalliselle | luovutettu kumppanille | jakelukumppani*
    at_office in_transit.at_delivery_office : jakelutoimipaik* | jakelupaik* | jakeluterminaal* | kohdeterminaal*
    departed in_transit.departed_facility : lahtenyt | lahetetty | poistunut | lahto
    arrived in_transit.arrived_facility : saapunut | lajiteltu | terminaal* | kasitel* | lajittel* | varasto*
    moving in_transit.moving : matkalla | kuljetuksessa | kuljetu* | siirretaan | siirrossa
    held exception.held : pysaytetty | odottaa | pidatetty
    delayed exception.delayed physical=no : viivasty* | myohass* | lakko | saaolosuhte*
    misrouted exception.misrouted cause=carrier : vaaraan | ohjautunut vaar* | virheellinen lajittelu | virheohjaut*
    """
}
