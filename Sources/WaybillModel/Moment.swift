/// A date, or a date and a clock, as a person or a page states it: with the offset only if that is told.
public struct Moment: Sendable, Hashable {
  /// The wall clock, as precise as it is known.
  public var local: LocalTime
  /// Minutes east of Greenwich.
  public var offsetMinutes: Int?

  /// A wall clock, with minutes east of Greenwich if they are known.
  public init(_ local: LocalTime, offsetMinutes: Int? = nil) {
    self.local = local
    self.offsetMinutes = offsetMinutes
  }

  /// A day without a clock.
  public init(_ date: CivilDate) {
    self.init(LocalTime(year: date.year, month: date.month, day: date.day))
  }

  /// Reads `YYYY-MM-DD[THH:MM[:SS[.fff]]][Z|±HH:MM|±HHMM]`; nil for anything else, and for impossible dates.
  public init?(_ text: String) {
    var clock = text.prefix(while: { $0 != "." })
    var zone: Substring = ""
    if text.utf8.count > 10 {
      let tail = text.dropFirst(10)
      if let start = tail.firstIndex(where: { "Z+-".contains($0) }) {
        zone = text[start...]
        clock = text[..<start].prefix(while: { $0 != "." })
      }
    }
    guard let local = LocalTime(String(clock).replacing(" ", with: "T")), local.isValid, local.year != nil else {
      return nil
    }
    if zone.isEmpty {
      self.init(local)
    } else {
      guard let minutes = Self.minutes(zone) else { return nil }
      self.init(local, offsetMinutes: minutes)
    }
  }

  /// The calendar day on the moment's own clock.
  public var date: CivilDate { local.date ?? CivilDate(year: 1, month: 1, day: 1) }

  /// Seconds since 1970-01-01T00:00:00Z; nil without a clock or an offset.
  public var secondsSinceEpoch: Int? {
    guard let offsetMinutes, local.hour != nil, let seconds = local.seconds else { return nil }
    return seconds - offsetMinutes * 60
  }

  /// What ``init(_:)`` reads.
  public var text: String {
    local.text + (EventTime(text: "", local: local, offsetMinutes: offsetMinutes).offsetText ?? "")
  }

  /// `a` is certainly not later than `b`: by instants if both are known, else by their days.
  public static func isEarlier(_ a: Moment, than b: Moment) -> Bool {
    if let x = a.secondsSinceEpoch, let y = b.secondsSinceEpoch { return x < y }
    return a.date < b.date
  }

  private static func minutes(_ zone: Substring) -> Int? {
    if zone == "Z" { return 0 }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard digits.utf8.count == 4 || digits.utf8.count == 2, let hours = Int(digits.prefix(2)),
      let minutes = digits.utf8.count == 4 ? Int(digits.suffix(2)) : 0, hours <= 14, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (zone.first == "-" ? -1 : 1)
  }
}
