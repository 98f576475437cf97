internal import WaybillModel

/// The reason to choose on AliExpress's dispute form, from the rules of 2013 and the form as guides show it.
enum AliExpressReason {
  static func of(_ tag: VerdictTag) -> String? {
    switch tag {
    case .noNumber, .numberMalformed, .notFound, .labelOnly, .neverShipped, .predatesOrder, .deliveredBeforePossible,
      .cancelledStated:
      "tracking number abnormal / no tracking info"
    case .deliveredOtherCountry, .deliveredOtherArea, .deliveredOtherCity: "delivered to another address"
    case .stalledOrigin, .stalledLinehaul, .stalledCustoms, .stalledLocal, .stalledLastMile, .presumedLost, .lostStated,
      .overdue,
      .overdueAbsolute:
      "still on the way / in transit"
    case .customsHeld, .customsSeized: "held by customs"
    case .returning, .returned: "returned"
    case .deliveredDenied, .recipientMismatch: "shows delivered, not received"
    case .serviceDowngrade: "shipping method changed"
    default: nil
    }
  }
}
