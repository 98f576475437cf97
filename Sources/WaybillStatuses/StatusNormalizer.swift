package import WaybillModel

/// Tells what a carrier's wording means.
package enum StatusNormalizer {
  /// The shared wordings' answer; ``StatusReading/unclassified`` where no rule knows the text.
  package static func read(_ text: String, language: String? = nil) -> StatusReading {
    .unclassified
  }
}
