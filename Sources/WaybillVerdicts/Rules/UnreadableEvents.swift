internal import WaybillModel

/// Entries that nobody could read: whatever is concluded is an inference.
struct UnreadableEventsRule: VerdictRule {
  let id = "unreadable_events"
  let tags: [VerdictTag] = [.unreadableEvents]
  let summary = "an entry after the last readable one is unclassified, or more than a fifth of all are"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let unread = matter.unreadable
    guard !unread.isEmpty else { return }
    let atEnd = matter.unreadableAtEnd
    let threshold = matter.thresholds["unreadable_share"]
    let isMany = unread.count * 100 > threshold.value * matter.parcel.events.count
    guard !atEnd.isEmpty || isMany else { return }
    let shown = atEnd.isEmpty ? unread : atEnd
    var finding = finding(
      .computed,
      atEnd.isEmpty
        ? "\(unread.count) of \(matter.parcel.events.count) entries could not be classified"
        : "'\(matter.words(shown[0]))' of \(matter.dayText(shown[0])) could not be classified, and nothing readable comes after it"
    )
    finding.kind = atEnd.isEmpty ? "share" : "last"
    finding.events = shown.map(matter.reference)
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.refutersOpen = shown.prefix(3).map { "What does '\(matter.words($0))' mean?" }
    docket.add(finding)
  }
}
