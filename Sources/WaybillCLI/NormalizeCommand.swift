import ArgumentParser
import Logging
import Waybill
import WaybillModel
import WaybillShapes

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Read a corpus of saved pages into NDJSON, one record a parcel.")

  @OptionGroup var reading: ReadingArguments

  @Option(help: "How much to say of where the values stand: none, bytes or full.")
  var cite: CitationDetail = .bytes

  @Option(help: "Whose records to write: waybill, aftership, 17track, karrio, easypost, shippo, ship24 or epcis.")
  var shape: Shape = .waybill

  @Option(help: "Threads at work; the output is the same whatever their number.")
  var jobs = 1

  @Option(name: [.customShort("o"), .long], help: "Write here instead of to standard output.")
  var output: String?

  @ArgumentParser.Flag(help: "Say on standard error how far it has come.")
  var progress = false

  func validate() throws { try reading.requirePaths() }

  func run() throws {
    let log = Messages.logger(showing: progress ? .info : .warning)
    let entries = SavedFiles.expand(reading.paths)
    var done = 0
    var sink = try OutputSink(path: output)
    let summary = try Batch.run(
      entries, options: reading.options(citations: cite), jobs: max(1, jobs)
    ) { _, tracks in
      for track in tracks {
        shape.write(track, to: &sink.json)
        sink.json.newline()
      }
      try sink.flushIfLarge()
      done += 1
      if done % 1000 == 0 || done == entries.count { log.info("\(done) of \(entries.count) files read") }
    }
    try sink.close()
    try summary.exit()
  }
}
