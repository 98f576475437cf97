internal import WaybillModel

/// Customs keep the parcel for good, or it was destroyed.
struct CustomsSeizedRule: VerdictRule {
  let id = "customs_seized"
  let tags: [VerdictTag] = [.customsSeized]
  let summary = "an entry says seized, destroyed or refused entry, and nothing later releases it"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.last({ Self.isSeizure($0) }) else { return }
    let released = matter.first(after: index) { later in
      later.substatus == .importReleased
        || (later.event.isScan && [.outForDelivery, .delivered, .pickup, .inTransit].contains(later.status))
    }
    if let released {
      docket.consider(.customsSeized, .refuted, "'\(matter.words(released))' of \(matter.dayText(released)) came later")
      return
    }
    var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
    finding.kind = Self.kind(matter.parcel.events[index])
    finding.events = [matter.reference(index)]
    finding.since = matter.day(index)
    finding.refutersChecked = [RefuterCheck("a later release", "none up to the newest capture")]
    finding.refutersOpen = ["Does a page saved today show a release?"]
    finding.slots = ["text": matter.words(index), "date": matter.dayText(index)]
    docket.add(finding)
    // Who destroyed it is not always told.
    let isCustoms = finding.kind != "destroyed" || Self.isByCustoms(matter.parcel.events[index])
    if isCustoms {
      docket.ask("customs_paper", "Do you have an official paper from customs naming the reason?", for: .customsSeized)
    }
  }

  static func isSeizure(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .seized, .importRefused, .destroyed: true
    default: false
    }
  }

  static func isByCustoms(_ event: ParcelEvent) -> Bool {
    event.substatus != .destroyed || event.event.reading.cause == .customs || event.event.reading.reason == .customs
  }

  private static func kind(_ event: ParcelEvent) -> String {
    switch event.substatus {
    case .importRefused: "refused_entry"
    case .destroyed: "destroyed"
    default: "seized"
    }
  }
}
