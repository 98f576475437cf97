internal import WaybillModel

/// A wording, carets under the words that decided, and what it means.
public struct StatusExplanation: Sendable {
  private let question: StatusQuestion
  private let colour: Bool

  /// Asks the question and keeps the words that decided.
  public init(_ question: StatusQuestion, colour: Bool = false) {
    self.question = question
    self.colour = colour
  }

  /// Lines for a terminal, each ended.
  public var text: String {
    let reading = Waybill.status(question)
    // A control character would move the cursor.
    let shown = Array(question.text.utf8).map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    var lines = [String(decoding: shown, as: UTF8.self)]
    let words = Waybill.statusWords(question, reading)
    if !words.isEmpty {
      let carets = Self.carets(under: words, in: shown)
      lines.append(colour ? "\u{1B}[31m\(carets)\u{1B}[0m" : carets)
    }
    lines.append("  " + Self.meaning(reading))
    let facts = Self.facts(reading)
    if !facts.isEmpty { lines.append("  " + facts) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func carets(under words: [Range<Int>], in text: [UInt8]) -> String {
    var line = ""
    var end = 0
    for word in words {
      line += String(
        repeating: " ", count: ColumnWidth.of(String(decoding: text[end..<word.lowerBound], as: UTF8.self)))
      line += String(repeating: "^", count: ColumnWidth.of(String(decoding: text[word], as: UTF8.self)))
      end = word.upperBound
    }
    return line
  }

  private static func meaning(_ reading: StatusReading) -> String {
    let name = reading.status.rawValue + (reading.substatus.map { "." + $0.rawValue } ?? "")
    if reading.rule == StatusReading.unclassified.rule { return name + "  no rule knows these words" }
    return name + "  by " + reading.rule
  }

  private static func facts(_ reading: StatusReading) -> String {
    var facts: [(String, String?)] = [
      ("reason", reading.reason?.rawValue), ("cause", reading.cause?.rawValue), ("leg", reading.leg?.rawValue),
      ("direction", reading.direction?.rawValue), ("handed to", reading.handedTo?.rawValue),
    ]
    facts += reading.flags.map { ("flag", $0.rawValue) }
    facts.append(("physical", reading.physical.map { $0 ? "yes" : "no" }))
    return facts.compactMap { fact in fact.1.map { fact.0 + " " + $0 } }.joined(separator: ", ")
  }
}
