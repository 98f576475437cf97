/// A word of two levels in one cell of the crosswalk: `in_transit/arrived_at_facility`.
struct PairWord {
  var first: String
  var second: String?

  init(_ word: String) {
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    first = parts.first ?? word
    second = parts.count > 1 ? parts[1] : nil
  }
}
