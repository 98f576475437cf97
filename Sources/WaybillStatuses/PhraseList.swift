/// Phrases as they are searched for, end to end, each once.
struct PhraseList: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int32] = [0]
  // A phrase or -1 a place; a phrase stands at the first free place from where its hash leads.
  private var places: [Int32] = []

  var count: Int { starts.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[Int(starts[index])..<Int(starts[index + 1])] }

  /// Whether any begins with a byte that is looked for.
  func contains(whereFirst isMatch: (UInt8) -> Bool) -> Bool {
    starts.dropLast().contains { isMatch(bytes[Int($0)]) }
  }

  /// The number of a phrase, which is added if it is new.
  mutating func index(of phrase: [UInt8]) -> Int {
    if count * 2 >= places.count { grow() }
    var place = home(of: phrase[...])
    while places[place] >= 0 {
      if self[Int(places[place])] == phrase[...] { return Int(places[place]) }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(count)
    bytes += phrase
    starts.append(Int32(bytes.count))
    return count - 1
  }

  /// Gives up what only ``index(of:)`` needs.
  mutating func close() { places = [] }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: max(1024, places.count * 2))
    for index in 0..<count {
      var place = home(of: self[index])
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(index)
    }
  }

  private func home(of phrase: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in phrase { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
  }
}
