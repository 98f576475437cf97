extension SharedWordings {
  static let russian = """
    return_done returned.to_sender direction=return : вручение отправителю | вручено отправителю | возвращено отправителю | выдано отправителю | получено отправителем | возврат вручен* ! будет | не
    returning returning.initiated direction=return : возврат* | возвращает* | обратн* | возвращен* ! обратная связь
    lost exception.lost : утрачен* | потерян* | утеря* | утрата
    damaged exception.damaged : поврежд* | дефект* | нарушен* упаковк*
    destroyed exception.destroyed : уничтож*
    cancelled cancelled.by_sender : отменен* | отмена | аннулирован*
    refused exception.refused reason=refused cause=recipient : отказ адресата | отказ от получения | отказался | отказ получателя
    duty customs.duties_due reason=payment flag=action_required : таможен* & пошлин* | платеж* | оплат*
    customs_refused customs.import_refused cause=customs : возвращено таможней | отказ в выпуске | запрещ* & таможн* | ввоз
    customs_held customs.import_held reason=customs cause=customs : таможн* & задержан* | удержан* | приостанов* | документ*
    customs_export_done customs.export_released : экспорт* & завершен* | успех* | выпущен* | пройден*
    customs_export customs.export_in_progress : экспортн* | экспорта & таможен* | расчистк* | растаможк* | оформлен*
    customs_out customs.import_released : выпущено таможней | таможенное оформление завершено | таможенное оформление пройдено | покинуло таможню | выпуск разрешен | растаможен* | таможн* & завершен* | окончен* | выпущен* | покинул* | пройден*
    customs_out2 customs.import_released : выпущено таможней | таможенное оформление завершено | выпуск таможней | растаможено
    customs_in customs.import_in_progress : таможн* | таможен* | расчистк* | растаможк*
    address exception.address_problem reason=address : неверный адрес | неполный адрес | неправильный адрес | адрес & не найден | неверн* | неполн* | ошиб* | отсутств*
    bad_address exception.address_problem reason=address : неверный адрес | неполный адрес | неправильный адрес | адресат не значится | адресат не найден
    moved delivery_failed.attempted reason=moved : адресат выбыл
    expired pickup.expired : истек срок хранения | срок хранения истек | не востребован* | невостребован*
    parcel_locker_taken delivered.collected handed_to=recipient : получено & постамат* | почтомат* | пункт* выдачи | пвз
    ready pickup.ready : ожидает адресата в | готов* к выдаче | ожидает получения | ожидает вручения | прибыло в место вручения и ожидает | в пункте выдачи | поступил* в пункт выдачи | в постамате | почтомате | можно забрать | ждет в | доставлено в пункт выдачи | доставлен в пункт | готово к получению | ожидает в пункте | на хранени* | до востребования ! не
    failed delivery_failed.attempted : неудачная попытка | не вручен* | не удалось вручить | не доставлен* | недоставлен* | вручение не состоялось | временное отсутствие | не удалось доставить | адресат отсутств* | адресата нет | попытка вручения
    out out_for_delivery.on_vehicle : передано почтальону | у курьера | передано курьеру | доставляется | выдано в доставку | на доставку | курьер | почтальон* | в доставке | выехал | передан* в доставку
    promise unknown.notice_only physical=no : ожидается вручение | будет доставлен* | будет вручен* | планируем* | ожидаемая дата | ожидается доставка
    recipient delivered.recipient handed_to=recipient : вручение адресату | вручено адресату | получено адресатом | вручен* получателю | выдано адресату | вручение получателю | получено получателем | вручение адресату почтальоном ! не
    delivered delivered.unspecified handed_to=recipient : вручен* | доставлен* | получено | вручение ! не | в пункт | будет | отправител* | неудачн* | место вручения | ожида* | в сортировочн* | в город | на склад | в отделение | пункт
    label pre_shipment.info_received physical=no : присвоен* трек | электронн* | информация об отправлении | зарегистрирован* | ожидает передачи | создан* | регистрация отправки | оформлен* заказ | ожидается передача | ожидает отправки | данные получены
    delayed exception.delayed physical=no : задержк* | задерж*
    misrouted exception.misrouted : засылка | засланное
    redirected in_transit.redirected : досыл* | переадрес*
    left_country in_transit.departed_origin_country : покинул* & страну | территорию | границ*
    left_country2 in_transit.departed_origin_country : экспорт международной почты | покинуло территорию | вылет* из страны | выезд из страны | отправлено из страны | самолет вылетел | покинуло страну | убыл* из страны
    arrived_country in_transit.arrived_destination_country : прибыло на территорию | прибыл* в страну | страна назначения | прибыло в страну | прибыл* на территорию
    import in_transit.arrived_import_office : импорт международной почты | место международного обмена
    airline in_transit.handed_to_linehaul : передано авиакомпании | авиакомпани* | рейс* | перевозчик*
    last_mile in_transit.handed_to_last_mile : местной службе доставки | местной курьерской | передано в службу доставки | местному перевозчику
    picked_up accepted.picked_up : забран* | принято перевозчиком
    accepted accepted.received_at_origin : прием | принят* | принято | приём | получен* от отправителя
    at_office in_transit.at_delivery_office : прибыло в место вручения | прибыл* в место вручения | прибыло в отделение | в отделении связи | прибыл* в отделение
    departed in_transit.departed_facility : покинул* | отправлен* | убыл* | исходящ* | выбыл* | вышел | отбыл*
    arrived in_transit.arrived_facility : прибыл* | поступил* | сортировк* | обработк* | входящ* | сортировочн* | прибыти*
    moving in_transit.moving : в пути | передан* | транзит* | перевозк* | следует
    """
}
