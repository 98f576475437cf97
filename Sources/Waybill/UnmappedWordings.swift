public import WaybillModel

/// The wordings of read pages that no rule and no code table knows: what the tables grow by.
public struct UnmappedWordings: Sendable {
  /// One wording as one carrier says it.
  public struct Wording: Sendable, Hashable {
    /// The carrier's words.
    public var text: String
    /// Who printed it.
    public var carrier: String?
    /// BCP 47, if known.
    public var language: String?
    /// The carrier's event code beside it.
    public var code: String?
  }

  /// How often a wording stands in the pages, and where first.
  public struct Sighting: Sendable, Hashable {
    /// The wording.
    public var wording: Wording
    /// How often it stands in the pages.
    public var count: Int
    /// The page of the first.
    public var path: String
    /// Counted from 1; nil where the page gives no line.
    public var line: Int?
  }

  private var sightings: [Wording: Sighting] = [:]

  /// Nothing counted yet.
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
