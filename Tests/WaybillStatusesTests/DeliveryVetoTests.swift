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
}

/// Wordings of one language that speak of a delivery, and such that tell one.
struct DeliveryWords: Sendable, CustomTestStringConvertible {
  let code: String
  let spokenOf: [String]
  let told: [String]
  var testDescription: String { code }
}
