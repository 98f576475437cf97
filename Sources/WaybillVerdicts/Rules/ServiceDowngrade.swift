internal import WaybillModel

/// Sent by a cheaper service than the one paid for.
struct ServiceDowngradeRule: VerdictRule {
  let id = "service_downgrade"
  let tags: [VerdictTag] = [.serviceDowngrade]
  let summary = "the service on the page is of a lower class than the one on the order"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let paid = Matter.paidService(matter.parcel, matter.order) else { return }
    let words = Self.paidWords(paid, matter)
    let shown = matter.parcel.tracks.compactMap { track in
      ServiceClass.named(track.service).map { (class: $0, text: track.service ?? "") }
    }
    guard let best = shown.max(by: { $0.class < $1.class }), best.class < paid else { return }
    var finding = finding(
      .computed, "paid for '\(words)' (\(paid.rawValue)), the page shows '\(best.text)' (\(best.class.rawValue))")
    finding.refutersChecked = [RefuterCheck("a page that names the service paid for", "none")]
    finding.refutersOpen = ["Did one carrier hand over to another under the same service?"]
    finding.slots = ["service": words, "service2": best.text]
    docket.add(finding)
  }

  /// The order's words for this parcel's service; other parcels of the order may have another.
  private static func paidWords(_ paid: ServiceClass, _ matter: Matter) -> String {
    let numbers = Set(matter.parcel.numbers.map(\.number))
    let own = matter.order.packages.filter { numbers.contains($0.number) }
    let told =
      (own.isEmpty ? matter.order.packages : own).compactMap(\.service) + [matter.order.service].compactMap { $0 }
    return told.first { ServiceClass.named($0) == paid } ?? paid.rawValue
  }
}
