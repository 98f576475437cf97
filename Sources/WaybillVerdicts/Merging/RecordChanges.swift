internal import WaybillModel

/// What a newer capture of a page no longer says, or says in other words.
enum RecordChanges {
  static func conflicts(in parcel: Parcel) -> [Conflict] {
    var conflicts: [Conflict] = []
    for (old, new) in pairs(parcel.tracks) {
      conflicts += compare(old, new, parcel)
    }
    return conflicts
  }

  /// Successive captures of one page whose order in time is known; a page that has lost its record counts.
  private static func pairs(_ tracks: [Track]) -> [(Int, Int)] {
    let dated = tracks.indices.filter { tracks[$0].moment != nil && tracks[$0].isEvidence }
    return dated.compactMap { old in
      guard tracks[old].outcome == .tracked, let then = tracks[old].moment else { return nil }
      let later = dated.first { new in
        guard new > old, let now = tracks[new].moment, Moment.isEarlier(then, than: now) else { return false }
        guard tracks[new].carrier == tracks[old].carrier, tracks[new].number == tracks[old].number else { return false }
        return tracks[new].outcome != .tracked || tracks[new].layout == tracks[old].layout
      }
      return later.map { (old, $0) }
    }
  }

  private static func compare(_ old: Int, _ new: Int, _ parcel: Parcel) -> [Conflict] {
    let from = parcel.tracks[old]
    let to = parcel.tracks[new]
    let when = "\(from.moment?.date.text ?? "") and \(to.moment?.date.text ?? "")"
    let name = from.carrier ?? "the page"
    let firstKept = to.events.compactMap { $0.time?.local?.date }.min()
    let isTranslated = isTranslation(old, new, parcel)
    var vanished: [Int] = []
    var reworded: [Int] = []
    for (index, event) in parcel.events.enumerated() {
      guard let before = event.attestations.first(where: { $0.track == old }) else { continue }
      guard let after = event.attestations.first(where: { $0.track == new }) else {
        // A page that shows the newest rows only has lost nothing.
        if let firstKept, let day = event.day, day < firstKept { continue }
        vanished.append(index)
        continue
      }
      let a = from.events[before.event]
      let b = to.events[after.event]
      if EventMatching.folded(a.description) != EventMatching.folded(b.description), !isTranslated {
        reworded.append(index)
      }
    }
    var conflicts: [Conflict] = []
    if !vanished.isEmpty {
      let words = vanished.map { "'\(parcel.events[$0].event.description)'" }.joined(separator: ", ")
      conflicts.append(
        Conflict(
          .vanished, tracks: [old, new], events: vanished,
          message: "between the captures of \(when) of \(name) these entries went: \(words)"))
    }
    if !reworded.isEmpty {
      conflicts.append(
        Conflict(
          .reworded, tracks: [old, new], events: reworded,
          message: "between the captures of \(when) \(name) changed the words of \(reworded.count) entries"))
    }
    return conflicts
  }

  /// All words differ and all meanings are the same: the page was saved in another language.
  private static func isTranslation(_ old: Int, _ new: Int, _ parcel: Parcel) -> Bool {
    var same = 0
    var other = 0
    for event in parcel.events {
      guard let before = event.attestations.first(where: { $0.track == old }),
        let after = event.attestations.first(where: { $0.track == new })
      else { continue }
      let a = parcel.tracks[old].events[before.event]
      let b = parcel.tracks[new].events[after.event]
      if let x = a.language, let y = b.language, x != y { return true }
      if EventMatching.folded(a.description) == EventMatching.folded(b.description) {
        same += 1
      } else if a.reading.substatus == b.reading.substatus, usesAnotherScript(a.description, b.description) {
        other += 1
      }
    }
    return other > 0 && other >= same
  }

  private static func usesAnotherScript(_ a: String, _ b: String) -> Bool {
    func isLatin(_ text: String) -> Bool {
      let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
      return letters.allSatisfy { $0.value < 0x250 }
    }
    return isLatin(a) != isLatin(b)
  }
}
