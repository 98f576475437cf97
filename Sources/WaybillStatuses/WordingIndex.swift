internal import WaybillModel

/// One table made ready for searching: a trie of its phrases, then its rules in their order.
///
/// What is met in a text are sources: phrases, and behind them the sequences of the table. Each source has the bits
/// that it sets, laid down beforehand: the atoms that it meets, the rules that are to be looked at, and the
/// sequences that it begins. A text is read from its beginning to its end, so a sequence is looked for when a source
/// that ends it comes after one that begins it.
final class WordingIndex: Sendable {
  let phrases: PhraseList
  private let trie: PhraseTrie
  /// The bits of each source.
  private let masks: Masks
  /// Whether a source begins or ends any sequence.
  private let isPart: Frozen<Bool>
  /// The sequences that each source ends, as bits.
  private let endings: Masks
  private let sequenceCount: Int
  private let gaps: Frozen<Int32>
  /// For each source the late sequences that it ends: those that begin with a sequence, which may be met after what
  /// ends them was, so they are looked for last.
  private let lateEndings: Lists
  /// The groups of rule r are those of list 2r (required) and 2r + 1 (forbidden).
  private let ruleGroups: Lists
  private let groups: Lists
  private let readings: [StatusReading]
  private let layout: Layout

  /// Where in the bits of a text, in words of 64, each kind begins; the sequences begun are first.
  private struct Layout: Sendable {
    /// The late sequences ended.
    var late: Int
    var rules: Int
    var atoms: Int
    var count: Int

    init(sequences: Int, rules: Int, atoms: Int) {
      late = sequences / 64 + 1
      self.rules = late * 2
      self.atoms = self.rules + rules / 64 + 1
      count = self.atoms + atoms / 64 + 1
    }
  }

  var ruleCount: Int { readings.count }

  init(_ table: WordingRules) {
    phrases = table.phrases
    trie = PhraseTrie(table.phrases)
    sequenceCount = table.sequences.count
    gaps = Frozen(table.sequences.map(\.gap))
    readings = table.rules.map(\.reading)
    let layout = Layout(sequences: table.sequences.count, rules: table.rules.count, atoms: table.atomCount)
    self.layout = layout

    var weights = [Int](repeating: 0, count: table.atomCount)
    for atom in table.atoms.joined() { weights[Int(atom)] += 1 }
    let places = Self.places(of: table)
    var bits = places.map { [Int($0) + layout.atoms * 64] }
    var ruleGroups: [[Int32]] = []
    var groups: [[Int32]] = []
    for (index, rule) in table.rules.enumerated() {
      // The rarest group calls for the rule to be looked at.
      let trigger = rule.required.min { $0.weight(weights) < $1.weight(weights) } ?? []
      for atom in trigger { bits[Int(atom)].append(layout.rules * 64 + index) }
      for list in [rule.required, rule.forbidden] {
        ruleGroups.append((groups.count..<groups.count + list.count).map { Int32($0) })
        groups += list.map { atoms in atoms.map { places[Int($0)] + Int32(layout.atoms * 64) } }
      }
    }
    var isSequence = [Bool](repeating: false, count: table.atomCount)
    for sequence in table.sequences { isSequence[Int(sequence.atom)] = true }
    var isPartAtom = isSequence.map { _ in false }
    var ended = [[Int]](repeating: [], count: table.atomCount)
    var endedLate = [[Int32]](repeating: [], count: table.atomCount)
    for (index, sequence) in table.sequences.enumerated() {
      let isLate = sequence.left.contains { isSequence[Int($0)] }
      for atom in sequence.left {
        isPartAtom[Int(atom)] = true
        bits[Int(atom)].append(index)
      }
      for atom in sequence.right {
        isPartAtom[Int(atom)] = true
        if isLate {
          endedLate[Int(atom)].append(Int32(index))
          bits[Int(atom)].append(layout.late * 64 + index)
        } else {
          ended[Int(atom)].append(index)
        }
      }
    }
    let sources = table.atoms + table.sequences.map { [$0.atom] }
    masks = Masks(sources.map { atoms in atoms.flatMap { bits[Int($0)] } })
    endings = Masks(sources.map { atoms in atoms.flatMap { ended[Int($0)] } })
    lateEndings = Lists(sources.map { atoms in Set(atoms.flatMap { endedLate[Int($0)] }).sorted() })
    isPart = Frozen(sources.map { $0.contains { isPartAtom[Int($0)] } })
    self.ruleGroups = Lists(ruleGroups)
    self.groups = Lists(groups)
  }

  /// A number for each atom: those of a phrase next to each other, as far as can be, so that it sets few words of
  /// bits; the phrases of many atoms first.
  private static func places(of table: WordingRules) -> [Int32] {
    var places = [Int32](repeating: -1, count: table.atomCount)
    var next: Int32 = 0
    func place(_ atom: Int32) {
      if places[Int(atom)] >= 0 { return }
      places[Int(atom)] = next
      next += 1
    }
    for atoms in table.atoms.sorted(by: { $0.count > $1.count }) { atoms.forEach(place) }
    for sequence in table.sequences { place(sequence.atom) }
    return places
  }

  func reading(_ rule: Int) -> StatusReading { readings[rule] }

  /// The first rule that fits a text; nil if none does.
  func read(_ text: FoldedText) -> Int? {
    Lent<PhraseHit>.with(room: 24) { hits in
      trie.search(text, &hits)
      if hits.count == 0 { return nil }
      return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: layout.count) { bits in
        bits.update(repeating: 0)
        Lent<Part>.with(room: 24) { parts in
          for index in 0..<hits.count { meet(hits[index], text, &parts, bits) }
          if parts.count > 1 { joinLate(&parts, bits) }
        }
        return firstRule(bits)
      }
    }
  }

  @inline(__always)
  private func meet(
    _ hit: PhraseHit, _ text: FoldedText, _ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    let source = Int(hit.phrase)
    // Most phrases are no part of a sequence, and where they stand is not asked.
    if isPart[source] { join(source, WordSpan(hit, text), &parts, bits) }
    masks.set(source, bits)
  }

  private func join(
    _ source: Int, _ span: WordSpan, _ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    endings.each(source) { word, ends in
      let open = ends & bits[word]
      if open != 0 { join(word, open, span, &parts, bits) }
    }
    parts.append(Part(source: Int32(truncatingIfNeeded: source), span: span))
  }

  /// Meets those sequences of a word of bits which a source ends that stands where it has to.
  @inline(never)
  private func join(
    _ word: Int, _ open: UInt64, _ span: WordSpan, _ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    var open = open
    while open != 0 {
      let sequence = word << 6 + open.trailingZeroBitCount
      open &= open &- 1
      if isBegun(sequence, before: span, parts) { meet(sequence: sequence, span, &parts, bits) }
    }
  }

  private func meet(
    sequence: Int, _ span: WordSpan, _ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>
  ) {
    let source = phrases.count + sequence
    if isPart[source] { join(source, span, &parts, bits) }
    masks.set(source, bits)
  }

  private func isBegun(_ sequence: Int, before span: WordSpan, _ parts: borrowing Lent<Part>) -> Bool {
    let gap = gaps[sequence]
    for first in 0..<parts.count where span.follows(parts[first].span, gap: gap) {
      if masks.contains(Int(parts[first].source), bit: sequence) { return true }
    }
    return false
  }

  /// What a late sequence is made of comes before it, so each is looked for once.
  private func joinLate(_ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>) {
    for word in 0..<layout.late {
      var open = bits[word] & bits[layout.late &+ word]
      while open != 0 {
        let bit = open.trailingZeroBitCount
        joinLate(word << 6 + bit, &parts, bits)
        // Another may have become possible.
        open = bits[word] & bits[layout.late &+ word] & (~1 << UInt64(bit))
      }
    }
  }

  private func joinLate(_ sequence: Int, _ parts: inout Lent<Part>, _ bits: UnsafeMutableBufferPointer<UInt64>) {
    // Those met on the way come behind.
    for second in 0..<parts.count where lateEndings.contains(Int(parts[second].source), where: { $0 == sequence }) {
      let span = parts[second].span
      if isBegun(sequence, before: span, parts) { meet(sequence: sequence, span, &parts, bits) }
    }
  }

  private func firstRule(_ bits: UnsafeMutableBufferPointer<UInt64>) -> Int? {
    for word in layout.rules..<layout.atoms {
      var open = bits[word]
      while open != 0 {
        let rule = (word - layout.rules) << 6 + open.trailingZeroBitCount
        if fits(rule, bits) { return rule }
        open &= open &- 1
      }
    }
    return nil
  }

  private func fits(_ rule: Int, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    !ruleGroups.contains(rule * 2) { !isMet($0, bits) } && !ruleGroups.contains(rule * 2 + 1) { isMet($0, bits) }
  }

  private func isMet(_ group: Int32, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    groups.contains(Int(group)) { bits[Int($0) >> 6] & (1 << UInt64($0 & 63)) != 0 }
  }
}

/// A source met in a text that may begin or end a sequence.
private struct Part: BitwiseCopyable {
  var source: Int32
  var span: WordSpan
}

/// Where in a text the character of each byte of its ``FoldedText`` begins.
private struct Origins: FoldingSink {
  private(set) var offsets = [0]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    FoldedWording.fold(text, into: &self)
    offsets.append(text.count)
  }

  mutating func letter(_ byte: UInt8, from origin: Int) { offsets.append(origin) }
  mutating func blank(at origin: Int) { offsets.append(origin) }
  mutating func endSentence() {}
}

extension WordingIndex {
  /// The words that a rule asks for, as UTF-8 offsets of `text`, none overlapping.
  func evidence(_ text: String, rule: Int) -> [Range<Int>] {
    var wanted: Set<Int> = []
    ruleGroups.each(rule * 2) { group in groups.each(Int(group)) { wanted.insert(Int($0)) } }
    var sequences: Set<Int> = []
    func isWanted(_ source: Int) -> Bool {
      masks.contains(source) { wanted.contains($0) || sequences.contains($0) }
        || endings.contains(source) { sequences.contains($0) }
        || lateEndings.contains(source) { sequences.contains(Int($0)) }
    }
    // A sequence comes behind those it is made of.
    for index in (0..<sequenceCount).reversed() where isWanted(phrases.count + index) { sequences.insert(index) }
    var text = text
    return text.withUTF8 { bytes in
      let origins = Origins(bytes).offsets
      var ranges: [Range<Int>] = []
      FoldedText.withText(bytes) { folded in
        Lent<PhraseHit>.with(room: 24) { hits in
          trie.search(folded, &hits)
          for index in 0..<hits.count where isWanted(Int(hits[index].phrase)) {
            let hit = hits[index]
            // The blanks and the ends of the text that frame a phrase are no words of it.
            let phrase = phrases[Int(hit.phrase)]
            let first = Int(hit.start) + phrase.prefix { $0 <= 0x20 }.count
            let last = Int(hit.end) - 1 - phrase.reversed().prefix { $0 <= 0x20 }.count
            ranges.append(origins[first]..<origins[last] + FoldedWording.length(bytes[origins[last]]))
          }
        }
      }
      return Self.merged(ranges)
    }
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) {
      merged, range in
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
