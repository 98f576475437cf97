internal import WaybillModel

/// Tells whether two pages speak of one scan.
enum EventMatching {
  /// How two times agree.
  enum Clock {
    /// The same minute, on the wall or in truth.
    case same
    /// A whole number of half hours apart: one of them stands in another zone.
    case shifted(minutes: Int)
    /// One of them prints the day alone.
    case sameDay
    case apart
  }

  /// Higher is surer; nil if they are two events.
  static func score(_ a: Event, _ b: Event, sameSource: Bool) -> Int? {
    guard placesAgree(a.place, b.place) else { return nil }
    let words = sameWords(a, b)
    let code = a.code != nil && a.code == b.code
    let terminal = isTerminal(a) && a.status == b.status
    let meaning = a.reading.substatus == b.reading.substatus && a.status != .unknown
    let likely = words || code || meaning
    guard a.time?.local != nil || b.time?.local != nil else { return words ? 50 : nil }
    switch clock(a.time, b.time) {
    case .same:
      if words { return 100 }
      if code || meaning { return 95 }
      if sameSource { return 60 }
      return a.status == b.status || a.status == .unknown || b.status == .unknown ? 80 : nil
    case .shifted(let minutes):
      guard !sameSource else { return nil }
      if terminal { return 72 }
      // On the full or half hour two scans fall together by chance.
      guard likely, words || !isRound(a.time) || abs(minutes) == 480 else { return nil }
      return words || code ? 75 : 70
    case .sameDay: return words ? 65 : likely ? 55 : terminal ? 54 : nil
    case .apart:
      guard !sameSource, terminal, let x = a.time?.local?.date, x == b.time?.local?.date else { return nil }
      return 52
    }
  }

  static func clock(_ a: EventTime?, _ b: EventTime?) -> Clock {
    guard let x = a?.local, let y = b?.local else { return .apart }
    if x.year == nil || y.year == nil {
      guard x.month == y.month, x.day == y.day else { return .apart }
      if x.hour == nil || y.hour == nil { return .sameDay }
      return x.hour == y.hour && x.minute == y.minute ? .same : .apart
    }
    if x.hour == nil || y.hour == nil { return x.date == y.date ? .sameDay : .apart }
    guard let p = minute(x), let q = minute(y) else { return .apart }
    if p == q { return .same }
    if let s = a?.secondsSinceEpoch, let t = b?.secondsSinceEpoch, abs(s - t) < 60 { return .same }
    let apart = q - p
    guard abs(apart) <= 14 * 60, apart % 30 == 0 else { return .apart }
    if let s = x.second, let t = y.second, s != t { return .apart }
    return .shifted(minutes: apart)
  }

  static func sameWords(_ a: Event, _ b: Event) -> Bool {
    let x = folded(a.description)
    let y = folded(b.description)
    if x.isEmpty && y.isEmpty { return true }
    if x == y { return true }
    // Aggregators print a carrier's note behind or before their own words.
    return (x.utf8.count >= 12 && y.contains(x)) || (y.utf8.count >= 12 && x.contains(y))
      || (a.detail.map { folded($0) == y } ?? false) || (b.detail.map { folded($0) == x } ?? false)
  }

  /// Lower case, and no sign that prints differently from one page to the next.
  static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func placesAgree(_ a: Place?, _ b: Place?) -> Bool {
    guard let a, let b else { return true }
    let x = PlaceFacts(a)
    let y = PlaceFacts(b)
    if let c = x.country, let d = y.country, !Territories.areOne(c, d) { return false }
    if let c = x.postcode, let d = y.postcode, PlaceFacts.compact(c) != PlaceFacts.compact(d) { return false }
    return true
  }

  private static func isTerminal(_ event: Event) -> Bool { event.status == .delivered || event.status == .returned }

  private static func isRound(_ time: EventTime?) -> Bool {
    guard let local = time?.local else { return false }
    return (local.minute ?? 0) % 30 == 0 && (local.second ?? 0) == 0
  }

  private static func minute(_ time: LocalTime) -> Int? { time.seconds.map { ($0 - (time.second ?? 0)) / 60 } }
}
