internal import WaybillModel

/// Karrio's tracking details: events newest first, with status and incident reason.
enum KarrioShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.field("carrier_name", track.carrier)
    json.field("carrier_id", track.carrier)
    json.field("tracking_number", track.number)
    json.field("status", notes.word(track.reading, .karrio))
    json.field("delivered", track.status == .delivered)
    json.field("estimated_delivery", (track.estimatedDelivery?.to ?? track.estimatedDelivery?.from)?.text)
    json.key("info")
    json.beginObject()
    json.field("shipment_service", track.service)
    json.field("shipment_origin_country", track.origin?.country)
    json.field("shipment_destination_country", track.destination?.country)
    json.field("signed_by", track.signedBy)
    json.endObject()
    json.key("events")
    json.beginArray()
    for event in track.events.reversed() {
      json.beginObject()
      if let time = event.time {
        json.field("date", time.dateText)
        json.field("time", time.clockText.map { String($0.prefix(5)) })
        json.field("timestamp", time.instantText)
        if time.dateText == nil { notes.add("a time without a year is left out: \(time.text)") }
      }
      json.field("description", event.description)
      json.field("location", event.place?.text)
      json.field("code", event.code)
      json.field("status", notes.word(event.reading, .karrio))
      json.field("reason", reason(event.reading))
      json.endObject()
    }
    json.endArray()
    if !notes.messages.isEmpty {
      json.key("meta")
      json.beginObject()
      notes.write("waybill_notes", to: &json)
      json.endObject()
    }
    json.endObject()
  }

  /// Karrio's incident reason; only where something went wrong.
  static func reason(_ reading: StatusReading) -> String? {
    switch reading.substatus {
    case .damaged, .missingContents: return "carrier_damaged_parcel"
    case .misrouted: return "carrier_sorting_error"
    case .lost, .stolen: return "carrier_parcel_lost"
    case .missing: return "parcel_being_researched"
    case .refused: return "consignee_refused"
    case .addressProblem: return "consignee_incorrect_address"
    case .dutiesDue: return "customs_duties_unpaid"
    case .seized: return "regulatory_hold"
    case .bySender, .labelCancelled: return "retailer_cancelled"
    case .byRecipient: return "consignee_cancelled"
    case .importHeld, .exportHeld, .importRefused: return reading.reason.flatMap { customs[$0] } ?? "customs_delay"
    case .attempted, .noticeLeft, .notAttempted, .delayed, .held, .notLoaded, .rejectedByCarrier, .initiated,
      .returnInTransit, .expired:
      return reading.reason.flatMap { general[$0] }
    default: return nil
    }
  }

  private static let customs: [Reason: String] = [
    .documents: "customs_documentation", .invoice: "customs_documentation", .declaration: "customs_documentation",
    .originCertificate: "customs_documentation", .taxId: "customs_documentation",
    .restrictedLicence: "customs_documentation", .prohibited: "customs_prohibited",
    .inspectionQuarantine: "customs_inspection", .payment: "customs_duties_unpaid",
  ]
  private static let general: [Reason: String] = [
    .absent: "consignee_not_home", .businessClosed: "consignee_business_closed", .moved: "consignee_incorrect_address",
    .address: "consignee_incorrect_address", .noAccess: "consignee_access_restricted", .refused: "consignee_refused",
    .idOrAge: "consignee_verification_failed", .contactRecipient: "consignee_not_available",
    .weather: "weather_delay", .forceMajeure: "force_majeure", .capacity: "carrier_capacity_exceeded",
    .flight: "carrier_mechanical_delay", .vehicle: "carrier_vehicle_issue", .sorting: "carrier_sorting_error",
    .security: "security_issue", .prohibited: "customs_prohibited", .customs: "customs_delay",
  ]
}
