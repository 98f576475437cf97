internal import WaybillModel

/// Customs keep the parcel, and say so.
struct CustomsHeldRule: VerdictRule {
  let id = "customs_held"
  let tags: [VerdictTag] = [.customsHeld]
  let summary = "the latest unresolved entry says held, detained, awaiting documents, duty or inspection"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.last({ Self.isHold($0) }) else { return }
    if matter.isOver { return }
    let event = matter.parcel.events[index]
    if let later = matter.first(after: index, { Self.resolves($0, event) }) {
      docket.consider(
        .customsHeld, .refuted,
        "'\(matter.words(later))' of \(matter.dayText(later)) came after the hold of \(matter.dayText(index))")
      return
    }
    var finding = finding(.stated, "'\(event.event.description)' of \(matter.dayText(index)), and no release since")
    finding.kind = Self.kind(event)
    finding.events = [matter.reference(index)]
    let run = Self.run(before: index, matter)
    finding.since = run.lazy.compactMap { matter.day($0) }.first
    if !matter.isUnproven, let today = matter.today, let since = finding.since {
      finding.days = max(0, today.daysSinceEpoch - since.daysSinceEpoch)
    }
    finding.refutersChecked = [RefuterCheck("a release or a later scan", "none up to the newest capture")]
    finding.refutersOpen = ["Does a page saved today show a release?"]
    // The words quoted are said to stand since the day on which they first stood.
    let words = EventMatching.folded(event.event.description)
    let stated = run.first { EventMatching.folded(matter.words($0)) == words && matter.day($0) != nil } ?? index
    finding.slots = ["text": event.event.description]
    if let day = matter.day(stated) {
      finding.slots["date"] = day.text
      if !matter.isUnproven, let today = matter.today {
        finding.slots["days"] = String(max(0, today.daysSinceEpoch - day.daysSinceEpoch))
      }
    }
    let request = run.last { ["documents", "duty"].contains(Self.kind(matter.parcel.events[$0])) }
    if let day = request.flatMap({ matter.day($0) }) { finding.slots["requested"] = day.text }
    let question = "Did you receive a request for documents or duty, and did you answer it?"
    if matter.order.statements.duty == nil { finding.refutersOpen.append(question) }
    docket.add(finding)
    if matter.order.statements.duty == nil { docket.ask("duty_requests", question, for: .customsHeld) }
  }

  /// The holds from the last release on, oldest first, `last` among them.
  private static func run(before last: Int, _ matter: Matter) -> [Int] {
    let events = matter.parcel.events
    var run: [Int] = []
    for index in events.indices.prefix(through: last) where !events[index].isOverruled {
      if isHold(events[index]) {
        run.append(index)
      } else if let open = run.last, resolves(events[index], events[open]) {
        run = []
      }
    }
    return run
  }

  static func isHold(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .importHeld, .exportHeld, .dutiesDue: true
    case .held: event.event.reading.reason.map { customsReasons.contains($0) } ?? false
    default: false
    }
  }

  private static func resolves(_ later: ParcelEvent, _ hold: ParcelEvent) -> Bool {
    switch later.status {
    case .returning, .returned, .delivered: return true
    default: break
    }
    switch later.substatus {
    case .importReleased, .exportReleased, .leftImportOffice, .seized, .importRefused: return true
    case .dutiesPaid: return hold.substatus == .dutiesDue || hold.event.reading.reason == .payment
    default: return later.event.isScan && later.status != .customs && later.status != .exception && !isHold(later)
    }
  }

  static func kind(_ event: ParcelEvent) -> String {
    if event.substatus == .dutiesDue { return "duty" }
    switch event.event.reading.reason {
    case .payment: return "duty"
    case .documents, .invoice, .declaration, .originCertificate, .taxId, .contactRecipient, .incompleteShipment,
      .restrictedLicence:
      return "documents"
    case .prohibited: return "prohibited"
    case .inspectionQuarantine, .valueCheck, .security: return "inspection"
    default: return "unspecified"
    }
  }

  private static let customsReasons: Set<Reason> = [
    .customs, .prohibited, .restrictedLicence, .invoice, .declaration, .originCertificate, .taxId, .valueCheck,
    .inspectionQuarantine, .documents, .incompleteShipment,
  ]
}

extension Matter {
  func first(after index: Int, _ condition: (ParcelEvent) -> Bool) -> Int? {
    parcel.events.indices.first { $0 > index && !parcel.events[$0].isOverruled && condition(parcel.events[$0]) }
  }
}
