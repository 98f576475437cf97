internal import WaybillModel

/// The carrier itself says lost.
struct LostStatedRule: VerdictRule {
  let id = "lost_stated"
  let tags: [VerdictTag] = [.lostStated]
  let summary = "an entry or a letter of the carrier says lost, missing, stolen or disposed of, and no scan came later"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    if matter.isDelivered { return }
    if let index = matter.last({ Self.isLoss($0) }) {
      let later = matter.scans.first { scan in
        scan > index && !Self.isLoss(matter.parcel.events[scan]) && matter.parcel.events[scan].status != .exception
      }
      if let later {
        docket.consider(
          .lostStated, .refuted, "a scan came later: '\(matter.words(later))' of \(matter.dayText(later))")
      } else {
        var finding = finding(.stated, "'\(matter.words(index))' of \(matter.dayText(index))")
        finding.kind = matter.parcel.events[index].substatus?.rawValue
        finding.events = [matter.reference(index)]
        finding.since = matter.day(index)
        finding.refutersChecked = [RefuterCheck("a later scan", "none")]
        finding.refutersOpen = ["Has the carrier found it since?"]
        finding.slots = ["text": matter.words(index), "date": matter.dayText(index)]
        docket.add(finding)
        return
      }
    }
    guard let letter = matter.order.letters.first(where: { $0.kind == "lost" }) else { return }
    if let day = letter.on?.date, let last = matter.lastScan.flatMap({ matter.day($0) }), last > day {
      docket.consider(.lostStated, .refuted, "a scan of \(last.text) is later than the letter of \(day.text)")
      return
    }
    var finding = finding(.stated, "a letter of \(letter.from ?? "the carrier") says lost")
    finding.kind = "letter"
    finding.since = letter.on?.date
    finding.refutersChecked = [RefuterCheck("a later scan", "none")]
    finding.slots = ["text": letter.text ?? "lost", "date": letter.on?.date.text ?? "an unknown date"]
    docket.add(finding)
  }

  static func isLoss(_ event: ParcelEvent) -> Bool {
    switch event.substatus {
    case .lost, .missing, .stolen: true
    case .destroyed: !CustomsSeizedRule.isSeizure(event)
    default: false
    }
  }
}
