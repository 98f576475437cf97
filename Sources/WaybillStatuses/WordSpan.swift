/// Where a source stands in a folded text.
struct WordSpan: BitwiseCopyable {
  /// Bytes, the blanks that belong to a phrase included.
  var start: Int32
  var end: Int32
  /// Words as ``FoldedText`` numbers them: the one before the source, and the last that it reaches into.
  var before: Int32
  var last: Int32

  @inline(__always)
  init(_ hit: PhraseHit, _ text: FoldedText) {
    start = hit.start
    end = hit.end
    var word = Int(hit.word)
    before = text.number(ofWord: word) &- 1
    // The next word begins behind its blank, which a phrase may end with.
    while word &+ 1 < text.wordCount, text.start(ofWord: word &+ 1) &+ 1 < Int(hit.end) { word &+= 1 }
    last = text.number(ofWord: word)
  }

  /// Whether a source here follows another with at most `gap` words between. Phrases share the blank between them.
  @inline(__always)
  func follows(_ other: WordSpan, gap: Int32) -> Bool {
    other.end <= start &+ 1 && (gap == .max || before &- other.last <= gap)
  }
}
