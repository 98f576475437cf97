import Testing
import WaybillCarriers

@Suite("Names of carriers")
struct CarrierNamesTests {
  @Test(
    "mean the carrier however they are written",
    arguments: [
      ("canada-post", "canada-post"), ("canada_post", "canada-post"), ("CanadaPost", "canada-post"),
      ("Canada Post", "canada-post"), ("17TRACK", "17track"), ("FPX", "4px"), ("PostNL", "postnl"),
      ("dhl_express", "dhl-express"), ("Correios (Brazil)", "correios-br"), ("Почта России", "russian-post"),
      ("landmark", "landmark-global"), ("packeta", "packeta"),
    ])
  func knowsSpellings(name: String, id: String) {
    #expect(CarrierNames.id(name) == id)
  }

  @Test(
    "mean nothing where no carrier or more than one is so called",
    arguments: ["", "nope", "DHL", "Hermes", "Correos", "post"])
  func leavesStrangers(name: String) {
    #expect(CarrierNames.id(name) == nil)
  }

  @Test("lead every id to itself")
  func keepsIDs() {
    for id in CodeTables.ids + Carriers.all.map(\.id) {
      #expect(CarrierNames.id(id) == id)
      #expect(CarrierNames.id(id.uppercased().replacing("-", with: "_")) == id, "another id has the same letters")
    }
    for carrier in Carriers.all { #expect(CarrierNames.id(carrier.displayName) == carrier.id) }
  }
}
