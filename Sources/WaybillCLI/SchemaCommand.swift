import ArgumentParser
import WaybillModel

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema (2020-12) of the records.")

  enum Name: String, ExpressibleByArgument, CaseIterable { case track, parcel, verdict, order }

  @Argument(help: "Which record.")
  var name: Name = .track

  func run() throws {
    switch name {
    case .track: try Terminal.write(TrackSchema.text)
    case .parcel: try Terminal.write(ParcelSchema.text)
    case .verdict: try Terminal.write(VerdictSchema.text)
    case .order: try Terminal.write(OrderSchema.text)
    }
  }
}
