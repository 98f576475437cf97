public import WaybillModel

/// The wordings of read pages that no rule and no code table knows: what the tables grow by.
public struct UnmappedWordings: Sendable {
  /// One wording as one carrier says it.
  public struct Wording: Sendable, Hashable {
    public var text: String
    public var carrier: String?
    public var language: String?
    public var code: String?
  }

  /// How often a wording stands in the pages, and where first.
  public struct Sighting: Sendable, Hashable {
    public var wording: Wording
    public var count: Int
    public var path: String
    /// Counted from 1; nil where the page gives no line.
    public var line: Int?
  }

  private var sightings: [Wording: Sighting] = [:]

  public init() {}

  /// Counts the events of a track that were read with ``CitationDetail/full``.
  public mutating func add(_ track: Track) {
    for event in track.events where event.reading.rule == StatusReading.unclassified.rule {
      if event.description.allSatisfy(\.isWhitespace) { continue }
      let wording = Wording(
        text: event.description, carrier: event.carrier ?? track.carrier, language: event.language, code: event.code)
      let cite = event.cites.first { $0.field == "description" }?.citation ?? event.cite
      sightings[
        wording, default: Sighting(wording: wording, count: 0, path: track.source.path, line: cite?.line)
      ].count += 1
    }
  }

  /// Most frequent first, equals in the order of their text.
  public var sorted: [Sighting] {
    sightings.values.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return left.wording.key.lexicographicallyPrecedes(right.wording.key)
    }
  }
}

extension UnmappedWordings.Wording {
  fileprivate var key: [UInt8] {
    Array([text, carrier ?? "", language ?? "", code ?? ""].joined(separator: "\u{0}").utf8)
  }
}

extension UnmappedWordings.Sighting {
  /// One JSON object.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("text", wording.text)
    json.field("count", count)
    json.field("carrier", wording.carrier)
    json.field("language", wording.language)
    json.field("code", wording.code)
    json.field("path", path)
    json.field("line", line)
    json.endObject()
  }
}
