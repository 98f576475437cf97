extension SharedWordings {
  /// Uzbek in Latin letters; its apostrophes part words.
  static let uzbek = """
    @sender : jo natuvchi* | yuboruvchi* | sotuvchi* | do kon*
    @recipient : qabul qiluvchi* | oluvchi* | mijoz* | xaridor* | buyurtmachi* | egasiga | o ziga
    @customs : bojxona*
    @point : topshirish punkt* | olib ketish punkt* | berish punkt* | olib ketish joy* | punktdan | postamat* | pochtamat* | yacheyka* | paketmat*
    @office : pochta bo lim* | bo lim | bo limi* | bo limda | bo limga | filial*
    @delivered : yetkazib berildi | yetkazib berilgan | yetkazildi | yetkazilgan | topshirildi | topshirilgan | berildi | qo liga berildi
    @not_delivered : muvaffaqiyatsiz* | yetkazib berilmadi | yetkazilmadi | topshirilmadi | berilmadi | yetkazib bo lmadi | yetkazib berib bo lmadi | topshirib bo lmadi | yetkaza olmadi* | bera olmadi*
    @arrived : yetib keldi | keldi | yetib kelgan | kelgan | yetib bordi | qabul qilindi | kirdi | tushdi
    @left : jo natish | yuborish | jo natildi | yuborildi | jo nadi | jo nab ketdi | chiqdi | chiqib ketdi | yo lga chiqdi | uchib ketdi | jo natilgan | yuborilgan
    # What stands under a condition has not happened, nor has what is asked for or announced.
    if_unfetched pickup.reminder physical=no : olib ketmasangiz | olmasangiz | olib ketilmasa | olinmasa | olib ketmasa | talab qilinmasa
    or_else pickup.reminder physical=no : aks holda | bo lmasa ~ qaytar* | qayt*
    if_absent unknown.notice_only physical=no : ^agar | agar uyda | uyda bo lmasangiz | uyda bo lmasa | bo lmasangiz | bo lmagan taqdirda
    arrival_news unknown.notice_only physical=no : xabar beramiz | xabardor qilamiz | sms yuboramiz | xabar yuboramiz | xabarnoma yuboramiz
    storage_ends pickup.reminder physical=no : saqlash | olib ketish ~ muddati | vaqti ~ tugaydi | tugayapti | tugamoqda | ertaga | tugashiga | yakunlanadi | o tadi
    storage_left pickup.reminder physical=no : kun | soat + qoldi | qolgan & ol* | saqla* | @point
    last_call pickup.reminder physical=no : oxirgi | so nggi + kun | eslatma | imkoniyat | ogohlantirish
    extended pickup.extended physical=no : saqla* | muddat* & uzaytirildi | uzaytir* | cho zildi
    not_cancelled unknown.notice_only physical=no : bekor qil* ~ bo lmaydi | mumkin emas | iloji yo q | bo lmadi | rad etildi
    label_cancelled pre_shipment.label_cancelled physical=no : yorliq* | yuk xati* | etiketka* | nakladnoy* ~ o chirildi | bekor qil*
    # What speaks against a delivery, and deliveries told in other words.
    after_customs delivered.unspecified handed_to=recipient : bojxona* ~ rasmiylashtiruvidan keyin | keyin ~ yetkazildi | yetkazib berildi | topshirildi ! ombor* | postamat*
    rate_courier delivered.unspecified handed_to=recipient : ^posilka yetkazildi | ^buyurtmangiz yetkazildi | ^yetkazildi | ^topshirildi > baholash* | baholang ! keyin
    @against : agar | uchun | qachon | qanday | nega | kerak | lozim | mumkin ~ @delivered
    @against : @delivered ~ mi | yo q$ | edi | bo lsa | so ng | keyin | ertaga | uchun | deb
    @against : olmadim | olmaganman | tasdiqlamayapti | inkor | rad etmoqda
    @against : oldingi | boshqa | birinchi + buyurtma* | posilka* | jo natma* ~ @delivered
    @against : noto g ri | xato | begona + manzilga ~ @delivered
    @against : *aeroport* | aeroporti* | port* | bojxona* | ombor* | terminal* | tashuvchi* | sotuvchi* | jo natuvchi* | kuryerga | postamatga | bo limga ~ @delivered
    @against : deyarli ~ @delivered
    @against : xabar* | sms | ma lumot* ~ @delivered
    @against : xato | adashib ~ @delivered
    @against : shahriga | shaharga | mamlakatiga | viloyatiga + @delivered
    @against : kompaniyasiga | firmasiga | kompaniyaga | xizmatiga ~ @delivered
    no delivered : @against
    to_company in_transit.moving : transport | yuk + kompaniyasiga | firmasiga | xizmatiga ~ @delivered
    to_city in_transit.arrived_facility : shahriga | shaharga | mamlakatiga | viloyatiga + @delivered
    no_answer delivery_failed.attempted reason=contact_recipient cause=recipient : @recipient ~ javob bermayapti | javob bermadi | telefonni ko tarmadi | qo ng iroqqa javob
    left_land in_transit.departed_origin_country : mamlakatni | mamlakatdan | davlatni ~ tark etdi | chiqib ketdi
    marked_wrong exception.other cause=carrier : xato | adashib ~ @delivered ~ belgilan*
    taken_hub in_transit.arrived_facility : saralash* ~ qabul qilindi | qabul qilingan
    to_airport in_transit.arrived_facility : aeroport* | ombor* | terminal* | saralash* ~ yetkazildi | yetkazib berildi
    service_done delivered.unspecified handed_to=recipient : yetkazib berish | topshirish ~ yakunlandi | bajarildi | amalga oshirildi ! muvaffaqiyatsiz*
    number_given pre_shipment.info_received physical=no : trek raqam* | trek kod* | kuzatuv raqam* ~ berildi | biriktirildi | yaratildi
    partial delivered.partial : qisman | bir qismi ~ yetkaz* | topshiril* | berildi ! kuryer* | hamkor* | ombor* | markaz*
    barcode unknown.invalid_number physical=no : shtrix kod* | shtrixkod* | trek raqam* | raqam* ~ noma lum | noto g ri | yaroqsiz | tanilmadi ! telefon* | uy raqam*
    try_later unknown.not_found physical=no : keyinroq ~ urinib | tekshir* | qayta
    resumed in_transit.resumed : yana | qayta ~ yo lda | yo lga chiqdi | harakatda
    resumed2 in_transit.resumed : davom et* & tashish* | yetkaz* | yo l* | harakat*
    resumed3 in_transit.resumed : manzil* ~ aniqlandi | aniqlashtirildi | tuzatildi | tasdiqlandi
    contacted out_for_delivery.customer_contacted physical=no : bog landi | bog lanildi | qo ng iroq qildi | qo ng iroq qilindi | kelishib oldi | kelishildi & kuryer* | @recipient
    soon_courier in_transit.at_delivery_office : @arrived > kuryerga | pochtachiga | yetkazishga | yetkazib berishga & beriladi | topshiriladi | tayyor* | tez orada ! @point
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : boj* | soliq* | bojxona* & to langandan keyin | to lagandan keyin | to langach | to lovdan keyin
    carrier_agent in_transit.moving : tashuvchi* | kompaniya* | aviakompaniya* ~ vakil* | xodim* & @delivered
    back_to_depot delivery_failed.attempted cause=recipient : omborga | bo limga | filialga | markazga ~ qaytdi | qaytarildi & javob ber* | uyda | topilma* | o chiq*
    seller_hands accepted.dropped_off : @sender ~ xizmatiga | xizmatga | tashuvchiga | kuryerga | pochtaga ~ topshirdi | berdi ! qaytar*
    in_locker pickup.ready handed_to=station : postamatda | pochtamatda | punktda | yacheykada & bor | turibdi | saqlanmoqda ! @sender
    left_eta in_transit.departed_origin_country : mamlakatdan | mamlakatidan ~ chiqdi | jo nadi | jo natildi | chiqib ketdi
    with_courier_yet out_for_delivery.on_vehicle : hali ~ yetkazilmagan | yetkazib berilmagan | topshirilmagan & kuryerda
    not_reached delivery_failed.not_attempted : ulgurmadi | yetib bora olmadi | bora olmadi | bormadi | vaqt yetmadi | vaqt yetishma* | kuryer yetishma* | marshrut to xtatildi ! @sender
    weather exception.delayed reason=weather cause=external physical=no : ob havo* | qor yog* | bo ron* | sel
    late_yet exception.delayed physical=no : hali ~ yetkazilmagan | yetkazib berilmagan | kelmagan & kechik*
    back_out returning.in_transit direction=return : jo natuvchiga | yuboruvchiga | sotuvchiga ~ yetkazilmoqda | yo lda | yetkazib berilmoqda | yetkazishga chiqdi | qaytarilmoqda | olib ketilmoqda | yetkazib berishga chiqdi
    back_out2 returning.in_transit direction=return : kuryer* ~ jo natuvchiga | yuboruvchiga | sotuvchiga & yo lda | chiqdi | qaytar*
    back_failed returning.in_transit direction=return : jo natuvchiga | yuboruvchiga | sotuvchiga ~ @not_delivered | qaytarib bo lmadi
    back_waits returning.awaiting_sender_pickup direction=return : qayt* & @sender & kutmoqda | olib ketishga tayyor | kutyapti
    sender_left accepted.dropped_off leg=origin : jo natuvchi | yuboruvchi | sotuvchi | do kon ~ punkt* | postamat* | bo lim* | pochtaga | pochtamat* ~ topshirdi | qoldirdi | qo ydi | olib keldi | joyladi
    from_client accepted.picked_up leg=origin : jo natuvchidan | yuboruvchidan | sotuvchidan | do kondan ~ olindi | oldi | olib ketdi | olib ketildi | qabul qilindi | qabul qilib olindi | yig ib olindi
    not_from_sender pre_shipment.pickup_failed : jo natuvchidan | yuboruvchidan | sotuvchidan ~ ola olmadi | olinmadi | olib bo lmadi | olmadi | olib keta olmadi
    seller_packs pre_shipment.order_created physical=no : sotuvchi | do kon | jo natuvchi ~ yig moqda | tayyorlamoqda | qadoqlamoqda | yig ayapti | tayyorlayapti
    handover_wait pre_shipment.not_handed_over physical=no : @sender & topshirishini kut* | topshirishi kutil* | kutilmoqda | kutyapmiz
    handover_wait2 pre_shipment.not_handed_over physical=no : kuryerga | tashuvchiga ~ topshirishga | berishga + tayyor
    carrier_delivers in_transit.handed_to_last_mile : hamkor* | mahalliy | kuryerlik xizmat* | yetkazib berish xizmat* | tashuvchi* ~ yetkazib berish uchun | yetkazish uchun & topshirildi | berildi
    hamkor_took in_transit.handed_to_last_mile : hamkor* | kuryerlik xizmatiga | yetkazib berish xizmatiga ~ topshirildi | berildi
    at_office_soon in_transit.at_delivery_office : yetkazib berishga | yetkazishga + tayyor*
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : deklaratsiya* ~ yo q | to liq emas | noto g ri | to ldirilmagan
    flight_late exception.delayed reason=flight physical=no : reys* | samolyot* ~ kechik* | bekor qil* | qoldirildi

    survey unknown.notice_only physical=no : baholang | so rovnoma* | fikringiz*
    message unknown.notice_only physical=no : sms | xabar* | bildirishnoma* & yuborildi | jo natildi ! qoldir*
    not_found unknown.not_found physical=no : topilmadi | ma lumot yo q | mavjud emas ! manzil* | qabul qiluvchi* | oluvchi*
    lost exception.lost cause=carrier : yo qol*
    stolen exception.stolen : o g irlan*
    damaged exception.damaged : shikast* | zararlan* | buzilgan
    destroyed exception.destroyed : yo q qilindi | utilizatsiya*
    seized customs.seized cause=customs : musodara*
    missing exception.missing : qidiril* | qidiruv* | tekshiruv o tkaz*
    cancelled cancelled.by_sender physical=no : bekor qil*
    last_days pickup.reminder physical=no : eslatma* | unutmang | muddati ertaga | muddati tugaydi | muddati tugayapti | oxirgi kun & ol* | saqla*
    return_done returned.to_sender direction=return handed_to=recipient : @sender & @delivered | qaytarildi | qaytarilgan | qaytarib berildi ! sotuvchidan | jo natuvchidan | kuryer* | pochtaga
    return_unclaimed returning.initiated direction=return cause=recipient : qayt* & muddat*
    return_refused returning.initiated direction=return reason=refused cause=recipient : qaytar* & rad et* | voz kech* | bosh tort*
    return_moving returning.in_transit direction=return : qaytarilmoqda | qaytmoqda | qaytish yo lida | ortga yo lda
    returning returning.initiated direction=return : qaytar* | qaytish* | ortga | jo natuvchiga
    paid customs.duties_paid physical=no : boj* | soliq* & to landi | to langan
    due customs.duties_due reason=payment cause=recipient flag=action_required : boj | boji* | bojini | soliq* | bojxona* & to lov* | to lash* | to lang
    import_refused customs.import_refused cause=customs : @customs | olib kirish | import* & rad et* | taqiq* | ruxsat berilmadi | ruxsat etilmadi
    export_out customs.export_released : eksport* & @customs & chiqar* | yakun* | tugadi | ruxsat*
    export_in customs.export_in_progress : eksport* & @customs
    data_held customs.import_held reason=documents cause=customs flag=action_required : @customs & ma lumot* | hujjat* | pasport* | pinfl | jshshir
    held customs.import_held reason=customs cause=customs : @customs & ushlab* | to xtat* | ushlan*
    out_customs customs.import_released : @customs & chiqarildi | chiqdi | yakunlandi | tugadi | ruxsat* | o tdi | tugatildi | chiqarilgan | yakunlangan
    in_customs customs.import_in_progress : @customs
    pickup_failed pre_shipment.pickup_failed : @sender & topilmadi | olib ketilmadi | olinmadi | tayyor emas ! @recipient
    not_handed pre_shipment.not_handed_over physical=no : hali ~ topshirmagan | topshirilmagan | bermagan | jo natmagan | yubormagan | kelmagan | qabul qilinmagan & @sender | pochtaga | bizga | kuryerga | jo natma* ! @recipient + topshirilmagan
    not_yet in_transit.moving : hali ~ yetkazilmagan | yetkazib berilmagan | topshirilmagan
    refused exception.refused reason=refused cause=recipient : rad et* | voz kech* | bosh tort* | olishni istamadi | qabul qilmadi
    address exception.address_problem reason=address : manzil* & noto g ri | to liq emas | xato* | topilmadi | aniq emas | yetarli emas
    notice delivery_failed.notice_left : xabar* | bildirishnoma* | xat & qoldir*
    absent delivery_failed.attempted reason=absent cause=recipient : uyda yo q | manzilda yo q | uyda bo lmadi | joyida yo q | manzilda bo lmadi | uyda emas | topilmadi
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : bog lanib bo lmadi | bog lana olmad* | javob bermadi | telefoni o chiq* | telefon o chiq* | qo ng iroqqa javob | aloqaga chiq*
    failed delivery_failed.attempted : @not_delivered
    rescheduled out_for_delivery.rescheduled physical=no : ko chirildi | ko chiril* | keyinga qoldir* | boshqa kun* | qayta yetkaz*
    redirected in_transit.redirected : qayta yo naltir* | manzil o zgartir* | manzili o zgartir*
    expired pickup.expired : saqlash muddat* | muddat* & tugadi | o tdi | tugagan
    collected delivered.collected handed_to=recipient : olib ketdi | olib ketildi | olib ketilgan & @recipient | @point | @office ! @sender | kuryer* | sotuvchidan
    collected_2 delivered.collected handed_to=recipient : punktdan | punktidan | postamatdan | bo limdan | bo limidan & oldi | olindi | olib ketildi
    collected_3 delivered.collected handed_to=recipient : olib ketildi | olib ketilgan | olib ketdingiz ! @sender | kuryer* | sotuvchidan | jo natuvchidan
    to_point out_for_delivery.to_pickup_point : @point & yo lda | jo natildi | yuborildi | yetkazilmoqda | yetkaziladi
    ready pickup.ready handed_to=station : olishga tayyor | olib ketishga tayyor | olib ketishingiz* | olib keting | olib ketish mumkin | olishingiz mumkin | kutmoqda | berishga tayyor | olib ketish uchun
    ready_2 pickup.ready handed_to=station : @point & @arrived | yetkazildi | yetkazib berildi | joylandi | joylashtirildi | qo yildi | topshirildi | kod* ! jo natuvchi*
    neighbour delivered.neighbour handed_to=proxy : qo shni* ! bo lim* | ombor* | markaz* | filial* | punkt* | so ra* | iltimos*
    mailbox delivered.mailbox : pochta quti*
    safe delivered.safe_place : eshik old* | eshigi* | eshik yon*
    reception delivered.reception handed_to=proxy : qo riqchi* | qabulxona* | resepshn*
    proxy delivered.agent handed_to=proxy : qarindosh* | oila a zo* | ishonchli shaxs* | vakil* & @delivered
    today out_for_delivery.on_vehicle : bugun & yetkaziladi | yetkazib beriladi | topshiriladi
    tomorrow in_transit.moving : ertaga & yetkaziladi | yetkazib beriladi | topshiriladi
    promise unknown.notice_only physical=no : yetkaziladi | yetkazib beriladi | topshiriladi | kutilayotgan
    airline in_transit.handed_to_linehaul : aviakompaniya* | aviatashuv* | samolyot* | reys* | aeroport* & topshirildi | yuklandi | berildi | jo natildi | kutmoqda
    partner in_transit.handed_to_last_mile : mahalliy | hamkor* & topshirildi | berildi
    picked_up accepted.picked_up leg=origin : kuryer* | jo natuvchidan | yuboruvchidan | sotuvchidan ~ olib ketdi | oldi | qabul qilib oldi | olindi
    out out_for_delivery.on_vehicle : yetkazib berish jarayonida | kuryer* | yetkazilmoqda | yetkazib berilmoqda | yetkazib berishga chiqdi | yetkazishga chiqdi | yetkazib berish uchun chiqdi | pochtachi*
    to_office in_transit.at_delivery_office : bo limiga | bo limga | filialga | filialiga ~ yetkazildi | yetkazib berildi | topshirildi | berildi ! @sender
    to_hub in_transit.arrived_facility : omborga | omboriga | markazga | markaziga ~ yetkazildi | yetkazib berildi | topshirildi
    notified unknown.notice_only physical=no : xabar* ~ yetkazildi | yetkazib berildi
    recipient delivered.recipient handed_to=recipient : @recipient ~ @delivered ! @sender | mamlakat*
    recipient_2 delivered.recipient handed_to=recipient : @recipient ~ qabul qilib oldi | qabul qilindi | oldi ! mamlakat*
    label pre_shipment.info_received physical=no : ma lumot* | ro yxat* | elektron*
    dropped accepted.dropped_off leg=origin : pochtaga | bo limga ~ topshirildi | topshirdi
    delivered delivered.unspecified handed_to=recipient : yetkazib berildi | yetkazib berilgan | yetkazildi | yetkazilgan | topshirildi | topshirilgan | qabul qilib oldi ! @sender | aviakompaniya* | @office | markaz* | pochtaga | tashuvchi* | ombor* | xabar* | ma lumot*
    office in_transit.at_delivery_office : yetkazib berish bo lim* | yetkazib berish joy* | bo limiga yuborildi | bo limga keldi | bo limiga keldi | bo limiga yetib keldi | yetkazib berish markaz*
    @exchange : almashinuv* | ayirboshlash* | xalqaro pochta*
    exchange_left in_transit.departed_origin_country : @exchange & @left
    exchange in_transit.arrived_import_office : @exchange
    import_office in_transit.arrived_import_office : import*
    local in_transit.left_import_office : mahalliy punkt*
    @country : mamlakat* | davlat* | xorij* | chet el*
    landed in_transit.arrived_destination_country : mamlakatga | mamlakatiga | o zbekistonga | davlatga & @arrived
    left_country in_transit.departed_origin_country : @country & @left
    order pre_shipment.order_created physical=no : buyurtma* & yarat* | qabul qilindi | tayyorla* | rasmiylashtirildi | yig il* | qadoq*
    planned pre_shipment.pickup_scheduled physical=no : kuryer* ~ tayinlandi | chaqirildi
    accepted accepted.received_at_origin leg=origin : qabul qilindi | qabul qilingan | qabul
    departed in_transit.departed_facility : @left
    arrived in_transit.arrived_facility : yetib keldi | keldi | yetib kelgan | saralash* | saralan* | yetib bordi
    misrouted exception.misrouted cause=carrier : noto g ri | xato ~ yubor* | yo naltir* | jo nat* | saralan*
    delayed exception.delayed physical=no : kechik*
    held exception.held : ushlab* | to xtatil*
    moving in_transit.moving : yo lda | tashil* | tranzit* | tashish*
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
