/// Everything a verdict can say; lower case in output.
public enum VerdictTag: String, Sendable, Hashable, CaseIterable {
  case noNumber = "no_number"
  case numberMalformed = "number_malformed"
  case notFound = "not_found"
  case labelOnly = "label_only"
  case neverShipped = "never_shipped"
  case untrackedService = "untracked_service"
  case stalledOrigin = "stalled_origin"
  case stalledLinehaul = "stalled_linehaul"
  case stalledCustoms = "stalled_customs"
  case stalledLocal = "stalled_local"
  case stalledLastMile = "stalled_last_mile"
  /// An economy service that shows nothing after export: silence there means little.
  case trackingEndsAtExport = "tracking_ends_at_export"
  case customsHeld = "customs_held"
  case customsSeized = "customs_seized"
  case buyerActionNeeded = "buyer_action_needed"
  case returning
  case returned
  case lostStated = "lost_stated"
  case damagedStated = "damaged_stated"
  case cancelledStated = "cancelled_stated"
  case presumedLost = "presumed_lost"
  case overdue
  case overdueAbsolute = "overdue_absolute"
  case deliveredOtherCountry = "delivered_other_country"
  case deliveredOtherArea = "delivered_other_area"
  case deliveredOtherCity = "delivered_other_city"
  case deliveredDenied = "delivered_denied"
  case recipientMismatch = "recipient_mismatch"
  case predatesOrder = "predates_order"
  case labelPredatesOrder = "label_predates_order"
  case deliveredBeforePossible = "delivered_before_possible"
  case routeElsewhere = "route_elsewhere"
  case shipFromMismatch = "ship_from_mismatch"
  case serviceDowngrade = "service_downgrade"
  case weightMismatch = "weight_mismatch"
  case numberReplaced = "number_replaced"
  case sourceConflict = "source_conflict"
  case recordChanged = "record_changed"
  case awaitingPickup = "awaiting_pickup"
  case addressProblem = "address_problem"
  case tooEarly = "too_early"
  case moving
  case deliveredOk = "delivered_ok"
  case noProofWindow = "no_proof_window"
  case unreadableEvents = "unreadable_events"
}

/// How sure a tag is.
public enum Strength: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A threshold was passed.
  case inferred
  /// Arithmetic of dates and places on the page and the order.
  case computed
  /// The page, or the user, says it.
  case stated

  /// Weaker.
  public static func < (a: Strength, b: Strength) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .stated ? 2 : self == .computed ? 1 : 0 }
}

/// What a tag that is not the primary one does for a claim.
public enum Bearing: String, Sendable, Hashable, CaseIterable {
  case supporting, weakening
}

/// What went wrong, in the words of dispute guides; several may hold.
public enum DisputeCause: String, Sendable, Hashable, CaseIterable {
  case shippingLost = "shipping_lost"
  case shippingDamaged = "shipping_damaged"
  case shippingDelayed = "shipping_delayed"
  case shippingCustoms = "shipping_customs"
  case shippingReturned = "shipping_returned"
  case sellerDidNotShip = "seller_did_not_ship"
  case sellerWrongInformation = "seller_wrong_information"
  case addressIncomplete = "address_incomplete"
  case notFulfilled = "not_fulfilled"
  case falseNumber = "false_number"
  case deliveredElsewhere = "delivered_elsewhere"
}
