import Foundation
import Testing
import Waybill
import WaybillModel

@Suite("Goldens")
struct VerdictGoldenTests {
  /// One case for each shape of output: claims, stops, conflicts, several sources, no proof.
  static let cases = [
    "presumed_lost/standard-day-30", "label_only/standard-day-10", "not_found/two-captures-past-act",
    "buyer_action_needed/duty-due", "customs_held/documents-answered", "returned/refused",
    "lost_stated/letter-says-lost",
    "delivered_other_country/spain-for-france", "delivered_denied/three-days-later", "predates_order/two-days-before",
    "source_conflict/carrier-delivered-aggregator-not", "record_changed/entry-vanished",
    "stalled_linehaul/capture-not-dated",
    "tracking_ends_at_export/economy-35-days", "never_shipped/other-number-for-the-order",
  ]

  @Test("a case gives its golden parcels and verdicts", arguments: cases)
  func golden(_ name: String) throws {
    let contents = try LabelledCase.named(name).read()
    let classification = try Classification(contents.tracks, options: contents.options)
    var json = JSONWriter()
    for (parcel, verdict) in zip(classification.parcels, classification.verdicts) {
      parcel.write(to: &json)
      json.newline()
      verdict.write(to: &json)
      json.newline()
    }
    try check(String(decoding: json.bytes, as: UTF8.self), against: name.replacing("/", with: "-") + ".ndjson")
  }

  @Test("the calendar of a case is its golden")
  func calendar() throws {
    let contents = try LabelledCase.named("presumed_lost/standard-day-30").read()
    var options = contents.options
    options.orders[0].protectionEnds = Moment("2026-11-30T23:59")
    options.orders[0].payment = OrderFacts.Payment()
    options.orders[0].payment?.method = "visa"
    try check(
      Classification.calendar(try Classification(contents.tracks, options: options).verdicts),
      against: "presumed_lost.ics")
  }

  private func check(_ got: String, against file: String) throws {
    let folder = LabelledCase.repository.appending(path: "Fixtures/verdicts")
    let golden = folder.appending(path: file)
    let expected =
      FileManager.default.fileExists(atPath: golden.path()) ? try String(contentsOf: golden, encoding: .utf8) : nil
    guard expected != got else { return }
    if ProcessInfo.processInfo.environment["WAYBILL_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(got.utf8).write(to: golden)
      Issue.record("Fixtures/verdicts/\(file): recorded; read the diff, then run again")
    } else {
      Issue.record(
        """
        Fixtures/verdicts/\(file) is not what the case gives now.
        If the change is meant: WAYBILL_RECORD=1 swift test --filter WaybillVerdictsTests, read the diff, run again.
        """)
    }
  }
}
