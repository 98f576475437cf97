internal import WaybillModel

/// Whether something was earlier than the order or its payment, in every zone.
enum OrderDate {
  /// The later of the two days before which no seller ships: of the order and of its payment.
  static func latest(_ order: OrderFacts) -> (moment: Moment, isPayment: Bool)? {
    guard let ordered = order.orderedAt else { return order.paidAt.map { ($0, true) } }
    guard let paid = order.paidAt, Moment.isEarlier(ordered, than: paid) else { return (ordered, false) }
    return (paid, paid.date != ordered.date)
  }

  /// Days by which `event` is certainly earlier than the order was placed or, by default, paid; nil if it is not.
  ///
  /// Two instants must be more than 26 hours apart, anything less sure two calendar days.
  static func daysBefore(_ event: Event, _ matter: Matter, of moment: Moment? = nil) -> Int? {
    guard let order = moment ?? latest(matter.order)?.moment, let day = event.time?.local?.date else { return nil }
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
