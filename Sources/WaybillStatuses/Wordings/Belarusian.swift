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
    neighbour delivered.neighbour handed_to=proxy : сусед* & @done ! не
    mailbox delivered.mailbox : паштовую скрыню | паштовай скрыні | паштовая скрыня | абаненцкую скрын* | абаненцкай скрын* | скрыню ! паведамленне | не
    reception delivered.reception handed_to=proxy : кансьерж* | ахов* | рэсэпш* | вахц* & @done ! не
    safe delivered.safe_place : каля дзвярэй | пад дзвярыма | у дзвярэй | бяспечным месцы | узгодненым месцы & @done ! не
    proxy delivered.agent handed_to=proxy : давераннасц* | даверан* | прадстаўнік* | сваяк* | члену сям* & @done ! не
    last_mile in_transit.handed_to_last_mile : перададзен* ~ партнёр* | службе дастаўкі | мясцовай пошце | белпошце | мясцоваму
    to_courier out_for_delivery.on_vehicle : перададзен* | выдадзен* ~ кур еру | паштальёну ! не | будзе | адпраўніком
    airline in_transit.handed_to_linehaul : авіякампан* | авіяперавозчык* | перавозчыку | рэйс*
    recipient delivered.recipient handed_to=recipient : адрасату | атрымальніку | атрымальнікам | адрасатам | кліенту | асабіста & уручана | уручаны | уручэнне | ўручэнне | выдадзена | дастаўлена | атрымана ! не | на | будзе | чакае
    out out_for_delivery.on_vehicle : у кур ера | на дастаўку | у паштальёна | дастаўляецца | у працэсе дастаўкі | едзе да вас | у дастаўцы | кур ер едзе | кур ер выехаў | кур ер у дарозе | кур ерская дастаўка ! не | адпраўніка
    delivered delivered.unspecified handed_to=recipient : уручана | уручаны | ўручана | дастаўлена | дастаўлены | ^уручэнне | ^атрымана$ | пасылка атрымана | заказ атрыманы | дастаўка завершана ! не | адпраўнік* | будзе | @point | сартав* | склад* | кур еру | чакае | перавозчык* | краін*
    delayed exception.delayed physical=no : затрымк* | затрымлів* | спазн*
    label pre_shipment.info_received physical=no : зарэгістраван* | электронн* | створан* | прысвоены | звесткі атрыманы | даныя атрыманы | інфармацыя атрымана | накладная
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
    """
}
