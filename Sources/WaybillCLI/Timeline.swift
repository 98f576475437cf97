import Waybill
import WaybillModel

/// A track as a person reads it.
struct Timeline {
  let colour: Bool

  func text(_ track: Track) -> String {
    var lines: [String] = []
    let name = track.numberText ?? track.number ?? "(no number)"
    var title = bold(name)
    if let carrier = track.carrier { title += "  " + carrier }
    title += "  " + paint(state(track), track.status)
    lines.append(title)
    lines.append(dim("  " + track.source.path + (track.layout.map { "  read as " + $0 } ?? "")))
    if track.outcome != .tracked { lines.append("  " + track.outcome.rawValue.replacing("_", with: " ")) }
    if let service = track.service { lines.append("  service      " + service) }
    if let estimate = track.estimatedDelivery { lines.append("  expected     " + estimate.text) }
    if let order = track.order {
      for (label, fact) in [
        ("order        ", order.number), ("ordered      ", order.placed), ("seller       ", order.seller),
        ("order state  ", order.status), ("protection to", order.protectionEnds),
        ("guaranteed by", order.guaranteedBy),
      ] { if let fact { lines.append("  \(label) \(fact.text)") } }
    }
    if !track.otherNumbers.isEmpty {
      lines.append(
        "  also         " + track.otherNumbers.map { $0.number + " (" + $0.role.rawValue + ")" }.joined(separator: ", ")
      )
    }
    for (index, event) in track.events.enumerated() {
      lines.append(row(event, decides: index == track.statusEvent))
    }
    for note in track.notes where note.severity != .info || track.outcome != .tracked {
      lines.append(dim("  ! " + note.message))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ event: Event, decides: Bool) -> String {
    let time = event.time.map { ($0.local?.text.replacing("T", with: " ") ?? $0.text) + ($0.offsetText ?? "") } ?? ""
    let status = event.substatus.map { event.status.rawValue + "." + $0.rawValue } ?? event.status.rawValue
    var line = (decides ? "▸ " : "  ") + ColumnWidth.fit(time, 25) + " "
    line += paint(ColumnWidth.fit(status, 34), event.status) + " " + event.description
    if let detail = event.detail { line += " · " + detail }
    if let place = event.place { line += dim("  " + place.text) }
    return line
  }

  private func state(_ track: Track) -> String {
    track.substatus.map { track.status.rawValue + "." + $0.rawValue } ?? track.status.rawValue
  }

  private func paint(_ text: String, _ status: Status) -> String {
    let code =
      switch status {
      case .delivered: "32"
      case .exception, .deliveryFailed, .cancelled, .returned, .returning: "31"
      case .customs, .pickup: "33"
      case .unknown: "2"
      default: "36"
      }
    return sgr(code, text)
  }
  private func bold(_ text: String) -> String { sgr("1", text) }
  private func dim(_ text: String) -> String { sgr("2", text) }
  private func sgr(_ code: String, _ text: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
