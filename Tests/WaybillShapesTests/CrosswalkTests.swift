import Testing
import WaybillCarriers
import WaybillModel

@testable import WaybillShapes

@Suite("The crosswalk")
struct CrosswalkTests {
  @Test("is a table that can be read line by line, with a row for every substatus")
  func rows() {
    #expect(Crosswalk.invalidLines == [])
    for substatus in Substatus.allCases {
      let reading = StatusReading(substatus, rule: "none")
      #expect(Crosswalk.cell(reading, .karrio) != nil, "\(substatus) has no row in CrosswalkRows")
    }
  }

  @Test("has a word for a status whose substatus nobody told", arguments: Status.allCases)
  func plainest(_ status: Status) {
    #expect(Crosswalk.cell(StatusReading(status: status, substatus: nil, rule: "none"), .karrio) != nil)
  }

  @Test("says only words of each system's vocabulary")
  func vocabulary() {
    for (column, words) in vocabularies {
      for substatus in Substatus.allCases {
        for reason in [nil] + Reason.allCases.map(Optional.some) {
          let reading = StatusReading(substatus, rule: "none", reason: reason, cause: .external, flags: [.codPaid])
          if let cell = Crosswalk.cell(reading, column) {
            #expect(words.contains(cell.word), "\(substatus) \(column): \(cell.word)")
          }
        }
      }
    }
  }

  // Read into the union by code and said again: the same word. Left out are words that mean the same to
  // the union as another (they go back as stated), and ages, which no code reading gives.
  @Test(
    "says again what a system's code meant",
    arguments: [
      ("aftership", Crosswalk.Column.aftership, ["OutForDelivery_002"]),
      ("17track", .seventeenTrack, ["Exception_NoBody", "Exception_Rejected"]),
      ("ship24", .ship24, ["delivery_exception"]),
    ])
  func again(_ id: String, _ column: Crosswalk.Column, _ synonyms: [String]) throws {
    let table = try #require(CodeTables.table(id))
    for word in vocabularies[column] ?? [] where !synonyms.contains(word) && !word.hasPrefix("Expired") {
      let reading = try #require(table.read(word, owner: id), "\(word) is not in the table")
      guard reading.substatus != .unclassified else { continue }
      let cell = Crosswalk.cell(reading, column)
      // Ship24's bare milestones stand beside codes that mean the same.
      if column == .ship24, let cell, !word.contains("_") || word.hasSuffix(cell.word) || cell.word.hasSuffix(word) {
        continue
      }
      if column == .ship24, word == "failed_attempt" { continue }
      #expect(cell?.word == word, "\(word) read as \(reading)")
      #expect(cell?.isCoarse == false, "\(word)")
    }
  }

  private var vocabularies: [Crosswalk.Column: Set<String>] {
    func numbered(_ tag: String, _ range: ClosedRange<Int>) -> [String] {
      range.map { tag + "_" + (($0 < 10 ? "00" : "0") + String($0)) }
    }
    return [
      .aftership: Set(
        ["Pending_001", "InfoReceived_001", "AvailableForPickup_001", "Expired_001"] + numbered("InTransit", 1...9)
          + numbered("OutForDelivery", 1...4) + numbered("AttemptFail", 1...3) + numbered("Delivered", 1...5)
          + numbered("Exception", 1...13) + numbered("Exception", 16...21)),
      .seventeenTrack: [
        "NotFound_Other", "NotFound_InvalidCode", "InfoReceived", "InTransit_PickedUp", "InTransit_Other",
        "InTransit_Departure", "InTransit_Arrival", "InTransit_CustomsProcessing", "InTransit_CustomsReleased",
        "InTransit_CustomsRequiringInformation", "Expired_Other", "AvailableForPickup_Other", "OutForDelivery_Other",
        "DeliveryFailure_Other", "DeliveryFailure_NoBody", "DeliveryFailure_Security", "DeliveryFailure_Rejected",
        "DeliveryFailure_InvalidAddress", "Delivered_Other", "Exception_Other", "Exception_Returning",
        "Exception_Returned", "Exception_NoBody", "Exception_Security", "Exception_Damage", "Exception_Rejected",
        "Exception_Delayed", "Exception_Lost", "Exception_Destroyed", "Exception_Cancel",
      ],
      .ship24: [
        "pending", "info_received", "in_transit", "out_for_delivery", "failed_attempt", "available_for_pickup",
        "delivered", "exception", "data_order_created", "data_order_cancelled", "data_delivery_proposed",
        "data_delivery_decided", "transit_handover", "transit_origin_country_departure", "destination_arrival",
        "customs_received", "customs_exception", "customs_rejected", "customs_cleared", "delivery_available_for_pickup",
        "delivery_out_for_delivery", "delivery_attempted", "delivery_exception", "delivery_refused",
        "delivery_delivered", "exception_return", "exception_lost", "exception_discarded",
      ],
      .karrio: [
        "pending", "picked_up", "in_transit", "on_hold", "out_for_delivery", "ready_for_pickup", "delivered",
        "delivery_failed", "delivery_delayed", "return_to_sender", "cancelled", "unknown",
      ],
    ]
  }
}
