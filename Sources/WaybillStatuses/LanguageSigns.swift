/// Tells by small words which languages of a script a text speaks.
struct LanguageSigns: Sendable {
  private let matcher: PhraseMatcher
  /// The languages of each word.
  private let languages: Lists
  private let languageCount: Int

  /// - Parameter words: those of each language.
  init(_ words: [[[UInt8]]]) {
    var known: [[UInt8]: Int] = [:]
    var phrases: [[UInt8]] = []
    var languages: [[Int32]] = []
    for (language, words) in words.enumerated() {
      for word in words {
        let id = known[word] ?? phrases.count
        if id == phrases.count {
          known[word] = id
          phrases.append(word)
          languages.append([])
        }
        if languages[id].last != Int32(language) { languages[id].append(Int32(language)) }
      }
    }
    matcher = PhraseMatcher(phrases)
    self.languages = Lists(languages)
    languageCount = words.count
  }

  /// Calls `body` with the number of words of each language in a folded text.
  func count<Result>(
    _ folded: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutableBufferPointer<Int32>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: languageCount) { counts in
      counts.update(repeating: 0)
      var state = 0
      for byte in folded where byte != FoldedWording.sentenceEnd {
        state = matcher.step(state, byte)
        matcher.phrases(at: state) { word in languages.each(word) { counts[Int($0)] &+= 1 } }
      }
      return body(counts)
    }
  }
}
