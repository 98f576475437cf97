package import WaybillModel
internal import WaybillStatuses

/// A carrier's codes: `code status.substatus` a line, further words are facts (``StatusFacts``), and what
/// follows `#` is the code's meaning. A code that stands here is decided, whatever its words say.
package struct CodeTable: Sendable {
  private let meanings: [String: StatusFacts]
  /// Lines that could not be read or repeat a code: a mistake in the table, caught by a test.
  package let invalidLines: [String]

  package init(_ lines: String) {
    var meanings: [String: StatusFacts] = [:]
    var invalid: [String] = []
    for line in lines.split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let code = words.first else { continue }
      guard let facts = StatusFacts(words.dropFirst()), meanings[code] == nil else {
        invalid.append(String(line))
        continue
      }
      meanings[code] = facts
    }
    self.meanings = meanings
    invalidLines = invalid
  }

  package static let none = CodeTable("")
  package var count: Int { meanings.count }

  /// The meaning of a code of `owner`, if it is known; of `type/attribute` the type's, where only that is.
  package func read(_ code: String, owner: String) -> StatusReading? {
    if let meaning = meanings[code] { return meaning.reading(rule: "code:\(owner)/\(code)") }
    guard let slash = code.firstIndex(of: "/") else { return nil }
    let type = String(code[..<slash])
    return meanings[type]?.reading(rule: "code:\(owner)/\(type)")
  }
}
