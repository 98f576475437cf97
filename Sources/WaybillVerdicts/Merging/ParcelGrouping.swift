package import WaybillModel
internal import WaybillNumbers

/// Puts tracks of one parcel together: by their number, and by the numbers that a page gives beside it.
package enum ParcelGrouping {
  /// - Parameter links: pairs of numbers that the order says are one parcel's.
  /// - Returns: groups in the order of their numbers; tracks without a number stand alone, last.
  package static func groups(_ tracks: [Track], links: [(String, String)] = []) -> [[Track]] {
    var parents: [String: String] = [:]
    func root(_ number: String) -> String {
      var current = number
      while let next = parents[current], next != current { current = next }
      return current
    }
    func join(_ a: String, _ b: String) {
      let (x, y) = (root(a), root(b))
      if x != y { parents[max(x, y)] = min(x, y) }
    }
    for track in tracks {
      guard let number = key(track) else { continue }
      for other in track.otherNumbers where joins(other) {
        join(number, TrackingNumber.compared(other.number))
      }
    }
    for (a, b) in links { join(TrackingNumber.compared(a), TrackingNumber.compared(b)) }
    var groups: [String: [Track]] = [:]
    var alone: [Track] = []
    for track in tracks {
      if let number = key(track) { groups[root(number), default: []].append(track) } else { alone.append(track) }
    }
    return groups.keys.sorted().map { groups[$0] ?? [] } + alone.map { [$0] }
  }

  static func key(_ track: Track) -> String? {
    guard let number = track.number.map(TrackingNumber.compared), !number.isEmpty else { return nil }
    return number
  }

  /// A reference or an order's number may stand for several parcels.
  private static func joins(_ other: OtherNumber) -> Bool {
    switch other.role {
    case .lastMile, .firstMile, .replaced: TrackingNumber.compared(other.number).utf8.count > 5
    case .reference, .order: false
    }
  }
}
