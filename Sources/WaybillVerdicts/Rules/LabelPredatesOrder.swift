internal import WaybillModel

/// Only the label is older than the order: labels are printed in advance.
struct LabelPredatesOrderRule: VerdictRule {
  let id = "label_predates_order"
  let tags: [VerdictTag] = [.labelPredatesOrder]
  let summary = "a label entry is certainly earlier than the order or its payment, and no scan is"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard !docket.has(.predatesOrder),
      let label = matter.first({ $0.status == .preShipment && $0.day != nil }),
      let days = OrderDate.daysBefore(matter.parcel.events[label].event, matter)
    else { return }
    if let scan = matter.firstScan, OrderDate.daysBefore(matter.parcel.events[scan].event, matter) != nil { return }
    var finding = finding(
      .computed,
      "the label of \(matter.dayText(label)) is \(days) days before the order; numbers are often printed in advance")
    finding.kind = "information"
    finding.events = [matter.reference(label)]
    finding.since = matter.day(label)
    finding.days = days
    finding.threshold = matter.thresholds["predates_order"].text
    finding.thresholdSource = matter.thresholds["predates_order"].source
    docket.add(finding)
  }
}
