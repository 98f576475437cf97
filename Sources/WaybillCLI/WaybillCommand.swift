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
      ParseCommand.self, ExplainCommand.self, NormalizeCommand.self, StatusCommand.self, DetectCommand.self,
      CarriersCommand.self, SchemaCommand.self,
    ])
}
