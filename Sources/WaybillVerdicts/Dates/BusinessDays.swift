internal import WaybillModel

/// Monday to Friday; no tables of holidays, and the output says so.
enum BusinessDays {
  static func adding(_ count: Int, to date: CivilDate) -> CivilDate {
    var date = date
    var left = count
    while left > 0 {
      date = date.adding(days: 1)
      if date.weekday < 6 { left -= 1 }
    }
    return date
  }

  /// Business days after `start` up to and including `end`; zero if `end` is not later.
  static func between(_ start: CivilDate, _ end: CivilDate) -> Int {
    var count = 0
    var date = start
    while date < end {
      date = date.adding(days: 1)
      if date.weekday < 6 { count += 1 }
    }
    return count
  }
}
