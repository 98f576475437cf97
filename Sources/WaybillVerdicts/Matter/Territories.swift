/// Countries that posts and carriers count as one.
enum Territories {
  /// One country, or one of its territories and the country itself.
  static func areOne(_ a: String, _ b: String) -> Bool { a == b || sovereign(a) == sovereign(b) }

  static func sovereign(_ country: String) -> String { owners[country] ?? country }

  private static let owners: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let codes = row.split(separator: " ").map(String.init)
      for code in codes.dropFirst() { table[code] = codes[0] }
    }
    return table
  }()

  private static let rows = """
    US PR VI GU AS MP UM
    GB JE GG IM GI
    FR GP MQ GF RE YT PM BL MF NC PF WF TF
    NL AW CW SX BQ
    DK FO GL
    NO SJ BV
    FI AX
    CN HK MO
    AU CX CC NF HM
    NZ CK NU TK
    ES IC EA
    IT SM VA
    """
}
