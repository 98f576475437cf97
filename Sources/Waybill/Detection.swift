internal import WaybillNumbers

/// A carrier whose numbers look like one that was asked about.
public struct Detection: Sendable, Hashable {
  /// Carrier id.
  public var carrier: String
  /// Name of the shape that fits.
  public var shape: String
  /// Compared form: upper case, no blanks or dashes.
  public var number: String
  /// `high`, `medium` or `low`.
  public var confidence: String
  /// Why: the shape, and what its check digit says.
  public var reason: String
  /// ISO 3166-1 alpha-2 of the issuing country, where the number tells it.
  public var country: String?
  /// `valid`, `invalid` or `none`.
  public var checkDigit: String
}

extension Waybill {
  /// Whose number a text may be, the likeliest first; empty if no known shape fits.
  public static func detect(_ text: String) -> [Detection] {
    NumberDetector.detect(text).map {
      Detection(
        carrier: $0.carrier, shape: $0.name, number: $0.number, confidence: $0.confidence.rawValue,
        reason: $0.reason, country: $0.country, checkDigit: $0.checkDigit.rawValue)
    }
  }
}
