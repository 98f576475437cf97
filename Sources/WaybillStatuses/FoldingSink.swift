/// Takes a folded text, piece by piece.
protocol FoldingSink {
  /// One byte of a letter, from the character that begins at an offset of the text.
  mutating func letter(_ byte: UInt8, from origin: Int)

  /// A blank, and where in the text it stands.
  mutating func blank(at origin: Int)

  /// A sentence has ended before the last blank.
  mutating func endSentence()
}
