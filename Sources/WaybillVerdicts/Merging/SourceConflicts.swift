internal import WaybillModel

/// Where two pages about one number disagree, and which of them rules.
enum SourceConflicts {
  /// Finds the conflicts and marks the events that a better source, or a newer page of the same one, overrules.
  static func settle(_ parcel: inout Parcel, ranks: [SourceRank]) {
    let newest = parcel.tracks.indices.filter { isNewest($0, parcel.tracks) }
    for a in parcel.tracks.indices {
      for b in newest where b != a && areComparable(a, b, parcel) {
        if MergedTimeline.isSameSource(parcel.tracks[a], parcel.tracks[b]) {
          renew(a, b, &parcel)
        } else if newest.contains(a) {
          contradict(a, b, &parcel, ranks)
          if a < b { compareScans(a, b, &parcel) }
        }
      }
    }
    for (index, event) in parcel.events.enumerated() { compareMeanings(index, event, &parcel) }
  }

  /// Both show a history, and of the same journey: what a number that was replaced, or one of the way to the
  /// exporter, has come to says nothing of the parcel's end.
  private static func areComparable(_ a: Int, _ b: Int, _ parcel: Parcel) -> Bool {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard x.outcome == .tracked, y.outcome == .tracked else { return false }
    if x.number == y.number { return true }
    return ![x, y].contains { track in
      parcel.numbers.contains { other in
        other.number == ParcelGrouping.key(track) && (other.role == .replaced || other.role == .firstMile)
      }
    }
  }

  /// No later capture of the same page is known: a newer one settles what an older one disagreed in.
  private static func isNewest(_ index: Int, _ tracks: [Track]) -> Bool {
    guard let own = tracks[index].moment else { return true }
    return !tracks.contains { other in
      guard other.outcome == .tracked, let moment = other.moment else { return false }
      return MergedTimeline.isSameSource(other, tracks[index]) && Moment.isEarlier(own, than: moment)
    }
  }

  /// The newer capture `b` of a page no longer shows the end that `a` showed: the newer one rules.
  private static func renew(_ a: Int, _ b: Int, _ parcel: inout Parcel) {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard isLater(y, than: x), let firstKept = y.events.compactMap({ $0.time?.local?.date }).min() else { return }
    for status in [Status.delivered, .returned, .exception] where end(of: y) != status {
      for index in parcel.events.indices where isEnd(parcel.events[index].event.reading, status) {
        // A page that shows its newest rows only has taken nothing back.
        if let day = parcel.events[index].day, day < firstKept { continue }
        let known = parcel.events[index].attestations.map { parcel.tracks[$0.track] }
        guard known.allSatisfy({ isOlderCapture($0, of: y) }) else { continue }
        guard !y.events.contains(where: { isEnd($0.reading, status) }) else { continue }
        parcel.events[index].isOverruled = true
      }
    }
  }

  private static func isOlderCapture(_ track: Track, of newer: Track) -> Bool {
    MergedTimeline.isSameSource(track, newer) && isLater(newer, than: track)
  }

  private static func isEnd(_ reading: StatusReading, _ status: Status) -> Bool {
    reading.status == status && (status != .exception || isLoss(reading.substatus))
  }

  private static func isLoss(_ substatus: Substatus?) -> Bool {
    switch substatus {
    case .lost, .missing, .stolen, .destroyed: true
    default: false
    }
  }

  /// `a` says that the parcel has arrived, gone back or been lost; `b`, saved no earlier, does not.
  private static func contradict(_ a: Int, _ b: Int, _ parcel: inout Parcel, _ ranks: [SourceRank]) {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard let end = end(of: x), end != Self.end(of: y) else { return }
    if Self.end(of: y) != nil, a > b { return }
    let isOneNumber = x.number == y.number
    // The page of the leg before has handed the parcel over, and says so: it knows of no end.
    if !isOneNumber, y.substatus == .handedToLastMile { return }
    let day = x.events.last { $0.status == end }?.time?.local?.date
    guard knowsLater(y, than: x, day: day) else { return }
    let events = parcel.events.indices.filter { index in
      isEnd(parcel.events[index].event.reading, end) && parcel.events[index].attestations.contains { $0.track == a }
    }
    parcel.conflicts.append(
      Conflict(
        .terminalState, tracks: [a, b], events: events,
        message:
          "\(x.carrier ?? "one page") shows \(x.status.rawValue) while \(y.carrier ?? "another") shows \(y.status.rawValue)"
      ))
    // A page about another leg's number is silent on this one's end; only one about the number itself rules.
    guard isOneNumber else { return }
    let isRenewed = x.carrier != nil && x.carrier == y.carrier && ranks[a] == ranks[b] && isLater(y, than: x)
    guard ranks[b] > ranks[a] || isRenewed else { return }
    for index in events
    where parcel.events[index].attestations.allSatisfy({
      ranks[$0.track] < ranks[b]
        || (isRenewed && parcel.tracks[$0.track].carrier == x.carrier
          && isLater(y, than: parcel.tracks[$0.track]))
    }) {
      parcel.events[index].isOverruled = true
    }
  }

  private static func isLater(_ b: Track, than a: Track) -> Bool {
    guard let then = a.moment, let now = b.moment else { return false }
    return Moment.isEarlier(then, than: now)
  }

  private static func knowsLater(_ b: Track, than a: Track, day: CivilDate?) -> Bool {
    if let then = a.moment?.date, let now = b.moment?.date { return now >= then && now >= (day ?? now) }
    guard let day, let last = b.events.last(where: { $0.isScan })?.time?.local?.date else { return false }
    return last > day
  }

  private static func compareScans(_ a: Int, _ b: Int, _ parcel: inout Parcel) {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard x.number == y.number, let then = x.moment?.date, then == y.moment?.date,
      let last = lastScan(x), let other = lastScan(y), abs(last.daysSinceEpoch - other.daysSinceEpoch) > 3,
      !parcel.conflicts.contains(where: { $0.kind == .terminalState && Set($0.tracks) == [a, b] })
    else { return }
    parcel.conflicts.append(
      Conflict(
        .lastScan, tracks: [a, b], events: [],
        message:
          "saved on one day, \(x.carrier ?? "one page") ends at \(last.text) and \(y.carrier ?? "another") at \(other.text)"
      ))
  }

  private static func compareMeanings(_ index: Int, _ event: ParcelEvent, _ parcel: inout Parcel) {
    let told = event.attestations.map { parcel.tracks[$0.track].events[$0.event].status }.filter { $0 != .unknown }
    guard Set(told).count > 1 else { return }
    parcel.conflicts.append(
      Conflict(
        .meaning, tracks: event.attestations.map(\.track).sorted(), events: [index],
        message: "one scan is read as \(Set(told).map(\.rawValue).sorted().joined(separator: " and "))"))
  }

  static func lastScan(_ track: Track) -> CivilDate? {
    track.events.filter(\.isScan).compactMap { $0.time?.local?.date }.max()
  }

  private static func end(of track: Track) -> Status? {
    switch track.status {
    case .delivered, .returned: track.status
    default: isLoss(track.substatus) ? .exception : nil
    }
  }
}
