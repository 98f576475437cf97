internal import WaybillModel

/// Where two pages about one number disagree, and which of them rules.
enum SourceConflicts {
  /// Finds the conflicts and marks the events that a better source overrules.
  static func settle(_ parcel: inout Parcel, ranks: [SourceRank]) {
    for a in parcel.tracks.indices {
      for b in parcel.tracks.indices where b != a && parcel.tracks[a].number == parcel.tracks[b].number {
        let (x, y) = (parcel.tracks[a], parcel.tracks[b])
        guard x.outcome == .tracked, y.outcome == .tracked, !MergedTimeline.isSameSource(x, y) else { continue }
        contradict(a, b, &parcel, ranks)
        if a < b { compareScans(a, b, &parcel) }
      }
    }
    for (index, event) in parcel.events.enumerated() { compareMeanings(index, event, &parcel) }
  }

  /// `a` says that the parcel has arrived, gone back or been lost; `b`, saved no earlier, does not.
  private static func contradict(_ a: Int, _ b: Int, _ parcel: inout Parcel, _ ranks: [SourceRank]) {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard let end = end(of: x), end != Self.end(of: y) else { return }
    if Self.end(of: y) != nil, a > b { return }
    let day = x.events.last { $0.status == end }?.time?.local?.date
    guard knowsLater(y, than: x, day: day) else { return }
    let events = parcel.events.indices.filter { index in
      parcel.events[index].status == end && parcel.events[index].attestations.contains { $0.track == a }
    }
    parcel.conflicts.append(
      Conflict(
        .terminalState, tracks: [a, b], events: events,
        message:
          "\(x.carrier ?? "one page") shows \(x.status.rawValue) while \(y.carrier ?? "another") shows \(y.status.rawValue)"
      ))
    guard ranks[b] > ranks[a] else { return }
    for index in events
    where parcel.events[index].attestations.allSatisfy({ ranks[$0.track] < ranks[b] }) {
      parcel.events[index].isOverruled = true
    }
  }

  private static func knowsLater(_ b: Track, than a: Track, day: CivilDate?) -> Bool {
    if let then = a.moment?.date, let now = b.moment?.date { return now >= then && now >= (day ?? now) }
    guard let day, let last = b.events.last(where: { $0.isScan })?.time?.local?.date else { return false }
    return last > day
  }

  private static func compareScans(_ a: Int, _ b: Int, _ parcel: inout Parcel) {
    let (x, y) = (parcel.tracks[a], parcel.tracks[b])
    guard let then = x.moment?.date, then == y.moment?.date,
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

  private static func lastScan(_ track: Track) -> CivilDate? {
    track.events.filter(\.isScan).compactMap { $0.time?.local?.date }.max()
  }

  private static func end(of track: Track) -> Status? {
    switch track.status {
    case .delivered, .returned: track.status
    default: track.substatus == .lost || track.substatus == .destroyed ? .exception : nil
    }
  }
}
