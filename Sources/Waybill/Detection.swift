internal import WaybillNumbers

/// A carrier whose numbers look like one that was asked about.
public struct Detection: Sendable, Hashable {
  public var carrier: String
  public var shape: String
  public var number: String
  /// `high`, `medium` or `low`.
  public var confidence: String
  public var reason: String
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
