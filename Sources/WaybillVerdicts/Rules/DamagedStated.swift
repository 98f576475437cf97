internal import WaybillModel

/// The carrier itself says damaged; beside the definitions of 7a, for the cause "damaged in shipping".
struct DamagedStatedRule: VerdictRule {
  let id = "damaged_stated"
  let tags: [VerdictTag] = [.damagedStated]
  let summary = "an entry says damaged or contents missing, and no undenied delivery came later"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.last({ $0.substatus == .damaged || $0.substatus == .missingContents }) else { return }
    if matter.isDelivered, matter.order.statements.notReceivedAsOf == nil {
      docket.consider(
        .damagedStated, .refuted,
        "it was delivered since, and nobody denies it: '\(matter.words(index))' of \(matter.dayText(index))")
      return
    }
    var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
    finding.kind = matter.parcel.events[index].substatus?.rawValue
    finding.events = [matter.reference(index)]
    finding.since = matter.day(index)
    finding.refutersOpen = ["Did the parcel arrive, and in what state? Photograph it with its label."]
    finding.slots = ["text": matter.words(index), "date": matter.dayText(index)]
    docket.add(finding)
  }
}
