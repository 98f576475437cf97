internal import WaybillCarriers
public import WaybillModel
internal import WaybillPages

/// A wording or a carrier's code whose meaning is asked.
public struct StatusQuestion: Sendable, Hashable {
  public var text: String
  public var language: String?
  public var carrier: String?
  public var code: String?

  public init(text: String, language: String? = nil, carrier: String? = nil, code: String? = nil) {
    self.text = text
    self.language = language
    self.carrier = carrier
    self.code = code
  }

  /// Why a line is no question.
  public struct Failure: Error, Sendable { public var message: String }

  /// Reads `{"text": …, "language"?: …, "carrier"?: …, "code"?: …}`; the text may be missing beside a code.
  public init(json: String) throws(Failure) {
    let tree: JSONTree
    do { tree = try JSONTree(Array(json.utf8)) } catch {
      throw Failure(message: "no JSON object (column \(error.offset + 1))")
    }
    guard let text = tree.root["text"]?.text ?? (tree.root["code"]?.text == nil ? nil : "") else {
      throw Failure(message: "an object with \"text\" is due, or with \"carrier\" and \"code\"")
    }
    self.init(
      text: text, language: tree.root["language"]?.text, carrier: tree.root["carrier"]?.text,
      code: tree.root["code"]?.text)
  }
}

extension Waybill {
  /// What a wording means: the carrier's codes and wordings first if it is named, then the shared ones.
  public static func status(_ question: StatusQuestion) -> StatusReading {
    StatusDecider(id: question.carrier).read(
      code: question.code, description: question.text, detail: nil, kind: nil, language: question.language)
  }
}
