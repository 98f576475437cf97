package import WaybillModel

/// A zone's clock by its own rule: no zone database, and no zone that is not listed.
package struct TimeZoneRule: Sendable, Hashable {
  enum Daylight: String, Sendable { case none, us, eu, auSouth = "au", nz }

  package let name: String
  let standard: Int
  let daylight: Daylight
  let abbreviations: [String]

  /// An IANA name from the table, or a fixed offset as `+05:30`; nil for anything else.
  package static func named(_ name: String) -> TimeZoneRule? {
    if let rule = table[name] { return rule }
    guard let fixed = Moment("2000-01-01T00:00" + name)?.offsetMinutes else { return nil }
    return TimeZoneRule(name: name, standard: fixed, daylight: .none, abbreviations: [name])
  }

  /// The zone of a country that has one zone only.
  package static func ofCountry(_ country: String) -> TimeZoneRule? { countries[country].flatMap { table[$0] } }

  /// AliExpress prints its deadlines on this clock.
  package static let losAngeles = TimeZoneRule(
    name: "America/Los_Angeles", standard: -480, daylight: .us, abbreviations: ["PST", "PDT"])

  /// Seconds since 1970-01-01T00:00:00Z of a wall clock here. A clock of the hour that is skipped counts as standard.
  package func instant(_ local: LocalTime) -> Int? {
    guard let seconds = local.seconds else { return nil }
    let guess = seconds - standard * 60
    return seconds - offset(at: guess - 3600) * 60 == guess - 3600 ? guess - 3600 : guess
  }

  /// Minutes east of Greenwich at an instant.
  package func offset(at instant: Int) -> Int { isDaylight(instant) ? standard + 60 : standard }

  /// `2026-11-25 23:59 PST`.
  package func text(_ instant: Int) -> String {
    var local = LocalTime(secondsSinceEpoch: instant, offsetMinutes: offset(at: instant))
    local.second = nil
    return local.text.replacing("T", with: " ") + " " + abbreviation(instant)
  }

  /// `PST` or `PDT`, as the clock stands at an instant.
  package func abbreviation(_ instant: Int) -> String {
    isDaylight(instant) && abbreviations.count > 1 ? abbreviations[1] : abbreviations[0]
  }

  package func date(_ instant: Int) -> CivilDate? {
    LocalTime(secondsSinceEpoch: instant, offsetMinutes: offset(at: instant)).date
  }

  private func isDaylight(_ instant: Int) -> Bool {
    guard daylight != .none,
      let year = LocalTime(secondsSinceEpoch: instant, offsetMinutes: standard).year
    else { return false }
    switch daylight {
    case .none: return false
    case .us:
      // Second Sunday of March to first Sunday of November, 02:00 on the wall (rule of 2007).
      return instant >= at(sunday(2, of: 3, year), hour: 2, offset: standard)
        && instant < at(sunday(1, of: 11, year), hour: 2, offset: standard + 60)
    case .eu:
      // Last Sundays of March and October, 01:00 UTC (rule of 1996).
      return instant >= at(lastSunday(of: 3, year), hour: 1, offset: 0)
        && instant < at(lastSunday(of: 10, year), hour: 1, offset: 0)
    case .auSouth:
      // First Sunday of October to first Sunday of April (rule of 2008).
      return instant >= at(sunday(1, of: 10, year), hour: 2, offset: standard)
        || instant < at(sunday(1, of: 4, year), hour: 3, offset: standard + 60)
    case .nz:
      // Last Sunday of September to first Sunday of April (rule of 2007).
      return instant >= at(lastSunday(of: 9, year), hour: 2, offset: standard)
        || instant < at(sunday(1, of: 4, year), hour: 3, offset: standard + 60)
    }
  }

  private func at(_ date: CivilDate, hour: Int, offset: Int) -> Int {
    date.daysSinceEpoch * 86_400 + hour * 3600 - offset * 60
  }

  private func sunday(_ number: Int, of month: Int, _ year: Int) -> CivilDate {
    let first = CivilDate(year: year, month: month, day: 1)
    return first.adding(days: (7 - first.weekday) % 7 + 7 * (number - 1))
  }

  private func lastSunday(of month: Int, _ year: Int) -> CivilDate {
    let last = CivilDate(year: year, month: month, day: CivilDate.daysIn(month: month, of: year))
    return last.adding(days: -(last.weekday % 7))
  }

  private static let table: [String: TimeZoneRule] = {
    var table: [String: TimeZoneRule] = [losAngeles.name: losAngeles]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      guard words.count >= 5, let minutes = Int(words[2]), let daylight = Daylight(rawValue: words[3]) else { continue }
      table[words[1]] = TimeZoneRule(
        name: words[1], standard: minutes, daylight: daylight, abbreviations: Array(words.dropFirst(4)))
    }
    return table
  }()

  private static let countries: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      if words[0] == "-" { continue }
      for country in words[0].split(separator: "/") { table[String(country)] = words[1] }
    }
    return table
  }()

  // countries with this zone alone, IANA name, standard offset in minutes, daylight rule, abbreviations
  private static let rows = """
    - America/New_York -300 us EST EDT
    - America/Chicago -360 us CST CDT
    - America/Denver -420 us MST MDT
    - America/Phoenix -420 none MST
    - America/Anchorage -540 us AKST AKDT
    - Pacific/Honolulu -600 none HST
    - America/Toronto -300 us EST EDT
    - America/Vancouver -480 us PST PDT
    - America/Halifax -240 us AST ADT
    PR America/Puerto_Rico -240 none AST
    - America/Sao_Paulo -180 none -03
    - America/Mexico_City -360 none CST
    AR America/Argentina/Buenos_Aires -180 none -03
    CO America/Bogota -300 none -05
    PE America/Lima -300 none -05
    GB/IM/JE/GG Europe/London 0 eu GMT BST
    IE Europe/Dublin 0 eu GMT IST
    - Europe/Lisbon 0 eu WET WEST
    FR Europe/Paris 60 eu CET CEST
    DE Europe/Berlin 60 eu CET CEST
    IT/VA/SM Europe/Rome 60 eu CET CEST
    - Europe/Madrid 60 eu CET CEST
    NL Europe/Amsterdam 60 eu CET CEST
    BE Europe/Brussels 60 eu CET CEST
    LU Europe/Luxembourg 60 eu CET CEST
    AT Europe/Vienna 60 eu CET CEST
    CH/LI Europe/Zurich 60 eu CET CEST
    PL Europe/Warsaw 60 eu CET CEST
    CZ Europe/Prague 60 eu CET CEST
    SK Europe/Bratislava 60 eu CET CEST
    HU Europe/Budapest 60 eu CET CEST
    SI Europe/Ljubljana 60 eu CET CEST
    HR Europe/Zagreb 60 eu CET CEST
    RS Europe/Belgrade 60 eu CET CEST
    DK Europe/Copenhagen 60 eu CET CEST
    SE Europe/Stockholm 60 eu CET CEST
    NO Europe/Oslo 60 eu CET CEST
    MT Europe/Malta 60 eu CET CEST
    FI Europe/Helsinki 120 eu EET EEST
    EE Europe/Tallinn 120 eu EET EEST
    LV Europe/Riga 120 eu EET EEST
    LT Europe/Vilnius 120 eu EET EEST
    GR Europe/Athens 120 eu EET EEST
    RO Europe/Bucharest 120 eu EET EEST
    BG Europe/Sofia 120 eu EET EEST
    UA Europe/Kyiv 120 eu EET EEST
    CY Asia/Nicosia 120 eu EET EEST
    - Europe/Moscow 180 none MSK
    BY Europe/Minsk 180 none +03
    TR Europe/Istanbul 180 none +03
    SA Asia/Riyadh 180 none +03
    AE Asia/Dubai 240 none +04
    AM Asia/Yerevan 240 none +04
    GE Asia/Tbilisi 240 none +04
    PK Asia/Karachi 300 none PKT
    IN Asia/Kolkata 330 none IST
    TH Asia/Bangkok 420 none +07
    VN Asia/Ho_Chi_Minh 420 none +07
    CN Asia/Shanghai 480 none CST
    HK Asia/Hong_Kong 480 none HKT
    TW Asia/Taipei 480 none CST
    SG Asia/Singapore 480 none +08
    MY Asia/Kuala_Lumpur 480 none +08
    PH Asia/Manila 480 none PST
    JP Asia/Tokyo 540 none JST
    KR Asia/Seoul 540 none KST
    - Australia/Sydney 600 au AEST AEDT
    - Australia/Melbourne 600 au AEST AEDT
    - Australia/Brisbane 600 none AEST
    - Australia/Perth 480 none AWST
    - Pacific/Auckland 720 nz NZST NZDT
    ZA Africa/Johannesburg 120 none SAST
    NG Africa/Lagos 60 none WAT
    KE Africa/Nairobi 180 none EAT
    - UTC 0 none UTC
    """
}
