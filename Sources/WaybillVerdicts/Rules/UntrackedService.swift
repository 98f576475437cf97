internal import WaybillModel

/// A service without tracking: a missing number says nothing.
struct UntrackedServiceRule: VerdictRule {
  let id = "untracked_service"
  let tags: [VerdictTag] = [.untrackedService]
  let summary = "no number is supplied, and the service paid for has none"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.hasOrder, matter.parcel.number == nil, matter.parcel.events.isEmpty,
      Matter.paidService(matter.parcel, matter.order) == .untracked
    else { return }
    docket.add(finding(.stated, "the service paid for has no tracking, so nothing shows where the parcel is"))
  }
}
