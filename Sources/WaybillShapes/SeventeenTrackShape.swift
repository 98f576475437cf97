internal import WaybillModel

/// 17TRACK's API record, version 2: `track_info`, newest event first.
enum SeventeenTrackShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    let word =
      stated(track.stated, on: track) ?? track.reading.stated(by: "17track")
      ?? notes.word(track.reading, .seventeenTrack)
    json.beginObject()
    json.field("number", track.number)
    json.key("track_info")
    json.beginObject()
    json.key("shipping_info")
    json.beginObject()
    country("shipper_address", track.origin, to: &json)
    country("recipient_address", track.destination, to: &json)
    json.endObject()
    if let word {
      json.key("latest_status")
      write(word, to: &json)
    }
    if let newest = track.events.last {
      json.key("latest_event")
      write(newest, on: track, &notes, to: &json)
    }
    if let estimate = track.estimatedDelivery {
      json.key("time_metrics")
      json.beginObject()
      json.key("estimated_delivery_date")
      json.beginObject()
      json.field("from", estimate.from?.text)
      json.field("to", estimate.to?.text)
      json.endObject()
      json.endObject()
    }
    json.key("tracking")
    json.beginObject()
    json.key("providers")
    json.beginArray()
    json.beginObject()
    json.key("provider")
    json.beginObject()
    json.field("name", track.carrier)
    json.endObject()
    json.field("service_type", track.service)
    json.key("events")
    json.beginArray()
    for event in track.events.reversed() { write(event, on: track, &notes, to: &json) }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endObject()
    notes.write("waybill_notes", to: &json)
    json.endObject()
  }

  private static func write(_ event: Event, on track: Track, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    json.beginObject()
    if let time = event.time {
      json.field("time_iso", time.offsetMinutes == nil ? nil : time.isoText)
      json.field("time_utc", time.instantText)
      json.key("time_raw")
      json.beginObject()
      json.field("date", time.dateText)
      json.field("time", time.clockText)
      json.field("timezone", time.offsetText.map { $0 == "Z" ? "+00:00" : $0 })
      json.endObject()
      if time.dateText == nil { notes.add("a time without a year is left out: \(time.text)") }
    }
    json.field("description", event.description)
    json.field("location", event.place?.text)
    let word =
      stated(event.stated, on: track) ?? event.reading.stated(by: "17track")
      ?? notes.word(event.reading, .seventeenTrack)
    if let word { json.field("sub_status", stages[word] ?? word) }
    if let place = event.place {
      json.key("address")
      json.beginObject()
      json.field("country", place.country)
      json.field("state", place.region)
      json.field("city", place.city)
      json.field("postal_code", place.postcode)
      json.endObject()
    }
    json.endObject()
  }

  /// The status is what stands before the sub-status's underscore.
  private static func write(_ word: String, to json: inout JSONWriter) {
    let word = numbers[word] ?? stages[word] ?? word
    json.beginObject()
    json.field("status", String(word.prefix { $0 != "_" }))
    if word.contains("_") || word == "InfoReceived" { json.field("sub_status", word) }
    json.endObject()
  }

  /// What 17TRACK itself stated goes back as it came.
  private static func stated(_ word: String?, on track: Track) -> String? {
    guard track.carrier == "17track", let word else { return nil }
    let known = numbers[word] != nil || stages[word] != nil || statuses.contains(String(word.prefix { $0 != "_" }))
    return known ? word : nil
  }

  private static let statuses: Set<String> = [
    "NotFound", "InfoReceived", "InTransit", "Expired", "AvailableForPickup", "OutForDelivery", "DeliveryFailure",
    "Delivered", "Exception",
  ]
  /// Milestones of a row, and the sub-status each begins.
  private static let stages = [
    "PickedUp": "InTransit_PickedUp", "Departure": "InTransit_Departure", "Arrival": "InTransit_Arrival",
    "Returning": "Exception_Returning", "Returned": "Exception_Returned",
  ]
  /// States of the site's old answers.
  private static let numbers = [
    "0": "NotFound", "10": "InTransit", "20": "Expired", "30": "AvailableForPickup", "35": "DeliveryFailure",
    "40": "Delivered", "50": "Exception",
  ]

  private static func country(_ key: StaticString, _ place: Place?, to json: inout JSONWriter) {
    guard let country = place?.country else { return }
    json.key(key)
    json.beginObject()
    json.field("country", country)
    json.endObject()
  }
}
