extension Verdict {
  /// One record of `waybill.verdict/1`, without a line feed.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("schema", Schema.verdict)
    json.field("number", number)
    if numbers.count > 1 {
      json.key("numbers")
      json.beginArray()
      for number in numbers { json.string(number.number) }
      json.endArray()
    }
    json.field("order", orderID)
    json.field("as_of", asOf?.text)
    json.field("as_of_basis", asOfBasis)
    json.field("newest_capture", newestCapture?.text)
    json.field("primary", primary?.rawValue)
    json.field("strength", strength?.rawValue)
    json.field("summary", summary)
    json.array("tags", tags) { $0.write(to: &$1) }
    if !unproven.isEmpty { json.array("unproven", unproven) { $0.write(to: &$1) } }
    if !considered.isEmpty { json.array("considered", considered) { $0.write(to: &$1) } }
    if !causes.isEmpty { json.array("causes", causes) { $1.string($0.rawValue) } }
    json.field("reason", reason)
    json.field("claim", claim)
    json.field("claim_language", claimLanguage)
    json.field("stop", stop)
    json.key("facts")
    facts.write(to: &json)
    if let packages {
      json.key("packages")
      json.beginObject()
      json.field("delivered", packages.delivered)
      json.field("total", packages.total)
      json.endObject()
    }
    json.array("deadlines", deadlines) { $0.write(to: &$1) }
    json.array("questions", questions) { $0.write(to: &$1) }
    json.endObject()
  }
}

extension JSONWriter {
  /// An array member, each element written by `body`.
  mutating func array<T>(_ name: StaticString, _ items: [T], _ body: (T, inout JSONWriter) -> Void) {
    key(name)
    beginArray()
    for item in items { body(item, &self) }
    endArray()
  }
}

extension Verdict.Facts {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("leg", leg)
    json.field("service", service)
    json.field("service_basis", serviceBasis)
    json.field("profile", profile)
    json.field("domestic", isDomestic)
    if let lastEvent {
      json.key("last_event")
      lastEvent.write(to: &json)
    }
    if let lastPhysicalScan {
      json.key("last_physical_scan")
      lastPhysicalScan.write(to: &json)
    }
    json.field("gap_days", gapDays)
    json.field("age_days", ageDays)
    json.field("promise", promise?.text)
    json.endObject()
  }
}

extension EventReference {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("event", event)
    json.field("time", time)
    json.field("description", description)
    json.field("place", place)
    json.array("tracks", tracks) { position, json in
      json.beginObject()
      json.field("track", position.track)
      json.field("event", position.event)
      json.endObject()
    }
    json.endObject()
  }
}

extension Finding {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("tag", tag.rawValue)
    json.field("kind", kind)
    json.field("strength", strength.rawValue)
    json.field("bearing", bearing?.rawValue)
    json.field("since", since?.text)
    json.field("days", days)
    json.field("threshold", threshold)
    json.field("threshold_source", thresholdSource)
    json.field("rule", rule)
    json.field("because", because)
    json.array("events", events) { $0.write(to: &$1) }
    json.array("refuters_checked", refutersChecked) { check, json in
      json.beginObject()
      json.field("refuter", check.refuter)
      json.field("result", check.result)
      json.endObject()
    }
    json.array("refuters_open", refutersOpen) { $1.string($0) }
    json.endObject()
  }
}

extension Consideration {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("tag", tag.rawValue)
    json.field("outcome", outcome.rawValue)
    json.field("because", because)
    json.endObject()
  }
}

extension Question {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("text", text)
    json.array("tags", tags) { $1.string($0.rawValue) }
    json.endObject()
  }
}

extension Deadline {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("title", title)
    json.field("formula", formula)
    json.field("date", date.text)
    json.field("display", display)
    json.field("local", local)
    json.field("advise_by", adviseBy?.text)
    json.field("days_left", daysLeft)
    json.field("source", source)
    json.field("grade", grade)
    json.field("note", note)
    json.endObject()
  }
}
