public import ArgumentParser
import Waybill
public import WaybillModel

enum VerdictFormat: String, ExpressibleByArgument, CaseIterable {
  case ndjson, report
}

enum VerdictRecords: String, ExpressibleByArgument, CaseIterable {
  case verdicts, parcels, both
}

extension VerdictTag: ExpressibleByArgument {}

struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Say what became of each parcel, how sure that is, and which dates matter.",
    discussion: """
      PATH is NDJSON of tracks (`waybill parse`), or saved pages themselves. Tracks of one parcel are merged, whatever \
      their order. Without PATH an order is judged by itself: whether it has a number at all. The day of judgement is --as-of, else the order's, else the newest capture; no clock is read.
      Exit code 1 if some input could not be read; 4 if a tag named by --fail-on holds.
      """)

  @OptionGroup var reading: ReadingArguments

  @Option(help: "Facts of the order, JSON (see `waybill schema order`); once for each order.")
  var order: [String] = []

  @Option(help: "The day to judge by, as 2026-11-22 or 2026-11-22T10:00:00+01:00.")
  var asOf: String?

  @Option(help: "A JSON file of thresholds that take the place of the published ones.")
  var thresholds: String?

  @Option(help: "default, or insurer: fewer days, as parcel insurers count.")
  var profile: String?

  @ArgumentParser.Flag(help: "Print every threshold with its source, and stop.")
  var listThresholds = false

  @Option(help: "ndjson or report.")
  var format: VerdictFormat?

  @Option(help: "Which records to print as NDJSON: verdicts, parcels or both.")
  var records: VerdictRecords = .verdicts

  @Option(help: "Write the deadlines here as an iCalendar file.")
  var ics: String?

  @Option(help: "Exit with code 4 if this tag holds for a parcel; may be repeated.")
  var failOn: [VerdictTag] = []

  @ArgumentParser.Flag(help: "Say which rule fired on which event with which threshold, and what was refuted.")
  var explain = false

  @Option(help: "Threads at work; the output is the same whatever their number.")
  var jobs = 1

  func validate() throws {
    // An order alone can be judged too: its seller may have given no number.
    if order.isEmpty, !listThresholds { try reading.requirePaths() }
    if let asOf, Moment(asOf) == nil {
      throw ValidationError("--as-of \(asOf): not a date as 2026-11-22 or 2026-11-22T10:00:00+01:00")
    }
  }

  func run() throws {
    let options = try options()
    do {
      if listThresholds {
        try Terminal.write(Classification.thresholdList(options).map { $0 + "\n" }.joined())
        return
      }
      var inputs = ClassificationInputs()
      inputs.read(SavedFiles.expand(reading.paths), options: reading.options(citations: .bytes), jobs: max(1, jobs))
      let classification = try Classification(inputs.tracks, options: options)
      try write(classification)
      if let ics {
        var sink = try OutputSink(path: ics)
        try sink.write(Classification.calendar(classification.verdicts))
        try sink.close()
      }
      try finish(classification, inputs)
    } catch let error as ClassificationFailure {
      Terminal.complain("\(error.message)")
      throw ExitCode(3)
    }
  }

  private func options() throws -> ClassificationOptions {
    var options = ClassificationOptions()
    options.asOf = asOf.flatMap { Moment($0) }
    options.profile = profile
    if let thresholds { options.thresholds = try load(thresholds) }
    for path in order {
      do { options.orders.append(try OrderRecords.read(load(path))) } catch let error as OrderRecords.Failure {
        Terminal.complain("\(path): \(error.message)")
        throw ExitCode(3)
      }
    }
    return options
  }

  private func load(_ path: String) throws -> [UInt8] {
    do { return try SavedFiles.load(path, maximumBytes: reading.maxBytes) } catch {
      Terminal.complain("\(path): \(error.message)")
      throw ExitCode(3)
    }
  }

  private func write(_ classification: Classification) throws {
    switch format ?? (Terminal.outputIsTerminal ? .report : .ndjson) {
    case .ndjson:
      var json = JSONWriter(capacity: 1 << 16)
      for (parcel, verdict) in zip(classification.parcels, classification.verdicts) {
        if records != .verdicts {
          parcel.write(to: &json)
          json.newline()
        }
        if records != .parcels {
          verdict.write(to: &json)
          json.newline()
        }
      }
      try Terminal.write(json.bytes)
    case .report:
      let report = VerdictReport(colour: Terminal.wantsColour, explains: explain)
      for (parcel, verdict) in zip(classification.parcels, classification.verdicts) {
        try Terminal.write(report.text(parcel, verdict) + "\n")
      }
    }
  }

  private func finish(_ classification: Classification, _ inputs: ClassificationInputs) throws {
    for problem in inputs.problems { Terminal.complain("\(problem)") }
    for track in classification.unusable {
      let why = track.notes.first { $0.severity != .info }?.message ?? track.notes.first?.message
      Terminal.complain(
        "\(track.source.path): \(track.outcome.rawValue): no facts of a parcel\(why.map { " (\($0))" } ?? "")")
    }
    if classification.verdicts.isEmpty {
      Terminal.complain("no parcel was found where you pointed; `waybill parse` shows what the pages are")
      throw ExitCode(3)
    }
    let found = Set(classification.verdicts.flatMap { $0.tags.map(\.tag) })
    if failOn.contains(where: { found.contains($0) }) { throw ExitCode(4) }
    if !inputs.problems.isEmpty || !classification.unusable.isEmpty { throw ExitCode(1) }
  }
}
