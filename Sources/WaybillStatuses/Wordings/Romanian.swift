extension SharedWordings {
  static let romanian = """
    @parcel : colet | coletul | coletului | colete | coletele | expediere | expedierea | expedierii | trimitere | trimiterea | trimiterii | pachet | pachetul | pachetului | comanda | comenzii | plic | plicul | marfa
    @sender : expeditor | expeditorul | expeditorului | expeditori | vanzator | vanzatorul | vanzatorului | magazin | magazinul | magazinului | comerciant | comerciantul | comerciantului
    @recipient : destinatar | destinatarul | destinatarului | destinatari | client | clientul | clientului | primitor | primitorul | primitorului | cumparator | cumparatorul | cumparatorului | beneficiar*
    @courier : curier | curierul | curierului | curieri | factor | factorul | factorului | factor postal | factorul postal | postas | postasul | postasului | sofer | soferul | soferului
    @point : easybox | easyboxul | easy box | locker | lockerul | lockerului | lockere | punct de ridicare | punctul de ridicare | punctului de ridicare | oficiul postal | oficiu postal | oficiului postal | punct de livrare | punctul de livrare | fanbox | fan box | pudo | punct pudo | punctul pudo | sameday point | packeta | posta panduri | agentia postala | subunitate postala | subunitatea postala | punct fix | punctul fix | cargobox | dulapul | punct de colectare | punctul de colectare | collect point | punct sameday | punct partener | punctul partener | magazin partener | magazinul partener | ghiseu | ghiseul | dpdbox | dpd box | pick up point | pickup point | cutie postala automata | sertarul
    @not : nu | nu a fost | neefectuat* | nereusit* | esuat* | imposibil* | fara succes | inca nu
    @yet : inca | deocamdata | pana acum
    @will : va fi | vor fi | va | vom | urmeaza | urmeaza sa | estimat* | preconizat* | planificat* | asteptam | cand | daca | dupa ce | inainte de
    @done : livrat | livrata | livrate | predat | predata | inmanat | inmanata | lasat | lasata | remis | remisa | ridicat | ridicata | primit | primita | depus | depusa | preluat | preluata
    @customs : vama | vamal | vamala | vamale | vamii | vamuire | vamuirea | vamuirii | vamuit | vamuita | vamuite | vames | vamesi | devamuire
    @undelivered : nelivrat | nelivrata | nelivrare | nepredat | nepredata | incercare de livrare | incercarea de livrare | tentativa de livrare | imposibil de livrat | livrare esuata | livrare nereusita | esuata | esuat | nereusita | nereusit | neefectuata | am incercat sa livram | imposibilitate de livrare | tentativa nereusita
    @undelivered : nu ~ livrat | livrata | livra | livram | predat | predata | preda | inmanat | inmanata | inmana | efectuat livrarea
    @undelivered : livrare | livrarea ~ nu | imposibil* | esuat* | nereusit* | neefectuat*
    @message : sms | e mail | email | mail | mesaj | mesajul | notificare | notificarea | instiintare | notificat

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : ridici | ridica | ridicati | ridicat | ridicata | ridicarea | ridicare | ridicarii | preia | preluat | ridicarii
    @eta : livrare estimata | estimat* | data estimata | preconizat* | livrare preconizata | va fi livrat* | livrarea este | livrare | asteptat*
    if_unfetched pickup.reminder physical=no : daca | in cazul in care ~ nu ~ @fetch ! expeditor* de la | vama*
    if_unfetched2 pickup.reminder physical=no : in caz de neridicare | in cazul neridicarii | in lipsa ridicarii
    future_back pickup.reminder physical=no : altfel | in caz contrar | va fi | vor fi | se va ~ returnat* | retur* | inapoi* | expeditor* & @fetch | asteapta | pastr* | @point ! refuz* | vama* | esuat*
    or_else pickup.reminder physical=no : altfel | in caz contrar ~ returnam | returna* | retur* | inapoi | intoarce & @fetch ! vama*
    if_absent unknown.notice_only physical=no : ^daca | ^in cazul in care | daca nu esti | daca nu sunteti | daca nimeni | daca curierul | daca destinatarul | in cazul in care nu sunteti | in lipsa dumneavoastra ! incercare | tentativa
    arrival_news unknown.notice_only physical=no : te vom anunta | va vom anunta | te anuntam | va anuntam | vei primi | veti primi | iti vom trimite | va vom trimite | vom trimite ~ cand | imediat ce | atunci cand | sms | e mail | email | mesaj | notificare | la sosire
    storage_ends pickup.reminder physical=no : termen* | perioada | timpul | rezervarea ~ ridicare | ridicarii | pastrare | depozitare | stocare ~ expira | se incheie | maine | se termina
    storage_ends2 pickup.reminder physical=no : expira | se incheie | se termina ~ termen* | perioada | timpul ~ ridicare | pastrare | depozitare ! a expirat
    storage_left pickup.reminder physical=no : mai ai | mai aveti | au ramas | a ramas | ai doar | aveti doar | raman ~ ore | ora | zile | zi ~ @fetch | sa ridici | sa ridicati
    storage_left2 pickup.reminder physical=no : mai ai | mai aveti | au mai ramas | au ramas | a mai ramas | mai sunt & ore | ora | zile | zi & @fetch | easybox* | locker* | pastrare
    last_call pickup.reminder physical=no : ultima | ultimul + zi | sansa | oportunitate | avertisment | reamintire | notificare | avizare | instiintare | memento ! vama* ! livrat | a fost ridicat | returnat | ^ridicat*
    not_cancelled unknown.notice_only physical=no : nu ~ anulat* | anula | anularea | anulata | stornat*
    not_cancelled2 unknown.notice_only physical=no : anularea | anulare ~ imposibil* | nu este | nu a reusit | respins* | esuat*
    label_cancelled pre_shipment.label_cancelled physical=no : awb | awb ul | eticheta | etichetei ~ sters* | anulat* | stearsa | invalidat*
    label_cancelled2 pre_shipment.label_cancelled physical=no : sters* | stearsa | anulat* | invalidat* ~ awb | awb ul | awb ului | eticheta
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : livrat | livrata | livrate | predat | predata | inmanat | inmanata | ridicat | ridicata | remis | remisa | primit | primita | preluat | preluata
    @kin : sotiei | sotului | fiului | fiicei | mamei | tatalui | fratelui | surorii | bunicii | bunicului | soacrei | unei rude | unui coleg | unei colege | colegului | colegei | unui membru al familiei
    returned_refused returned.to_sender direction=return : dupa refuz | dupa refuzul | in urma refuzului | din cauza refuzului ~ @dlv ~ expeditor* | vanzator* | magazin*
    done_though delivered.unspecified handed_to=recipient : ^livrat | ^livrata | ^colet livrat > ieri | anterior | inainte | data trecuta ~ nimeni acasa | nu era nimeni | nu a fost nimeni | absent* ! nu a fost livrat | nelivrat* | @sender | @point | depozit*
    after_customs delivered.unspecified handed_to=recipient : ^livrat | ^livrata | ^predat destinatarului ~ dupa ~ vamuire | vamuirea | vama | vamal* ! depozit* | hub* | terminal*
    photo_later delivered.unspecified handed_to=recipient : ^livrat | ^livrata ~ foto* | poza | imaginea ~ va fi | mai tarziu ! depozit* | @sender
    then_today delivered.unspecified handed_to=recipient : ieri | data trecuta | anterior > azi | astazi ~ @dlv ! va fi | curierului | @sender | depozit*
    rate_courier delivered.unspecified handed_to=recipient : a fost livrat | a fost livrata | ^livrat | ^colet livrat > evalua | evaluati | recenzie ! dupa livrare | nu | @sender
    at_post delivered.collected handed_to=recipient : ^predat | ^inmanat | ^eliberat ~ destinatarului | clientului ~ la oficiul | la ghiseu | la posta | in oficiu ! nu
    @against : sa fie | sa fi fost | daca | ca sa | pentru ca | cand | imediat ce | de indata ce | pana cand | pana ce | inainte sa | dupa ce | dorim | doriti | ne dorim | rugam | a cerut | solicitat | cum aflu | cum stiu | de unde | de ce | oare ~ @dlv
    @against : trebuie | poate | pot | se poate | urmeaza | va fi | vor fi | ar fi | ar fi fost | este planificat | dorinta | preferinta | instructiuni ~ @dlv
    @against : @dlv ~ daca | maine | poimaine | numai daca | doar daca | abia dupa | cu conditia | din greseala | eronat | altui destinatar
    @against : chipurile | se pare ca | din greseala | eronat | ati primit | v a fost | vi s a ~ @dlv
    @against : @dlv + nu$
    @against : nu am primit nimic | nu am primit | n am primit | neaga | nu confirma | contesta
    @against : anterior | precedent | alt colet | celalalt colet | primul colet ~ @dlv
    @against : colet* | comand* | pachet* + anterior* | precedent* ~ @dlv
    @against : @dlv ~ adresa gresita | o adresa gresita | alta adresa din greseala | adresa incorecta
    @against : livrat | livrata | predat | predata | remis | remisa + la | in | catre + aeroport* | port | portul | vama | depozit* | hub* | terminal* | centru* | gara | locker* | easybox* | oficiu*
    @against : @dlv + transportator* | companiei aeriene | curierului | soferului | partener* | vanzatorului | expeditorului | vamii
    @against : dorinta | preferinta | instructiuni + destinatar* | client* | de livrare
    @against : cum aflu | cum stiu | cum verific | ce fac daca > @dlv
    @against : aproape | cat pe ce ~ @dlv
    @against : @dlv ~ avizul | aviz | mesaj | mesajul | sms | notificare* | instiintare* | informati*
    @against : aviz* | mesaj* | sms | notificare* | instiintare* | informati* ~ @dlv
    @against : @dlv ~ firma de curierat | compania de curierat | transportator
    @against : marcat* | inregistrat* ~ din greseala | eronat | ca livrat*
    @against : livrarea | predarea | ridicarea ~ depinde | necesar* | obligatori* | posibil* | se face | numai
    @against : @dlv ~ va fi | vor fi | poate fi | urmeaza sa
    @against : @dlv + in | la + orasul | localitatea | tara | judetul
    @against : livrat | livrata | predat | predata ~ la | in + filial* | sucursal* | baza | punctul de lucru
    no delivered : @against
    to_branch in_transit.arrived_facility : livrat* | predat* ~ la | in + filial* | sucursal* | baza | punctul de lucru ! nu
    to_city in_transit.arrived_facility : @dlv + in | la + orasul | localitatea | tara | judetul ! nu
    not_fetchable in_transit.moving : inca ~ nu + poate fi ridicat* | este disponibil* | este gata
    marked_wrong exception.other cause=carrier : marcat* | inregistrat* ~ din greseala | eronat | gresit ~ livrat*
    back_taken returned.to_sender direction=return : primit* | preluat* | ridicat* ~ inapoi ~ expeditor* | vanzator*
    with_receipt delivered.unspecified handed_to=recipient : ^comanda predata | ^comanda livrata | ^colet predat | ^colet livrat | ^livrat | ^predat destinatarului > bonul | factura | chitanta | fotografia | poza ~ trimis* | atasat* ! nu | @point | @sender
    left_door delivered.safe_place : am lasat | a lasat | lasat | lasata | pus ~ la usa | in fata usii | pe prag | la poarta | langa usa ! nu a | aviz | instiintare | daca | va rugam | va fi | se poate
    personally delivered.recipient handed_to=recipient : primit* | ridicat* | preluat* + personal | personal de ! nu | trebuie | va fi
    took_neighbour delivered.neighbour handed_to=proxy : a primit | a luat | a preluat | a ridicat ~ vecin* ! nu | daca | va | poate
    investigated exception.missing : investig* | ancheta | cercet* | reclamati* & neaga | nu confirma | contesta
    wrong_door exception.misrouted cause=carrier : @dlv ~ adresa gresita | o adresa gresita | adresa incorecta ! nu
    office_hours unknown.notice_only physical=no : se livreaza | livram & zilele lucratoare | luni pana vineri | luni vineri
    in_box delivered.mailbox : se afla | lasat | lasata | pus | pusa | introdus* | depus* ~ in cutia postala | in cutia de scrisori | la cutia postala ! aviz | instiintare | nu
    kin delivered.agent handed_to=proxy : predat | predata | dat | data | inmanat* | livrat* | lasat* ~ @kin ! nu | va fi | daca | expeditor*
    took_out delivered.collected handed_to=recipient : @recipient ~ a luat | a scos | si a luat ! nu
    has_it delivered.recipient handed_to=recipient : @recipient + a confirmat | confirma ~ ca are | primirea | ca a primit | receptia ! nu
    at_door delivered.unspecified handed_to=recipient : predat* | inmanat* | dat | livrat* ~ la usa | in pragul usii | la poarta ! nu a fost predat* | nu a fost livrat* | va fi | daca
    office_avis pickup.ready : avizat | avizata ~ in asteptare | asteapta | disponibil* & oficiu* | posta
    taken_depot accepted.received_at_origin : preluat* ~ depozit* | centru* | hub + de origine | de plecare | expeditor
    partial0 delivered.partial : livrat* | predat* | inmanat* | livrare | ridicat* + partial | partiala ! @courier | va fi | vor fi | depozit* | hub | partener* | transportator* | nu
    partial1 delivered.partial : partial | part + livrat* | predat* | ridicat* ! @courier | va fi | vor fi | depozit* | hub | partener* | transportator* | nu
    partial2 delivered.partial : o parte din | parte din + colet* | colete | comanda | expediere ~ livrat* | predat* ! @courier | va fi | vor fi | depozit* | hub | partener* | transportator* | nu
    barcode unknown.invalid_number physical=no : cod de bare | codul de bare | awb | awb ul | numarul ~ necunoscut* | nerecunoscut* | invalid | gresit | incorect ! telefon*
    try_later unknown.not_found physical=no : incercati | incearca | verificati | verifica | reveniti ~ mai tarziu | din nou & informat* | date | awb* | numar*
    no_data unknown.not_found physical=no : nu | nu exista | nu avem | nu sunt | nu s au ~ informatii | date | inregistrari ~ acest | despre | pentru awb | pentru numarul | pentru expediere
    instead_of_him delivered.reception handed_to=proxy : nu ~ destinatar* | personal ~ ci ~ receptie* | receptionist* | portar* | paza* | pazei | secretariat*
    instead_of_him2 delivered.neighbour handed_to=proxy : nu ~ destinatar* | personal ~ ci ~ vecin*
    resumed in_transit.resumed : din nou | iar | iarasi ~ in tranzit | pe drum | in drum | in miscare ! expeditor* | inapoi
    resumed2 in_transit.resumed : continua | reluat* | isi continua | reluata | si a reluat ~ drumul | transportul | tranzitul | livrarea | calatoria | cursul
    resumed22 in_transit.resumed : transportul | livrarea | tranzitul ~ continua | a fost reluat* | reluat*
    resumed3 in_transit.resumed : adresa | adresei ~ clarificat* | corectat* | verificat* | confirmat* | completat* ! nu | va rugam | necesar* | trebuie
    guard_instead delivered.reception handed_to=proxy : predat* | lasat* | inmanat* | livrat* | dat ~ receptie* | receptia | portar* | paza | pazei | paznic* | secretariat* ! nu a fost | va fi | aviz* | instiint* | daca | imposibil* | refuz* | curierului
    neighbour_instead delivered.neighbour handed_to=proxy : predat* | lasat* | inmanat* | livrat* | dat ~ vecin* ! nu a fost | va fi | aviz* | instiint* | daca ! depozit* | oficiu* | agenti* | hub | hubul | sediul | centru* | imposibil* | refuz* | curierului | cere | solicit* | doreste | sa lasam | sa lase | roaga | nu a preluat | daca
    soon_courier in_transit.at_delivery_office : ajuns* | sosit* | primit* > in curand | va fi | urmeaza | se pregateste | pregatim | asteapta ~ curier* | livrare* | livrat* ! easybox* | locker* | intarz* | expeditor* | nu
    courier_has out_for_delivery.on_vehicle : nu ~ inca ~ livrat* | predat* & la curier | curierul il are | in livrare | pe masina
    phoned2 out_for_delivery.customer_contacted physical=no : vorbit | contactat | sunat | discutat | stabilit ~ destinatar* | client* ! nu
    flight_late2 exception.delayed reason=flight physical=no : zbor* | cursei | cursa aeriana ~ anulat* | intarziat* | amanat*
    last_day_done delivered.unspecified handed_to=recipient : ^ridicat* | ^livrat* | ^predat* ~ ultima + zi ! nu ! @sender | @courier | retur* | terminal* | depozit* | hub | partener* | transportator*
    done_and_more delivered.unspecified handed_to=recipient : ^livrat* & intrebari | scrie | contacteaza | contactati | evalueaza ! nu | @point | expeditor* | curierului | depozit* ! @sender | @courier | retur* | terminal* | depozit* | hub | partener* | transportator*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : dupa ~ plata | achitarea & taxe* | vama* | tva
    waits_then pickup.reminder physical=no : asteapta ~ pana > apoi | dupa care | ulterior ~ returnam | returna* | retur* | inapoi
    only_data pre_shipment.not_handed_over physical=no : datele | informatiile | date & colet* | expedierea ~ inca ~ nu
    tour_broken delivery_failed.not_attempted : traseul | traseu | ruta | cursa ~ intrerupt* | neterminat* | oprit* ! zbor* | aerian*
    airline0 in_transit.handed_to_linehaul : predat* | incredintat* ~ companiei aeriene | transportatorului aerian | companie aeriana ! nu
    carrier_agent in_transit.moving : predat* | livrat* | inmanat* | remis* ~ reprezentant* | angajat* | agent* ~ transportator* | companiei aeriene | firmei de curierat | curierat | aeroport*
    town_next in_transit.moving : predat* | livrat* | transferat* ~ localitate* | localitatea | oras* | judet* ~ vecin*
    back_to_depot delivery_failed.attempted cause=recipient : intors* | returnat* | inapoi ~ in depozit | la depozit | la sediu | in hub & nu raspunde | nu a raspuns | absent* | lipsea | nu a fost gasit | nimeni | telefon inchis
    seller_hands accepted.dropped_off : @sender ~ predat* | livrat* | dat | incredintat* ~ curier* | transportator* | firmei de curierat ! nu | retur* | asteapta
    in_locker pickup.ready handed_to=station : @point & ai | aveti ~ ore | zile | ora ! @sender
    wife delivered.agent handed_to=proxy : primit* | preluat* | ridicat* | predat* ~ sotie | sotia | sotiei | sotul | sotului | mama | tata | fiul | fiica | frate | sora | socru ! nu | retur* | @sender | @courier
    late_but_there delivered.unspecified handed_to=recipient : ^livrat* | ^predat destinatar* ~ cu intarziere | in ciuda | la a doua incercare | dupa intarziere ! expeditor* | curierului | @point | terminal* | depozit* | hub | aeroport* | transportator* | partener*
    with_courier_yet out_for_delivery.on_vehicle : inca ~ nu ~ livrat* | predat* & la curier | curierul il are | in livrare | pe masina
    not_reached delivery_failed.not_attempted : @courier ~ nu ~ ajuns | ajunge | reusit sa ajunga | trecut | putut ajunge | vizitat ! @sender | ridic*
    not_reached2 delivery_failed.not_attempted : lipsa de timp | lipsa timp | lipsa capacitate | lipsa de capacitate | capacitate depasita | volum mare | supraincarcare | ruta intrerupta | traseu intrerupt | ruta neterminata | lipsa de curieri | nu s a incercat livrarea | adresa nu a fost vizitata | nu am ajuns astazi | nu am ajuns azi | nu vom putea livra | din lipsa de timp
    late_yet exception.delayed physical=no : inca ~ nu ~ livrat* | ajuns & intarz* | mai tarziu
    coming_yet in_transit.moving : inca ~ nu ~ livrat* | inmanat* ! incerc* | @point | vama*
    coming_yet2 in_transit.moving : nu ~ inca ~ livrat* | inmanat* ! incerc* | @point | vama*
    back_out returning.in_transit direction=return : in livrare | la curier | predat* curier* | in curs de livrare | spre livrare | in drum | iesit la livrare | pe drum ~ expeditor | expeditorului | catre expeditor | vanzator* ! nu | de la expeditor | livrat
    back_failed returning.in_transit direction=return : nu | esuat* | nereusit* | imposibil* | incercare | tentativa ~ livra* | livrat* | preda* | predat* | returna* | inmana* ~ expeditorului | catre expeditor | la expeditor | vanzatorului ! destinatar* | de la expeditor | returnat | refuz*
    back_waits returning.awaiting_sender_pickup direction=return : retur* ~ asteapta | disponibil* | pregatit* ~ expeditor* | vanzator*
    back_done returned.to_sender direction=return handed_to=recipient : retur* | returnat* ~ livrat* | predat* | inmanat* | ridicat* | receptionat* | primit* ~ expeditor* | vanzator* | magazin* ! nu | asteapta | va fi | curier* | in curs
    sender_left accepted.dropped_off : depus* | lasat* | predat* | introdus* | plasat* ~ de expeditor | de catre expeditor | de vanzator | de catre vanzator | de magazin ! nu | asteapta
    from_client accepted.picked_up : ridicat* | preluat* | colectat* ~ de la | din depozitul + @sender | clientul expeditor ! nu | asteapta | retur* | urmeaza | va fi
    not_from_sender pre_shipment.pickup_failed : nu | imposibil* ~ ridicat* | preluat* | ridica | prelua | colectat* ~ de la | la + @sender ! destinatar* | inca | retur*
    not_from_sender2 pre_shipment.pickup_failed : colet* | expeditor* | marfa | vanzator* ~ nu ~ pregatit* | gata & expeditor* | vanzator* | curier* | ridic* | prelu* ! destinatar*
    handover_wait pre_shipment.not_handed_over physical=no : asteapta | in asteptare | pregatit* | gata ~ predarii | predarea | predare | pentru predare ~ curier* | transportator* ! destinatar* | depozit*
    carrier_delivers in_transit.handed_to_last_mile : predat* | predare | transferat* | incredintat* ~ transportator* | curier partener | companiei de curierat | firmei de curierat | partener* | operator* | subcontractor* ~ pentru livrare | in vederea livrarii | ultima mila | spre livrare | final* ! nu | expeditor ! aerian*
    no_code delivery_failed.attempted reason=no_access : lipsa | lipseste | gresit | necunoscut + cod | codul | cod de acces | codul de acces | cod interfon | codul interfon ! vama* | postal
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : lipsa | lipseste | incompleta ~ declarat* | descrierea continutului | cn22 | cn23
    flight_late exception.delayed reason=flight physical=no : anulat* | anularii | anularea | intarziat* | intarzierea ~ zbor* | cursa* | aerian*
    duties_to_pay customs.duties_due reason=payment cause=recipient flag=action_required : taxe | taxele | tva | vama* ~ de achitat | de platit | neachitat* | neplatit* | trebuie achitat* | trebuie platit*
    outward in_transit.departed_origin_country : expediere* | expediat* | trimis* | plecat* ~ spre | catre + tara de destinatie | strainatate
    departed_eta in_transit.departed_facility : plecat* | parasit* | iesit* ~ depozit* | hub* | centru* | terminal* > @eta ! nu | expeditor* | tara
    arrived_eta in_transit.arrived_facility : ajuns* | sosit* | primit* ~ depozit* | hub* | centru* | terminal* > @eta ! nu
    moving_eta in_transit.moving : in tranzit | pe drum > @eta | la timp | conform programului ! nu | curier* | @point | spre tine | destinatar* | intarz*
    signed_store in_transit.arrived_facility : semnat* | primit* | receptionat* | preluat* ~ de catre depozit | de depozit | depozitul | de terminal | de hub ! nu | expeditor*

    survey unknown.notice_only physical=no : evalueaz* | evaluati | chestionar* | parerea | feedback | recenzie
    invalid unknown.invalid_number physical=no : numar invalid | awb invalid | numar incorect | awb incorect | awb inexistent | numar gresit | awb gresit | numarul este invalid | numarul de awb nu este valid | nu este valid
    not_found unknown.not_found physical=no : nu a fost gasit | nu a fost gasita | nu exista informatii | nu sunt informatii | nu exista date | negasit | nu exista in sistem | nu figureaza | nu exista inregistrari | nu am gasit ! adresa | destinatar*
    notice delivery_failed.notice_left : avizat | avizata | avizare | aviz lasat | lasat aviz | aviz de sosire | aviz de expeditie lasat | lasat un aviz | lasat instiintare | lasat o instiintare | aviz in cutia | a fost lasat un aviz | instiintare lasata | aviz la usa
    pickup_failed pre_shipment.pickup_failed : ridicare | ridicarea | colectare | colectarea | preluare | preluarea ~ esuat* | nereusit* | neefectuat* | nu | anulat* | imposibil* ! destinatar*
    pickup_failed2 pre_shipment.pickup_failed : nu ~ ridicat* | ridica | prelua | preluat* | colecta | colectat* ~ de la + @sender
    planned0 pre_shipment.pickup_scheduled physical=no : @courier ~ va veni | vine | va trece | urmeaza | vine sa ~ ridice | preia | prelua | colecteze | sa ridice ! catre destinatar
    planned1 pre_shipment.pickup_scheduled physical=no : @courier ~ va ridica | va prelua | va colecta ! din easybox
    planned pre_shipment.pickup_scheduled physical=no : ridicare programata | ridicarea programata | curier alocat | curier comandat | solicitare ridicare | solicitare de ridicare | comanda curier | comanda de curier | curierul va ridica | curier alocat pentru ridicare | cerere de ridicare | comanda de ridicare | ridicare planificata | ridicare la expeditor programata | curierul va prelua | preluare programata | colectare programata | in asteptarea curierului | asteapta curierul | urmeaza sa fie ridicat de curier | urmeaza sa fie ridicat de la expeditor | urmeaza sa fie preluat de la | ridicarea este programata | ridicarea a fost programata | curierul vine la expeditor
    not_handed pre_shipment.not_handed_over physical=no : nu ~ inca ~ preluat* | predat* | primit* | ridicat* | expediat* | ajuns* | receptionat* ! destinatar*
    not_handed2 pre_shipment.not_handed_over physical=no : @yet + nu ~ predat* | preluat* | primit* | ridicat* | expediat* | ajuns* | receptionat* | am primit ! destinatar*
    not_handed3 pre_shipment.not_handed_over physical=no : in asteptarea coletului | nepreluat* | urmeaza sa fie predat | urmeaza sa fie predata | asteptam coletul | asteptam predarea | in asteptarea predarii | in asteptare predare | asteptam ca expeditorul | expeditorul nu a predat | asteapta predarea de catre | asteptam expedierea | in asteptare preluare | in asteptarea preluarii | nepredat curierului | nu a fost predat curierului | nu a fost predata curierului | asteptam sa primim
    message unknown.notice_only physical=no : @message ~ trimis* | expediat* | livrat* | transmis* ! ridic* | @point | azi | astazi
    message2 unknown.notice_only physical=no : trimis* | transmis* | am notificat | instiintat* | expediat* | livrat ~ @message ! ridic* | @point | azi | astazi
    informed unknown.notice_only physical=no : @recipient ~ notificat* | anuntat* | informat* | instiintat* ! ridic* | @point | azi | astazi | @undelivered | nu

    stolen exception.stolen : furat* | furt | furtul | sustras*
    lost exception.lost cause=carrier : pierdut* | pierdere | pierderea | disparut*
    missing exception.missing : cautat | cautata | se cauta | este cautat | in cercetare | investigat* | investigatie | reclamatie in curs | reclamatie deschisa | cautare | cautam | in curs de cercetare | negasit in depozit | nelocalizat* | cercetari | rataci* | ratacit*
    contents0 exception.missing_contents : continut | continutul | continutului & lipsa | lipseste | incomplet | partial | lipsesc
    contents exception.missing_contents : continut lipsa | lipsa continut | continut incomplet | lipsa din continut | continutul lipseste | continutul este incomplet | lipseste continut* | conținut partial
    damaged exception.damaged : deteriorat* | avariat* | deteriorare | deteriorari | deteriorarii | avariei | spart* | avarie | ambalaj rupt
    destroyed exception.destroyed : distrus* | distrugere | casat*

    return_done returned.to_sender direction=return handed_to=recipient : expeditorului | la expeditor | catre expeditor | expeditorul | vanzatorului | comerciantului | magazinului & returnat | returnata | livrat | livrata | predat | predata | restituit* | inmanat* | inapoiat* ! nu | va fi | in curs | de la expeditor | in drum | pe drum | se returneaza | urmeaza | din cauza | refuz* | asteapta | motiv | sms
    return_done2 returned.to_sender direction=return handed_to=recipient : retur livrat | returul a fost livrat | retur predat | retur finalizat | returul a fost predat | retur livrat la | retur efectuat | retur receptionat de expeditor | returul a fost finalizat | retur inmanat | expeditorul a primit returul | expeditorul a ridicat ! nu
    return_waiting returning.awaiting_sender_pickup direction=return : retur* & asteapta | disponibil | disponibila | poate fi ridicat*
    return_refused returning.initiated direction=return reason=refused cause=recipient : retur* | inapoi | inapoiat* & refuz*
    return_address returning.initiated direction=return reason=address : retur* | inapoi | inapoiat* & adres* | adresa
    return_unclaimed returning.initiated direction=return cause=recipient : retur* | inapoi | inapoiat* & neridicat* | termen* | nereclamat* | nerevendicat* | nu a fost ridicat*
    return_moving returning.in_transit direction=return : in curs de returnare | retur in tranzit | in drum spre expeditor | pe drum spre expeditor | retur in curs | se returneaza | se intoarce | in drum inapoi | pe drum inapoi | returul este in tranzit | se indreapta inapoi | retur plecat | retur sosit | retur in depozit | in curs de retur | returul a ajuns | returul a plecat | retur preluat
    returning returning.initiated direction=return : retur* | inapoi la expeditor | inapoi catre expeditor | trimis inapoi | inapoiat* | inapoiere | intors la expeditor | intoarsa la expeditor | restituire* ! documente retur | ramburs

    paid customs.duties_paid physical=no : taxe* | taxa | @customs | tva & platit* | achitat* ! ne* | nu | neachitat* | neplatit*
    due customs.duties_due reason=payment cause=recipient flag=action_required : taxe vamale | taxa vamala | taxelor vamale | tva | @customs & plat* | achit* | taxe | neachitat* | neplatit* | de plata
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & document* | informatii | date suplimentare | factura | facturii | declaratie*
    customs_refused customs.import_refused cause=customs : @customs & respins* | refuz* | interzis*
    held_export customs.export_held reason=customs cause=customs : export* & @customs & retinut* | blocat*
    seized customs.seized cause=customs : confiscat* | retinut definitiv | confiscare | sechestrat*
    customs_held customs.import_held reason=customs cause=customs : @customs & retinut* | blocat* | control* | verificar* | in asteptare | asteapta | suspendat* | oprit* | inspectie
    export_out customs.export_released : export* & @customs & finaliz* | liber* | incheiat* | aprobat*
    export_in customs.export_in_progress : export* & @customs
    customs_out customs.import_released : @customs & finaliz* | liber* | incheiat* | iesit* | vamuit | vamuita | eliberat* | terminat* | trecut* | parasit* | cu succes | efectuat* ! nu
    customs_in customs.import_in_progress : @customs

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : anulat* | anulare* & destinatar* | client* | cumparator*
    cancelled cancelled.by_sender physical=no : anulat* | anulare* | stornat* | anulata | renuntat* ! livrare anulata

    receipt unknown.notice_only physical=no : confirmare de livrare | confirmarea de livrare | confirmarea livrarii | dovada livrarii ~ trimis* | transmis* | expediat*
    tried_door delivery_failed.attempted reason=absent cause=recipient : nimeni ~ nu ~ raspuns | deschis | acasa | prezent
    unpaid delivery_failed.attempted reason=cod cause=recipient : nu ~ achitat | platit | achita | plateasca ~ ramburs*
    no_fit delivery_failed.attempted reason=locker_full : nu ~ introdus* | depus* | incape | incaput ~ locker* | easybox* | sertar*
    no_fit2 delivery_failed.attempted reason=locker_full : nu a incaput | nu incape
    tried_deliver delivery_failed.attempted : a incercat | am incercat | incercat ~ livreze | livram | livrarea | predea | livra
    no_time delivery_failed.attempted : nu am reusit sa livram | nu s a reusit livrarea | lipsa de timp | nu va fi livrat azi | nu va fi livrat astazi
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ solicita* | solicitat | cerut | cere | doreste | ales ~ alta | alt | noua | amanare* | reprogramare* ! adresa | punct | locker | easybox
    date_changed out_for_delivery.rescheduled physical=no : data | ziua | intervalul ~ livrare | livrarii ~ modificat* | schimbat* | mutat*
    decision exception.held : asteapta | asteptam | asteptarea ~ decizia | deciziei | instructiuni* | dispozitii* | raspunsul*
    in_system pre_shipment.info_received physical=no : introdus* | adaugat* | inregistrat* ~ in sistem
    today_comes out_for_delivery.on_vehicle : ajunge | soseste | vine ~ azi | astazi
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & refuz*
    refused exception.refused reason=refused cause=recipient : refuz* | refuzat | nu accepta | nu a acceptat | nu doreste
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & ramburs* | bani | suma | plat*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & acces* | interfon*
    locker_full0 delivery_failed.attempted reason=locker_full : nu exista | nu sunt | fara | lipsa | nu mai exista ~ sertare | spatiu | locuri | loc | sertar | compartimente
    locker_full delivery_failed.attempted reason=locker_full : locker plin | lockerul este plin | easybox plin | easybox ul este plin | plin | nu mai sunt locuri | fara spatiu | nu are spatiu | spatiu insuficient | sertare ocupate | nu incape
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nu am putut lua legatura | nu s a putut lua legatura | nu am reusit sa contactam | nu am reusit sa luam legatura | nu am putut sa va contactam | nu am reusit sa te contactam | nu am reusit sa va contactam | nu a putut fi contactat | nu raspunde | destinatar necontactat | telefon inchis | nu poate fi contactat | nu am putut contacta | necontactat* | nu a raspuns | inaccesibil telefonic | telefonul este inchis | nu s a putut contacta | necontactabil
    absent delivery_failed.attempted reason=absent cause=recipient : destinatar absent | destinatarul nu a fost gasit | absent* | lipsa destinatar* | destinatarul a lipsit | nu este acasa | nu era acasa | nu a fost acasa | destinatar lipsa | nu a fost gasit acasa | nu a fost gasit la adresa | nimeni la adresa | nimeni acasa | nu a fost prezent | destinatar negasit | lipseste de la | lipsa de la domiciliu
    failed_address delivery_failed.attempted reason=address : @undelivered & adresa | adresei
    closed delivery_failed.attempted reason=business_closed : inchis | inchisa | nu lucreaza ! sac | telefon*
    moved exception.address_problem reason=moved cause=recipient : mutat de la adresa | s a mutat | destinatar mutat | mutat la alta
    address exception.address_problem reason=address : adresa | adresei | adrese | cod postal & gresit* | incomplet* | incorect* | insuficient* | inexistent* | necunoscut* | eronat* | invalid* | neclar* | clarific* | confirm* | nu exista | imprecis* | ilizibil*
    unknown_recipient exception.address_problem reason=address : destinatar necunoscut | destinatarul este necunoscut | necunoscut la adresa
    expired pickup.expired : neridicat* | nu a fost ridicat* | nu a ridicat | termen de pastrare expirat | expirat termen* | expirata termen* | expirat perioada | termenul de ridicare a expirat | termenul de pastrare a expirat | a expirat termenul | a expirat perioada | perioada de pastrare a expirat | perioada de ridicare a expirat | nereclamat* | nerevendicat* | perioada a expirat | termen expirat | timpul de ridicare a expirat | rezervare expirata
    reminder pickup.reminder physical=no : reamint* | ultima zi | expira maine | expira azi | expira in | expira pe | inca te asteapta | inca va asteapta | nu uita | nu uitati
    extended pickup.extended physical=no : prelungit* | prelungire* | extinsa perioada
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : la cererea | la solicitarea | la dorinta | la rugamintea ~ destinatar* | client* & aman* | reprogram* | schimb* | modific* | livrare
    rescheduled out_for_delivery.rescheduled physical=no : reprogramat* | reprogramare | livrare reprogramata | livrare amanata | amanat* | livrare ulterioara | noua incercare | o noua incercare | a doua incercare | urmatoarea incercare | data livrarii a fost modificata | data livrarii modificata | schimbare data | data de livrare modificata | se va reincerca | reincercare | livrare in alta zi | livrarea a fost mutata | modificare data
    failed delivery_failed.attempted : @undelivered
    misrouted exception.misrouted cause=carrier : gresit | gresita | eronat | eronata | din eroare | din greseala & directionat* | redirectionat* | sortat* | sortare | rutat* | trimis* | expediat* | indrumat* | directionare | rutare
    misrouted2 exception.misrouted cause=carrier : eroare de sortare | eroare sortare | ruta gresita | misroutat* | eroare de rutare
    redirected0 in_transit.redirected : mutat* | transferat* | schimbat* ~ in | la ~ alt | alta ~ @point
    redirected in_transit.redirected : redirectionat* | redirectionare* | schimbare adresa | schimbarea adresei | adresa modificata | adresa a fost modificata | adresa schimbata | adresa a fost schimbata | modificare adresa | reexpediat* | alta adresa | noua adresa | reindrumat* | modificarea adresei | schimbare punct | reindreptat*
    courier_took accepted.picked_up : @courier ~ ridicat* | preluat* | colectat* ! destinatar* | nu | livrare | din
    courier_took2 accepted.picked_up : ridicat* | preluat* | colectat* | primit* ~ de la | de la + @sender
    courier_took3 accepted.picked_up : ridicat* | preluat* | colectat* ~ de + @courier | curier | curierul | curierului ! pentru livrare | in vederea livrarii | din | easybox | locker
    courier_emptied in_transit.departed_facility : @courier ~ preluat* | ridicat* | colectat* ~ din + @point
    courier_emptied2 in_transit.departed_facility : preluat* | ridicat* | colectat* | scos* ~ din + @point & @courier
    sender_put accepted.dropped_off : @sender ~ depus* | predat* | lasat* | introdus* | plasat* ! nu | catre expeditor | la expeditor
    sender_put2 accepted.dropped_off : depus* | predat* | lasat* | introdus* | incarcat* | plasat* ~ de | de catre + @sender ! nu
    sender_put3 accepted.dropped_off : primit* | acceptat* | receptionat* | preluat* | prezentat* | depus* ~ la | in + @point ! destinatar* | livrat* | curier*
    delivery_office in_transit.at_delivery_office : depozitul de livrare | depozit de livrare | depozit destinatie | depozitul destinatie | depozitul de destinatie | agentia de destinatie | oficiul de livrare | agentia destinatie | oficiul de distribuire | oficiul de destinatie | oficiul postal de destinatie | oficiul postal de distribuire | oficiul postal de livrare | hub destinatie | hubul de destinatie | depozitul local | centrul local | orasul de destinatie | orasul destinatarului | localitatea de destinatie | localitatea destinatarului | oras destinatie | sediul de destinatie | centrul de livrare | centrul de distributie local | punctul de distributie ! in drum | pe drum | plecat* | spre | in tranzit
    to_point out_for_delivery.to_pickup_point : in drum | pe drum | in curs de livrare | spre | in tranzit | in livrare | se indreapta | transportat* ~ spre | catre | la | in + @point
    to_point2 out_for_delivery.to_pickup_point : @point & in drum spre | in curs de livrare | spre | in tranzit | in livrare ! livrat | ajuns | asteapta | depus
    to_point3 out_for_delivery.to_pickup_point : va fi ~ livrat* | depus* | predat* ~ la | in + @point
    collected delivered.collected handed_to=recipient : ridicat | ridicata | preluat | preluata | livrat destinatarului | ridicat personal & @point | de destinatar | destinatarul | de catre destinatar | de client | clientul | de catre client ! nu | curier* | poate | pentru ridicare | gata | de la expeditor | asteapt* | expeditor* | vanzator* | poti | puteti | urmeaza | va fi | sa fie ridicat
    collected2 delivered.collected handed_to=recipient : ridicare personala efectuata | ridicat personal | ai ridicat | ati ridicat | ridicat de catre destinatar ! nu
    ready pickup.ready : disponibil pentru ridicare | disponibila pentru ridicare | poate fi ridicat* | gata de ridicare | gata pentru ridicare | asteapta ridicarea | pregatit pentru ridicare | pregatita pentru ridicare | in asteptarea ridicarii | disponibil la ridicare | asteapta sa fie ridicat | asteapta sa fie ridicata | te asteapta | va asteapta | la dispozitia destinatarului | poti ridica | puteti ridica | il poti ridica | il puteti ridica | o puteti ridica | pot fi ridicate | asteapta destinatarul | in asteptare ridicare | ridicare de la sediu | poate fi preluat* | post restant | in asteptare la | disponibil in ! curier* | nu
    ready_point pickup.ready : @point & livrat* | depus* | incarcat* | disponibil* | asteapta | ajuns* | sosit* | in easybox | in locker | introdus* | plasat* ! expeditor* | preluat* | prezentat* | nu | va fi | plecat*
    handed_point pickup.ready : predat | predata ~ la | in + @point ! expeditor* | nu
    neighbour delivered.neighbour handed_to=proxy : vecin | vecinului | vecinul | vecina | vecinei | unui vecin ! nu ! depozit* | oficiu* | agenti* | hub | hubul | sediul | centru* | cere | solicit* | doreste | sa lasam | sa lase | roaga | nu a preluat | daca
    mailbox delivered.mailbox : cutia postala | cutie postala | casuta postala | cutiei postale ! aviz* | nu | instiintare
    reception delivered.reception handed_to=proxy : receptie | receptia | receptiei | receptioner* | portar* | paza | pazei | secretariat* | registratura & livrat* | predat* | lasat* | inmanat* ! nu
    safe delivered.safe_place : la usa | loc sigur | in fata usii | loc convenit | locul convenit | loc agreat | la poarta | in curte | in garaj & livrat* | predat* | lasat* | depus* ! nu
    proxy delivered.agent handed_to=proxy : membru familie | membru de familie | imputernicit* | membru al familiei | unui membru | alta persoana | altei persoane | ruda | rudei | reprezentant* | coleg* | sotul* | sotia | sotiei & livrat* | predat* | inmanat* | lasat* ! nu
    last_mile in_transit.handed_to_last_mile : predat* | transferat* | predare* | preluat* | incredintat* ~ partener* | curierului local | operator local | operatorului local | curier local | posta romana | postei romane | transportatorului local | firmei de curierat | serviciului de livrare | agentului local ! nu | va fi
    slot out_for_delivery.appointment_scheduled physical=no : livrare programata | programat pentru livrare | programata pentru livrare | data livrarii stabilita | interval de livrare | intervalul de livrare | data livrarii a fost stabilita | livrarea a fost programata | data livrarii confirmata | livrare confirmata
    contacted out_for_delivery.customer_contacted physical=no : destinatar contactat | destinatarul a fost contactat | clientul a fost contactat | contactat telefonic ! nu
    today out_for_delivery.on_vehicle : azi | astazi ~ livrat* | livra | livrare | livram | livreaza ! nu | a fost livrat
    today2 out_for_delivery.on_vehicle : va fi | vom | livrarea | livrare | livram ~ azi | astazi ! nu
    promise unknown.notice_only physical=no : va fi livrat* | livrare estimata | data estimata | se va livra | estimat* | livrarea este programata | livrarea se va face | vor fi livrate | vom livra | livrare preconizata | livrarea va avea loc | urmeaza sa fie livrat* | va fi predat destinatar* | va fi predata destinatar* | data preconizata ! azi | astazi | intarz*
    prepared in_transit.at_delivery_office : pregatit* | pregatire | sortat* ~ pentru livrare | pentru distributie | de livrare
    to_courier out_for_delivery.on_vehicle : predat* | incredintat* | alocat* | repartizat* | incarcat* ~ @courier ! nu | va fi | @sender | ridicare
    route out_for_delivery.on_vehicle : pe ruta de livrare | pe ruta curierului | in ruta | pe traseul de livrare
    out out_for_delivery.on_vehicle : in livrare | in curs de livrare | la curier | iesit la livrare | iesita la livrare | plecat la livrare | plecat in livrare | a plecat la livrare | in curs de predare | curierul | spre livrare | livrare astazi | in distributie | la factor | factorul postal | incarcat pentru livrare | in masina curierului | pe masina | preluat de curier pentru livrare | in drum spre tine | in drum spre dumneavoastra | in drum catre tine | in drum spre destinatar | in drum catre destinatar | iesit pentru livrare | scos la livrare | incarcat in masina | livrare in curs | pe traseu | in curs de distribuire | se livreaza ! ridicat | preluat de la | curierul a ridicat | curierul a preluat | nu | @sender
    signed delivered.signed handed_to=recipient : semnat* | semnatura & livrat* | predat* | inmanat* ! nu | fara semnatura
    partial delivered.partial : partial & livrat* | predat* | livrare ! curierului | va fi | depozit* | hub | partener* | transportator* | nu
    recipient delivered.recipient handed_to=recipient : destinatarului | destinatar | clientului | la destinatar | destinatarul | personal & livrat* | predat* | inmanat* | a primit | remis* | primit de ! nu | va fi | in curs | absent | urmeaza | notific* | @point
    delivered delivered.unspecified handed_to=recipient : a livrat | livrat de curier | am predat destinatar* | livrat | livrata | livrare efectuata | livrare finalizata | livrare reusita | predat destinatarului | livrat cu succes | livrate | inmanat* | am livrat | livrare completa | livrarea a fost efectuata | livrarea a fost finalizata | ^livrare$ | livrare realizata ! nu | va fi | expeditor* | @point | partener* | depozit* | transportator* | hub | curierului | centru | vom | urmeaza | aeroport* | pentru a fi | terminal* | sa fie | intarz* | dupa | companiei aeriene | companie aeriana

    weather exception.delayed reason=weather cause=external physical=no : conditii meteo* | meteo | vremea nefavorabila | vreme nefavorabila | vremii nefavorabile | ninsor* | inundat* | conditiilor meteo*
    strike exception.delayed reason=strike cause=external physical=no : greva | grevei
    delayed exception.delayed physical=no : intarzi* | intarziere* | mai tarziu decat | decalat*
    label pre_shipment.info_received physical=no : awb emis | awb generat | inregistrat* | date electronice | eticheta | informatii primite | informatii despre | colet creat | expediere inregistrata | awb creat | awb | date primite | emis* | generat* | preavizat* | preaviz* | datele coletului | datele expedierii | date despre | creat | creata | informatii electronice | informatii transmise | prealerta
    order pre_shipment.order_created physical=no : comanda | in pregatire | pregatit* | impachetat* | se pregateste | pregateste ! export*
    export_office in_transit.export_processing : export* | pentru strainatate
    left_country in_transit.departed_origin_country : tara de origine | din tara | tara expeditorului | romania | tarii de origine | spre tara de destinatie | catre tara de destinatie | strainatate & plecat* | parasit* | iesit* | expediat* | plecare* | trimis* | iesire*
    left_country2 in_transit.departed_origin_country : export* & plecat* | expediat*
    transit_country in_transit.transit_country : tara de tranzit | tara tranzit | tara terta
    arrived_country in_transit.arrived_destination_country : tara de destinatie | tara destinatie | tarii de destinatie | tara destinatarului | in romania | in tara & sosit* | ajuns* | intrat* | primit* | sosire* | intrare* | aterizat*
    airline in_transit.handed_to_linehaul : companie aeriana | companiei aeriene | compania aeriana | transportatorului | avion | avionul | zbor | zborul | aeroport* | transportator aerian ! sosit* | ajuns* | aterizat*
    exchange_left in_transit.left_import_office : birou de schimb | biroul de schimb | oficiu de schimb | oficiul de schimb & plecat* | parasit* | expediat*
    exchange in_transit.arrived_import_office : birou de schimb | biroul de schimb | oficiu de schimb | oficiul de schimb | import*
    last_mile2 in_transit.handed_to_last_mile : partenerului local | curierului local | partener de livrare | operator local | partenerului de livrare
    dropped accepted.dropped_off : depus de expeditor | depusa de expeditor | depus la | predat de expeditor | lasat de expeditor | depus in easybox de
    at_office in_transit.at_delivery_office : oficiul de distribuire | oficiul postal & sosit* | ajuns* | primit* | sosire
    picked accepted.picked_up : preluat* | ridicat de la | ridicat* | colectat* | ridicare efectuata | preluare efectuata
    signed_receipt delivered.signed handed_to=recipient : semnat | semnata | semnatura | confirmat* ~ de primire | primirea ! fara | @sender
    accepted accepted.received_at_origin : primit* | depus* | prezentat* | acceptat* | receptionat* | prezentare | acceptare | depunere | predat la | predat* | primire ! depozit* | hub* | centru* | sortare
    flown in_transit.departed_origin_country : decolat* | zburat*
    departed in_transit.departed_facility : plecat* | expediat* | iesire | parasit* | iesit* | transferat* | trimis* | plecare* | pornit* | a plecat
    arrived in_transit.arrived_facility : sosit* | ajuns* | sortat* | intrare | depozit* | sortare | procesat* | scanat* | hub | hubul | centru | centrul | intrat* | descarcat* | receptie | sosire | procesare | primit in | primita in | receptionat* | terminal* | tranzitat prin
    moving in_transit.moving : in tranzit | pe drum | transport | tranzit | in drum | in miscare | in curs | transportat* | se transporta | se deplaseaza | predat*
    held2 exception.held : retinut* | blocat* | in asteptare | depozitat* | suspendat* | asteapta instructiuni
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
