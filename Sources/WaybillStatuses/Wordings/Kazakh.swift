extension SharedWordings {
  /// Kazakh in Cyrillic letters.
  static let kazakh = """
    @sender : жөнелтуші* | жонелтуши* | жіберуші* | сатушы* | дүкен*
    @recipient : алушы* | клиент* | тұтынушы* | сатып алушы* | иесіне | өзіне | адресат*
    @not : жоқ | емес | мүмкін болмады | болмады | алмады
    @customs : кеден* | кедендік
    @point : postomat* | postamat* | беру пункті* | шығару пункті* | беру орны* | беру нүкте* | алу пункті* | пункт* | почтамат* | постамат* | супермаркет* | ұяшық* | автомат* | терминал* | серіктес дүкен*
    @office : пошта бөлімше* | бөлімше* | поштаға
    @delivered : тапсырылды | тапсырылған | тапсырылыпты | жеткізілді | жеткізілген | жеткізіліп берілді | жеткізіп берілді | табысталды | табысталған | табыс етілді | табыс етілген | қолына берілді | қолына тапсырылды | берілді | алды | алдыңыз
    @not_delivered : тапсырылмады | жеткізілмеді | табысталмады | табыс етілмеді | берілмеді | тапсыру мүмкін* | жеткізу мүмкін болмады | жеткізе алма* | тапсыра алма* | сәтсіз* | жеткізілмей | тапсырылмай
    @arrived : келу | түсу | келді | келген | жетті | түсті | түскен | кірді | келіп түсті | келіп жетті | қонды
    @left : жіберу | жөнелту | шықты | шыққан | жөнелтілді | жөнелтілген | жіберілді | жіберілген | аттанды | кетті | жолға шықты | ұшып шықты
    @returned : қайтар* | кері
    # What stands under a condition has not happened, nor has what is asked for or announced.
    if_unfetched pickup.reminder physical=no : алмасаңыз | алып кетпесеңіз | алынбаса | алып кетпесе | алмаған жағдайда | алып кетілмесе | талап етілмесе
    or_else pickup.reminder physical=no : әйтпесе | болмаса | әйтпеген жағдайда ~ қайтар*
    if_absent unknown.notice_only physical=no : үйде болмасаңыз | үйде болмаса | болмаған жағдайда | болмасаңыз | егер | ^егер ! алмасаңыз | әрекет
    arrival_news unknown.notice_only physical=no : хабарлаймыз | хабар береміз | хабарлама жібереміз | смс жібереміз | sms жібереміз
    placed pickup.ready handed_to=station : @point & жеткізілді | салынды | орналастырылды | келді | түсті ! жолда | @sender | әлі
    storage_ends pickup.reminder physical=no : сақтау | алу ~ мерзімі | мерзім* | уақыты ~ аяқталады | бітеді | бітуге | өтеді | ертең | аяқталуға
    storage_left pickup.reminder physical=no : қалды | қалған ~ күн | сағат & алу* | алып кет* | сақтау* | @point
    storage_left2 pickup.reminder physical=no : күн | сағат + қалды & алу* | алып кет* | сақтау* | @point
    last_call pickup.reminder physical=no : соңғы + күн | ескерту | мүмкіндік | еске салу
    extended pickup.extended physical=no : сақтау* | мерзім* & ұзартылды | ұзарту | ұзартыл*
    not_cancelled unknown.notice_only physical=no : болдырмау* | тоқтату* | бас тарту* | жою* ~ мүмкін емес | мүмкін болмады | қабылданбады
    label_cancelled pre_shipment.label_cancelled physical=no : жапсырма* | жүкқұжат* | накладной* | заттаңба* ~ жойылды | күші жойылды | өшірілді | болдырылмады
    # What speaks against a delivery, and deliveries told in other words.
    after_customs delivered.unspecified handed_to=recipient : кеден* ~ кейін | соң ~ @delivered ! @point | қойма*
    rate_courier delivered.unspecified handed_to=recipient : ^сәлемдеме жеткізілді | ^тапсырысыңыз жеткізілді | ^жеткізілді | ^тапсырылды > бағалай | бағалаңыз ! кейін
    @against : егер | үшін | қашан | қалай | неге | тиіс | керек | мүмкін ~ @delivered
    @against : @delivered ~ ма | ме | ба | бе | па | пе | жоқ$ | еді | болса | соң | кейін | ертең | үшін | деп
    @against : алған жоқпын | ештеңе алмадым | алмадым | растамайды | жоққа шығарады
    @against : алдыңғы | басқа | бірінші + тапсырыс* | сәлемдеме* | жөнелтілім* ~ @delivered
    @against : қате | бұрыс | бөтен + мекенжайға ~ @delivered
    @against : әуежай* | порт* | кеден* | қойма* | терминал* | тасымалдаушы* | сатушы* | жөнелтуші* | курьерге | постаматқа | бөлімшеге ~ @delivered
    @against : дерлік | таяу ~ @delivered
    @against : хабарлама* | хабар | sms | ақпарат* ~ @delivered
    @against : қате | қателесіп ~ @delivered
    @against : қаласына | қалаға | еліне | облысына + @delivered
    @against : компаниясына | фирмасына | қызметіне ~ @delivered
    no delivered : @against
    to_city in_transit.arrived_facility : қаласына | қалаға | еліне | облысына + @delivered
    no_answer delivery_failed.attempted reason=contact_recipient cause=recipient : @recipient ~ жауап бермейді | жауап бермеді | телефонды көтермейді | қоңырауға жауап
    order_off cancelled.by_sender : ^жойылды$
    marked_wrong exception.other cause=carrier : қате | қателесіп ~ @delivered ~ белгілен*
    taken_hub in_transit.arrived_facility : сұрыптау* ~ қабылданды | қабылданған ! жоқ
    with_receipt delivered.unspecified handed_to=recipient : ^тапсырыс берілді | ^тапсырыс тапсырылды | ^тапсырылды | ^жеткізілді > чек | түбіртек | фото ~ жіберілді | қоса
    service_done delivered.unspecified handed_to=recipient : жеткізу | тапсыру ~ аяқталды | орындалды | сәтті өтті ! сәтсіз* | @point
    number_given pre_shipment.info_received physical=no : трек нөмір* | трек код* | бақылау нөмір* ~ берілді | тағайындалды | жасалды
    partial delivered.partial : ішінара | жартылай | бір бөлігі ~ тапсырылды | жеткізілді | берілді | табысталды ! курьер* | серіктес* | қойма* | орталы*
    barcode unknown.invalid_number physical=no : штрих код* | штрихкод* | трек нөмір* | нөмір* ~ белгісіз | қате | жарамсыз | танылмады ! телефон* | үй*
    try_later unknown.not_found physical=no : кейінірек ~ қайталап | тексеріңіз | көріңіз
    resumed in_transit.resumed : қайтадан | қайта ~ жолда | жолға шықты | жылжы*
    resumed2 in_transit.resumed : жалғас* ~ тасымал* | жеткіз* | жол*
    resumed22 in_transit.resumed : тасымал* | жеткіз* | жол* ~ жалғас* | қайта басталды
    resumed3 in_transit.resumed : мекенжай* | мекен жай* ~ нақтыланды | түзетілді | анықталды
    soon_courier in_transit.at_delivery_office : @arrived > курьерге | пошташыға | жеткізуге & беріледі | дайын* | жақында ! @point | жоқ
    not_reached2 delivery_failed.not_attempted : курьер* ~ жете алмады | жетпеді | келе алмады | келмеді ! @sender
    phoned2 out_for_delivery.customer_contacted physical=no : @recipient & хабарласты | келісті | қоңырау шалды | келісілді ! мүмкін | алмады
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : баж* | салық* | кеден* & төленгеннен кейін | төлегеннен кейін | төленген соң
    waits_then pickup.reminder physical=no : дейін ~ күтеді | күтіп тұр | сақталады & қайтар*
    carrier_agent in_transit.moving : тасымалдаушы* | компания* | әуе ~ өкіл* | қызметкер* & @delivered
    airport in_transit.arrived_facility : әуежай* | аэропорт* | портқа | терминалға ~ жеткізілді | тапсырылды | берілді
    back_to_depot delivery_failed.attempted cause=recipient : қоймаға | бөлімшеге | орталыққа ~ қайтарылды | қайтты | қайтып & жауап бер* | үйде | табылма* | өшірулі | болма*
    seller_hands accepted.dropped_off : @sender ~ қызметке | қызметіне | тасымалдаушыға | курьерге | поштаға ~ берді | тапсырды ! жоқ | қайтар*
    in_locker pickup.ready : постамат* | postomat* | почтамат* | пункт* | ұяшық* & тұр | сақталуда | сағат бар | күн бар ! @sender
    left_eta in_transit.departed_origin_country : жіберуші елден | жөнелтуші елден | жіберген елден | шығу елінен ~ шықты | кетті | жөнелтілді
    with_courier_yet out_for_delivery.on_vehicle : әлі ~ жоқ & курьерде | пошташыда
    not_reached delivery_failed.not_attempted : үлгермеді | үлгере алмады | бара алмады | бармады | уақыт жетпе* | курьер жетіспе* | бағыт үзілді ! @sender
    weather exception.delayed reason=weather cause=external physical=no : ауа райы* | боран* | қар жауу* | тасқын*
    late_yet exception.delayed physical=no : әлі ~ жоқ & кешік* | кешіг* | кідір*
    back_out returning.in_transit direction=return : жөнелтушіге | жіберушіге | сатушыға ~ жеткізілуде | жеткізуге шықты | апара жатыр | жолда | курьерде
    back_out2 returning.in_transit direction=return : курьер* | жеткізу* ~ жөнелтушіге | жіберушіге | сатушыға & жолда | шықты | жеткізілуде | қайтар*
    back_failed returning.in_transit direction=return : жөнелтушіге | жіберушіге | сатушыға ~ @not_delivered
    back_waits returning.awaiting_sender_pickup direction=return : қайтар* & @sender & күтіп тұр | күтуде | күтуде | алуға дайын
    sender_left accepted.dropped_off leg=origin : @sender ~ пункт* | постамат* | бөлімше* | поштаға ~ қалдырды | тапсырды | салды | әкелді
    from_client accepted.picked_up leg=origin : жөнелтушіден | жіберушіден | сатушыдан ~ алынды | алды | қабылданды | алып кетті | қабылдап алды | жиналды ! жоқ | алынған жоқ
    not_from_sender pre_shipment.pickup_failed : жөнелтушіден | жіберушіден | сатушыдан ~ ала алмады | алынбады | алу мүмкін* | алмады
    seller_packs pre_shipment.order_created physical=no : сатушы | дүкен | жөнелтуші ~ жинап жатыр | дайындап жатыр | дайындауда | жинауда | орап жатыр | жинақта*
    handover_wait pre_shipment.not_handed_over physical=no : @sender & күтілуде | күтудеміз | тапсыруын күт* | беруін күт*
    handover_wait2 pre_shipment.not_handed_over physical=no : курьерге | тасымалдаушыға ~ беруге | тапсыруға ~ дайын | күтуде | күтілуде
    carrier_delivers in_transit.handed_to_last_mile : серіктес* | жергілікті | курьерлік қызмет* | жеткізу қызмет* | тасымалдаушы* ~ жеткізу үшін | жеткізуге & берілді | тапсырылды
    not_him delivered.neighbour handed_to=proxy : көрші* & @delivered ! бөлімше* | қойма* | орталы* | пункт*
    at_office_soon in_transit.at_delivery_office : жеткізуге | тапсыруға + дайын* | дайында*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : декларация* ~ жоқ | толық емес | қате | толтырылмаған
    landed0 in_transit.arrived_destination_country : аумағына | территориясына | қазақстан республикасына | еліне | елге ~ @arrived ! транзит*
    flight_late exception.delayed reason=flight physical=no : рейс* | ұшақ* ~ кешік* | болдырылмады | тоқтатылды | кейінге

    survey unknown.notice_only physical=no : бағала* | сауалнама*
    message unknown.notice_only physical=no : sms | хабарлама | хабарландыру | смс & жіберілді | жолданды ! бөлімше* | қалдыр*
    not_found unknown.not_found physical=no : табылмады | табылған жоқ | мәлімет жоқ | деректер жоқ | ақпарат жоқ ! алушы* | мекенжай*
    lost exception.lost cause=carrier : жоғал*
    stolen exception.stolen : ұрлан*
    damaged exception.damaged : зақымдан* | зақымдал* | бүлін* | бүліген | сынған | жыртыл*
    destroyed exception.destroyed : жойылды | жойылған | кәдеге жарат* ! тапсырыс*
    seized customs.seized cause=customs : тәркілен*
    missing exception.missing : іздестір* | іздеу* | тексеру жүргіз*
    cancelled cancelled.by_sender physical=no : тапсырыс* & жойылды | бас тартылды | күші жойылды | тоқтатылды | болдырылмады
    cancelled_2 cancelled.by_sender physical=no : күші жойыл* | болдырма* | болдырылма* | жөнелтуден бас тарт*
    last_days pickup.reminder physical=no : ұмытпаңыз | еске сал* | ескерт* & ал* | сақтау*
    last_days_2 pickup.reminder physical=no : мерзім* ~ ертең | жақында | бітуге | таяу
    return_done returned.to_sender direction=return handed_to=recipient : @sender & қайтарылды | тапсырылды | берілді | қайтарып берілді | қайтарылған | табысталды | табыс етілді ! жоқ | әлі | жөнелтушіден | жіберушіден | курьер*
    return_unclaimed returning.initiated direction=return cause=recipient : @returned & мерзім*
    return_refused returning.initiated direction=return reason=refused cause=recipient : @returned & бас тарт*
    return_moving returning.in_transit direction=return : қайтып жатыр | қайтып барады | қайтуда | қайтарылуда | қайтарылып жатыр | қайту жолында | кері жолда | кері жіберілді | кері жөнелтілді
    returning returning.initiated direction=return : @returned ! кері байланыс
    paid customs.duties_paid physical=no : баж* | салық* | кеден* & төленді | төленген
    due customs.duties_due reason=payment cause=recipient flag=action_required : баж* | салық* | кеден* & төле* | төлем*
    import_refused customs.import_refused cause=customs : импорт* | әкелу* | кеден* & тыйым | рұқсат етілмеді | рұқсат берілмеді | бас тарт*
    export_out customs.export_released : экспорт* & @customs & шығар* | аяқталды | рұқсат* | өтті
    export_in customs.export_in_progress : экспорт* & @customs
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & құжат* | мәлімет* | шот | жсн
    held customs.import_held reason=customs cause=customs : @customs & ұстал* | кідір* | тоқтат*
    out_customs customs.import_released : @customs & шығарылды | шығарды | шығарған | аяқталды | аяқталған | рұқсат* | өтті | өткен | шықты
    in_customs customs.import_in_progress : @customs
    not_handed pre_shipment.not_handed_over physical=no : әлі ~ тапсырған жоқ | тапсырмады | тапсырылған жоқ | берген жоқ | түскен жоқ | қабылданған жоқ | алынған жоқ & @sender | сәлемдеме* | поштаға | бізге ! алушы*
    not_yet in_transit.moving : әлі & табыс етілген жоқ | тапсырылған жоқ | жеткізілген жоқ | табысталған жоқ
    pickup_failed pre_shipment.pickup_failed : @sender & @not_delivered | алынбады | алына алмады | болмады | дайын емес
    refused exception.refused reason=refused cause=recipient : бас тарт* | қабылдамады | алмай
    address exception.address_problem reason=address : мекенжай* | мекен жай* | адрес* & дұрыс емес | толық емес | қате* | табылмады | жоқ | анық емес
    notice delivery_failed.notice_left : хабарлама | хабарландыру | ескертпе & қалдыр*
    absent delivery_failed.attempted reason=absent cause=recipient : үйде болма* | үйінде болма* | орнында болма* | болмауы | орнында жоқ | үйде жоқ | үйінде жоқ
    absent_2 delivery_failed.attempted reason=absent cause=recipient : алушы* & табылмады | табылған жоқ | болмады
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : хабарласу мүмкін* | хабарласа алма* | байланыса алма* | байланысу мүмкін* | жауап бермеді | телефоны өшірулі
    contact_2 delivery_failed.attempted reason=contact_recipient cause=recipient : телефон* & жауап бер* | өшірулі | мүмкін болмады | қате
    failed delivery_failed.attempted : @not_delivered
    rescheduled out_for_delivery.rescheduled physical=no : ауыстырылды | ауыстыр* | кейінге қалдыр* | ертеңге | келесі күнге | кейінге шегер* | қайта жеткіз*
    expired pickup.expired : сақтау мерзім* | мерзім* & өтті | аяқталды | бітті | біткен | өткен
    collected delivered.collected handed_to=recipient : @point & алып кетті | алынды | алды | алушыға берілді | алушыға тапсырылды ! қабылда* | @sender
    collected_2 delivered.collected handed_to=recipient : пошта бөлімшесінен | бөлімшеден & алып кетті | алды
    to_point out_for_delivery.to_pickup_point : @point & жолда | жіберілді | жөнелтілді | жеткізілуде | жеткізіледі
    ready pickup.ready : алуға дайын | алуға болады | ала аласыз | алып кетіңіз | алып кете аласыз | алыңыз | алуыңызды күт* | күтіп тұр | беруге дайын | алушыны күт* | сізді күт*
    ready_2 pickup.ready handed_to=station : @point & @arrived | жеткізілді | салынды | орналастырылды | күтуде | тапсырылды
    ready_3 pickup.ready handed_to=station : @office & күтуде | сақталуда | сақтауда
    neighbour delivered.neighbour handed_to=proxy : көршісі* | көрші* ! бөлімше* | қойма* | орталы* | пункт* | сұра* | өтін* | қаласа
    mailbox delivered.mailbox : пошта жәшігі* | жәшік*
    safe delivered.safe_place : есік ал* | есігі*
    proxy delivered.agent handed_to=proxy : туыс* | өкіл* | сенімді тұлға* & @delivered
    reception delivered.reception handed_to=proxy : күзет* | қабылдау бөлме* & @delivered | қалдыр*
    today out_for_delivery.on_vehicle : бүгін & жеткізіледі | тапсырылады | жеткізу
    promise unknown.notice_only physical=no : жеткізіледі | тапсырылады | күтілетін
    airline in_transit.handed_to_linehaul : әуе компания* | авиакомпания* | әуежай* | ұшақ* | рейс* | тасымалдаушы* & тапсырылды | берілді | жүктел* | жіберілді | тиел*
    partner in_transit.handed_to_last_mile : жергілікті | серіктес* & тапсырылды | берілді
    out out_for_delivery.on_vehicle : жеткізілуде | жеткізіліп жатыр | жеткізуге шықты | жеткізуге берілді | курьерге | пошташыға | курьерде
    out_3 out_for_delivery.on_vehicle : курьер* ~ шықты | берілді | тапсырылды | жолда | жеткіз*
    out_2 out_for_delivery.on_vehicle : алып келе | алып барады | әкеле жатыр | жеткізілуде | жеткізуде | жеткізуге шық* | жеткізуге берілді | хат тасушы* | пошташы*
    picked_up accepted.picked_up leg=origin : курьер* | жөнелтушіден | жіберушіден | сатушыдан ~ алды | алып кетті | қабылдап алды | алынды
    recipient_2 delivered.unspecified handed_to=recipient : сәлемдеме* | тапсырыс* | жөнелтілім* & алдыңыз | алып кетті | алып кеттіңіз
    to_office in_transit.at_delivery_office : бөлімшесіне | бөлімшеге + жеткізілді | тапсырылды | берілді | жіберілді
    to_hub in_transit.arrived_facility : орталығына | орталыққа | қоймаға | қоймасына + жеткізілді | тапсырылды | берілді
    notified unknown.notice_only physical=no : хабарлама* + жеткізілді | жолданды
    recipient delivered.recipient handed_to=recipient : @recipient & @delivered ! @sender | жоқ | ел*
    delivered delivered.unspecified handed_to=recipient : тапсырылды | тапсырылған | жеткізілді | жеткізілген | жеткізіп берілді | табысталды | табысталған | табыс етілді | табыс етілген | қолына берілді ! @sender | жоқ | @office | @point | компания* | курьер* | кеден* | орталық* | орталығ* | хабарлама* | қойма* | мәлімет* | @returned
    dropped accepted.dropped_off leg=origin : @sender & тапсырды | тапсырылды | әкелді & пошта* | бөлімше* | @point
    label pre_shipment.info_received physical=no : мәлімет* | ақпарат* | деректер* | электрондық | тіркел* & алынды | берілді | түсті | енгізілді | жіберілді | тіркелді
    order pre_shipment.order_created physical=no : тапсырыс* & жасалды | қабылданды | дайында* | рәсімделді | құрылды | жинал*
    pickup_planned pre_shipment.pickup_scheduled physical=no : курьер* & шақырылды | күтіл* | алып кетеді
    @exchange : алмасу орн* | халықаралық алмасу | халықаралық пошта*
    import_left in_transit.departed_origin_country : @exchange & @left
    import_office in_transit.arrived_import_office : @exchange & @arrived | импорт*
    import_office_2 in_transit.arrived_import_office : импорт*
    export_office in_transit.export_processing : экспорт* | @exchange
    left_country in_transit.departed_origin_country : ел* | шетел* | шет ел* & @left
    landed in_transit.arrived_destination_country : қазақстанға | елге | еліне | межелі ел* & @arrived
    office in_transit.at_delivery_office : жеткізу бөлімше* | жеткізу орн* | жеткізу орын* | тапсыру бөлімше* | жеткізу қызмет* | межелі пункт*
    accepted accepted.received_at_origin leg=origin : қабылданды | қабылдау | қабылданған | қабылдап алынды
    departed in_transit.departed_facility : @left
    arrived in_transit.arrived_facility : @arrived | сұрыптау* | сұрыптал* | өңде*
    redirected in_transit.redirected : қайта бағыттал* | мекенжайы өзгер*
    misrouted exception.misrouted cause=carrier : қате жіберіл* | қате бағыт* | қате сұрыпта*
    delayed exception.delayed physical=no : кешік* | кешіг* | кешеуіл* | кідір*
    held exception.held : сақтауда | сақталуда | ұстал* | тоқтатылды | күтуде
    moving in_transit.moving : жолда | тасымалда* | транзит*
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
