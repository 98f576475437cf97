internal import WaybillModel
internal import WaybillStatuses

/// Order of authority: the carrier's code table, its own wordings, the shared wordings, its coarse
/// classes, unknown.
struct StatusDecider: Sendable {
  private let carrier: Carrier

  init(_ carrier: Carrier) { self.carrier = carrier }

  func read(
    code: String?, description: String, detail: String?, kind: String?, language: String?
  ) -> StatusReading {
    if let code, let meaning = carrier.codes[code] {
      return meaning.reading(rule: "code:\(carrier.id)/\(code)")
    }
    if carrier.kindsFirst, let reading = readKind(kind) { return reading }
    if let wordings = carrier.wordings {
      if let reading = wordings.read(description) { return reading }
      if let detail, let reading = wordings.read(detail) { return reading }
    }
    let shared = StatusNormalizer.read(description, language: language)
    if shared.rule != StatusReading.unclassified.rule { return shared }
    if let detail {
      let shared = StatusNormalizer.read(detail, language: language)
      if shared.rule != StatusReading.unclassified.rule { return shared }
    }
    return readKind(kind) ?? .unclassified
  }

  private func readKind(_ kind: String?) -> StatusReading? {
    guard let kind, let meaning = carrier.kinds[kind] else { return nil }
    return meaning.reading(rule: "code:\(carrier.id)/\(kind)")
  }
}
