import Testing

@testable import WaybillStatuses

@Suite("Phrases in a text")
struct PhraseMatcherTests {
  /// Numbers that look random and are the same every time.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private func bytes(_ alphabet: [UInt8], _ lengths: ClosedRange<Int>, _ generator: inout Generator) -> [UInt8] {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
  }

  private struct Hit: Hashable {
    var end: Int
    var phrase: Int
  }

  @Test("are found as a search for each of them finds them", arguments: 1...40 as ClosedRange<UInt64>)
  func agreesWithPlainSearch(seed: UInt64) {
    var generator = Generator(state: seed)
    // Few letters, so that phrases share beginnings and ends; one letter that no phrase holds.
    let letters = Array("abc ".utf8) + [0xD0, 0xB0]
    let phrases = Array(Set((0..<60).map { _ in bytes(letters, 1...7, &generator) })).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    let text = bytes(letters + [UInt8(ascii: "z")], 200...200, &generator)
    var expected: Set<Hit> = []
    for (index, phrase) in phrases.enumerated() {
      for start in text.indices where text[start...].starts(with: phrase) {
        expected.insert(Hit(end: start + phrase.count, phrase: index))
      }
    }
    let matcher = PhraseMatcher(phrases)
    var found: [Hit] = []
    var state = 0
    for (index, byte) in text.enumerated() {
      state = matcher.step(state, byte)
      matcher.phrases(at: state) { found.append(Hit(end: index + 1, phrase: $0)) }
    }
    #expect(Set(found) == expected)
    #expect(found.count == expected.count, "a phrase was told twice")
  }
}
