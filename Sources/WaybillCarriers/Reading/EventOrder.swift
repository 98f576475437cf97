internal import WaybillModel

/// Brings a history into one order, oldest first, ties as the page has them.
enum EventOrder {
  /// Turns the page's order oldest first; ``settle(_:)`` follows once the years are known.
  static func arrange(_ events: inout [Event], _ order: RowOrder) {
    switch order {
    case .newestFirst: events.reverse()
    case .oldestFirst: break
    case .asPrinted:
      var up = 0
      var down = 0
      for (a, b) in zip(events, events.dropFirst()) {
        guard let order = compare(a, b), order != 0 else { continue }
        if order < 0 { up += 1 } else { down += 1 }
      }
      if up <= down { events.reverse() }
    }
  }

  /// The row is later than all others; one without a time never is.
  static func isNewest(_ event: Event, of events: [Event]) -> Bool {
    event.time?.local != nil && events.allSatisfy { (compare($0, event) ?? -1) < 0 }
  }

  /// Sorts a history whose order is neither that of its instants nor that of its clocks: a page that states
  /// another zone for some rows (a label's, made in the carrier's office) still lists them as they happened.
  static func settle(_ events: inout [Event]) {
    // A page whose own order agrees with its clocks is kept as it is: a row without a clock stays put.
    let pairs = zip(events, events.dropFirst())
    let isSorted =
      pairs.allSatisfy { (compare($0, $1) ?? 0) <= 0 } || pairs.allSatisfy { (compareClocks($0, $1) ?? 0) <= 0 }
    // Without years nobody knows which side of New Year a row stands on.
    let months = events.compactMap { $0.time?.local }.filter { $0.year == nil }.map(\.month)
    let mayCross = months.max().map { $0 - (months.min() ?? $0) >= 6 } ?? false
    if !isSorted, !mayCross { sort(&events) }
  }

  /// Folds rows that repeat another in every printed value: pages saved twice over double them.
  static func foldDuplicates(_ track: inout Track) {
    var seen: Set<Row> = []
    var kept: [Event] = []
    for event in track.events {
      if seen.insert(Row(event)).inserted { kept.append(event) } else { track.duplicates += 1 }
    }
    guard track.duplicates > 0 else { return }
    track.events = kept
    track.notes.append(
      Note(
        .info, "duplicate_rows",
        track.duplicates == 1
          ? "1 row repeats another in every value and was folded"
          : "\(track.duplicates) rows repeat another in every value and were folded"))
  }

  private struct Row: Hashable {
    let time: String?, place: String?, description: String, detail: String?, code: String?
    init(_ event: Event) {
      time = event.time.map { $0.text + ($0.offsetText ?? "") }
      place = event.place?.text
      description = event.description
      detail = event.detail
      code = event.code
    }
  }

  /// -1, 0, 1 by instants where both are known, else by wall clocks to the precision both have; nil if
  /// either has no time.
  private static func compare(_ a: Event, _ b: Event) -> Int? {
    if let x = a.time?.secondsSinceEpoch, let y = b.time?.secondsSinceEpoch { return order(x, y) }
    return compareClocks(a, b)
  }

  /// As the walls show them, whatever zone they hang in.
  private static func compareClocks(_ a: Event, _ b: Event) -> Int? {
    guard let x = a.time?.local, let y = b.time?.local else { return nil }
    let days: Int
    if x.year == nil || y.year == nil {
      // December before January: months half a year apart lie in two years.
      let inYear = order(x.month * 32 + x.day, y.month * 32 + y.day)
      days = abs(x.month - y.month) >= 6 ? -inYear : inYear
    } else {
      days = order(day(x), day(y))
    }
    if days != 0 || x.hour == nil || y.hour == nil { return days }
    return order(clock(x), clock(y))
  }

  private static func order(_ x: Int, _ y: Int) -> Int { x < y ? -1 : x > y ? 1 : 0 }
  private static func day(_ time: LocalTime) -> Int { (time.year ?? 0) * 400 + time.month * 32 + time.day }
  private static func clock(_ time: LocalTime) -> Int {
    (time.hour ?? 0) * 3600 + (time.minute ?? 0) * 60 + (time.second ?? 0)
  }

  /// Stable; rows without a time, or with a day alone, stay behind the row that precedes them.
  private static func sort(_ events: inout [Event]) {
    var keyed: [(key: Int, position: Int, event: Event)] = []
    let useInstants = events.allSatisfy { $0.time?.secondsSinceEpoch != nil }
    var last = Int.min
    for (position, event) in events.enumerated() {
      var key = last
      if useInstants, let instant = event.time?.secondsSinceEpoch {
        key = instant
      } else if let local = event.time?.local {
        key = day(local) * 86_400 + clock(local)
        if local.hour == nil, last / 86_400 == day(local) { key = max(key, last) }
      }
      keyed.append((key, position, event))
      last = key
    }
    keyed.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    events = keyed.map(\.event)
  }
}
