package import WaybillModel

/// The wordings of one carrier; ``WordingRules`` says how they are written.
package struct WordingTable: Sendable {
  private let index: WordingIndex
  /// Lines that could not be read: a mistake in the table, caught by a test.
  package let invalidLines: [String]

  package init(owner: String, _ text: String) {
    let rules = WordingRules(owner: owner, text)
    index = WordingIndex(rules)
    invalidLines = rules.invalidLines
  }

  package var count: Int { index.ruleCount }

  /// What the text means by this table; nil if no rule fits.
  package func read(_ text: String) -> StatusReading? { rule(text).map(index.reading) }

  /// The words that made the deciding rule fit, as UTF-8 offsets of `text`.
  package func evidence(_ text: String) -> [Range<Int>] {
    rule(text).map { index.evidence(text, rule: $0) } ?? []
  }

  private func rule(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { FoldedText.withText($0) { index.read($0) } }
  }
}
