extension Parcel {
  /// One record of `waybill.parcel/1`, without a line feed; tracks are named by their ids.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("schema", Schema.parcel)
    json.field("number", number)
    json.key("numbers")
    json.beginArray()
    for number in numbers {
      json.beginObject()
      json.field("number", number.number)
      json.field("role", number.role.rawValue)
      json.field("carrier", number.carrier)
      json.endObject()
    }
    json.endArray()
    json.key("tracks")
    json.beginArray()
    for track in tracks { json.string(track.id) }
    json.endArray()
    json.key("events")
    json.beginArray()
    for event in events { write(event, to: &json) }
    json.endArray()
    json.key("conflicts")
    json.beginArray()
    for conflict in conflicts { write(conflict, to: &json) }
    json.endArray()
    json.field("status", status.rawValue)
    json.field("substatus", substatus?.rawValue)
    json.field("status_event", statusEvent)
    json.field("first_capture", firstCapture?.text)
    json.field("last_capture", lastCapture?.text)
    json.key("milestones")
    json.beginArray()
    for milestone in milestones {
      json.beginObject()
      json.field("name", milestone.name.rawValue)
      json.field("event", milestone.event)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ event: ParcelEvent, to json: inout JSONWriter) {
    json.beginObject()
    json.key("event")
    event.event.write(to: &json)
    json.key("attestations")
    json.beginArray()
    for attestation in event.attestations {
      json.beginObject()
      json.field("track", tracks[attestation.track].id)
      json.field("event", attestation.event)
      let told = tracks[attestation.track].events[attestation.event]
      if told.description != event.event.description { json.field("description", told.description) }
      if told.time?.text != event.event.time?.text { json.field("time", told.time?.text) }
      json.endObject()
    }
    json.endArray()
    if event.isOverruled { json.field("overruled", true) }
    json.endObject()
  }

  private func write(_ conflict: Conflict, to json: inout JSONWriter) {
    json.beginObject()
    json.field("kind", conflict.kind.rawValue)
    json.key("tracks")
    json.beginArray()
    for track in conflict.tracks { json.string(tracks[track].id) }
    json.endArray()
    json.key("events")
    json.beginArray()
    for event in conflict.events { json.integer(event) }
    json.endArray()
    json.field("message", conflict.message)
    json.endObject()
  }
}
