import ArgumentParser
import Waybill

/// `waybill`: facts from saved tracking pages.
@main
struct WaybillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waybill",
    abstract: "Read saved parcel-tracking pages and say what they show, and where.",
    version: Versions.text,
    subcommands: [
      ParseCommand.self, ExplainCommand.self, NormalizeCommand.self, ClassifyCommand.self, StatusCommand.self,
      DetectCommand.self, CarriersCommand.self, SchemaCommand.self,
    ])

  /// As the library's own, but that a usage error ends with 2 instead of 64.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Terminal.say(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}
