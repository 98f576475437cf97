/// Half-open range of bytes `[from, to)` in the decoded (UTF-8) text of a member.
public struct ByteRange: Sendable, Hashable {
  /// First byte.
  public var from: Int
  /// The byte after the last.
  public var to: Int
  /// `[from, to)`.
  public init(_ from: Int, _ to: Int) {
    self.from = from
    self.to = to
  }
}

/// Where something stands in a saved page.
public struct Citation: Sendable, Hashable {
  /// XPath (HTML, XML) or JSON Pointer; nil where only bytes were asked for.
  public var path: String?
  /// In the decoded text; nil where none were asked for.
  public var bytes: ByteRange?
  /// Counted from 1; nil where only bytes were asked for.
  public var line: Int?

  /// All parts may be missing: what is not asked for is not computed.
  public init(path: String? = nil, bytes: ByteRange? = nil, line: Int? = nil) {
    self.path = path
    self.bytes = bytes
    self.line = line
  }
}

/// A field of a record and the place its value was read from.
///
/// A value that is put together from several places (a date and a clock) has one for each.
public struct FieldCitation: Sendable, Hashable {
  /// The record's field: `description`, `time`, `place`, `number` …
  public var field: String
  /// Where its value stands.
  public var citation: Citation
  /// One place of one field.
  public init(field: String, citation: Citation) {
    self.field = field
    self.citation = citation
  }
}

/// How much a reading says of where its values stand.
public enum CitationDetail: String, Sendable, Hashable, CaseIterable {
  case none
  /// Byte ranges only: cheap enough for bulk.
  case bytes
  /// Path, byte range and line of every value.
  case full
}
