internal import WaybillModel

/// Merges the histories of several tracks into one, oldest first.
enum MergedTimeline {
  /// - Parameters:
  ///   - tracks: in canonical order.
  ///   - ranks: one a track.
  static func events(of tracks: [Track], ranks: [SourceRank]) -> [ParcelEvent] {
    var clusters: [[Attestation]] = []
    let order = tracks.indices.sorted { (ranks[$0].rawValue, -$0) > (ranks[$1].rawValue, -$1) }
    for track in order { add(track, of: tracks, to: &clusters) }
    let keys = tracks.map(sortKeys)
    let sorted = clusters.map { cluster in
      cluster.sorted { isBetter($0, $1, tracks, ranks) }
    }.sorted { a, b in
      let x = key(a, keys)
      let y = key(b, keys)
      return x == y ? (a[0].track, a[0].event) < (b[0].track, b[0].event) : x < y
    }
    return sorted.map { event($0, tracks) }
  }

  private static func add(_ track: Int, of tracks: [Track], to clusters: inout [[Attestation]]) {
    var candidates: [(score: Int, event: Int, cluster: Int)] = []
    for (index, event) in tracks[track].events.enumerated() {
      for (cluster, attestations) in clusters.enumerated() {
        let best = attestations.compactMap { attestation -> Int? in
          guard attestation.track != track else { return nil }
          let other = tracks[attestation.track]
          return EventMatching.score(
            event, other.events[attestation.event], sameSource: isSameSource(tracks[track], other))
        }.max()
        if let best { candidates.append((best, index, cluster)) }
      }
    }
    candidates.sort { a, b in
      a.score == b.score
        ? (abs(a.event - a.cluster), a.event, a.cluster) < (abs(b.event - b.cluster), b.event, b.cluster)
        : a.score > b.score
    }
    var placed = [Bool](repeating: false, count: tracks[track].events.count)
    var taken = [Bool](repeating: false, count: clusters.count)
    for candidate in candidates where !placed[candidate.event] && !taken[candidate.cluster] {
      placed[candidate.event] = true
      taken[candidate.cluster] = true
      clusters[candidate.cluster].append(Attestation(track: track, event: candidate.event))
    }
    for index in placed.indices where !placed[index] { clusters.append([Attestation(track: track, event: index)]) }
  }

  /// Two captures of one page.
  static func isSameSource(_ a: Track, _ b: Track) -> Bool {
    a.carrier == b.carrier && a.layout == b.layout && a.number == b.number
  }

  /// A time for every row that keeps the page's own sequence: rows without one stand with their neighbour.
  private static func sortKeys(_ track: Track) -> [Int] {
    var keys: [Int?] = track.events.map { event in event.time?.secondsSinceEpoch ?? event.time?.local?.seconds }
    var last: Int?
    for index in keys.indices {
      // A day without a clock stands where the page put it within that day.
      if let key = keys[index], let before = last, key < before { keys[index] = before }
      if keys[index] == nil { keys[index] = last }
      last = keys[index]
    }
    var next = last ?? 0
    for index in keys.indices.reversed() {
      if let key = keys[index] { next = key } else { keys[index] = next }
    }
    return keys.map { $0 ?? 0 }
  }

  private static func key(_ cluster: [Attestation], _ keys: [[Int]]) -> Int {
    keys[cluster[0].track][cluster[0].event]
  }

  private static func isBetter(
    _ a: Attestation, _ b: Attestation, _ tracks: [Track], _ ranks: [SourceRank]
  ) -> Bool {
    func weight(_ attestation: Attestation) -> (Int, Int, Int, Int) {
      let event = tracks[attestation.track].events[attestation.event]
      let isRead = event.reading.substatus != .unclassified && event.reading.rule != "none"
      let precision = event.time?.local.map { $0.second != nil ? 3 : $0.hour != nil ? 2 : 1 } ?? 0
      return (isRead ? 1 : 0, ranks[attestation.track].rawValue, attestation.track, precision)
    }
    return weight(a) > weight(b)
  }

  /// As the best source tells it; a place that it leaves out comes from the next.
  private static func event(_ cluster: [Attestation], _ tracks: [Track]) -> ParcelEvent {
    var event = tracks[cluster[0].track].events[cluster[0].event]
    for other in cluster.dropFirst() {
      let told = tracks[other.track].events[other.event]
      if event.time?.local == nil { event.time = told.time ?? event.time }
      guard let place = told.place else { continue }
      event.place = event.place.map { Self.merged($0, place) } ?? place
    }
    return ParcelEvent(event, attestations: cluster)
  }
  private static func merged(_ own: Place, _ other: Place) -> Place {
    var place = own
    place.country = own.country ?? other.country
    place.region = own.region ?? other.region
    place.city = own.city ?? other.city
    place.postcode = own.postcode ?? other.postcode
    return place
  }
}
