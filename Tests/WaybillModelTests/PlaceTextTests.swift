import Testing

@testable import WaybillModel

/// Which parts a printed place surely tells.
@Suite("Places as printed")
struct PlaceTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// `country region city postcode`, `-` for none, `_` for a blank.
    var told: String
    var home: String?
    var countries: Set<String> = []
    var testDescription: String { text }
  }

  @Test(
    "tell what nobody can misread",
    arguments: [
      Case(text: "CHICAGO (US)", told: "US - CHICAGO -"), Case(text: "Shenzhen, China", told: "CN - Shenzhen -"),
      Case(text: "Atlanta, Georgia", told: "- - - -"), Case(text: "Los Angeles, CA", told: "- - - -"),
      Case(text: "Germany", told: "DE - - -"), Case(text: "Transit Scan", told: "- - - -"),
      Case(text: "Milan - Italy", told: "IT - Milan -"),
      Case(text: "ROTTERDAM - NETHERLANDS, THE", told: "NL - ROTTERDAM -"),
      Case(text: "LOS ANGELES GATEWAY, CA - USA", told: "US CA - -"),
      Case(text: "Hong Kong, China", told: "HK - - -"), Case(text: "Köln, Deutschland", told: "DE - Köln -"),
      Case(text: "Российская Федерация", told: "RU - - -"), Case(text: "美国", told: "US - - -"),
      Case(text: "深圳", told: "CN - - -"), Case(text: "無錫", told: "- - - -"),
      Case(text: "EDGEWATER NJ 07020", told: "US NJ EDGEWATER 07020"),
      Case(text: "JAMAICA, NY, 11430", told: "US NY JAMAICA 11430"), Case(text: "KUWAIT, KUWAIT", told: "KW - - -"),
      Case(text: "ROTTERDAM - DEN HAAG - NETHERLANDS, THE", told: "NL - - -"),
      Case(text: "WILMINGTON DE 19850", told: "US DE WILMINGTON 19850"),
      Case(text: "Köln DE 50667", told: "- - - -"), Case(text: "Berlin, DE", told: "DE - Berlin -"),
      Case(text: "Newark, DE", told: "- - - -"),
      Case(text: "Kleve, DE", told: "DE - Kleve -", countries: ["DE"]),
      Case(text: "LETHBRIDGE, AB, T1H5K9, CA", told: "CA AB LETHBRIDGE T1H5K9"),
      Case(text: "Lyon, 69003, France", told: "FR - Lyon 69003"),
      Case(text: "Extremoz / RN", told: "BR RN Extremoz -", home: "BR"), Case(text: "Extremoz / RN", told: "- - - -"),
      Case(text: "CHINA /", told: "CN - - -", home: "BR"),
      Case(text: "ACF FENIX - ITAPECERICA DA SERRA/SP", told: "BR SP ITAPECERICA_DA_SERRA -", home: "BR"),
      Case(text: "Canning Vale, WA", told: "AU WA Canning_Vale -", home: "AU"),
      Case(text: "Canning Vale, WA", told: "- - - -"),
      Case(text: "PORT MELBOURNE VIC", told: "AU VIC PORT_MELBOURNE -"), Case(text: "VIC", told: "- - - -"),
      Case(text: "QUEENS NY DISTRIBUTION CENTER", told: "US NY - -", home: "US"),
      Case(text: "ISC NEW YORK NY(USPS)", told: "US NY - -", home: "US"),
      Case(text: "QUEBEC, QC", told: "CA QC QUEBEC -", home: "CA"), Case(text: "Stafford DO", told: "- - - -"),
      Case(text: "60900", told: "- - - -"), Case(text: "", told: "- - - -"),
    ])
  func parts(_ item: Case) {
    let told = PlaceText(item.text, home: item.home, countries: item.countries)
    let parts = [told.country, told.region, told.city, told.postcode]
    let line = parts.map { $0?.replacing(" ", with: "_") ?? "-" }.joined(separator: " ")
    #expect(line == item.told, "\(item.text)")
  }

  @Test(
    "countries go by codes, numbers and the names of many languages",
    arguments: [
      ("DEU", "DE"), ("Allemagne", "DE"), ("ESPAÑA", "ES"), ("Turquia", "TR"), ("Çin", "CN"), ("Suécia", "SE"),
      ("Reunion", "RE"), ("İtalya", "IT"), ("대한민국", "KR"), ("Nowhere", nil), ("643", nil),
    ])
  func names(_ text: String, _ code: String?) {
    #expect(Country.code(text) == code)
    #expect(Country.code(number: "643") == "RU")
    #expect(Country.code(number: "000") == nil)
  }
}
