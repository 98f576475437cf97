/// A folded wording as it is searched: the sign of its beginning, its words each with a blank before it, a blank, the
/// sign of its end, and a byte that no phrase holds.
struct FoldedText {
  /// Where the words stand.
  struct Word {
    /// The blank before it.
    var start: Int32
    /// Counted through the text; at the end of a sentence many are left out, so that the words of the next are
    /// not near.
    var number: Int32
  }

  let bytes: UnsafePointer<UInt8>
  /// One more than words: the last is the blank at the end.
  private let words: UnsafeBufferPointer<Word>

  static let terminator: UInt8 = 0x04

  // Words of the next sentence are out of reach of `~`.
  private static let sentenceGap: Int32 = 64

  var isEmpty: Bool { words.count < 2 }

  var wordCount: Int { words.count - 1 }

  @inline(__always)
  func start(ofWord index: Int) -> Int { Int(words[index].start) }

  @inline(__always)
  func number(ofWord index: Int) -> Int32 { words[index].number }

  /// Calls `body` with a text in this form.
  static func withText<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (FoldedText) -> Result
  ) -> Result {
    // Folding shortens, but for blanks; a word takes a letter and a blank.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 8) { bytes in
      withUnsafeTemporaryAllocation(of: Word.self, capacity: text.count / 2 + 4) { words in
        guard let base = bytes.baseAddress else { preconditionFailure("an allocation has an address") }
        var writer = Writer(bytes: base, words: words)
        base[0] = WordingRules.start
        FoldedWording.fold(text, into: &writer)
        base[writer.count] = WordingRules.end
        base[writer.count &+ 1] = terminator
        return body(
          FoldedText(bytes: UnsafePointer(base), words: UnsafeBufferPointer(rebasing: words[..<writer.word])))
      }
    }
  }

  private struct Writer: FoldingSink {
    let bytes: UnsafeMutablePointer<UInt8>
    let words: UnsafeMutableBufferPointer<Word>
    var count = 1
    var word = 0
    var number: Int32 = 0

    @inline(__always)
    mutating func letter(_ byte: UInt8, from origin: Int) {
      bytes[count] = byte
      count &+= 1
    }

    @inline(__always)
    mutating func blank(at origin: Int) {
      bytes[count] = 0x20
      words[word] = Word(start: Int32(truncatingIfNeeded: count), number: number)
      count &+= 1
      word &+= 1
      number &+= 1
    }

    mutating func endSentence() {
      number &+= sentenceGap
      words[word &- 1].number &+= sentenceGap
    }
  }
}
