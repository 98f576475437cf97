/// Every carrier there is, by id, one line each.
package enum Carriers {
  package static let all: [Carrier] = [
    .seventeenTrack,
    .fourPX,
    .aftership,
    .aliexpress,
    .australiaPost,
    .cainiao,
    .canadaPost,
    .chinaEMS,
    .correiosBR,
    .dhlExpress,
    .dhlGermany,
    .fedex,
    .gls,
    .koreaPost,
    .kuaidi100,
    .postnl,
    .royalMail,
    .russianPost,
    .sfExpress,
    .ship24,
    .ups,
    .usps,
    .yanwen,
    .yunExpress,
  ]

  /// By id, or by any spelling of it that ``CarrierNames`` knows.
  package static func named(_ name: String) -> Carrier? {
    guard let id = CarrierNames.id(name) else { return nil }
    return all.first { $0.id == id }
  }
}
