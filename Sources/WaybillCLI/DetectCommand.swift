import ArgumentParser
import Waybill
import WaybillModel

struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect", abstract: "Tell whose tracking number this may be, and why.")

  @Argument(help: "Tracking numbers, as printed.")
  var numbers: [String]

  @Option(help: "ndjson or timeline.")
  var format: OutputFormat?

  func run() throws {
    let format = format ?? (Terminal.outputIsTerminal ? .timeline : .ndjson)
    var json = JSONWriter()
    for number in numbers {
      let found = Waybill.detect(number)
      switch format {
      case .timeline:
        try Terminal.write(number + (found.isEmpty ? "  no known shape\n" : "\n"))
        for candidate in found {
          try Terminal.write(
            "  " + ColumnWidth.fit(candidate.carrier, 22) + ColumnWidth.fit(candidate.confidence, 8) + candidate.reason
              + "\n")
        }
      case .ndjson:
        json.beginObject()
        json.field("text", number)
        json.key("candidates")
        json.beginArray()
        for candidate in found {
          json.beginObject()
          json.field("carrier", candidate.carrier)
          json.field("shape", candidate.shape)
          json.field("number", candidate.number)
          json.field("confidence", candidate.confidence)
          json.field("check_digit", candidate.checkDigit)
          json.field("country", candidate.country)
          json.field("reason", candidate.reason)
          json.endObject()
        }
        json.endArray()
        json.endObject()
        json.newline()
      }
    }
    try Terminal.write(json.bytes)
  }
}
