internal import WaybillModel

/// The causes that guides to disputes tell apart, from the tags.
enum DisputeCauses {
  static func of(_ docket: Docket, _ matter: Matter) -> [DisputeCause] {
    DisputeCause.allCases.filter { cause in
      if docket.hasAny(tags[cause] ?? []) { return true }
      switch cause {
      case .addressIncomplete:
        return matter.order.addressComplete != true
          && (docket.finding(.returned) ?? docket.finding(.returning))?.kind == "address"
      case .sellerWrongInformation:
        return matter.order.addressComplete == true && matter.first { AddressProblemRule.blamesAddress($0) } != nil
          && !matter.isDelivered
      default: return false
      }
    }
  }

  private static let tags: [DisputeCause: Set<VerdictTag>] = [
    .shippingLost: [.lostStated, .presumedLost],
    .shippingDamaged: [.damagedStated],
    .shippingDelayed: [
      .stalledOrigin, .stalledLinehaul, .stalledLocal, .stalledLastMile, .stalledCustoms, .overdue, .overdueAbsolute,
    ],
    .shippingCustoms: [.customsHeld, .customsSeized, .buyerActionNeeded, .stalledCustoms],
    .shippingReturned: [.returning, .returned],
    .sellerDidNotShip: [.neverShipped, .notFound, .labelOnly, .noNumber],
    .sellerWrongInformation: [
      .numberMalformed, .predatesOrder, .deliveredOtherCountry, .shipFromMismatch, .serviceDowngrade,
    ],
    .addressIncomplete: [.addressProblem],
    .notFulfilled: [.cancelledStated, .labelOnly, .noNumber],
    .falseNumber: [
      .numberMalformed, .predatesOrder, .deliveredBeforePossible, .deliveredOtherCountry, .weightMismatch,
      .recipientMismatch,
    ],
    .deliveredElsewhere: [.deliveredOtherCountry, .deliveredOtherArea, .deliveredOtherCity],
  ]
}
