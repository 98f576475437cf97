/// Codes of states and provinces whose pages and orders write now the code, now the name.
package enum RegionNames {
  /// - Parameter name: folded words.
  package static func code(_ name: String, in country: String) -> String? {
    tables[country]?[name]
  }

  /// A state's or province's code in one of the countries listed.
  package static func isCode(_ text: String) -> Bool { tables.values.contains { $0[text] == text } }

  /// The countries listed that have a state of these letters.
  package static func countries(having code: String) -> Set<String> {
    Set(tables.filter { $0.value[code] == code }.map(\.key))
  }

  private static let tables: [String: [String: String]] = [
    "US": table(us), "CA": table(ca), "AU": table(au), "BR": table(br),
  ]

  private static func table(_ rows: String) -> [String: String] {
    var table: [String: String] = [:]
    for row in rows.split(separator: ";") {
      let words = row.split(separator: " ").map(String.init)
      guard let code = words.first else { continue }
      table[code] = code
      table[words.dropFirst().joined(separator: " ")] = code
    }
    return table
  }

  private static let us = """
    al alabama;ak alaska;az arizona;ar arkansas;ca california;co colorado;ct connecticut;de delaware;fl florida;ga georgia;\
    hi hawaii;id idaho;il illinois;in indiana;ia iowa;ks kansas;ky kentucky;la louisiana;me maine;md maryland;ma massachusetts;\
    mi michigan;mn minnesota;ms mississippi;mo missouri;mt montana;ne nebraska;nv nevada;nh new hampshire;nj new jersey;\
    nm new mexico;ny new york;nc north carolina;nd north dakota;oh ohio;ok oklahoma;or oregon;pa pennsylvania;ri rhode island;\
    sc south carolina;sd south dakota;tn tennessee;tx texas;ut utah;vt vermont;va virginia;wa washington;wv west virginia;\
    wi wisconsin;wy wyoming;dc district of columbia;pr puerto rico
    """
  private static let ca = """
    ab alberta;bc british columbia;mb manitoba;nb new brunswick;nl newfoundland and labrador;ns nova scotia;on ontario;\
    pe prince edward island;qc quebec;sk saskatchewan;yt yukon;nt northwest territories;nu nunavut
    """
  private static let au = """
    nsw new south wales;vic victoria;qld queensland;wa western australia;sa south australia;tas tasmania;\
    act australian capital territory;nt northern territory
    """
  private static let br = """
    ac acre;al alagoas;ap amapa;am amazonas;ba bahia;ce ceara;df distrito federal;es espirito santo;go goias;ma maranhao;\
    mt mato grosso;ms mato grosso do sul;mg minas gerais;pa para;pb paraiba;pr parana;pe pernambuco;pi piaui;rj rio de janeiro;\
    rn rio grande do norte;rs rio grande do sul;ro rondonia;rr roraima;sc santa catarina;sp sao paulo;se sergipe;to tocantins
    """
}
