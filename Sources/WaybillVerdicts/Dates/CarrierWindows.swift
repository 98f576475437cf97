internal import WaybillModel

/// When carriers take inquiries and claims, as they or those who quote them publish it.
enum CarrierWindows {
  /// What the days are counted from.
  enum Start: String { case posting, due, lastScan = "last_scan" }
  enum Unit { case days, businessDays, months }

  struct Window {
    let id: String
    let title: String
    let start: Start
    let count: Int
    let unit: Unit
    /// The last day to act, as against the first on which it makes sense.
    let isDeadline: Bool
    let source: String
    let grade: String
    let note: String?

    var formula: String {
      let from: String
      switch start {
      case .posting: from = "posting"
      case .due: from = "promised date"
      case .lastScan: from = "last scan"
      }
      switch unit {
      case .days: return "\(from) + \(count) day\(count == 1 ? "" : "s")"
      case .businessDays: return "\(from) + \(count) business days (Mon-Fri, no holidays)"
      case .months: return "\(from) + \(count) months"
      }
    }
  }

  /// Of every carrier that printed a page, has given the parcel a number or is named by the order.
  static func of(_ matter: Matter) -> [Window] {
    let numbers = Set(matter.parcel.numbers.map(\.number))
    let named = matter.order.packages.filter { numbers.contains($0.number) }.compactMap(\.carrier)
    let told =
      matter.parcel.tracks.compactMap(\.carrier) + matter.parcel.numbers.compactMap(\.carrier)
      + named.map { LatinFolding.words($0).joined(separator: "-") }
    let carriers = Set(told)
    return table.filter { row in
      !carriers.isDisjoint(with: row.carriers) && row.isDomestic.map { $0 == matter.isDomestic } ?? true
    }.map(\.window)
  }

  private struct Row {
    let carriers: Set<String>
    /// nil where the window is the same for both.
    let isDomestic: Bool?
    let window: Window
  }

  private static let table: [Row] = rows.split(separator: "\n").compactMap(row)

  /// Lines that could not be read: a mistake in the table, caught by a test.
  static var invalidLines: [String] { rows.split(separator: "\n").filter { row($0) == nil }.map(String.init) }

  private static func row(_ line: Substring) -> Row? {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
    let words = parts[0].split(separator: " ").map(String.init)
    guard parts.count >= 4, words.count == 6, ["any", "domestic", "abroad"].contains(words[2]),
      let start = Start(rawValue: words[3]), let count = Int(words[4].prefix(while: \.isNumber)),
      words[5] == "first" || words[5] == "last"
    else { return nil }
    let window = Window(
      id: words[0], title: parts[1], start: start, count: count,
      unit: words[4].hasSuffix("bd") ? .businessDays : words[4].hasSuffix("mo") ? .months : .days,
      isDeadline: words[5] == "last", source: parts[2], grade: parts[3], note: parts.count > 4 ? parts[4] : nil)
    return Row(
      carriers: Set(words[1].split(separator: ",").map(String.init)),
      isDomestic: words[2] == "any" ? nil : words[2] == "domestic", window: window)
  }

  /// id, carriers, domestic or abroad, counted from, days, first or last day | title | source | grade | note
  private static let rows = """
    canada_post canada-post any posting 90 last | Canada Post: investigation | canadapost-postescanada.ca | P | after the expected date; receivers may open it, senders are paid
    la_poste la-poste,laposte,colissimo any posting 30 last | La Poste: claim | laposte.fr | P
    usps_from usps abroad posting 7 first | USPS: international inquiry, from | pe.usps.com, IMM | P | only a sender in the U.S. can file it online
    usps_search usps domestic posting 7 first | USPS: missing-mail search, from | copies of USPS help | S
    usps_claim_from usps domestic posting 15 first | USPS: claim, from | copies of USPS help | S
    usps_claim usps domestic posting 60 last | USPS: claim | copies of USPS help | S
    royal_mail_from royal-mail domestic due 10bd first | Royal Mail: counts as lost, from | copies of Royal Mail help | S
    royal_mail_from royal-mail abroad posting 25bd first | Royal Mail: counts as lost, from | copies of Royal Mail help | S | 20 business days within Europe
    royal_mail royal-mail domestic posting 80 last | Royal Mail: claim | copies of Royal Mail help | S
    royal_mail royal-mail abroad posting 6mo last | Royal Mail: claim | copies of Royal Mail help | S
    australia_post_from australia-post any due 3bd first | Australia Post: enquiry, from | auspost.com.au | P | for parcels from abroad ask the origin service
    dhl_germany_from dhl-germany,deutsche-post domestic posting 7 first | DHL, Deutsche Post: search, from | schnelleberatungen, giga.de | W
    dhl_germany_from dhl-germany,deutsche-post abroad due 1 first | DHL, Deutsche Post: international search, from | deutschepost.de | P | the recipient needs an assignment of rights by the sender
    austrian_post_from austrian-post domestic posting 5 first | Austrian Post: search, from | post.at | P
    austrian_post_from austrian-post abroad posting 14 first | Austrian Post: search, from | post.at | P | for parcels from abroad through the sender only
    austrian_post austrian-post any posting 3mo last | Austrian Post: search | post.at | P | registered letters 6 months
    hongkong_post_from hongkong-post any posting 14 first | Hongkong Post: inquiry, from | hongkongpost.hk | P
    hongkong_post hongkong-post any posting 5mo last | Hongkong Post: inquiry | hongkongpost.hk | P | late inquiries are refused abroad
    4px_from 4px any posting 9 first | 4PX: enquiry by the seller, from | 4px.com customer service | P
    4px 4px any posting 60 last | 4PX: enquiry by the seller | 4px.com customer service | P | postal products; answered within 14-60 days
    ups_from ups any due 1 first | UPS: report as late, from | zenventory, post-tracker.info | S
    ups ups any posting 60 last | UPS: claim | zenventory, post-tracker.info | S
    fedex_from fedex any due 1 first | FedEx: report as late, from | zenventory, post-tracker.info | S
    fedex fedex any posting 60 last | FedEx: claim | zenventory, post-tracker.info | S
    dhl_express_from dhl-express any due 10bd first | DHL Express: counts as lost, from | parceldetect.com, zenventory | S
    dhl_express_last dhl-express any last_scan 10bd first | DHL Express: counts as lost after the last scan, from | parceldetect.com, zenventory | S
    """
}
