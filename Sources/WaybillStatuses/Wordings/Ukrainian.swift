extension SharedWordings {
  private static let customs = "митн* | розмитн* | замитн*"
  private static let failed = """
    невдал* | не вручено | не вручена | не доручено | не доставлено | не доставлена | не вдалося вручити | не вдалося доставити | неможливо вручити \
    | неможливо доставити | спроба вручення | спроба доставки | невручен* | невручення | недоставлен* | неуспішн* | вручення не відбулося \
    | доставка не відбулася | не вдалося доручити | спроба доручення | не був вручений | не була вручена | не встиг доставити | недоручен*
    """
  private static let point = """
    поштомат* | відділенн* | пункт видачі | пункті видачі | пункту видачі | комірк* | парцелшоп | партнерськ*
    """
  static let ukrainian = """
    survey unknown.notice_only physical=no : оцініть | опитування | ваш відгук
    not_found unknown.not_found physical=no : номер не знайдено | не знайдено | інформація відсутня | немає інформації | дані відсутні ! адрес* | отримувач*
    invalid unknown.invalid_number physical=no : невірний номер | некоректний номер | неправильний номер
    refused_return returning.initiated reason=refused cause=recipient direction=return : відмов* & замовлення на повернення | повернен* | повертаєт*
    return_doc delivered.unspecified handed_to=recipient : створено єн зворотної доставки | створено єн зворотньої доставки | зворотної доставки | зворотньої доставки
    return_done returned.to_sender direction=return handed_to=recipient : відправнику | відправником | продавцю & вручено | вручена | видано | видана | повернуто | повернута | повернено | отримано | отримана | доставлено | доставлена | доручено ! не | буде | від відправника | в дорозі | очікує
    return_waiting returning.awaiting_sender_pickup direction=return : поверн* & очікує | готов*
    return_unclaimed returning.initiated cause=recipient direction=return : поверн* & термін зберігання | зберігання | незапитан*
    return_address returning.initiated reason=address direction=return : поверн* & адрес*
    return_moving returning.in_transit direction=return : повертається | у дорозі до відправника | прямує до відправника | повернення прибуло
    returning returning.initiated direction=return : повернення | повернен* | повернуто | повертається | повернута | зворотн* | повертаємо
    lost exception.lost cause=carrier : втрачен* | загублен* | втрата
    missing exception.missing : розшук* | розслідуван* | пошук відправлення
    stolen exception.stolen : викраден* | крадіжк*
    contents exception.missing_contents : без вкладення | нестач* | відсутнє вкладення
    damaged exception.damaged : пошкоджен* | дефект*
    destroyed exception.destroyed : знищен* | утилізован* | утилізац*
    seized customs.seized cause=customs : вилучен* | конфісков*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : скасован* | анульован* & отримувач* | одержувач* | клієнт*
    cancelled cancelled.by_sender physical=no : скасован* | анульован* | видалено | видалив | скасування
    paid customs.duties_paid physical=no : мит* | платеж* | податк* & сплачен* | оплачен* ! не
    due customs.duties_due reason=payment cause=recipient flag=action_required : мито | мита | митн* & сплат* | платеж* | оплат* | податк*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & документ* | інформац* | інвойс
    customs_refused customs.import_refused cause=customs : \(customs) & відмов* | заборон*
    export_out customs.export_released : експорт* & \(customs) & завершен* | пройден* | випущен*
    export_in customs.export_in_progress : експорт* & \(customs)
    held customs.import_held reason=customs cause=customs : \(customs) & затриман* | утриман* | призупинен* | контрол* | огляд
    out customs.import_released : \(customs) & завершен* | випущен* | пройден* | розмитнен* | звільнен* | випуск* | пройшл*
    in customs.import_in_progress : \(customs)
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & відмов*
    failed_address delivery_failed.attempted reason=address : \(failed) & адрес*
    absent delivery_failed.attempted reason=absent cause=recipient : відсутній отримувач | відсутність отримувача | відсутність адресата | адресат відсутній | отримувач відсутній | тимчасова відсутність | немає вдома | нікого не було | відсутній одержувач
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : відсутній контакт | не відповідає | немає зв язку | неможливо зв язатися | не вдалося зв язатися | контакт з отримувачем відсутній
    closed delivery_failed.attempted reason=business_closed : зачинен* | не працює
    moved exception.address_problem reason=moved cause=recipient : вибув | переїхав | переїхала
    refused exception.refused reason=refused cause=recipient : відмова | відмовився | відмовилась | відмовилася
    redirected in_transit.redirected : змінено адресу | переадрес* | переадресован* | досил* | перенаправлен* | зміна адреси
    address exception.address_problem reason=address : адрес* & невірн* | неповн* | неправильн* | некоректн* | помилк* | не знайден* | відсутн*
    expired pickup.expired cause=recipient : закінчився термін зберігання | термін зберігання закінчився | термін зберігання вичерпано | незапитан* | не отриманий у термін | не отримано у термін | не отримана у термін | не отримані у термін | не отримане у термін | припинено зберігання | не забрав | закінчення встановленого терміну | закінчення терміну зберігання
    extended pickup.extended physical=no : термін зберігання продовжено | продовжено термін | подовжено
    reminder pickup.reminder physical=no : нагадуван* | нагадуємо | платне зберігання | нараховується плата
    put_off exception.delayed reason=postponed_by_recipient cause=recipient physical=no : перенесен* & одержувач* | клієнт*
    rescheduled out_for_delivery.rescheduled physical=no : зміна дати | перенесен* | змінено дату | дату доставки змінено | повторна доставка
    failed_resched delivery_failed.attempted : \(failed)
    slot out_for_delivery.appointment_scheduled physical=no : узгоджений дат* | узгоджено дат* | узгоджена дат* | узгоджені дат* | узгоджене дат* | заплановано доставку | інтервал доставки | дату доставки узгоджено
    contacted out_for_delivery.customer_contacted physical=no : зв язалися з отримувачем | узгодження з отримувачем
    to_point out_for_delivery.to_pickup_point : \(point) & прямує до | в дорозі до | прямує у | на шляху до ! прибул*
    collected delivered.collected handed_to=recipient : \(point) & отриман* | видано | вручено | вручена | забран* | забрав ! не | готов* | очікує | можна | можете | відправник* | прибув | прибуло | від | протягом доби ви | касі | пункт прийому
    collected2 delivered.collected handed_to=recipient : отримувач забрав | посилку забрано | одержувач забрав
    ready pickup.ready : готовий до видачі | готово до видачі | готова до видачі | готові до видачі | готове до видачі | очікує на отримувача | очікує отримання | очікує на отримання | чекає на вас | можна отримати | можете отримати | можна забрати | у поштоматі | в поштоматі | прибуло у відділення | прибув у відділення | прибула у відділення | прибула до відділення | прибуло до відділення | прибув до відділення | очікує вручення | готове до отримання | готова до отримання | готовий до отримання | очікує у відділенні | на зберіганні | відправлення у відділенні | до запитання ! не | буде | переказ* | очікується | надходження від
    ready_point pickup.ready : поштомат* | пункт видачі | пункті видачі & прибул* | доставлен* | чекає | очікує | готов*
    proxy delivered.agent handed_to=proxy : довірен* | представник* | родич* & вручен* | видан*
    neighbour delivered.neighbour handed_to=proxy : сусід* & вручен* | передан* | залишен*
    mailbox delivered.mailbox : поштовий скриньк* | поштово скриньк* | поштова скриньк* | поштові скриньк* | поштове скриньк* | поштову скриньку | поштовій скриньці
    reception delivered.reception handed_to=proxy : консьєрж* | охорон* | рецепці* & вручен* | передан* | залишен*
    safe delivered.safe_place : залишен* & двер* | безпечн* | узгодженому місці
    recipient delivered.recipient handed_to=recipient : отримувачу | одержувачу | адресату | отримувачем | одержувачем | клієнту & вручен* | доставлен* | доручен* | видан* | отриман* | вручення ! не | буде | на шляху | в дорозі | прямує | грошов*
    cod delivered.unspecified handed_to=recipient : відправлення отримано | посилку отримано | грошовий переказ видано | грошово переказ видано | грошова переказ видано | грошові переказ видано | грошове переказ видано | отримано і створено | одержано | грошовий переказ ! не | очіку* | від
    delivered delivered.unspecified handed_to=recipient : вручено | вручена | вручений | доставлено | доставлена | доставлений | доручено | доручена | вручення адресату | успішно доставлен* | ^отримано$ ! не | буде | \(point) | сортув* | склад* | відправник* | для | до вручення | перевізник* | аеропорт* | місто | готов* | партнер*
    promise unknown.notice_only physical=no : буде доставлен* | буде вручен* | очікувана дата | планова дата | орієнтовна дата | очікується доставка | дата доставки ! сьогодні
    out out_for_delivery.on_vehicle : передано кур єру | видано кур єру | у кур єра | в процесі доставки | доставляється | на доставку | на шляху до одержувача | на шляху до отримувача | прямує до отримувача | кур єр | у доставці | в доставці | передано листоноші | листонош* | буде доставлено сьогодні | доставимо сьогодні | виїхав | видано листоноші | прямує до одержувача ! відправника | прибув*
    delayed exception.delayed physical=no : затримк* | затримує* | запізню*
    misrouted exception.misrouted cause=carrier : помилково направлен* | засил* | помилково відправлен* | помилкове сортування
    not_handed pre_shipment.not_handed_over physical=no : ще не надав | очікує надходження | ще не передан* | очікується надходження | не прибуло | ще не надан* | очікуємо надходження | ще не відправлен* | очікує відправлення | ще не здан*
    label pre_shipment.info_received physical=no : створив цю накладну | створено накладну | накладний створен* | накладно створен* | накладна створен* | накладні створен* | накладне створен* | створив накладну | електронн* | зареєстрован* | дані отримано | дані про відправлення | присвоєно номер | етикетк*
    order pre_shipment.order_created physical=no : замовлення | готується до відправ* | формується
    left_country in_transit.departed_origin_country : експорт міжнародної пошти | відправлено з україни | відправка за кордон | покинуло країну | вилетів | виліт | відправлено до країни | залишило територію | вибуло з країни | відправлено за кордон
    arrived_country in_transit.arrived_destination_country : країний призначення | країно призначення | країна призначення | країні призначення | країне призначення | територію україни | в україну | прибув до країни | прибуло до країни | до україни ! відправл*
    left_import in_transit.left_import_office : міжнародного сортувального центру & відправка | відправлен*
    left_import2 in_transit.left_import_office : відправка з міжнародного | покинуло місце міжнародного
    import in_transit.arrived_import_office : місце міжнародного обміну | місця міжнародного обміну | імпорт міжнародної пошти | місці міжнародного
    airline in_transit.handed_to_linehaul : авіаперевізник* | авіакомпан* | передано перевізнику | перевізник* | рейс*
    last_mile in_transit.handed_to_last_mile : службі доставки | кур єрській службі | місцевому перевізнику | укрпошті | новій пошті | передано партнеру
    at_office in_transit.at_delivery_office : підрозділ доручення | місце вручення | надходження на підрозділ | місті отримувача | місто отримувача | місті одержувача | надходження у відділення | до відділення доставки | прибуло до міста | у місті одержувача | підрозділ доставки
    in_city in_transit.arrived_facility : відправлення у місті
    inspected pickup.ready : до огляду | для огляду & одержувач* | отримувач*
    packing accepted.received_at_origin : комплектує | оформлено для відправки | підготовлено до відправлення | прийнят* | прийом | прийнято | прийняття
    picked accepted.picked_up : забран* | отримано від відправника | забрано кур єром | прийнято від відправника
    branch pickup.ready handed_to=station : прибув на відділення | прибуло на відділення | прибула на відділення | прибув у відділення | прибуло у відділення | прибуло до відділення | прибуло у поштове відділення | завантажено в поштомат | завантажено у поштомат | у поштоматі | в поштоматі ! сортув* | обмін*
    turned in_transit.redirected : зміна напрямку | переадрес* | змінено адресу
    departed in_transit.departed_facility : покинул* | покинут* | відправлено | відправлений | відправлена | відправка | вибул* | виїха* | залишил* | відправлення з | відвантажен*
    arrived in_transit.arrived_facility : надходження | прибул* | прибув | сортув* | надійшл* | обробк* | термінал* | склад* | оброблен* | розподіл* | прибуття
    moving in_transit.moving : прямує | в дорозі | у дорозі | переміщ* | транзит* | передан* | транспорт* | на шляху
    held2 exception.held : затриман* | призупинен* | зберігання
    """

  /// Belarusian, as Belpochta writes it.
  static let belarusian = """
    return_done returned.to_sender direction=return handed_to=recipient : адпраўніку | адпраўшчыку & уручана | вернута | выдадзена ! не
    returning returning.initiated direction=return : вяртанн* | вернут* | вяртаецц*
    lost exception.lost : страчан* | згублен*
    damaged exception.damaged : пашкоджан*
    customs_out customs.import_released : мытн* & завершан* | выпушчан* | скончан*
    customs_held customs.import_held reason=customs cause=customs : мытн* & затрыман*
    customs_in customs.import_in_progress : мытн* | мытня
    failed delivery_failed.attempted : няўдал* | не ўручана | не ўручан* | не дастаўлен* | спроба ўручэння
    refused exception.refused reason=refused cause=recipient : адмова | адмовіўся | адмовілася
    address exception.address_problem reason=address : адрас* & няправільн* | няпоўн*
    expired pickup.expired : тэрмін захоўвання скончыўся | незапатрабаван*
    ready pickup.ready : чакае адрасата | чакае атрымальніка | гатовий да выдачы | гатово да выдачы | гатова да выдачы | гатові да выдачы | гатове да выдачы | гатова да атрымання | да запатрабавання
    promise unknown.notice_only physical=no : будзе дастаўлен* | будзе ўручан* | чакаецца ўручэнне
    recipient delivered.recipient handed_to=recipient : адрасату | атрымальніку & уручана | уручэнне | выдадзена | дастаўлена ! не | на
    delivered delivered.unspecified handed_to=recipient : уручана | дастаўлена | уручэнне | уручаны ! не | адпраў* | будзе
    out out_for_delivery.on_vehicle : кур еру | на дастаўку | паштальён* | дастаўляецца
    label pre_shipment.info_received physical=no : зарэгістраван* | электронн* | створан*
    accepted accepted.received_at_origin : прынят* | прыём
    left_country in_transit.departed_origin_country : экспарт | пакінулий краіну | пакінуло краіну | пакінула краіну | пакінулі краіну | пакінуле краіну
    import in_transit.arrived_import_office : імпарт | міжнароднага абмену
    at_office in_transit.at_delivery_office : месца ўручэння | аддзяленне сувязі
    departed in_transit.departed_facility : пакінул* | адпраўлен* | выбыл*
    arrived in_transit.arrived_facility : прыбыл* | паступіл* | сартаван* | сартыр* | апрацоўк*
    moving in_transit.moving : у дарозе | у шляху | перадан* | транзіт*
    """
}
