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
    let first = matter.first { Self.isHold($0) && $0.day != nil }.flatMap { matter.day($0) }
    finding.since = first ?? event.day
    if let today = matter.today, let since = finding.since {
      finding.days = max(0, today.daysSinceEpoch - since.daysSinceEpoch)
    }
    finding.refutersChecked = [RefuterCheck("a release or a later scan", "none up to the newest capture")]
    finding.refutersOpen = ["Has customs or the carrier written to you about documents or duty?"]
    finding.slots = ["text": event.event.description]
    if let since = finding.since { finding.slots["date"] = since.text }
    if let days = finding.days { finding.slots["days"] = String(days) }
    docket.add(finding)
    if matter.order.statements.duty == nil {
      docket.ask(
        "duty_requests", "Did you receive a request for documents or duty, and did you answer it?", for: .customsHeld)
    }
  }

  static func isHold(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .importHeld, .exportHeld, .dutiesDue: true
    case .held: event.event.reading.reason.map { customsReasons.contains($0) } ?? false
    default: false
    }
  }

  private static func resolves(_ later: ParcelEvent, _ hold: ParcelEvent) -> Bool {
    switch later.substatus {
    case .importReleased, .exportReleased, .leftImportOffice, .seized, .importRefused: true
    case .dutiesPaid: hold.substatus == .dutiesDue || hold.event.reading.reason == .payment
    default: later.event.isScan && later.status != .customs && later.status != .exception && !isHold(later)
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
