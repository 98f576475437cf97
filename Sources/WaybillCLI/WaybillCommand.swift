import ArgumentParser

/// `waybill`: facts from saved tracking pages.
@main
struct WaybillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waybill", abstract: "Read saved parcel-tracking pages.", subcommands: [])
}
