/// A wall clock reading as a page prints it: no zone, and no year where nobody knows it.
public struct LocalTime: Sendable, Hashable {
  /// nil where nobody knows it.
  public var year: Int?
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  /// 0 to 23; nil for a day alone.
  public var hour: Int?
  /// 0 to 59; nil if not printed.
  public var minute: Int?
  /// 0 to 60; nil if not printed.
  public var second: Int?

  /// The parts as they stand; ``isValid`` tells whether they make a time.
  public init(
    year: Int?, month: Int, day: Int, hour: Int? = nil, minute: Int? = nil, second: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The wall clock of an instant, `secondsSinceEpoch` counted from 1970-01-01T00:00:00Z, at an offset.
  public init(secondsSinceEpoch: Int, offsetMinutes: Int = 0) {
    let local = secondsSinceEpoch + offsetMinutes * 60
    let days = Int((Double(local) / 86_400).rounded(.down))
    let rest = local - days * 86_400
    let date = CivilDate(daysSinceEpoch: days)
    self.init(
      year: date.year, month: date.month, day: date.day, hour: rest / 3600,
      minute: rest % 3600 / 60, second: rest % 60)
  }

  /// The finest part that is known.
  public var precision: Precision {
    second != nil ? .second : minute != nil ? .minute : hour != nil ? .hour : .day
  }

  /// The calendar day, if the year is known.
  public var date: CivilDate? { year.map { CivilDate(year: $0, month: month, day: day) } }

  /// Seconds from 1970-01-01T00:00 on the same clock, missing parts counted as zero; nil without a year.
  public var seconds: Int? {
    date.map { $0.daysSinceEpoch * 86_400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) }
  }

  /// The parts are a day of the calendar and a time of the day.
  public var isValid: Bool {
    guard (1...12).contains(month), (1...31).contains(day) else { return false }
    if let year {
      guard (1...9999).contains(year), day <= CivilDate.daysIn(month: month, of: year) else {
        return false
      }
    } else if day > CivilDate.daysIn(month: month, of: 2000) {
      return false
    }
    return (0...23).contains(hour ?? 0) && (0...59).contains(minute ?? 0)
      && (0...60).contains(second ?? 0)
  }

  /// `YYYY-MM-DD[THH:MM[:SS]]`; `--MM-DD…` where the year is unknown.
  public var text: String {
    var out = ""
    out.reserveCapacity(19)
    if let year { out += padded(year, 4) } else { out += "-" }
    out += "-" + padded(month, 2) + "-" + padded(day, 2)
    if let hour {
      out += "T" + padded(hour, 2) + ":" + padded(minute ?? 0, 2)
      if let second { out += ":" + padded(second, 2) }
    }
    return out
  }

  /// Reads what ``text`` writes; nil for anything else.
  public init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var year: Int?
    if bytes.starts(with: [45, 45]) {
      bytes = bytes.dropFirst(2)
    } else {
      guard let value = digits(&bytes, 4), bytes.popFirst() == 45 else { return nil }
      year = value
    }
    guard let month = digits(&bytes, 2), bytes.popFirst() == 45, let day = digits(&bytes, 2) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
    if bytes.isEmpty { return }
    guard bytes.popFirst() == 84, let hour = digits(&bytes, 2), bytes.popFirst() == 58,
      let minute = digits(&bytes, 2)
    else { return nil }
    self.hour = hour
    self.minute = minute
    if bytes.isEmpty { return }
    guard bytes.popFirst() == 58, let second = digits(&bytes, 2), bytes.isEmpty else { return nil }
    self.second = second
  }
}

/// How finely a time is printed.
public enum Precision: String, Sendable, Hashable, CaseIterable { case second, minute, hour, day }

func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return text.utf8.count >= width
    ? text : String(repeating: "0", count: width - text.utf8.count) + text
}

private func digits(_ bytes: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
  guard bytes.count >= count else { return nil }
  var value = 0
  for byte in bytes.prefix(count) {
    guard (48...57).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 48)
  }
  bytes = bytes.dropFirst(count)
  return value
}
