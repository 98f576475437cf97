import Waybill
import WaybillModel

/// A verdict as a person reads it: what it says, the timeline with its silence, and the next date to act.
struct VerdictReport {
  let colour: Bool
  let explains: Bool

  func text(_ parcel: Parcel, _ verdict: Verdict) -> String {
    var lines = head(verdict)
    lines += VerdictTimeline(colour: colour).lines(parcel, verdict)
    if let stop = verdict.stop { lines += ["", bold("Stop  ") + stop] }
    if let claim = verdict.claim { lines += ["", bold("Claim") + reason(verdict)] + wrapped(claim) }
    for (title, bearing) in [("Supports", Bearing.supporting), ("Weakens", .weakening), ("Also", nil)] {
      lines += section(
        title,
        verdict.tags.dropFirst().filter { $0.bearing == bearing }.map {
          "\($0.tag.rawValue)  \(dim($0.strength.rawValue))  \($0.because)"
        })
    }
    lines += section("Not proven", verdict.unproven.map { "\($0.tag.rawValue)  \($0.because)" })
    lines += section("Checked", checked(verdict))
    if explains { lines += explanation(verdict) }
    lines += section("Dates", verdict.deadlines.map(date))
    lines += section("Questions", verdict.questions.map(\.text))
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ verdict: Verdict) -> [String] {
    var title = bold(verdict.number ?? "(no number)")
    if let primary = verdict.primary {
      title += "  " + sgr(code(primary), primary.rawValue) + (verdict.strength.map { "  " + dim($0.rawValue) } ?? "")
    }
    var lines = [title, verdict.summary]
    var days: [String] = []
    if let asOf = verdict.asOf { days.append("as of \(asOf.text)") }
    if let capture = verdict.newestCapture { days.append("newest capture \(capture.text)") }
    if let packages = verdict.packages { days.append("\(packages.delivered) of \(packages.total) parcels delivered") }
    if let service = verdict.facts.service {
      days.append("service \(service) (\(verdict.facts.serviceBasis ?? "assumed"))")
    }
    lines.append(dim(days.joined(separator: " · ")))
    if let silence = lastSeen(verdict.facts) { lines.append(dim(silence)) }
    if let next = nextDate(verdict) { lines.append("Next: " + next) }
    return lines + [""]
  }

  /// A message is no scan: the last of each is told.
  private func lastSeen(_ facts: Verdict.Facts) -> String? {
    guard let scan = facts.lastPhysicalScan else { return facts.lastEvent.map { "last entry \(time($0)) · no scan" } }
    let entry = facts.lastEvent.flatMap { $0.event == scan.event ? nil : "last entry \(time($0)) · " } ?? ""
    return entry + "last scan \(time(scan))"
  }

  private func time(_ event: EventReference) -> String {
    event.time?.replacing("T", with: " ") ?? "at an unknown time"
  }

  private func nextDate(_ verdict: Verdict) -> String? {
    guard let asOf = verdict.asOf else { return nil }
    let coming = verdict.deadlines.filter { ($0.adviseBy ?? $0.date) >= asOf.date }
    return coming.min { ($0.adviseBy ?? $0.date) < ($1.adviseBy ?? $1.date) }
      .map { "\(($0.adviseBy ?? $0.date).text)  \($0.title)" + ($0.adviseBy == nil ? "" : " (on \($0.date.text))") }
  }

  /// What would refute each tag and was looked for.
  private func checked(_ verdict: Verdict) -> [String] {
    (verdict.tags + verdict.unproven).flatMap { finding in
      finding.refutersChecked.map { "\(finding.tag.rawValue)  \($0.refuter): \(dim($0.result))" }
    }
  }

  private func date(_ row: Deadline) -> String {
    var text = row.date.text
    if let left = row.daysLeft { text += left < 0 ? "  passed" : "  \(left) days" }
    text += "  " + row.title + dim("  " + row.formula + " · grade " + row.grade)
    if let display = row.display { text += "\n           " + display + (row.local.map { " = " + $0 } ?? "") }
    if let advise = row.adviseBy { text += "\n           act by \(advise.text)" }
    if let note = row.note { text += dim("; " + note) }
    return text
  }

  private func explanation(_ verdict: Verdict) -> [String] {
    var lines: [String] = []
    for finding in verdict.tags + verdict.unproven {
      lines.append(
        "\(finding.tag.rawValue)\(finding.kind.map { " (\($0))" } ?? "") by rule \(finding.rule): \(finding.because)")
      if let threshold = finding.threshold {
        lines.append("    threshold \(threshold): \(finding.thresholdSource ?? "")")
      }
      for event in finding.events {
        lines.append("    event \(event.event): \(event.time ?? "no time") '\(event.description)'")
      }
      for check in finding.refutersChecked { lines.append("    checked \(check.refuter): \(check.result)") }
      for open in finding.refutersOpen { lines.append("    open: \(open)") }
    }
    for item in verdict.considered { lines.append("\(item.tag.rawValue) \(item.outcome.rawValue): \(item.because)") }
    return section("Rules", lines)
  }

  private func reason(_ verdict: Verdict) -> String { verdict.reason.map { dim("  reason: " + $0) } ?? "" }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", bold(title)] + lines.map { "  " + $0 }
  }

  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if ColumnWidth.of(lines[lines.count - 1]) + ColumnWidth.of(word) > 84 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.map { "  " + $0 }
  }

  private func code(_ tag: VerdictTag) -> String {
    switch tag {
    case .deliveredOk: "32"
    case .moving, .tooEarly: "36"
    case .awaitingPickup, .buyerActionNeeded, .noProofWindow, .unreadableEvents: "33"
    default: "31"
    }
  }

  private func bold(_ text: String) -> String { sgr("1", text) }
  private func dim(_ text: String) -> String { sgr("2", text) }
  private func sgr(_ code: String, _ text: String) -> String { colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
