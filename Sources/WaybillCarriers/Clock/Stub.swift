package import WaybillModel
package enum DateOrder: Sendable { case dayMonthYear, monthDayYear, yearMonthDay, compact, epochSeconds, epochMilliseconds }
package struct ClockReading: Sendable, Hashable { package var local: LocalTime; package var offsetMinutes: Int? = nil; package var isEpoch = false }
package struct ClockFormat: Sendable { package init(_ order: DateOrder) {}
  package func read(_ text: String) -> ClockReading? { LocalTime(text).map { ClockReading(local: $0) } }
}
package enum RelativeDay { case today, yesterday, tomorrow, weekday(Int) }
