/// The published day counts that the thresholds rest on; `J` marks our own judgement.
enum ThresholdTable {
  static let values: [String: Threshold] = {
    var table: [String: Threshold] = [:]
    for line in gaps.split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimmed }
      let words = parts[0].split(separator: " ").map(String.init)
      for (column, pair) in zip(["express", "standard", "economy"], words.dropFirst()) {
        let days = pair.split(separator: "/").map(String.init)
        table["\(words[0]).\(column).watch"] = threshold(days[0], parts[1])
        table["\(words[0]).\(column).act"] = threshold(days[1], parts[1])
      }
    }
    for line in others.split(separator: "\n") {
      let parts = line.split(separator: "|").map { $0.trimmed }
      let words = parts[0].split(separator: " ").map(String.init)
      table[words[0]] = threshold(words[1], parts[1])
    }
    return table
  }()

  /// `10` calendar days, `5bd` business days, `20%`, `100g`.
  private static func threshold(_ text: String, _ source: String) -> Threshold {
    let value = Int(text.prefix(while: \.isNumber)) ?? 0
    let unit: Threshold.Unit =
      text.hasSuffix("bd")
      ? .businessDays : text.hasSuffix("%") ? .percent : text.hasSuffix("g") ? .grams : .calendarDays
    return Threshold(value, unit, source: source)
  }

  // row  express  standard  economy, each watch/act | source
  private static let gaps = """
    shipped 3bd/5bd 5bd/10 7/10 | AliExpress false-delivery rule (5 business days), AliExpress opening (day 11), DHgate 5/7/10 days
    stalled_origin 5/7 10/20 15/30 | DHgate 10 days, Route 20 days international; the rest J
    stalled_linehaul 5/7 15/20 30/45 | Route 20 days international (Deutsche Post 20 agrees), AfterShip 30 days, USPS 45 days (W); 15 J
    stalled_customs 5/10 7/14 10/20 | customs 1-7 days published (W); the rest J
    stalled_local 3/7 7/10 10/14 | Route 7 days, ShipInsure 7 business days, DHgate 10 days; the rest J
    stalled_last_mile 2/5 3/7 3/7 | J
    returning 10/20 10/20 10/20 | DHgate 10 days; 20 J
    presumed_lost 10bd/10bd 30/30 45/45 | DHL 10 business days, AfterShip and Track123 30 days, TrackingMore 30/60 days, USPS 45 days (W)
    """

  private static let others = """
    overdue_absolute.express 30 | TrackingMore 30 days (express)
    overdue_absolute.standard 60 | TrackingMore 60 days (postal), old AliExpress guarantee 60 days
    overdue_absolute.economy 60 | TrackingMore 60 days (postal), old AliExpress guarantee 60 days
    overdue_absolute.RU 90 | old AliExpress guarantee, 90 days for Russia
    overdue_absolute.BR 120 | old AliExpress guarantee, 120 days for Brazil
    insurer.domestic 7 | Route: lost after 7 days without an update, domestic
    insurer.international 20 | Route: lost after 20 days without an update, international
    no_number 5bd | AliExpress false-delivery rule: 5 business days
    not_found 7 | first tracking appears after 3-7 days (AliExpress FAQ 2018)
    not_found.recapture 3 | two captures three days apart; J
    not_found.purged 120 | records are purged after about 120 days; J
    predates_order 2 | a date must be earlier in every zone: two calendar days
    before_possible 2 | the fastest courier from China takes 2-3 days (56ok.com, W)
    route_elsewhere 10 | J
    proof_window 3 | J
    unreadable_share 20% | J
    weight.low 50% | J
    weight.high 200% | J
    weight.difference 100g | J
    delivered_wait 2 | Temu asks to wait 48 hours, Route 5 days, after a delivery scan
    """
}
