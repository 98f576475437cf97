import ArgumentParser
import Waybill
import WaybillModel

struct CarriersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carriers", abstract: "List the carriers, and the designs of their pages that are known.")

  @Option(help: "ndjson or timeline.")
  var format: OutputFormat?

  func run() throws {
    let format = format ?? (Terminal.outputIsTerminal ? .timeline : .ndjson)
    var json = JSONWriter()
    for carrier in Waybill.carriers {
      switch format {
      case .ndjson:
        json.beginObject()
        json.field("id", carrier.id)
        json.field("name", carrier.name)
        json.key("layouts")
        json.beginArray()
        for layout in carrier.layouts { json.string(layout) }
        json.endArray()
        json.field("codes", carrier.codes)
        json.endObject()
        json.newline()
      case .timeline:
        try Terminal.write(
          ColumnWidth.fit(carrier.id, 16) + ColumnWidth.fit(carrier.name, 24)
            + carrier.layouts.joined(separator: ", ") + "\n")
      }
    }
    try Terminal.write(json.bytes)
  }
}
