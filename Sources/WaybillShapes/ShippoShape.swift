internal import WaybillModel

/// Shippo's Track: `tracking_status` and `tracking_history`, oldest first.
enum ShippoShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.field("tracking_number", track.number)
    json.field("carrier", track.carrier)
    if let service = track.service {
      json.key("servicelevel")
      json.beginObject()
      json.field("name", service)
      json.endObject()
    }
    place("address_from", track.origin, to: &json)
    place("address_to", track.destination, to: &json)
    json.field("eta", track.estimatedDelivery?.to?.text ?? track.estimatedDelivery?.from?.text)
    json.key("tracking_status")
    json.beginObject()
    write(track.reading, &notes, to: &json)
    if let index = track.statusEvent, track.events.indices.contains(index) {
      write(track.events[index], &notes, to: &json)
    }
    json.endObject()
    json.key("tracking_history")
    json.beginArray()
    for event in track.events {
      json.beginObject()
      write(event.reading, &notes, to: &json)
      write(event, &notes, to: &json)
      json.endObject()
    }
    json.endArray()
    notes.write("waybill_notes", to: &json)
    json.endObject()
  }

  private static func write(_ event: Event, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    json.field("status_details", event.description)
    if let time = event.time {
      if let text = time.isoText {
        json.field("status_date", text)
      } else {
        notes.add("a time without a year is left out: \(time.text)")
      }
    }
    place("location", event.place, to: &json)
  }

  private static func write(_ reading: StatusReading, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    guard let word = notes.word(reading, .shippo).map({ PairWord($0) }) else { return }
    json.field("status", word.first)
    guard let substatus = word.second else { return }
    json.key("substatus")
    json.beginObject()
    json.field("code", substatus)
    json.field("action_required", actionRequired.contains(substatus))
    json.endObject()
  }

  private static func place(_ key: StaticString, _ place: Place?, to json: inout JSONWriter) {
    guard let place else { return }
    json.key(key)
    json.beginObject()
    json.field("city", place.city ?? place.text)
    json.field("state", place.region)
    json.field("zip", place.postcode)
    json.field("country", place.country)
    json.endObject()
  }

  /// Shippo's own mark on its substatuses.
  private static let actionRequired: Set<String> = [
    "address_issue", "contact_carrier", "delivery_attempted", "location_inaccessible", "notice_left", "package_damaged",
    "package_held", "pickup_available", "reschedule_delivery", "package_unclaimed", "package_undeliverable",
    "package_lost",
  ]
}
