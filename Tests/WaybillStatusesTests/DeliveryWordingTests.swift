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
