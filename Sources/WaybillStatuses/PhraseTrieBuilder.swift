/// Lays the nodes of a ``PhraseTrie`` into one array.
struct PhraseTrieBuilder {
  /// Node 0 is the beginning.
  private(set) var units: [PhraseTrie.Unit] = []

  // Offsets that a node has: two nodes with one offset would take each other's children for theirs.
  private var isOffset: [Bool] = []
  // The free places, each with the one before and behind; place 0 is taken and stands for both ends.
  private var previous: [Int32] = []
  private var next: [Int32] = []
  private var isFree: [Bool] = []

  /// A node whose children are to be laid: the phrases that lead through it, in order, and the length they share.
  private struct Branch {
    var phrases: Range<Int>
    var depth: Int
    var place: Int
  }

  init(_ phrases: PhraseList) {
    let order = Self.sorted(phrases)
    addBlock()
    take(0)
    var open = [Branch(phrases: 0..<order.count, depth: 0, place: 0)]
    var children: [(byte: UInt8, phrases: Range<Int>)] = []
    phrases.bytes.withUnsafeBufferPointer { bytes in
      while let branch = open.popLast() {
        children.removeAll(keepingCapacity: true)
        var index = branch.phrases.lowerBound
        while index < branch.phrases.upperBound {
          let byte = Self.byte(bytes, phrases, order[index], branch.depth)
          let first = index
          repeat {
            index += 1
          } while index < branch.phrases.upperBound
            && Self.byte(bytes, phrases, order[index], branch.depth) == byte
          children.append((byte, first..<index))
        }
        let offset = offset(for: children)
        isOffset[offset] = true
        units[branch.place] |= PhraseTrie.Unit(offset) << PhraseTrie.offsetShift
        for child in children {
          let place = offset ^ Int(child.byte)
          take(place)
          if child.byte == 0 {
            units[branch.place] |= PhraseTrie.endsPhrase
            units[place] = PhraseTrie.Unit(order[child.phrases.lowerBound]) << PhraseTrie.offsetShift
          } else {
            units[place] = PhraseTrie.Unit(child.byte)
            open.append(Branch(phrases: child.phrases, depth: branch.depth + 1, place: place))
          }
        }
      }
    }
  }

  /// 0 behind the end of a phrase.
  @inline(__always)
  private static func byte(
    _ bytes: UnsafeBufferPointer<UInt8>, _ phrases: PhraseList, _ phrase: Int32, _ depth: Int
  ) -> UInt8 {
    let index = Int(phrases.starts[Int(phrase)]) + depth
    return index < Int(phrases.starts[Int(phrase) + 1]) ? bytes[index] : 0
  }

  private static func sorted(_ phrases: PhraseList) -> [Int32] {
    phrases.bytes.withUnsafeBufferPointer { bytes in
      func phrase(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(phrases.starts[Int(index)])..<Int(phrases.starts[Int(index) + 1])])
      }
      return (0..<Int32(phrases.count)).sorted { phrase($0).lexicographicallyPrecedes(phrase($1)) }
    }
  }

  /// Where all children find a free place. Only the newest places are looked through: the few that stay free in
  /// the older ones are not worth the time.
  private mutating func offset(for children: [(byte: UInt8, phrases: Range<Int>)]) -> Int {
    let first = Int(children.first?.byte ?? 0)
    var tries = 0
    var place = Int(previous[0])
    while place != 0, tries < 24 {
      let offset = place ^ first
      if !isOffset[offset], children.allSatisfy({ isFree[offset ^ Int($0.byte)] }) { return offset }
      place = Int(previous[place])
      tries += 1
    }
    let offset = units.count
    addBlock()
    return offset
  }

  private mutating func addBlock() {
    let start = units.count
    units += repeatElement(0, count: 256)
    isOffset += repeatElement(false, count: 256)
    isFree += repeatElement(true, count: 256)
    previous += repeatElement(0, count: 256)
    next += repeatElement(0, count: 256)
    // From the last to the first, so that the first is looked at first.
    for place in stride(from: start + 255, through: max(1, start), by: -1) {
      let last = Int(previous[0])
      next[last] = Int32(place)
      previous[place] = Int32(last)
      next[place] = 0
      previous[0] = Int32(place)
    }
  }

  private mutating func take(_ place: Int) {
    isFree[place] = false
    if place == 0 { return }
    next[Int(previous[place])] = next[place]
    previous[Int(next[place])] = previous[place]
  }
}
