import Testing
import WaybillModel

@testable import WaybillStatuses

@Suite("Shared wordings")
struct WordingTests {
  @Test("are tables that can be read line by line")
  func tables() {
    #expect(StatusNormalizer.invalidLines == [])
  }

  @Test(
    "tell what happened from what did not, will, or happened on the way back",
    arguments: [
      ("Delivered to recipient", "delivered.recipient"),
      ("Could not be delivered, recipient absent", "delivery_failed.attempted"),
      ("Will be delivered tomorrow", "unknown.notice_only"), ("Delivered to sender", "returned.to_sender"),
      ("Not yet returned to sender", "returning.initiated"), ("Ready for pickup at the parcel locker", "pickup.ready"),
      ("Delivered to Agent for Final Delivery", "in_transit.handed_to_last_mile"),
      ("Held by customs, documents missing", "customs.import_held"),
      ("Rate your delivery!", "unknown.notice_only"), ("Delivered, Left with Individual", "delivered.recipient"),
    ])
  func english(_ text: String, _ expected: String) {
    let reading = StatusNormalizer.read(text, language: "en")
    #expect("\(reading.status.rawValue).\(reading.substatus?.rawValue ?? "")" == expected, "\(text): \(reading.rule)")
  }

  @Test(
    "tell why a parcel goes back, whatever rule read that it does",
    arguments: [
      ("Es erfolgt eine Rücksendung, da der Empfänger nicht zu ermitteln ist", Reason.address, nil),
      ("Rücksendung: Empfänger verzogen", .moved, nil), ("Return to sender, unclaimed", nil, Cause.recipient),
      ("Return to sender: refused by addressee", .refused, .recipient),
      ("Devuelto al remitente: rehusado", .refused, .recipient),
      ("Возврат по просьбе адресата", nil, nil), ("Returned at the addressee's request", nil, nil),
      ("Return to sender, reason unknown", nil, nil), ("退回：地址不详", .address, nil),
    ])
  func returnReasons(_ text: String, _ reason: Reason?, _ cause: Cause?) {
    var reading = StatusReading(.initiated, rule: "code:carrier/RS")
    ReturnReasons.explain(&reading, [text, nil])
    #expect(reading.reason == reason, "\(text)")
    #expect(reading.cause == cause, "\(text)")
    #expect(ReturnReasons.table.invalidLines == [])
    var other = StatusReading(.onVehicle, rule: "code:carrier/OD")
    ReturnReasons.explain(&other, [text])
    #expect(other.reason == nil)
  }

  @Test(
    "tell a tracker's own message from a scan",
    arguments: [
      ("In transit to next facility", false), ("En tránsito a la próxima instalación", false),
      ("Your package is moving within the USPS network", false), ("In Transit to Destination", false),
      ("In transit from CHICAGO to NEW YORK", nil), ("In transit", nil), ("Item in transit to Post Office", nil),
    ])
  func automatic(_ text: String, _ physical: Bool?) {
    var reading = StatusReading(.moving, rule: "wording:shared/en/moving")
    AutomaticMessages.mark(&reading, [text])
    #expect(reading.physical == physical, "\(text)")
    #expect(AutomaticMessages.table.invalidLines == [])
  }

  @Test("leave unknown what nobody has looked at", arguments: ["", "xyzzy", "...", "12345"])
  func unknown(_ text: String) { #expect(StatusNormalizer.read(text) == .unclassified) }

  @Test("compare folded: case, diacritics, width and punctuation do not count")
  func folding() {
    let table = WordingTable(
      owner: "t", "a delivered.recipient : zürich état | 已签收 & b*\nb pickup.ready : ^start | end$ ! no")
    #expect(table.read("ZURICH—ÉTAT, Bar")?.rule == "wording:t/a")
    #expect(table.read("您的快件已签收，b")?.rule == "wording:t/a")
    #expect(table.read("Start here")?.rule == "wording:t/b")
    #expect(table.read("here starts")?.rule == nil)
    #expect(table.read("the End.")?.rule == "wording:t/b")
    #expect(table.read("the end, no")?.rule == nil)
    #expect(WordingTable(owner: "t", "x nonsense : a").invalidLines.count == 1)
  }
}
