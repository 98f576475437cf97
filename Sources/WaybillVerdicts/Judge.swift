package import WaybillModel

/// Asks every rule and puts the answers together.
package enum Judge {
  /// - Parameter names: what carriers are called, by their id; claims print names.
  package static func verdict(
    _ matter: Matter, packages: Verdict.Packages? = nil, names: [String: String] = [:]
  ) -> Verdict {
    var docket = Docket()
    for rule in VerdictRules.all { rule.judge(matter, &docket) }
    if docket.has(.unreadableEvents) { docket.capStrength() }
    var verdict = Verdict()
    verdict.number = matter.parcel.number
    verdict.numbers = matter.parcel.numbers
    verdict.orderID = matter.order.orderID
    verdict.asOf = matter.asOf
    verdict.asOfBasis = matter.asOfBasis
    verdict.newestCapture = matter.capture
    verdict.tags = docket.findings.enumerated().sorted { a, b in
      let (x, y) = (Precedence.rank(a.element.tag), Precedence.rank(b.element.tag))
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
    for index in verdict.tags.indices.dropFirst() {
      verdict.tags[index].bearing = TagBearing.of(verdict.tags[index].tag)
    }
    verdict.primary = verdict.tags.first?.tag
    verdict.strength = verdict.tags.first?.strength
    verdict.unproven = docket.unproven
    verdict.considered = docket.considered
    verdict.causes = DisputeCauses.of(docket, matter)
    verdict.reason = verdict.primary.flatMap(AliExpressReason.of)
    verdict.facts = facts(matter)
    verdict.packages = packages
    verdict.deadlines = DeadlineCalendar.rows(matter)
    verdict.questions = questions(docket, matter)
    let writer = ClaimWriter(matter, docket, verdict, names: names)
    verdict.summary = writer.summary()
    verdict.stop = writer.stop()
    verdict.claim = writer.claim()
    if verdict.claim != nil || verdict.stop != nil { verdict.claimLanguage = writer.language.code }
    return verdict
  }

  private static func facts(_ matter: Matter) -> Verdict.Facts {
    var facts = Verdict.Facts()
    facts.leg = matter.leg.rawValue
    facts.service = matter.service.rawValue
    facts.serviceBasis = matter.serviceBasis
    if matter.thresholds.profile != .default { facts.profile = matter.thresholds.profile.rawValue }
    facts.isDomestic = matter.isDomestic ? true : nil
    facts.lastEvent = matter.parcel.events.indices.last.map(matter.reference)
    facts.lastPhysicalScan = matter.lastScan.map(matter.reference)
    if !matter.isUnproven {
      facts.gapDays = matter.gap
      facts.ageDays = matter.age
    }
    facts.promise = matter.promise
    return facts
  }

  private static func questions(_ docket: Docket, _ matter: Matter) -> [Question] {
    var questions = docket.questions
    let claimable = docket.findings.contains { ClaimWriter.isClaimable($0.tag) }
    if claimable, matter.order.statements.notReceivedAsOf == nil {
      questions.append(
        Question(
          "not_received",
          "State that you have not received the order, and as of which day; without it no claim is written."))
    }
    let own = Set(matter.parcel.numbers.map(\.number))
    let listed = matter.order.packages.map(\.number)
    if let number = matter.parcel.number, !listed.isEmpty, own.isDisjoint(with: listed) {
      questions.append(
        Question(
          "foreign_number",
          "The order names \(listed.joined(separator: ", ")): is \(number) a parcel of this order at all?"))
    }
    if TimeZoneRule.named(matter.order.timeZone) == nil {
      questions.append(
        Question(
          "time_zone",
          "The zone '\(matter.order.timeZone)' is not listed: which offset, as +05:00, do the order's clocks have?"))
    }
    if let capture = matter.capture?.date, let last = matter.parcel.events.compactMap(\.day).max(),
      last.daysSinceEpoch - capture.daysSinceEpoch > 1
    {
      questions.append(
        Question(
          "capture_order",
          "An entry of \(last.text) is later than the newest capture of \(capture.text): when was the page saved?"))
    }
    for finding in docket.findings + docket.unproven { add(finding, to: &questions) }
    return questions
  }

  /// What could still refute a finding is asked, once for all findings it could refute.
  private static func add(_ finding: Finding, to questions: inout [Question]) {
    for (index, text) in finding.refutersOpen.enumerated() {
      if let known = questions.firstIndex(where: { $0.text == text }) {
        if !questions[known].tags.contains(finding.tag) { questions[known].tags.append(finding.tag) }
      } else {
        questions.append(Question("\(finding.tag.rawValue).\(index + 1)", text, tags: [finding.tag]))
      }
    }
  }
}
