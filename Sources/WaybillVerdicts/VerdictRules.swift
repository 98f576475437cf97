/// Every rule, in the order they are asked: those that look at other findings come last.
enum VerdictRules {
  static let all: [any VerdictRule] = [
    NoNumberRule(), UntrackedServiceRule(), NumberMalformedRule(), NotFoundRule(), LabelOnlyRule(), NeverShippedRule(),
    AwaitingPickupRule(), CustomsHeldRule(), BuyerActionNeededRule(), CustomsSeizedRule(), ReturnedRule(),
    ReturningRule(),
    LostStatedRule(), DamagedStatedRule(), CancelledStatedRule(), AddressProblemRule(),
    TrackingEndsAtExportRule(), StalledRule(), PresumedLostRule(), OverdueRule(), OverdueAbsoluteRule(),
    DeliveredOtherCountryRule(), DeliveredOtherAreaRule(), DeliveredOtherCityRule(), DeliveredDeniedRule(),
    RecipientMismatchRule(), PredatesOrderRule(), LabelPredatesOrderRule(), DeliveredBeforePossibleRule(),
    RouteElsewhereRule(), ShipFromMismatchRule(), ServiceDowngradeRule(), WeightMismatchRule(), NumberReplacedRule(),
    SourceConflictRule(), RecordChangedRule(), NoProofWindowRule(), UnreadableEventsRule(),
    DeliveredOkRule(), MovingRule(), TooEarlyRule(),
  ]
}
