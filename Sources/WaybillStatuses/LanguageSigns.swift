/// Tells by small words which languages of a script a text speaks.
struct LanguageSigns: Sendable {
  private let trie: PhraseTrie
  /// The languages of each word.
  private let languages: Lists
  private let languageCount: Int

  /// - Parameter words: those of each language.
  init(_ words: [[[UInt8]]]) {
    var phrases = PhraseList()
    var languages: [[Int32]] = []
    for (language, words) in words.enumerated() {
      for word in words {
        let id = phrases.index(of: word)
        if id == languages.count { languages.append([]) }
        if languages[id].last != Int32(language) { languages[id].append(Int32(language)) }
      }
    }
    phrases.close()
    trie = PhraseTrie(phrases)
    self.languages = Lists(languages)
    languageCount = words.count
  }

  /// Calls `body` with the number of words of each language in a text.
  func count<Result>(_ text: FoldedText, _ body: (UnsafeMutableBufferPointer<Int32>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: languageCount) { counts in
      counts.update(repeating: 0)
      Lent<PhraseHit>.with(room: 24) { hits in
        trie.search(text, &hits)
        for index in 0..<hits.count { languages.each(Int(hits[index].phrase)) { counts[Int($0)] &+= 1 } }
      }
      return body(counts)
    }
  }
}
