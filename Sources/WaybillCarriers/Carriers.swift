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

  package static func named(_ id: String) -> Carrier? { all.first { $0.id == id } }
}
