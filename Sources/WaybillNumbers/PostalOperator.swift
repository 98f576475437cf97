/// The designated operator that issues a country's S10 numbers.
struct PostalOperator: Sendable {
  /// ISO 3166-1 alpha-2.
  let country: String
  let carrier: String
  let name: String

  /// A carrier whose page may know a number of this operator.
  struct Claim: Sendable {
    let carrier: String
    let confidence: NumberCandidate.Confidence
    /// Posts parcels under the operator's numbers without being it.
    var isConsolidator = false
  }

  /// The operator of two letters given in base 36; nil where nobody is known to issue.
  static func of(_ first: UInt8, _ second: UInt8) -> PostalOperator? {
    guard first >= 10, second >= 10 else { return nil }
    let index = byCountry[Int(first - 10) * 26 + Int(second - 10)]
    return index < 0 ? nil : all[Int(index)]
  }

  /// Who the number can be looked up with, by the first letter of its service indicator in base 36.
  func claims(service: UInt8) -> [Claim] {
    let own = Claim(carrier: carrier, confidence: .high)
    guard Self.isShared.contains(country) else { return [own] }
    let letter = CharacterCode.text(service)
    for row in Self.exceptions where row.country == country && row.services.contains(letter) {
      return row.claims
    }
    return [own]
  }

  /// One line a country: its two letters, the carrier's id, the operator's name.
  static let all: [PostalOperator] = rows.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ", maxSplits: 2)
    guard fields.count == 3 else { return nil }
    return PostalOperator(
      country: String(fields[0]), carrier: String(fields[1]), name: String(fields[2]))
  }

  private static let byCountry: [Int16] = {
    var table = [Int16](repeating: -1, count: 26 * 26)
    for (index, row) in all.enumerated() {
      let letters = row.country.utf8.map { Int($0) - Int(UInt8(ascii: "A")) }
      table[letters[0] * 26 + letters[1]] = Int16(index)
    }
    return table
  }()

  private static let isShared = Set(exceptions.map(\.country))

  /// Countries where the letter decides between several carriers; the first row that has it counts.
  private static let exceptions: [(country: String, services: String, claims: [Claim])] = [
    (
      "CN", "E",
      [
        Claim(carrier: "china-ems", confidence: .high),
        Claim(carrier: "china-post", confidence: .medium),
      ]
    ),
    (
      "CN", "CLRU",
      [
        Claim(carrier: "china-post", confidence: .high),
        Claim(carrier: "china-ems", confidence: .low),
        Claim(carrier: "cainiao", confidence: .low, isConsolidator: true),
        Claim(carrier: "yanwen", confidence: .low, isConsolidator: true),
      ]
    ),
    (
      "KR", "E",
      [
        Claim(carrier: "korea-post-ems", confidence: .high),
        Claim(carrier: "korea-post", confidence: .medium),
      ]
    ),
    (
      "KR", "CLRU",
      [
        Claim(carrier: "korea-post", confidence: .high),
        Claim(carrier: "korea-post-ems", confidence: .medium),
      ]
    ),
    (
      "FR", "E",
      [
        Claim(carrier: "chronopost", confidence: .medium),
        Claim(carrier: "laposte", confidence: .medium),
        Claim(carrier: "colissimo", confidence: .medium),
      ]
    ),
    (
      "FR", "C",
      [
        Claim(carrier: "colissimo", confidence: .medium),
        Claim(carrier: "laposte", confidence: .medium),
      ]
    ),
    (
      "FR", "LRU",
      [
        Claim(carrier: "laposte", confidence: .high),
        Claim(carrier: "colissimo", confidence: .low),
        Claim(carrier: "asendia", confidence: .low, isConsolidator: true),
      ]
    ),
    (
      "FR", "X",
      [
        Claim(carrier: "chronopost", confidence: .medium),
        Claim(carrier: "laposte", confidence: .medium),
      ]
    ),
    (
      "GB", "CEP",
      [
        Claim(carrier: "royal-mail", confidence: .medium),
        Claim(carrier: "parcelforce", confidence: .medium),
      ]
    ),
    (
      "CH", "LRU",
      [
        Claim(carrier: "swiss-post", confidence: .high),
        Claim(carrier: "asendia", confidence: .low, isConsolidator: true),
      ]
    ),
    (
      "BE", "LRU",
      [
        Claim(carrier: "bpost", confidence: .high),
        Claim(carrier: "landmark-global", confidence: .low, isConsolidator: true),
      ]
    ),
  ]
}
