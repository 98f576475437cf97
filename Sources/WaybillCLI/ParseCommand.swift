import ArgumentParser
import Waybill
import WaybillModel
import WaybillShapes

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case ndjson, timeline
}

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read saved pages: a timeline on a terminal, NDJSON otherwise.",
    discussion: "Exit code 1 if some input could not be read; each such input has its record.")

  @OptionGroup var reading: ReadingArguments

  @Option(help: "How much to say of where the values stand: none, bytes or full.")
  var cite: CitationDetail = .full

  @Option(help: "ndjson or timeline.")
  var format: OutputFormat?

  @Option(help: "Whose records to write: waybill, aftership, 17track, karrio, easypost, shippo, ship24 or epcis.")
  var shape: Shape = .waybill

  @Option(help: "Threads at work; the output is the same whatever their number.")
  var jobs = 1

  func validate() throws { try reading.requirePaths() }

  func run() throws {
    let format = format ?? (Terminal.outputIsTerminal && shape == .waybill ? .timeline : .ndjson)
    let timeline = Timeline(colour: format == .timeline && Terminal.wantsColour)
    var json = JSONWriter(capacity: 1 << 16)
    let summary = try Batch.run(
      SavedFiles.expand(reading.paths), options: reading.options(citations: cite), jobs: max(1, jobs)
    ) { entry, tracks in
      switch format {
      case .ndjson:
        for track in tracks {
          shape.write(track, to: &json)
          json.newline()
        }
        if json.bytes.count > 1 << 18 || entry.path == "-" {
          try Terminal.write(json.bytes)
          json.removeAll()
        }
      case .timeline:
        for track in tracks { try Terminal.write(timeline.text(track) + "\n") }
      }
    }
    try Terminal.write(json.bytes)
    try summary.exit()
  }
}

extension Batch.Summary {
  /// Ends the process with the code that the run deserves, and says why on standard error.
  func exit() throws {
    if files == 0 {
      Terminal.complain("no file was found where you pointed")
      throw ExitCode(3)
    }
    guard failures > 0 else { return }
    Terminal.complain("\(failures) of \(files) files could not be read; each has its record")
    throw ExitCode(1)
  }
}
