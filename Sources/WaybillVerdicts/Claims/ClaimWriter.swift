internal import WaybillModel

/// Writes the claim, or says why there is none.
struct ClaimWriter {
  let language = ClaimLanguage.english
  private let matter: Matter
  private let docket: Docket
  private let verdict: Verdict
  private let slots: [String: String]

  /// Boxes on dispute forms are small and their limits unknown.
  static let limit = 450

  init(_ matter: Matter, _ docket: Docket, _ verdict: Verdict) {
    self.matter = matter
    self.docket = docket
    self.verdict = verdict
    slots = Self.slots(matter, verdict)
  }

  static func isClaimable(_ tag: VerdictTag) -> Bool { ClaimLanguage.english.sentences[tag] != nil }

  func summary() -> String {
    guard let primary = verdict.tags.first else {
      let watch = docket.considered.first { $0.outcome == .watch }?.because
      return watch.map { "Nothing is certain yet: \($0)." } ?? "Nothing can be concluded from what was given."
    }
    let text = language.summaries[primary.tag].flatMap { best($0, primary) }
    return text ?? primary.because + "."
  }

  /// Why nothing should be filed now; nil if nothing speaks against it.
  func stop() -> String? {
    guard let primary = verdict.tags.first else { return nil }
    switch primary.tag {
    case .awaitingPickup, .buyerActionNeeded, .tooEarly:
      return language.stops[primary.tag].flatMap { best($0, primary) }
    case .deliveredDenied where primary.slots["wait"] != nil: return ClaimLanguage.fill(language.wait, primary.slots)
    default: break
    }
    // A page saved today could still refute silence; it could not refute a wrong place or date.
    guard let stale = docket.finding(.noProofWindow),
      Self.isRefutedByNews.contains(primary.tag) || primary.tag == .noProofWindow
    else {
      return nil
    }
    return language.stops[.noProofWindow].flatMap { best($0, stale) }
  }

  /// nil without the user's statement, with a stop, or where nothing can be claimed.
  func claim() -> String? {
    guard matter.order.statements.notReceivedAsOf != nil, matter.order.confirmedReceiptAt == nil, stop() == nil,
      let primary = verdict.tags.first, let templates = language.sentences[primary.tag]
    else { return nil }
    var sentences = templates.compactMap { best($0, primary) }
    guard !sentences.isEmpty else { return nil }
    if let downgrade = docket.finding(.serviceDowngrade), primary.tag != .serviceDowngrade {
      sentences += (language.sentences[.serviceDowngrade] ?? []).compactMap { best($0, downgrade) }
    }
    if let conflict = docket.finding(.sourceConflict), let line = ClaimLanguage.fill(language.conflict, slots(conflict))
    {
      sentences.append(line)
    }
    let closing = ClaimLanguage.fill(language.closing, slots) ?? language.closingWithoutAmount
    if let item = slots["item"], let packages = verdict.packages, packages.total > 1 {
      sentences.insert("Item: \(item) (\(packages.delivered) of \(packages.total) parcels delivered).", at: 0)
    }
    while sentences.count > 1, (sentences + [closing]).joined(separator: " ").count > Self.limit {
      sentences.removeLast()
    }
    return (sentences + [closing]).joined(separator: " ")
  }

  private static let isRefutedByNews: Set<VerdictTag> = [
    .stalledOrigin, .stalledLinehaul, .stalledCustoms, .stalledLocal, .stalledLastMile, .presumedLost, .overdue,
    .overdueAbsolute,
    .labelOnly, .neverShipped, .notFound, .moving, .customsHeld, .returning,
  ]

  private func slots(_ finding: Finding) -> [String: String] {
    slots.merging(finding.slots) { _, own in own }.merging(["because": finding.because]) { old, _ in old }
  }

  /// The first of the alternatives whose slots are all known.
  private func best(_ alternatives: String, _ finding: Finding) -> String? {
    let known = slots(finding)
    return alternatives.split(separator: "|").lazy.compactMap { ClaimLanguage.fill(String($0), known) }.first
  }

  private static func slots(_ matter: Matter, _ verdict: Verdict) -> [String: String] {
    let order = matter.order
    var slots: [String: String] = [:]
    slots["order"] = order.orderID
    slots["number"] = matter.parcel.number
    slots["shipped"] = order.shippedAt?.date.text
    slots["captured"] = matter.today?.text
    slots["asOf"] = matter.asOf?.date.text
    let item = order.items.first { item in
      item.number.map { number in matter.parcel.numbers.contains { $0.number == number } } ?? false
    }
    slots["item"] = item?.title
    if let amount = item?.amount ?? order.amount {
      slots["amount"] = order.currency.map { "\($0) \(amount)" } ?? amount
    }
    let carriers = matter.parcel.tracks.filter { SourceRank.of($0.carrier) >= .carrier }
    slots["carrier"] = (carriers.last?.carrier ?? matter.parcel.tracks.last?.carrier) ?? "the carrier"
    // A carrier's page, B the marketplace's, C an aggregator's: as the exhibits of a dossier are lettered.
    slots["exhibit"] =
      !carriers.isEmpty ? "A" : matter.parcel.tracks.contains { SourceRank.of($0.carrier) == .marketplace } ? "B" : "C"
    if order.orderID != nil, slots["exhibit"] == "A" { slots["exhibit2"] = "B" }
    if let duty = order.statements.duty {
      switch duty {
      case .none: slots["duty"] = "I received no request for documents or duty."
      case .answered:
        slots["duty"] =
          order.statements.dutyAnsweredOn.map { "The request was answered on \($0.date.text)." }
          ?? "The request was answered."
      case .received: break
      }
    }
    if order.addressComplete == true { slots["address"] = "My address on the order is complete and unchanged." }
    return slots
  }
}
