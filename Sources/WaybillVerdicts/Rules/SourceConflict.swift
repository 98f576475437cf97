internal import WaybillModel

/// Two pages about one number disagree.
struct SourceConflictRule: VerdictRule {
  let id = "source_conflict"
  let tags: [VerdictTag] = [.sourceConflict]
  let summary = "two captures disagree on the parcel's end, or end more than 3 days apart on one day of saving"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let conflict = matter.parcel.conflicts.first(where: { $0.kind == .terminalState || $0.kind == .lastScan })
    else {
      if let index = matter.parcel.events.indices.last(where: { matter.parcel.events[$0].isOverruled }) {
        docket.consider(
          .sourceConflict, .refuted,
          "a newer capture of the page no longer shows '\(matter.words(index))' of \(matter.dayText(index))")
      }
      return
    }
    var finding = finding(.computed, conflict.message)
    finding.kind = conflict.kind.rawValue
    finding.events = conflict.events.map(matter.reference)
    finding.since = conflict.events.first.flatMap { matter.day($0) }
    finding.refutersChecked = [RefuterCheck("a newer capture that settles it", "none")]
    finding.refutersOpen = ["Do both pages still disagree today?"]
    if conflict.tracks.count == 2 {
      let a = matter.parcel.tracks[conflict.tracks[0]]
      let b = matter.parcel.tracks[conflict.tracks[1]]
      finding.slots = ["source1": a.carrier ?? "one page", "source2": b.carrier ?? "another page"]
      if conflict.kind == .lastScan {
        finding.slots["scan1"] = SourceConflicts.lastScan(a)?.text
        finding.slots["scan2"] = SourceConflicts.lastScan(b)?.text
      } else {
        finding.slots["state1"] = a.status.rawValue.replacing("_", with: " ")
        finding.slots["state2"] = b.status.rawValue.replacing("_", with: " ")
      }
      finding.slots["day1"] = a.moment?.date.text
      finding.slots["day2"] = b.moment?.date.text
    }
    docket.add(finding)
  }
}
