internal import WaybillModel

/// A page no longer says what it said.
struct RecordChangedRule: VerdictRule {
  let id = "record_changed"
  let tags: [VerdictTag] = [.recordChanged]
  let summary = "an entry of an older capture is missing from a newer one of the same page, or has other words"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let changes = matter.parcel.conflicts.filter { $0.kind == .vanished || $0.kind == .reworded }
    guard let first = changes.first else { return }
    var finding = finding(.computed, changes.map(\.message).joined(separator: "; "))
    finding.kind = first.kind.rawValue
    finding.events = changes.flatMap(\.events).map(matter.reference)
    finding.refutersChecked = [
      RefuterCheck("the page in another language", "no"), RefuterCheck("a page that shows the newest rows only", "no"),
    ]
    finding.refutersOpen = ["Were both pages saved with all rows shown?"]
    docket.add(finding)
  }
}
