/// Which saved file a record was read from, and which part of it.
public struct Source: Sendable, Hashable {
  /// As the user gave it, or as the walk found it below what they gave.
  public var path: String
  /// The part of a container: `page.mhtml!text/html[1]`.
  public var member: String?
  /// Lower-case hex of the digest over the member's bytes as saved.
  public var sha256: String
  /// Told from the bytes: `text/html`, `application/json` …
  public var mediaType: String
  /// IANA name, lower case.
  public var encoding: String?
  /// Why that encoding was believed: `bom`, `xml-declaration`, `meta`, `carrier`, `utf-8-validity`, `option`.
  public var encodingBasis: String?
  /// The page's address.
  public var url: String?
  /// How it is known: `saved-from-comment`, `singlefile-comment`, `canonical-link` …
  public var urlBasis: String?
  /// RFC 3339, with the offset the basis states.
  public var capturedAt: String?
  /// How it is known: `singlefile-comment`, `option` …
  public var capturedAtBasis: String?
  /// Size of the member as saved.
  public var bytes: Int

  /// A source of which nothing is known yet but its path.
  public init(path: String, sha256: String = "", mediaType: String = "", bytes: Int = 0) {
    self.path = path
    self.sha256 = sha256
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
