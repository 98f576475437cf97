extension SharedWordings {
  static let korean = """
    returned returned.to_sender direction=return : 반송완료 | 발송인에게 반송
    returning returning.initiated direction=return : 반송 | 반품
    lost exception.lost : 분실
    damaged exception.damaged : 파손
    failed delivery_failed.attempted : 미배달 | 배달실패 | 배송실패 | 수취인부재 | 부재 | 배달 불가
    refused exception.refused : 수취거절 | 수취거부
    export_done customs.export_released : 수출 & 통관완료 | 통관 완료 | 반출
    customs_held customs.import_held reason=customs : 통관 & 보류 | 지연 | 서류
    customs_out customs.import_released : 통관완료 | 통관 완료 | 반출신고 | 통관이 완료 | 세관 반출
    customs_in customs.import_in_progress : 통관 | 세관 | 반입
    ready pickup.ready : 보관 | 우편함 보관 | 무인택배 | 편의점 도착 | 수령 대기
    out out_for_delivery.on_vehicle : 배달준비 | 배송출발 | 배달중 | 배송 출발 | 배달출발 | 배송중 출발 | 배달 중 | 배송중 | 배달 출발
    delivered delivered.unspecified handed_to=recipient : 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 수취완료 | 수령완료 | 배송이 완료 ! 미배달
    label pre_shipment.info_received physical=no : 운송장출력 | 접수예정 | 집하예정 | 상품준비 | 운송장 등록 | 주문 | 배송 준비 | 예약
    picked_up accepted.picked_up : 집하 | 집화 | 수거 | 픽업
    accepted accepted.received_at_origin : 접수 | 인수 | 상품인수
    airline in_transit.handed_to_linehaul : 항공 | 운송사 인계 | 교환국 발송준비
    import_office in_transit.arrived_import_office : 교환국 도착
    departed in_transit.departed_facility : 발송 | 출발 | 간선상차 | 이동중 발송 | 출고
    arrived in_transit.arrived_facility : 도착 | 입고 | 간선하차
    moving in_transit.moving : 이동중 | 운송중 | 이동 중 | 상품이동
    """
  static let japanese = """
    returned returned.to_sender direction=return : 返送済 | 差出人に返送済 | 差出人へ配達
    returning returning.initiated direction=return : 返送 | 返品 | 差出人に返送
    lost exception.lost : 紛失
    damaged exception.damaged : 破損
    failed delivery_failed.attempted : 不在 | 持ち戻り | 持戻 | 配達できません | 配達できず | お届けできません
    refused exception.refused : 受取辞退 | 受取拒否 | 受け取り拒否
    address exception.address_problem reason=address : 住所不明 | あて所 | 宛先不明 | 調査中
    customs_held customs.import_held reason=customs : 税関 | 通関 & 保留 | 留置 | 検査
    customs_out customs.import_released : 通関手続完了 | 通関完了 | 輸入許可 | 通関許可
    customs_in customs.import_in_progress : 通関 | 税関
    collected delivered.collected handed_to=recipient : 窓口でお渡し | 窓口引渡 | 受取完了
    ready pickup.ready : 保管 | 宅配ロッカー | 到着 お受け取り | 窓口で保管 | コンビニ到着 | 受取場所に到着 | 受け取り可能
    out out_for_delivery.on_vehicle : 持ち出し中 | 配達中 | 持出中 | 配達に出発 | 配達員 | お届け先に向け
    promise unknown.notice_only physical=no : お届け予定 | 配達予定
    delivered delivered.unspecified handed_to=recipient : 配達完了 | お届け済み | お届け先にお届け済み | 配達済 | お届けしました | 投函完了 | 引渡完了 ! 未
    redelivery out_for_delivery.rescheduled physical=no : 再配達 | 依頼受付
    label pre_shipment.info_received physical=no : 出荷情報 | 発送情報 | 伝票 | 登録 | 発送準備
    accepted accepted.received_at_origin : 引受 | 荷物受付 | 集荷 | 受付 | 引き受け
    import_office in_transit.arrived_import_office : 国際交換局に到着 | 国際交換支店に到着
    export_office in_transit.departed_origin_country : 国際交換局から発送 | 国際交換支店から発送
    departed in_transit.departed_facility : 発送 | 出発 | 通過 | 中継 | 発送済み
    arrived in_transit.arrived_facility : 到着 | 入荷 | 作業店通過
    moving in_transit.moving : 輸送中 | 輸送
    """
  static let hebrew = """
    returned returned.to_sender direction=return : הוחזר לשולח | נמסר לשולח
    returning returning.initiated direction=return : החזרה | מוחזר | חזרה לשולח | הוחזר
    customs_held customs.import_held reason=customs : מכס & עיכוב | מעוכב | ממתין | מסמכים | תשלום
    customs_out customs.import_released : מכס & שוחרר | הושלם | יצא
    customs_in customs.import_in_progress : מכס | המכס | במכס
    failed delivery_failed.attempted : לא נמסר | ניסיון מסירה | לא נמצא | מסירה נכשלה
    ready pickup.ready : ממתין לאיסוף | מוכן לאיסוף | הגיע לנקודת | ממתין למסירה | נקודת חלוקה | מוכן למסירה
    out out_for_delivery.on_vehicle : יצא למסירה | יצא לחלוקה | בחלוקה | שליח
    delivered delivered.unspecified handed_to=recipient : נמסר | נמסר לנמען | נמסרה ! לא נמסר | לשולח | נקודת
    label pre_shipment.info_received physical=no : התקבל מידע | נוצר משלוח | מידע אלקטרוני
    accepted accepted.received_at_origin : התקבל | נקלט | נאסף
    departed in_transit.departed_facility : יצא | נשלח | עזב
    arrived in_transit.arrived_facility : הגיע | במיון | מרכז מיון
    moving in_transit.moving : בדרך | בהעברה
    """
  static let arabic = """
    returned returned.to_sender direction=return : تم إرجاع الشحنة إلى المرسل | تم التسليم إلى المرسل
    returning returning.initiated direction=return : إرجاع | إعادة إلى المرسل | مرتجع
    customs_held customs.import_held reason=customs : الجمارك | الجمركي & محتجز | انتظار | مستندات | تأخير
    customs_out customs.import_released : الجمارك | الجمركي & تم الإفراج | اكتمل | انتهاء | اكتمال
    customs_in customs.import_in_progress : الجمارك | الجمركي | جمارك
    refused exception.refused reason=refused cause=recipient : رفض
    failed delivery_failed.attempted : فشل التسليم | لم يتم التسليم | محاولة تسليم | تعذر التسليم | غير متواجد
    ready pickup.ready : جاهز للاستلام | جاهزة للاستلام | بانتظار الاستلام
    out out_for_delivery.on_vehicle : خرج للتسليم | خرجت للتوصيل | قيد التوصيل | مع المندوب | خارج للتسليم
    delivered delivered.unspecified handed_to=recipient : تم التسليم | تم التوصيل | تم تسليم ! لم | المرسل
    label pre_shipment.info_received physical=no : تم إنشاء | معلومات الشحنة
    accepted accepted.received_at_origin : تم استلام الشحنة | تم الاستلام | استلام
    departed in_transit.departed_facility : غادر* | مغادرة
    arrived in_transit.arrived_facility : وصل* | وصول
    moving in_transit.moving : في الطريق | قيد النقل | عبور
    """
  static let thai = """
    returned returned.to_sender direction=return : คืนผู้ส่งสำเร็จ | ส่งคืนผู้ส่งแล้ว
    returning returning.initiated direction=return : ส่งคืน | ตีกลับ | คืนผู้ส่ง
    customs_in customs.import_in_progress : ศุลกากร | พิธีการ
    failed delivery_failed.attempted : นำจ่ายไม่สำเร็จ | จัดส่งไม่สำเร็จ | ไม่มีผู้รับ | ไม่สามารถนำจ่าย
    ready pickup.ready : รอรับ | เตรียมรับ | รอจ่าย ณ
    out out_for_delivery.on_vehicle : อยู่ระหว่างการนำจ่าย | กำลังนำจ่าย | ออกนำจ่าย | กำลังจัดส่ง | อยู่ระหว่างการนำส่ง
    delivered delivered.unspecified handed_to=recipient : นำจ่ายสำเร็จ | จัดส่งสำเร็จ | ส่งสำเร็จ | ผู้รับได้รับ | นำจ่ายถึงผู้รับ ! ไม่สำเร็จ
    accepted accepted.received_at_origin : รับฝาก | รับพัสดุ | รับเข้า
    departed in_transit.departed_facility : ออกจาก | ส่งออกจาก
    arrived in_transit.arrived_facility : ถึงที่ทำการ | มาถึง | ศูนย์คัดแยก | ถึง
    moving in_transit.moving : ระหว่างการขนส่ง | อยู่ระหว่างทาง
    """
  static let vietnamese = """
    returned returned.to_sender direction=return : đã hoàn | trả hàng thành công | đã trả người gửi
    returning returning.initiated direction=return : chuyển hoàn | hoàn trả | trả lại người gửi | đang hoàn
    customs_in customs.import_in_progress : hải quan | thông quan
    failed delivery_failed.attempted : giao không thành công | giao hàng không thành công | phát không thành công | không liên lạc được
    out out_for_delivery.on_vehicle : đang giao | đi phát | đang phát | đang được giao
    delivered delivered.unspecified handed_to=recipient : giao thành công | phát thành công | đã giao | giao hàng thành công ! không
    accepted accepted.received_at_origin : đã lấy hàng | nhận gửi | đã nhận | chấp nhận gửi
    departed in_transit.departed_facility : rời | xuất kho | đã rời
    arrived in_transit.arrived_facility : đến kho | đã đến | nhập kho | đến bưu cục
    moving in_transit.moving : đang vận chuyển | trung chuyển
    """
  static let indonesian = """
    returned returned.to_sender direction=return : dikembalikan ke pengirim
    returning returning.initiated direction=return : retur | pengembalian | dikembalikan
    customs_in customs.import_in_progress : bea cukai | kastam | kepabeanan
    failed delivery_failed.attempted : gagal dikirim | gagal antar | tidak ada di tempat | pengiriman gagal | gagal dihantar
    ready pickup.ready : siap diambil | siap untuk diambil
    out out_for_delivery.on_vehicle : sedang diantar | dibawa kurir | dalam pengantaran | keluar untuk penghantaran | bersama kurir
    delivered delivered.unspecified handed_to=recipient : telah diterima | terkirim | berhasil dikirim | telah sampai ke penerima | diterima oleh | telah dihantar ! gagal | kurir
    accepted accepted.received_at_origin : paket diterima di | dijemput | diterima di
    departed in_transit.departed_facility : berangkat | keluar dari | dikirim dari
    arrived in_transit.arrived_facility : tiba di | sampai di | tiba
    moving in_transit.moving : dalam perjalanan | transit
    """
}
