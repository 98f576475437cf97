/// One reading of a tracking number: which carrier could have issued it, and why.
package struct NumberCandidate: Sendable, Hashable {
  /// How far the number alone carries. `high` means that we know of no other carrier with this shape.
  package enum Confidence: String, Sendable, Hashable, CaseIterable, Comparable {
    case low, medium, high

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    var rank: Int {
      switch self {
      case .low: 0
      case .medium: 1
      case .high: 2
      }
    }
  }

  /// What the check digit says; `none` where the shape has none, or its rule is not known to us.
  package enum CheckDigit: String, Sendable, Hashable, CaseIterable { case valid, invalid, none }

  /// The id used for the carrier's pages: `usps`, `dhl-express`; `unknown` where nobody issues such numbers.
  package let carrier: String
  /// The shape's name: `UPU S10`, `UPS 1Z`.
  package let name: String
  /// As compared: upper case, letters and digits only.
  package let number: String
  package let confidence: Confidence
  /// Where it was issued, ISO 3166-1 alpha-2, if the shape tells.
  package let country: String?
  package let checkDigit: CheckDigit
  let evidence: Evidence

  /// Why, in one line. Composed when asked for: most callers want the carrier alone.
  package var reason: String { evidence.sentence(for: number) }
}

/// What a candidate rests on, kept small so that detection builds no sentences.
struct Evidence: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    case shape(Int)
    case s10(consolidator: Bool)
  }

  let source: Source
  /// The check character as printed and as computed, in base 36; nil where there is none to compute.
  let check: CheckRule.Outcome?
  /// Two carriers had an equally good claim, so neither keeps `high`.
  var isContested = false

  func sentence(for number: String) -> String {
    var parts: [String] = []
    if let check { parts.append(check.sentence) }
    switch source {
    case .shape(let index):
      let shape = NumberShape.all[index]
      if check == nil { parts.append("no check digit known for this shape") }
      parts.append(shape.why)
    case .s10(let consolidator):
      if let s10 = TrackingNumber.s10(number) { parts += s10.reasons }
      if consolidator { parts.append("consolidators post under these numbers; it cannot be told") }
    }
    if isContested { parts.append("another carrier has an equal claim") }
    return parts.joined(separator: "; ")
  }
}
