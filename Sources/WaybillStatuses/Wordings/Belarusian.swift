extension SharedWordings {
  /// Belarusian, as Belpochta, Europochta and their like write it.
  static let belarusian = """
    @parcel : пасылка | пасылкі | пасылку | пасылцы | адпраўленне | адпраўлення | адпраўленнем | заказ | заказа | ліст | бандэроль
    @sender : адпраўнік | адпраўніка | адпраўніку | адпраўніком | адпраўшчык | адпраўшчыка | адпраўшчыку | прадавец | прадаўца | прадаўцу | прадаўцом | крама | крамы | інтэрнэт крам*
    @recipient : адрасат | адрасата | адрасату | адрасатам | атрымальнік | атрымальніка | атрымальніку | атрымальнікам | кліент | кліента | кліенту | кліентам | пакупнік | пакупніка | пакупніку | асабіста
    @courier : кур ер | кур ера | кур еру | кур ерам | паштальён | паштальёна | паштальёну | паштальёнам | вадзіцель | вадзіцелю
    @point : паштамат* | аддзяленне | аддзяленні | аддзялення | пункт выдачы | пункце выдачы | пункта выдачы | пвз | ячэйк* | самавываз* | абз | апс | аддзяленне паштовай
    @not : не | няўдал* | немагчым* | няма
    @will : будзе | будуць | чакаецца | плануецца | запланаван* | калі | пасля | перад
    @done : уручана | уручаны | уручаная | дастаўлена | дастаўлены | дастаўленая | выдадзена | выдадзены | перададзена | перададзены | пакінута | пакінуты | атрымана | атрыманы | атрымаў | забраў
    @customs : мытн* | мытня | мытні | мытню | пошлін* | растамож* | мытны
    @undelivered : няўдал* | няўручан* | недастаўлен* | спроба ўручэння | спроба дастаўкі | немагчымасць уручэння
    @undelivered : не | немагчыма ~ уручана | ўручана | уручыць | ўручыць | ўручан* | дастаўлена | дастаўлены | даставіць | адбыло*
    @message : sms | смс | паведамленне | апавяшчэнне | ліст на | email | push | вайбер

    # What stands under a condition has not happened, nor has what is asked for or announced.
    @yet : яшчэ | пакуль | дагэтуль | да гэтага часу
    @fetch : забер* | забраць | забярыце | атрымаеце | атрымаць | атрымае | атрымайце | запатрабу* | атрымання | атрыман*
    if_unfetched pickup.reminder physical=no : калі ~ не ~ @fetch ! мыт*
    future_back pickup.reminder physical=no : інакш | у адваротным выпадку | будзе | будуць | вернецца | вернем ~ вернут* | вяртан* | адпраўнік* & @fetch | захоўван* | @point ! адмов* | мытн*
    or_else pickup.reminder physical=no : інакш | інакш мы | у адваротным выпадку | або ~ вернем | вернецца | вярта* & @fetch | захоўв* ! мыт*
    if_absent unknown.notice_only physical=no : ^калі | калі вас не | калі нікога | калі атрымальнік* | калі адрасат* | калі кур ер* | у выпадку вашай адсутнасці ! спроба
    arrival_news unknown.notice_only physical=no : паведамім | апавясцім | дашлём ~ калі | як толькі | аб прыбыцці | пра прыбыццё | паведамленне | sms | смс
    storage_ends pickup.reminder physical=no : тэрмін | захоўван* ~ заканчваецца | скончыцца | сканчаецца | мінае ! мытн*
    storage_left pickup.reminder physical=no : застаўся | засталося | застаецца | засталося менш ~ дзень | дні | дзён | гадзін* | суткі | сутак & @fetch | захоўван* | @point
    last_call pickup.reminder physical=no : апошн* + дзень | дня | напамін | напамінак | шанец | магчымасць ! мытн* ! уручан* | ўручан* | выдадзен* | вернут*
    not_cancelled unknown.notice_only physical=no : скасаван* | скасаваць | адмяніць | адмена | адмены ~ немагчым* | не ўдалося | адхілен*
    not_cancelled2 unknown.notice_only physical=no : не | немагчыма ~ скасаван* | скасаваць | адмяніць | адменен* | ануляван*
    label_cancelled pre_shipment.label_cancelled physical=no : накладн* | этыкетк* | ярлык* ~ выдален* | ануляван* | скасаван* | адменен*
    label_cancelled2 pre_shipment.label_cancelled physical=no : выдален* | ануляван* | скасаван* | адменен* ~ накладн* | этыкетк* | ярлык*
    # What speaks against a delivery, and deliveries told in other words.
    @dlv : уручана | уручаны | уручаная | ўручана | ўручаны | дастаўлена | дастаўлены | дастаўленая | выдадзена | выдадзены | аддадзена | аддадзены | перададзена | перададзены | атрымана | атрыманы | уручылі | ўручылі | даставілі | аддалі | перадалі
    @kin : жонцы | мужу | сыну | дачцэ | маці | маме | бацьку | брату | сястры | бабулі | дзядулі | сваяк* | калегу | калезе | калегам | члену сям і
    returned_refused returned.to_sender direction=return : пасля адмовы | з за адмовы | праз адмову ~ @dlv ~ адпраўнік* | прадаўц* | у краму
    done_though delivered.unspecified handed_to=recipient : ^уручана | ^дастаўлена > учора | раней | да гэтага | мінулы раз ~ нікога не было | не было дома | не застал* | адсутнічаў ! не ўручан* | не дастаўлен* | @sender | @point | @courier | склад*
    after_customs delivered.unspecified handed_to=recipient : ^уручана | ^дастаўлена | ^дастаўлены ~ пасля ~ мытн* ! склад* | аддзяленн* | @courier
    photo_later delivered.unspecified handed_to=recipient : ^уручана | ^дастаўлена ~ фота | здымак ~ будзе | пазней ! склад* | @sender | @courier
    then_today delivered.unspecified handed_to=recipient : учора | мінулы раз > сёння ~ @dlv ! будзе | кур еру | @sender | склад*
    please_confirm delivered.unspecified handed_to=recipient : ^ваш заказ дастаўлены | ^ваша пасылка дастаўлена | ^заказ дастаўлены > пацвердзіце | ацаніце ! не
    @against : каб | калі | хочам | хочаце | жадаем | імкнёмся | просім | просіць | папрасіў | папрасіла | перш чым | пасля таго як | як толькі | пакуль не | як даведацца | як праверыць | адкуль | чаму | ці ~ @dlv
    @against : павінен | павінна | павінны | можа | могуць | можна | трэба | неабходна | будзе | будуць | чакаецца | плануецца ~ @dlv
    @against : @dlv ~ бы | б | заўтра | паслязаўтра | толькі калі | толькі пасля | пры ўмове | памылкова | іншаму атрымальніку
    @against : бы | нібыта | вам ужо | вы ўжо | памылкова ~ @dlv
    @against : @dlv + не$ | ці
    @against : не атрымліваў | не атрымлівала | я не атрымаў | я не атрымала | нічога не атрымаў | нічога не атрымала | нічога не прыйшло | не пацвярджае | адмаўляе | абвяргае
    @against : папярэдн* | мінул* | іншы | іншая | першы | першая + заказ | пасылка | адпраўленне ~ @dlv
    @against : @dlv ~ памылков* | няправільн* | чуж* + адрас*
    @against : @dlv + у | ў | на | да + аэрапорт* | порт | мытн* | склад* | тэрмінал* | сартавальн* | хаб | дэпо | станцы* | вакзал* | паштамат* | аддзяленне
    @against : @dlv + перавозчык* | авіякампані* | кур еру | вадзіцелю | партнёр* | прадаўц* | адпраўнік* | мытні
    @against : як даведацца | як праверыць | як зразумець | што рабіць > @dlv
    @against : амаль | вось вось ~ @dlv
    @against : @dlv ~ апавяшчэнн* | паведамленн* | смс | sms | інфармацы*
    @against : апавяшчэнн* | паведамленн* | смс | sms | інфармацы* ~ @dlv
    @against : @dlv ~ службай дастаўкі | кур ерскай службай | перавозчыкам
    @against : пазначан* ~ памылкова | як дастаўлен* | як уручан*
    @against : уручэнн* | ўручэнн* | дастаўк* | выдач* | атрыманн* ~ абавязков* | залежыць | патраб* | неабходн* | магчым* | толькі пры
    @against : @dlv ~ будзе | будуць | можа быць
    @against : @dlv + у | ў | да + горад* | вобласць | краіну | рэгіён
    @against : @dlv ~ у | ў | да + філіял* | базу | размеркавальн*
    no delivered : @against
    in_hands delivered.recipient handed_to=recipient : уручылі | ўручылі | уручан* | ўручан* | аддалі | перадалі ~ асабіста | у рукі | ў рукі ! не | павін* | трэба | будзе
    to_city in_transit.arrived_facility : @dlv + у | ў | да + горад* | вобласць | краіну | рэгіён ! не
    waits_seller pre_shipment.not_handed_over : чакаем | чакаецца ~ перадач* | адпраўк* ~ @sender
    storage_longer pickup.extended : тэрмін захоўвання | захоўванне ~ прадоўжан* | падоўжан*
    marked_wrong exception.other cause=carrier : памылкова ~ пазначан* ~ дастаўлен* | уручан* | ўручан*
    taken_hub in_transit.arrived_facility : атрыман* | прынят* ~ сартавальн* ! не
    left_door delivered.safe_place : пакінулі | пакінуў | пакінут* | паклалі | паставілі ~ ля дзвярэй | каля дзвярэй | пад дзвярыма | на парозе ! не пакін* | апавяшчэнн* | паведамленн* | калі | просім | можна | будзе
    took_neighbour delivered.neighbour handed_to=proxy : прыняў | прыняла | узяў | узяла | забраў | забрала | атрымаў | атрымала ~ сусед | суседка | суседзі ! не | калі | будзе | можа
    wrong_door exception.misrouted cause=carrier : @dlv ~ памылков* | няправільн* | чуж* + адрас* ! не
    in_box delivered.mailbox : ляжыць | знаходзіцца | паклал* | кінул* ~ у паштовай скрыні | у скрыні | у паштовую скрыню | у скрыню ! апавяшчэнн* | паведамленн* | не | калі | будзе
    kin delivered.agent handed_to=proxy : аддадзен* | аддалі | аддаў | уручан* | ўручан* | уручылі | перададзен* | перадалі ~ @kin ! не | будзе | калі | @sender
    took_out delivered.collected handed_to=recipient : @recipient ~ забраў | забрала | дастаў | узяў | узяла ! не | адпраўнік* | прадаўц*
    has_it delivered.recipient handed_to=recipient : @recipient + пацвердзіў | пацвердзіла | пацвярджае ~ у яго | у яе | атрыманн* | дастаўку ! не
    at_door delivered.unspecified handed_to=recipient : перададзен* | аддадзен* | уручан* ~ ля дзвярэй | каля дзвярэй | у дзвярах | на парозе ! не перададзен* | не ўручан* | не аддадзен* | будзе | калі
    service_done delivered.unspecified handed_to=recipient : дастаўка | уручэнне ~ выканана | выкананая | завершана | адбылася | адбылося ! не
    partial0 delivered.partial : уручан* | дастаўлен* | выдадзен* | атрыман* + часткова ! @courier | будзе | склад* | сартав* | аддзялен*
    partial1 delivered.partial : частк | часткова | частков* + уручан* | уручэн* | дастаўлен* | дастаўк* | выдадзен* | выдач* | выкуп* ! @courier | будзе | склад* | сартав* | аддзялен*
    partial2 delivered.partial : частков* + ўручэнне | ўручана ! @courier | будзе | склад* | сартав*
    barcode unknown.invalid_number physical=no : штрых код* | штрыхкод* | нумар* ~ невядом* | не распазнан* | няверн* ! тэлефон* | дома | кватэр*
    try_later unknown.not_found physical=no : паспрабуйце | паўтарыце | праверце ~ пазней & дан* | інфармац* | звест* | нумар*
    instead_of_him delivered.reception handed_to=proxy : не ~ атрымальнік* | адрасат* | асабіста | у рукі ~ кансьерж* | ахове | аховай | ахова | ахоўнік | ахоўніку | рэсэпш* | вахц* & уручан* | ўручан* | перададзен* | пакінут* | дастаўлен*
    instead_of_him2 delivered.neighbour handed_to=proxy : не ~ атрымальнік* | адрасат* | асабіста | у рукі ~ сусед | суседу | суседзям | суседцы | суседа | суседзі | суседка | суседзяў | суседам & уручан* | ўручан* | перададзен* | пакінут* | дастаўлен*
    resumed in_transit.resumed : зноў | ізноў ~ у дарозе | у шляху | накіроўваецца | едзе | рухаецца
    resumed2 in_transit.resumed : працяг* | працягвае | адноўлен* ~ рух | шлях | дастаўк* | перавозк* | маршрут*
    resumed3 in_transit.resumed : адрас* ~ удакладнен* | выпраўлен* | праверан* ! не | просім
    guard_instead delivered.reception handed_to=proxy : аддадзен* | аддалі | уручан* | ўручан* | перададзен* | пакінут* ~ кансьерж* | ахове | аховай | ахова | ахоўнік | ахоўніку | рэсэпш* | вахц* ! не аддадзен* | не ўручан* | не перададзен* | будзе | паведамленне | калі | немагчым* | адмов*
    neighbour_instead delivered.neighbour handed_to=proxy : аддадзен* | аддалі | уручан* | ўручан* | перададзен* | пакінут* ~ сусед | суседу | суседзям | суседцы | суседа | суседзі | суседка | суседзяў | суседам ! не аддадзен* | не ўручан* | не перададзен* | будзе | паведамленне | калі | немагчым* | адмов*
    soon_courier in_transit.at_delivery_office : прыбыл* | прыбыў | паступіл* > хутка | неўзабаве | будзе | рыхтуем | рыхтуецца | чакае ~ кур ер* | дастаўк* | уручэн* | ўручэн* ! паштамат* | затрым* | адпраўнік* | не
    yet_courier out_for_delivery.on_vehicle : @yet ~ не ~ уручан* | ўручан* | дастаўлен* & ў кур ера | ў паштальёна
    phoned2 out_for_delivery.customer_contacted physical=no : патэлефанавалі | патэлефанаваў | звязаліся | звязаўся | дамовіліся | дамовіўся ~ @recipient ! не
    storage_ends2 pickup.reminder physical=no : заканчваецца | сканчаецца | скончыцца | мінае ~ тэрмін | захоўван* ! мытн*
    bought_part delivered.partial : уручан* | ўручан* | дастаўлен* | атрыман* | выдадзен* ~ частка | частку ! не ! @courier | будзе | склад* | сартав*
    last_day_done delivered.unspecified handed_to=recipient : ^уручан* | ^ўручан* | ^выдадзен* | ^атрыман* ~ апошн* + дзень ! не ! @sender | @courier | вярта* | вернут* | тэрмінал* | склад* | аддзялен* | сартав*
    done_and_more delivered.unspecified handed_to=recipient : ^уручан* | ^ўручан* | ^дастаўлен* & пытан* | звярніцеся | напішыце | ацаніце ! не | @point | @sender | @courier | склад* ! @sender | @courier | вярта* | вернут* | тэрмінал* | склад* | аддзялен* | сартав*
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : пасля ~ выплат* | аплат* | сплат* & мытн* | мыта | пошлін*
    waits_then pickup.reminder physical=no : чакае | захоўваецца ~ да > потым | затым | пасля гэтага ~ вернем | вернецца | вярта* | назад
    only_data pre_shipment.not_handed_over physical=no : даныя | звесткі | інфармацыя & пасылк* | адпраўленн* | заказ* ~ яшчэ | пакуль ~ няма | не
    tour_broken delivery_failed.not_attempted : маршрут* | развоз* ~ перапынен* | сарван* | перарван*
    resumed22 in_transit.resumed : рух | дастаўка | перавозка ~ працяг* | адноўлен*
    airline0 in_transit.handed_to_linehaul : перададзен* | здадзен* ~ авіякампан* | авіяперавозчык* ! не
    carrier_agent in_transit.moving : перададзен* | уручан* | ўручан* | выдадзен* ~ прадстаўнік* | супрацоўнік* ~ перавозчык* | транспартнай кампаніі | авіякампан* | службы дастаўкі
    airport in_transit.arrived_facility : дастаўлен* | перададзен* ~ у | ў + аэрапорт* | склад* | тэрмінал*
    back_to_depot delivery_failed.attempted cause=recipient : вярнул* | вернут* ~ на склад | у аддзяленне | на тэрмінал & не адказ* | не заспе* | не застал* | дома
    seller_hands accepted.dropped_off : @sender ~ перадаў | перадала | аддаў | здаў | адвёз ~ службу дастаўкі | службе дастаўкі | перавозчыку | кур ерскай | дастаўку | пошту ! не | вярта* | чака*
    with_courier_yet out_for_delivery.on_vehicle : @yet ~ не ~ уручан* | ўручан* | дастаўлен* & у кур ера | з кур ерам | на дастаўцы | у дастаўцы | у паштальёна
    not_reached delivery_failed.not_attempted : @courier ~ не ~ паспеў | паспела | паспявае | даехаў | дабраўся | прыехаў | наведаў ! @sender | забраць
    not_reached2 delivery_failed.not_attempted : адрас не навед* | маршрут перапынен* | недахоп кур ер* | няма вольнага кур ера | сёння не даставім
    no_time delivery_failed.not_attempted : не паспеў | не паспелі | не паспяваем
    weather delivery_failed.not_attempted reason=weather : дастаўк* | уручэн* | ўручэн* ~ не | немагчым* & надвор* | снегапад*
    late_yet exception.delayed physical=no : @yet ~ не ~ дастаўлен* | уручан* | ўручан* & затрым* | спазн* | пазней
    coming_yet in_transit.moving : @yet ~ не ~ дастаўлен* | уручан* | ўручан* ! спроб* | @point | мытн*
    back_out returning.in_transit direction=return : кур еру | кур ерам | паштальёну | на дастаўку | для дастаўкі | дастаўляецца | для ўручэння | вязе | едзе ~ адпраўніку | прадаўцу ! не | дастаўлен*
    back_failed returning.in_transit direction=return : не | няўдал* | немагчым* | спроб* ~ уручан* | ўручан* | уручыць | ўручыць | уручэння | ўручэння | даставіць | дастаўкі | перадаць + адпраўніку | прадаўцу
    back_waits returning.awaiting_sender_pickup direction=return : вяртанн* | вернут* | зваротн* & чака* | гатов* ~ адпраўнік* | прадаў* ! адпраўкі
    back_done returned.to_sender direction=return handed_to=recipient : вяртанн* | вернут* | зваротн* ~ атрыман* | забраў | уручан* | ўручан* | выдадзен* | дастаўлен* ~ адпраўнік* | прадаў* ! не | чака*
    sender_left accepted.dropped_off : здадзен* | прынесен* | пакінут* | закладзен* | змешчан* ~ адпраўніком | прадаўцом | крамай ! не | чака*
    sender_left2 accepted.dropped_off : @sender ~ здаў | пакінуў | паклаў | прынёс | змясціў ! не
    from_client accepted.picked_up : забран* | забраў | забрала | прынят* | атрыман* | узят* ~ у | ў | ад | са склада + @sender ! не | чака* | вярта*
    unready pre_shipment.pickup_failed : не ~ забраць | забраў | забор | забран* ~ @sender
    unready2 pre_shipment.pickup_failed : @sender | заказ | пасылка ~ не ~ гатов* | падрыхтав* | сабран* & забор* | забра* | кур ер* | перадач*
    seller_packs pre_shipment.order_created physical=no : @sender ~ збірае | пакуе | рыхтуе | камплектуе ! не
    carrier_delivers in_transit.handed_to_last_mile : перададзен* | перадача ~ перавозчык* | транспартнай кампаніі | кур ерскай кампаніі | кур ерскай службе | падрадчыку | іншай службе ~ для дастаўкі | для ўручэння | на дастаўку | апошняй мілі ! не | адпраўніком | чака* ! авія*
    no_code delivery_failed.attempted reason=no_access : няма | адсутн* | не паведаміў | не назваў ~ код* + доступу | дамафона | пад езда | ад дамафона
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : адсутн* | няма | няпоўн* ~ дэкларац* | вопісу ўкладання
    flight_late exception.delayed reason=flight physical=no : адмен* | скасаван* | затрымк* ~ рэйс* & пазней | затрым* | спазн*
    phoned out_for_delivery.customer_contacted physical=no : звязаліся з | датэлефанаваліся да | узгадненне дастаўкі | патэлефанавалі ! не
    at_office_soon in_transit.at_delivery_office : рыхтуецца | падрыхтоўка | падрыхтаван* | гатов* ~ да дастаўкі | да ўручэння | для дастаўкі
    control customs.import_in_progress : перададзен* | накіраван* | пададзен* ~ мытны кантроль | мытнага кантролю | мытны агляд | мытнае афармленне
    arrived_land in_transit.arrived_destination_country : паступіл* | прыбыл* | увезен* | прыняло ~ тэрыторыю | рэспублік* | краіну | беларусь ! транзіт*
    departed_eta in_transit.departed_facility : пакінул* | выбыл* | адпраўлен* з > чакаецца | планав* | арыенціровачн* | прыкладн* | будзе дастаўлен* ! не | краін*
    signed_store in_transit.arrived_facility : атрыман* | прынят* | падпісан* ~ складам | тэрміналам | станцыяй ! не

    survey unknown.notice_only physical=no : ацаніце | апытанне | водгук
    not_found unknown.not_found physical=no : не знойдзен* | няма звестак | няма інфармацыі | інфармацыя адсутнічае | звесткі адсутнічаюць ! адрас*
    invalid unknown.invalid_number physical=no : няправільны нумар | памылковы нумар | некарэктны нумар | няверны нумар
    notice delivery_failed.notice_left : пакінут* | апушчан* | укладзен* ~ паведамленне | апавяшчэнне | ізвяшчэнне
    notice2 delivery_failed.notice_left : паведамленне | апавяшчэнне | ізвяшчэнне ~ пакінут* | апушчан*
    pickup_failed pre_shipment.pickup_failed : не ўдалося забраць | не змог забраць | забор не адбыўся | забор не выкананы
    planned pre_shipment.pickup_scheduled physical=no : выклік кур ера | заяўка на забор | кур ер заказаны | заказаны кур ер | запланаваны забор | кур ер едзе да адпраўніка | чакае забору | кур ер забярэ
    not_handed pre_shipment.not_handed_over physical=no : яшчэ не | пакуль не ~ перададзен* | перадаў | прынят* | паступіл* | здадзен* | здаў | атрыман* | адпраўлен*
    not_handed2 pre_shipment.not_handed_over physical=no : чакаецца перадача | чакае перадачы | чакаем паступлення | чакаецца паступленне ад | чакаем пасылку ад | чакаецца паступленне | чакае адпраўкі
    message unknown.notice_only physical=no : @message ~ адпраўлен* | дастаўлен* | накіраван* ! аддзялен* | паштамат* | гатов*
    message2 unknown.notice_only physical=no : адпраўлен* | накіраван* | дастаўлен* ~ @message ! аддзялен* | паштамат* | гатов*
    stolen exception.stolen : скрадзен* | крадзеж*
    lost exception.lost cause=carrier : страчан* | згублен* | страта
    missing exception.missing : вышук* | росшук* | пошук адпраўлення | расследаван*
    contents exception.missing_contents : без укладання | адсутнічае ўкладанне | недастача | няпоўнае ўкладанне
    damaged exception.damaged : пашкоджан* | пашкоджанн* | дэфект*
    destroyed exception.destroyed : знішчан* | утылізав*
    return_done returned.to_sender direction=return handed_to=recipient : адпраўніку | адпраўшчыку | адпраўніком | прадаўцу & уручана | уручаны | вернута | вернуты | вяртанне ўручана | выдадзена | выдадзены | дастаўлена | атрымана ! не | будзе | у дарозе | накіроўваецца | чакае
    return_done2 returned.to_sender direction=return handed_to=recipient : вяртанне ўручана | вяртанне атрымана | вяртанне завершана | вяртанне выдадзена ! не
    return_waiting returning.awaiting_sender_pickup direction=return : вяртанн* | вернут* & чакае | гатов*
    return_refused returning.initiated reason=refused cause=recipient direction=return : вяртанн* | вернут* | вяртаецц* & адмов* | адмовіўся | адмовілася
    return_unclaimed returning.initiated cause=recipient direction=return : вяртанн* | вернут* | вяртаецц* & тэрмін* | захоўванн* | незапатрабаван*
    return_moving returning.in_transit direction=return : вяртаецц* | у дарозе да адпраўніка | у шляху да адпраўніка | вяртанне прыбыло | накіроўваецца да адпраўніка | едзе назад
    returning returning.initiated direction=return : вяртанн* | вернут* | вяртаем | зваротн* | назад адпраўніку ! грошай
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : адменен* | скасаван* | адмяніў & @recipient
    cancelled cancelled.by_sender physical=no : адменен* | скасаван* | анулявана | анулявана | ануляван* | адмяніў | адмена
    paid customs.duties_paid physical=no : @customs & аплачан* | выплачан* | сплачан* ! не
    due customs.duties_due reason=payment cause=recipient flag=action_required : @customs & аплат* | аплац* | плацяж* | выплат*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & дакумент* | інфармацы* | інвойс* | звест*
    customs_refused customs.import_refused cause=customs : @customs & адмов* | забарон* | забаронен*
    seized customs.seized cause=customs : канфіскав* | адабран* | арыштав* | канфіскац*
    export_out customs.export_released : экспарт* & @customs & завершан* | выпушчан* | скончан*
    export_in customs.export_in_progress : экспарт* & @customs
    customs_out customs.import_released : @customs & завершан* | выпушчан* | скончан* | выпуск* | растаможан* | пройдзен* | прайшл*
    customs_held customs.import_held reason=customs cause=customs : @customs & затрыман* | прыпынен* | кантрол* | агляд* | чакае | утрыман*
    customs_in customs.import_in_progress : @customs
    refused_failed delivery_failed.attempted reason=refused cause=recipient : @undelivered & адмов* | адмовіўся
    absent delivery_failed.attempted reason=absent cause=recipient : адсутнасц* | адсутнічае адрасат | адрасат адсутнічае | атрымальнік адсутнічае | адсутнічае атрымальнік | няма дома | нікога не было | не было дома | не заспелі | не заспеў
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : не адказвае | не ўдалося звязацца | немагчыма звязацца | няма сувязі | недазвон
    refused exception.refused reason=refused cause=recipient : адмова | адмовіўся | адмовілася | адмовы ад
    address exception.address_problem reason=address : адрас | адраса | адрасе & няправільн* | няпоўн* | няверн* | памылк* | памылков* | недакладн* | не знойдзен* | удакладн*
    moved exception.address_problem reason=moved cause=recipient : адрасат выбыў | пераехаў | пераехала
    expired pickup.expired cause=recipient : тэрмін захоўвання скончыўся | скончыўся тэрмін | тэрмін захоўвання мінуў | незапатрабаван* | не забраў | не забрана | тэрмін захоўвання выйшаў
    extended pickup.extended physical=no : тэрмін захоўвання падоўжан* | падоўжан* | прадоўжаны тэрмін
    reminder pickup.reminder physical=no : нагадваем | напамін* | апошні дзень | заканчваецца тэрмін | тэрмін захоўвання заканчваецца
    rescheduled out_for_delivery.rescheduled physical=no : перанесен* | паўторная дастаўка | паўторнае ўручэнне | дата дастаўкі зменена | зменена дата | адкладзен*
    failed delivery_failed.attempted : @undelivered
    misrouted exception.misrouted cause=carrier : памылкова накіраван* | памылкова адпраўлен* | засыл* | памылка сартавання | памылковае сартаванне
    redirected in_transit.redirected : дасыл* | пераадрас* | перанакіраван* | зменены адрас | змена адраса | дасланае
    courier_took accepted.picked_up : кур ер ~ забраў | прыняў & @sender
    courier_took2 accepted.picked_up : забрана кур ерам | прынята кур ерам | забрана ў адпраўніка | прынята ад адпраўніка
    sender_put accepted.dropped_off : здадзена адпраўніком | адпраўнік здаў | адпраўнік пакінуў | прынята ў паштамаце | прынята ў пункце
    accepted_office accepted.received_at_origin : прынят* ~ аддзялен*
    to_point out_for_delivery.to_pickup_point : у дарозе | у шляху | накіроўваецца | едзе ~ да | у | ў + @point
    collected delivered.collected handed_to=recipient : @point & атрыман* | выдадзен* | уручан* | забраў | забрана ! не | гатов* | чакае | прыбыл* | кур ер* | будзе | да выдачы | @sender
    ready pickup.ready : чакае адрасата | чакае атрымальніка | чакае вас | чакае атрымання | чакае ўручэння | чакае выдачы | гатова да выдачы | гатовы да выдачы | гатовая да выдачы | гатова да атрымання | гатовы да атрымання | можна забраць | можна атрымаць | можаце атрымаць | можаце забраць | да запатрабавання | на захоўванні ! не | кур ер*
    ready_point pickup.ready : прыбыл* | дастаўлен* | паступіл* | закладзен* | змешчан* | прыбыў ~ у | ў | на + @point ! прынят* | сартав* | не | будзе | адпраўнік*
    promise_today out_for_delivery.on_vehicle : сёння & дастав* | уруч* | будзе ! дастаўлена сёння
    promise unknown.notice_only physical=no : будзе дастаўлен* | будзе ўручан* | чакаецца ўручэнне | чакаецца дастаўка | планавая дата | дата дастаўкі
    slot out_for_delivery.appointment_scheduled physical=no : узгоднена дата | узгоднены час | дастаўка прызначана | інтэрвал дастаўкі
    neighbour delivered.neighbour handed_to=proxy : сусед | суседу | суседзям | суседцы | суседа | суседзі | суседка | суседзяў | суседам & @done ! не
    mailbox delivered.mailbox : паштовую скрыню | паштовай скрыні | паштовая скрыня | абаненцкую скрын* | абаненцкай скрын* | скрыню ! паведамленне | не
    reception delivered.reception handed_to=proxy : кансьерж* | ахове | аховай | ахова | ахоўнік | ахоўніку | рэсэпш* | вахц* & @done ! не
    safe delivered.safe_place : каля дзвярэй | пад дзвярыма | у дзвярэй | бяспечным месцы | узгодненым месцы & @done ! не
    proxy delivered.agent handed_to=proxy : давераннасц* | даверан* | прадстаўнік* | сваяк* | члену сям* & @done ! не
    last_mile in_transit.handed_to_last_mile : перададзен* ~ партнёр* | службе дастаўкі | мясцовай пошце | белпошце | мясцоваму
    to_courier out_for_delivery.on_vehicle : перададзен* | выдадзен* ~ кур еру | паштальёну ! не | будзе | адпраўніком
    airline in_transit.handed_to_linehaul : авіякампан* | авіяперавозчык* | перавозчыку | рэйс*
    recipient delivered.recipient handed_to=recipient : адрасату | атрымальніку | атрымальнікам | адрасатам | кліенту | асабіста & уручана | уручаны | уручэнне | ўручэнне | выдадзена | дастаўлена | атрымана ! не | на | будзе | чакае
    out out_for_delivery.on_vehicle : у кур ера | на дастаўку | у паштальёна | дастаўляецца | у працэсе дастаўкі | едзе да вас | у дастаўцы | кур ер едзе | кур ер выехаў | кур ер у дарозе | кур ерская дастаўка ! не | адпраўніка
    delivered delivered.unspecified handed_to=recipient : уручана | уручаны | ўручана | дастаўлена | дастаўлены | ^уручэнне | ^атрымана$ | пасылка атрымана | заказ атрыманы | дастаўка завершана ! не | адпраўнік* | будзе | @point | сартав* | склад* | кур еру | чакае | перавозчык* | краін*
    delayed exception.delayed physical=no : затрымк* | затрымлів* | спазн*
    label pre_shipment.info_received physical=no : зарэгістраван* | электронн* | створан* | прысвоены | звесткі атрыманы | інфармацыя аб адпраўленні | інфармацыя пра адпраўленне | даныя атрыманы | інфармацыя атрымана | накладная
    order pre_shipment.order_created physical=no : рыхтуецца да адпраўкі | камплектуецца | упакоўваецца | заказ прыняты | заказ аформлены
    left_country in_transit.departed_origin_country : экспарт | краіну адпраўлення | вылецел* | за мяжу | пакінул* + краіну | тэрыторыю | беларусь
    arrived_country in_transit.arrived_destination_country : краіну прызначэння | краіне прызначэння | краіна прызначэння | прыбыл* ~ краіну | беларусь | тэрыторыю
    left_import in_transit.left_import_office : міжнароднага абмену & пакінул* | адпраўлен*
    import in_transit.arrived_import_office : імпарт | міжнароднага абмену
    at_office in_transit.at_delivery_office : месца ўручэння | аддзяленне сувязі | горад атрымальніка | горадзе атрымальніка | аддзяленне дастаўкі | аддзяленне атрымальніка
    accepted accepted.received_at_origin : прынят* | прыём | прыёму ! сартав* | склад*
    departed in_transit.departed_facility : пакінул* | адпраўлен* | выбыл* | адгружан* | выехал*
    arrived in_transit.arrived_facility : прыбыл* | прыбыў | паступіл* | сартаван* | сартыр* | адсартав* | апрацоўк* | апрацаван* | прыбыцц* | склад* | тэрмінал* | прынят*
    moving in_transit.moving : у дарозе | у шляху | перадан* | перададзен* | транзіт* | накіроўваецца | перавоз* | рухаецца
    held exception.held : затрыман* | прыпынен* | захоўванн*
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
