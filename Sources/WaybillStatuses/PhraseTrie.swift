/// Finds all of many phrases in a folded text: a trie, walked anew from the beginning of every word, and from every
/// letter if there are phrases that may begin within a word.
///
/// It lies in one array (a double array): the children of a node stand where its offset and their byte lead, and
/// say by which byte they are reached. A step reads four bytes; the smaller the array, the less a search waits for
/// memory.
struct PhraseTrie: Sendable {
  /// Bits 0 to 7: the byte that leads here, 0 for none. Bit 8: a phrase ends here, and the unit at the offset tells
  /// which. The others: the offset of the children.
  typealias Unit = UInt32

  static let offsetShift: Unit = 9
  static let endsPhrase: Unit = 1 << 8

  private let units: Frozen<Unit>
  private let first: Unit
  /// The node behind the blank that begins a word.
  private let wordStart: Unit
  private let beginsWithinWords: Bool

  /// - Parameter phrases: each once, none empty, none with a byte 0.
  init(_ phrases: PhraseList) {
    let units = Frozen(PhraseTrieBuilder(phrases).units)
    self.units = units
    first = units[0]
    wordStart = Self.step(units, units[0], 0x20) ?? 0
    beginsWithinWords = phrases.contains { $0 != 0x20 && $0 != WordingRules.start }
  }

  @inline(__always)
  private static func step(_ units: Frozen<Unit>, _ unit: Unit, _ byte: UInt8) -> Unit? {
    let next = units[Int(unit >> offsetShift) ^ Int(byte)]
    return UInt8(truncatingIfNeeded: next) == byte ? next : nil
  }

  /// Appends each phrase and where it stands, in the order of their beginnings.
  func search(_ text: FoldedText, _ hits: inout Lent<PhraseHit>) {
    if text.isEmpty { return }
    if let start = Self.step(units, first, WordingRules.start) {
      walk(start, text, from: 1, start: 0, word: 0, &hits)
    }
    for word in 0..<text.wordCount {
      let blank = text.start(ofWord: word)
      if wordStart != 0 { walk(wordStart, text, from: blank &+ 1, start: blank, word: word, &hits) }
      guard beginsWithinWords else { continue }
      for index in (blank &+ 1)..<text.start(ofWord: word &+ 1) where text.bytes[index] & 0xC0 != 0x80 {
        walk(first, text, from: index, start: index, word: word, &hits)
      }
    }
  }

  /// Whether any phrase stands in a text.
  func hasAny(in text: FoldedText) -> Bool {
    Lent<PhraseHit>.with(room: 24) { hits in
      search(text, &hits)
      return hits.count > 0
    }
  }

  @inline(__always)
  private func walk(
    _ unit: Unit, _ text: FoldedText, from index: Int, start: Int, word: Int,
    _ hits: inout Lent<PhraseHit>
  ) {
    var unit = unit
    var index = index
    // The last byte of a text is one that no phrase holds.
    while true {
      let byte = text.bytes[index]
      let next = units[Int(unit >> Self.offsetShift) ^ Int(byte)]
      guard UInt8(truncatingIfNeeded: next) == byte else { return }
      unit = next
      index &+= 1
      guard unit & Self.endsPhrase != 0 else { continue }
      hits.append(
        PhraseHit(
          phrase: Int32(bitPattern: units[Int(unit >> Self.offsetShift)] >> Self.offsetShift),
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
          word: Int32(truncatingIfNeeded: word)))
    }
  }
}

/// A phrase met in a folded text.
struct PhraseHit: BitwiseCopyable {
  var phrase: Int32
  /// Bytes, the blanks that belong to the phrase included.
  var start: Int32
  var end: Int32
  /// The word that it begins in.
  var word: Int32
}
