extension SharedWordings {
  private static let customs = "celn* | clo | cla | odprawa | odprawie | odprawy | urzedzie celnym | celno"
  private static let failed = """
    nie doreczono | nie zostala doreczona | niedoreczona | niedoreczono | nie udalo sie doreczyc | nieudana | nieudany | nieudane | proba doreczenia \
    | nieskuteczne | nieskuteczna | nie dostarczono | nie zostala dostarczona | nie udalo sie dostarczyc | niedoreczenie | brak mozliwosci doreczenia \
    | nie mozna doreczyc | niemozliwe doreczenie | proba dostarczenia | niemozliwosc doreczenia | doreczenie niemozliwe | nieudanej | nie moglismy doreczyc | nie doreczona | nie doreczone | nie zostalo doreczone
    """
  private static let point = """
    paczkomat* | paczkopunkt* | punkcie odbioru | punktu odbioru | punkt odbioru | placowce | placowka | placowki | urzedzie pocztowym | automacie | automat | automatu | skrytce | skrytka \
    | punkcie | punktu | punkt | pop | popie | dhl parcelshop | parcelshop | one box | sklepie | kiosku | zabce | ruchu | orlen paczka | dpd pickup | appkomat* | boxie | box | oddziale poczty | dropbox
    """
  private static let given =
    "doreczon* | dostarczon* | wydan* | przekazan* | pozostawion* | odebran* | oddan* | zostawion*"

  static let polish = """
    survey unknown.notice_only physical=no : ocen nas | ankiet* | twoja opinia | podziel sie opinia
    invalid unknown.invalid_number physical=no : nieprawidlowy numer | bledny numer | niepoprawny numer
    not_found unknown.not_found physical=no : nie znaleziono | brak informacji | brak danych | nie odnaleziono ! adres* | odbiorc* | adresat*
    return_done returned.to_sender direction=return handed_to=recipient : nadawcy | nadawce | sprzedajacemu | zwrot & zwrocono | zwrocona do nadawcy | zwrocono do | zwrocon* | doreczon* | wydan* | odebran* | oddan* | dostarczon* | odebral nadawca ! nie | bedzie | od nadawcy | zostanie | oczekuje | odebrana od | przyjet* | odebrano od
    return_waiting returning.awaiting_sender_pickup direction=return : zwrot | zwracan* | nadawce | nadawcy & oczekuje na odbior | gotowa do odbioru | gotowo do odbioru | gotowe do odbioru | gotowy do odbioru | czeka na odbior ! w punkcie nadania
    return_refused returning.initiated direction=return reason=refused cause=recipient : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* & odmow* | odmowa
    return_address returning.initiated direction=return reason=address : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* & adres* | nieznany
    return_unclaimed returning.initiated direction=return cause=recipient : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* & nie odebra* | nie podjet* | niepodjet* | termin* | nieodebra*
    return_moving returning.in_transit direction=return : w drodze do nadawcy | w drodze powrotnej | zwrot w drodze | zwracana do nadawcy | w zwrocie
    returning returning.initiated direction=return : zwrot | zwrotu | zwracan* | zwrocon* | odeslan* | zwroty | zwrotna | odsylan* | powrot do nadawcy | do zwrotu | zwraca sie | zwracamy | wraca do nadawcy | wrocila do nadawcy ! etykieta
    lost exception.lost cause=carrier : zagine* | zagubion* | utracon* | zagubienie | utrata
    missing exception.missing : poszukiwan* | reklamacj* | w trakcie wyjasniania | postepowanie wyjasniajace | nie odnaleziona
    stolen exception.stolen : skradzion* | kradziez
    contents exception.missing_contents : brak zawartosci | ubytek zawartosci | ubytek | niekompletn* | braki w zawartosci
    damaged exception.damaged : uszkodzon* | uszkodzenie | uszkodzenia
    destroyed exception.destroyed : zniszczon* | zutylizowan* | zniszczenie | utylizacj*
    seized customs.seized cause=customs : skonfiskowan* | zajeta przez | zajeto przez | zajete przez | zajety przez | konfiskat* | zarekwirowan* | zajecie przez
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : anulowan* & odbiorc* | klient* | adresat*
    cancelled cancelled.by_sender physical=no : anulowan* | anulowanie | odwolan* | wycofana przez nadawce | wycofano przez nadawce | wycofane przez nadawce | wycofany przez nadawce

    paid customs.duties_paid physical=no : clo | celn* | vat | podatek & oplacon* | zaplacon* | uiszczon* ! nie
    due customs.duties_due reason=payment cause=recipient flag=action_required : clo | cla | celn* | naleznosci celne | vat & oplat* | platnos* | naleznos* | zaplat* | do zaplaty | uiszczeni*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & dokument* | faktur* | informacj* | danych | oswiadczeni* & brak* | oczek* | wymagan* | uzupeln* | potrzeb* | czeka*
    customs_refused customs.import_refused cause=customs : \(customs) | import & odmow* | zakaz* | niedopuszczon* | odrzucon*
    held_export customs.export_held reason=customs cause=customs : eksport* | wywoz* & zatrzyman*
    held customs.import_held reason=customs cause=customs : \(customs) & zatrzyman* | wstrzyman* | kontrol* | oczekuje | oczekiwanie | rewizj* ! zakonczon* | do odprawy
    export_out customs.export_released : eksport* | wywoz* & \(customs) & zakonczon* | zwolnion* | zakonczen*
    out customs.import_released : \(customs) & zakonczon* | zwolnion* | odprawion* | zakonczen* | opuscil* | dopuszczon* | pozytywn* | wydan* | przekazana przez | przekazano przez | przekazane przez | przekazany przez | zwolnienie | dokonan*
    export_in customs.export_in_progress : eksport* | wywoz* & \(customs)
    in customs.import_in_progress : \(customs) ! do odprawy bagazu

    pickup_failed pre_shipment.pickup_failed : odbior | odbioru | nadawcy & nieudan* & odbior od nadawcy | od nadawcy | u nadawcy | odbioru od | podjazd*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & odmow*
    refused exception.refused reason=refused cause=recipient : odmowa | odmowil* | odmowion* | odmowa przyjecia | nie przyjal | odmowiono
    absent delivery_failed.attempted reason=absent cause=recipient : nieobecn* | nie zastan* | brak odbiorcy | brak adresata | nikogo nie | odbiorca nieobecny | niezastanie | adresata nie zastano
    closed delivery_failed.attempted reason=business_closed cause=recipient : zamkniet* | nieczynn* | firma zamknieta ! worek | worku | przesylka zamknieta
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : brak kontaktu | nie udalo sie skontaktowac | nie odbiera telefonu | brak mozliwosci kontaktu
    moved delivery_failed.attempted reason=moved cause=recipient : wyprowadzil* | przeprowadzil* | zmiana miejsca zamieszkania
    failed_address delivery_failed.attempted reason=address : \(failed) & adres*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : \(failed) & pobrani* | gotowki | srodkow
    failed_access delivery_failed.attempted reason=no_access : \(failed) & dostep* | dojazd*
    locker_full delivery_failed.attempted reason=locker_full : brak miejsca | brak wolnych skrytek | przepelnion* | skrytki zajete
    address exception.address_problem reason=address : adres* & bled* | niepeln* | nieprawidlow* | niepoprawn* | niekompletn* | nieistniej* | niewlasciw* | brak | nieznan* | weryfikac* | wyjasni* ! brak adresata
    unknown_recipient exception.address_problem reason=address : adresat nieznany | odbiorca nieznany | nieznany adresat
    expired pickup.expired cause=recipient : nie odebran* | nieodebran* | niepodjet* | nie podjet* | uplynal termin odbioru | minal termin odbioru | termin odbioru uplynal | czas na odbior minal | uplyw terminu | uplynal termin | nieodebranie | minal czas
    extended pickup.extended physical=no : przedluzon* | przedluzenie
    reminder pickup.reminder physical=no : przypomnien* | przypominamy | koniec terminu odbioru | ostatni dzien | konczy sie czas | powtorne awizo | awizo powtorne | awizowana powtornie | powtornie awizowan*
    failed_soon delivery_failed.attempted : \(failed)
    redirected in_transit.redirected : przekierowan* | przekierowanie | przeadresowan* | doslan* | doslanie | zmiana adresu | zmieniono adres | dosylan* | zmiana punktu
    taken_office accepted.picked_up : odebran* & kurier* | od nadawcy | z punktu przez
    taken_office2 accepted.picked_up : podjeta z punktu | podjeta przez kuriera | odebrana od nadawcy | odebrane przez kuriera | odebrana od klienta | odebrano od nadawcy | zabrana przez kuriera | podjeta z paczkomatu | odebrana z punktu nadania | przejeta od nadawcy | przesylka podjeta | odebrana z paczkomatu przez kuriera | wyjeta z paczkomatu przez kuriera
    dropped accepted.dropped_off : nadan* & \(point)
    dropped2 accepted.dropped_off : umieszczona przez nadawce | umieszczona w automacie nadawczym | oczekuje na wyjecie | przyjeta w punkcie nadania | nadana przez paczkomat | wlozona przez nadawce | umieszczona w paczkomacie nadawczym | umieszczona w paczkomacie przez nadawce
    to_point out_for_delivery.to_pickup_point : \(point) & w drodze do | przekazana do doreczenia | w drodze | jedzie | wyjechala | zostala wydana do doreczenia | transport* ! czeka | oczekuje | umieszczon* | nadawczego | docelowego | z punktu nadania | odebrana z punktu
    collected delivered.collected handed_to=recipient : odebran* | odebral* | wydan* | podjet* & \(point) | przez klienta | przez odbiorce | adresat* | odbiorca | odbiorcy | klient ! nie | od nadawcy | kurier* | doreczenia | oczekuje | gotow* | czeka | do odebrania | nadawc*
    collected2 delivered.collected handed_to=recipient : ^odebrana$ | ^odebrano$ | przesylka odebrana | paczka odebrana | zostala odebrana | odebrana przez odbiorce ! nie | kurier* | nadawc*
    ready pickup.ready : gotowa do odbioru | gotowo do odbioru | gotowe do odbioru | gotowy do odbioru | gotowa do odbioru | gotowy do odbioru | oczekuje na odbior | czeka na odbior | do odbioru | mozna odebrac | mozesz odebrac | oczekuje w | awizowan* | awizo | umieszczona w paczkomacie | umieszczona w paczkopunkcie | do odebrania | oczekuje na odebranie | czeka na ciebie | umieszczono w paczkomacie | pozostawiono awizo | czeka w | oczekuje na adresata | gotowe do odbioru | zlozona w skrytce ! nadawc* | kurier*
    ready_point pickup.ready : \(point) & umieszczon* | doreczon* | dostarczon* | dotarl* | czeka | oczekuje | gotow* | zlozon* | dostepn* ! nadan* | docelow* | z punktu | drodze | sortow*
    neighbour delivered.neighbour handed_to=proxy : sasiad* & \(given) ! nie
    mailbox delivered.mailbox : skrzynki pocztowej | skrzynce | skrzynki | skrzynka oddawcza & \(given) | wlozon* | umieszczon* ! nie | awizo
    reception delivered.reception handed_to=proxy : recepcj* | portier* | ochron* | sekretariat* | kancelari* | portierni & \(given) ! nie
    safe delivered.safe_place : bezpiecznym miejscu | pod drzwiami | przed drzwiami | wskazanym miejscu | uzgodnionym miejscu | umowionym miejscu & \(given) ! nie
    proxy delivered.agent handed_to=proxy : domownik* | pelnomocnik* | osobie upowaznionej | osoba uprawniona | czlonkowi rodziny | wspolpracownik* & \(given) ! nie
    rescheduled out_for_delivery.rescheduled physical=no : ponowne doreczenie | ponowna proba | zmiana terminu | zmieniono termin | przelozon* | nowy termin | odroczon* | zmieniono date | zmiana daty | kolejna proba
    slot out_for_delivery.appointment_scheduled physical=no : umowion* | ustalono termin | zaplanowana doreczenie | zaplanowano doreczenie | zaplanowane doreczenie | zaplanowany doreczenie | uzgodniono termin | termin doreczenia ustalony
    contacted out_for_delivery.customer_contacted physical=no : skontaktowano sie z | kontakt z odbiorca | kontakt z adresatem
    promise unknown.notice_only physical=no : zostanie doreczon* | przewidywan* | planowan* | zostanie dostarczon* | bedzie doreczon* | szacowan* | spodziewan* | planowany termin ! dzis | dzisiaj | opozn*
    back_in in_transit.arrived_facility : kurier & do magazynu | w magazynie | do oddzialu
    out out_for_delivery.on_vehicle : wydana do doreczenia | wydano do doreczenia | w doreczeniu | przekazana do doreczenia | przekazano do doreczenia | w drodze do odbiorcy | kurier w drodze | wydana kurierowi | w doreczaniu | dzis doreczymy | doreczymy dzis | zostanie doreczona dzisiaj | zostanie doreczona dzis | zaladowana do doreczenia | zaladowano do doreczenia | zaladowane do doreczenia | zaladowany do doreczenia | do doreczenia | w rozwozie | u kuriera | listonosz | wydanie do doreczenia | wydana listonoszowi | kurier doreczy | kurier | jest w drodze do ciebie | w drodze do ciebie | w dostawie | pojazd dostawczy ! gotow* | przygotow* | oczekuje na przekazanie | odebrana przez | przyjet*
    signed delivered.signed handed_to=recipient : podpis* & \(given) | pokwitowan* ! nie | bez podpisu
    partial delivered.partial : czesciowo doreczon* | doreczona czesciowo | czesciowe doreczenie
    recipient delivered.recipient handed_to=recipient : adresat* | odbiorc* | do rak & \(given) ! nie | zostanie | bedzie | w drodze | od nadawcy | do odbioru
    delivered delivered.unspecified handed_to=recipient : doreczona | doreczone | doreczono | doreczony | dostarczona | dostarczono | dostarczone | dostarczony | doreczenie zakonczone | dostawa zakonczona | pomyslnie dostarczon* | skutecznie doreczona | zrealizowano doreczenie ! nie | zostanie | bedzie | do sortowni | do centrum | do oddzialu | \(point) | nadawc* | przewoznik* | magazyn* | do partnera | lotnisk* | linii lotniczej | po | jesli | kurierowi | do terminala | do kraju
    delayed exception.delayed physical=no : opozni* | opoznien* | strajk | warunki pogodowe | utrudnienia
    misrouted exception.misrouted cause=carrier : blednie skierowan* | blednie posortowan* | omylkowo | mylnie skierowan* | bledne przesortowanie | mylnie | zle skierowan*
    not_handed pre_shipment.not_handed_over physical=no : oczekuje na nadanie | jeszcze nie nadan* | nie zostala jeszcze nadana | nie przekazano jeszcze | oczekuje na przekazanie przez nadawce | nie otrzymalismy jeszcze | czeka na nadanie | oczekuje na przyjecie od nadawcy
    label pre_shipment.info_received physical=no : przygotowana przez nadawce | przesylka utworzona | utworzon* | zarejestrowan* | etykiet* | dane przesylki | otrzymano dane | informacja o przesylce | wprowadzono dane | przygotowana przez nadawce | przygotowano przez nadawce | przygotowane przez nadawce | przygotowany przez nadawce | oferty | oplacona | elektroniczn* | awizacja | nadawca przygotowal | dane elektroniczne | zarejestrowano dane | przygotowano
    order pre_shipment.order_created physical=no : zamowieni* | kompletowan* | pakowan* | przygotowywan* | gotowa do wysylki | w przygotowaniu
    planned pre_shipment.pickup_scheduled physical=no : zlecono odbior | zamowiono kuriera | zlecenie odbioru | zaplanowano odbior | kurier zamowiony
    airline in_transit.handed_to_linehaul : linii lotniczej | linia lotnicza | przewoznik* | samolot* | lot | lotem
    left_country in_transit.departed_origin_country : kraju nadania | kraj nadania | kraju pochodzenia | kraju nadawcy & opuscil* | wyslan* | wyekspediowan* | wyszla
    left_country2 in_transit.departed_origin_country : wyslana z polski | wyslano z polski | wyekspediowana za granice | wyslana za granice | opuscila kraj
    arrived_country in_transit.arrived_destination_country : kraju przeznaczenia | kraju docelowego | kraj przeznaczenia | kraju doreczenia | kraju docelowym | do kraju & dotarl* | przyby* | nadeszl* | nadejsc* | przyjet* | dostarczon* | wprowadzon*
    arrived_country2 in_transit.arrived_destination_country : nadeszla z zagranicy | nadejscie do polski | nadejscie z zagranicy | przybyla do polski | dotarla do polski
    exchange in_transit.arrived_import_office : wymiany
    last_mile in_transit.handed_to_last_mile : lokalnemu kurierowi | partnerowi | lokalnego przewoznika | operatora doreczajacego | operatorowi
    at_office in_transit.at_delivery_office : oddzial doreczajacy | oddziale doreczajacym | placowce oddawczej | placowka oddawcza | urzad oddawczy | oddzialu docelowego | oddzial docelowy | oddziale docelowym | do doreczenia w placowce | placowki oddawczej | urzedu oddawczego | gotowa do doreczenia | miescie docelowym | lokalnym oddziale | docelowym oddziale | punktu docelowego ! w drodze | wyjechala | wyslan* | opuscil*
    departed in_transit.departed_facility : wyslan* | wyekspediowan* | wyjechal* | opuscil* | wyslanie | wyjscie | wydana z | wydano z | wydane z | wydany z | wyjazd | ekspedycja | przekazana do transportu | przekazano do transportu | przekazane do transportu | przekazany do transportu
    arrived in_transit.arrived_facility : sortow* | dotarl* | przybyl* | przyjeto w | magazyn* | wprowadzon* | oddziale | oddzialu | przyjeta w oddziale | przyjeta w sortowni | terminal* | nadejscie | wejscie | hub | centrum | rozladowan* | przeladunk* | przyjeta w
    accepted accepted.received_at_origin : nadan* | przyjet* | przyjecie | przyjeta od nadawcy | nadanie | przejet*
    moving in_transit.moving : w drodze | tranzyt* | transport* | w podrozy | przemieszcza | w trasie | przekazan*
    held2 exception.held : zatrzyman* | wstrzyman* | przetrzyman* | w przechowywaniu | magazynowan*
    other exception.other : problem* | anomali* | incydent
    """
}
