internal import WaybillModel

/// AfterShip's tracking object: tags and subtags, checkpoints oldest first.
enum AfterShipShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.field("id", track.id)
    json.field("tracking_number", track.number)
    json.field("slug", track.carrier)
    json.field("order_number", track.order?.number?.value)
    country("origin_country_region", track.origin, to: &json)
    country("destination_country_region", track.destination, to: &json)
    json.field("shipment_type", track.service)
    json.field("signed_by", track.signedBy)
    json.field("expected_delivery", track.estimatedDelivery?.to?.text ?? track.estimatedDelivery?.from?.text)
    if let grams = track.weightGrams {
      json.key("shipment_weight")
      json.beginObject()
      json.key("value")
      json.number(grams)
      json.field("unit", "g")
      json.endObject()
    }
    write(stated(track.stated, on: track), track.reading, &notes, to: &json)
    json.key("checkpoints")
    json.beginArray()
    for event in track.events { write(event, on: track, &notes, to: &json) }
    json.endArray()
    notes.write("waybill_notes", to: &json)
    json.endObject()
  }

  private static func write(_ event: Event, on track: Track, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    json.beginObject()
    json.field("slug", event.carrier ?? track.carrier)
    if let time = event.time {
      if let text = time.isoText {
        json.field("checkpoint_time", text)
      } else {
        notes.add("a time without a year is left out: \(time.text)")
      }
    }
    if let place = event.place {
      json.field("location", place.text)
      json.field("city", place.city)
      json.field("state", place.region)
      json.field("postal_code", place.postcode)
      country("country_region", place, to: &json)
    }
    json.field("message", event.description)
    write(stated(event.stated, on: track), event.reading, &notes, to: &json)
    json.field("raw_tag", event.code)
    json.endObject()
  }

  /// What AfterShip itself stated goes back as it came: a tag alone stays alone.
  private static func stated(_ word: String?, on track: Track) -> String? {
    guard track.carrier == "aftership", let word, tags.contains(tag(of: word)) else { return nil }
    return word
  }

  private static func write(
    _ stated: String?, _ reading: StatusReading, _ notes: inout ShapeNotes, to json: inout JSONWriter
  ) {
    guard let word = stated ?? reading.stated(by: "aftership") ?? notes.word(reading, .aftership) else { return }
    json.field("tag", tag(of: word))
    if word.contains("_") { json.field("subtag", word) }
  }

  private static func tag(of word: String) -> String { String(word.prefix { $0 != "_" }) }

  private static func country(_ key: StaticString, _ place: Place?, to json: inout JSONWriter) {
    json.field(key, place?.country.flatMap { Country.alpha3($0) })
  }

  private static let tags: Set<String> = [
    "Pending", "InfoReceived", "InTransit", "OutForDelivery", "AttemptFail", "Delivered", "AvailableForPickup",
    "Exception", "Expired",
  ]
}
