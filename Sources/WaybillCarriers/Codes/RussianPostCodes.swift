/// `operation type/attribute` of the operation history, from the service's published dictionary.
enum RussianPostCodes {
  static let text = """
    1 accepted.received_at_origin # приём
    1/1 accepted.received_at_origin # единичный
    1/2 accepted.received_at_origin # партионный
    1/8 accepted.received_at_origin
    2 delivered.unspecified # вручение
    2/1 delivered.recipient # вручение адресату
    2/2 returned.to_sender # вручение отправителю
    2/3 delivered.collected # выдано адресату через почтомат
    2/4 returned.to_sender # выдано отправителю через почтомат
    2/5 delivered.recipient # адресату электронно
    2/6 delivered.recipient # адресату почтальоном
    2/7 returned.to_sender # отправителю почтальоном
    2/8 delivered.recipient # адресату курьером
    2/9 returned.to_sender # отправителю курьером
    2/10 delivered.recipient # адресату с контролем ответа
    2/11 delivered.recipient # адресату с контролем ответа почтальоном
    2/12 delivered.recipient # адресату с контролем ответа курьером
    2/14 returned.to_sender # вручение отправителю
    3 returning.initiated # возврат
    3/1 returning.initiated reason=absent # истёк срок хранения
    3/2 returning.initiated # заявление отправителя
    3/3 returning.initiated reason=absent # отсутствие адресата
    3/4 returning.initiated reason=refused cause=recipient # отказ адресата
    3/5 returning.initiated # смерть адресата
    3/6 returning.initiated reason=address # невозможно прочесть адрес
    3/7 returning.initiated reason=customs cause=customs # отказ в выпуске таможней
    3/8 returning.initiated reason=address # неполный адрес
    3/9 returning.initiated reason=address # неверный адрес
    4 in_transit.redirected # досылка
    5 exception.other # невручение
    5/1 exception.lost # утрачено
    5/2 customs.seized # изъято
    5/3 exception.other # засылка
    5/8 exception.lost # решение об утрате
    5/9 customs.seized # изъято таможней
    6 pickup.ready # хранение
    6/1 pickup.ready # до востребования
    6/2 pickup.ready # на абонементный ящик
    7 exception.held # временное хранение
    8/0 in_transit.arrived_facility # сортировка
    8/1 in_transit.departed_facility # покинуло место приёма
    8/2 in_transit.at_delivery_office # прибыло в место вручения
    8/3 in_transit.arrived_facility # прибыло в сортировочный центр
    8/4 in_transit.departed_facility # покинуло сортировочный центр
    8/5 in_transit.arrived_import_office # прибыло в место международного обмена
    8/6 in_transit.left_import_office # покинуло место международного обмена
    8/7 in_transit.arrived_facility # прибыло в место транзита
    8/8 in_transit.departed_facility # покинуло место транзита
    8/9 pickup.ready # прибыло в почтомат
    8/13 in_transit.moving
    8/14 out_for_delivery.on_vehicle # у курьера
    8/17 out_for_delivery.on_vehicle # почтальон вышел
    8/20 out_for_delivery.on_vehicle # у почтальона
    9 in_transit.arrived_import_office # импорт международной почты
    10 in_transit.departed_origin_country # экспорт международной почты
    11 customs.import_in_progress # прохождение таможни
    11/1 customs.import_in_progress # прибыло на территорию РФ
    12 delivery_failed.attempted # неудачная попытка вручения
    12/1 delivery_failed.attempted reason=absent # временное отсутствие адресата
    12/2 delivery_failed.attempted # доставка отложена по просьбе адресата
    12/3 exception.address_problem reason=address # неполный адрес
    12/4 exception.address_problem reason=address # неправильный адрес
    12/5 delivery_failed.attempted reason=moved # адресат выбыл
    12/6 exception.refused reason=refused cause=recipient # отказ от получения
    12/8 delivery_failed.attempted reason=address # адресат не проживает
    13 pre_shipment.info_received # регистрация отправки
    14 customs.import_in_progress # таможенное оформление
    14/0 customs.import_released # таможенное оформление завершено
    14/1 customs.import_released # выпущено таможней
    14/2 customs.import_refused # возвращено таможней
    14/3 customs.import_in_progress # осмотрено таможней
    14/4 customs.import_refused # отказ в выпуске
    16 exception.destroyed # уничтожение
    18 exception.lost # утрачено
    20 customs.import_in_progress # передано таможне
    21 out_for_delivery.on_vehicle # доставка
    21/0 out_for_delivery.on_vehicle # доставка
    21/1 out_for_delivery.on_vehicle # доставка по звонку
    28 pre_shipment.info_received # присвоен трек-номер
    28/0 pre_shipment.info_received # присвоение идентификатора
    39 customs.import_in_progress # таможенное оформление
    """
  static let wordings = """
    import in_transit.arrived_import_office : импорт международной почты
    export in_transit.departed_origin_country : экспорт международной почты
    """
}
