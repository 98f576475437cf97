import Testing
import WaybillModel

@testable import WaybillStatuses

/// The one error that costs a buyer the case, language by language: each has a delivery that must be read, and
/// wordings that speak of one and are none.
@Suite("A delivery")
struct DeliveryWordingTests {
  struct Language: Sendable, CustomTestStringConvertible {
    let code: String
    let delivered: String
    /// Not yet, not at all, to come, to a point, to a carrier, to the sender.
    let others: [String]
    var testDescription: String { code }
  }

  static let languages = [
    Language(
      code: "de", delivered: "Die Sendung wurde erfolgreich zugestellt.",
      others: [
        "Die Sendung konnte nicht zugestellt werden.", "Die Sendung wird morgen zugestellt.",
        "Die Sendung wurde an die Packstation zugestellt.", "Die Sendung wurde an den Absender zugestellt.",
      ]),
    Language(
      code: "fr", delivered: "Votre colis a été livré.",
      others: [
        "Votre colis n'a pas pu être livré.", "Votre colis sera livré demain.",
        "Votre colis a été livré au point relais, il vous attend.", "Le colis a été livré à l'expéditeur.",
      ]),
    Language(
      code: "es", delivered: "Envío entregado",
      others: [
        "El envío no ha podido ser entregado", "Su envío será entregado mañana", "Envío entregado al remitente",
        "Entregado en el punto de recogida, disponible para recoger",
      ]),
    Language(
      code: "pt", delivered: "Objeto entregue ao destinatário",
      others: [
        "Objeto não entregue - destinatário ausente", "O objeto será entregue amanhã", "Objeto entregue ao remetente",
        "Entregue no ponto de retirada, aguardando retirada",
      ]),
    Language(
      code: "it", delivered: "La spedizione è stata consegnata",
      others: [
        "La spedizione non è stata consegnata", "La spedizione sarà consegnata domani", "Consegnata al mittente",
        "Consegnata al punto di ritiro, in attesa di ritiro",
      ]),
    Language(
      code: "nl", delivered: "Pakket is bezorgd",
      others: [
        "Pakket is niet bezorgd", "Het pakket wordt morgen bezorgd", "Pakket is bezorgd bij de afzender",
        "Het pakket is bezorgd bij het afhaalpunt en ligt klaar",
      ]),
    Language(
      code: "pl", delivered: "Przesyłka została doręczona",
      others: [
        "Przesyłka nie została doręczona", "Przesyłka zostanie doręczona jutro", "Przesyłka doręczona do nadawcy",
        "Przesyłka dostarczona do paczkomatu, czeka na odbiór",
      ]),
    Language(
      code: "cs", delivered: "Zásilka byla doručena",
      others: [
        "Zásilka nebyla doručena", "Zásilka bude doručena zítra", "Zásilka byla doručena odesílateli",
        "Zásilka byla doručena na výdejní místo, čeká na vyzvednutí",
      ]),
    Language(
      code: "sk", delivered: "Zásielka bola doručená",
      others: [
        "Zásielka nebola doručená", "Zásielka bude doručená zajtra", "Zásielka bola doručená odosielateľovi",
        "Zásielka bola doručená na výdajné miesto",
      ]),
    Language(
      code: "hu", delivered: "A küldeményt kézbesítettük",
      others: [
        "A küldeményt nem sikerült kézbesíteni", "A küldeményt holnap kézbesítjük",
        "A csomag megérkezett az automatába, átvehető", "Kézbesítve a feladónak",
      ]),
    Language(
      code: "ro", delivered: "Coletul a fost livrat",
      others: [
        "Coletul nu a fost livrat", "Coletul va fi livrat mâine",
        "Coletul a fost livrat la easybox, așteaptă ridicarea",
        "Colet returnat și livrat expeditorului",
      ]),
    Language(
      code: "ru", delivered: "Посылка вручена адресату",
      others: [
        "Посылка не вручена", "Посылка будет вручена завтра", "Посылка доставлена в пункт выдачи",
        "Посылка вручена отправителю",
      ]),
    Language(
      code: "uk", delivered: "Посилку вручено одержувачу",
      others: [
        "Посилку не вручено", "Посилку буде доставлено завтра", "Посилку доставлено у поштомат",
        "Посилку повернуто та вручено відправнику",
      ]),
    Language(
      code: "bg", delivered: "Пратката е доставена",
      others: [
        "Пратката не е доставена", "Пратката ще бъде доставена утре", "Пратката е доставена в офис, очаква получаване",
      ]),
    Language(
      code: "sv", delivered: "Paketet har levererats",
      others: [
        "Paketet kunde inte levereras", "Paketet kommer att levereras imorgon",
        "Paketet har levererats till ombudet och kan hämtas", "Paketet har levererats till avsändaren",
      ]),
    Language(
      code: "no", delivered: "Sendingen er levert",
      others: [
        "Sendingen ble ikke levert", "Sendingen blir levert i morgen", "Sendingen er levert til hentestedet",
        "Sendingen er levert tilbake til avsender",
      ]),
    Language(
      code: "da", delivered: "Pakken er leveret",
      others: [
        "Pakken kunne ikke leveres", "Pakken leveres i morgen",
        "Pakken er leveret til pakkeshoppen, klar til afhentning",
        "Pakken er leveret til afsenderen",
      ]),
    Language(
      code: "fi", delivered: "Lähetys on toimitettu",
      others: [
        "Lähetystä ei voitu toimittaa", "Lähetys toimitetaan huomenna", "Lähetys on toimitettu noutopisteeseen",
        "Lähetys on toimitettu lähettäjälle",
      ]),
    Language(
      code: "el", delivered: "Η αποστολή παραδόθηκε στον παραλήπτη",
      others: [
        "Η αποστολή δεν παραδόθηκε", "Η αποστολή θα παραδοθεί αύριο", "Η αποστολή παραδόθηκε στον αποστολέα",
        "Παραδόθηκε στο σημείο παραλαβής, αναμένει παραλαβή",
      ]),
    Language(
      code: "tr", delivered: "Gönderi alıcıya teslim edildi",
      others: [
        "Gönderi teslim edilemedi", "Gönderi yarın teslim edilecek", "Gönderi göndericiye teslim edildi",
        "Gönderi teslimat noktasına bırakıldı, teslim alınmayı bekliyor",
      ]),
    Language(
      code: "ar", delivered: "تم تسليم الشحنة إلى المستلم",
      others: [
        "لم يتم تسليم الشحنة", "سيتم تسليم الشحنة غدا", "تم تسليم الشحنة إلى المرسل",
        "تم تسليم الشحنة إلى شركة التوصيل",
      ]),
    Language(
      code: "he", delivered: "המשלוח נמסר לנמען",
      others: ["המשלוח טרם נמסר", "המשלוח יימסר מחר", "המשלוח נמסר לנקודת האיסוף", "המשלוח נמסר לשולח"]),
    Language(
      code: "zh", delivered: "您的快件已签收",
      others: ["快件未妥投", "包裹预计明天送达", "包裹已到达驿站，请凭取件码取件", "退回妥投，寄件人已签收"]),
    Language(
      code: "zh-Hant", delivered: "包裹已送達收件人",
      others: ["包裹未能投遞", "包裹將於明日送達", "包裹已送達門市，請於七日內取件", "包裹已退回寄件人"]),
    Language(
      code: "ja", delivered: "お届け済み",
      others: ["ご不在のため持ち戻り", "本日お届け予定です", "差出人に返送済み", "宅配ボックスではなく郵便局で保管中"]),
    Language(
      code: "ko", delivered: "배달완료",
      others: ["수취인 부재로 미배달", "내일 배달 예정입니다", "발송인에게 반송되었습니다", "무인택배함에 보관 중입니다"]),
    Language(
      code: "th", delivered: "นำจ่ายสำเร็จ",
      others: ["นำจ่ายไม่สำเร็จ", "จะนำจ่ายพรุ่งนี้", "ส่งคืนผู้ส่งแล้ว"]),
    Language(
      code: "vi", delivered: "Giao hàng thành công",
      others: [
        "Giao hàng không thành công", "Sẽ giao hàng vào ngày mai", "Đã giao cho bưu cục, chờ khách đến nhận",
        "Đã trả hàng cho người gửi",
      ]),
    Language(
      code: "id", delivered: "Paket telah diterima oleh penerima",
      others: [
        "Paket gagal dikirim", "Paket akan diantar besok", "Paket telah dikembalikan kepada pengirim",
        "Paket telah diserahkan ke kurir mitra",
      ]),
    Language(
      code: "ms", delivered: "Bungkusan telah diserahkan kepada penerima",
      others: [
        "Bungkusan gagal dihantar", "Bungkusan akan dihantar esok", "Bungkusan telah dipulangkan kepada pengirim",
        "Diserahkan kepada Malaysia Airlines", "Ditandatangani oleh pusat isihan",
      ]),
  ]

  @Test("is read where it is told", arguments: languages)
  func told(_ language: Language) {
    for hint in [language.code, nil] {
      let reading = StatusNormalizer.read(language.delivered, language: hint)
      #expect(reading.status == .delivered, "\(language.delivered): \(reading.rule)")
    }
  }

  @Test("is not read from what did not happen, will, or came to somebody else", arguments: languages)
  func untold(_ language: Language) {
    for text in language.others {
      for hint in [language.code, nil] {
        let reading = StatusNormalizer.read(text, language: hint)
        #expect(reading.status != .delivered, "\(text): \(reading.rule)")
      }
    }
  }

  // What a clumsy sentence is about, class by class, in the languages of Asia and in English.
  static let clauses: [(String, String, String)] = [
    // What follows a condition.
    ("en", "If nobody answers the door, your parcel may be left in a safe place", "unknown.notice_only"),
    ("en", "Delivered. If you were not at home, check with your neighbours", "delivered.unspecified"),
    ("zh", "收件人不在时包裹会放到就近驿站", "unknown.notice_only"),
    ("zh", "您的快件已签收，如您未收到，请联系快递员", "delivered.unspecified"),
    ("ja", "ご不在の場合は宅配ボックスにお届けいたします", "unknown.notice_only"),
    ("ko", "고객님 부재 시 경비실에 맡기겠습니다", "unknown.notice_only"),
    ("th", "หากผู้รับไม่อยู่ พนักงานจะฝากพัสดุไว้กับเพื่อนบ้าน", "unknown.notice_only"),
    ("vi", "Nếu quý khách không có nhà, bưu tá sẽ gửi hàng cho hàng xóm", "unknown.notice_only"),
    ("id", "Jika Anda tidak di rumah, kurir akan menitipkan paket ke tetangga", "unknown.notice_only"),
    ("ms", "Jika anda tiada di rumah, kurier akan meninggalkan bungkusan dengan jiran", "unknown.notice_only"),
    // Last days.
    ("en", "Last chance to collect: your parcel will be returned to the sender on 12 May", "pickup.reminder"),
    ("zh-Hant", "逾期未取將退回寄件人，請儘速取件", "pickup.reminder"),
    ("ja", "保管期限は明日までです。お早めにお受け取りください", "pickup.reminder"),
    ("ko", "7일 이내 찾아가지 않으면 반송됩니다", "pickup.reminder"),
    ("ko", "보관기간 만료, 수령하지 않음", "pickup.expired"),
    ("vi", "Kéo dài thời gian lưu kho thêm 3 ngày", "pickup.extended"),
    ("id", "Batas waktu pengambilan paket hampir habis, segera ambil", "pickup.reminder"),
    // Not today, not yet.
    ("en", "The driver did not get to your address today", "delivery_failed.not_attempted"),
    ("en", "Not delivered yet, your parcel is with the driver", "out_for_delivery.on_vehicle"),
    ("zh", "尚未妥投，邮件在投递员处", "out_for_delivery.on_vehicle"),
    ("ja", "大雪のため配達を中止しました", "delivery_failed.not_attempted"),
    ("id", "Kurir belum sempat mengantar paket hari ini", "delivery_failed.not_attempted"),
    ("ms", "Belum dihantar lagi, bungkusan masih bersama kurier", "out_for_delivery.on_vehicle"),
    // The way back.
    ("en", "Out for delivery to sender", "returning.in_transit"),
    ("en", "Shipper took back the undelivered parcel", "returned.to_sender"),
    ("zh", "退件派送寄件人失败，寄件人不在家", "returning.in_transit"),
    ("ko", "반송 우편물 우체국 보관, 발송인 수령 대기", "returning.awaiting_sender_pickup"),
    ("th", "ร้านค้าเซ็นรับพัสดุตีกลับแล้ว", "returned.to_sender"),
    ("vi", "Hàng không giao được đã trả lại cho người gửi", "returned.to_sender"),
    // The sender's own doings.
    ("en", "The seller has left the parcel at a parcel shop", "accepted.dropped_off"),
    ("en", "The parcel was not handed over by the sender within 10 days", "pre_shipment.not_handed_over"),
    ("zh", "寄件人已将快件投入丰巢柜，等待快递员取走", "accepted.dropped_off"),
    ("ja", "差出人がコンビニに荷物を持ち込みました", "accepted.dropped_off"),
    ("th", "ร้านค้านำพัสดุไปฝากส่งที่เซเว่นแล้ว", "accepted.dropped_off"),
    ("id", "Penjual telah drop paket di Indomaret", "accepted.dropped_off"),
    ("ms", "Kurier datang mengutip tetapi kedai tutup", "pre_shipment.pickup_failed"),
    // Others who take it on.
    ("zh", "交由USPS完成最后派送", "in_transit.handed_to_last_mile"),
    ("zh", "包裹已入库，菜鸟国际集运仓已签收", "accepted.received_at_origin"),
    ("th", "ศูนย์คัดแยกเซ็นรับแล้ว", "in_transit.arrived_facility"),
    ("vi", "Đã giao cho Vietnam Airlines vận chuyển", "in_transit.handed_to_linehaul"),
    ("id", "Maskapai sudah menerima paket", "in_transit.handed_to_linehaul"),
    // Under way again.
    ("en", "Address clarified, your shipment is on its way again", "in_transit.resumed"),
    ("zh-Hant", "延誤排除，貨件繼續運送", "in_transit.resumed"),
    ("ko", "배송 보류 해제, 다시 이동 중", "in_transit.resumed"),
    // Not cancelled.
    ("en", "Cancellation not possible, parcel already in transit", "unknown.notice_only"),
    ("ja", "このご注文はキャンセルできません", "unknown.notice_only"),
    ("th", "ยกเลิกคำสั่งซื้อไม่ได้", "unknown.notice_only"),
    ("id", "Resi dihapus oleh pengirim", "pre_shipment.label_cancelled"),
    // Soon, but not out yet.
    ("en", "Arrived at destination depot, scheduled for delivery tomorrow", "in_transit.at_delivery_office"),
    ("ko", "고객님의 상품이 배송지 대리점에 도착하였습니다. (배달예정)", "in_transit.at_delivery_office"),
    ("th", "พัสดุถึงสาขาปลายทางแล้ว รอออกนำจ่าย", "in_transit.at_delivery_office"),
    // A part of it.
    ("en", "2 of 3 parcels delivered", "delivered.partial"),
    ("en", "Delivery completed, 3 of 3 parcels delivered", "delivered.unspecified"),
    ("zh-Hant", "三件貨物已配達兩件", "delivered.partial"),
    ("vi", "Giao thành công 2/3 kiện", "delivered.partial"),
    // Numbers nobody knows.
    ("en", "We don't recognise this barcode, please check it and try again", "unknown.not_found"),
    ("ms", "Kod bar tiada dalam sistem", "unknown.not_found"),
    // A promise beside a fact.
    ("en", "Will be delivered once customs fees are settled", "customs.duties_due"),
    ("zh", "运输途中，预计周四送达", "in_transit.moving"),
    ("ja", "欠航のためお届けが遅れる見込みです", "exception.delayed"),
    ("id", "Berangkat dari Guangzhou, estimasi tiba 5 hari lagi", "in_transit.departed_facility"),
    // Instead of the recipient.
    ("en", "Not delivered to addressee but handed to neighbour", "delivered.neighbour"),
    ("zh", "未交本人，由门卫代收", "delivered.reception"),
    ("ko", "고객과 배송 시간을 협의하였습니다", "out_for_delivery.customer_contacted"),
  ]

  @Test("is told from what stands beside it in the sentence", arguments: clauses)
  func weighed(_ language: String, _ text: String, _ expected: String) {
    let reading = StatusNormalizer.read(text, language: language)
    #expect("\(reading.status.rawValue).\(reading.substatus?.rawValue ?? "")" == expected, "\(text): \(reading.rule)")
  }
}

extension DeliveryWordingTests {
  /// What an event is told beside: a condition, a reminder, the way back, a hand that is not the recipient's.
  static let east: [(language: String, text: String, expected: String)] = [
    // A condition.
    ("pl", "Jeśli kurier nie zastanie Cię w domu, zostawi paczkę w punkcie", "unknown.notice_only"),
    ("cs", "Nebudete-li doma, kurýr předá balík sousedovi", "unknown.notice_only"),
    ("hu", "Ha senki nincs otthon, a futár a szomszédnál hagyja a csomagot", "unknown.notice_only"),
    ("ar", "إذا لم تكن في المنزل سيترك المندوب الطرد لدى الجار", "unknown.notice_only"),
    ("bg", "Ако не вземете пратката в срок, ще бъде върната", "pickup.reminder"),
    // The end of storage.
    ("ru", "Завтра заканчивается срок хранения", "pickup.reminder"),
    ("ro", "Mai ai 12 ore pentru a ridica coletul", "pickup.reminder"),
    ("sk", "Čaká na vás do zajtra, potom ju vrátime odosielateľovi", "pickup.reminder"),
    ("he", "תקופת השמירה הוארכה", "pickup.extended"), ("cs", "Nevyzvednuto v úložní době", "pickup.expired"),
    ("ru", "Вручено в последний день хранения", "delivered.unspecified"),
    // Not yet, and not at all today.
    ("uk", "Ще не вручено, посилка у кур'єра", "out_for_delivery.on_vehicle"),
    ("sl", "Kurir danes ni utegnil priti na naslov", "delivery_failed.not_attempted"),
    ("kk", "Әлі тапсырылған жоқ, курьерде", "out_for_delivery.on_vehicle"),
    // The way back.
    ("be", "Пасылка ў кур'ера для ўручэння адпраўніку", "returning.in_transit"),
    ("pl", "Nieudane doręczenie zwrotu nadawcy", "returning.in_transit"),
    ("uk", "Зворотне відправлення очікує відправника", "returning.awaiting_sender_pickup"),
    ("cs", "Vrácení zásilky odesílateli - dodáno", "returned.to_sender"),
    // The sender's part.
    ("sr", "Pošiljalac je ostavio paket u paketomatu", "accepted.dropped_off"),
    ("hr", "Dostavljač je preuzeo paket od web trgovine", "accepted.picked_up"),
    ("sl", "Kurir pri prodajalcu ni mogel prevzeti paketa", "pre_shipment.pickup_failed"),
    ("uz", "Sotuvchi buyurtmani tayyorlamoqda", "pre_shipment.order_created"),
    // Another carrier, for delivery.
    ("hu", "Átadva a partner szállítónak kézbesítésre", "in_transit.handed_to_last_mile"),
    ("ru", "Передано транспортной компании для доставки", "in_transit.handed_to_last_mile"),
    ("pl", "Przekazana liniom lotniczym do doręczenia", "in_transit.handed_to_linehaul"),
    // Under way again; not cancelled; soon with the courier.
    ("pl", "Adres wyjaśniony, przesyłka ponownie w drodze", "in_transit.resumed"),
    ("bg", "Поръчката не може да бъде отменена", "unknown.notice_only"),
    ("ro", "Eticheta a fost anulată", "pre_shipment.label_cancelled"),
    ("ru", "Прибыло на склад доставки, скоро будет передано курьеру", "in_transit.at_delivery_office"),
    // In part; a thing that is missing; an unknown number.
    ("hr", "Djelomična dostava", "delivered.partial"), ("sk", "Časť zásielky bola doručená", "delivered.partial"),
    ("uk", "Не доставлено: немає коду домофону", "delivery_failed.attempted"),
    ("sl", "Za to številko ni podatkov, poskusite kasneje", "unknown.not_found"),
    // A fact and a promise; a promise bound to a payment.
    ("bg", "Напусна склада, очаквана доставка 3 юни", "in_transit.departed_facility"),
    ("hu", "A vám befizetése után kézbesítjük", "customs.duties_due"),
    // Whose hand.
    ("ru", "Отдали охране, получателя не было на месте", "delivered.reception"),
    ("ro", "Curierul a vorbit cu destinatarul", "out_for_delivery.customer_contacted"),
    ("cs", "Předáno zástupci dopravce", "in_transit.moving"),
    ("uk", "Вручено представнику перевізника", "in_transit.moving"),
    ("he", "נמסר לנציג חברת השילוח", "in_transit.moving"),
    ("kk", "Әуежайға жеткізілді", "in_transit.arrived_facility"),
  ]

  @Test("is told apart from what stands beside it", arguments: east)
  func beside(_ language: String, _ text: String, _ expected: String) {
    let reading = StatusNormalizer.read(text, language: language)
    #expect("\(reading.status.rawValue).\(reading.substatus?.rawValue ?? "")" == expected, "\(text): \(reading.rule)")
  }

  @Test(
    "is not read from a part handed to a courier, nor from the office next door",
    arguments: [
      ("cs", "Část zásilky předána kurýrovi"), ("cs", "Předáno na sousední depo"), ("cs", "Předáno na depo Ostrava"),
      ("sk", "Časť zásielky odovzdaná kuriérovi"), ("ro", "Predat la depozitul vecin"),
      ("ru", "Передано в соседнее отделение"), ("ru", "Передано на охраняемый склад"),
      ("pl", "Przekazano ochronie lotniska"), ("ar", "تم تسليم جزء من الطرود للمندوب"),
      ("kk", "Көрші бөлімшеге тапсырылды"), ("uz", "Qo'shni bo'limga topshirildi"),
      ("hr", "Dostavljeno u zračnu luku"), ("hu", "Átadva a szomszédos postának"),
      ("ru", "Вручено отправителю в последний день хранения"), ("pl", "Zwrot odebrała żona nadawcy"),
      ("pl", "Doręczono do terminala. Masz pytania? Napisz"), ("ro", "Destinatarul cere să lăsăm coletul la vecin"),
      ("kk", "Алушы көршіге қалдыруды сұрады"), ("bg", "Получателят иска пратката да се остави при съседа"),
    ])
  func nextDoor(_ language: String, _ text: String) {
    for hint in [language, nil] {
      let reading = StatusNormalizer.read(text, language: hint)
      #expect(reading.status != .delivered, "\(text): \(reading.rule)")
    }
  }
}
