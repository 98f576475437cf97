internal import WaybillModel

/// The carrier itself says lost.
struct LostStatedRule: VerdictRule {
  let id = "lost_stated"
  let tags: [VerdictTag] = [.lostStated]
  let summary =
    "an entry or a letter of the carrier says lost, missing or stolen, or that a claim was opened, and no scan came later"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    if matter.isDelivered { return }
    if let index = matter.last({ Self.isLoss($0) }) {
      let later = matter.scans.first { scan in
        scan > index && !Self.isLoss(matter.parcel.events[scan]) && matter.parcel.events[scan].status != .exception
      }
      if let later {
        docket.consider(
          .lostStated, .refuted, "a scan came later: '\(matter.words(later))' of \(matter.dayText(later))")
      } else {
        var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
        finding.kind = matter.parcel.events[index].substatus?.rawValue
        finding.events = [matter.reference(index)]
        finding.since = matter.day(index)
        finding.refutersChecked = [RefuterCheck("a later scan", "none")]
        finding.refutersOpen = ["Has the carrier found it since?"]
        finding.slots = [
          "text": matter.words(index), "date": matter.dayText(index),
          "loss": matter.parcel.events[index].substatus?.rawValue ?? "lost",
        ]
        if let source = Self.source(index, matter) { finding.slots["carrier"] = source }
        docket.add(finding)
        return
      }
    }
    guard let (letter, loss) = Self.letter(matter, &docket) else { return }
    if let day = letter.on?.date, let last = matter.lastScan.flatMap({ matter.day($0) }), last > day {
      docket.consider(.lostStated, .refuted, "a scan of \(last.text) is later than the letter of \(day.text)")
      return
    }
    let says = loss == "claim_opened" ? "that a claim was opened" : loss
    var finding = finding(.stated, "a letter of \(letter.from ?? "the carrier") says \(says)")
    finding.kind = "letter"
    finding.since = letter.on?.date
    finding.refutersChecked = [RefuterCheck("a later scan", "none")]
    finding.refutersOpen = ["Has the carrier found it since?"]
    finding.slots = ["date": letter.on?.date.text ?? "an unknown date"]
    if let text = letter.text { finding.slots["text"] = text }
    if let from = letter.from { finding.slots["carrier"] = from }
    if loss != "claim_opened" { finding.slots["loss"] = loss }
    docket.add(finding)
  }

  /// The newest letter that says it, by its kind; a letter whose kind says nothing is asked about.
  private static func letter(_ matter: Matter, _ docket: inout Docket) -> (OrderFacts.Letter, String)? {
    var found: (OrderFacts.Letter, String)?
    for letter in matter.order.letters {
      let kind = LatinFolding.words(letter.kind ?? "").joined(separator: "_")
      guard let loss = losses[kind] else {
        if !others.contains(kind) {
          docket.ask(
            "letter_kind",
            "What does the letter of \(letter.from ?? "the carrier") say: lost, missing, claim_opened, not_delivered_to_address, or something else?",
            for: .lostStated)
        }
        continue
      }
      if let best = found?.0.on?.date, let day = letter.on?.date, day < best { continue }
      found = (letter, loss)
    }
    return found
  }

  private static let losses = [
    "lost": "lost", "loss": "lost", "missing": "missing", "stolen": "stolen", "claim_opened": "claim_opened",
    "claim": "claim_opened", "opened_claim": "claim_opened",
  ]
  private static let others: Set<String> = ["not_delivered_to_address", "report", "police", "police_report"]

  /// Who says so: the printer of the page that tells the entry best.
  private static func source(_ index: Int, _ matter: Matter) -> String? {
    matter.parcel.events[index].attestations.first.flatMap { matter.parcel.tracks[$0.track].carrier }
  }

  static func isLoss(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .lost, .missing, .stolen: true
    default: false
    }
  }
}
