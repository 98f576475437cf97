/// Tells which carriers a tracking number could belong to.
package enum NumberDetector {
  /// All candidates, best first; the order depends on the number alone.
  ///
  /// `high` is given to one carrier at most. Where several have an equal claim all become `medium`.
  package static func detect(_ text: String) -> [NumberCandidate] {
    let number = TrackingNumber.compared(text)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShapeIndex.longest) { room in
      var count = 0
      var hasDigit = false
      for byte in number.utf8 {
        guard count < room.count, let code = CharacterCode.of(byte) else { return [] }
        room[count] = code
        count += 1
        hasDigit = hasDigit || code < 10
      }
      // Eight letters are a word, though GLS could have printed them.
      guard hasDigit else { return [] }
      return detect(UnsafeBufferPointer(rebasing: room[..<count]), number)
    }
  }

  private static func detect(
    _ codes: UnsafeBufferPointer<UInt8>, _ number: String
  ) -> [NumberCandidate] {
    var candidates = S10.candidates(codes, number)
    let ranks = rankedShapes(codes)
    candidates.reserveCapacity(candidates.count + ranks.count)
    for rank in ranks {
      let shape = NumberShape.all[rank.shape]
      // A wrong check digit says nothing if another of the carrier's shapes has a right one.
      if rank.checkDigit == .invalid,
        candidates.contains(where: { $0.carrier == shape.carrier && $0.checkDigit == .valid })
      {
        continue
      }
      candidates.append(
        NumberCandidate(
          carrier: shape.carrier, name: shape.name, number: number, confidence: rank.confidence,
          country: shape.country, checkDigit: rank.checkDigit,
          evidence: Evidence(source: .shape(rank.shape), check: rank.outcome)))
    }
    if candidates.isEmpty { return S10.orphan(codes, number) }
    return settled(candidates)
  }

  /// A matching shape and what decides its place.
  private struct Rank {
    let shape: Int
    let outcome: CheckRule.Outcome?
    let confidence: NumberCandidate.Confidence
    /// Confidence, then the check digit, then distinct characters; the table's order breaks ties.
    let key: Int

    var checkDigit: NumberCandidate.CheckDigit {
      outcome.map { $0.isValid ? .valid : .invalid } ?? .none
    }

    init(_ entry: ShapeIndex.Entry, _ outcome: CheckRule.Outcome?, _ shape: NumberShape) {
      self.shape = entry.shape
      self.outcome = outcome
      let isWrong = outcome?.isValid == false
      confidence = isWrong ? .low : shape.confidence
      let check = outcome == nil ? 1 : isWrong ? 0 : 2
      key = ((confidence.rank * 4 + check) * 64 + entry.literals) * 4096 - entry.shape
    }
  }

  private static func rankedShapes(_ codes: UnsafeBufferPointer<UInt8>) -> [Rank] {
    var ranks: [Rank] = []
    ShapeIndex.shared.forEachMatch(codes) { entry in
      let shape = NumberShape.all[entry.shape]
      let outcome = shape.check?.outcome(codes)
      if let outcome, !outcome.isValid, shape.failure == .refuse { return }
      // Two alternatives of one row can match; they stand side by side in the index.
      if let last = ranks.last, last.shape == entry.shape { return }
      ranks.append(Rank(entry, outcome, shape))
    }
    ranks.sort { $0.key > $1.key }
    return ranks
  }

  /// Puts S10 readings and shapes in one order, and takes `high` from all if it went to two carriers.
  private static func settled(_ candidates: [NumberCandidate]) -> [NumberCandidate] {
    let best = candidates.first { $0.confidence == .high }
    let isContested = candidates.contains { $0.confidence == .high && $0.carrier != best?.carrier }
    var ordered: [NumberCandidate] = []
    ordered.reserveCapacity(candidates.count)
    for confidence in [NumberCandidate.Confidence.high, .medium, .low] {
      for candidate in candidates where candidate.confidence == confidence {
        ordered.append(isContested && confidence == .high ? candidate.contested : candidate)
      }
    }
    return ordered
  }
}

extension NumberCandidate {
  fileprivate var contested: NumberCandidate {
    var evidence = evidence
    evidence.isContested = true
    return NumberCandidate(
      carrier: carrier, name: name, number: number, confidence: .medium, country: country,
      checkDigit: checkDigit, evidence: evidence)
  }
}
