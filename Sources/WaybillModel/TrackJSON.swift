extension Track {
  /// One record of `waybill.track/1` (SCHEMA: keys in this order, absent fields left out), without a line feed.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("schema", Schema.track)
    json.field("id", id)
    json.field("outcome", outcome.rawValue)
    json.field("carrier", carrier)
    json.field("layout", layout)
    json.field("number", number)
    json.field("number_text", numberText)
    if !otherNumbers.isEmpty {
      json.key("other_numbers")
      json.beginArray()
      for other in otherNumbers {
        json.beginObject()
        json.field("number", other.number)
        json.field("role", other.role.rawValue)
        json.field("carrier", other.carrier)
        json.endObject()
      }
      json.endArray()
    }
    json.field("status", status.rawValue)
    json.field("substatus", substatus?.rawValue)
    json.field("status_event", statusEvent)
    json.field("service", service)
    origin?.write("origin", to: &json)
    destination?.write("destination", to: &json)
    if let estimate = estimatedDelivery {
      json.key("estimated_delivery")
      json.beginObject()
      json.field("from", estimate.from?.text)
      json.field("to", estimate.to?.text)
      json.field("text", estimate.text)
      json.endObject()
    }
    json.field("signed_by", signedBy)
    if let weightGrams {
      json.key("weight_grams")
      json.number(weightGrams)
    }
    if let order, !order.isEmpty { order.write(to: &json) }
    json.key("events")
    json.beginArray()
    for event in events { event.write(to: &json) }
    json.endArray()
    if duplicates > 0 { json.field("duplicates", duplicates) }
    source.write(to: &json)
    if !notes.isEmpty {
      json.key("notes")
      json.beginArray()
      for note in notes { note.write(to: &json) }
      json.endArray()
    }
    writeCitations(cites, to: &json)
    json.endObject()
  }
}

extension Event {
  /// One element of `events`.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    time?.write(to: &json)
    place?.write("place", to: &json)
    json.field("description", description)
    json.field("detail", detail)
    json.field("language", language)
    json.field("code", code)
    reading.write(to: &json, rule: "status_rule")
    json.field("carrier", carrier)
    if let cite {
      json.key("cite")
      cite.write(to: &json)
    }
    writeCitations(cites, to: &json)
    json.endObject()
  }
}

/// The citations of a record's fields as an object: one citation, or an array where a value has several places.
private func writeCitations(_ cites: [FieldCitation], to json: inout JSONWriter) {
  guard !cites.isEmpty else { return }
  json.key("cites")
  json.beginObject()
  var written: [String] = []
  for cite in cites where !written.contains(cite.field) {
    written.append(cite.field)
    json.key(cite.field)
    json.beginArray()
    for same in cites where same.field == cite.field { same.citation.write(to: &json) }
    json.endArray()
  }
  json.endObject()
}

extension EventTime {
  func write(to json: inout JSONWriter) {
    json.key("time")
    json.beginObject()
    json.field("text", text)
    json.field("local", local?.text)
    json.field("offset", offsetText)
    json.field("utc", utcText)
    json.field("precision", local?.precision.rawValue)
    if !basis.isEmpty {
      json.key("basis")
      json.beginArray()
      for item in basis { json.string(item.rawValue) }
      json.endArray()
    }
    json.endObject()
  }
}

extension Place {
  func write(_ name: StaticString, to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    json.field("text", text)
    json.field("country", country)
    json.field("region", region)
    json.field("city", city)
    json.field("postcode", postcode)
    json.field("facility", facility)
    json.endObject()
  }
}

extension Citation {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("path", path)
    if let bytes {
      json.key("bytes")
      json.beginArray()
      json.integer(bytes.from)
      json.integer(bytes.to)
      json.endArray()
    }
    json.field("line", line)
    json.endObject()
  }
}

extension Note {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("severity", severity.rawValue)
    json.field("code", code)
    json.field("message", message)
    if let cite {
      json.key("cite")
      cite.write(to: &json)
    }
    json.endObject()
  }
}

extension Order {
  func write(to json: inout JSONWriter) {
    json.key("order")
    json.beginObject()
    func fact(_ name: StaticString, _ fact: OrderFact?, _ json: inout JSONWriter) {
      guard let fact else { return }
      json.key(name)
      json.beginObject()
      json.field("value", fact.value)
      json.field("text", fact.text)
      json.endObject()
    }
    fact("number", number, &json)
    fact("placed", placed, &json)
    fact("seller", seller, &json)
    fact("status", status, &json)
    fact("protection_ends", protectionEnds, &json)
    fact("guaranteed_by", guaranteedBy, &json)
    json.endObject()
  }
}

extension Source {
  func write(to json: inout JSONWriter) {
    json.key("source")
    json.beginObject()
    json.field("path", path)
    json.field("member", member)
    json.field("sha256", sha256)
    json.field("media_type", mediaType)
    json.field("encoding", encoding)
    json.field("encoding_basis", encodingBasis)
    json.field("url", url)
    json.field("url_basis", urlBasis)
    json.field("captured_at", capturedAt)
    json.field("captured_at_basis", capturedAtBasis)
    json.field("bytes", bytes)
    json.endObject()
  }
}

extension StatusReading {
  /// The members of a status within an open object; the rule under the name the record gives it.
  public func write(to json: inout JSONWriter, rule name: StaticString = "rule") {
    json.field("status", status.rawValue)
    json.field("substatus", substatus?.rawValue)
    json.field(name, rule)
    json.field("reason", reason?.rawValue)
    json.field("cause", cause?.rawValue)
    json.field("leg", leg?.rawValue)
    json.field("direction", direction?.rawValue)
    json.field("handed_to", handedTo?.rawValue)
    if !flags.isEmpty {
      json.key("flags")
      json.beginArray()
      for flag in flags { json.string(flag.rawValue) }
      json.endArray()
    }
    json.field("physical", physical)
  }
}
