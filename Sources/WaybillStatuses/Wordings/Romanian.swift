extension SharedWordings {
  private static let customs =
    "vama | vamal | vamala | vamale | vamii | vamuire | vamuit | vamuita | vamuirii | vamuirea"
  private static let failed = """
    nelivrat | nelivrata | incercare de livrare | nu a putut fi livrat | nu a putut fi livrata | livrare esuata | esuata | esuat | livrare nereusita | nu s a putut livra \
    | tentativa de livrare | imposibil de livrat | nu a fost livrat | nu a fost livrata | livrare nereusita | nereusita | nu a putut fi predat | incercarea de livrare | nepredat | nepredata
    """
  private static let point = """
    easybox | locker | lockerul | punct de ridicare | punctul de ridicare | oficiul postal | oficiu postal | punct de livrare | fanbox | fan box | pudo | punct pudo | sameday point | packeta | posta panduri | agentia postala | punctul pudo | subunitate postala | subunitatea postala | punct fix | cargobox
    """
  static let romanian = """
    survey unknown.notice_only physical=no : evalueaz* | chestionar | parerea
    not_found unknown.not_found physical=no : nu a fost gasit | nu exista informatii | nu sunt informatii | nu exista date | negasit ! adresa | destinatar*
    invalid unknown.invalid_number physical=no : numar invalid | awb invalid | numar incorect | awb incorect
    return_done returned.to_sender direction=return handed_to=recipient : expeditorului | la expeditor | catre expeditor | expeditorul & returnat | returnata | livrat | livrata | predat | predata | restituit* ! nu | va fi | in curs | de la expeditor
    return_done2 returned.to_sender direction=return handed_to=recipient : retur livrat | returul a fost livrat | retur predat | retur finalizat
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & asteapta | disponibil
    return_refused returning.initiated direction=return reason=refused cause=recipient : retur* | inapoi & refuz*
    return_address returning.initiated direction=return reason=address : retur* | inapoi & adres*
    return_unclaimed returning.initiated direction=return cause=recipient : retur* & neridicat* | termen* | nereclamat*
    return_moving returning.in_transit direction=return : in curs de returnare | retur in tranzit | in drum spre expeditor | retur in curs | se returneaza
    returning returning.initiated direction=return : retur* | inapoi la expeditor | inapoiat* | inapoiere
    lost exception.lost cause=carrier : pierdut* | pierdere | pierduta
    missing exception.missing : in cercetare | investigatie | reclamatie in curs | cautare
    stolen exception.stolen : furat* | furt
    contents exception.missing_contents : continut lipsa | lipsa continut | continut incomplet
    damaged exception.damaged : deteriorat* | avariat* | deteriorare | spart*
    destroyed exception.destroyed : distrus* | distrugere
    seized customs.seized cause=customs : confiscat* | retinut definitiv
    cancelled cancelled.by_sender physical=no : anulat* | anulare
    pickup_failed pre_shipment.pickup_failed : ridicare & esuata | nereusita | esuat | neefectuata
    paid customs.duties_paid physical=no : taxe* | taxa | \(customs) | tva & platit* | achitat* ! ne*
    due customs.duties_due reason=payment cause=recipient flag=action_required : taxe vamale | taxa vamala | \(customs) & plat* | achit* | taxe
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & document* | informatii | date suplimentare | factura
    customs_refused customs.import_refused cause=customs : \(customs) & respins* | refuz* | interzis*
    customs_held customs.import_held reason=customs cause=customs : \(customs) & retinut* | blocat* | control* | verificar*
    export_in customs.export_in_progress : export* & \(customs)
    customs_out customs.import_released : \(customs) & finaliz* | liber* | incheiat* | iesit* | vamuit | vamuita | eliberat*
    customs_in customs.import_in_progress : \(customs)
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & refuz*
    refused exception.refused reason=refused cause=recipient : refuz* | refuzat
    failed_address delivery_failed.attempted reason=address : \(failed) & adres*
    absent delivery_failed.attempted reason=absent cause=recipient : destinatar absent | destinatarul nu a fost gasit | absent* | lipsa destinatar | destinatarul a lipsit | nu este acasa | destinatar lipsa
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nu a putut fi contactat | nu raspunde | destinatar necontactat | telefon inchis
    closed delivery_failed.attempted reason=business_closed : inchis ! sac
    moved exception.address_problem reason=moved cause=recipient : mutat de la adresa | s a mutat | destinatar mutat
    address exception.address_problem reason=address : adres* & gresit* | incomplet* | incorect* | insuficient* | inexistent* | necunoscut*
    unknown_recipient exception.address_problem reason=address : destinatar necunoscut
    expired pickup.expired : neridicat* | nu a fost ridicat* | termen de pastrare expirat | expirat termen* | expirata termen* | termenul de ridicare a expirat | nereclamat*
    reminder pickup.reminder physical=no : reamint* | ultima zi
    extended pickup.extended physical=no : prelungit* | prelungire
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : avizat | aviz lasat | lasat aviz | avizata | aviz de sosire
    redirected in_transit.redirected : redirectionat* | redirectionare | schimbare adresa | adresa modificata | reexpediat*
    rescheduled out_for_delivery.rescheduled physical=no : reprogramat* | reprogramare | livrare reprogramata | livrare amanata | amanat* | livrare ulterioara | noua incercare
    to_point out_for_delivery.to_pickup_point : \(point) & in drum spre | in curs de livrare | spre | in tranzit
    collected delivered.collected handed_to=recipient : ridicat* | ridicat de | preluat* | livrat destinatarului & \(point) | de destinatar | destinatarul | de client | clientul ! nu | curier* | poate | pentru ridicare | gata | de la expeditor | asteapt* | expeditor*
    ready pickup.ready : disponibil pentru ridicare | disponibila pentru ridicare | poate fi ridicat* | gata de ridicare | asteapta ridicarea | pregatit pentru ridicare | in asteptarea ridicarii | disponibil la ridicare | asteapta sa fie ridicat | asteapta sa fie ridicata | te asteapta | va asteapta | la dispozitia destinatarului ! curier*
    ready_point pickup.ready : \(point) & livrat* | depus* | incarcat* | disponibil* | asteapta | ajuns* | sosit* | in easybox | in locker ! expeditor* | preluat* | prezentat*
    neighbour delivered.neighbour handed_to=proxy : vecin | vecinului | vecinul | vecina
    mailbox delivered.mailbox : cutia postala | cutie postala | casuta postala ! aviz
    reception delivered.reception handed_to=proxy : receptie | portar* | paza | receptia & livrat* | predat* | lasat*
    safe delivered.safe_place : la usa | loc sigur | in fata usii | loc convenit
    proxy delivered.agent handed_to=proxy : imputernicit* | membru al familiei | alta persoana | ruda | reprezentant* & livrat* | predat*
    promise unknown.notice_only physical=no : va fi livrat* | livrare estimata | data estimata | se va livra | estimat* | livrarea este programata ! azi | astazi
    slot out_for_delivery.appointment_scheduled physical=no : livrare programata | programat pentru livrare
    out out_for_delivery.on_vehicle : in livrare | in curs de livrare | la curier | iesit la livrare | iesita la livrare | predat curierului | predata curierului | a plecat la livrare | in curs de predare | curierul | spre livrare | livrare astazi | va fi livrat astazi | va fi livrat azi | in distributie | la factor | factorul postal | incarcat pentru livrare | in masina curierului | pe masina | preluat de curier pentru livrare ! ridicat | preluat de la | curierul a ridicat | curierul a preluat
    signed delivered.signed handed_to=recipient : semnat* | semnatura & livrat* | predat*
    recipient delivered.recipient handed_to=recipient : destinatarului | destinatar | clientului | la destinatar & livrat* | predat* | inmanat* ! nu | va fi | in curs | absent
    delivered delivered.unspecified handed_to=recipient : livrat | livrata | livrare efectuata | livrare finalizata | livrare reusita | predat destinatarului | livrat cu succes | livrate | inmanat* ! nu | va fi | expeditor* | \(point) | ne | partener* | depozit* | transportator* | hub | curierului | centru
    label pre_shipment.info_received physical=no : awb emis | awb generat | inregistrat* | date electronice | eticheta | informatii primite | colet creat | expediere inregistrata | awb creat | date primite | emis* | generat*
    order pre_shipment.order_created physical=no : comanda | in pregatire | pregatit* | impachetat*
    not_handed pre_shipment.not_handed_over physical=no : nu a fost inca preluat | inca nu a fost predat | in asteptarea coletului | nepreluat* | urmeaza sa fie predat | asteptam coletul
    planned pre_shipment.pickup_scheduled physical=no : ridicare programata | comanda curier | curier alocat | solicitare ridicare | curier comandat
    left_country in_transit.departed_origin_country : tara de origine | din tara | tara expeditorului | romania & plecat* | parasit* | iesit* | expediat*
    arrived_country in_transit.arrived_destination_country : tara de destinatie | in romania | in tara & sosit* | ajuns* | intrat* | primit*
    airline in_transit.handed_to_linehaul : companie aeriana | companiei aeriene | transportatorului | avion | zbor
    exchange in_transit.arrived_import_office : birou de schimb | biroul de schimb | oficiu de schimb
    last_mile in_transit.handed_to_last_mile : partenerului local | curierului local | partener de livrare | operator local
    at_office in_transit.at_delivery_office : depozitul de livrare | depozit destinatie | agentia de destinatie | oficiul de distribuire | depozitul destinatie | hub destinatie | depozitul local | oficiul de destinatie | agentia destinatie
    dropped accepted.dropped_off : depus de expeditor | depusa de expeditor | depus la | predat de expeditor | lasat de expeditor | depus in easybox de
    picked accepted.picked_up : preluat* | ridicat de la | ridicat* | colectat* | ridicare efectuata
    accepted accepted.received_at_origin : primit* | depus* | prezentat* | acceptat* | receptionat* | prezentare
    departed in_transit.departed_facility : plecat* | expediat* | iesire | parasit* | iesit* | transferat* | expediere | trimis*
    arrived in_transit.arrived_facility : sosit* | ajuns* | sortat* | intrare | depozit* | sortare | procesat* | scanat* | hub | centru | intrat* | descarcat* | receptie
    moving in_transit.moving : in tranzit | pe drum | transport | tranzit | in drum | in miscare | in curs | transportat*
    held2 exception.held : retinut* | blocat* | in asteptare | depozitat*
    delayed exception.delayed physical=no : intarzi* | conditii meteo
    misrouted exception.misrouted cause=carrier : directionat gresit | directionata gresit | sortat gresit | sortata gresit | rutat gresit | rutata gresit | eroare de sortare
    """
}
