extension SharedWordings {
  static let polish = """
    @parcel : przesylka | przesylki | przesylke | przesylce | przesylek | paczka | paczki | paczke | paczce | zamowienie | zamowienia | list | listu | pakiet | palet*
    @sender : nadawca | nadawcy | nadawce | nadawcow | sprzedawca | sprzedawcy | sprzedawce | sprzedajacy | sprzedajacego | sprzedajacemu | sklep | sklepu | sklepowi | sklep internetowy | sklepu internetowego | zleceniodawc* | klienta nadajacego
    @recipient : odbiorca | odbiorcy | odbiorce | adresat | adresata | adresatowi | adresatem | klient | klienta | klientowi | klientem | kupujac* | do rak wlasnych | do rak
    @courier : kurier | kuriera | kurierowi | kurierem | kurierzy | listonosz | listonosza | listonoszowi | listonoszem | kierowca | kierowcy | kierowce | doreczyciel | doreczyciela | doreczycielowi | doreczycielem
    @point : paczkomat* | paczkomac* | appkomac* | paczkopunkt* | punkt odbioru | punkcie odbioru | punktu odbioru | punktem odbioru | placowce | placowka | placowki | placowke | urzedzie pocztowym | urzedu pocztowego | urzad pocztowy | na poczcie | na poczte | automacie | automat | automatu | automacie paczkowym | skrytce | skrytka | skrytki | punkcie | punktu | punkt | punkcie partnerskim | pop | popie | parcelshop* | parcelshop | one box | sklepie | kiosku | zabce | zabka | ruchu | orlen paczka | stacji orlen | stacji paliw | dpd pickup | pickup | appkomat* | boxie | box | dropbox | locker* | szafce | szafki | bliskapaczka | kiosk ruch
    @not : nie | niemozliwe | niemozliwa | niemozliwy | brak mozliwosci | bez powodzenia | nieudan* | nieskuteczn*
    @yet : jeszcze | dotychczas | dotad | nadal | wciaz
    @will : zostanie | zostana | bedzie | beda | ma byc | planowan* | przewidywan* | oczekujemy | jesli | po | gdy | gdyby | zanim | przed | w celu | spodziewan*
    @given : doreczon* | dostarczon* | wydana | wydano | wydane | wydany | przekazana | przekazano | przekazane | przekazany | pozostawion* | odebrana | odebrano | odebrane | odebrany | odebral | odebrala | odebrali | oddana | oddano | oddane | oddany | zostawion* | doreczyl* | przyjal | przyjela | wreczon* | odbior pokwitowal* | odebral osobiscie
    @customs : celn* | clo | cla | clem | odprawa | odprawie | odprawy | odprawe | urzedzie celnym | urzad celny | urzedu celnego | urzedu celno | celno | oclen* | oclona | oclono
    @undelivered : niedoreczona | niedoreczono | niedoreczone | niedoreczony | niedoreczenie | niedoreczenia | niedostarczon* | nieudana | nieudany | nieudane | nieudanej | nieskuteczne | nieskuteczna | nieskuteczny | proba doreczenia | proba dostarczenia | probe doreczenia | proby doreczenia | niemozliwosc doreczenia | niemozliwe doreczenie | doreczenie niemozliwe | brak mozliwosci doreczenia
    @undelivered : nie ~ doreczono | doreczona | doreczone | doreczony | doreczyc | doreczyl | dostarczono | dostarczona | dostarczone | dostarczony | dostarczyc | dostarczyl | wydano adresatowi | przekazac przesylki odbiorcy
    @undelivered : nie ~ wydana | wydano | przekazana | oddana + odbiorcy | adresatowi | klientowi
    @message : sms | sms em | sms a | sms y | e mail | e maila | e mailem | mail | mailem | mailowo | email | powiadomienie | powiadomienia | wiadomosc | wiadomosci | komunikat | push

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : odbierz* | odebrac | odbierzesz | odbior | odbioru | odebrana | odebrane | odebrany | odebrano | podjeta | podjeto | odbierze | odbierzecie
    @eta : przewidywan* | planowan* | szacowan* | spodziewan* | prognozowan* | dostawa | doreczenie | zostanie doreczon* | zostanie dostarczon* | eta
    if_unfetched pickup.reminder physical=no : jesli | jezeli | w przypadku | w razie ~ nie ~ @fetch ! cla | clo | celn* | od nadawcy | u nadawcy
    if_unfetched2 pickup.reminder physical=no : jesli | jezeli | w razie | w przypadku ~ nieodebran* | nieodebrania | niepodjecia | braku odbioru ! nieobecnosc*
    future_back pickup.reminder physical=no : inaczej | w przeciwnym razie | w przeciwnym wypadku | zostanie | zostana | bedzie | wroci | zwrocimy | odeslemy ~ zwrocon* | zwrot | odeslan* | nadawcy | do nadawcy & @fetch | czeka | przechowyw* | @point ! odmow* | celn* | nieudan*
    or_else pickup.reminder physical=no : inaczej | w przeciwnym razie | w przeciwnym wypadku ~ zwrocimy | odeslemy | wroci | zwroc* | odeslan* & @fetch ! celn* | clo
    if_absent unknown.notice_only physical=no : ^jesli | ^jezeli | ^w razie | jesli nie bedzie | jesli cie nie | jesli kurier | jezeli kurier | jesli nikogo | jezeli nikogo | w razie nieobecnosci | w przypadku nieobecnosci ! proba | probe
    arrival_news unknown.notice_only physical=no : powiadomimy | poinformujemy | wyslemy | damy znac | otrzymasz ~ gdy | kiedy | jak tylko | o dostarczeniu | o nadejsciu | sms | wiadomosc | powiadomienie | e mail
    storage_ends pickup.reminder physical=no : termin | czas | okres ~ odbioru | przechowywania | na odbior ~ uplywa | mija | konczy sie | uplynie | minie | jutro | dobiega
    storage_ends2 pickup.reminder physical=no : uplywa | mija | konczy sie | uplynie | minie ~ termin | czas | okres ~ odbioru | przechowywania | na odbior
    storage_left pickup.reminder physical=no : zostalo | zostaly | zostal | pozostalo | pozostaly | pozostal | masz jeszcze | masz tylko ~ dzien | dni | godzin* | doba | doby & @fetch | przechowyw* | paczkom* | punkt*
    last_call pickup.reminder physical=no : ostatni | ostatnia | ostatnie + dzien | szansa | przypomnienie | wezwanie | godziny | godzina ! celn* ! odebrana w | odebrano w | doreczon* | wydan* | zwrocon*
    not_cancelled unknown.notice_only physical=no : nie ~ anulowac | anulowano | anulowana | anulowane | anulowany | odwolac | wycofac ! nadawca nie
    not_cancelled2 unknown.notice_only physical=no : anulowanie | odwolanie | wycofanie ~ niemozliwe | nie jest mozliwe | nie powiodlo | odrzucon*
    label_cancelled pre_shipment.label_cancelled physical=no : etykiet* | list przewozowy | listu przewozowego | numer przesylki ~ usuniet* | anulowan* | uniewaznion* | skasowan* | wycofan* | wygasl*
    label_cancelled2 pre_shipment.label_cancelled physical=no : usuniet* | usunal | anulowan* | anulowal | uniewaznion* | skasowan* ~ etykiet* | list przewozowy | listu przewozowego
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : doreczona | doreczono | doreczone | doreczony | doreczeni | dostarczona | dostarczono | dostarczone | dostarczony | wydana | wydano | wydany | wreczon* | oddana | oddano | oddany | przekazana | przekazano | przekazany | odebrana | odebrano | odebrany | doreczylismy | dostarczylismy
    @kin : zonie | mezowi | synowi | corce | matce | mamie | ojcu | bratu | siostrze | babci | dziadkowi | tesciowej | krewn* | koledze | kolezance | wspolpracownikowi | wspolpracownicy | rodzinie
    returned_refused returned.to_sender direction=return : po odmowie | z powodu odmowy | wobec odmowy ~ @dlv ~ nadawcy | sprzedawcy | do nadawcy | do sklepu | sprzedajacemu
    done_though delivered.unspecified handed_to=recipient : ^doreczono | ^dostarczono | ^doreczona | ^dostarczona > wczoraj | wczesniej | poprzednio | poprzednim razem ~ nikogo nie bylo | nie bylo w domu | nie zasta* | nieobecn* ! nie doreczon* | nie dostarczon* | @sender | @point | @courier | magazyn* | oddzial*
    after_customs delivered.unspecified handed_to=recipient : ^doreczono | ^dostarczono | ^doreczona | ^dostarczona ~ po + odprawie | oclen* ! magazyn* | oddzial* | terminal* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^doreczono | ^dostarczono | ^doreczona | ^dostarczona ~ zdjecie | fotografia ~ bedzie | pojawi | pozniej ! magazyn* | oddzial* | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : wczoraj | poprzednio | poprzednim razem > dzis | dzisiaj ~ @dlv ! zostanie | bedzie | kurierowi | @sender | magazyn*
    earlier delivered.unspecified handed_to=recipient : ^doreczono | ^dostarczono | ^doreczona | ^dostarczona ~ przed | wczesniej niz | szybciej niz ~ planowan* | terminem | przewidywan* ! @courier | @point | magazyn*
    please_confirm delivered.unspecified handed_to=recipient : zostalo | zostala | zostal + dostarczone | dostarczona | dostarczony | doreczone | doreczona | doreczony > potwierdz | ocen | potwierdz odbior ! nie | @point | @sender | @courier
    @against : aby | zeby | by | azeby | jesli | jezeli | gdyby | gdy | kiedy | jak tylko | zanim | po tym jak | dopoki | az | chcemy | chcesz | chcialbym | pragniemy | staramy | dokladamy | prosimy o | poprosil* | prosi | skad | jak sprawdzic | dlaczego | czy ~ @dlv
    @against : musi | musza | moze | moga | mozna | powinn* | ma byc | maja byc | nalezy | trzeba | zostanie | zostana | zostalaby | zostalby | zostaloby | bedzie | beda | bylaby | bylby ~ @dlv
    @against : @dlv ~ gdyby | jutro | pojutrze | tylko jesli | dopiero po | pod warunkiem | omylkowo | pomylkowo | przez pomylke | innemu odbiorcy
    @against : rzekomo | podobno | omylkowo | pomylkowo | juz ci | juz panstwu ~ @dlv
    @against : @dlv + nie$
    @against : skad + mam | moge + wiedziec
    change_place unknown.notice_only physical=no : ^dostarcz | ^dorecz | ^przekieruj ! kurier
    @against : nie dostalem | nie dostalam | nic nie dostal* | nie otrzymalem | nie otrzymalam | nic nie otrzymal* | zaprzecza | nie potwierdza | kwestionuje | reklamacja doreczenia
    @against : poprzedni* | inna | inne | pierwsz* + paczka | przesylka | zamowienie ~ @dlv
    @against : @dlv ~ bledny | zly | niewlasciwy | nieprawidlowy | cudzy + adres*
    @against : doreczon* | dostarczon* | przekazan* | oddan* + na | do + lotnisk* | port | portu | urzedu celnego | magazyn* | terminal* | sortowni* | hub* | oddzial* | dworc* | stacj* | automat* | paczkomat* | punkt*
    @against : @dlv + przewoznik* | linii lotniczej | kurierowi | kierowcy | partnerowi | spedytor* | sprzedawcy | sprzedajacemu | nadawcy | agencji celnej
    @against : jak sprawdzic | jak sie dowiedziec | po czym poznam | co zrobic jesli > @dlv
    @against : prawie | niemal | juz niemal ~ @dlv
    @against : @dlv ~ powiadomieni* | zawiadomieni* | wiadomosc | sms | awizo | informacj*
    @against : powiadomieni* | zawiadomieni* | wiadomosc | sms | awizo | informacj* ~ @dlv
    @against : @dlv ~ firme kurierska | przewoznika | firme transportowa | operatora logistycznego
    @against : oznaczon* | oznaczyl* ~ omylkowo | jako doreczon* | jako dostarczon*
    @against : doreczeni* | dostaw* | wydani* ~ zalezy | wymagan* | konieczn* | mozliw* | odbywa sie | tylko za
    @against : wymagany podpis | konieczny podpis
    @against : @dlv ~ bedzie | beda | moze byc | ma byc | ma zostac
    @against : @dlv + do + miasta | miejscowosci | kraju | regionu
    @against : @dlv ~ do + filii | placowki | bazy | centrum
    no delivered : @against
    to_city in_transit.arrived_facility : @dlv + do + miasta | miejscowosci | kraju | regionu ! nie
    not_from_sender pre_shipment.pickup_failed : kurier ~ nie odebral | nie podjal | nie otrzymal ~ od + nadawcy | sprzedawcy
    taken_service accepted.picked_up : odebran* | przyjet* | przejet* ~ przez firme kurierska | przez kuriera | przez przewoznika | przez firme transportowa ! nie | sortow*
    marked_wrong exception.other cause=carrier : omylkowo | blednie | przez pomylke ~ oznaczon* | oznaczyl* ~ doreczon* | dostarczon*
    back_taken returned.to_sender direction=return : odebran* | przejet* ~ przez nadawce | przez sprzedawce ~ z powrotem | zwrot*
    with_receipt delivered.unspecified handed_to=recipient : ^zamowienie wydane | ^zamowienie dostarczone | ^paczka wydana | ^paczka doreczona | ^doreczono | ^wydano > paragon | faktur* | potwierdzeni* | zdjecie ~ wyslan* | przeslan* | dolaczon* ! nie | @point | @sender | @courier
    left_door delivered.safe_place : zostawilismy | zostawiono | zostawil | zostawiona | pozostawilismy | pozostawiono | postawiono | polozono ~ pod drzwiami | przy drzwiach | przed drzwiami | na progu | na ganku | przy furtce ! nie zostaw* | awizo | zawiadomieni* | jesli | prosze | mozna | zostanie
    took_neighbour delivered.neighbour handed_to=proxy : odebral | odebrala | przyjal | przyjela | wzial | wziela ~ sasiad | sasiadka | sasiedzi ! nie | jesli | zostanie | moze
    investigated exception.missing : wyjasniani* | dochodzeni* | postepowani* | reklamacj* & zaprzecza | nie potwierdza | kwestionuje
    wrong_door exception.misrouted cause=carrier : @dlv ~ bledny | zly | niewlasciwy | nieprawidlowy | cudzy + adres* ! nie
    in_box delivered.mailbox : lezy | znajduje sie | zostawil* | wlozyl* | wrzucil* ~ w skrzynce na listy | w skrzynce pocztowej | do skrzynki na listy | do skrzynki pocztowej ! awizo | zawiadomieni* | nie
    kin delivered.agent handed_to=proxy : oddan* | oddal* | wydan* | wreczon* | doreczon* | przekazan* ~ @kin ! nie | zostanie | jesli | nadawc*
    took_out delivered.collected handed_to=recipient : @recipient ~ wyjal | wyjela | zabral | zabrala | wzial | wziela ! nie | nadawc*
    has_it delivered.recipient handed_to=recipient : @recipient + potwierdzil* | potwierdza ~ ze ma | odbior | otrzymanie | dostarczenie | doreczenie ! nie | termin*
    at_door delivered.unspecified handed_to=recipient : przekazan* | oddan* | wreczon* | wydan* ~ pod drzwiami | przy drzwiach | w drzwiach | w progu | przy furtce | przy bramie ! nie przekazan* | nie oddan* | nie wydan* | zostanie | jesli
    partial0 delivered.partial : doreczon* | dostarczon* | wydan* | odebran* + czesciowo | czesc | w czesci ! @courier | zostanie | bedzie | sortown* | magazyn* | partner* | nie | oddzial* | filii
    partial1 delivered.partial : cz | czesc | czesciow* | czesciowe | niepelne + dorecz* | dorecze* | dostaw* | dostarcz* | wydan* | odebran* ! zwrot* ! @courier | zostanie | bedzie | sortown* | magazyn* | partner* | nie | oddzial* | filii
    part_of delivered.partial : czesc + przesylki | paczek | zamowienia ~ doreczon* | dostarczon* ! @courier | zostanie | bedzie | sortown* | magazyn* | partner* | nie
    barcode unknown.invalid_number physical=no : kod kreskowy | kodu kreskowego | numer przesylki | numer listu | numeru ~ nieznan* | nierozpoznan* | nieprawidlow* | bledn* | niepoprawn* ! telefon* | dom* | mieszkan*
    barcode2 unknown.invalid_number physical=no : nieznan* | nierozpoznan* ~ kod kreskowy | kod przesylki | numer przesylki
    try_later unknown.not_found physical=no : sprobuj | sprobowac | sprawdz | prosimy sprawdzic ~ pozniej | ponownie & informacj* | danych | numer* | status*
    no_data unknown.not_found physical=no : brak | nie mamy ~ informacji | danych + o przesylce | dla numeru | dla podanego | dla tego
    instead_of_him delivered.reception handed_to=proxy : nie ~ adresat* | odbiorc* | osobiscie | do rak ~ recepcj* | portier* | ochronie | ochrona | ochrony | ochrone | ochroniarz* | sekretariat* | konsjerz* | dozorc* & @given
    instead_of_him2 delivered.neighbour handed_to=proxy : nie ~ adresat* | odbiorc* | osobiscie | do rak ~ sasiad* & @given
    unaccepted exception.rejected_by_carrier cause=carrier : nieprzyjet* ~ do przewozu | do transportu | do nadania | gabaryt* | wymiar*
    unaccepted2 exception.rejected_by_carrier cause=carrier : nie ~ przyjet* | przyjela | przyjal | przyjmuj* ~ do przewozu | do transportu
    unaccepted3 exception.rejected_by_carrier cause=carrier : odmowa | odmowiono ~ przewozu | przyjecia do przewozu | nadania
    unaccepted4 exception.rejected_by_carrier cause=carrier : przekroczon* ~ wymiar* | gabaryt* | waga | wag* | dopuszczaln* ! skrytk* | paczkom*
    resumed in_transit.resumed : ponownie | znow | znowu | z powrotem ~ w drodze | w transporcie | w trasie | w ruchu ! nadawc* | oddzial*
    resumed2 in_transit.resumed : wznowion* | wznowien* | kontynuuj* | kontynuowan* ~ transport* | przewoz* | podroz* | doreczen* | dostaw* | droge | droga | obsluge
    resumed3 in_transit.resumed : adres | adresu | dane adresowe ~ wyjasnion* | poprawion* | uzupelnion* | zweryfikowan* | potwierdzon* ! nie | prosimy | wymaga
    delay_promise exception.delayed physical=no : opoznien* ~ doreczen* | dostaw* | dostarczen* ! bez opoznien*
    guard_instead delivered.reception handed_to=proxy : oddan* | przekazan* | doreczon* | wydan* | pozostawion* | zostawion* ~ recepcj* | portier* | ochronie | ochrona | ochrony | ochrone | ochroniarz* | sekretariat* | dozorc* | konsjerz* ! nie oddan* | nie doreczon* | nie wydan* | zostanie | bedzie | awizo | zawiadomienie | jesli | niemozliw* | odmow* | lotnisk* | nie
    neighbour_instead delivered.neighbour handed_to=proxy : oddan* | przekazan* | doreczon* | wydan* | pozostawion* | zostawion* ~ sasiad* ! nie oddan* | nie doreczon* | nie wydan* | zostanie | bedzie | awizo | zawiadomienie | jesli | niemozliw* | odmow* | lotnisk* | nie
    soon_courier in_transit.at_delivery_office : dotarl* | przybyl* | trafil* | przyjet* > wkrotce | niebawem | zostanie | bedzie | przygotowuj* | przygotowyw* | oczekuje ~ kurier* | doreczen* | dorecz* | listonosz* ! paczkomat* | opozn* | nadawc* | nie | punkt*
    phoned2 out_for_delivery.customer_contacted physical=no : zadzwonil* | dzwonil* | skontaktowal* | skontaktowan* | rozmawial* | polaczyl* ~ odbiorc* | adresat* | klient* ! nie
    phoned3 out_for_delivery.appointment_scheduled physical=no : umowil* | uzgodnil* | ustalil* ~ dostaw* | doreczen* | termin ! nie
    seller_kept pre_shipment.pickup_failed : @sender ~ nie ~ wydal | wydala | oddal | oddala | spakowal | przygotowal | otworzyl ! zwrot* | odbiorc*
    seller_put accepted.dropped_off : @sender ~ umiescil* | wlozyl* | oddal* | zostawil* | pozostawil* | nadal* | zlozyl* | wrzucil* | przyniosl* ~ @point ! nie | odbiorc* | oczekuj*
    courier_has out_for_delivery.on_vehicle : niedoreczon* | nie doreczon* | nie doreczono & @yet & ma kurier | ma ja kurier | u kuriera | kurier ma | u listonosza
    partial3 delivered.partial : ^dor | ^dorecz | ^dost | ^dostarcz | ^odb & czesciowo | czesc ! @courier | zostanie | bedzie | sortown* | magazyn* | partner* | nie
    last_day_done delivered.unspecified handed_to=recipient : ^odebran* | ^wydan* | ^doreczon* ~ ostatni* + dzien | dniu | dnia ! nie ! @sender | @courier | zwrot* | zwroc* | terminal* | magazyn* | oddzial* | sortown* | fili* | partner* | przewoznik*
    done_and_more delivered.unspecified handed_to=recipient : ^doreczon* | ^dostarczon* & pytania | pytan | napisz | skontaktuj | ocen ! nie | @point | nadawc* | @courier | sortown* | magazyn* ! @sender | @courier | zwrot* | zwroc* | terminal* | magazyn* | oddzial* | sortown* | fili* | partner* | przewoznik*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : po ~ oplaceniu | uiszczeniu | zaplaceniu | uregulowaniu & cla | celn* | clo | vat
    waits_then pickup.reminder physical=no : czeka | oczekuje ~ do > potem | nastepnie | pozniej | po tym terminie ~ wraca | wroci | zwrocimy | zwrot* | odeslemy | zwrocon*
    only_data pre_shipment.not_handed_over physical=no : dane | informacje & paczk* | przesylk* ~ jeszcze | dotad ~ nie
    tour_broken delivery_failed.not_attempted : tras* | kurs* | rejon* | objazd* ~ przerwan* | niezakonczon* | niedokonczon* ! lot
    resumed22 in_transit.resumed : transport | przewoz | dostawa | doreczenie | dostawe ~ wznowion* | kontynuowan* | kontynuuj* ! nie
    airline0 in_transit.handed_to_linehaul : przekazan* | oddan* | wydan* ~ liniom lotniczym | linii lotniczej | linie lotnicze | przewoznikowi lotniczemu ! nie
    carrier_agent in_transit.moving : przekazan* | wydan* | oddan* | doreczon* ~ przedstawiciel* | pracownik* | agent* ~ przewoznik* | firmy kurierskiej | linii lotniczej | lotnisk* | poczty
    guard_elsewhere in_transit.moving : przekazan* | oddan* ~ ochron* ~ lotnisk* | terminal* | magazyn* | sortown*
    town_next in_transit.moving : przekazan* | oddan* | dostarczon* ~ sasiedni* ~ placow* | oddzial* | urzed* | fili* | miast*
    back_to_depot delivery_failed.attempted cause=recipient : wrocil* | zwrocon* | zawrocon* ~ do oddzialu | do magazynu | do sortowni | do terminala | do filii & brak kontaktu | nie odbiera* | nieobecn* | nie zastan* | nie odpowiad* | nikogo
    seller_hands accepted.dropped_off : @sender ~ przekazal* | oddal* | wydal* | dostarczyl* ~ firmie kurierskiej | przewoznik* | kurierowi | poczcie | operatorowi ! nie | zwrot* | oczekuj*
    in_locker pickup.ready : @point & masz | macie ~ godzin* | dni | dob* ! @sender
    not_cancelled3 unknown.notice_only physical=no : nie + jest | zostala | zostal | byla ~ odwolan* | anulowan*
    wife delivered.agent handed_to=proxy : odebral* | przyjal* | przyjela | odebran* ~ zona | zone | maz | meza | corka | syn | tesciowa | tesc | matka | ojciec | brat | siostra | rodzic* | domownik* ! nie | zwrot* | zwrocon* | nadawc* | kurier*
    late_but_there delivered.unspecified handed_to=recipient : ^doreczon* | ^dostarczon* ~ mimo | pomimo | z opoznieniem | po opoznieniu | za drugim razem | w drugiej probie | przy drugiej probie ! @sender | @courier | @point | terminal* | magazyn* | sortown* | oddzial* | lotnisk* | przewoznik* | partner*
    with_courier_yet out_for_delivery.on_vehicle : @yet ~ nie ~ doreczon* | dostarczon* & u kuriera | kurier ma | w doreczeniu | u listonosza
    not_reached delivery_failed.not_attempted : @courier ~ nie ~ zdazyl* | dotarl* | dojechal* | dojedzie | zdazy | zdolal dotrzec | podjal proby ! nadawc* | zastal*
    not_reached2 delivery_failed.not_attempted : brak mocy przerobowych | braki kadrowe | brak kurierow | trasa przerwana | przerwana trasa | nie podjeto proby | przerwano trase | trasa niezakonczona | brak czasu na trasie | nie zdazylismy | nie zdazono
    not_reached3 delivery_failed.not_attempted : nie ~ dorecz* | dostarcz* ~ dzis | dzisiaj & braku czasu | brak czasu | obciazen* | duzej liczby | warunkow | pogod*
    late_yet exception.delayed physical=no : @yet ~ nie ~ doreczon* | dostarczon* | dotarla & opozn* | pozniej
    coming_yet in_transit.moving : @yet ~ nie ~ doreczon* | dostarczon* ! prob* | @point | celn* | nadawc*
    back_out returning.in_transit direction=return : wydan* | przekazan* | w doreczeniu | w trakcie doreczania | jedzie | wiezie | u kuriera ~ nadawcy | do nadawcy | do sprzedawcy | sprzedawcy & doreczen* | kurier* | doreczan* ! nie | doreczono | doreczona | odebran*
    back_failed returning.in_transit direction=return : nie | nieudan* | niemozliw* | brak mozliwosci ~ dorecz* | dostarcz* | wydac | wydania | zwroc* | oddac ~ nadawcy | sprzedawcy ! odbiorc* | adresat* | zwrot do
    back_waits returning.awaiting_sender_pickup direction=return : zwrot* | zwrocon* | zwracan* & czeka | oczekuje ~ nadawc* | sprzedawc*
    back_done returned.to_sender direction=return handed_to=recipient : zwrot* | zwrocon* | zwracan* ~ odebran* | odebral | doreczon* | dostarczon* | wydan* ~ nadawc* | sprzedawc* ! nie | czeka | oczekuje | niedorecz* | od nadawcy | kurier*
    sender_left accepted.dropped_off : pozostawion* | zostawion* | wlozon* | oddan* | zlozon* | umieszczon* ~ nadawca | nadawce | sprzedawce | sprzedawca | sklep & przez ! nie | odbiorc*
    from_client accepted.picked_up : odebran* | odebral* | podjet* | przejet* | zabran* | przyjet* ~ od | u | z magazynu | z siedziby + @sender | klienta nadawcy ! nie | oczekuj* | zwrot* | odbiorc* | czeka
    not_from_sender pre_shipment.pickup_failed : nie | nieodebran* | niepodjet* ~ odebral* | odebran* | odebrac | podjal | podjet* | podjac | zastal* | od ~ nadawc* | sprzedawc* | sklep* ! odbiorca | zwrot* | @yet
    not_from_sender2 pre_shipment.pickup_failed : przesylka | paczka | nadawca | sprzedawca ~ nieprzygotowan* | niegotow* | nie przygotowal* | nie gotow* ! odbiorc*
    carrier_delivers in_transit.handed_to_last_mile : przekazan* | przekazanie | oddan* | wydan* ~ przewoznikowi | przewoznika | firmie kurierskiej | partnerowi | operatorowi | podwykonawcy ~ do doreczenia | celem doreczenia | w celu doreczenia | do dostawy | ostatniej mili | docelow* ! nie | przez nadawce | oczekuj* ! lotnicz*
    no_code delivery_failed.attempted reason=no_access : brak | bledny | nieprawidlowy | nie podano + kodu | kod ~ domofon* | wejsc* | bramy | dostepu | klatki
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : brak | niekompletn* | niepeln* | bledna ~ deklaracj* | opisu zawartosci | cn22 | cn23
    customs_short customs.import_released : zwolnion* | zwolnienie | wydan* | dopuszczon* ~ przez uc | z uc | w uc ! nie
    customs_short2 customs.import_in_progress : do uc | w uc | przez uc | dla uc | do odprawy w uc
    flight_late exception.delayed reason=flight physical=no : odwolan* | opoznion* | opoznien* | odwolani* ~ lot* | rejs* | samolot*
    departed_eta in_transit.departed_facility : opuscil* | wyjechal* z | wyslan* z | wyruszyla z > @eta ! nie | nadawcy | kraj*
    arrived_eta in_transit.arrived_facility : dotarl* | przybyl* | trafil* | przyjet* ~ sortown* | magazyn* | terminal* | hub* | centrum > @eta ! nie | doreczaj*
    moving_eta in_transit.moving : w drodze | w transporcie > @eta | na czas | zgodnie z planem ! nie | kurier* | @point | do ciebie | odbiorc* | opozn*
    signed_store in_transit.arrived_facility : odebran* | podpisan* | pokwitowan* | przyjet* | doreczon* ~ przez + magazyn | terminal | sortownie | centrum | konsolidatora ! nie | nadawc*

    survey unknown.notice_only physical=no : ocen nas | ankiet* | twoja opinia | podziel sie opinia | wystaw opinie | ocen dostawe | zadowolen*
    invalid unknown.invalid_number physical=no : nieprawidlowy numer | bledny numer | niepoprawny numer | niewlasciwy numer | numer przesylki jest nieprawidlowy | numer jest nieprawidlowy
    not_found unknown.not_found physical=no : nie znaleziono | brak informacji | brak danych | nie odnaleziono | nie istnieje w systemie | nie ma w systemie | nie figuruje | nie zostala odnaleziona w systemie ! adres* | odbiorc* | adresat* | celn* | do odprawy
    notice delivery_failed.notice_left : pozostawion* | zostawion* | zostawil* | pozostawil* ~ awizo | zawiadomienie | powiadomienie | zawiadomienia | informacje | informacja | kartk* ! sms | mail
    notice2 delivery_failed.notice_left : awizo | zawiadomienie | zawiadomienia ~ pozostawion* | zostawion* | w skrzynce | umieszczon* | wrzucon* | doreczon*
    pickup_failed pre_shipment.pickup_failed : nieudan* | nieudany | niemozliw* | nie ~ odbior od | odbior u | odbioru od | odbioru u | odebrac od | odebral od | podjazd* | podjac od | odebrac przesylki od | odbioru przesylki od | odebrano od | odebrana od | odbioru z
    pickup_failed2 pre_shipment.pickup_failed : odbior | odbioru | podjazd | podjazdu | podjecie & nieudan* | nie powiodl* | nie odbyl* | nie zrealizowan* | niezrealizowan* | anulowan* & nadawc* | podjazd* | kurier*
    pickup_failed3 pre_shipment.pickup_failed : przesylka | paczka | nadawca ~ nie ~ gotowa do odbioru | gotowa do nadania | przygotowana do nadania | przygotowal | przygotowana do odbioru
    planned pre_shipment.pickup_scheduled physical=no : zlecono | zamowiono | zlecenie | zaplanowan* | zamowion* | zlecon* | umowion* ~ odbior | odbioru | podjazd | podjazdu | kuriera | kurier | podjecie
    planned2 pre_shipment.pickup_scheduled physical=no : @courier ~ zamowion* | przyjedzie po | jedzie po | w drodze po | przyjdzie po | podjedzie po | zglosi sie po
    planned22 pre_shipment.pickup_scheduled physical=no : @courier ~ odbierze | podejmie ~ od | z + @sender
    planned3 pre_shipment.pickup_scheduled physical=no : odbior od nadawcy | podjazd kuriera | odbior przesylki od nadawcy | odbior paczki od nadawcy ~ zaplanowan* | zlecon* | umowion*
    planned4 pre_shipment.pickup_scheduled physical=no : oczekuje | oczekiwanie | czeka ~ na odbior przez kuriera | na kuriera | na podjazd | na podjecie przez | na odbior od nadawcy
    not_handed pre_shipment.not_handed_over physical=no : nie ~ jeszcze ~ nadana | nadal | nadano | przekazana | przekazano | przekazal | otrzymalismy | odebrana | odebralismy | przyjeta | przyjelismy | dostarczona | dotarla | wyslana | wyslal | trafila ! odbiorcy | adresat* | celn*
    not_handed2 pre_shipment.not_handed_over physical=no : @yet ~ nie ~ nadana | nadal | nadano | nadalismy | przekazana | przekazano | przekazal | otrzymalismy | odebrana | odebralismy | przyjeta | przyjelismy | dostarczyl | dostarczona | dotarla | wyslana | wyslal | trafila ! odbiorcy | adresat* | celn*
    not_handed3 pre_shipment.not_handed_over physical=no : oczekuje na nadanie | oczekiwanie na nadanie | czeka na nadanie | oczekuje na przekazanie | oczekujemy na przekazanie | oczekujemy na przesylke | czekamy na przesylke | czekamy na paczke | oczekujemy na paczke | czekamy na przekazanie | oczekuje na przyjecie od nadawcy | czekamy az nadawca | nie otrzymalismy przesylki od | nadawca nie przekazal | nadawca nie nadal | nienadana | oczekuje na dostarczenie przez nadawce | oczekujemy na nadanie
    message unknown.notice_only physical=no : @message ~ wyslano | wyslana | wyslane | wyslany | wyslalismy | dostarczon* | doreczon* | przeslan* ! odbior | odbioru | do odbioru | @point | dzis | gotow*
    message2 unknown.notice_only physical=no : wyslano | wyslana | wyslane | wyslany | wyslalismy | przeslano | przeslan* | powiadomion* | poinformowan* ~ @message ! odbioru | @point | dzis | gotow* | awizo
    informed unknown.notice_only physical=no : powiadomiono | poinformowano | zawiadomiono ~ @recipient ! odbioru | @point | dzis | gotow* | @undelivered

    stolen exception.stolen : skradzion* | kradziez* | ukradzion*
    lost exception.lost cause=carrier : zagine* | zagubion* | utracon* | zagubienie | utrata | zgubion* | utraty przesylki | zaginiec*
    missing exception.missing : poszukiwan* | reklamacj* | w trakcie wyjasniania | postepowanie wyjasniajace | nie odnaleziona | poszukujemy | wyjasniajac* | nie odnaleziono przesylki | w trakcie poszukiwan
    contents0 exception.missing_contents : zawartosc | zawartosci & brak | brakuje | niekompletn* | niepelna | ubytek | ubytku | ubytkiem
    contents exception.missing_contents : brak zawartosci | ubytek zawartosci | ubytek | niekompletn* | braki w zawartosci | ubytkiem | brakuje zawartosci | brak czesci zawartosci | niepelna zawartosc | zawartosc niepelna ! adres*
    damaged exception.damaged : uszkodzon* | uszkodzenie | uszkodzenia | rozbit* | zniszczone opakowanie | naruszon*
    destroyed exception.destroyed : zniszczon* | zutylizowan* | zniszczenie | utylizacj* | zniszczeniu

    planned5 pre_shipment.pickup_scheduled physical=no : oczekuje na odbior kuriera | oczekuje na odbior przez kuriera | czeka na odbior kuriera | czeka na kuriera | oczekuje na kuriera | oczekiwanie na kuriera
    return_done returned.to_sender direction=return handed_to=recipient : nadawcy | nadawce | sprzedajacemu | sprzedawcy | sklepowi | zwrot & zwrocono | zwrocona do nadawcy | zwrocona do sklepu | zwrocon* | doreczon* | wydan* | odebran* | oddan* | dostarczon* | odebral nadawca | przekazana nadawcy | przekazano nadawcy | przekazany nadawcy ! nie | bedzie | od nadawcy | zostanie | oczekuje | odebrana od | przyjet* | odebrano od | niedorecz* | z powodu | w drodze | kurier* | czeka | gotow* | przez nadawce | w punkcie | powod* | odmow* | sms
    return_done2 returned.to_sender direction=return handed_to=recipient : zwrot doreczon* | zwrot dostarczon* | zwrot zakonczon* | zwrot odebran* | zwrot wydan* | zwrot przekazany nadawcy | nadawca odebral | nadawca odebral zwrot | zwrot zrealizowan* | zwrot przesylki zakonczony | zwrot zostal doreczony | zwrot zostal odebrany | zwrot zostal dostarczony | doreczono zwrot | doreczona zwrotnie ! nie | bedzie
    return_waiting returning.awaiting_sender_pickup direction=return : zwrot | zwracan* | zwrocon* | zwrotn* | nadawce | nadawcy | nadawca & oczekuje na odbior | gotowa do odbioru | gotowo do odbioru | gotowe do odbioru | gotowy do odbioru | czeka na odbior ! w punkcie nadania | od nadawcy | przez kuriera | przez odbiorce
    return_refused returning.initiated direction=return reason=refused cause=recipient : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* | odsylan* & odmow* | odmowa | nieprzyjec* | nie przyjal
    return_address returning.initiated direction=return reason=address : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* & adres | adresu | adresem | adresat nieznany | nieznany
    return_unclaimed returning.initiated direction=return cause=recipient : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* & nie odebra* | nie podjet* | niepodjet* | termin* | nieodebra* | nie zostala odebrana
    return_moving returning.in_transit direction=return : w drodze do nadawcy | w drodze powrotnej | zwrot w drodze | zwracana do nadawcy | w zwrocie | wraca do nadawcy | wraca do sklepu | w drodze zwrotnej | zwrot jest w drodze | w transporcie zwrotnym | powraca do nadawcy | zwrot dotarl | zwrot przyjet* | zwrot opuscil | zwrot wyslan*
    returning returning.initiated direction=return : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* | zwroty | zwrotna | odsylan* | powrot do nadawcy | powrot przesylki | do zwrotu | zwraca sie | zwracamy | wrocila do nadawcy | odsylamy | zawrocon* ! etykieta | zwrot pobrania | zwrot srodkow | zwrot pieniedzy | potwierdzenie

    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : anulowan* | anulowal* | odwolan* & odbiorc* | klient* | adresat* | kupujac*
    cancelled_carrier cancelled.by_carrier cause=carrier physical=no : anulowan* | anulowal* | odwolan* & przewoznik* | operator*
    cancelled cancelled.by_sender physical=no : anulowan* | anulowal* | anulowanie | odwolan* | odwolal* |  wycofana przez nadawce | wycofano przez nadawce | wycofane przez nadawce | wycofany przez nadawce | nadawca wycofal | uniewaznion* | rezygnacja nadawcy | nadawca zrezygnowal ! lot | podjazd

    paid customs.duties_paid physical=no : clo | celn* | vat | podatek & oplacon* | zaplacon* | uiszczon* | uregulowan* ! nie | nieoplacon* | oczekuj* | nieuregulowan*
    due customs.duties_due reason=payment cause=recipient flag=action_required : clo | cla | celn* | naleznosci celne | vat & oplat* | platnos* | naleznos* | zaplat* | do zaplaty | uiszczeni* | oplac* | nieoplacon* | uregulowan* | uisc*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & dokument* | faktur* | informacj* | danych | dane | oswiadczeni* | upowaznien* & brak* | oczek* | wymagan* | uzupeln* | potrzeb* | czeka* | prosimy | zadan* | dostarcz* | wezwan* | niezbedn* | konieczn* | wstrzyman* | zatrzyman*
    customs_refused customs.import_refused cause=customs : @customs | import & odmow* | zakaz* | niedopuszczon* | odrzucon* | nie dopuscil*
    held_export customs.export_held reason=customs cause=customs : eksport* | wywoz* & zatrzyman* | wstrzyman*
    seized customs.seized cause=customs : skonfiskowan* | zajeta przez | zajeto przez | zajete przez | zajety przez | konfiskat* | zarekwirowan* | zajecie przez | zajal urzad celny
    held customs.import_held reason=customs cause=customs : @customs & zatrzyman* | wstrzyman* | kontrol* | oczekuje | oczekiwanie | rewizj* | zatrzymal* | czeka | inspekcj* | weryfikacj* ! zakonczon* | do odprawy | do kontroli
    export_out customs.export_released : eksport* | wywoz* & @customs & zakonczon* | zwolnion* | zakonczen* | dokonan* | zrealizowan*
    customs_out customs.import_released : @customs & zakonczon* | zwolnion* | odprawion* | zakonczen* | opuscil* | dopuszczon* | pozytywn* | wydan* | przekazana przez | przekazano przez | przekazane przez | przekazany przez | zwolnienie | dokonan* | przeszla | przeszedl | pomysln* | zwolnil* | oclona | oclono | po odprawie
    export_in customs.export_in_progress : eksport* | wywoz* & @customs
    in customs.import_in_progress : @customs ! do odprawy bagazu

    receipt unknown.notice_only physical=no : potwierdzenie doreczenia | potwierdzenie odbioru | zwrotne potwierdzenie ~ wyslan* | przeslan* | przekazan*
    tried_door delivery_failed.attempted reason=absent cause=recipient : nikt | nikogo ~ nie ~ otworzyl | bylo | otwiera
    unpaid delivery_failed.attempted reason=cod cause=recipient : nie ~ zaplacil* | uiscil* | oplacil* ~ pobrani*
    no_fit delivery_failed.attempted reason=locker_full : nie ~ umiescic | wlozyc | zmiescila | miesci ~ skryt* | paczkomac* | paczkomat* | automac*
    no_fit2 delivery_failed.attempted reason=locker_full : nie zmiescila sie | nie miesci sie | za duza do skrytki
    tried_deliver delivery_failed.attempted : probowal | probowala | probowalismy | usilowal ~ doreczyc | dostarczyc
    no_time delivery_failed.attempted : nie zdazyl* | nie zdazylismy | nie zostanie dzis doreczona | brak czasu
    asked_date out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : @recipient ~ poprosil* | prosi | wybral* | zazyczyl* | zada ~ inny | innym | nowy | pozniejszy | zmian* | inna date ! punkt* | paczkom*
    date_changed out_for_delivery.rescheduled physical=no : termin | data | date ~ doreczenia | dostawy ~ zmienion* | przesunie* | przesuniet* | zmienil*
    decision exception.held : oczekuje na | czeka na | oczekujemy na ~ decyzj* | dyspozycj* | instrukcj*
    in_system pre_shipment.info_received physical=no : wprowadzon* | dodan* | zarejestrowan* | wpisan* ~ do systemu | w systemie
    today_comes2 out_for_delivery.on_vehicle : przyjedzie | dotrze | bedzie ~ dzis | dzisiaj ! nie
    today_comes out_for_delivery.on_vehicle : dzis | dzisiaj ~ przyjedzie | dotrze | miedzy | spodziewaj | bedzie u ciebie ! nie
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @undelivered & odmow* | odmaw*
    refused exception.refused reason=refused cause=recipient : odmowa | odmowil* | odmowion* | odmowa przyjecia | nie przyjal | nie przyjela | odmowiono | odmowy przyjecia | odmawia | nie chce przyjac
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @undelivered & pobrani* | gotowki | srodkow | zaplac* | platnosc*
    failed_access delivery_failed.attempted reason=no_access : @undelivered & dostep* | dojazd* | domofon* | wejsc*
    locker_full delivery_failed.attempted reason=locker_full : brak miejsca | brak wolnych skrytek | przepelnion* | skrytki zajete | brak wolnej skrytki | pelny paczkomat | paczkomat jest pelny | paczkomat pelny | brak wolnego miejsca | nie miesci sie | gabaryt za duzy
    contact0 delivery_failed.attempted reason=contact_recipient cause=recipient : nie ~ skontaktowac | skontaktowano | dodzwonic | dodzwonil | dodzwonilismy
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : nie moglismy sie z toba | nie moglismy skontaktowac | brak kontaktu | nie udalo sie skontaktowac | nie odbiera telefonu | brak mozliwosci kontaktu | nie odpowiada | telefon nie odpowiada | nie mozna sie skontaktowac | nie mozna skontaktowac | nieosiagaln* | nie mogl skontaktowac | nie odbiera | niemozliwy kontakt | kontakt niemozliwy
    absent delivery_failed.attempted reason=absent cause=recipient : nieobecn* | nie zastan* | brak odbiorcy | brak adresata | nikogo nie | odbiorca nieobecny | niezastanie | adresata nie zastano | nie zastal | nie zastala | nie bylo nikogo | nie bylo w domu | nikt nie otworzyl | nikogo w domu | nie ma w domu | nikogo nie bylo
    failed_address delivery_failed.attempted reason=address : @undelivered & adres | adresu | adresem | adresie
    closed delivery_failed.attempted reason=business_closed cause=recipient : zamkniet* | nieczynn* | firma zamknieta | nie pracuje ! worek | worku | przesylka zamknieta | kontener
    moved delivery_failed.attempted reason=moved cause=recipient : wyprowadzil* | przeprowadzil* | zmiana miejsca zamieszkania
    address exception.address_problem reason=address : adres | adresu | adresem | adresie | adresowe | adresowych | kod pocztowy & bled* | niepeln* | nieprawidlow* | niepoprawn* | niekompletn* | nieistniej* | niewlasciw* | brak | nieznan* | weryfikac* | wyjasni* | zweryfikuj* | nie istnieje | niewystarczaj* | niedokladn* | nieczyteln* | zl* | uzupeln* | problem* | korekt* | niejasn*
    unknown_recipient exception.address_problem reason=address : adresat nieznany | odbiorca nieznany | nieznany adresat | nieznany odbiorca | adresat jest nieznany | nie mieszka
    failed_awizo delivery_failed.notice_left : @undelivered | nieobecn* | nie zastan* & awizo | awizowan* | zawiadomienie
    expired pickup.expired cause=recipient : nie odebran* | nieodebran* | niepodjet* | nie podjet* | uplynal termin odbioru | minal termin odbioru | termin odbioru uplynal | termin odbioru minal | czas na odbior minal | uplyw terminu | uplynal termin | nieodebranie | minal czas | minal termin | nie odebral* | nie zostala odebrana | nie zostala odebrana w terminie | termin na odbior minal | nie podjal* | uplynal czas | czas odbioru uplynal | czas na odbior uplynal | przekroczony termin odbioru | po terminie odbioru | po uplywie
    extended pickup.extended physical=no : przedluzon* | przedluzenie | przedluzyl* | wydluzon*
    reminder pickup.reminder physical=no : przypomnien* | przypominamy | koniec terminu odbioru | ostatni dzien | konczy sie czas | konczy sie termin | powtorne awizo | awizo powtorne | awizowana powtornie | awizowano powtornie | powtornie awizowan* | ostatnie godziny | uplywa jutro | uplywa termin | mija termin | termin odbioru mija | termin odbioru uplywa | nadal czeka | wciaz czeka | nie zapomnij | pozostalo | zostalo | ponowne awizo
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : na prosbe | na zyczenie | na wniosek | na zadanie | zgodnie z dyspozycja | przez odbiorce | przez adresata | przez klienta & przelozon* | zmian* | zmieni* | odroczon* | przesun* | wstrzyman* | termin*
    failed_soon delivery_failed.attempted : @undelivered ! u nadawcy | od nadawcy
    rescheduled out_for_delivery.rescheduled physical=no : ponowne doreczenie | ponowna proba | zmiana terminu | zmieniono termin | przelozon* | nowy termin | odroczon* | zmieniono date | zmiana daty | kolejna proba | przesunie* | przesunieto | przesunieta | zmieniony termin | druga proba | ponowna dostawa | na nastepny dzien roboczy | na kolejny dzien | inny dzien | kolejny dzien roboczy | w nastepnym dniu roboczym ! odbior od
    misrouted exception.misrouted cause=carrier : blednie | bledne | omylkowo | mylnie | mylne | zle | niewlasciwie | pomylkowo ~ skierowan* | posortowan* | przesortowan* | wyslan* | przekazan* | zadysponowan* | sortowan* | doslan* | przekierowan* | zaladowan* | rozdzielon*
    misrouted3 exception.misrouted cause=carrier : niewlasciw* | blednego | zlego | zla | bledna + oddzial* | sortown* | filii | filie | miasta | kierunku | terminal* | punktu
    misrouted2 exception.misrouted cause=carrier : omylkowo | mylnie | bledne przesortowanie | blad sortowania | bledny kierunek | pomylka w sortowaniu | zabladzil*
    redirected0 in_transit.redirected : zmienion* | zmienil* | zmieniono ~ paczkomat* | punkt* | adres* | automat*
    redirected in_transit.redirected : przekierowan* | przekierowal* | przekierowanie | przeadresowan* | doslan* | doslanie | zmiana adresu | zmieniono adres | zmieniony adres | adres zmieniony | dosylan* | zmiana punktu | zmiana paczkomatu | zmieniono punkt | na inny adres | na nowy adres | innego paczkomatu | innego punktu | innym paczkomacie | zmiana sposobu doreczenia | inny punkt ! blad
    courier_took accepted.picked_up : @courier ~ odebral | odebrala | zabral | podjal | przejal | przyjal ! odbiorc* | z paczkomatu docelowego | nie
    courier_took2 accepted.picked_up : odebrana | odebrano | odebrane | odebrany | podjeta | podjeto | przejeta | zabrana | przyjeta ~ przez + @courier ! odbiorc*
    courier_took3 accepted.picked_up : odebrana | odebrano | odebrane | odebrany | odebralismy | podjeta | podjeto | przejeta | zabrana ~ od | u | z + @sender | punktu nadania | magazynu nadawcy | klienta ! przez odbiorce | adresat*
    taken_office2 accepted.picked_up : podjeta z punktu | podjeta przez kuriera | odebrana od klienta | wyjeta z paczkomatu przez kuriera | przesylka podjeta
    dropped accepted.dropped_off : nadana | nadano | nadane | nadany | nadal | nadanie & @point ! oczekuj* | czeka | kurier*
    dropped2 accepted.dropped_off : umieszczon* | wlozon* | oddan* | pozostawion* | zlozon* & przez nadawce | nadawczym | przez sprzedajacego ! nie
    dropped3 accepted.dropped_off : oczekuje na wyjecie | przyjeta w punkcie nadania | przyjeta w punkcie | nadana przez paczkomat | przyjeta w placowce | przyjeta w paczkopunkcie | przyjeto w punkcie | przyjeto w placowce | przyjeta na poczcie | przyjeta w urzedzie | przyjeta w sklepie ! dorecz*
    dropped4 accepted.dropped_off : nadawca ~ umiescil | wlozyl | oddal | zostawil | pozostawil | nadal | zlozyl ! nie
    delivery_office in_transit.at_delivery_office : oddzial doreczajacy | oddziale doreczajacym | oddzialu doreczajacego | placowce oddawczej | placowka oddawcza | placowki oddawczej | urzad oddawczy | urzedzie oddawczym | urzedu oddawczego | placowka doreczajaca | urzedzie doreczajacym | urzad doreczajacy | urzedu doreczajacego | placowce doreczajacej | placowki doreczajacej | oddzialu docelowego | oddzial docelowy | oddziale docelowym | docelowym oddziale | placowce docelowej | lokalnym oddziale | lokalnego oddzialu | oddziale kurierskim | oddzialu kurierskiego | miescie docelowym | filii doreczajacej | filia doreczajaca | terminalu docelowym | terminalu doreczajacym | magazynie docelowym | sortowni docelowej | miescie odbiorcy & dotarl* | przyjet* | przybyl* | w | nadeszl* | nadejsc* | trafil* | jest ! w drodze | wyjechala | wyslan* | opuscil* | wydana do | wydano do
    to_point out_for_delivery.to_pickup_point : w drodze | jedzie | wyjechal* | przewozon* | transportowan* | zmierza | wydana do doreczenia | przekazana do doreczenia | wydano do doreczenia | wieziona | kurier wiezie ~ do | w + @point ! nadaw* | docelowego
    to_point2 out_for_delivery.to_pickup_point : @point & w drodze do | przekazana do doreczenia | w drodze | zostala wydana do doreczenia | w transporcie ! czeka | oczekuje | umieszczon* | nadawczego | docelowego | z punktu nadania | odebrana z punktu | nadaw* | nadan* | doreczajac* | oddawcz*
    to_point3 out_for_delivery.to_pickup_point : zostanie | bedzie ~ doreczon* | dostarczon* | umieszczon* ~ do | w + @point
    collected delivered.collected handed_to=recipient : odebrana | odebrano | odebrane | odebrany | odebral | odebrala | wydana | wydano | podjeta & @point | przez klienta | przez odbiorce | adresat* | odbiorca | odbiorcy | klient ! nie | od nadawcy | kurier* | doreczenia | oczekuje | gotow* | czeka | do odebrania | nadawc* | w drodze | listonosz* | zostanie
    collected2 delivered.collected handed_to=recipient : ^odebrana$ | ^odebrano$ | przesylka odebrana | paczka odebrana | zostala odebrana | odebrana przez odbiorce | odebrales | odebralas | odebrano przesylke | odbior osobisty zrealizowany | odebrana osobiscie ! nie | kurier* | nadawc* | listonosz* | z punktu
    awizo delivery_failed.notice_left : awizo | awizowan* | awizacja przesylki ! czeka | oczekuje | do odbioru | mozna odebrac | @point
    will_place out_for_delivery.to_pickup_point : zostanie | bedzie | zostana | beda ~ umieszczon* | dostarczon* | doreczon* | wlozon* | dostepn* | zlozon* & @point ! gotow* | czeka
    ready pickup.ready : gotowa do odbioru | gotowo do odbioru | gotowe do odbioru | gotowy do odbioru | oczekuje na odbior | czeka na odbior | do odbioru | mozna odebrac | mozesz odebrac | mozna ja odebrac | mozesz ja odebrac | oczekuje w | awizowan* | awizo | umieszczona w paczkomacie | umieszczona w paczkopunkcie | do odebrania | oczekuje na odebranie | czeka na ciebie | czeka na panstwa | umieszczono w paczkomacie | czeka w | oczekuje na adresata | oczekuje na odbiorce | czeka na adresata | czeka na odbiorce | zlozona w skrytce | odbierz paczke | odbierz przesylke | odbierz ja | dostepna do odbioru | na ciebie czeka ! nadawc* | kurier* | nie | sortow* | celn*
    ready_point pickup.ready : @point & umieszczon* | doreczon* | dostarczon* | dotarl* | czeka | oczekuje | gotow* | zlozon* | dostepn* | wlozon* | wlozyl* | umiescil* | zostawil* | dostarczyl* | trafil* | przekazana do punktu | przekazano do punktu | dowiezion* | nadeszl* ! nadan* | docelow* | z punktu | drodze | sortow* | nadaw* | nie | doreczajac* | oddawcz* | opuscil* | @will
    handed_point pickup.ready : przekazana | przekazano | przekazane | oddana ~ do | w + @point ! nadawc* | nadan*
    neighbour delivered.neighbour handed_to=proxy : sasiad* & @given ! nie
    mailbox delivered.mailbox : skrzynki pocztowej | skrzynki | skrzynce | skrzynka | skrzynki oddawczej | skrzynce oddawczej | skrzynki na listy & @given | wlozon* | umieszczon* | wrzucon* ! nie | awizo | zawiadomienie
    reception delivered.reception handed_to=proxy : recepcj* | portier* | ochronie | ochrona | ochrony | ochrone | ochroniarz* | sekretariat* | kancelari* | portierni* | dozorc* & @given ! nie
    safe delivered.safe_place : bezpiecznym miejscu | bezpieczne miejsce | pod drzwiami | przed drzwiami | przy drzwiach | wskazanym miejscu | uzgodnionym miejscu | umowionym miejscu | ustalonym miejscu | wyznaczonym miejscu | w garazu | na posesji | na werandzie | na tarasie | za brama & @given ! nie
    proxy delivered.agent handed_to=proxy : domownik* | pelnomocnik* | osobie upowaznionej | osoba uprawniona | osobie uprawnionej | czlonkowi rodziny | czlonek rodziny | wspolpracownik* | innej osobie | inna osoba | zastepc* | osobie trzeciej | malzonk* | przedstawiciel* & @given ! nie
    last_mile in_transit.handed_to_last_mile : przekazan* | przekazanie | przejal* ~ partner* | lokalnemu | lokalnego przewoznika | operatora doreczajacego | operatorowi | firmie kurierskiej | poczcie polskiej | innemu przewoznikowi | przewoznikowi krajowemu | przewoznikowi doreczajacemu | krajowemu ! nie | zostanie
    slot out_for_delivery.appointment_scheduled physical=no : umowion* | ustalono termin | ustalony termin | uzgodniono | uzgodniony termin | wybrano termin | potwierdzono termin | zaplanowano doreczenie | zaplanowana dostawa | zaplanowane doreczenie | zaplanowana doreczenie | zaplanowany doreczenie | termin doreczenia ustalony | termin doreczenia uzgodniony | termin doreczenia potwierdzony | awizacja telefoniczna | termin dostawy ustalony | termin dostawy potwierdzony | dostawa umowiona
    contacted out_for_delivery.customer_contacted physical=no : skontaktowano sie z | skontaktowalismy sie z | kontakt z odbiorca | kontakt z adresatem | kontakt telefoniczny z ! nie | brak
    today out_for_delivery.on_vehicle : dzis | dzisiaj ~ doreczymy | doreczy | doreczenie | doreczona | dostarczymy | dostarczona | zostanie | dostawa ! nie | zostala
    today2 out_for_delivery.on_vehicle : zostanie | doreczymy | doreczy | dostarczymy | dostawa | doreczenie ~ dzis | dzisiaj | w dniu dzisiejszym ! nie | zostala
    promise unknown.notice_only physical=no : zostanie | bedzie ~ doreczon* | dostarczon* ! dzis | dzisiaj | opozn*
    promise2 unknown.notice_only physical=no : przewidywan* | planowan* | szacowan* | spodziewan* ~ doreczen* | dostaw* | termin | data | dostarczen* ! dzis | dzisiaj | opozn*
    promise3 unknown.notice_only physical=no : przewidywan* | planowan* | szacowan* | spodziewan* | planowany termin | doreczymy | dostarczymy ! dzis | dzisiaj | opozn* | odbior*
    back_in in_transit.arrived_facility : kurier & do magazynu | w magazynie | do oddzialu
    prepared in_transit.at_delivery_office : przygotowan* | przygotowyw* | gotowa | przyjeta | przygotowanie ~ do doreczenia | do dostawy
    out out_for_delivery.on_vehicle : wydana do doreczenia | wydano do doreczenia | wydane do doreczenia | w doreczeniu | przekazana do doreczenia | przekazano do doreczenia | w drodze do odbiorcy | w drodze do adresata | w drodze do klienta | kurier w drodze | w doreczaniu |  zaladowana do doreczenia | zaladowano do doreczenia | do doreczenia | w rozwozie | u kuriera | u listonosza | wydanie do doreczenia | kurier doreczy | w drodze do ciebie | jedzie do ciebie | w dostawie | pojazd dostawczy | pojezdzie doreczeniowym | samochodzie kuriera | na samochodzie | w trakcie doreczania | w trakcie doreczenia | wyjechala w doreczenie | wyruszyla do ciebie ! gotow* | przygotow* | oczekuje na przekazanie | odebrana przez | przyjet* | nie | do oddzialu | partner*
    out_courier out_for_delivery.on_vehicle : wydan* | przekazan* | przydzielon* | oddan* ~ kurierowi | listonoszowi | kierowcy | doreczycielowi ! nie | przez nadawce | nadawc* | oczekuje
    out_courier2 out_for_delivery.on_vehicle : @courier ~ jedzie | w drodze | doreczy | ma | wyruszyl | wyjechal | dostarczy | doreczac | wiezie | ruszyl ! nadawc* | nie | po przesylke
    signed delivered.signed handed_to=recipient : podpis* & @given ! nie | bez podpisu
    signed2 delivered.signed handed_to=recipient : pokwitowan* | pokwitowal* ! nie
    partial delivered.partial : czesciowo ~ doreczon* | dostarczon* | wydan* ! kurierowi | zostanie | bedzie | sortown* | magazyn* | oddzial* | filii
    partial2 delivered.partial : doreczona czesciowo | czesciowe doreczenie ! kurierowi | zostanie | bedzie | sortown* | magazyn*
    recipient delivered.recipient handed_to=recipient : adresat* | odbiorca | odbiorcy | odbiorce | klientowi | do rak & @given ! nie | zostanie | bedzie | w drodze | od nadawcy | do odbioru | @point | zawiadomienie | doreczenia | kurierowi
    issued delivered.unspecified handed_to=recipient : przesylka | paczka ~ wydana$ | oddana$ ! nie | @will
    brought in_transit.arrived_facility : dostarczona | dostarczono | dostarczone | dostarczony | doreczona | doreczono | doreczony + do ! @point | domu | rak | adres* | skrzyn* | odbiorc* | klient* | drzwi | @not | @will | firmy | biura
    received_by delivered.recipient handed_to=recipient : ^odebral | ^odebrala | ^odbior przez | odbiorca potwierdzil ! nie | kurier* | nadawc*
    delivered delivered.unspecified handed_to=recipient : kurier doreczyl | kurier dostarczyl | doreczona | doreczone | doreczono | doreczony | dostarczona | dostarczono | dostarczone | dostarczony | doreczenie zakonczone | dostawa zakonczona | dostawa zrealizowana | pomyslnie dostarczon* | skutecznie doreczona | zrealizowano doreczenie | doreczylismy | dostarczylismy | doreczenie zrealizowane | ^doreczenie$ | ^dostawa$ | doreczenie przesylki | skuteczne doreczenie | doreczenie udane ! nie | zostanie | bedzie | do sortowni | do centrum | do oddzialu | @point | nadawc* | przewoznik* | magazyn* | do partnera | lotnisk* | linii lotniczej | po | jesli | kurierowi | do terminala | do kraju | ma byc | planowan* | opozn* | awizo | zawiadomienie | informacj* | w trakcie | proba | przygotow* | terminal* | hub | depo | filii

    weather exception.delayed reason=weather physical=no : pogodow* | pogody | snieg* | powodz* | wichur*
    strike exception.delayed reason=strike physical=no : strajk*
    delayed exception.delayed physical=no : opozni* | opoznien* | strajk | utrudnienia | pozniej niz | przestoj | zwlok*
    label pre_shipment.info_received physical=no : przygotowana przez nadawce | przesylka utworzona | utworzon* | utworzyl* | zarejestrowan* | zarejestrowal* | etykiet* | dane | danych | informacja o | informacje o | wprowadzono dane | przygotowano przez nadawce | przygotowane przez nadawce | przygotowany przez nadawce | oferty | oplacona | elektroniczn* | awizacja | nadawca przygotowal | przygotowano | list przewozowy | nadano numer | zaawizowan* | awizo elektroniczne | wygenerowan* | zgloszon*
    order pre_shipment.order_created physical=no : zamowieni* | kompletowan* | pakowan* | przygotowywan* | gotowa do wysylki | w przygotowaniu | kompletac* | przygotowuje | pakujemy ! eksport*
    export_office in_transit.export_processing : eksport* | wywoz* | za granice ! wyslan* | opuscil* | wyekspediowan* | wyszla
    left_country in_transit.departed_origin_country : kraju nadania | kraj nadania | kraju pochodzenia | kraj pochodzenia | kraju nadawcy | kraj nadawcy | kraju przeznaczenia | za granice | z polski | polske & opuscil* | wyslan* | wyekspediowan* | wyszla | wylecial* | odlot* | wyslanie | wysylka ! dotarl* | nadeszl* | przyby* | nadejsc* | przyjet* | z zagranicy
    left_country2 in_transit.departed_origin_country : opuscila kraj | eksport*
    transit_country in_transit.transit_country : kraju tranzytowym | kraj tranzytowy | kraju tranzytu | kraj tranzytu | kraju tranzytowego | tranzyt przez kraj
    arrived_country in_transit.arrived_destination_country : kraju przeznaczenia | kraju docelowego | kraj przeznaczenia | kraj docelowy | kraju doreczenia | kraju docelowym | do kraju | kraju odbiorcy | do polski | w polsce | z zagranicy & dotarl* | przyby* | nadeszl* | nadejsc* | przyjet* | dostarczon* | wprowadzon* | przylot* | przylecial* | przyjecie | trafil*
    arrived_country2 in_transit.arrived_destination_country : nadeszla z zagranicy | nadejscie do polski | nadejscie z zagranicy | przybyla do polski | dotarla do polski
    exchange_left in_transit.left_import_office : wymiany & wyslan* | opuscil* | wyekspediowan*
    exchange in_transit.arrived_import_office : wymiany
    airline in_transit.handed_to_linehaul : linii lotniczej | linia lotnicza | liniom lotniczym | przewoznik* | samolot* | lot | lotem | lotnisk* | lotniczemu ! dotarl* | wyladowal* | przylecial*
    last_mile2 in_transit.handed_to_last_mile : lokalnemu kurierowi | partnerowi | lokalnego przewoznika | operatora doreczajacego | operatorowi
    loaded out_for_delivery.on_vehicle : zaladowan* | zaladunek ~ pojazd | samochod | auto | auta | pojazdu | samochodu ~ doreczen* | dostawcz* | kurier*
    flown in_transit.departed_origin_country : wylecial* | odlecial*
    departed in_transit.departed_facility : wyslan* | wyekspediowan* | wyjechal* | opuscil* | wyslanie | wyjscie | wydana z | wydano z | wydane z | wydany z | wyjazd | ekspedycja | przekazana do transportu | przekazano do transportu | przekazane do transportu | przekazany do transportu | wyszla z | wysylka z | odjazd | wyruszyla z
    arrived in_transit.arrived_facility : sortow* | sortowan* | posortowan* | dotarl* | przybyl* | przyjeto w | magazyn* | wprowadzon* | oddzial | oddziale | oddzialu | przyjeta w | terminal* | nadejscie | nadeszl* | wejscie | hub | hubu | hubie | centrum | rozladowan* | przeladun* | przeladowan* | trafil* | filii | przyjazd | przyjeta do magazynu | konsolidac*
    accepted accepted.received_at_origin : nadan* | przyjet* | przyjecie | przyjeta od nadawcy | nadanie | przejet* | nadal | przyjelismy
    moving in_transit.moving : w drodze | tranzyt* | transport* | w podrozy | przemieszcza | w trasie | przekazan* | przewoz* | jedzie | zaladowan* | w ruchu | wieziona
    held2 exception.held : zatrzyman* | wstrzyman* | przetrzyman* | w przechowywaniu | magazynowan* | oczekuje na dyspozycje | przechowyw* | oczekuje
    other exception.other : problem* | anomali* | incydent*
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
