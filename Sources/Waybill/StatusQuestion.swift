internal import WaybillCarriers
public import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// A wording or a carrier's code whose meaning is asked.
public struct StatusQuestion: Sendable, Hashable {
  /// The carrier's words; may be empty beside a code.
  public var text: String
  /// BCP 47, if known.
  public var language: String?
  /// The carrier whose codes and wordings are asked first.
  public var carrier: String?
  /// The carrier's event code.
  public var code: String?

  /// What is not known stays nil.
  public init(text: String, language: String? = nil, carrier: String? = nil, code: String? = nil) {
    self.text = text
    self.language = language
    self.carrier = carrier
    self.code = code
  }

  /// Why a line is no question.
  public struct Failure: Error, Sendable {
    /// What is due instead, in lower case.
    public var message: String
  }

  /// Reads `{"text": …, "language"?: …, "carrier"?: …, "code"?: …}`, as UTF-8; other members are ignored, and the
  /// text may be missing beside a code.
  public init(json: ArraySlice<UInt8>) throws(Failure) {
    if let plain = Self(plain: json) {
      self = plain
      return
    }
    let tree: JSONTree
    do { tree = try JSONTree(Array(json)) } catch {
      throw Failure(message: "no JSON object (column \(error.offset + 1))")
    }
    guard let text = tree.root["text"]?.text ?? (tree.root["code"]?.text == nil ? nil : "") else {
      throw Failure(message: "an object with \"text\" is due, or with \"carrier\" and \"code\"")
    }
    self.init(
      text: text, language: tree.root["language"]?.text, carrier: tree.root["carrier"]?.text,
      code: tree.root["code"]?.text)
  }

  /// The usual line, a flat object of strings without escapes, read without a tree; nil for any other.
  private init?(plain json: ArraySlice<UInt8>) {
    var line = PlainObject(bytes: json)
    var text: String?
    var others: [String: String] = [:]
    guard line.skip(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = line.string(), line.skip(UInt8(ascii: ":")) else { return nil }
      if line.skipNull() { continue }
      guard let value = line.string() else { return nil }
      if name == "text" { text = text ?? value } else if others[name] == nil { others[name] = value }
    } while line.skip(UInt8(ascii: ","))
    guard line.skip(UInt8(ascii: "}")), line.isAtEnd, let text else { return nil }
    self.init(text: text, language: others["language"], carrier: others["carrier"], code: others["code"])
  }
}

/// Steps through a line of JSON, as far as it is plain.
private struct PlainObject {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return index == bytes.endIndex
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.endIndex, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) { index += 1 }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.endIndex, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func skipNull() -> Bool {
    skipBlanks()
    guard bytes[index...].starts(with: "null".utf8) else { return false }
    index += 4
    return true
  }

  /// A string without escapes and of valid UTF-8; nil for any other value.
  mutating func string() -> String? {
    guard skip(UInt8(ascii: "\"")) else { return nil }
    let start = index
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    guard index < bytes.endIndex else { return nil }
    let raw = bytes[start..<index]
    index += 1
    let text = String(decoding: raw, as: UTF8.self)
    return text.utf8.elementsEqual(raw) ? text : nil
  }
}

extension Waybill {
  /// The id of a carrier with a page parser or a code table, from the ways its name is written (`Canada Post`,
  /// `canada_post`); nil if no carrier is known by that name.
  public static func carrierID(_ name: String) -> String? { CarrierNames.id(name) }

  /// What a wording means: the carrier's codes and wordings first if it is named, then the shared ones.
  public static func status(_ question: StatusQuestion) -> StatusReading {
    // A code that is none of an event may be that of a class of events, such as UPS's `RS`.
    StatusDecider(id: question.carrier).read(
      code: question.code, description: question.text, detail: nil, kind: question.code, language: question.language)
  }

  /// The words that made the rule of ``status(_:)`` fit, as UTF-8 offsets of the text; empty where a code
  /// decided or no rule knew the words.
  public static func statusWords(_ question: StatusQuestion, _ reading: StatusReading) -> [Range<Int>] {
    if reading.rule.contains("wording:shared/") {
      return StatusNormalizer.evidence(question.text, language: question.language)
    }
    guard let carrier = question.carrier.flatMap({ Carriers.named($0) }),
      reading.rule.contains("wording:\(carrier.id)/")
    else { return [] }
    return carrier.wordings?.evidence(question.text) ?? []
  }
}
