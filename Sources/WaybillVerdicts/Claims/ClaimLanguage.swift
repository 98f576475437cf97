internal import WaybillModel

/// The sentences of a claim in one language: templates with `{slots}`; one whose slot is missing is dropped.
struct ClaimLanguage: Sendable {
  /// BCP 47.
  let code: String
  /// By tag; the last line is common to all.
  let sentences: [VerdictTag: [String]]
  let closing: String
  let closingWithoutAmount: String
  /// Of two pages saved on one day.
  let conflict: String
  let conflictOfDays: String
  /// Before a sentence that is inferred and does not itself say as of which day.
  let asOf: String
  let stops: [VerdictTag: String]
  let wait: String
  /// The user's statement is older than the wait; it has to be made again.
  let stateAgain: String
  /// The buyer has ended the matter on the marketplace.
  let confirmed: String
  let accepted: String
  /// Wordings of a filled sentence that its grammar does not allow, and what takes their place.
  let corrections: [(wrong: String, right: String)]
  /// What the record shows, in a sentence for the report.
  let summaries: [VerdictTag: String]

  /// The template with its slots filled; nil if one is missing.
  static func fill(_ template: String, _ slots: [String: String]) -> String? {
    var out = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      guard let value = slots[String(rest[rest.index(after: open)..<close])], !value.isEmpty else { return nil }
      out += value
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// The sentence as its grammar wants it: `1 day`.
  func corrected(_ sentence: String) -> String {
    corrections.reduce(sentence) { $0.replacing($1.wrong, with: $1.right) }
  }
}
