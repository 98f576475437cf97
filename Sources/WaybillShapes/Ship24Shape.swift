internal import WaybillModel

/// Ship24's tracking: tracker, shipment and events, newest first.
enum Ship24Shape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.key("tracker")
    json.beginObject()
    json.field("trackerId", track.id)
    json.field("trackingNumber", track.number)
    json.endObject()
    json.key("shipment")
    json.beginObject()
    json.field("shipmentId", track.id)
    write(track.stated, track.reading, on: track, &notes, to: &json)
    json.field("originCountryCode", track.origin?.country)
    json.field("destinationCountryCode", track.destination?.country)
    json.key("delivery")
    json.beginObject()
    json.field("estimatedDeliveryDate", track.estimatedDelivery?.to?.text ?? track.estimatedDelivery?.from?.text)
    json.field("service", track.service)
    json.field("signedBy", track.signedBy)
    json.endObject()
    json.endObject()
    json.key("events")
    json.beginArray()
    for event in track.events.reversed() { write(event, on: track, &notes, to: &json) }
    json.endArray()
    notes.write("waybill_notes", to: &json)
    json.endObject()
  }

  private static func write(_ event: Event, on track: Track, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    json.beginObject()
    json.field("trackingNumber", track.number)
    json.field("status", event.description)
    if let time = event.time {
      if let text = time.isoText {
        json.field("occurrenceDatetime", text)
        json.field("hasNoTime", time.local?.hour == nil)
        json.field("utcOffset", time.offsetText.map { $0 == "Z" ? "+00:00" : $0 })
      } else {
        notes.add("a time without a year is left out: \(time.text)")
      }
    }
    json.field("location", event.place?.text)
    json.field("courierCode", event.carrier ?? track.carrier)
    write(event.stated, event.reading, on: track, &notes, to: &json)
    json.endObject()
  }

  private static func write(
    _ stated: String?, _ reading: StatusReading, on track: Track, _ notes: inout ShapeNotes, to json: inout JSONWriter
  ) {
    let own = track.carrier == "ship24" ? stated : nil
    let known = own.flatMap { codes[$0] != nil || milestones.contains($0) ? $0 : nil }
    guard let word = known ?? reading.stated(by: "ship24") ?? notes.word(reading, .ship24) else { return }
    if let (category, milestone) = codes[word] {
      json.field("statusCode", word)
      json.field("statusCategory", category)
      json.field("statusMilestone", milestone)
    } else {
      json.field("statusMilestone", word)
    }
  }

  private static let milestones: Set<String> = [
    "pending", "info_received", "in_transit", "out_for_delivery", "failed_attempt", "available_for_pickup", "delivered",
    "exception",
  ]

  private static let codes: [String: (category: String, milestone: String)] = [
    "data_order_created": ("data", "info_received"), "data_order_cancelled": ("data", "info_received"),
    "data_delivery_proposed": ("data", "info_received"), "data_delivery_decided": ("data", "info_received"),
    "transit_handover": ("transit", "in_transit"), "transit_origin_country_departure": ("transit", "in_transit"),
    "destination_arrival": ("destination", "in_transit"), "customs_received": ("customs", "in_transit"),
    "customs_exception": ("customs", "in_transit"), "customs_rejected": ("customs", "in_transit"),
    "customs_cleared": ("customs", "in_transit"),
    "delivery_available_for_pickup": ("delivery", "available_for_pickup"),
    "delivery_out_for_delivery": ("delivery", "out_for_delivery"), "delivery_attempted": ("delivery", "failed_attempt"),
    "delivery_exception": ("delivery", "exception"), "delivery_refused": ("delivery", "exception"),
    "delivery_delivered": ("delivery", "delivered"), "exception_return": ("exception", "exception"),
    "exception_lost": ("exception", "exception"), "exception_discarded": ("exception", "exception"),
  ]
}
