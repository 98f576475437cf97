internal import WaybillModel

/// The summary of an unknown number or a lone label.
struct NeverShippedRule: VerdictRule {
  let id = "never_shipped"
  let tags: [VerdictTag] = [.neverShipped]
  let summary = "an unknown number or a label alone, past the threshold, and no other number for the order"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let ground = docket.finding(.notFound) ?? docket.finding(.labelOnly) else { return }
    let own = Set(matter.parcel.numbers.map(\.number))
    if let other = matter.order.packages.first(where: { !own.contains($0.number) }) {
      docket.consider(.neverShipped, .refuted, "the order has another number, \(other.number)")
      return
    }
    let threshold = matter.thresholds.act("shipped", matter.service, isDomestic: matter.isDomestic)
    guard let since = ground.since, let today = matter.today, threshold.isReached(from: since, to: today) else {
      docket.consider(.neverShipped, .watch, "\(threshold.text) have not passed since the declared shipment")
      return
    }
    var finding = finding(.inferred, "no sign that a carrier ever received the parcel")
    finding.since = ground.since
    finding.days = ground.days
    finding.threshold = threshold.text
    finding.thresholdSource = threshold.source
    finding.events = ground.events
    finding.refutersChecked = ground.refutersChecked + [RefuterCheck("a replacement number", "none is given")]
    finding.refutersOpen = ground.refutersOpen
    finding.slots = ground.slots
    docket.add(finding)
  }
}
