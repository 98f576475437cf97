internal import WaybillModel

/// One table made ready for searching: an automaton over its phrases, then its rules in their order.
final class WordingIndex: Sendable {
  private let matcher: PhraseMatcher
  /// How a phrase lies in the folded text.
  private struct Shape: Sendable {
    var length: Int32
    /// Blanks in it, less one if the first word begins within: from the word it ends in to the one it begins in.
    var blanks: Int32
    var endsWithBlank: Bool
  }
  private let shapes: Frozen<Shape>
  private let phraseAtoms: Lists
  private let atomRules: Lists
  private let atomSequences: Lists
  /// Where an atom keeps its places, for sequences that begin with it; -1 for most.
  private let atomSlots: Frozen<Int32>
  private let slotCount: Int
  private let sequences: Frozen<Sequence>
  private let sequenceCount: Int
  private let lefts: Lists
  /// The groups of rule r are those of list 2r (required) and 2r+1 (forbidden).
  private let ruleGroups: Lists
  private let groups: Lists
  private let readings: [StatusReading]
  private let atomCount: Int

  private struct Sequence: Sendable {
    var gap: Int32
    var atom: Int32
  }

  var ruleCount: Int { readings.count }
  let phrases: [[UInt8]]

  init(_ table: WordingRules) {
    let phrases = table.phrases
    var atomRules = [[Int32]](repeating: [], count: table.atomCount)
    var ruleGroups: [[Int32]] = []
    var groups: [[Int32]] = []
    var weights = [Int](repeating: 0, count: table.atomCount)
    for atom in table.atoms.joined() { weights[Int(atom)] += 1 }
    for (index, rule) in table.rules.enumerated() {
      // The rarest group calls for the rule to be looked at.
      let trigger = rule.required.min { $0.weight(weights) < $1.weight(weights) } ?? []
      for atom in trigger { atomRules[Int(atom)].append(Int32(index)) }
      for list in [rule.required, rule.forbidden] {
        ruleGroups.append((groups.count..<groups.count + list.count).map { Int32($0) })
        groups += list
      }
    }
    let lefts = table.sequences.map(\.left)
    var atomSequences = [[Int32]](repeating: [], count: atomRules.count)
    for (index, sequence) in table.sequences.enumerated() {
      for atom in sequence.right { atomSequences[Int(atom)].append(Int32(index)) }
    }
    var slots = [Int32](repeating: -1, count: atomRules.count)
    var slotCount: Int32 = 0
    for atom in lefts.joined() where slots[Int(atom)] < 0 {
      slots[Int(atom)] = slotCount
      slotCount += 1
    }
    shapes = Frozen(
      phrases.map { phrase in
        Shape(
          length: Int32(phrase.count),
          blanks: Int32(phrase.count { $0 == 0x20 } + (phrase[0] == 0x20 || phrase[0] == WordingRules.start ? 0 : 1)),
          endsWithBlank: phrase.last == 0x20 || phrase.last == WordingRules.end)
      })
    matcher = PhraseMatcher(phrases)
    self.phrases = phrases
    phraseAtoms = Lists(table.atoms)
    atomCount = table.atomCount
    self.atomRules = Lists(atomRules)
    self.atomSequences = Lists(atomSequences)
    atomSlots = Frozen(slots)
    self.slotCount = Int(slotCount)
    sequences = Frozen(table.sequences.map { Sequence(gap: $0.gap, atom: $0.atom) })
    sequenceCount = table.sequences.count
    self.lefts = Lists(lefts)
    self.ruleGroups = Lists(ruleGroups)
    self.groups = Lists(groups)
    readings = table.rules.map(\.reading)
  }

  func reading(_ rule: Int) -> StatusReading { readings[rule] }

  /// The first rule that fits a folded text; nil if none does.
  func read(folded: UnsafeBufferPointer<UInt8>) -> Int? {
    let words = atomCount / 64 + 1
    let ruleWords = readings.count / 64 + 1
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words + ruleWords + slotCount * 3) { memory in
      memory[..<(words + ruleWords)].update(repeating: 0)
      var found = Findings(
        atoms: .init(rebasing: memory[..<words]), rules: .init(rebasing: memory[words..<words + ruleWords]),
        places: .init(rebasing: memory[(words + ruleWords)...]))
      search(folded, &found)
      return found.hasCandidates ? firstRule(found) : nil
    }
  }

  func read(_ text: String) -> Int? { FoldedWording.withFolded(text) { read(folded: $0) } }

  /// What a scan has met so far.
  private struct Findings {
    /// Bit by bit: the atoms met, and the rules whose trigger was.
    var atoms: UnsafeMutableBufferPointer<UInt64>
    var rules: UnsafeMutableBufferPointer<UInt64>
    /// Three a slot: where the atom ended first, before last, and last.
    var places: UnsafeMutableBufferPointer<UInt64>
    var hasCandidates = false

    @inline(__always)
    func isMet(_ atom: Int32) -> Bool { atoms[Int(atom) >> 6] & (1 << UInt64(atom & 63)) != 0 }
  }

  /// A place of the folded text: byte and word.
  private struct Place {
    var byte: Int32
    var word: Int32
    var packed: UInt64 { UInt64(UInt32(bitPattern: byte)) << 32 | UInt64(UInt32(bitPattern: word)) }
    init(_ byte: Int32, _ word: Int32) {
      self.byte = byte
      self.word = word
    }
    init(_ packed: UInt64) {
      byte = Int32(truncatingIfNeeded: packed >> 32)
      word = Int32(truncatingIfNeeded: packed)
    }
  }

  // Words of the next sentence are out of reach of `~`.
  private static let sentenceGap: Int32 = 64

  private func search(_ folded: UnsafeBufferPointer<UInt8>, _ found: inout Findings) {
    var state = 0
    var word: Int32 = 0
    var byte: Int32 = 0
    for value in folded {
      if value == FoldedWording.sentenceEnd {
        word += Self.sentenceGap
        continue
      }
      state = matcher.step(state, value)
      byte &+= 1
      if value == 0x20 { word &+= 1 }
      matcher.phrases(at: state) { phrase in
        let shape = shapes[phrase]
        let start = Place(byte &- shape.length, word &- shape.blanks)
        let end = Place(byte, shape.endsWithBlank ? word &- 1 : word)
        phraseAtoms.each(phrase) { meet($0, start, end, &found) }
      }
    }
  }

  private func meet(_ atom: Int32, _ start: Place, _ end: Place, _ found: inout Findings) {
    let isNew = !found.isMet(atom)
    if isNew {
      found.atoms[Int(atom) >> 6] |= 1 << UInt64(atom & 63)
      atomRules.each(Int(atom)) {
        found.rules[Int($0) >> 6] |= 1 << UInt64($0 & 63)
        found.hasCandidates = true
      }
    }
    let slot = Int(atomSlots[Int(atom)])
    if slot >= 0 {
      if isNew { found.places[slot * 3] = end.packed }
      found.places[slot * 3 + 1] = found.places[isNew ? slot * 3 : slot * 3 + 2]
      found.places[slot * 3 + 2] = end.packed
    }
    atomSequences.each(Int(atom)) { index in
      let sequence = sequences[Int(index)]
      let follows = lefts.contains(Int(index)) { left in
        guard found.isMet(left) else { return false }
        let slot = Int(atomSlots[Int(left)]) * 3
        // Phrases share the blank between them. A longer phrase of the same atom may have ended with this one:
        // then the place before that counts.
        return (slot..<slot + 3).contains { place in
          let before = Place(found.places[place])
          return before.byte <= start.byte + 1 && (sequence.gap == .max || start.word - before.word <= sequence.gap)
        }
      }
      if follows { meet(sequence.atom, start, end, &found) }
    }
  }

  private func firstRule(_ found: Findings) -> Int? {
    for (word, bits) in found.rules.enumerated() {
      var bits = bits
      while bits != 0 {
        let rule = word << 6 + bits.trailingZeroBitCount
        if fits(rule, found) { return rule }
        bits &= bits &- 1
      }
    }
    return nil
  }

  private func fits(_ rule: Int, _ found: Findings) -> Bool {
    !ruleGroups.contains(rule * 2) { !isMet($0, found) } && !ruleGroups.contains(rule * 2 + 1) { isMet($0, found) }
  }

  private func isMet(_ group: Int32, _ found: Findings) -> Bool {
    groups.contains(Int(group)) { found.isMet($0) }
  }
}

extension WordingIndex {
  /// The words that a rule asks for, as UTF-8 offsets of `text`, none overlapping.
  func evidence(_ text: String, rule: Int) -> [Range<Int>] {
    var wanted: Set<Int32> = []
    ruleGroups.each(rule * 2) { group in groups.each(Int(group)) { wanted.insert($0) } }
    for index in (0..<sequenceCount).reversed() where wanted.contains(sequences[index].atom) {
      lefts.each(index) { wanted.insert($0) }
      for atom in 0..<atomCount {
        atomSequences.each(atom) { if $0 == Int32(index) { wanted.insert(Int32(atom)) } }
      }
    }
    var text = text
    return text.withUTF8 { words(of: wanted, in: $0) }
  }

  private func words(of wanted: Set<Int32>, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    // Where in the text the character of each folded byte begins.
    var origins: [Int] = []
    var state: PhraseMatcher.State = 0
    var ranges: [Range<Int>] = []
    func step(_ byte: UInt8, _ origin: Int) {
      state = matcher.step(state, byte)
      origins.append(origin)
      matcher.phrases(at: state) { id in
        var isWanted = false
        phraseAtoms.each(id) { if wanted.contains($0) { isWanted = true } }
        guard isWanted else { return }
        // The blanks and the ends of the text that frame a phrase are no words of it.
        let phrase = phrases[id]
        let first = origins.count - phrase.count + phrase.prefix { $0 <= 0x20 }.count
        let last = origins.count - 1 - phrase.reversed().prefix { $0 <= 0x20 }.count
        ranges.append(origins[first]..<origins[last] + FoldedWording.length(text[origins[last]]))
      }
    }
    step(WordingRules.start, 0)
    FoldedWording.stream(text, step) {}
    step(WordingRules.end, text.count)
    ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return ranges.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}

extension [Int32] {
  fileprivate func weight(_ weights: [Int]) -> Int { reduce(0) { $0 + Swift.max(1, weights[Int($1)]) } }
}
