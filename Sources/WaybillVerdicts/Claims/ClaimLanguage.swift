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
  /// What follows a number in a template, and what follows a 1.
  let plurals: [(many: String, one: String)]
  /// What the record shows, in a sentence for the report.
  let summaries: [VerdictTag: String]

  /// The template with its slots filled; nil if one is missing. Nothing of what fills a slot is changed: it may be
  /// a quote.
  func fill(_ template: String, _ slots: [String: String]) -> String? {
    var out = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      guard let value = slots[String(rest[rest.index(after: open)..<close])], !value.isEmpty else { return nil }
      out += value
      rest = rest[rest.index(after: close)...]
      if value == "1" || value.hasPrefix("1 "), let unit = plurals.first(where: { rest.hasPrefix($0.many) }) {
        out += unit.one
        rest = rest.dropFirst(unit.many.count)
      }
    }
    return out + rest
  }
}
