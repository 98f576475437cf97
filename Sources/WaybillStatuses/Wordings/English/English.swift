extension SharedWordings {
  /// What did not happen comes before what did, the way back before the way there, a promise before its
  /// fulfilment, the particular before the general.
  static let english = [
    englishWords, englishNotices, englishLosses, englishReturns, englishCustoms, englishCancellations,
    englishPickup, englishFailures, englishDelivery, englishBeginnings, englishTransit,
  ].joined(separator: "\n")
}
