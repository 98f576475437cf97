package import WaybillModel

/// Tells what a wording means by the tables that carriers share.
package enum StatusNormalizer {
  /// The named language's table decides if the words can be of that language, else the tables that the script
  /// and the words make likely. ``StatusReading/unclassified`` where no rule knows the text.
  package static func read(_ text: String, language: String? = nil) -> StatusReading {
    guard let (tables, rule) = decide(text, language) else { return .unclassified }
    return tables.index.reading(rule)
  }

  /// The words that made the rule of ``read(_:language:)`` fit, as UTF-8 offsets of `text`.
  package static func evidence(_ text: String, language: String? = nil) -> [Range<Int>] {
    guard let (tables, rule) = decide(text, language) else { return [] }
    return tables.index.evidence(text, rule: rule)
  }

  private static func decide(_ text: String, _ language: String?) -> (SharedWordings.Tables, Int)? {
    var text = text
    return text.withUTF8 { decide($0, language) }
  }

  private static func decide(
    _ text: UnsafeBufferPointer<UInt8>, _ language: String?
  ) -> (SharedWordings.Tables, Int)? {
    let script = Script.of(text)
    let tables = SharedWordings.tables(for: script)
    let hint = language.flatMap(tables.position) ?? script.languageOfLetters(text).flatMap(tables.position)
    if let rule = tables.index.read(text, preferred: hint) {
      return (tables, rule)
    }
    // A foreign name in an English sentence.
    let latin = SharedWordings.tables(for: .latin)
    guard tables !== latin else { return nil }
    return latin.index.read(text, preferred: language.flatMap(latin.position)).map { (latin, $0) }
  }

  /// Every line of every table could be read; a test asks this.
  package static var invalidLines: [String] {
    SharedWordings.tables.values.flatMap { $0().rules.invalidLines }
  }

  /// The phrases of the tables, as they are searched for.
  package static var phrases: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return Script.allCases.flatMap { SharedWordings.tables(for: $0).index.phrases }.filter { seen.insert($0).inserted }
  }
}
