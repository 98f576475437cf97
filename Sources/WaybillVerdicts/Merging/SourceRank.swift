/// How near to the parcel the printer of a page is; the nearer one rules where two disagree.
package enum SourceRank: Int, Sendable, Comparable {
  case aggregator, marketplace, carrier, destinationCarrier

  package static func < (a: SourceRank, b: SourceRank) -> Bool { a.rawValue < b.rawValue }

  /// - Parameter destination: ISO 3166-1 alpha-2, if it is known.
  package static func of(_ carrier: String?, destination: String? = nil) -> SourceRank {
    guard let carrier else { return .aggregator }
    if aggregators.contains(carrier) { return .aggregator }
    if marketplaces.contains(carrier) { return .marketplace }
    if let destination, home(of: carrier) == destination { return .destinationCarrier }
    return .carrier
  }

  /// The country a national carrier works in; nil for the others.
  package static func home(of carrier: String) -> String? { homes[carrier] }

  private static let aggregators: Set<String> = [
    "17track", "aftership", "ship24", "kuaidi100", "parcelsapp", "easypost", "shippo", "easyship", "track24",
    "linketrack-br", "linkcorreios-br", "trackingmore", "51tracking", "track123", "gdeposylka", "packageradar",
    "ordertracker", "postal-ninja", "parcelperform", "eshipper", "karrio", "shipengine",
  ]
  private static let marketplaces: Set<String> = ["aliexpress", "cainiao", "ebay", "amazon", "temu", "shein", "dhgate"]

  private static let homes: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for carrier in words.dropFirst() { table[carrier] = words[0] }
    }
    return table
  }()

  private static let rows = """
    US usps ontrac lasership roadie amazon-logistics
    GB royal-mail hermes evri yodel parcelforce
    CA canada-post purolator canpar dicom nationex
    AU australia-post allied-express sendle
    BR correios-br azul-cargo
    FR laposte la-poste colissimo chronopost dpd-france
    DE dhl-germany hermes-de deutsche-post
    NL postnl
    BE bpost
    AT austrian-post
    CH swiss-post
    ES correos-es correos
    IT poste-italiane
    PL poczta-polska inpost dhl-poland
    RU russian-post
    UA ukrposhta nova-poshta
    KR cj-logistics korea-post
    JP japan-post
    SG singpost
    MY pos-laju
    TH thailand-post
    AM hay-post-armenia
    BY belpost
    CN china-ems china-post
    """
}
