internal import WaybillModel

/// The carrier blames the address.
struct AddressProblemRule: VerdictRule {
  let id = "address_problem"
  let tags: [VerdictTag] = [.addressProblem]
  let summary = "an entry says that the address is incomplete or wrong, or the recipient unknown there"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let index = matter.last({ Self.blamesAddress($0) }), !matter.isDelivered else { return }
    if matter.order.addressComplete == true {
      docket.consider(
        .addressProblem, .refuted,
        "the address on the order is complete and unchanged, so '\(matter.words(index))' points to the seller's label")
      return
    }
    var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
    finding.events = [matter.reference(index)]
    finding.since = matter.day(index)
    finding.refutersOpen = ["Is your address on the order complete and unchanged?"]
    docket.add(finding)
    docket.ask("address_complete", "Is your address on the order complete and unchanged?", for: .addressProblem)
  }

  static func blamesAddress(_ event: ParcelEvent) -> Bool {
    event.substatus == .addressProblem || event.event.reading.reason == .address || event.event.reading.reason == .moved
  }
}
