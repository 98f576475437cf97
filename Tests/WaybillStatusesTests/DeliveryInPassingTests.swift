import Testing
import WaybillModel

@testable import WaybillStatuses

@Suite("A delivery")
struct DeliveryInPassingTests {
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
