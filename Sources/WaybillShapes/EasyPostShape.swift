internal import WaybillModel

/// EasyPost's Tracker: `tracking_details` oldest first.
enum EasyPostShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.field("object", "Tracker")
    json.field("tracking_code", track.number)
    write(track.reading, &notes, to: &json)
    json.field("carrier", track.carrier)
    json.field("signed_by", track.signedBy)
    json.field("est_delivery_date", track.estimatedDelivery?.to?.text ?? track.estimatedDelivery?.from?.text)
    if let grams = track.weightGrams {
      json.key("weight")
      // EasyPost counts ounces.
      json.number((grams / 28.349523125 * 10).rounded() / 10)
    }
    json.key("tracking_details")
    json.beginArray()
    for event in track.events {
      json.beginObject()
      json.field("object", "TrackingDetail")
      json.field("message", event.description)
      json.field("description", event.detail)
      write(event.reading, &notes, to: &json)
      if let time = event.time {
        if let text = time.isoText {
          json.field("datetime", text)
        } else {
          notes.add("a time without a year is left out: \(time.text)")
        }
      }
      json.field("source", event.carrier ?? track.carrier)
      json.field("carrier_code", event.code)
      if let place = event.place {
        json.key("tracking_location")
        json.beginObject()
        json.field("object", "TrackingLocation")
        json.field("city", place.city ?? place.text)
        json.field("state", place.region)
        json.field("country", place.country)
        json.field("zip", place.postcode)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
    notes.write("waybill_notes", to: &json)
    json.endObject()
  }

  private static func write(_ reading: StatusReading, _ notes: inout ShapeNotes, to json: inout JSONWriter) {
    guard let word = notes.word(reading, .easypost).map({ PairWord($0) }) else { return }
    json.field("status", word.first)
    json.field("status_detail", word.second)
  }
}
