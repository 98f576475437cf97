internal import WaybillModel

/// Economy services stop showing scans once the parcel has left the country.
struct TrackingEndsAtExportRule: VerdictRule {
  let id = "tracking_ends_at_export"
  let tags: [VerdictTag] = [.trackingEndsAtExport]
  let summary = "an economy service, exported, and no entry ever after"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard Self.holds(matter), let gap = matter.gap, let export = matter.lastScan else { return }
    let watch = matter.thresholds.watch("stalled_linehaul", matter.service)
    guard gap >= watch.value else { return }
    var finding = finding(
      .inferred,
      "an economy service (\(matter.serviceBasis)) whose last entry is '\(matter.words(export))': silence after export is usual"
    )
    finding.events = [matter.reference(export)]
    finding.since = matter.day(export)
    finding.days = gap
    finding.threshold = watch.text
    finding.thresholdSource = watch.source
    finding.refutersOpen = ["Does the destination's post know the number?"]
    docket.addGap(finding, matter)
  }

  static func holds(_ matter: Matter) -> Bool {
    matter.leg == .linehaul && matter.service <= .economy && matter.serviceBasis != "assumed"
      && isSilentAfterExport(matter)
  }

  /// An entry of whatever kind after the export shows that the service goes on telling.
  private static func isSilentAfterExport(_ matter: Matter) -> Bool {
    guard let export = matter.last({ $0.substatus == .departedOriginCountry }) else { return false }
    return matter.first(after: export) { !isOfExport($0) } == nil
  }

  /// Rows of the export itself, which pages print in any order.
  private static func isOfExport(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .departedOriginCountry, .handedToLinehaul, .exportProcessing, .exportInProgress, .exportReleased: true
    default: event.status == .preShipment || event.status == .accepted
    }
  }
}
