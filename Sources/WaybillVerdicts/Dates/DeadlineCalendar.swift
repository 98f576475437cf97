internal import WaybillModel

/// The dates that matter, computed from supplied facts alone; a date that the site displays wins.
enum DeadlineCalendar {
  static func rows(_ matter: Matter) -> [Deadline] {
    guard matter.hasOrder else { return [] }
    var book = Book(matter)
    book.addOpening()
    book.addProtection()
    book.addDispute()
    book.addPayment()
    book.addOtherMarketplaces()
    book.addPosts()
    return book.rows.enumerated().sorted { a, b in
      a.element.date == b.element.date ? a.offset < b.offset : a.element.date < b.element.date
    }.map(\.element)
  }

  private struct Book {
    let matter: Matter
    let order: OrderFacts
    /// The marketplace's; nil where the order names one that is not listed, and none is guessed.
    let zone: TimeZoneRule?
    let local: TimeZoneRule?
    var rows: [Deadline] = []

    init(_ matter: Matter) {
      self.matter = matter
      order = matter.order
      zone = TimeZoneRule.named(matter.order.timeZone)
      local =
        matter.order.buyerTimeZone.flatMap(TimeZoneRule.named) ?? matter.destination.flatMap(TimeZoneRule.ofCountry)
    }

    var isAliExpress: Bool { (order.marketplace ?? "aliexpress").lowercased().contains("ali") }

    /// One row; `moment` with a clock is shown in the marketplace's zone and the buyer's.
    mutating func add(
      _ id: String, _ title: String, _ formula: String, _ moment: Moment, days: Int = 0, source: String, grade: String,
      isDeadline: Bool = true, isZoned: Bool = false, note: String? = nil
    ) {
      var local = here(moment)
      let date = (local.date ?? moment.date).adding(days: days)
      var row = Deadline(id, title: title, formula: formula, date: date, source: source, grade: grade)
      (local.year, local.month, local.day) = (date.year, date.month, date.day)
      if local.hour != nil {
        let seconds = zone?.instant(local) ?? moment.secondsSinceEpoch.map { $0 + days * 86_400 }
        row.secondsSinceEpoch = seconds
        if let zone { row.display = seconds.map { zone.text($0) } }
        if let here = self.local, let seconds { row.local = here.text(seconds) }
      } else if isZoned, let zone, let noon = zone.instant(at(12, date)) {
        row.display = date.text + " " + zone.abbreviation(noon)
      }
      if isDeadline { row.adviseBy = date.adding(days: -1) }
      if let asOf = matter.asOf { row.daysLeft = date.daysSinceEpoch - asOf.date.daysSinceEpoch }
      row.note = note
      rows.append(row)
    }

    private func at(_ hour: Int, _ date: CivilDate) -> LocalTime {
      LocalTime(year: date.year, month: date.month, day: date.day, hour: hour)
    }

    /// A moment on the marketplace's clock, on which days are counted.
    private func here(_ moment: Moment) -> LocalTime {
      guard let zone, let instant = moment.secondsSinceEpoch else { return moment.local }
      var local = LocalTime(secondsSinceEpoch: instant, offsetMinutes: zone.offset(at: instant))
      if moment.local.second == nil { local.second = nil }
      return local
    }

    private func day(_ moment: Moment) -> CivilDate { here(moment).date ?? moment.date }

    mutating func addOpening() {
      guard isAliExpress else { return }
      if let shipped = order.shippedAt {
        add(
          "earliest_opening", "earliest normal opening of a dispute", "declared shipment + 11 days",
          Moment(day(shipped)), days: 11,
          source: "AliExpress help, copies of 2020-22", grade: "S", isDeadline: false, note: "check on the site")
        if matter.scans.isEmpty {
          let due = BusinessDays.adding(5, to: day(shipped))
          add(
            "no_first_scan", "no first scan: complain", "declared shipment + 5 business days (Mon-Fri, no holidays)",
            Moment(due),
            source: "AliExpress false-delivery rule", grade: "S", isDeadline: false)
        }
      }
      if let end = matter.promise ?? protection, !matter.scans.isEmpty {
        add(
          "opening_while_moving", "earliest opening while tracking moves",
          matter.promise == nil ? "protection end + 0" : "promised date + 0", Moment(day(end)),
          source: "AliExpress help, copies of 2020-22", grade: "S", isDeadline: false,
          note: "the page shows a date instead of the form before that day")
      }
    }

    /// As displayed, or as last extended.
    private var protection: Moment? {
      order.protectionExtensions.map(\.to).reduce(order.protectionEnds) { ends, next in
        ends.map { Moment.isEarlier($0, than: next) ? next : $0 } ?? next
      }
    }

    mutating func addProtection() {
      guard isAliExpress else { return }
      if let protection {
        add(
          "ask_extension", "ask the seller to extend the protection", "protection end - 5 days .. - 1 day",
          Moment(day(protection)), days: -5,
          source: "our judgement", grade: "J", isDeadline: false,
          note: "last sensible day \(day(protection).adding(days: -1).text)")
        add(
          "protection_ends", "last day before the order completes by itself", "as displayed", protection,
          source: "the order page",
          grade: "displayed", isZoned: true, note: "do not rely on an automatic refund")
      }
      // An accepted proposal has ended the dispute: there is none left to open.
      if order.acceptedProposalAt != nil { return }
      if let confirmed = order.confirmedReceiptAt {
        add(
          "open_dispute", "last day to open a dispute", "confirmed receipt + 15 days", confirmed, days: 15,
          source: "AliExpress help, copies of 2020-22", grade: "S", isZoned: true,
          note: "a displayed date wins; confirming may forfeit the dispute")
      } else if let protection {
        add(
          "open_dispute", "last day to open a dispute", "protection end + 15 days", protection, days: 15,
          source: "AliExpress help, copies of 2020-22", grade: "S", isZoned: true, note: "a displayed date wins")
      }
    }

    mutating func addDispute() {
      guard isAliExpress, let dispute = order.dispute else { return }
      if let opened = dispute.openedAt {
        if dispute.sellerAnsweredAt == nil {
          add(
            "seller_answer", "the seller's answer is due", "dispute opened + 5 days", Moment(day(opened)), days: 5,
            source: "copies of AliExpress's FAQ", grade: "S", isDeadline: false, note: "else refund as asked")
        }
        add(
          "aliexpress_steps_in", "AliExpress steps in by", "dispute opened + 7 days", Moment(day(opened)), days: 7,
          source: "ssopdot.com on the newer procedure", grade: "S", isDeadline: false,
          note: "for 'in transit' not before the promised date" + (matter.promise.map { ", \(day($0).text)" } ?? ""))
      }
      if let due = dispute.evidenceDue {
        add(
          "evidence", "answer AliExpress's request for evidence", "as displayed", due, source: "the dispute page",
          grade: "displayed")
      } else if let asked = dispute.evidenceRequestedAt {
        add(
          "evidence", "answer AliExpress's request for evidence", "request + 3 days", Moment(day(asked)), days: 3,
          source: "an old AliExpress help page", grade: "OLD", note: "keep it strictly; a displayed date wins")
      }
      if let decided = dispute.decidedAt {
        add(
          "appeal", "appeal, once", "decision + 7 days", Moment(day(decided)), days: 7,
          source: "en.hb2b.com, for sellers", grade: "W")
        add(
          "refund", "refund expected at the latest", "decision + 20 business days (Mon-Fri, no holidays)",
          Moment(BusinessDays.adding(20, to: day(decided))), source: "copies of AliExpress's FAQ, 2018", grade: "S",
          isDeadline: false)
      }
    }

    mutating func addPayment() {
      let method = order.payment?.method?.lowercased() ?? ""
      let paid = order.paidAt ?? order.orderedAt
      if method.contains("paypal"), let paid {
        add(
          "paypal", "PayPal: last day to report non-receipt",
          order.paidAt == nil ? "order + 180 days (no payment date is given)" : "payment + 180 days",
          Moment(day(paid)), days: 180, source: "paypal.com", grade: "P",
          note:
            "then escalate within 20 days of opening; marketplace decision first, but never let this day pass waiting")
        if let opened = order.dispute?.openedAt {
          add(
            "paypal_escalate", "PayPal: escalate the inquiry by", "opened + 20 days", Moment(day(opened)), days: 20,
            source: "paypal.com",
            grade: "P", note: "counts only if the dispute was opened at PayPal")
        }
      }
      let isMastercard = method.contains("master")
      guard isMastercard || ["visa", "amex", "american", "card"].contains(where: { method.contains($0) }) else {
        return
      }
      if let promise = matter.promise {
        add(
          "card_not_before", "card: not before", "promised date", Moment(day(promise)),
          source: "card schemes' rules, quoted", grade: "S",
          isDeadline: false)
      } else if let paid {
        add(
          "card_not_before", "card: not before", "transaction + \(isMastercard ? 30 : 15) days (no date was promised)",
          Moment(day(paid)),
          days: isMastercard ? 30 : 15, source: "card schemes' rules, quoted", grade: "S", isDeadline: false)
      }
      guard let processed = order.payment?.processedAt ?? paid else { return }
      let first = day(processed).adding(days: 120)
      let second = matter.promise.map { day($0).adding(days: 120) }
      add(
        "card_last_safe", "card: last safe day", "the earlier of processing date and promised date + 120 days",
        Moment(min(first, second ?? first)), source: "card schemes' rules, quoted", grade: "S",
        note: second.map {
          "may be up to the promised date + 120 days, \($0.text); marketplace decision first, but never let this day pass waiting"
        }
          ?? "marketplace decision first, but never let this day pass waiting")
    }

    mutating func addOtherMarketplaces() {
      guard let promise = matter.promise, let market = order.marketplace?.lowercased() else { return }
      let due = Moment(day(promise))
      if market.contains("ebay") {
        add(
          "ebay", "eBay: last day to report", "estimated delivery + 30 days", due, days: 30,
          source: "eBay Money Back Guarantee", grade: "P")
      }
      if market.contains("amazon") {
        add(
          "amazon_from", "Amazon A-to-z: from", "latest estimate + 3 days", due, days: 3, source: "amazon.com help",
          grade: "P", isDeadline: false)
        add(
          "amazon", "Amazon A-to-z: last day", "latest estimate + 90 days", due, days: 90, source: "amazon.com help",
          grade: "P",
          note: "a chargeback forfeits it")
      }
      if market.contains("etsy") {
        add(
          "etsy", "Etsy: last day to open a case", "estimated delivery + 100 days", due, days: 100,
          source: "help.etsy.com", grade: "P",
          note: "a payment dispute closes the case")
      }
    }

    mutating func addPosts() {
      let posting = matter.firstScan.flatMap { matter.day($0) } ?? order.shippedAt.map(day)
      // A delivery that the buyer denies is inquired into as well.
      let isDenied = matter.isDelivered && order.statements.notReceivedAsOf != nil && order.confirmedReceiptAt == nil
      guard let posting, !matter.isOver || isDenied, !matter.scans.isEmpty else { return }
      add(
        "post_ask_seller", "ask the seller to file the post's inquiry", "posting + 5 months",
        Moment(months(5, after: posting)),
        source: "UPU, Hongkong Post", grade: "P", isDeadline: false)
      add(
        "post_inquiry", "the post's inquiry, through the sender", "posting + 6 months",
        Moment(months(6, after: posting)),
        source: "UPU, Hongkong Post", grade: "P")
      for window in CarrierWindows.of(matter) {
        guard let start = start(of: window, posting) else { continue }
        let date: CivilDate
        switch window.unit {
        case .days: date = start.adding(days: window.count)
        case .businessDays: date = BusinessDays.adding(window.count, to: start)
        case .months: date = months(window.count, after: start)
        }
        add(
          window.id, window.title, window.formula, Moment(date), source: window.source, grade: window.grade,
          isDeadline: window.isDeadline, note: window.note)
      }
    }

    private func start(of window: CarrierWindows.Window, _ posting: CivilDate) -> CivilDate? {
      switch window.start {
      case .posting: posting
      case .due: matter.promise.map(day)
      case .lastScan: matter.lastScan.flatMap { matter.day($0) }
      }
    }

    private func months(_ count: Int, after date: CivilDate) -> CivilDate {
      let month = date.month - 1 + count
      let year = date.year + month / 12
      let last = CivilDate.daysIn(month: month % 12 + 1, of: year)
      return CivilDate(year: year, month: month % 12 + 1, day: min(date.day, last))
    }
  }
}
