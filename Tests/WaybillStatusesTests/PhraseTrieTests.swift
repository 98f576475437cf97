import Testing

@testable import WaybillStatuses

@Suite("Phrases in a text")
struct PhraseTrieTests {
  /// Numbers that look random and are the same every time.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  private func text(_ alphabet: [String], _ lengths: ClosedRange<Int>, _ generator: inout Generator) -> String {
    (0..<Int.random(in: lengths, using: &generator)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }.joined()
  }

  private struct Found: Hashable {
    var phrase: Int
    var start: Int
    var end: Int
  }

  private func search(_ text: String, _ phrases: PhraseList) -> [Found] {
    let trie = PhraseTrie(phrases)
    var text = text
    return text.withUTF8 { bytes in
      FoldedText.withText(bytes) { folded in
        Lent<PhraseHit>.with(room: 2) { hits in
          trie.search(folded, &hits)
          return (0..<hits.count).map {
            Found(phrase: Int(hits[$0].phrase), start: Int(hits[$0].start), end: Int(hits[$0].end))
          }
        }
      }
    }
  }

  @Test("are found as a search for each of them finds them", arguments: 1...40 as ClosedRange<UInt64>)
  func agreesWithPlainSearch(seed: UInt64) {
    var generator = Generator(state: seed)
    // Few letters, so that phrases share beginnings and ends; one letter that no phrase holds.
    let letters = ["a", "b", "c", " ", "\u{430}", "\u{5305}"]
    var phrases = PhraseList()
    for _ in 0..<60 {
      let words = text(letters, 1...7, &generator)
      let ends = Int.random(in: 0..<6, using: &generator)
      let phrase = (ends == 0 ? "^" : ends == 1 ? "*" : "") + words + (ends == 2 ? "$" : ends == 3 ? "*" : "")
      if let compiled = WordingRules.compile(phrase.utf8) { _ = phrases.index(of: compiled) }
    }
    let text = text(letters + ["z"], 0...200, &generator)
    let folded = [WordingRules.start] + FoldedWording(text.utf8).bytes + [WordingRules.end]
    var expected: Set<Found> = []
    for index in 0..<phrases.count {
      for start in folded.indices where folded[start...].starts(with: phrases[index]) {
        expected.insert(Found(phrase: index, start: start, end: start + phrases[index].count))
      }
    }
    let found = search(text, phrases)
    #expect(Set(found) == expected)
    #expect(found.count == expected.count, "a phrase was told twice")
  }

  @Test("are each kept once, and found again after the list has grown")
  func keepsPhrasesOnce() {
    var phrases = PhraseList()
    for round in 0..<2 {
      for number in 0..<3000 {
        let index = phrases.index(of: Array(" word\(number) ".utf8))
        #expect(index == number, "round \(round)")
      }
    }
    #expect(phrases.count == 3000)
    #expect(search("the word2999, word12", phrases).map(\.phrase) == [2999, 12])
  }
}
