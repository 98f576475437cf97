/// Sets of bits, each to be set at one stroke.
struct Masks: Sendable {
  private struct Part: Sendable, BitwiseCopyable {
    var word: Int
    var bits: UInt64
  }

  private let starts: Frozen<Int32>
  private let parts: Frozen<Part>

  /// - Parameter sets: the numbers of the bits of each.
  init(_ sets: [[Int]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(sets.count + 1)
    var parts: [Part] = []
    for set in sets {
      let first = parts.count
      for bit in set.sorted() {
        if parts.count == first || parts[parts.count - 1].word != bit >> 6 {
          parts.append(Part(word: bit >> 6, bits: 0))
        }
        parts[parts.count - 1].bits |= 1 << UInt64(bit & 63)
      }
      starts.append(Int32(parts.count))
    }
    self.starts = Frozen(starts)
    self.parts = Frozen(parts)
  }

  @inline(__always)
  func set(_ index: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) {
    each(index) { bits[$0] |= $1 }
  }

  /// Calls `body` with each word of a set and its bits there.
  @inline(__always)
  func each(_ index: Int, _ body: (_ word: Int, _ bits: UInt64) -> Void) {
    var part = Int(starts[index])
    let end = Int(starts[index + 1])
    while part < end {
      body(parts[part].word, parts[part].bits)
      part &+= 1
    }
  }

  /// Whether a set has a bit.
  @inline(__always)
  func contains(_ index: Int, bit: Int) -> Bool {
    var part = Int(starts[index])
    let end = Int(starts[index + 1])
    while part < end {
      if parts[part].word == bit >> 6 { return parts[part].bits & (1 << UInt64(bit & 63)) != 0 }
      part &+= 1
    }
    return false
  }

  /// Whether a set has any bit that is looked for.
  func contains(_ index: Int, where isMatch: (Int) -> Bool) -> Bool {
    (Int(starts[index])..<Int(starts[index + 1])).contains { part in
      (0..<64).contains { parts[part].bits & (1 << UInt64($0)) != 0 && isMatch(parts[part].word << 6 + $0) }
    }
  }
}
