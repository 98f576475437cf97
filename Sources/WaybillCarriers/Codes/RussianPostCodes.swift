/// `operation type/attribute` of the operation history, from the service's published dictionary. A type whose
/// attribute is not listed is read by the type, but for the handing out (2): it may be to the sender.
enum RussianPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    1/* accepted.received_at_origin # приём
    2 delivered.unspecified # вручение
    2/0 delivered.unspecified # вручение
    2/1,5,10,13,15,19,21,23,25 delivered.recipient handed_to=recipient # вручение адресату
    2/6,8,11,12,17,18,26,27 delivered.recipient handed_to=recipient # адресату почтальоном, курьером
    2/3 delivered.collected handed_to=recipient # адресату через почтомат
    2/2,4,7,9,16,20,22,24,28,29,30,31 returned.to_sender # вручение отправителю
    2/14 in_transit.moving # для передачи на оцифровку
    3/* returning.initiated # возврат
    3/1 returning.initiated # истёк срок хранения
    3/2 returning.initiated cause=sender # заявление отправителя
    3/3,20 returning.initiated reason=absent # отсутствие адресата, нет доступа к нему
    3/4 returning.initiated reason=refused cause=recipient # отказ адресата
    3/6,10,22 returning.initiated reason=address # адрес не прочесть, неверный, отсутствует
    3/7 returning.initiated reason=customs cause=customs # отказ в выпуске таможней
    3/11 returning.initiated reason=incomplete_shipment # несоответствие комплектности
    3/12 returning.initiated reason=security # запрещено службой авиабезопасности
    3/13 returning.initiated reason=customs # для таможенных операций
    3/17 returning.initiated reason=id_or_age # несоответствие возраста
    3/18,19 returning.initiated cause=carrier # ПВЗ закрыт, отказ ПВЗ
    3/23 returning.initiated cause=carrier # по причине дефектности
    4/* in_transit.redirected # досылка
    4/3 exception.misrouted cause=carrier # засылка
    4/5,6 exception.held # на временное хранение, в невостребованные
    4/10 customs.duties_due reason=payment flag=action_required # требуется оплата пошлины
    5/* exception.other # невручение
    5/1 exception.lost # утрачено
    5/2 customs.seized # изъято
    5/3 exception.misrouted cause=carrier # засылка
    5/8 customs.seized # решение таможни
    6/* pickup.ready # хранение
    6/4,5 pickup.extended # продление срока хранения
    7/* exception.held # временное хранение
    7/1,2 pickup.expired # нероздано, невостребовано
    7/3 exception.held reason=prohibited # содержимое запрещено к пересылке
    8/* in_transit.moving # обработка
    8/0 in_transit.arrived_facility # сортировка
    8/1 in_transit.departed_facility # покинуло место приёма
    8/2 in_transit.at_delivery_office # прибыло в место вручения
    8/3,17,30,44,73 in_transit.arrived_facility # сортировочный центр, центр гибридной почты
    8/4,20,31 in_transit.departed_facility # покинуло сортировочный центр, место возврата
    8/5 in_transit.arrived_import_office # прибыло в место международного обмена
    8/6 in_transit.left_import_office # покинуло место международного обмена
    8/7,8 in_transit.transit_country # место транзита
    8/9,60,74 pickup.ready handed_to=station # в почтомате
    8/39,62 pickup.ready # сдано в ПВЗ, передано в клиентский зал
    8/10,27,28,33,35,42,43,56,57,58,59 pickup.reminder # истекает срок хранения
    8/40 pickup.expired # истёк срок хранения
    8/23,37,38 pickup.extended # продление срока хранения
    8/11,49,61,76 in_transit.redirected # переадресовано
    8/12,64,75 in_transit.moving # изъято из почтомата
    8/13 in_transit.arrived_destination_country leg=destination # прибыло на территорию РФ
    8/14 in_transit.at_delivery_office # прибыло в центр выдачи посылок
    8/15,18 out_for_delivery.on_vehicle # у курьера, у почтальона
    8/68,69 out_for_delivery.to_pickup_point # у курьера для доставки в почтомат, ПВЗ
    8/16 delivered.mailbox # доставлено электронно
    8/19 exception.held # в кладовую хранения
    8/21 exception.address_problem reason=address # уточнение адреса
    8/22 out_for_delivery.appointment_scheduled # ожидает курьерской доставки
    8/24,25 pickup.ready physical=no # извещение направлено, доставлено
    8/26,34,48,50,51,52,54,55,63,66,67,78 unknown.notice_only # учётные операции
    8/36,41 returning.initiated # заявление на возврат, возврат скомплектован
    8/47,53 exception.held # обработка приостановлена, вручение не разрешено
    8/65 exception.missing # отправление отсутствует
    8/70,77 in_transit.moving # принято курьером
    8/71,32,72 in_transit.departed_facility # направлено в отделение
    9/* in_transit.arrived_import_office leg=destination # импорт международной почты
    10/* in_transit.departed_origin_country leg=origin # экспорт международной почты
    11/* customs.import_in_progress # приём на таможню
    12,42/* delivery_failed.attempted # неудачная попытка вручения
    12,42/1,10 delivery_failed.attempted reason=absent # временное отсутствие адресата
    12,42/2,29 delivery_failed.attempted reason=postponed_by_recipient # по просьбе адресата
    12,42/3,4 exception.address_problem reason=address # неполный, неправильный адрес
    12,42/5,16 exception.address_problem reason=moved # выбыл, переехал
    12,42/6 exception.refused reason=refused cause=recipient # отказ от получения
    12,42/7 delivery_failed.attempted reason=force_majeure cause=external # непреодолимая сила
    12,42/9 pickup.ready # адресат заберёт сам
    12,42/11 delivery_failed.attempted cause=carrier # по техническим причинам
    12,42/12 pickup.expired # истёк срок хранения в почтомате
    12,42/13 delivery_failed.attempted cause=sender # по требованию отправителя
    12,42/14 exception.damaged # повреждено или без вложения
    12,42/15 delivery_failed.attempted reason=payment # в ожидании оплаты
    12,42/17 in_transit.redirected physical=no # абонентский ящик
    12,42/18 delivery_failed.not_attempted # нет доставки на дом
    12,42/19,20 customs.import_held reason=documents # таможенные требования, документы
    12,42/21 delivery_failed.attempted reason=contact_recipient # невозможно связаться
    12,42/22 delivery_failed.attempted reason=strike # бастует
    12,42/23 exception.held reason=prohibited # запрещённые вложения
    12,42/24 customs.import_refused reason=prohibited # отказ в импорте
    12,42/25 exception.misrouted cause=carrier # засыл
    12,42/27 delivery_failed.attempted reason=holiday # праздник
    12,42/28 exception.lost # утрата
    12,42/30 delivery_failed.attempted reason=id_or_age # возраст получателя
    13/* pre_shipment.info_received # регистрация отправки
    14/* customs.import_in_progress # таможенное оформление
    14/1,5,13,16 customs.import_released # выпущено, выпуск разрешён
    14/6 customs.duties_due reason=payment # с обязательной уплатой платежей
    14/2,4,9,14,17,20,23 customs.import_refused # возвращено, отказ в выпуске
    14/3,7,10,11,12,18,21,24 customs.import_in_progress # осмотр, досмотр, контроль
    14/8 customs.import_held # выпуск приостановлен
    14/15,19 customs.import_held reason=declaration # декларация не прошла, автовыпуск отказан
    14/22 returning.initiated reason=customs # возврат разрешён
    14/25 customs.export_held leg=origin # в убытии отказано
    14/26 customs.export_released leg=origin # убытие разрешено
    15,23/* exception.held # временное хранение
    16/* exception.destroyed # уничтожение
    17/* customs.seized # оформление в собственность
    18/* exception.lost # регистрация утраты
    19/* customs.duties_paid # таможенные платежи поступили
    20/* unknown.notice_only # регистрация
    21/* delivered.unspecified # доставка
    21/1 delivered.mailbox # в почтовый ящик
    21/2 delivered.signed handed_to=recipient # под роспись
    21/3 delivered.reception handed_to=proxy # на ресепшн
    22/* delivery_failed.attempted # недоставка
    22/1,2,3,4 exception.address_problem reason=address # адрес
    22/5 exception.refused reason=refused cause=recipient # отказ в получении
    22/6 delivery_failed.attempted reason=no_access # нет доступа по адресу
    22/7,8 exception.address_problem reason=moved # сменила адрес, выбыл
    22/9 delivery_failed.attempted reason=locker_full # не поместилось в ящик
    24/* customs.import_held # продление срока выпуска таможней
    24/1,2 customs.import_held reason=inspection_quarantine # ветеринарный, фитосанитарный контроль
    24/3 customs.import_held reason=inspection_quarantine # отбор проб
    24/5,1057 customs.import_held reason=contact_recipient # контакт с клиентом
    24/1019 customs.import_held reason=prohibited
    24/1020,1070 customs.import_held reason=restricted_licence
    24/1050,1051 customs.import_held reason=invoice
    24/1052,1053 customs.import_held reason=origin_certificate
    24/1054,1055,1056 customs.import_held reason=declaration
    24/1058,1063 customs.import_held reason=customs
    24/1059 customs.import_held reason=tax_id
    24/1060,1073 customs.import_held reason=documents
    24/1061 customs.import_held reason=payment
    24/1062 customs.import_held reason=incomplete_shipment
    24/1064,1099,4 customs.import_held reason=unspecified
    24/1065 customs.import_held reason=value_check
    25/* exception.other # вскрытие
    26/* cancelled.by_carrier # отмена
    26/1 cancelled.by_sender # требование отправителя
    27,28,30,34,37,47,59/* pre_shipment.info_received # электронная регистрация, присвоение номера
    29/* in_transit.arrived_import_office # прохождение через место международного обмена
    31/* in_transit.handed_to_linehaul leg=linehaul # обработка перевозчиком
    31/1,21,23,59 in_transit.moving leg=linehaul # транспорт прибыл, доставлено, выгружено
    31/5,6 in_transit.handed_to_linehaul leg=linehaul physical=no # бронирование, план погрузки
    31/7,57 in_transit.not_loaded leg=linehaul # исключено из плана, не погружено
    31/31,41,43,14 in_transit.moving leg=linehaul # в пути, перегрузка
    31/82 exception.other leg=linehaul # возвращено
    32/* in_transit.arrived_facility # поступление
    33/1 in_transit.handed_to_linehaul # передано перевозчику
    33/2 in_transit.handed_to_last_mile leg=destination # получено назначенным оператором
    33/3 in_transit.moving leg=destination # обработка назначенным оператором
    35/* delivery_failed.not_attempted # отказ в курьерской доставке
    36,45,52,58,63/* unknown.notice_only # учётные операции
    38/* exception.held # задержка для уточнений
    38/4 exception.address_problem reason=address
    39/* customs.import_in_progress physical=no # предварительное декларирование
    39/2,8 customs.import_released physical=no # выпуск разрешён
    39/3,4,5,6,9 customs.import_refused physical=no # отказ в выпуске
    40/* customs.import_in_progress # таможенный контроль
    40/1 customs.duties_paid # платежи уплачены
    40/3 customs.import_refused # отказ в выпуске
    41/* customs.duties_paid # обработка таможенных платежей
    41/3,5 customs.duties_due reason=payment # сумма рассчитана
    43/* unknown.notice_only # вручение разрешено
    44/* exception.rejected_by_carrier # отказ в приёме
    44/8 exception.address_problem reason=address # ошибка в адресе
    44/12 pre_shipment.not_handed_over # отсутствует отправление
    46/* pre_shipment.label_cancelled # отмена присвоения
    48/* delivered.partial # частичное вручение
    49/* unknown.notice_only # отказ в продлении срока хранения
    50,51,57/* delivery_failed.attempted # неудачная доставка в почтомат, ПВЗ
    50/5,7 delivery_failed.attempted reason=locker_full # нет свободных ячеек
    51/1,2 delivery_failed.attempted reason=business_closed # ПВЗ закрыт
    53/* out_for_delivery.appointment_scheduled # бронирование интервала доставки
    54/* out_for_delivery.rescheduled # перенос интервала
    55/* unknown.notice_only # отказ от бронирования
    55/1 returning.initiated # возврат отправителю
    56/* in_transit.moving # возврат в адресное отделение
    60/* exception.other # неудачное изъятие
    61/* in_transit.moving # передано ведомственному перевозчику
    62/* returned.to_sender # возвращено клиенту
    1027/* exception.missing # недостача
    """

  static let wordings = """
    import in_transit.arrived_import_office : импорт международной почты
    export in_transit.departed_origin_country : экспорт международной почты
    """
}
