extension SharedWordings {
  private static let failed = """
    недоставен* | неуспешен опит | неуспешна доставка | не е намерен | опит за доставка | не е доставена | не е доставен | неуспешно връчване | неуспешен \
    | невъзможна доставка | не може да бъде доставена | не беше доставена | не бе доставена | недоставяне | неуспешно доставяне | не е връчена | отложена доставка
    """
  private static let point =
    "офис | офиса | автомат* | апс | еконтомат | locker | пощенска станция | бокс | станция | куриерски офис | пункт за получаване | еасибокс | сервизна точка"
  static let bulgarian = """
    survey unknown.notice_only physical=no : оценете | анкета
    not_found unknown.not_found physical=no : не е намерена информация | няма информация | няма данни | не е намерена пратка | няма намерена
    return_done returned.to_sender direction=return handed_to=recipient : подателя | подател | изпращача | изпращач & върната | върнат | доставена | доставен | връчена | получена | предадена ! не | ще | от подателя | в процес
    return_waiting returning.awaiting_sender_pickup direction=return : върна* | връща* & очаква | готова за получаване
    return_refused returning.initiated direction=return reason=refused cause=recipient : върна* | връща* & отказ*
    return_unclaimed returning.initiated direction=return : върна* | връща* & непотърсен* | срок
    return_moving returning.in_transit direction=return : връща се | на път към подателя | пътува обратно | пътува към подателя
    returning returning.initiated direction=return : върна* | връща* | връщане | обратно към | рекламация
    lost exception.lost cause=carrier : изгубен* | загубен* | загуба
    missing exception.missing : издирва* | в процес на издирване
    stolen exception.stolen : откраднат* | кражба
    damaged exception.damaged : повреден* | увреден* | щета
    destroyed exception.destroyed : унищожен* | унищожаване
    seized customs.seized cause=customs : иззет* | конфискуван*
    cancelled cancelled.by_sender physical=no : анулиран* | отказана от подателя | отменен* | анулиране
    paid customs.duties_paid physical=no : мито | митни* | ддс & платен* ! не
    due customs.duties_due reason=payment cause=recipient flag=action_required : мито | митни* & плащане | плати* | заплащане | такс*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : митн* & документ* | информация | фактура
    customs_refused customs.import_refused cause=customs : митн* & отказ* | забран*
    customs_held customs.import_held reason=customs cause=customs : митн* & задържан* | проверка | спрян* | чака
    export_in customs.export_in_progress : митн* & износ* | експорт*
    customs_out customs.import_released : митн* & освободен* | приключ* | завърш* | обмитена
    customs_in customs.import_in_progress : митн*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & отказ*
    refused exception.refused reason=refused cause=recipient : отказана от получателя | отказ от получател* | получателят отказа | отказ | отказана | отказва
    failed_address delivery_failed.attempted reason=address : \(failed) & адрес*
    absent delivery_failed.attempted reason=absent cause=recipient : отсъства | получателят не е открит | не е открит | няма никой | не е на адреса | отсъстващ | липсва получател | не открит на адреса
    closed delivery_failed.attempted reason=business_closed : затворен*
    address exception.address_problem reason=address : адрес* & грешен | непълен | некоректен | неточен | сгрешен | непознат | несъществуващ
    expired pickup.expired : непотърсен* | изтекъл срок | срокът за получаване изтече | не е потърсена
    failed delivery_failed.attempted : \(failed)
    redirected in_transit.redirected : пренасочен* | препратен* | промяна на адрес
    rescheduled out_for_delivery.rescheduled physical=no : отложен* | нова дата | променена дата | повторна доставка
    to_point out_for_delivery.to_pickup_point : \(point) & пътува към | на път към | пътува | изпратена към ! получена
    collected delivered.collected handed_to=recipient : \(point) & получена | взета | получено ! не | за получаване | от подател | може | готова | приета
    ready pickup.ready : готова за получаване | готов за получаване | за получаване | чака да бъде получена | може да получите | очаква получаване | можете да вземете | очаква ви | чака ви | налична за получаване
    ready_point pickup.ready : \(point) & пристигна* | доставен* | налична | оставена | очаква ! подател | приета | изпратена | предадена за
    neighbour delivered.neighbour handed_to=proxy : съсед*
    mailbox delivered.mailbox : пощенска кутия | пощенската кутия
    safe delivered.safe_place : пред вратата | на безопасно място
    proxy delivered.agent handed_to=proxy : пълномощник* | роднина | упълномощен* & доставен* | връчен* | предаден*
    promise unknown.notice_only physical=no : ще бъде доставен* | очаквана дата | очаквана доставка | очаква се доставка | предстои доставка
    out out_for_delivery.on_vehicle : предадена за доставка | предаден за доставка | в куриер | за доставка | при куриер | с куриер | на куриер | доставя се | куриерът | за разнос | разносвач | в процес на доставка | натоварена за доставка ! приета | готви
    recipient delivered.recipient handed_to=recipient : получателя | получател | клиента & доставена | доставен | връчена | връчен | предадена | получена ! не | ще | на път
    delivered delivered.unspecified handed_to=recipient : доставена | доставен | доставено | връчена | връчен | връчено | успешна доставка | ^получена$ ! не | подател* | ще | \(point) | склад* | център | превозвач*
    label pre_shipment.info_received physical=no : създаден* | регистриран* | електронн* | подготвен* | товарителница | заявен*
    accepted accepted.received_at_origin : приета | приет | подадена | приемане | приета от подател
    picked accepted.picked_up : взета от | взета | получена от подател | събрана
    left_country in_transit.departed_origin_country : напусна* & страна* | държава* | българия
    arrived_country in_transit.arrived_destination_country : пристигна* & страна* | държава* | българия
    airline in_transit.handed_to_linehaul : превозвач* | авиокомпания | полет
    at_office in_transit.at_delivery_office : доставящ* | пощенски клон | станция за доставяне
    departed in_transit.departed_facility : изпратен* | напусна* | заминала | тръгна* | отпътува*
    arrived in_transit.arrived_facility : пристигна* | обработ* | сортир* | склад* | постъпила | разпределителен | логистичен център | в център
    moving in_transit.moving : на път | транзит* | пътува | транспорт* | в движение | предаден*
    delayed exception.delayed physical=no : забавен* | закъсн* | забавяне
    """
}
