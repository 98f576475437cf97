import ArgumentParser
import Waybill
import WaybillModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show each value under the line of the page it was read from.")

  @OptionGroup var reading: ReadingArguments

  func validate() throws { try reading.requirePaths() }

  func run() throws {
    let options = reading.options(citations: .full)
    var failures = 0
    let entries = SavedFiles.expand(reading.paths)
    for entry in entries {
      if let failure = entry.failure {
        Terminal.complain("\(entry.path): \(failure)")
        failures += 1
        continue
      }
      do {
        let bytes = try SavedFiles.load(entry.path, maximumBytes: options.maximumBytes)
        let tracks = Waybill.read(bytes, path: entry.path, options: options)
        let explanation = Explanation(
          text: Waybill.decodedText(bytes, of: tracks.first?.source), path: entry.path, colour: Terminal.wantsColour)
        for track in tracks { try Terminal.write(explanation.text(track)) }
        if tracks.contains(where: { $0.outcome == .unreadable }) { failures += 1 }
      } catch let error as SavedFiles.Failure {
        Terminal.complain("\(entry.path): \(error.message)")
        failures += 1
      }
    }
    if failures == entries.count { throw ExitCode(3) }
    if failures > 0 { throw ExitCode(1) }
  }
}
