internal import WaybillModel

/// An EPCIS 2.0 document, one ObjectEvent a row.
///
/// EPCIS demands an instant and an offset of each event. Rows without them are left out and noted: nothing
/// is assumed. A tracking number is no GS1 key, so it stands under a prefix of Waybill's own.
enum EPCISShape {
  static func write(_ track: Track, to json: inout JSONWriter) {
    var notes = ShapeNotes(track)
    json.beginObject()
    json.key("@context")
    json.beginArray()
    json.string("https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld")
    json.beginObject()
    json.field("waybill", "urn:waybill:")
    json.endObject()
    json.endArray()
    json.field("type", "EPCISDocument")
    json.field("schemaVersion", "2.0")
    // No clock is read: the document is as old as the page, or as its newest event.
    let captured = track.source.capturedAt.flatMap { hasOffset($0) ? $0 : nil }
    let created = captured ?? track.events.compactMap { $0.time?.instantText }.max()
    json.field("creationDate", created)
    if created == nil { notes.add("creationDate: neither the capture nor an event has a known instant") }
    json.key("epcisBody")
    json.beginObject()
    json.key("eventList")
    json.beginArray()
    for (index, event) in track.events.enumerated() { write(event, index, on: track, &notes, to: &json) }
    json.endArray()
    json.endObject()
    json.field("waybill:status", track.status.rawValue)
    json.field("waybill:substatus", track.substatus?.rawValue)
    notes.write("waybill:notes", to: &json)
    json.endObject()
  }

  private static func write(
    _ event: Event, _ index: Int, on track: Track, _ notes: inout ShapeNotes, to json: inout JSONWriter
  ) {
    guard let instant = event.time?.instantText, let offset = event.time?.offsetText else {
      notes.add("event \(index) is left out: its instant or offset is not known: \(event.description)")
      return
    }
    guard let number = track.number else {
      notes.add("event \(index) is left out: the page names no number")
      return
    }
    json.beginObject()
    json.field("type", "ObjectEvent")
    json.field("eventTime", instant)
    json.field("eventTimeZoneOffset", offset == "Z" ? "+00:00" : offset)
    json.key("epcList")
    json.beginArray()
    json.string("urn:waybill:number:" + number)
    json.endArray()
    json.field("action", "OBSERVE")
    if let word = notes.word(event.reading, .epcis).map({ PairWord($0) }) {
      json.field("bizStep", word.first)
      json.field("disposition", word.second)
    }
    json.field("waybill:status", event.status.rawValue)
    json.field("waybill:substatus", event.substatus?.rawValue)
    json.field("waybill:description", event.description)
    json.field("waybill:place", event.place?.text)
    json.field("waybill:precision", event.time?.local?.precision.rawValue)
    json.endObject()
  }

  private static func hasOffset(_ text: String) -> Bool {
    text.hasSuffix("Z") || text.dropFirst(10).contains { $0 == "+" || $0 == "-" }
  }
}
