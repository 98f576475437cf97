public import WaybillModel
internal import WaybillPages

/// Reads `waybill.track/1` records back from NDJSON.
public enum TrackRecords {
  /// Why a text holds no track records, and on which line.
  public struct Failure: Error, Sendable {
    /// What is wrong and in which line.
    public var message: String
    /// Counted from 1.
    public var line: Int
  }

  /// Whether a file is NDJSON of tracks rather than a saved page: its first object says so.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(64).filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return head.starts(with: Array(#"{"schema":"waybill."#.utf8))
  }

  /// Every track of a text, one a line; blank lines and records of other schemas of ours are passed over.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> [Track] {
    var tracks: [Track] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let tree: JSONTree
      do { tree = try JSONTree(Array(line)) } catch {
        throw Failure(message: "no JSON object (column \(error.offset + 1))", line: index + 1)
      }
      let schema = tree.root["schema"]?.text
      if schema == Schema.parcel || schema == Schema.verdict || schema == Schema.order { continue }
      guard schema == Schema.track else {
        throw Failure(message: "\"schema\" is not \(Schema.track)", line: index + 1)
      }
      guard let track = Track(record: tree.root) else {
        throw Failure(message: "the record has no known outcome or no source", line: index + 1)
      }
      tracks.append(track)
    }
    return tracks
  }
}

extension Track {
  init?(record: JSONNode) {
    guard let outcome = record.word("outcome", Outcome.self), let source = record["source"].map(Source.init(record:))
    else {
      return nil
    }
    self.init(id: record["id"]?.text ?? "", outcome: outcome, source: source)
    carrier = record["carrier"]?.text
    layout = record["layout"]?.text
    number = record["number"]?.text
    numberText = record["number_text"]?.text
    otherNumbers = record.list("other_numbers").compactMap { node in
      guard let number = node["number"]?.text, let role = node.word("role", OtherNumber.Role.self) else { return nil }
      return OtherNumber(number, role: role, carrier: node["carrier"]?.text)
    }
    status = record.word("status", Status.self) ?? .unknown
    substatus = record["substatus"]?.text.flatMap { Substatus.named($0, of: status) }
    statusEvent = record["status_event"]?.integer
    service = record["service"]?.text
    origin = record["origin"].flatMap(Place.init(record:))
    destination = record["destination"].flatMap(Place.init(record:))
    estimatedDelivery = record["estimated_delivery"].map { node in
      DeliveryEstimate(
        from: node["from"]?.text.flatMap { LocalTime($0) }, to: node["to"]?.text.flatMap { LocalTime($0) },
        text: node["text"]?.text ?? "")
    }
    signedBy = record["signed_by"]?.text
    weightGrams = record["weight_grams"]?.text.flatMap { Double($0) }
    order = record["order"].map(Order.init(record:))
    events = record.list("events").map(Event.init(record:))
    duplicates = record["duplicates"]?.integer ?? 0
    notes = record.list("notes").compactMap { node in
      guard let severity = node.word("severity", Note.Severity.self) else { return nil }
      return Note(
        severity, node["code"]?.text ?? "", node["message"]?.text ?? "", cite: node["cite"].map(Citation.init(record:)))
    }
    cites = FieldCitation.list(record["cites"])
    if let index = statusEvent, !events.indices.contains(index) { statusEvent = nil }
  }
}

extension Event {
  fileprivate init(record: JSONNode) {
    let status = record.word("status", Status.self) ?? .unknown
    self.init(
      time: record["time"].map(EventTime.init(record:)), place: record["place"].flatMap(Place.init(record:)),
      description: record["description"]?.text ?? "", detail: record["detail"]?.text,
      language: record["language"]?.text,
      code: record["code"]?.text,
      reading: StatusReading(
        status: status, substatus: record["substatus"]?.text.flatMap { Substatus.named($0, of: status) },
        rule: record["status_rule"]?.text ?? "none", reason: record.word("reason", Reason.self),
        cause: record.word("cause", Cause.self), leg: record.word("leg", Leg.self),
        direction: record.word("direction", Direction.self), handedTo: record.word("handed_to", HandedTo.self),
        flags: record.list("flags").compactMap { $0.text.flatMap { Flag(rawValue: $0) } },
        physical: record["physical"]?.bool),
      carrier: record["carrier"]?.text, cite: record["cite"].map(Citation.init(record:)),
      cites: FieldCitation.list(record["cites"]))
  }
}

extension EventTime {
  fileprivate init(record: JSONNode) {
    var offset: Int?
    if let text = record["offset"]?.text { offset = Moment("2000-01-01T00:00" + text)?.offsetMinutes }
    self.init(
      text: record["text"]?.text ?? "",
      local: record["local"]?.text.flatMap { LocalTime($0) }.flatMap { $0.isValid ? $0 : nil },
      offsetMinutes: offset, basis: record.list("basis").compactMap { $0.text.flatMap { TimeBasis(rawValue: $0) } })
  }
}

extension Place {
  fileprivate init?(record: JSONNode) {
    guard let text = record["text"]?.text else { return nil }
    self.init(
      text: text, country: record["country"]?.text, region: record["region"]?.text, city: record["city"]?.text,
      postcode: record["postcode"]?.text, facility: record["facility"]?.text)
  }
}

extension Order {
  fileprivate init(record: JSONNode) {
    self.init()
    func fact(_ name: String) -> OrderFact? {
      record[name].flatMap { node in node["value"]?.text.map { OrderFact($0, text: node["text"]?.text ?? $0) } }
    }
    number = fact("number")
    placed = fact("placed")
    seller = fact("seller")
    status = fact("status")
    protectionEnds = fact("protection_ends")
    guaranteedBy = fact("guaranteed_by")
  }
}

extension Source {
  fileprivate init(record: JSONNode) {
    self.init(
      path: record["path"]?.text ?? "", sha256: record["sha256"]?.text ?? "",
      mediaType: record["media_type"]?.text ?? "",
      bytes: record["bytes"]?.integer ?? 0)
    member = record["member"]?.text
    encoding = record["encoding"]?.text
    encodingBasis = record["encoding_basis"]?.text
    url = record["url"]?.text
    urlBasis = record["url_basis"]?.text
    capturedAt = record["captured_at"]?.text
    capturedAtBasis = record["captured_at_basis"]?.text
  }
}

extension Citation {
  fileprivate init(record: JSONNode) {
    let bytes = record.list("bytes").compactMap(\.integer)
    self.init(
      path: record["path"]?.text, bytes: bytes.count == 2 ? ByteRange(bytes[0], bytes[1]) : nil,
      line: record["line"]?.integer)
  }
}

extension FieldCitation {
  fileprivate static func list(_ record: JSONNode?) -> [FieldCitation] {
    (record?.children ?? []).flatMap { field in
      field.children.map { FieldCitation(field: field.key ?? "", citation: Citation(record: $0)) }
    }
  }
}

extension Substatus {
  /// `in_transit` names one substatus of `returning`; every other name stands for one alone.
  fileprivate static func named(_ text: String, of status: Status) -> Substatus? {
    Substatus.allCases.first { $0.rawValue == text && $0.status == status } ?? Substatus(rawValue: text)
  }
}

extension JSONNode {
  func word<T: RawRepresentable>(_ name: String, _ type: T.Type) -> T? where T.RawValue == String {
    self[name]?.text.flatMap { T(rawValue: $0) }
  }

  /// The elements of an array member; empty where there is none.
  func list(_ name: String) -> [JSONNode] {
    guard let node = self[name], node.isArray else { return [] }
    return node.children
  }
}
