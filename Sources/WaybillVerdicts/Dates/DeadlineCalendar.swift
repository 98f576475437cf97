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
    let zone: TimeZoneRule
    let local: TimeZoneRule?
    var rows: [Deadline] = []

    init(_ matter: Matter) {
      self.matter = matter
      order = matter.order
      zone = TimeZoneRule.named(matter.order.timeZone) ?? .losAngeles
      local =
        matter.order.buyerTimeZone.flatMap(TimeZoneRule.named) ?? matter.destination.flatMap(TimeZoneRule.ofCountry)
    }

    var isAliExpress: Bool { (order.marketplace ?? "aliexpress").lowercased().contains("ali") }

    /// One row; `moment` with a clock is shown in the marketplace's zone and the buyer's.
    mutating func add(
      _ id: String, _ title: String, _ formula: String, _ moment: Moment, days: Int = 0, source: String, grade: String,
      isDeadline: Bool = true, note: String? = nil
    ) {
      let date = moment.date.adding(days: days)
      var row = Deadline(id, title: title, formula: formula, date: date, source: source, grade: grade)
      var local = moment.local
      (local.year, local.month, local.day) = (date.year, date.month, date.day)
      if local.hour != nil {
        let seconds =
          moment.offsetMinutes.map { (local.seconds ?? 0) - $0 * 60 } ?? zone.instant(local)
        row.secondsSinceEpoch = seconds
        row.display = seconds.map { zone.text($0) }
        if let here = self.local, let seconds { row.local = here.text(seconds) }
      }
      if isDeadline { row.adviseBy = date.adding(days: -1) }
      if let asOf = matter.asOf { row.daysLeft = date.daysSinceEpoch - asOf.date.daysSinceEpoch }
      row.note = note
      rows.append(row)
    }

    mutating func addOpening() {
      guard isAliExpress else { return }
      if let shipped = order.shippedAt {
        add(
          "earliest_opening", "earliest normal opening of a dispute", "declared shipment + 11 days",
          Moment(shipped.date), days: 11,
          source: "AliExpress help, copies of 2020-22", grade: "S", isDeadline: false, note: "check on the site")
        if matter.scans.isEmpty {
          let due = BusinessDays.adding(5, to: shipped.date)
          add(
            "no_first_scan", "no first scan: complain", "declared shipment + 5 business days (Mon-Fri, no holidays)",
            Moment(due),
            source: "AliExpress false-delivery rule", grade: "S", isDeadline: false)
        }
      }
      if let promise = matter.promise, !matter.scans.isEmpty {
        add(
          "opening_while_moving", "earliest opening while tracking moves", "promised date + 0", Moment(promise.date),
          source: "AliExpress help, copies of 2020-22", grade: "S", isDeadline: false,
          note: "the page shows a date instead of the form before that day")
      }
    }

    mutating func addProtection() {
      guard isAliExpress else { return }
      let protection = order.protectionExtensions.map(\.to).reduce(order.protectionEnds) { ends, next in
        ends.map { Moment.isEarlier($0, than: next) ? next : $0 } ?? next
      }
      if let protection {
        add(
          "ask_extension", "ask the seller to extend the protection", "protection end - 5 days .. - 1 day",
          Moment(protection.date), days: -5,
          source: "our judgement", grade: "J", isDeadline: false,
          note: "last sensible day \(protection.date.adding(days: -1).text)")
        add(
          "protection_ends", "last day before the order completes by itself", "as displayed", protection,
          source: "the order page",
          grade: "displayed", note: "do not rely on an automatic refund")
      }
      if let confirmed = order.confirmedReceiptAt {
        add(
          "open_dispute", "last day to open a dispute", "confirmed receipt + 15 days", confirmed, days: 15,
          source: "AliExpress help, copies of 2020-22", grade: "S",
          note: "a displayed date wins; confirming may forfeit the dispute")
      } else if let protection {
        add(
          "open_dispute", "last day to open a dispute", "protection end + 15 days", protection, days: 15,
          source: "AliExpress help, copies of 2020-22", grade: "S", note: "a displayed date wins")
      }
    }

    mutating func addDispute() {
      guard isAliExpress, let dispute = order.dispute else { return }
      if let opened = dispute.openedAt {
        if dispute.sellerAnsweredAt == nil {
          add(
            "seller_answer", "the seller's answer is due", "dispute opened + 5 days", Moment(opened.date), days: 5,
            source: "copies of AliExpress's FAQ", grade: "S", isDeadline: false, note: "else refund as asked")
        }
        add(
          "aliexpress_steps_in", "AliExpress steps in by", "dispute opened + 7 days", Moment(opened.date), days: 7,
          source: "ssopdot.com on the newer procedure", grade: "S", isDeadline: false,
          note: "for 'in transit' not before the promised date")
      }
      if let due = dispute.evidenceDue {
        add(
          "evidence", "answer AliExpress's request for evidence", "as displayed", due, source: "the dispute page",
          grade: "displayed")
      } else if let asked = dispute.evidenceRequestedAt {
        add(
          "evidence", "answer AliExpress's request for evidence", "request + 3 days", Moment(asked.date), days: 3,
          source: "an old AliExpress help page", grade: "OLD", note: "keep it strictly; a displayed date wins")
      }
      if let decided = dispute.decidedAt {
        add(
          "appeal", "appeal, once", "decision + 7 days", Moment(decided.date), days: 7,
          source: "en.hb2b.com, for sellers", grade: "W")
        add(
          "refund", "refund expected at the latest", "decision + 20 business days (Mon-Fri, no holidays)",
          Moment(BusinessDays.adding(20, to: decided.date)), source: "copies of AliExpress's FAQ, 2018", grade: "S",
          isDeadline: false)
      }
    }

    mutating func addPayment() {
      let method = order.payment?.method?.lowercased() ?? ""
      let paid = order.paidAt ?? order.orderedAt
      if method.contains("paypal"), let paid {
        add(
          "paypal", "PayPal: last day to report non-receipt", "payment + 180 days", Moment(paid.date), days: 180,
          source: "paypal.com",
          grade: "P", note: "then escalate within 20 days of opening")
        if let opened = order.dispute?.openedAt {
          add(
            "paypal_escalate", "PayPal: escalate the inquiry by", "opened + 20 days", Moment(opened.date), days: 20,
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
          "card_not_before", "card: not before", "promised date", Moment(promise.date),
          source: "card schemes' rules, quoted", grade: "S",
          isDeadline: false)
      } else if let paid {
        add(
          "card_not_before", "card: not before", "transaction + \(isMastercard ? 30 : 15) days (no date was promised)",
          Moment(paid.date),
          days: isMastercard ? 30 : 15, source: "card schemes' rules, quoted", grade: "S", isDeadline: false)
      }
      guard let processed = order.payment?.processedAt ?? paid else { return }
      let first = processed.date.adding(days: 120)
      let second = matter.promise?.date.adding(days: 120)
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
      let day = Moment(promise.date)
      if market.contains("ebay") {
        add(
          "ebay", "eBay: last day to report", "estimated delivery + 30 days", day, days: 30,
          source: "eBay Money Back Guarantee", grade: "P")
      }
      if market.contains("amazon") {
        add(
          "amazon_from", "Amazon A-to-z: from", "latest estimate + 3 days", day, days: 3, source: "amazon.com help",
          grade: "P", isDeadline: false)
        add(
          "amazon", "Amazon A-to-z: last day", "latest estimate + 90 days", day, days: 90, source: "amazon.com help",
          grade: "P",
          note: "a chargeback forfeits it")
      }
      if market.contains("etsy") {
        add(
          "etsy", "Etsy: last day to open a case", "estimated delivery + 100 days", day, days: 100,
          source: "help.etsy.com", grade: "P",
          note: "a payment dispute closes the case")
      }
    }

    mutating func addPosts() {
      let posting = matter.firstScan.flatMap { matter.day($0) } ?? order.shippedAt?.date
      guard let posting, !matter.isOver, !matter.scans.isEmpty else { return }
      add(
        "post_ask_seller", "ask the seller to file the post's inquiry", "posting + 5 months",
        Moment(months(5, after: posting)),
        source: "UPU, Hongkong Post", grade: "P", isDeadline: false)
      add(
        "post_inquiry", "the post's inquiry, through the sender", "posting + 6 months",
        Moment(months(6, after: posting)),
        source: "UPU, Hongkong Post", grade: "P")
      for track in matter.parcel.tracks.compactMap(\.carrier) {
        if track == "canada-post", !rows.contains(where: { $0.id == "canada_post" }) {
          add(
            "canada_post", "Canada Post: investigation", "shipping + 90 days", Moment(posting), days: 90,
            source: "canadapost-postescanada.ca",
            grade: "P")
        }
        if ["laposte", "la-poste", "colissimo"].contains(track), !rows.contains(where: { $0.id == "la_poste" }) {
          add(
            "la_poste", "La Poste: claim", "sending + 30 days", Moment(posting), days: 30, source: "laposte.fr",
            grade: "P")
        }
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
