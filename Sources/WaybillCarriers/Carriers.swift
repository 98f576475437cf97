/// Every carrier there is, alphabetical, one line each.
package enum Carriers {
  package static let all: [Carrier] = [
    .dhlExpress,
    .fedex,
    .ups,
    .usps,
  ]

  package static func named(_ id: String) -> Carrier? { all.first { $0.id == id } }
}
