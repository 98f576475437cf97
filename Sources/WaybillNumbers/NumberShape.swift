/// One form of tracking number, as a row of data.
struct NumberShape: Sendable {
  /// What to make of a number that has the shape and the wrong check digit.
  enum Failure: Sendable {
    /// Keep it with low confidence: the shape says enough on its own.
    case doubt
    /// Drop it: without the check digit it is any run of digits.
    case refuse
  }

  let carrier: String
  let name: String
  /// Alternatives separated by blanks. Upper-case letters and digits stand for themselves, `#` for
  /// a digit, `@` for a letter, `*` for either, `[13-5]` for one of a set; `{9}` or `{7,9}` repeats.
  let patterns: String
  let check: CheckRule?
  /// The confidence of a match, its check digit being right where there is one.
  let confidence: NumberCandidate.Confidence
  let failure: Failure
  let country: String?
  let why: String

  init(
    _ carrier: String, _ name: String, _ patterns: String, _ confidence: NumberCandidate.Confidence,
    check: CheckRule? = nil, failure: Failure = .doubt, country: String? = nil, _ why: String
  ) {
    self.carrier = carrier
    self.name = name
    self.patterns = patterns
    self.confidence = confidence
    self.check = check
    self.failure = failure
    self.country = country
    self.why = why
  }

  /// Every shape but S10, which has an index of countries instead. Earlier rows win ties.
  static let all: [NumberShape] =
    unitedStates + canada + express + germany + britain + france + westernEurope + nordics
    + easternEurope + china + asiaPacific
}

extension CheckRule {
  static func gs1(from: Int = 0, seed: Int = 0) -> CheckRule {
    CheckRule(method: .gs1(seed: seed), from: from)
  }
  static let identcode = CheckRule(method: .identcode)
  static let luhn = CheckRule(method: .luhn)
  static let mod7 = CheckRule(method: .mod7)
  static let mod11 = CheckRule(method: .mod11)
  static let mod37 = CheckRule(method: .mod37)
  static func fedex(from: Int = 0) -> CheckRule { CheckRule(method: .fedex, from: from) }
  static func ups(from: Int = 0) -> CheckRule { CheckRule(method: .ups, from: from) }
  static func s10(from: Int = 0, suffix: Int = 0) -> CheckRule {
    CheckRule(method: .s10, from: from, suffix: suffix)
  }
}
