/// Folds white space as a reader sees it: runs become one blank, the ends go.
///
/// No-break spaces count as blanks; zero-width characters and soft hyphens, which pages strew in
/// for line breaking, vanish.
package struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private var pendingBlank = false

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func addBlank() { if !bytes.isEmpty { pendingBlank = true } }

  package mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      if byte <= 0x20 || byte == 0x7F {
        addBlank()
        index += 1
        continue
      }
      if byte >= 0xC2, let (length, isBlank) = Self.invisible(text, index) {
        if isBlank { addBlank() }
        index += length
        continue
      }
      if pendingBlank {
        bytes.append(0x20)
        pendingBlank = false
      }
      bytes.append(byte)
      index += 1
    }
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { bytes.isEmpty }

  /// A white-space or zero-width character beyond ASCII at `index`: its length and whether it separates.
  private static func invisible(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, Bool)? {
    let first = text[index]
    if first == 0xC2, index + 1 < text.count {
      if text[index + 1] == 0xA0 || text[index + 1] == 0x85 { return (2, true) }
      if text[index + 1] == 0xAD { return (2, false) }
      return nil
    }
    guard first >= 0xE2, first <= 0xEF, index + 2 < text.count else { return nil }
    let second = text[index + 1]
    let third = text[index + 2]
    switch (first, second) {
    case (0xE2, 0x80):
      if third >= 0x80 && third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF {
        return (3, true)
      }
      return third >= 0x8B && third <= 0x8F ? (3, false) : nil
    case (0xE2, 0x81): return third == 0x9F ? (3, true) : third == 0xA0 ? (3, false) : nil
    case (0xE3, 0x80): return third == 0x80 ? (3, true) : nil
    case (0xEF, 0xBB): return third == 0xBF ? (3, false) : nil
    default: return nil
    }
  }

  package static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 {
      var folded = FoldedText(capacity: $0.count)
      folded.add($0)
      return folded.string
    }
  }
}
