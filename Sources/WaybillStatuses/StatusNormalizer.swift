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
    return text.withUTF8 { bytes in FoldedText.withText(bytes) { decide(bytes, $0, language) } }
  }

  private static func decide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: FoldedText, _ language: String?
  ) -> SharedWordings.Decision? {
    let latin = SharedWordings.tables(for: .latin)
    // Most texts are plain. A search that never leaves off can take many bytes at a time.
    if bytes.reduce(0, |) < 0x80 { return latin.decide(text, preferred: language.flatMap(latin.position)) }
    let script = Script.of(bytes)
    let tables = SharedWordings.tables(for: script)
    let hint = language.flatMap(tables.position) ?? script.languageOfLetters(bytes).flatMap(tables.position)
    // English writes names alone with marked letters.
    let unlikely = script == .latin && bytes.contains(where: { $0 >= 0xC3 && $0 <= 0xC9 }) ? tables.position("en") : nil
    if let decision = tables.decide(text, preferred: hint, unlikely: unlikely) { return decision }
    // A foreign name in an English sentence.
    guard tables !== latin else { return nil }
    return latin.decide(text, preferred: language.flatMap(latin.position))
  }

  /// Every line of every table could be read; a test asks this.
  package static var invalidLines: [String] {
    SharedWordings.tables.values.flatMap { $0().invalidLines }
  }

  /// The phrases of the tables, as they are searched for.
  package static var phrases: [[UInt8]] {
    var seen = PhraseList()
    for (_, table) in SharedWordings.tables.sorted(by: { $0.key < $1.key }) {
      let phrases = table().index.phrases
      for index in 0..<phrases.count { _ = seen.index(of: Array(phrases[index])) }
    }
    return (0..<seen.count).map { Array(seen[$0]) }
  }
}
