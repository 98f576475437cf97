package import WaybillModel
internal import WaybillStatuses

/// Order of authority: the carrier's code table, its own wordings, the shared wordings, its coarse
/// classes, unknown.
package struct StatusDecider: Sendable {
  private let carrier: Carrier?

  package init(_ carrier: Carrier?) { self.carrier = carrier }

  package func read(
    code: String?, description: String, detail: String?, kind: String?, language: String?
  ) -> StatusReading {
    var reading = decide(code, description, detail, kind, language)
    if reading.physical == nil { reading.physical = reading.substatus?.isPhysical }
    return reading
  }

  private func decide(
    _ code: String?, _ description: String, _ detail: String?, _ kind: String?, _ language: String?
  ) -> StatusReading {
    if let carrier {
      if let code, let reading = carrier.codes.read(code, owner: carrier.id) {
        return refined(reading, carrier, description, detail, language)
      }
      if carrier.kindsFirst, let kind, let reading = carrier.kinds.read(kind, owner: carrier.id) { return reading }
      if let wordings = carrier.wordings {
        if let reading = wordings.read(description) { return reading }
        if let detail, let reading = wordings.read(detail) { return reading }
      }
    }
    let shared = StatusNormalizer.read(description, language: language)
    if shared.rule != StatusReading.unclassified.rule { return shared }
    if let detail {
      let shared = StatusNormalizer.read(detail, language: language)
      if shared.rule != StatusReading.unclassified.rule { return shared }
    }
    if let carrier, let kind, let reading = carrier.kinds.read(kind, owner: carrier.id) { return reading }
    return .unclassified
  }

  /// A code decides the status; where it leaves the substatus open, words that agree with it may tell.
  private func refined(
    _ reading: StatusReading, _ carrier: Carrier, _ description: String, _ detail: String?, _ language: String?
  ) -> StatusReading {
    guard let substatus = reading.substatus, Self.open.contains(substatus) else { return reading }
    for text in [description, detail].compactMap({ $0 }) {
      let words = carrier.wordings?.read(text) ?? StatusNormalizer.read(text, language: language)
      guard words.status == reading.status, let finer = words.substatus, !Self.open.contains(finer) else { continue }
      var refined = words
      refined.rule = reading.rule + "+" + words.rule
      return refined
    }
    return reading
  }

  static func isOpen(_ substatus: Substatus) -> Bool { open.contains(substatus) }

  /// Substatuses that only repeat their status.
  private static let open: Set<Substatus> = [
    .unspecified, .attempted, .moving, .other, .arrivedFacility, .receivedAtOrigin, .initiated, .importInProgress,
  ]
}
