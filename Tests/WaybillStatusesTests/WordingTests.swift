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
