internal import WaybillModel

/// Which tag is the verdict when several hold: the first of the list.
enum Precedence {
  static let order: [VerdictTag] = [
    .awaitingPickup, .buyerActionNeeded, .deliveredOtherCountry, .predatesOrder, .deliveredBeforePossible, .lostStated,
    .customsSeized, .returned, .returning, .numberMalformed, .notFound, .labelOnly, .neverShipped, .noNumber,
    .cancelledStated,
    .customsHeld, .deliveredOtherArea, .presumedLost, .stalledLastMile, .stalledLocal, .stalledCustoms,
    .stalledLinehaul,
    .stalledOrigin, .overdueAbsolute, .overdue, .deliveredOtherCity, .recipientMismatch, .deliveredDenied, .tooEarly,
    .moving,
    .deliveredOk,
  ]

  /// Listed beside the verdict; they become it only where nothing else holds.
  static let last: [VerdictTag] = [
    .damagedStated, .addressProblem, .sourceConflict, .trackingEndsAtExport, .untrackedService, .routeElsewhere,
    .shipFromMismatch, .serviceDowngrade, .weightMismatch, .noProofWindow, .unreadableEvents, .recordChanged,
    .numberReplaced,
    .labelPredatesOrder,
  ]

  static func rank(_ tag: VerdictTag) -> Int {
    order.firstIndex(of: tag) ?? order.count + (last.firstIndex(of: tag) ?? last.count)
  }
}
