/// Where a part of a time comes from that its row does not print.
public enum TimeBasis: String, Sendable, Hashable, CaseIterable {
  case yearCapture = "year:capture"
  case yearNeighbour = "year:neighbour"
  case yearPage = "year:page"
  case offsetCarrierRule = "offset:carrier-rule"
  case clockEpoch = "clock:epoch"
  case dateRelative = "date:relative"
  case dateHeading = "date:heading"
}

/// When something happened, as printed and as far as it can be told.
public struct EventTime: Sendable, Hashable {
  /// The words of the page.
  public var text: String
  /// The wall clock; nil where the words cannot be read as a time.
  public var local: LocalTime?
  /// Minutes east of Greenwich: only if stated, or certain from the carrier's documented rule.
  public var offsetMinutes: Int?
  /// What the row itself does not print.
  public var basis: [TimeBasis]

  /// Words, and what they were read as.
  public init(
    text: String, local: LocalTime?, offsetMinutes: Int? = nil, basis: [TimeBasis] = []
  ) {
    self.text = text
    self.local = local
    self.offsetMinutes = offsetMinutes
    self.basis = basis
  }

  /// Seconds since 1970-01-01T00:00:00Z; nil unless year, hour and offset are known.
  public var secondsSinceEpoch: Int? {
    guard let offsetMinutes, local?.hour != nil, let seconds = local?.seconds else { return nil }
    return seconds - offsetMinutes * 60
  }

  /// `Z` or `±HH:MM`.
  public var offsetText: String? {
    guard let offsetMinutes else { return nil }
    if offsetMinutes == 0 { return "Z" }
    let size = abs(offsetMinutes)
    return (offsetMinutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2)
  }

  /// `YYYY-MM-DDTHH:MM[:SS]Z`, as precise as the wall clock.
  public var utcText: String? {
    guard let instant = secondsSinceEpoch, let local else { return nil }
    var utc = LocalTime(secondsSinceEpoch: instant)
    if local.second == nil { utc.second = nil }
    return utc.text + "Z"
  }
}
