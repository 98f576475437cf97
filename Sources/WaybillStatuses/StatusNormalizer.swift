package import WaybillModel

/// Tells what a wording means by the tables that carriers share.
package enum StatusNormalizer {
  /// The named language's table decides if the words can be of that language, else the tables that the script
  /// and the words make likely. ``StatusReading/unclassified`` where no rule knows the text.
  package static func read(_ text: String, language: String? = nil) -> StatusReading {
    decide(text, language).map { $0.index.reading($0.rule) } ?? .unclassified
  }

  /// The words that made the rule of ``read(_:language:)`` fit, as UTF-8 offsets of `text`.
  package static func evidence(_ text: String, language: String? = nil) -> [Range<Int>] {
    decide(text, language).map { $0.index.evidence(text, rule: $0.rule) } ?? []
  }

  private static func decide(_ text: String, _ language: String?) -> SharedWordings.Decision? {
    var text = text
    return text.withUTF8 { bytes in FoldedWording.withFolded(bytes) { decide(bytes, folded: $0, language) } }
  }

  private static func decide(
    _ text: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>, _ language: String?
  ) -> SharedWordings.Decision? {
    let script = Script.of(text)
    let tables = SharedWordings.tables(for: script)
    let hint = language.flatMap(tables.position) ?? script.languageOfLetters(text).flatMap(tables.position)
    if let decision = tables.decide(folded, preferred: hint) { return decision }
    // A foreign name in an English sentence.
    let latin = SharedWordings.tables(for: .latin)
    guard tables !== latin else { return nil }
    return latin.decide(folded, preferred: language.flatMap(latin.position))
  }

  /// Every line of every table could be read; a test asks this.
  package static var invalidLines: [String] {
    SharedWordings.tables.values.flatMap { $0().invalidLines }
  }

  /// The phrases of the tables, as they are searched for.
  package static var phrases: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return SharedWordings.tables.sorted { $0.key < $1.key }.flatMap { $0.value().index.phrases }
      .filter { seen.insert($0).inserted }
  }
}
