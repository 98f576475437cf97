/// All patterns compiled to bit masks and sorted by length, so that a number meets few of them.
struct ShapeIndex: Sendable {
  struct Entry: Sendable {
    let firstMask: Int
    let shape: Int
    /// Places with one possible character: the more, the less a match is chance.
    let literals: Int
  }

  /// A place is the set of base-36 codes it accepts, one bit each.
  private var masks: [UInt64] = []
  private var entries: [Entry] = []
  /// Where the entries of each length begin; one more at the end.
  private var starts: [Int] = []

  static let shared = ShapeIndex(NumberShape.all)
  static let longest = 40

  init(_ shapes: [NumberShape]) {
    var byLength = [[(places: [UInt64], shape: Int)]](repeating: [], count: Self.longest + 1)
    for (index, shape) in shapes.enumerated() {
      for places in Self.compile(shape.patterns) where places.count <= Self.longest {
        byLength[places.count].append((places, index))
      }
    }
    for alternatives in byLength {
      starts.append(entries.count)
      for (places, shape) in alternatives {
        let literals = places.count { $0.nonzeroBitCount == 1 }
        entries.append(Entry(firstMask: masks.count, shape: shape, literals: literals))
        masks += places
      }
    }
    starts.append(entries.count)
  }

  /// Calls `body` for every shape that accepts the codes, in the order of the table.
  func forEachMatch(_ codes: UnsafeBufferPointer<UInt8>, _ body: (Entry) -> Void) {
    guard codes.count <= Self.longest else { return }
    masks.withUnsafeBufferPointer { masks in
      entries.withUnsafeBufferPointer { entries in
        for index in starts[codes.count]..<starts[codes.count + 1] {
          let entry = entries[index]
          var place = 0
          while place < codes.count,
            masks[entry.firstMask + place] & (1 << UInt64(codes[place])) != 0
          {
            place += 1
          }
          if place == codes.count { body(entry) }
        }
      }
    }
  }

  /// The places of each alternative; a pattern that makes no sense gives none, which tests notice.
  static func compile(_ patterns: String) -> [[UInt64]] {
    patterns.split(separator: " ").flatMap { pattern in
      var alternatives: [[UInt64]] = [[]]
      var rest = Array(pattern.utf8)[...]
      while let mask = nextMask(&rest) {
        guard let counts = nextCounts(&rest) else { return [[UInt64]]() }
        alternatives = alternatives.flatMap { head in
          counts.map { head + [UInt64](repeating: mask, count: $0) }
        }
      }
      return rest.isEmpty ? alternatives : []
    }
  }

  private static let digits: UInt64 = (1 << 10) - 1
  private static let letters: UInt64 = ((1 << 36) - 1) & ~digits

  private static func nextMask(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    guard let byte = rest.first else { return nil }
    switch byte {
    case UInt8(ascii: "#"):
      rest.removeFirst()
      return digits
    case UInt8(ascii: "@"):
      rest.removeFirst()
      return letters
    case UInt8(ascii: "*"):
      rest.removeFirst()
      return digits | letters
    case UInt8(ascii: "["):
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      let mask = set(rest[(rest.startIndex + 1)..<end])
      if mask != nil { rest = rest[(end + 1)...] }
      return mask
    default:
      guard let code = CharacterCode.of(byte) else { return nil }
      rest.removeFirst()
      return 1 << UInt64(code)
    }
  }

  private static func set(_ members: ArraySlice<UInt8>) -> UInt64? {
    var mask: UInt64 = 0
    var index = members.startIndex
    while index < members.endIndex {
      guard let low = CharacterCode.of(members[index]) else { return nil }
      var high = low
      if index + 2 < members.endIndex, members[index + 1] == UInt8(ascii: "-") {
        guard let end = CharacterCode.of(members[index + 2]), end >= low else { return nil }
        high = end
        index += 2
      }
      for code in low...high { mask |= 1 << UInt64(code) }
      index += 1
    }
    return mask
  }

  private static func nextCounts(_ rest: inout ArraySlice<UInt8>) -> ClosedRange<Int>? {
    guard rest.first == UInt8(ascii: "{") else { return 1...1 }
    guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let bounds = rest[(rest.startIndex + 1)..<end].split(separator: UInt8(ascii: ",")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    rest = rest[(end + 1)...]
    guard let first = bounds.first, let low = first, let last = bounds.last, let high = last,
      bounds.count <= 2, low > 0, low <= high
    else { return nil }
    return low...high
  }
}
