internal import Crypto
internal import WaybillCarriers
public import WaybillModel
internal import WaybillPages

/// How to read saved pages.
public struct ReadingOptions: Sendable {
  /// How much to say of where the values stand.
  public var citations: CitationDetail = .full
  /// Read every page as this carrier's, whatever its marks say.
  public var carrier: String?
  /// When the pages were saved, as RFC 3339; overrides what a page says of itself.
  public var capturedAt: String?
  /// Believe this encoding, whatever the bytes say: an IANA name.
  public var encoding: String?
  /// Files larger than this are not read; in bytes.
  public var maximumBytes = 64 << 20

  /// Full citations, carriers told by their marks, 64 MiB a file.
  public init() {}
}

/// The front door: saved bytes in, tracks out.
public enum Waybill {
  /// This release, as printed by `--version`.
  public static let version = "0.1.0"

  /// Reads one saved page.
  ///
  /// - Parameters:
  ///   - bytes: the file as saved.
  ///   - path: how the records name it.
  /// - Returns: one track a parcel; a page that shows none gives one track that says why. Never empty.
  public static func read(
    _ bytes: [UInt8], path: String, options: ReadingOptions = ReadingOptions()
  ) -> [Track] {
    let readOptions = ReadOptions(citations: options.citations, carrier: options.carrier)
    let page = page(bytes, path: path, options: options)
    var tracks = PageReader.read(page, options: readOptions)
    // Only the carrier tells what a text is that declares nothing and is no UTF-8; its marks are ASCII.
    if page.source.encodingBasis == "fallback",
      let habit = tracks.first?.carrier.flatMap({ Carriers.named($0) })?.encodingHabit,
      case let decoded = Decoding.decode(bytes, habit: habit), decoded.replaced == 0
    {
      tracks = PageReader.read(Self.page(bytes, path: path, options: options, decoded: decoded), options: readOptions)
    }
    for index in tracks.indices {
      tracks[index].id = id(of: tracks[index].source, position: index)
    }
    return tracks
  }

  /// A record for a file that could not be read at all.
  public static func unreadable(path: String, because message: String) -> Track {
    var track = Track(outcome: .unreadable, source: Source(path: path, mediaType: "application/octet-stream"))
    track.id = hex(SHA256.hash(data: Array(path.utf8)), first: 8)
    track.notes = [Note(.error, "unreadable", message)]
    return track
  }

  /// The decoded text that the citations of a source count bytes of.
  public static func decodedText(_ bytes: [UInt8], of source: Source?) -> [UInt8] {
    let isTold = source?.encodingBasis == "option" || source?.encodingBasis == "carrier"
    return Decoding.decode(bytes, option: isTold ? source?.encoding : nil).bytes
  }

  static func page(
    _ bytes: [UInt8], path: String, options: ReadingOptions, decoded known: DecodedText? = nil
  ) -> Page {
    var source = Source(path: path, bytes: bytes.count)
    source.sha256 = hex(SHA256.hash(data: bytes))
    let decoded = known ?? Decoding.decode(bytes, option: options.encoding)
    guard !decoded.isBinary else {
      source.mediaType = "application/octet-stream"
      return Page(
        source: source, text: decoded.bytes,
        content: .unreadable("the file is not text: save the page as HTML or its JSON or XML answer", at: 0))
    }
    source.encoding = decoded.encoding
    source.encodingBasis = decoded.basis
    let provenance = Provenance(head: decoded.bytes)
    source.url = provenance.url
    source.urlBasis = provenance.urlBasis
    source.capturedAt = options.capturedAt ?? provenance.capturedAt
    source.capturedAtBasis = options.capturedAt != nil ? "option" : provenance.capturedAtBasis
    var notes: [Note] = []
    if decoded.replaced > 0 {
      notes.append(
        Note(
          .warning, "bytes_replaced",
          "\(decoded.replaced) byte sequences are no \(decoded.encoding) and read as U+FFFD",
          cite: decoded.firstReplacement.map { Citation(bytes: ByteRange($0, $0 + 3)) }))
    }
    return Page(source: source, decoded: decoded.bytes, notes: notes)
  }

  private static func id(of source: Source, position: Int) -> String {
    let key = source.sha256 + "\u{0}" + (source.member ?? "") + "\u{0}" + String(position)
    return hex(SHA256.hash(data: Array(key.utf8)), first: 8)
  }

  private static func hex(_ digest: some Sequence<UInt8>, first count: Int = 32) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(count * 2)
    for byte in digest.prefix(count) {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Waybill {
  /// The libxml2 that this binary was built against.
  public static var libxml2Version: String { EngineVersions.libxml2 }
  /// The simdjson that this binary was built against.
  public static var simdjsonVersion: String { EngineVersions.simdjson }
}
