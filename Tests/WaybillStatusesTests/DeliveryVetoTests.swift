import Testing
import WaybillModel

@testable import WaybillStatuses

/// What forbids reading a delivery whatever the words for it, and the deliveries told beside such words.
@Suite("A veto")
struct DeliveryVetoTests {
  static let languages = [
    DeliveryWords(
      code: "de",
      spokenOf: [
        "Zugestellt: Nein",
        "Sobald das Paket zugestellt wurde, erhalten Sie eine E-Mail",
        "Das andere Paket Ihrer Bestellung wurde bereits zugestellt, dieses ist noch unterwegs",
        "Zustellung an Nachbarn erlaubt",
        "Wird auf der Terrasse deponiert",
      ],
      told: [
        "Zugestellt, keine Unterschrift erforderlich",
        "Nach gescheitertem Versuch am Vortag heute zugestellt",
      ]),
    DeliveryWords(
      code: "fr",
      spokenOf: [
        "Souhaitez-vous que le colis soit remis à un voisin ?",
        "Encore 12 arrêts avant que votre colis soit livré",
        "Votre colis est en transit pour vous être livré rapidement",
        "Déposé dans la boîte aux lettres : demain",
      ],
      told: [
        "Colis remis. Vous étiez absent ? Donnez-nous votre avis",
        "Votre voisin a réceptionné le colis",
      ]),
    DeliveryWords(
      code: "it",
      spokenOf: [
        "Vuoi che il pacco venga lasciato a un vicino?",
        "In giacenza presso l'ufficio postale, può essere ritirata",
        "Consegnato all'indirizzo sbagliato, stiamo verificando",
        "Consegnato al portiere (previsto)",
      ],
      told: [
        "Consegnato oggi dopo un tentativo fallito ieri",
        "Il pacco è nella tua cassetta della posta",
      ]),
    DeliveryWords(
      code: "es",
      spokenOf: [
        "Depositado en taquilla. Pendiente de recogida por el destinatario",
        "Cuando el paquete haya sido entregado recibirás un correo",
        "El estado \"entregado\" fue un error; el paquete está en la delegación",
      ],
      told: [
        "Entregado, no requiere firma",
        "El paquete se dejó delante de la puerta, foto pendiente",
      ]),
    DeliveryWords(
      code: "pt",
      spokenOf: [
        "Faltam 12 paragens para a sua encomenda ser entregue",
        "A encomenda foi entregue ao estafeta",
        "É necessária assinatura na entrega",
      ],
      told: [
        "Encomenda entregue. Não estava em casa? Dê a sua opinião",
        "O seu vizinho recebeu a encomenda",
      ]),
    DeliveryWords(
      code: "nl",
      spokenOf: [
        "Bezorging bij buren toegestaan",
        "Zodra het pakket is afgeleverd, krijg je een mail",
        "Achtergelaten in de schuur: morgen",
      ],
      told: [
        "Vandaag bezorgd na een mislukte poging gisteren",
        "Pakket bezorgd. Niet thuis? Laat weten wat je vond",
      ]),
    DeliveryWords(
      code: "sv",
      spokenOf: [
        "Levererad: Nej",
        "Vill du få paketet levererat en annan dag? Ändra leverans",
        "Leveransbevis finns efter leverans",
      ],
      told: [
        "Levererad, ingen signatur krävdes",
        "Paketet ställdes utanför dörren, bild kommer",
      ]),
    DeliveryWords(
      code: "no",
      spokenOf: [
        "Nabo valgt for levering",
        "Når pakken er levert får du en e-post",
        "Levert til nabo (planlagt)",
      ],
      told: [
        "Levert, signatur ikke nødvendig",
        "Sendingen er satt ut foran døren",
      ]),
    DeliveryWords(
      code: "da",
      spokenOf: [
        "Leveringsbevis er tilgængeligt efter levering",
        "Afleveret hos genboen - afventer",
        "Vil du have pakken afleveret hos naboen?",
      ],
      told: [
        "Leveret i dag efter mislykket forsøg i går",
        "Pakken er afleveret. Ikke hjemme? Fortæl os hvad du synes",
      ]),
    DeliveryWords(
      code: "fi",
      spokenOf: [
        "Jättölupa annettu: autotalli",
        "Tilauksesi toinen paketti on toimitettu, tämä on vielä matkalla",
        "Toimitus naapurille sallittu",
      ],
      told: [
        "Paketti luovutettu. Etkö ollut kotona? Anna palautetta",
        "Paketti on postilaatikossasi",
      ]),
    DeliveryWords(
      code: "el",
      spokenOf: [
        "Παραδόθηκε: Όχι",
        "Παράδοση μεταξύ 10 και 12",
        "Επιτρέπεται η παράδοση σε γείτονα",
      ],
      told: [
        "Παραδόθηκε, δεν απαιτήθηκε υπογραφή",
        "Παραδόθηκε σήμερα μετά από αποτυχημένη προσπάθεια χθες",
      ]),
    DeliveryWords(
      code: "tr",
      spokenOf: [
        "Teslim edildi: Hayır",
        "Alıcı, teslim edildi görünen kargoyu almadığını belirtti",
        "Kargo yanlış adrese teslim edildi, inceliyoruz",
      ],
      told: [
        "Teslim alan: AHMET YILMAZ",
        "Komşunuz kargoyu teslim aldı",
      ]),
  ]

  @Test("keeps a delivery that is only spoken of from being read", arguments: languages)
  func spokenOf(_ words: DeliveryWords) {
    for text in words.spokenOf {
      let reading = StatusNormalizer.read(text, language: words.code)
      #expect(reading.status != .delivered, "\(text): \(reading.rule)")
    }
  }

  @Test("leaves a delivery that is told", arguments: languages)
  func told(_ words: DeliveryWords) {
    for text in words.told {
      let reading = StatusNormalizer.read(text, language: words.code)
      #expect(reading.status == .delivered, "\(text): \(reading.rule)")
    }
  }

  static let spoken: [(String, String)] = [
    ("en", "Would you like your parcel delivered to a neighbour?"), ("en", "Delivered: No"),
    ("en", "Mark as delivered"),
    ("en", "Marked as delivered in error"), ("en", "Another parcel of your order was delivered"),
    ("en", "My tracking says delivered but I have not received it"), ("en", "To have it delivered, enter your number"),
    ("en", "Parcels are usually delivered within 2-3 working days"), ("en", "Delivered by: tomorrow 18:00"),
    ("en", "Seller delivered the goods to our consolidation warehouse"), ("en", "Delivered to destination country"),
    ("zh", "您的包裹是否已签收？"), ("zh", "误点签收，包裹仍在派送中"), ("zh", "显示已签收但我没有收到"), ("zh", "需本人凭身份证签收"),
    ("zh", "包裹一般在2-3个工作日内送达"), ("zh-Hant", "您的包裹已送達了嗎？"), ("zh-Hant", "已送達：否"),
    ("ja", "お荷物は届きましたか"), ("ja", "配達完了にする"), ("ja", "誤って配達完了と登録されました"), ("ja", "配達完了：いいえ"),
    ("ja", "コンビニエンスストアに引渡"), ("ja", "もうすぐお届け完了です"), ("ja", "ご本人確認のうえお渡しする荷物です"),
    ("ko", "택배를 받으셨나요?"), ("ko", "배송완료: 아니오"), ("ko", "배송완료 처리 오류"), ("ko", "배송완료 전까지 보험이 적용됩니다"),
    ("ko", "본인 확인 후 전달해야 하는 우편물입니다"), ("ko", "간선 운송업체에 전달 완료"),
    ("th", "คุณได้รับพัสดุแล้วหรือยัง"), ("th", "จัดส่งสำเร็จ: ไม่"), ("th", "พัสดุพร้อมนำจ่ายแล้ว"), ("th", "ใกล้จะส่งสำเร็จแล้ว"),
    ("vi", "Bạn đã nhận được hàng chưa?"), ("vi", "Đã giao: Không"), ("vi", "Cập nhật nhầm trạng thái giao thành công"),
    ("vi", "Khách có thể nhận hàng tại cửa hàng tiện lợi"), ("vi", "Đã giao cho xe tải liên tỉnh"),
    ("id", "Apakah paket ingin diantar ke tetangga?"), ("id", "Terkirim: Tidak"), ("id", "Status terkirim salah input"),
    ("id", "Diteruskan ke kantor terdekat agar dapat diantar ke penerima"), ("id", "Diserahkan kepada truk antarkota"),
    ("ms", "Adakah bungkusan anda telah diterima?"), ("ms", "Tarikh penghantaran berjaya ditukar"),
    ("ms", "Bungkusan diinsuranskan sehingga diterima oleh penerima"), ("ms", "Diserahkan kepada lori antara negeri"),
  ]

  @Test("forbids questions, wishes, promises and forms", arguments: spoken)
  func forbidsQuestions(_ language: String, _ text: String) {
    for hint in [language, nil] {
      let reading = StatusNormalizer.read(text, language: hint)
      #expect(reading.status != .delivered, "\(text): \(reading.rule)")
    }
  }

  static let toldBeside: [(String, String)] = [
    ("en", "Delivered. Not at home? Rate your delivery experience"),
    ("en", "Delivered after a failed attempt yesterday"),
    ("en", "Delivered. If you have not received it, please contact us"),
    ("en", "Delivered after customs duties were paid"),
    ("en", "Recipient not at home, delivered to neighbour"), ("en", "Delivered, no signature was needed"),
    ("zh", "首次派送失败后，已于今日妥投"), ("zh", "已签收。如未收到请联系我们"), ("zh", "签收时间：10:11，签收人：本人，已签收"),
    ("zh-Hant", "包裹已交到收件人手上"), ("ja", "ご不在のため、お隣様にお届けしました"), ("ja", "予定より早くお届けしました"),
    ("ja", "配達完了。届いていない場合はご連絡ください"), ("ja", "関税お支払い後、配達完了"), ("ko", "1차 배송 실패 후 금일 배달완료"),
    ("ko", "배송 시간 14:00 배송완료"), ("ko", "부재중이셔서 이웃집에 전달했습니다"), ("th", "ส่งให้เพื่อนบ้านแล้วเพราะคุณไม่อยู่"),
    ("th", "จัดส่งสำเร็จ หากยังไม่ได้รับกรุณาติดต่อเรา"), ("vi", "Đã giao sớm hơn dự kiến"),
    ("vi", "Lần trước giao không thành công, hôm nay đã giao thành công"), ("vi", "Giao thành công, không cần ký nhận"),
    ("id", "Kemarin gagal diantar, hari ini berhasil diterima"), ("id", "Paket terkirim, tidak perlu tanda tangan"),
    ("ms", "Semalam gagal dihantar, hari ini berjaya diserahkan"),
    ("ms", "Berjaya dihantar, tandatangan tidak diperlukan"),
  ]

  @Test("leaves a delivery told beside such words", arguments: toldBeside)
  func leavesBeside(_ language: String, _ text: String) {
    let reading = StatusNormalizer.read(text, language: language)
    #expect(reading.status == .delivered, "\(text): \(reading.rule)")
  }
}

/// Wordings of one language that speak of a delivery, and such that tell one.
struct DeliveryWords: Sendable, CustomTestStringConvertible {
  let code: String
  let spokenOf: [String]
  let told: [String]
  var testDescription: String { code }
}
