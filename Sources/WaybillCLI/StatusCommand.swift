import ArgumentParser
import Waybill
import WaybillModel

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell what a carrier's wording means, and by which rule.",
    discussion: """
      With TEXT arguments, one answer each; --carrier and --code alone are asked as well. Without, NDJSON is read \
      from standard input, one object a line: {"text": …, "language"?: …, "carrier"?: …, "code"?: …}. A line that \
      is no such object costs one message and the exit code 1.

      With --unknown the arguments are saved pages (files, folders, globs in quotes), and the answer is the \
      wordings in them that no rule knows, most frequent first, with where the first one stands.
      """)

  @Argument(help: "The carrier's words; with --unknown, saved pages.") var text: [String] = []
  @Option(help: "BCP 47 language of TEXT, if you know it.") var language: String?
  @Option(help: "The carrier whose code table and wordings are asked first.") var carrier: String?
  @Option(help: "The carrier's event code.") var code: String?
  @Option(help: "ndjson or timeline.") var format: OutputFormat?
  @ArgumentParser.Flag(help: "Show the words that decided, and the facts.") var explain = false
  @ArgumentParser.Flag(help: "List the wordings of saved pages that no rule knows.") var unknown = false
  @Option(help: "Threads at work with --unknown; the output is the same whatever their number.") var jobs = 1

  func validate() throws {
    if unknown, text.isEmpty { throw ValidationError("--unknown: name at least one file, folder or glob") }
    if unknown, explain { throw ValidationError("--explain and --unknown exclude each other") }
    if let carrier, Waybill.carrierID(carrier) == nil {
      throw ValidationError("--carrier: " + Self.unknownCarrier(carrier))
    }
  }

  func run() throws {
    if unknown { return try listUnknown() }
    var sink = try OutputSink(path: nil)
    var failures = 0
    if text.isEmpty, let code {
      try answer(StatusQuestion(text: "", language: language, carrier: carrier, code: code), &sink)
    } else if text.isEmpty {
      var lines = StandardInputLines()
      var number = 0
      var strangers: Set<String> = []
      while let line = try lines.next() {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        do {
          let question = try StatusQuestion(json: line)
          if let name = question.carrier, Waybill.carrierID(name) == nil, strangers.insert(name).inserted {
            Terminal.complain("standard input:\(number): \(Self.unknownCarrier(name)); the words alone are read")
          }
          try answer(question, &sink)
        } catch let error as StatusQuestion.Failure {
          Terminal.complain("standard input:\(number): \(error.message)")
          failures += 1
        }
      }
    } else {
      for text in text {
        try answer(StatusQuestion(text: text, language: language, carrier: carrier, code: code), &sink)
      }
    }
    try sink.close()
    if failures > 0 { throw ExitCode(1) }
  }

  private static func unknownCarrier(_ name: String) -> String {
    "no carrier with codes or wordings of its own is named \(name); `waybill carriers` lists those whose pages are read"
  }

  private func answer(_ question: StatusQuestion, _ sink: inout OutputSink) throws {
    if explain {
      return try Terminal.write(StatusExplanation(question, colour: Terminal.wantsColour).text)
    }
    sink.json.beginObject()
    sink.json.field("text", question.text)
    Waybill.status(question).write(to: &sink.json)
    sink.json.endObject()
    sink.json.newline()
    try sink.flushIfLarge()
  }

  private func listUnknown() throws {
    var options = ReadingOptions()
    options.carrier = carrier
    var wordings = UnmappedWordings()
    let summary = Batch.run(SavedFiles.expand(text), options: options, jobs: max(1, jobs)) { _, tracks in
      for track in tracks { wordings.add(track) }
    }
    var sink = try OutputSink(path: nil)
    let asTable = format == .timeline || format == nil && Terminal.outputIsTerminal
    for sighting in wordings.sorted {
      if asTable {
        try Terminal.write(row(sighting) + "\n")
      } else {
        sighting.write(to: &sink.json)
        sink.json.newline()
        try sink.flushIfLarge()
      }
    }
    try sink.close()
    try summary.exit()
  }

  private func row(_ sighting: UnmappedWordings.Sighting) -> String {
    let wording = sighting.wording
    let count = String(sighting.count)
    let place = sighting.path + (sighting.line.map { ":\($0)" } ?? "")
    return [
      String(repeating: " ", count: max(0, 6 - count.count)) + count, ColumnWidth.fit(wording.carrier ?? "", 18),
      ColumnWidth.fit(wording.language ?? "", 7), ColumnWidth.fit(wording.code ?? "", 14),
      ColumnWidth.fit(wording.text, 60), place,
    ].joined(separator: "  ")
  }
}
