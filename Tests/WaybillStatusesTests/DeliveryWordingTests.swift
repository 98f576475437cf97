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

  /// Conditions, last calls, ways back and other sentences that speak of a delivery in passing.
  static let inPassing: [(String, String, String)] = [
    ("de", "Sollten wir Sie nicht antreffen, geben wir das Paket beim Nachbarn ab.", "unknown.notice_only"),
    ("de", "Bitte holen Sie Ihre Sendung ab, ansonsten erfolgt die Rücksendung", "pickup.reminder"),
    ("de", "Noch nicht zugestellt, Paket ist beim Zusteller", "out_for_delivery.on_vehicle"),
    ("de", "Retoure in Zustellung zum Absender", "returning.in_transit"),
    ("de", "Vom Händler in der Packstation eingelegt", "accepted.dropped_off"),
    ("de", "Empfänger war abwesend, Paket an Nachbarn abgegeben", "delivered.neighbour"),
    ("de", "Der Kurier hat das Paket der Fluggesellschaft übergeben", "in_transit.handed_to_linehaul"),
    ("fr", "Passé le délai de 15 jours, le colis sera renvoyé à l'expéditeur.", "pickup.reminder"),
    ("fr", "Livraison impossible, code d'accès manquant", "delivery_failed.attempted"),
    ("fr", "Votre colis n'a pas pu être annulé", "unknown.notice_only"),
    ("fr", "Arrivé à l'agence de destination, bientôt en cours de livraison", "in_transit.at_delivery_office"),
    ("fr", "Votre colis a été retourné à son expéditeur et lui a été livré", "returned.to_sender"),
    ("fr", "Votre colis sera livré dès que vous aurez réglé les droits et taxes.", "customs.duties_due"),
    ("es", "Si no estás en casa, dejaremos el paquete con un vecino.", "unknown.notice_only"),
    ("es", "Todavía no entregado, en poder del repartidor", "out_for_delivery.on_vehicle"),
    ("es", "El vendedor dejó el paquete en el punto de despacho", "accepted.dropped_off"),
    ("es", "Cliente contactado para coordinar la entrega", "out_for_delivery.customer_contacted"),
    ("es", "No entregado al destinatario sino al conserje", "delivered.reception"),
    ("es", "Recibido y firmado en almacén de consolidación", "in_transit.arrived_facility"),
    ("pt", "Caso o objeto não seja retirado até 10/12, será devolvido ao remetente.", "pickup.reminder"),
    ("pt", "Objeto saiu de Curitiba, entrega prevista 12/12", "in_transit.departed_facility"),
    ("pt", "Devido ao cancelamento do voo a entrega será feita com atraso", "exception.delayed"),
    ("pt", "Entr. parcial - 1 de 2 volumes", "delivered.partial"),
    ("pt", "Endereço corrigido, objeto novamente em trânsito", "in_transit.resumed"),
    ("it", "La spedizione non può essere annullata", "unknown.notice_only"),
    ("it", "Il mittente non ha ancora consegnato il pacco al corriere", "pre_shipment.not_handed_over"),
    ("it", "Reso in consegna al mittente", "returning.in_transit"),
    ("it", "Codice spedizione inesistente, riprovare più tardi", "unknown.invalid_number"),
    ("it", "Il corriere ha consegnato il pacco alla compagnia aerea", "in_transit.handed_to_linehaul"),
    ("nl", "Als het pakket niet binnen 7 dagen wordt afgehaald, gaat het terug naar de afzender.", "pickup.reminder"),
    ("nl", "Bezorgd aan afzender (retour)", "returned.to_sender"),
    ("nl", "Overgedragen aan een andere vervoerder voor bezorging", "in_transit.handed_to_last_mile"),
    ("nl", "Je pakket is na een vertraging weer onderweg", "in_transit.resumed"),
    ("nl", "Deze barcode is niet bekend in ons systeem", "unknown.invalid_number"),
    ("sv", "Om paketet inte hämtas i tid skickas det i retur till avsändaren.", "pickup.reminder"),
    ("sv", "Ännu inte levererat, paketet är hos chauffören", "out_for_delivery.on_vehicle"),
    ("sv", "Lämnat till vaktmästaren då mottagaren var frånvarande", "delivered.reception"),
    ("sv", "Framme på destinationsterminalen, förbereds för utkörning", "in_transit.at_delivery_office"),
    ("sv", "Mottagen och kvitterad av konsolideringslagret", "accepted.received_at_origin"),
    ("no", "Hvis du ikke er hjemme, leverer vi pakken til naboen.", "unknown.notice_only"),
    ("no", "Sendingen kunne ikke kanselleres", "unknown.notice_only"),
    ("no", "Sjåføren fikk ikke hentet pakken hos avsender", "pre_shipment.pickup_failed"),
    ("no", "Leveres så snart tollavgiften er betalt", "customs.duties_due"),
    ("da", "Husk at hente pakken, ellers returneres den", "pickup.reminder"),
    ("da", "Afhentet hos kunden af chauffør", "accepted.picked_up"),
    ("da", "Ikke afleveret til modtageren, men til receptionen", "delivered.reception"),
    ("da", "Budet har afleveret pakken til flyselskabet", "in_transit.handed_to_linehaul"),
    ("fi", "Jos lähetystä ei noudeta 7 päivän kuluessa, se palautetaan lähettäjälle.", "pickup.reminder"),
    ("fi", "Lähetys on jätetty pakettiautomaattiin lähetettäväksi", "accepted.dropped_off"),
    ("fi", "Palautus on jakelussa lähettäjälle", "returning.in_transit"),
    ("fi", "Kuriiri luovutti paketin lentoyhtiölle", "in_transit.handed_to_linehaul"),
    ("el", "Αν δεν παραλάβετε το δέμα εντός 7 ημερών, θα επιστραφεί στον αποστολέα.", "pickup.reminder"),
    ("el", "Δεν παραδόθηκε ακόμη, βρίσκεται στον κούριερ", "out_for_delivery.on_vehicle"),
    ("el", "Παραλαβή από πελάτη - αποστολέα από courier", "accepted.picked_up"),
    ("el", "Παραδόθηκε σε άλλη μεταφορική για τελική παράδοση", "in_transit.handed_to_last_mile"),
    ("tr", "Kargonuz 7 gün içinde teslim alınmazsa göndericiye iade edilecektir.", "pickup.reminder"),
    ("tr", "Henüz teslim edilmedi, kuryede", "out_for_delivery.on_vehicle"),
    ("tr", "Gönderi iptal edilemedi", "unknown.notice_only"),
    ("tr", "Kurye göndericiden paketi alamadı", "pre_shipment.pickup_failed"),
    ("de", "Vom Händler an DHL ausgeliefert", "accepted.dropped_off"),
    ("fr", "Livraison confirmée pour demain", "out_for_delivery.appointment_scheduled"),
    ("es", "El cliente solicitó entrega sin firma", "unknown.notice_only"),
    ("pt", "Entregue no porto de embarque", "in_transit.handed_to_linehaul"),
    ("nl", "De buren weigerden het pakket", "exception.refused"),
    ("no", "Ved fravær leveres pakken til nabo", "unknown.notice_only"),
    ("tr", "Gecikmeli olarak teslim edildi", "delivered.unspecified"),
  ]

  @Test("is told from what only speaks of one", arguments: inPassing)
  func toldApart(_ language: String, _ text: String, _ expected: String) {
    let reading = StatusNormalizer.read(text, language: language)
    #expect("\(reading.status.rawValue).\(reading.substatus?.rawValue ?? "")" == expected, "\(text): \(reading.rule)")
  }
}
