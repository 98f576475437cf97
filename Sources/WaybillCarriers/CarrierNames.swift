/// Carrier ids as people and other systems write them: `Canada Post`, `canada_post`, `CanadaPost`.
package enum CarrierNames {
  /// The id of a carrier that has a page parser or a code table; nil if the name means none, or more than one.
  package static func id(_ name: String) -> String? {
    if CodeTables.table(name) != nil || Carriers.all.contains(where: { $0.id == name }) { return name }
    return ids[key(name)]
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }

  private static let ids: [String: String] = {
    var ids: [String: String] = [:]
    for line in aliases.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { ids[word] = words[0] }
    }
    for carrier in Carriers.all { ids[key(carrier.displayName)] = carrier.id }
    for id in CodeTables.ids + Carriers.all.map(\.id) { ids[key(id)] = id }
    return ids
  }()

  // An id, then what else it is called, in the letters of key(_:). No name that two carriers answer to: Hermes, DHL.
  private static let aliases = """
    4px fpx fourpx 4pxworldwide 4pxexpress
    australia-post auspost
    china-ems chinapostems emschina
    correios-br correios correiosbrasil correiosbrazil
    correos-spain correos correoses correosdeespaña
    czech-post ceskaposta českápošta
    dhl-express mydhl
    dhl-germany dhlparcelde dhlpaket dhlde
    korea-post-ems koreapost epost
    landmark-global landmark
    nova-poshta novapost
    poczta-polska polishpost pocztapolska
    russian-post pochta pochtarossii почтароссии russiapost
    sf-express sf shunfeng
    singapore-post singpost
    spring springgds
    swiss-post swisspost postch
    usps uspsinternational
    yunexpress yuntrack
    """
}
