internal import WaybillModel

/// Sent by a cheaper service than the one paid for.
struct ServiceDowngradeRule: VerdictRule {
  let id = "service_downgrade"
  let tags: [VerdictTag] = [.serviceDowngrade]
  let summary = "the service on the page is of a lower class than the one on the order"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let paid = Matter.paidService(matter.parcel, matter.order) else { return }
    let shown = matter.parcel.tracks.compactMap { track in
      ServiceClass.named(track.service).map { (class: $0, text: track.service ?? "") }
    }
    guard let best = shown.max(by: { $0.class < $1.class }), best.class < paid else { return }
    let words = matter.order.packages.compactMap(\.service).first ?? matter.order.service ?? paid.rawValue
    var finding = finding(
      .computed, "paid for '\(words)' (\(paid.rawValue)), the page shows '\(best.text)' (\(best.class.rawValue))")
    finding.refutersChecked = [RefuterCheck("a page that names the service paid for", "none")]
    finding.refutersOpen = ["Did one carrier hand over to another under the same service?"]
    finding.slots = ["service": words, "service2": best.text]
    docket.add(finding)
  }
}
