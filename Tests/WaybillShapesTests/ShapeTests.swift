import Testing
import Waybill
import WaybillModel
import WaybillShapes

@Suite("Shapes")
struct ShapeTests {
  private static func text(_ track: Track, _ shape: Shape) -> String {
    var json = JSONWriter()
    shape.write(track, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func read(_ page: String) -> Track {
    Waybill.read(Array(page.utf8), path: "page.json")[0]
  }

  @Test(
    "give AfterShip back its tags and subtags, whatever the words say",
    arguments: [
      "Pending_001", "Pending_003", "InfoReceived_001", "InTransit_001", "InTransit_002", "InTransit_003",
      "InTransit_004",
      "InTransit_005", "InTransit_006", "InTransit_007", "InTransit_008", "InTransit_009", "OutForDelivery_001",
      "OutForDelivery_002", "OutForDelivery_003", "OutForDelivery_004", "AttemptFail_001", "AttemptFail_002",
      "AttemptFail_003", "AvailableForPickup_001", "Delivered_001", "Delivered_002", "Delivered_003", "Delivered_004",
      "Delivered_005", "Exception_001", "Exception_002", "Exception_003", "Exception_004", "Exception_005",
      "Exception_006",
      "Exception_007", "Exception_008", "Exception_009", "Exception_010", "Exception_011", "Exception_012",
      "Exception_013",
      "Exception_014", "Exception_015", "Exception_016", "Exception_017", "Exception_018", "Exception_019",
      "Exception_020",
      "Exception_021", "Expired_001",
    ])
  func aftership(_ subtag: String) {
    let tag = subtag.prefix { $0 != "_" }
    let track = Self.read(
      """
      {"meta":{"code":200},"data":{"tracking":{"slug":"dhl","tracking_number":"1234567890","tag":"\(tag)","subtag":"\(subtag)",
      "checkpoints":[{"slug":"dhl","checkpoint_time":"2026-01-02T10:00:00","message":"Shipment in transit","tag":"\(tag)","subtag":"\(subtag)"}]}}}
      """)
    let out = Self.text(track, .aftership)
    #expect(track.carrier == "aftership")
    #expect(
      out.split(separator: "\"tag\":\"\(tag)\",\"subtag\":\"\(subtag)\"", omittingEmptySubsequences: false).count == 3,
      "\(out)")
  }

  @Test(
    "give 17TRACK back its status and sub-status",
    arguments: [
      "InfoReceived", "InTransit_PickedUp", "InTransit_Other", "InTransit_Departure", "InTransit_Arrival",
      "InTransit_CustomsProcessing", "InTransit_CustomsReleased", "InTransit_CustomsRequiringInformation",
      "Expired_Other",
      "AvailableForPickup_Other", "OutForDelivery_Other", "DeliveryFailure_Other", "DeliveryFailure_NoBody",
      "DeliveryFailure_Security", "DeliveryFailure_Rejected", "DeliveryFailure_InvalidAddress", "Delivered_Other",
      "Exception_Other", "Exception_Returning", "Exception_Returned", "Exception_NoBody", "Exception_Security",
      "Exception_Damage", "Exception_Rejected", "Exception_Delayed", "Exception_Lost", "Exception_Destroyed",
      "Exception_Cancel",
    ])
  func seventeenTrack(_ substatus: String) {
    let status = substatus.prefix { $0 != "_" }
    let track = Self.read(
      """
      {"code":0,"data":{"accepted":[{"number":"RR123456785CN","track_info":{"latest_status":{"status":"\(status)","sub_status":"\(substatus)"},
      "tracking":{"providers":[{"events":[{"time_iso":"2026-01-02T10:00:00+08:00","time_raw":{"date":"2026-01-02","time":"10:00:00","timezone":"+08:00"},
      "description":"Item moved","location":"X","sub_status":"\(substatus)"}]}]}}}]}}
      """)
    let out = Self.text(track, .seventeenTrack)
    #expect(track.carrier == "17track")
    #expect(out.contains("\"latest_status\":{\"status\":\"\(status)\",\"sub_status\":\"\(substatus)\"}"), "\(out)")
    #expect(out.contains("\"location\":\"X\",\"sub_status\":\"\(substatus)\""), "\(out)")
  }

  @Test(
    "give Ship24 back its milestone, category and code",
    arguments: [
      ("data_order_created", "data", "info_received"), ("data_order_cancelled", "data", "info_received"),
      ("data_delivery_proposed", "data", "info_received"), ("data_delivery_decided", "data", "info_received"),
      ("transit_handover", "transit", "in_transit"), ("transit_origin_country_departure", "transit", "in_transit"),
      ("destination_arrival", "destination", "in_transit"), ("customs_received", "customs", "in_transit"),
      ("customs_exception", "customs", "in_transit"), ("customs_rejected", "customs", "in_transit"),
      ("customs_cleared", "customs", "in_transit"),
      ("delivery_available_for_pickup", "delivery", "available_for_pickup"),
      ("delivery_out_for_delivery", "delivery", "out_for_delivery"),
      ("delivery_attempted", "delivery", "failed_attempt"),
      ("delivery_exception", "delivery", "exception"), ("delivery_refused", "delivery", "exception"),
      ("delivery_delivered", "delivery", "delivered"), ("exception_return", "exception", "exception"),
      ("exception_lost", "exception", "exception"), ("exception_discarded", "exception", "exception"),
    ])
  func ship24(_ code: String, _ category: String, _ milestone: String) {
    let track = Self.read(
      """
      {"data":{"trackings":[{"tracker":{"trackerId":"t","trackingNumber":"1234567890"},
      "shipment":{"statusCode":"\(code)","statusCategory":"\(category)","statusMilestone":"\(milestone)"},
      "events":[{"status":"Item moved","occurrenceDatetime":"2026-01-02T10:00:00","location":"X","statusCode":"\(code)","statusMilestone":"\(milestone)"}]}]}}
      """)
    let out = Self.text(track, .ship24)
    let words = "\"statusCode\":\"\(code)\",\"statusCategory\":\"\(category)\",\"statusMilestone\":\"\(milestone)\""
    #expect(track.carrier == "ship24")
    #expect(out.split(separator: words, omittingEmptySubsequences: false).count == 3, "\(out)")
  }

  private static var parcel: Track {
    var track = Track(id: "0011", outcome: .tracked, source: Source(path: "page.html"))
    track.carrier = "usps"
    track.number = "LX123456785CN"
    var held = Event(description: "Held by customs, invoice missing")
    held.time = EventTime(text: "", local: LocalTime("2026-03-01T09:30"), offsetMinutes: 480)
    held.place = Place(text: "Shenzhen", country: "CN")
    held.reading = StatusReading(.importHeld, rule: "none", reason: .invoice)
    var yearless = Event(description: "Delivered to a neighbour")
    yearless.time = EventTime(text: "3 March", local: LocalTime("--03-03"))
    yearless.reading = StatusReading(.neighbour, rule: "none")
    track.events = [held, yearless]
    track.status = .delivered
    track.substatus = .neighbour
    track.statusEvent = 1
    return track
  }

  @Test(
    "write whole records, and note what they cannot say",
    arguments: [
      (Shape.aftership, "\"tag\":\"Delivered\",\"subtag\":\"Delivered_005\""),
      (.seventeenTrack, "\"sub_status\":\"InTransit_CustomsRequiringInformation\""),
      (.karrio, "\"status\":\"on_hold\",\"reason\":\"customs_documentation\""),
      (.easypost, "\"status\":\"delivered\",\"status_detail\":\"delivered\""),
      (.shippo, "\"substatus\":{\"code\":\"contact_carrier\",\"action_required\":true}"),
      (.ship24, "\"statusCode\":\"customs_exception\""),
      (.epcis, "\"eventTime\":\"2026-03-01T01:30:00Z\",\"eventTimeZoneOffset\":\"+08:00\""),
    ])
  func records(_ shape: Shape, _ expected: String) {
    let out = Self.text(Self.parcel, shape)
    #expect(out.contains(expected), "\(out)")
    #expect(out.contains("notes\":["), "\(out)")
    #expect(Waybill.read(Array(out.utf8), path: "out.json").count == 1)
  }

  @Test("leave out of EPCIS what has no instant, and say so")
  func epcis() {
    let out = Self.text(Self.parcel, .epcis)
    #expect(!out.contains("\"waybill:description\":\"Delivered to a neighbour\""))
    #expect(out.contains("event 1 is left out"))
  }

  @Test("write Waybill's own record as it is")
  func waybill() {
    var json = JSONWriter()
    Self.parcel.write(to: &json)
    #expect(Self.text(Self.parcel, .waybill) == String(decoding: json.bytes, as: UTF8.self))
  }

  @Test("have stable names")
  func names() {
    #expect(
      Shape.allCases.map(\.rawValue) == [
        "waybill", "aftership", "17track", "karrio", "easypost", "shippo", "ship24", "epcis",
      ])
  }
}
