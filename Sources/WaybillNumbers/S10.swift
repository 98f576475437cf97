/// A UPU S10 identifier: two letters for the service, eight digits, a check digit, the issuing country.
package struct S10: Sendable, Hashable {
  /// The service indicator, two letters: `LM`, `RR`.
  package let service: String
  /// Eight digits.
  package let serial: String
  package let checkDigit: Int
  package let expectedCheckDigit: Int
  package var isValid: Bool { checkDigit == expectedCheckDigit }
  /// ISO 3166-1 alpha-2 as printed. Where it was issued, not where the parcel is or goes.
  package let country: String
  /// The country's designated operator; nil if we know of none for these two letters.
  package let operatorName: String?

  static let length = 13
  static let rule = CheckRule.s10(from: 2, suffix: 2)

  init?(_ codes: UnsafeBufferPointer<UInt8>) {
    guard Self.hasForm(codes) else { return nil }
    let outcome = Self.rule.outcome(codes)
    func text(_ range: Range<Int>) -> String {
      codes[range].reduce(into: "") { $0 += CharacterCode.text($1) }
    }
    service = text(0..<2)
    serial = text(2..<10)
    checkDigit = Int(outcome.printed)
    expectedCheckDigit = Int(outcome.expected)
    country = text(11..<13)
    operatorName = PostalOperator.of(codes[11], codes[12])?.name
  }

  static func hasForm(_ codes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard codes.count == length else { return false }
    for (place, code) in codes.enumerated() where (code > 9) != (place < 2 || place > 10) {
      return false
    }
    return true
  }
}

extension S10 {
  /// What the service indicator means, as far as the standard goes.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case ems, parcel, registered, insured, tracked, untracked, domestic, reserved
    case commerceParcel = "commerce_parcel"
    case mBag = "m_bag"
    case businessReply = "business_reply"

    /// In words, with what cannot be concluded from it.
    package var meaning: String {
      switch self {
      case .ems: "express mail (EMS)"
      case .parcel: "parcel post; tracking is usual, delivery scans are not certain"
      case .commerceParcel: "e-commerce parcel; scans depend on the two operators' agreement"
      case .registered: "registered letter post, signed for on delivery in most countries"
      case .insured: "insured letter post"
      case .tracked: "tracked letter post; not every destination scans the delivery"
      case .untracked: "letter post without tracking; the number serves customs alone"
      case .mBag: "M bag of printed matter"
      case .businessReply: "international business reply"
      case .domestic: "for domestic or bilateral use; the standard says no more"
      case .reserved: "reserved by the standard, so nothing follows from it"
      }
    }

    /// Whether the service promises scans; nil where the indicator does not tell.
    package var isTracked: Bool? {
      switch self {
      case .ems, .parcel, .commerceParcel, .registered, .insured, .tracked: true
      case .untracked: false
      case .mBag, .businessReply, .domestic, .reserved: nil
      }
    }
  }

  /// Read off the two letters (UPU S10-12, annex on service indicators).
  package var kind: Kind {
    let letters = Array(service.utf8)
    switch letters[0] {
    case UInt8(ascii: "E"): return .ems
    case UInt8(ascii: "C"): return .parcel
    case UInt8(ascii: "H"): return .commerceParcel
    case UInt8(ascii: "R"): return .registered
    case UInt8(ascii: "V"): return .insured
    case UInt8(ascii: "L"): return .tracked
    case UInt8(ascii: "U"): return .untracked
    case UInt8(ascii: "M"): return .mBag
    case UInt8(ascii: "Q"): return letters[1] <= UInt8(ascii: "M") ? .businessReply : .reserved
    case UInt8(ascii: "B"), UInt8(ascii: "D"), UInt8(ascii: "N"), UInt8(ascii: "P"),
      UInt8(ascii: "Z"):
      return .domestic
    case UInt8(ascii: "A"): return letters[1] >= UInt8(ascii: "V") ? .domestic : .reserved
    case UInt8(ascii: "G"): return service == "GA" || service == "GD" ? .domestic : .reserved
    default: return .reserved
    }
  }

  var reasons: [String] {
    let issuer = operatorName.map { "issued in \(country) by \($0)" }
    return [
      issuer ?? "no operator is known to issue under \(country)",
      "service indicator \(service) = \(kind.meaning)",
    ]
  }
}

extension S10 {
  /// The readings of an S10 number: its issuing operator, then those who share its numbers.
  static func candidates(
    _ codes: UnsafeBufferPointer<UInt8>, _ number: String
  ) -> [NumberCandidate] {
    guard hasForm(codes), let issuer = PostalOperator.of(codes[11], codes[12]) else { return [] }
    let outcome = rule.outcome(codes)
    return issuer.claims(service: codes[0]).map { claim in
      NumberCandidate(
        carrier: claim.carrier, name: "UPU S10", number: number,
        confidence: outcome.isValid ? claim.confidence : .low, country: issuer.country,
        checkDigit: outcome.isValid ? .valid : .invalid,
        evidence: Evidence(
          source: .s10(consolidator: claim.isConsolidator), check: outcome))
    }
  }

  /// What is left to say of a number in S10 form that nobody issues.
  static func orphan(
    _ codes: UnsafeBufferPointer<UInt8>, _ number: String
  ) -> [NumberCandidate] {
    guard hasForm(codes) else { return [] }
    let outcome = rule.outcome(codes)
    return [
      NumberCandidate(
        carrier: "unknown", name: "UPU S10", number: number, confidence: .low, country: nil,
        checkDigit: outcome.isValid ? .valid : .invalid,
        evidence: Evidence(source: .s10(consolidator: false), check: outcome))
    ]
  }
}
