package import WaybillModel
internal import WaybillStatuses

/// Order of authority: the carrier's code table, its own wordings, the shared wordings, its coarse
/// classes, unknown. A code marked coarse gives way to words that tell something closer.
///
/// Code tables are found by carrier id (``CodeTables``), so that a carrier without a page parser of its
/// own is read as well: by its id alone, or as the operator that an aggregator names beside its code.
package struct StatusDecider: Sendable {
  private let carrier: Carrier?
  private let id: String?

  package init(_ carrier: Carrier?) {
    self.carrier = carrier
    id = carrier?.id
  }

  /// For a carrier that need not have a parser.
  package init(id: String?) {
    let id = id.flatMap { CarrierNames.id($0) }
    carrier = id.flatMap { Carriers.named($0) }
    self.id = id
  }

  /// - Parameters:
  ///   - kind: a coarse class beside the code.
  ///   - operator: id of the carrier that scanned, where an aggregator names it.
  package func read(
    code: String?, description: String, detail: String?, kind: String?, language: String?, operator: String? = nil
  ) -> StatusReading {
    decide(
      code: code, description: description, detail: detail, kind: kind, language: language, operator: `operator`
    ).reading
  }

  /// What an event means, and what speaks against it.
  struct Decision {
    var reading: StatusReading
    /// What the code means where contrary words decided, or what the words mean where the code did.
    var opposed: StatusReading?
  }

  /// As ``read(code:description:detail:kind:language:operator:)``, with what was set aside.
  func decide(
    code: String?, description: String, detail: String?, kind: String?, language: String?, operator: String? = nil
  ) -> Decision {
    var decision = decide(code, description, detail, kind, language, `operator`)
    ReturnReasons.explain(&decision.reading, [description, detail])
    AutomaticMessages.mark(&decision.reading, [description, detail])
    if decision.reading.physical == nil { decision.reading.physical = decision.reading.substatus?.isPhysical }
    return decision
  }

  private func decide(
    _ code: String?, _ description: String, _ detail: String?, _ kind: String?, _ language: String?,
    _ operatorID: String?
  ) -> Decision {
    if let code, let (reading, isCoarse) = codeReading(code) ?? Self.reading(of: operatorID, code) {
      if isCoarse, let closer = closer(than: reading, description, detail, kind, language) {
        return Decision(reading: closer)
      }
      return weighed(reading, description, detail, language)
    }
    let coarse = kind.flatMap { kindReading($0) }
    if let coarse, carrier?.kindsFirst == true { return weighed(coarse, description, detail, language) }
    guard let words = wordsReading(description, detail, language) else {
      return Decision(reading: coarse ?? .unclassified)
    }
    return Decision(reading: settled(words, coarse))
  }

  /// Words, and the class beside them.
  private func settled(_ words: StatusReading, _ coarse: StatusReading?) -> StatusReading {
    // Words of a delivery that the page's own class does not confirm speak of something else, unless they say
    // that what lay at a station has been fetched.
    if words.status == .delivered, let coarse, coarse.status != .delivered, coarse.status != .unknown {
      return coarse.status == .pickup && words.substatus == .collected ? words : coarse
    }
    // "Not delivered: refused", of a class that is the refusal itself.
    if let coarse, let reason = words.reason, reason == coarse.reason, words.substatus.map(Self.isOpen) == true,
      coarse.substatus.map(Self.isOpen) == false
    {
      return coarse
    }
    return words
  }

  /// The code's reading, unless it is a delivery and the words say that there was none.
  private func weighed(
    _ code: StatusReading, _ description: String, _ detail: String?, _ language: String?
  ) -> Decision {
    let refined = refined(code, description, detail, language)
    guard let denied = Self.denied[code.status] else { return Decision(reading: refined) }
    if refined == code, let words = wordsReading(description, detail, language), denied.contains(words.status) {
      return code.status == .delivered
        ? Decision(reading: words, opposed: code) : Decision(reading: code, opposed: words)
    }
    // "Delivered", and below it in small letters: to the sender, or to a station.
    if code.status == .delivered, let second = detail.flatMap({ wordsReading($0, nil, language) }),
      denied.contains(second.status)
    {
      return second.status == .returned || second.status == .pickup
        ? Decision(reading: second, opposed: code) : Decision(reading: refined, opposed: second)
    }
    return Decision(reading: refined)
  }

  /// Words that deny a code, where a dispute turns on it.
  private static let denied: [Status: Set<Status>] = [
    .delivered: [.preShipment, .deliveryFailed, .pickup, .returning, .returned, .exception, .cancelled],
    .preShipment: [.deliveryFailed, .pickup, .delivered, .returning, .returned, .exception],
    .accepted: [.preShipment, .delivered, .cancelled], .pickup: [.preShipment, .delivered, .cancelled],
    .returned: [.preShipment, .deliveryFailed, .cancelled], .deliveryFailed: [.preShipment, .delivered],
    .returning: [.delivered], .exception: [.delivered], .cancelled: [.delivered],
  ]

  /// Words, else the class beside the code, that tell something closer than a coarse code does.
  private func closer(
    than code: StatusReading, _ description: String, _ detail: String?, _ kind: String?, _ language: String?
  ) -> StatusReading? {
    if let words = wordsReading(description, detail, language), Self.isCloser(words, than: code) { return words }
    // A second line explains what went wrong; what is done about it does not undo that.
    if let words = detail.flatMap({ wordsReading($0, nil, language) }), Self.isCloser(words, than: code),
      words.status == code.status || !Self.movements.contains(words.status)
    {
      return words
    }
    return kind.flatMap { kindReading($0) }.flatMap { Self.isCloser($0, than: code) ? $0 : nil }
  }

  private static let movements: Set<Status> = [.preShipment, .accepted, .inTransit, .outForDelivery]

  /// Words tell more than a coarse code where they name another state, or one stage of the code's. A delivery
  /// that the code does not tell of is none.
  private static func isCloser(_ words: StatusReading, than code: StatusReading) -> Bool {
    guard let substatus = words.substatus, words.status != .unknown else { return false }
    if words.status == code.status { return substatus != code.substatus && !open.contains(substatus) }
    return words.status != .delivered && substatus != .moving
  }

  private func wordsReading(_ description: String, _ detail: String?, _ language: String?) -> StatusReading? {
    if let wordings = carrier?.wordings {
      if let reading = wordings.read(description) { return reading }
      if let detail, let reading = wordings.read(detail) { return reading }
    }
    for text in [description, detail].compactMap({ $0 }) {
      let shared = StatusNormalizer.read(text, language: language)
      if shared.rule == StatusReading.unclassified.rule { continue }
      guard text == description, let detail else { return shared }
      return explained(shared, by: StatusNormalizer.read(detail, language: language)) ?? shared
    }
    return nil
  }

  private func codeReading(_ code: String) -> (StatusReading, isCoarse: Bool)? {
    guard let id else { return nil }
    if let codes = carrier?.codes, let reading = codes.read(code, owner: id) { return (reading, codes.isCoarse(code)) }
    return Self.reading(of: id, code)
  }

  private func kindReading(_ kind: String) -> StatusReading? {
    guard let id else { return nil }
    return carrier?.kinds.read(kind, owner: id) ?? Self.reading(of: id, kind)?.0
  }

  private static func reading(of id: String?, _ code: String) -> (StatusReading, isCoarse: Bool)? {
    guard let id, let table = CodeTables.table(id), let reading = table.read(code, owner: id) else { return nil }
    return (reading, table.isCoarse(code))
  }

  /// A code decides the status; where it leaves the substatus open, words that agree with it may tell.
  private func refined(
    _ reading: StatusReading, _ description: String, _ detail: String?, _ language: String?
  ) -> StatusReading {
    guard let substatus = reading.substatus, Self.open.contains(substatus) else { return reading }
    for text in [description, detail].compactMap({ $0 }) where !text.isEmpty {
      let words = carrier?.wordings?.read(text) ?? StatusNormalizer.read(text, language: language)
      if let explained = explained(reading, by: words) { return explained }
      guard words.status == reading.status, let finer = words.substatus, !Self.open.contains(finer) else { continue }
      var refined = words
      refined.rule = reading.rule + "+" + words.rule
      refined.reason = reading.reason ?? words.reason
      refined.cause = reading.cause ?? words.cause
      refined.leg = reading.leg ?? words.leg
      refined.direction = reading.direction ?? words.direction
      refined.handedTo = words.handedTo ?? reading.handedTo
      for flag in reading.flags where !refined.flags.contains(flag) { refined.flags.append(flag) }
      return refined
    }
    return reading
  }

  /// Words that say no more than the reading, but why; nil where they do not.
  private func explained(_ reading: StatusReading, by words: StatusReading) -> StatusReading? {
    guard words.status == reading.status, words.substatus == reading.substatus, reading.reason == nil,
      let reason = words.reason
    else { return nil }
    var explained = reading
    explained.reason = reason
    explained.cause = reading.cause ?? words.cause
    explained.rule = reading.rule + "+" + words.rule
    return explained
  }

  static func isOpen(_ substatus: Substatus) -> Bool { open.contains(substatus) }

  /// Substatuses that only repeat their status.
  private static let open: Set<Substatus> = [
    .unspecified, .attempted, .moving, .other, .arrivedFacility, .receivedAtOrigin, .initiated, .importInProgress,
  ]
}
