internal import WaybillModel

/// A day that a page names by its distance from the day it was made.
enum RelativeDay: Sendable, Hashable {
  case today, yesterday, tomorrow
  /// Monday is 1: the last such day that had come.
  case weekday(Int)

  func resolved(against day: CivilDate) -> CivilDate {
    switch self {
    case .today: day
    case .yesterday: day.adding(days: -1)
    case .tomorrow: day.adding(days: 1)
    case .weekday(let wanted): day.adding(days: -((day.weekday - wanted + 7) % 7))
    }
  }

  /// Reads `Today`, `Yesterday 14:05`, `Wednesday, 3:10 pm` against the day of saving.
  static func read(
    _ text: String, against day: CivilDate
  ) -> (CivilDate, (hour: Int, minute: Int, second: Int?)?)? {
    var text = text
    return text.withUTF8 { bytes in
      guard let tokens = ClockLexer.tokens(bytes) else { return nil }
      var parser = ClockParser(bytes, tokens, .dayMonthYear)
      guard let (named, clock) = parser.readRelative() else { return nil }
      return (named.resolved(against: day), clock)
    }
  }
}
