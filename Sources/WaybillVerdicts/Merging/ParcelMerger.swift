package import WaybillModel
internal import WaybillNumbers

/// Merges the tracks of one parcel; the order they come in changes nothing.
package enum ParcelMerger {
  /// - Parameters:
  ///   - given: tracks of one parcel, from ``ParcelGrouping``.
  ///   - order: what is known of the order; names the destination and the newest number.
  package static func merge(_ given: [Track], order: OrderFacts? = nil) -> Parcel {
    var parcel = Parcel()
    parcel.tracks = canonical(given)
    let destination = order?.shipTo?.country ?? parcel.tracks.compactMap { $0.destination?.country }.first
    let ranks = parcel.tracks.map { SourceRank.of($0.carrier, destination: destination) }
    parcel.numbers = numbers(of: parcel.tracks, order: order)
    parcel.number = parcel.numbers.first?.number
    let s10 = parcel.number.flatMap { TrackingNumber.s10($0) }
    let origin =
      order?.shipFrom ?? parcel.tracks.compactMap { $0.origin?.country }.first
      ?? (s10?.isValid == true ? s10?.country : nil)
    parcel.events = MergedTimeline.events(of: parcel.tracks, ranks: ranks)
    WayBack.settle(&parcel, order: order, origin: origin)
    SourceConflicts.settle(&parcel, ranks: ranks)
    parcel.conflicts += RecordChanges.conflicts(in: parcel)
    let captures = parcel.tracks.filter(\.isEvidence).compactMap(\.moment)
    parcel.firstCapture = captures.min { Moment.isEarlier($0, than: $1) }
    parcel.lastCapture = captures.max { Moment.isEarlier($0, than: $1) }
    ParcelState.decide(&parcel, ranks: ranks)
    parcel.milestones = Milestones.of(parcel, origin: origin, destination: destination)
    return parcel
  }

  /// Oldest capture first, unknown captures before all; the same page twice is one.
  private static func canonical(_ tracks: [Track]) -> [Track] {
    func key(_ track: Track) -> [String] {
      [
        track.carrier ?? "", track.layout ?? "", track.number ?? "", track.id, track.source.path,
        track.source.member ?? "",
      ]
    }
    let sorted = tracks.sorted { a, b in
      let x = a.moment.map(sortSeconds) ?? Int.min
      let y = b.moment.map(sortSeconds) ?? Int.min
      if x != y { return x < y }
      return key(a).lexicographicallyPrecedes(key(b))
    }
    var kept: [Track] = []
    for track in sorted {
      let isKnown = kept.contains {
        $0.id == track.id && !track.id.isEmpty && $0.source.capturedAt == track.source.capturedAt
          && $0.events == track.events
          && $0.number == track.number
      }
      if !isKnown { kept.append(track) }
    }
    return kept
  }

  private static func sortSeconds(_ moment: Moment) -> Int {
    moment.secondsSinceEpoch ?? moment.local.seconds ?? 0
  }

  private static func numbers(of tracks: [Track], order: OrderFacts?) -> [ParcelNumber] {
    var found: [String: ParcelNumber] = [:]
    for track in tracks {
      for other in track.otherNumbers {
        let number = TrackingNumber.compared(other.number)
        if number.isEmpty { continue }
        let role = ParcelNumber.Role(rawValue: other.role.rawValue) ?? .reference
        if found[number] == nil { found[number] = ParcelNumber(number, role: role, carrier: other.carrier) }
      }
    }
    let own = Set(tracks.compactMap(ParcelGrouping.key))
    let packages = (order?.packages ?? []).filter { package in
      own.contains(package.number) || found[package.number] != nil
    }
    let replaced = Set(packages.compactMap(\.replaces))
    for number in replaced { found[number] = ParcelNumber(number, role: .replaced) }
    let newest = packages.last { !replaced.contains($0.number) }?.number
    let mentioned = Set(found.values.filter { $0.role == .lastMile || $0.role == .replaced }.map(\.number))
    let main =
      newest ?? own.filter { !mentioned.contains($0) }.min() ?? own.min() ?? packages.first?.number
    for number in own where found[number] == nil { found[number] = ParcelNumber(number, role: .main) }
    guard let main else { return [] }
    found[main] = ParcelNumber(main, role: .main)
    let others = found.values.filter { $0.number != main }.sorted { $0.number < $1.number }
    return [found[main] ?? ParcelNumber(main, role: .main)] + others
  }
}

extension Track {
  /// When the page was saved, if that is known.
  var moment: Moment? { source.capturedAt.flatMap { Moment($0) } }

  /// The page answers for the number; a wall, a shell or an error does not.
  var isEvidence: Bool { outcome == .tracked || outcome == .noEvents || outcome == .notFound }
}

extension Event {
  /// Somebody handled the parcel.
  ///
  /// A wording that does not tell counts as a scan only where it names a place: a bare "in transit" is a message.
  var isScan: Bool {
    guard status != .unknown else { return false }
    if let physical = reading.physical ?? reading.substatus?.isPhysical { return physical }
    switch reading.substatus {
    case .delayed, .rejectedByCarrier, nil: return false
    default: return place != nil
    }
  }

  /// Nobody can tell what this row means.
  var isUnreadable: Bool { status == .unknown && (reading.substatus == .unclassified || reading.substatus == nil) }
}
