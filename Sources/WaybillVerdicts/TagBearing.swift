internal import WaybillModel

/// What the tags beside the primary one do for a claim.
enum TagBearing {
  /// nil for context, which does neither.
  static func of(_ tag: VerdictTag) -> Bearing? {
    switch tag {
    case .numberReplaced, .labelPredatesOrder: nil
    // Nothing is late, something may explain the silence, the buyer has to act, or the record itself is in doubt.
    case .awaitingPickup, .buyerActionNeeded, .addressProblem, .trackingEndsAtExport, .untrackedService, .tooEarly,
      .moving, .deliveredOk, .noProofWindow, .unreadableEvents, .sourceConflict, .recordChanged:
      .weakening
    default: .supporting
    }
  }
}
