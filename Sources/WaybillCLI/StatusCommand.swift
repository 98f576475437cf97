import ArgumentParser
import Waybill
import WaybillModel

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell what a carrier's wording means, and by which rule.",
    discussion: """
      With TEXT arguments, one answer each; --carrier and --code alone are asked as well. Without, NDJSON is read from standard input, one object a line: \
      {"text": …, "language"?: …, "carrier"?: …, "code"?: …}.
      """)

  @Argument(help: "The carrier's words.") var text: [String] = []
  @Option(help: "BCP 47 language of TEXT, if you know it.") var language: String?
  @Option(help: "The carrier whose code table and wordings are asked first.") var carrier: String?
  @Option(help: "The carrier's event code.") var code: String?
  @Option(help: "ndjson or timeline.") var format: OutputFormat?

  func run() throws {
    var json = JSONWriter(capacity: 1 << 16)
    var failures = 0
    func answer(_ question: StatusQuestion) {
      let reading = Waybill.status(question)
      json.beginObject()
      json.field("text", question.text)
      reading.write(to: &json)
      json.endObject()
      json.newline()
    }
    if text.isEmpty, let code {
      answer(StatusQuestion(text: "", language: language, carrier: carrier, code: code))
    } else if text.isEmpty {
      var number = 0
      while let line = readLine() {
        number += 1
        if line.allSatisfy(\.isWhitespace) { continue }
        do { answer(try StatusQuestion(json: line)) } catch {
          Terminal.complain("waybill: standard input:\(number): \(error.message)")
          failures += 1
        }
        if json.bytes.count > 1 << 16 {
          try Terminal.write(json.bytes)
          json.removeAll()
        }
      }
    } else {
      for text in text {
        answer(StatusQuestion(text: text, language: language, carrier: carrier, code: code))
      }
    }
    try Terminal.write(json.bytes)
    if failures > 0 { throw ExitCode(1) }
  }
}
