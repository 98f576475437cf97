internal import WaybillModel

/// The page says delivered and the buyer says no.
struct DeliveredDeniedRule: VerdictRule {
  let id = "delivered_denied"
  let tags: [VerdictTag] = [.deliveredDenied]
  let summary =
    "delivered, at a place that fits or is not told, and the user states on a later day that it was not received"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard matter.isDelivered, !docket.hasAny([.deliveredOtherCountry, .deliveredOtherArea, .deliveredOtherCity]) else {
      return
    }
    guard let denied = matter.order.statements.notReceivedAsOf else { return }
    let day = matter.delivery.flatMap { matter.day($0) }
    if let day, denied.date < day {
      docket.consider(
        .deliveredDenied, .refuted, "the statement of \(denied.date.text) is older than the delivery of \(day.text)")
      docket.ask("not_received", "Have you received the parcel since \(day.text)?", for: .deliveredDenied)
      return
    }
    if matter.order.confirmedReceiptAt != nil {
      docket.consider(.deliveredDenied, .refuted, "the user confirmed the receipt")
      return
    }
    var finding = finding(
      .stated, "delivered on \(day?.text ?? "an unknown date"); the user had not received it on \(denied.date.text)")
    finding.kind = "user_statement"
    finding.since = day
    finding.days = day.map { denied.date.daysSinceEpoch - $0.daysSinceEpoch }
    if let index = matter.delivery { finding.events = [matter.reference(index)] }
    let wait = matter.thresholds["delivered_wait"]
    finding.threshold = wait.text
    finding.thresholdSource = wait.source
    let places = ["household", "neighbours", "pickup_point", "mailroom"]
    let checked = matter.order.statements.checked
    finding.refutersChecked = checked.map { RefuterCheck($0.replacing("_", with: " "), "the user looked there") }
    finding.refutersOpen =
      checked.isEmpty
      ? [Self.searched]
      : places.filter { !checked.contains($0) }.map { "Have you asked: \($0.replacing("_", with: " "))?" }
    // The carrier's own word that it went elsewhere needs no waiting.
    let letter = matter.order.letters.last {
      LatinFolding.words($0.kind ?? "").joined(separator: "_") == "not_delivered_to_address"
    }
    if let letter {
      finding.refutersChecked.append(
        RefuterCheck("a letter of \(letter.from ?? "the carrier")", "it was not delivered to the address"))
      finding.slots["letterFrom"] = letter.from ?? "the carrier"
      finding.slots["letterOn"] = letter.on?.date.text ?? "letter attached"
    } else if let day, isTooSoon(denied, after: day, matter, wait) {
      let until = wait.date(after: day)
      if let asOf = matter.asOf?.date, asOf > until {
        finding.refutersOpen.insert("Is it still missing? The statement of \(denied.date.text) is too early.", at: 0)
        finding.slots["denied"] = denied.date.text
        docket.ask("not_received", "Had you still not received it on \(asOf.text)?", for: .deliveredDenied)
        finding.slots["until"] = until.text
      } else {
        finding.refutersOpen.insert("Scans can be early: wait until \(until.text).", at: 0)
        finding.slots["wait"] = until.text
      }
    }
    if let day { finding.slots["date"] = day.text }
    if !checked.isEmpty {
      finding.slots["checked"] = checked.map { $0.replacing("_", with: " ") }.joined(separator: ", ")
    }
    if let on = matter.order.statements.checkedOn { finding.slots["checkedOn"] = on.date.text }
    if let on = matter.order.statements.carrierAskedOn { finding.slots["askedOn"] = on.date.text }
    if let reference = matter.order.statements.carrierReference { finding.slots["reference"] = reference }
    docket.add(finding)
    if checked.isEmpty {
      docket.ask("checked", Self.searched, for: .deliveredDenied)
    }
  }

  private static let searched = "Have you asked your household, neighbours, pickup point and mailroom?"

  /// Within the hours that the wait has, where both clocks are known; else within its calendar days.
  private func isTooSoon(_ denied: Moment, after day: CivilDate, _ matter: Matter, _ wait: Threshold) -> Bool {
    if let then = matter.delivery.flatMap({ matter.parcel.events[$0].event.time?.secondsSinceEpoch }),
      let now = OrderDate.instant(denied, matter)
    {
      return now - then < wait.value * 86_400
    }
    return denied.date < wait.date(after: day)
  }
}
