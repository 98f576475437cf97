extension SharedWordings {
  /// Uzbek in Latin letters.
  static let uzbek = """
    returned returned.to_sender direction=return : jo natuvchi* | yuboruvchi* & yetkazildi | topshirildi | qaytarildi | berildi
    returning returning.initiated direction=return : qaytar* | jo natuvchiga
    lost exception.lost : yo qol*
    damaged exception.damaged : shikast*
    refused exception.refused reason=refused cause=recipient : rad et* | voz kech*
    address exception.address_problem reason=address : manzil* & noto g ri | to liq emas | xato
    due customs.duties_due reason=payment cause=recipient flag=action_required : boj* | soliq* & to lov* | to lash*
    data_held customs.import_held reason=documents cause=customs : bojxona* & ma lumot* | hujjat* | ushlab* | to xtat*
    out_customs customs.import_released : bojxona* & chiqarildi | chiqdi | yakunlandi | tugadi | ruxsat*
    in_customs customs.import_in_progress : bojxona*
    failed delivery_failed.attempted : muvaffaqiyatsiz | yetkazib berilmadi | yetkazilmadi | topshirilmadi | topilmadi
    out out_for_delivery.on_vehicle : yetkazib berish jarayonida | kuryer* | yetkazilmoqda
    ready pickup.ready handed_to=station : olib ketish* | olishga tayyor | pochta bo limida kutmoqda
    delivered delivered.unspecified handed_to=recipient : yetkazib berildi | yetkazildi | topshirildi | qabul qilib oldi ! jo natuvchi* | aviakompaniya*
    office in_transit.at_delivery_office : yetkazib berish bo limi* | bo limiga yuborildi | bo limga keldi
    exchange in_transit.arrived_import_office : ayirboshlash & qabul
    local in_transit.left_import_office : mahalliy punkt*
    label pre_shipment.info_received physical=no : ro yxat* | ma lumot*
    accepted accepted.received_at_origin : qabul qilindi | qabul
    departed in_transit.departed_facility : jo natildi | yuborildi | jo nadi
    arrived in_transit.arrived_facility : yetib keldi | keldi | saralash*
    moving in_transit.moving : yo lda
    """
  /// Kazakh in Cyrillic letters.
  static let kazakh = """
    returned returned.to_sender direction=return : жонелтуши* | жонелтушиге | жөнелтуші* & қайтарылды | тапсырылды | берілді
    returning returning.initiated direction=return : қайтар*
    lost exception.lost : жоғал*
    damaged exception.damaged : зақымдан* | бүлін*
    refused exception.refused reason=refused cause=recipient : бас тарт*
    address exception.address_problem reason=address : мекенжай* & дұрыс емес | толық емес | қате
    out_customs customs.import_released : кеден* & шығарылды | аяқталды | рұқсат | өтті
    held customs.import_held reason=customs cause=customs : кеден* & ұстал* | кідір* | құжат*
    in_customs customs.import_in_progress : кеден*
    failed delivery_failed.attempted : сәтсіз | тапсырылмады | жеткізілмеді
    out out_for_delivery.on_vehicle : жеткізілуде | курьер*
    ready pickup.ready handed_to=station : алуға дайын | күтуде & бөлімше*
    delivered delivered.unspecified handed_to=recipient : тапсырылды | жеткізілді | табысталды ! жөнелтуші*
    accepted accepted.received_at_origin : қабылданды | қабылдау
    departed in_transit.departed_facility : жөнелтілді | жіберілді
    arrived in_transit.arrived_facility : келді | сұрыптау* | түсті
    moving in_transit.moving : жолда
    """
}
