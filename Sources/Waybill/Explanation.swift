public import WaybillModel
internal import WaybillPages

/// Shows where each value of a track stands: its path, the line of the page, and a caret under the words.
public struct Explanation: Sendable {
  private let text: [UInt8]
  private let path: String
  private let lines: LineIndex
  private let colour: Bool

  /// - Parameter text: the decoded text that the citations count.
  public init(text: [UInt8], path: String, colour: Bool = false) {
    self.text = text
    self.path = path
    self.colour = colour
    lines = LineIndex(text)
  }

  /// Every value of the track under its source line, with a caret.
  public func text(_ track: Track) -> String {
    var out = "\(path): \(track.outcome.rawValue)"
    if let layout = track.layout { out += ", read as \(layout)" }
    out += "\n"
    for note in track.notes {
      out += "\(note.severity.rawValue): \(note.code): \(note.message)\n"
      if let cite = note.cite { out += snippet(cite) }
    }
    for (field, value) in fields(of: track) {
      out += "\n\(field) = \(value)\n"
      for cite in track.cites where cite.field == field { out += snippet(cite.citation) }
    }
    for (index, event) in track.events.enumerated() {
      out += "\nevent \(index)  \(event.status.rawValue)"
      if let substatus = event.substatus { out += ".\(substatus.rawValue)" }
      out += "  by \(event.reading.rule)\(index == track.statusEvent ? "  (decides the state)" : "")\n"
      for (field, value) in fields(of: event) {
        out += "  \(field) = \(value)\n"
        for cite in event.cites where cite.field == field { out += snippet(cite.citation) }
      }
    }
    return out + "\n"
  }

  private func fields(of track: Track) -> [(String, String)] {
    var fields: [(String, String?)] = [
      ("number", track.numberText ?? track.number), ("service", track.service),
      ("origin", track.origin?.text), ("destination", track.destination?.text),
      ("estimated_delivery", track.estimatedDelivery?.text), ("signed_by", track.signedBy),
      ("weight_grams", track.weightGrams.map { "\($0)" }),
      ("other_numbers", track.otherNumbers.isEmpty ? nil : track.otherNumbers.map(\.number).joined(separator: ", ")),
    ]
    if let order = track.order {
      let facts = [
        order.number, order.placed, order.seller, order.status, order.protectionEnds, order.guaranteedBy,
      ]
      fields.append(("order", facts.compactMap { $0?.text }.joined(separator: " · ")))
    }
    return fields.compactMap { field in field.1.map { (field.0, $0) } }
  }

  private func fields(of event: Event) -> [(String, String)] {
    let time = event.time.map { time in
      time.text + (time.local.map { "  ->  " + $0.text } ?? "  ->  not readable") + (time.offsetText ?? "")
        + (time.basis.isEmpty ? "" : "  (" + time.basis.map(\.rawValue).joined(separator: ", ") + ")")
    }
    let fields: [(String, String?)] = [
      ("time", time), ("description", event.description), ("detail", event.detail),
      ("place", event.place?.text), ("code", event.code), ("carrier", event.carrier),
    ]
    return fields.compactMap { field in field.1.map { (field.0, $0) } }
  }

  /// The line of the page that holds the bytes, cut to a window, and carets under them.
  private func snippet(_ cite: Citation) -> String {
    guard let bytes = cite.bytes, bytes.from <= text.count else { return "" }
    let line = lines.line(at: bytes.from)
    let lineStart = lines.start(ofLine: line)
    var lineEnd = bytes.from
    while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
    let from = boundary(max(lineStart, bytes.from - 40))
    let to = boundary(min(lineEnd, max(bytes.from + 80, min(bytes.to, bytes.from + 100))))
    let shown = String(decoding: text[from..<max(from, to)].map { $0 == 0x09 || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    let before = String(decoding: text[from..<bytes.from], as: UTF8.self)
    let inside = String(decoding: text[bytes.from..<max(bytes.from, min(bytes.to, to))], as: UTF8.self)
    let carets = String(repeating: "^", count: max(1, ColumnWidth.of(inside)))
    let place = "    \(path):\(line):\(bytes.from - lineStart + 1)" + (cite.path.map { "  " + $0 } ?? "")
    let mark = String(repeating: " ", count: ColumnWidth.of(before)) + carets
    return "\(place)\n    | \(shown)\n    | \(colour ? "\u{1B}[31m\(mark)\u{1B}[0m" : mark)\n"
  }

  /// The nearest start of a character at or before an offset.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
