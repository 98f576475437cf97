/// Every carrier there is, by id, one line each.
package enum Carriers {
  package static let all: [Carrier] = [
    .australiaPost,
    .canadaPost,
    .chinaEMS,
    .correiosBR,
    .dhlExpress,
    .dhlGermany,
    .fedex,
    .gls,
    .koreaPost,
    .postnl,
    .royalMail,
    .russianPost,
    .ups,
    .usps,
  ]

  package static func named(_ id: String) -> Carrier? { all.first { $0.id == id } }
}
