import Waybill
import WaybillModel

/// The merged history of a parcel, with the silence after its last scan drawn.
struct VerdictTimeline {
  let colour: Bool

  func lines(_ parcel: Parcel, _ verdict: Verdict) -> [String] {
    let cited = Set(verdict.tags.first?.events.map(\.event) ?? [])
    var lines: [String] = []
    for (index, event) in parcel.events.enumerated() {
      if let silence = silence(before: index, parcel) { lines.append(silence) }
      lines.append(row(event, isCited: cited.contains(index), parcel))
    }
    if let gap = verdict.facts.gapDays, gap > 0, let until = until(verdict), parcel.status != .delivered,
      parcel.status != .returned
    {
      lines.append(bar(gap) + " \(gap) days without a scan, up to \(until)")
    }
    for conflict in parcel.conflicts { lines.append("  ! " + conflict.message) }
    return lines
  }

  private func row(_ event: ParcelEvent, isCited: Bool, _ parcel: Parcel) -> String {
    let time =
      event.event.time.map { ($0.local?.text.replacing("T", with: " ") ?? $0.text) + ($0.offsetText ?? "") } ?? ""
    let state = event.substatus.map { event.status.rawValue + "." + $0.rawValue } ?? event.status.rawValue
    var line = (isCited ? "▸ " : event.isOverruled ? "× " : "  ") + ColumnWidth.fit(time, 25) + " "
    line += ColumnWidth.fit(state, 34) + " " + event.event.description
    if let place = event.event.place { line += dim("  " + place.text) }
    let sources = Set(event.attestations.compactMap { parcel.tracks[$0.track].carrier }).sorted()
    if sources.count > 1 || event.attestations.count > 1 { line += dim("  [\(sources.joined(separator: ", "))]") }
    return line
  }

  /// Silent stretches within the history, of a week and more.
  private func silence(before index: Int, _ parcel: Parcel) -> String? {
    guard index > 0, let day = parcel.events[index].day,
      let before = parcel.events[..<index].compactMap(\.day).max()
    else { return nil }
    let days = day.daysSinceEpoch - before.daysSinceEpoch
    return days >= 7 ? dim(bar(days) + " \(days) days") : nil
  }

  /// A column for every two days, thirty at most.
  private func bar(_ days: Int) -> String { "  ┊ " + String(repeating: "·", count: max(1, min(30, days / 2))) }

  private func until(_ verdict: Verdict) -> String? {
    guard let asOf = verdict.asOf else { return nil }
    guard let capture = verdict.newestCapture else { return asOf.date.text }
    return min(capture.date, asOf.date).text
  }

  private func dim(_ text: String) -> String { colour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
