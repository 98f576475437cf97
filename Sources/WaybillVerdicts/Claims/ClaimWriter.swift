internal import WaybillModel

/// Writes the claim, or says why there is none.
struct ClaimWriter {
  let language = ClaimLanguage.english
  private let matter: Matter
  private let docket: Docket
  private let verdict: Verdict
  private let slots: [String: String]
  /// What carriers are called, by their id.
  private let names: [String: String]

  /// Boxes on dispute forms are small and their limits unknown.
  static let limit = 450

  init(_ matter: Matter, _ docket: Docket, _ verdict: Verdict, names: [String: String]) {
    self.names = names
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
    case .deliveredDenied where primary.slots["wait"] != nil: return language.fill(language.wait, primary.slots)
    case .deliveredDenied where primary.slots["denied"] != nil:
      return language.fill(language.stateAgain, primary.slots)
    default: break
    }
    if Self.isClaimable(primary.tag), let ended = best(language.accepted + "|" + language.confirmed, primary) {
      return ended
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
    guard matter.order.statements.notReceivedAsOf != nil, stop() == nil, let primary = verdict.tags.first,
      let templates = language.sentences[primary.tag]
    else { return nil }
    let closing = language.fill(language.closing, slots) ?? language.closingWithoutAmount
    // Long quotes are shortened before any sentence is given up.
    var written: [String] = []
    for length in [Self.limit, 160, 120, 90, 70, 50, 35] {
      written = sentences(templates, primary, quotes: length)
      guard !written.isEmpty else { return nil }
      let claim = (written + [closing]).joined(separator: " ")
      if claim.count <= Self.limit { return claim }
    }
    while written.count > 1, (written + [closing]).joined(separator: " ").count > Self.limit { written.removeLast() }
    return (written + [closing]).joined(separator: " ")
  }

  private func sentences(_ templates: [String], _ primary: Finding, quotes length: Int) -> [String] {
    var sentences = templates.compactMap { best($0, primary, quotes: length) }
    guard let first = sentences.first else { return [] }
    if primary.strength == .inferred, !sentences.contains(where: { $0.lowercased().contains("as of") }),
      let lead = language.fill(language.asOf, slots)
    {
      sentences[0] = lead + first
    }
    if let downgrade = docket.finding(.serviceDowngrade), primary.tag != .serviceDowngrade {
      sentences += (language.sentences[.serviceDowngrade] ?? []).compactMap { best($0, downgrade, quotes: length) }
    }
    if let conflict = docket.finding(.sourceConflict) {
      let isOneDay = conflict.slots["day1"] != nil && conflict.slots["day1"] == conflict.slots["day2"]
      let line = best(isOneDay ? language.conflict : language.conflictOfDays, conflict, quotes: length)
      if let line { sentences.append(line) }
    }
    if let item = slots["item"], let packages = verdict.packages, packages.total > 1 {
      let title = Self.shortened(item, to: length)
      sentences.insert("Item: \(title) (\(packages.delivered) of \(packages.total) parcels delivered).", at: 0)
    }
    return sentences
  }

  /// At most so many characters, cut between words where there are any, and marked as cut.
  static func shortened(_ text: String, to length: Int) -> String {
    guard text.count > length else { return text }
    let head = text.prefix(length - 1)
    let words = head.split(separator: " ").dropLast().joined(separator: " ")
    return (words.count * 2 > length ? words : head.trimmed) + "…"
  }

  private static let isRefutedByNews: Set<VerdictTag> = [
    .stalledOrigin, .stalledLinehaul, .stalledCustoms, .stalledLocal, .stalledLastMile, .presumedLost, .overdue,
    .overdueAbsolute,
    .labelOnly, .neverShipped, .notFound, .moving, .customsHeld, .returning,
  ]

  private func slots(_ finding: Finding) -> [String: String] {
    var all = slots.merging(finding.slots) { _, own in own }
    all["because"] = all["because"] ?? finding.because
    for key in ["carrier", "source1", "source2"] { all[key] = all[key].map(name) }
    return all
  }

  /// What a carrier is called; an id that no name is known of, as words.
  private func name(_ id: String) -> String {
    if let known = names[id] { return known }
    guard id != "the carrier", id.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" }) else { return id }
    return id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Sentences of our own are not quotes.
  private static let whole: Set<String> = ["duty", "address"]

  /// The first of the alternatives whose slots are all known.
  private func best(_ alternatives: String, _ finding: Finding, quotes length: Int = 200) -> String? {
    var known = slots(finding)
    for (key, value) in known where !Self.whole.contains(key) { known[key] = Self.shortened(value, to: length) }
    return alternatives.split(separator: "|").lazy.compactMap { language.fill(String($0), known) }.first
  }

  private static func slots(_ matter: Matter, _ verdict: Verdict) -> [String: String] {
    let order = matter.order
    var slots: [String: String] = [:]
    slots["order"] = order.orderID
    slots["number"] = matter.parcel.number
    slots["shipped"] = order.shippedAt?.date.text
    slots["captured"] = matter.today?.text
    slots["asOf"] = matter.asOf?.date.text
    slots["confirmedOn"] = order.confirmedReceiptAt?.date.text
    slots["acceptedOn"] = order.acceptedProposalAt?.date.text
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
      if duty == .answered { slots["answered"] = order.statements.dutyAnsweredOn?.date.text }
    }
    if order.addressComplete == true { slots["address"] = "My address on the order is complete and unchanged." }
    return slots
  }
}
