package import WaybillModel

/// Deadlines as an iCalendar file (RFC 5545); the same verdicts give the same bytes.
package enum DeadlineFile {
  package static func text(_ verdicts: [Verdict]) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//waybill//deadlines//EN", "CALSCALE:GREGORIAN"]
    var known: Set<String> = []
    for verdict in verdicts {
      for row in verdict.deadlines {
        let owner = verdict.orderID ?? verdict.number ?? "order"
        let id = "\(row.id)-\(owner)@waybill"
        // Parcels of one order share its calendar.
        guard known.insert(id + row.date.text).inserted else { continue }
        lines += event(row, id, owner, verdict)
      }
    }
    lines.append("END:VCALENDAR")
    return lines.map { fold($0) + "\r\n" }.joined()
  }

  private static func event(_ row: Deadline, _ id: String, _ owner: String, _ verdict: Verdict) -> [String] {
    var words = ["\(row.formula) (\(row.source), grade \(row.grade))"]
    if let note = row.note { words.append(note) }
    if let display = row.display { words.append(display + (row.local.map { " = " + $0 } ?? "")) }
    words.append("a date displayed on the site wins")
    var lines = [
      "BEGIN:VEVENT", "UID:\(escape(id))", "DTSTAMP:\(stamp(verdict))", "SUMMARY:\(escape("\(row.title) (\(owner))"))",
      "DESCRIPTION:\(escape(words.joined(separator: ". ")))",
    ]
    if let instant = row.secondsSinceEpoch {
      lines.append("DTSTART:\(clock(instant))")
    } else {
      lines.append("DTSTART;VALUE=DATE:\(compact(row.date))")
      lines.append("DTEND;VALUE=DATE:\(compact(row.date.adding(days: 1)))")
    }
    if row.adviseBy != nil {
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(escape(row.title))", "TRIGGER:-P1D", "END:VALARM"]
    }
    lines.append("END:VEVENT")
    return lines
  }

  /// The day of the verdict stands for the time of writing: no clock is read.
  private static func stamp(_ verdict: Verdict) -> String {
    compact(verdict.asOf?.date ?? CivilDate(year: 1970, month: 1, day: 1)) + "T000000Z"
  }

  private static func compact(_ date: CivilDate) -> String { date.text.filter { $0 != "-" } }

  private static func clock(_ instant: Int) -> String {
    LocalTime(secondsSinceEpoch: instant).text.filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,").replacing(
      "\n", with: "\\n")
  }

  /// Lines of 75 octets at most, cut between characters.
  private static func fold(_ line: String) -> String {
    var out = ""
    var used = 0
    for character in line {
      let size = String(character).utf8.count
      if used + size > 75 {
        out += "\r\n "
        used = 1
      }
      out.append(character)
      used += size
    }
    return out
  }
}
