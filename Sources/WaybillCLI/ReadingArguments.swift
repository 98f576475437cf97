public import ArgumentParser
import Waybill
public import WaybillModel

extension CitationDetail: ExpressibleByArgument {}

/// Options of every command that reads pages.
struct ReadingArguments: ParsableArguments {
  @Argument(help: "Files, folders, globs in quotes, or - for standard input.")
  var paths: [String] = []

  @Option(help: "Read every page as this carrier's (see `waybill carriers`).")
  var carrier: String?

  @Option(help: "When the pages were saved, as 2026-03-05T11:02:00+01:00; needed for years and days a page leaves out.")
  var capturedAt: String?

  @Option(help: "Believe this encoding, whatever the bytes say: an IANA name.")
  var encoding: String?

  @Option(help: "Do not read files larger than this many bytes.")
  var maxBytes = 64 << 20

  /// Commands that have nothing to say without a page call this.
  func requirePaths() throws {
    if paths.isEmpty { throw ValidationError("name at least one file, folder or glob, or - for standard input") }
  }

  func validate() throws {
    if let capturedAt, LocalTime(String(capturedAt.prefix(10))) == nil {
      throw ValidationError("--captured-at \(capturedAt): not a date as 2026-03-05 or 2026-03-05T11:02:00+01:00")
    }
  }

  func options(citations: CitationDetail) -> ReadingOptions {
    var options = ReadingOptions()
    options.citations = citations
    options.carrier = carrier
    options.capturedAt = capturedAt
    options.encoding = encoding
    options.maximumBytes = maxBytes
    return options
  }
}
