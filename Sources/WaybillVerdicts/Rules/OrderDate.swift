internal import WaybillModel

/// Whether something was earlier than the order, in every zone.
enum OrderDate {
  /// Days by which `event` is certainly earlier than the order; nil if it is not.
  ///
  /// Two instants must be more than 26 hours apart, anything less sure two calendar days.
  static func daysBefore(_ event: Event, _ matter: Matter) -> Int? {
    guard let order = matter.order.orderedAt ?? matter.order.paidAt, let day = event.time?.local?.date else {
      return nil
    }
    let days = order.date.daysSinceEpoch - day.daysSinceEpoch
    if let then = event.time?.secondsSinceEpoch, let ordered = instant(order, matter) {
      return ordered - then > 26 * 3600 ? max(1, days) : nil
    }
    return days >= matter.thresholds["predates_order"].value ? days : nil
  }

  static func instant(_ moment: Moment, _ matter: Matter) -> Int? {
    if let known = moment.secondsSinceEpoch { return known }
    guard moment.local.hour != nil else { return nil }
    return TimeZoneRule.named(matter.order.timeZone)?.instant(moment.local)
  }

  /// The year was not printed: the arithmetic hangs on how it was found.
  static func isYearInferred(_ event: Event) -> Bool {
    guard let basis = event.time?.basis else { return false }
    return basis.contains(.yearCapture) || basis.contains(.yearNeighbour)
  }
}
