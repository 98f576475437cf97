internal import WaybillModel

/// Years that a page leaves out: from a neighbouring row, from a date of the page, or from the day it
/// was saved; where none is known the year stays unknown.
enum YearInference {
  /// `events` oldest first.
  static func fill(_ events: inout [Event], pageDate: CivilDate?, capturedOn: CivilDate?) {
    if let known = events.indices.first(where: { events[$0].time?.local?.year != nil }) {
      walk(&events, from: known, .yearNeighbour)
      return
    }
    let limit = pageDate ?? capturedOn
    guard let limit, let newest = events.indices.last(where: { events[$0].time?.local != nil }),
      let local = events[newest].time?.local
    else { return }
    // The newest event lies in the last year in which its day had come by then. One day is allowed
    // for the zones between the page's clock and the saver's.
    let today = CivilDate(year: limit.year, month: local.month, day: local.day)
    let year = today <= limit.adding(days: 1) ? limit.year : limit.year - 1
    let basis: TimeBasis = pageDate != nil ? .yearPage : .yearCapture
    set(&events[newest], year, basis)
    walk(&events, from: newest, basis)
  }

  /// Spreads a known year both ways: a month that runs backwards crosses New Year.
  private static func walk(_ events: inout [Event], from known: Int, _ basis: TimeBasis) {
    for range in [Array(known..<events.count), Array((0...known).reversed())] {
      guard let first = range.first, var last = events[first].time?.local else { continue }
      let forward = range.count > 1 && range[1] > range[0]
      for index in range.dropFirst() {
        guard let local = events[index].time?.local else { continue }
        if local.year == nil, let year = last.year {
          let earlier = (local.month, local.day) < (last.month, last.day)
          let later = (local.month, local.day) > (last.month, last.day)
          // Less than half a year against the order of the rows is disorder, not another year.
          let months = abs(local.month - last.month)
          let crosses = months >= 6 && (forward ? earlier : later)
          set(&events[index], crosses ? year + (forward ? 1 : -1) : year, basis)
        }
        if let local = events[index].time?.local { last = local }
      }
    }
  }

  private static func set(_ event: inout Event, _ year: Int, _ basis: TimeBasis) {
    guard var time = event.time, var local = time.local else { return }
    local.year = year
    // 29 February only exists in its own years: a wrong guess stays a guess not made.
    guard local.isValid else { return }
    time.local = local
    time.basis.append(basis)
    event.time = time
  }
}
