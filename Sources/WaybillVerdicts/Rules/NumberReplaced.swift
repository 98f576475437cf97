internal import WaybillModel

/// One parcel, several numbers over time.
struct NumberReplacedRule: VerdictRule {
  let id = "number_replaced"
  let tags: [VerdictTag] = [.numberReplaced]
  let summary = "the order or a page says that a number took the place of another"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    let replaced = matter.parcel.numbers.filter { $0.role == .replaced }
    guard !replaced.isEmpty else { return }
    var finding = finding(
      .stated,
      "\(matter.parcel.number ?? "the number") took the place of \(replaced.map(\.number).joined(separator: ", "))")
    finding.kind = "information"
    docket.add(finding)
  }
}
