/// Carrier ids as people and other systems write them: `Canada Post`, `canada_post`, `CanadaPost`.
package enum CarrierNames {
  /// The id of a carrier that has a page parser or a code table; nil if the name means none, or more than one.
  package static func id(_ name: String) -> String? {
    known.contains(name) ? name : ids[key(name)]
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }

  private static let known = Set(CodeTables.ids + Carriers.all.map(\.id))

  private static let ids: [String: String] = {
    var ids: [String: String] = [:]
    for line in aliases.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { ids[word] = words[0] }
    }
    for carrier in Carriers.all { ids[key(carrier.displayName)] = carrier.id }
    for id in known { ids[key(id)] = id }
    return ids
  }()

  // An id, then what else it is called, in the letters of key(_:). No name that several answer to: Hermes, DHL, Correos.
  private static let aliases = """
    4px fpx fourpx 4pxworldwide 4pxexpress
    australia-post auspost
    china-ems chinapostems emschina
    correios-br correiosbrasil
    correos-spain correoses correosdeespaña
    czech-post ceskaposta českápošta
    dhl-express mydhl
    dhl-germany dhlparcelde dhlpaket dhlde
    landmark-global landmark
    nova-poshta novapost
    poczta-polska polishpost
    russian-post pochtarossii почтароссии russiapost
    sf-express sf shunfeng
    singapore-post singpost
    spring springgds
    swiss-post postch
    usps uspsinternational
    yunexpress yuntrack
    """
}
