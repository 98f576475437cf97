internal import WaybillModel

/// Many tables searched at once: one automaton over the phrases of all, then each table's own rules.
final class WordingIndex: Sendable {
  struct Source: Sendable {
    var rules: WordingRules
    /// Words that tell the table's language from the others.
    var languageWords: [[UInt8]] = []
  }

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
  private let phraseLanguages: Lists
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
  /// The rules of each table, in the order of the sources.
  private let tables: [Range<Int>]
  private let atomCount: Int

  private struct Sequence: Sendable {
    var gap: Int32
    var atom: Int32
  }

  var ruleCount: Int { readings.count }
  let phrases: [[UInt8]]

  init(_ sources: [Source]) {
    var phrases: [[UInt8]] = []
    var known: [[UInt8]: Int] = [:]
    var phraseAtoms: [[Int32]] = []
    var phraseLanguages: [[Int32]] = []
    var atomRules: [[Int32]] = []
    var sequences: [Sequence] = []
    var lefts: [[Int32]] = []
    var ruleGroups: [[Int32]] = []
    var groups: [[Int32]] = []
    var readings: [StatusReading] = []
    var tables: [Range<Int>] = []
    var rights: [(group: [Int32], sequence: Int32)] = []
    func id(_ phrase: [UInt8]) -> Int {
      if let id = known[phrase] { return id }
      known[phrase] = phrases.count
      phrases.append(phrase)
      phraseAtoms.append([])
      phraseLanguages.append([])
      return phrases.count - 1
    }
    for (language, source) in sources.enumerated() {
      let base = Int32(atomRules.count)
      let rules = source.rules
      func shifted(_ group: [Int32]) -> [Int32] { group.map { $0 + base } }
      var weights = [Int](repeating: 0, count: rules.atomCount)
      for (phrase, atoms) in zip(rules.phrases, rules.atoms) {
        phraseAtoms[id(phrase)] += shifted(atoms)
        for atom in atoms { weights[Int(atom)] += 1 }
      }
      atomRules += [[Int32]](repeating: [], count: rules.atomCount)
      for sequence in rules.sequences {
        rights.append((shifted(sequence.right), Int32(sequences.count)))
        sequences.append(Sequence(gap: sequence.gap, atom: sequence.atom + base))
        lefts.append(shifted(sequence.left))
      }
      let first = readings.count
      for rule in rules.rules {
        // The rarest group calls for the rule to be looked at.
        let trigger = rule.required.min { $0.weight(weights) < $1.weight(weights) } ?? []
        for atom in trigger { atomRules[Int(atom + base)].append(Int32(readings.count)) }
        for list in [rule.required, rule.forbidden] {
          ruleGroups.append((groups.count..<groups.count + list.count).map { Int32($0) })
          groups += list.map(shifted)
        }
        readings.append(rule.reading)
      }
      tables.append(first..<readings.count)
      for word in source.languageWords {
        let word = id(word)
        if phraseLanguages[word].last != Int32(language) { phraseLanguages[word].append(Int32(language)) }
      }
    }
    var atomSequences = [[Int32]](repeating: [], count: atomRules.count)
    for right in rights { for atom in right.group { atomSequences[Int(atom)].append(right.sequence) } }
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
    self.phraseAtoms = Lists(phraseAtoms)
    self.phraseLanguages = Lists(phraseLanguages)
    atomCount = atomRules.count
    self.atomRules = Lists(atomRules)
    self.atomSequences = Lists(atomSequences)
    atomSlots = Frozen(slots)
    self.slotCount = Int(slotCount)
    self.sequences = Frozen(sequences)
    sequenceCount = sequences.count
    self.lefts = Lists(lefts)
    self.ruleGroups = Lists(ruleGroups)
    self.groups = Lists(groups)
    self.readings = readings
    self.tables = tables
  }

  func reading(_ rule: Int) -> StatusReading { readings[rule] }

  /// The rule that decides, by ``choose(_:preferred:)``.
  ///
  /// - Parameter preferred: the table of the language that the text is said to be in.
  func read(_ text: UnsafeBufferPointer<UInt8>, preferred: Int? = nil) -> Int? {
    let words = atomCount / 64 + 1
    let ruleWords = readings.count / 64 + 1
    let capacity = words + ruleWords + tables.count + slotCount * 3
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { memory in
      memory[..<(words + ruleWords + tables.count)].update(repeating: 0)
      var found = Findings(
        atoms: .init(rebasing: memory[..<words]),
        rules: .init(rebasing: memory[words..<words + ruleWords]),
        languages: .init(rebasing: memory[(words + ruleWords)..<(words + ruleWords + tables.count)]),
        places: .init(rebasing: memory[(words + ruleWords + tables.count)...]))
      scan(text, &found)
      return found.hasCandidates ? choose(found, preferred) : nil
    }
  }

  func read(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  /// What a scan has met so far.
  private struct Findings {
    /// Bit by bit: the atoms met, and the rules whose trigger was.
    var atoms: UnsafeMutableBufferPointer<UInt64>
    var rules: UnsafeMutableBufferPointer<UInt64>
    /// How many words of each language.
    var languages: UnsafeMutableBufferPointer<UInt64>
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

  // A byte that no folded text holds.
  private static let sentenceEnd: UInt8 = 0x03
  // Words of the next sentence are out of reach of `~`.
  private static let sentenceGap: Int32 = 64

  private func scan(_ text: UnsafeBufferPointer<UInt8>, _ found: inout Findings) {
    // Folded first: the search is a tight loop then. Folding shortens, but for blanks and the two ends.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 8) { folded in
      var count = 0
      FoldedWording.stream(text) { byte, _ in
        folded[count] = byte
        count += 1
      } endOfSentence: {
        folded[count] = Self.sentenceEnd
        count += 1
      }
      folded[count] = WordingRules.end
      search(UnsafeBufferPointer(rebasing: folded[...count]), &found)
    }
  }

  private func search(_ folded: UnsafeBufferPointer<UInt8>, _ found: inout Findings) {
    var state = matcher.step(0, WordingRules.start)
    var word: Int32 = 0
    var byte: Int32 = 1
    for value in folded {
      if value == Self.sentenceEnd {
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
        phraseLanguages.each(phrase) { found.languages[Int($0)] &+= 1 }
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

  /// The first rule that fits of the table that its words speak for most.
  ///
  /// Texts seldom hold words that tell languages apart, and a single one may be a name; then the order of the
  /// tables decides. Where several do, a language they do not speak for is not asked: its false friends would
  /// be read.
  private func choose(_ found: Findings, _ preferred: Int?) -> Int? {
    let most = found.languages.max() ?? 0
    if let preferred, found.languages[preferred] > 0 || most < 2,
      let rule = firstRule(of: preferred, found)
    {
      return rule
    }
    guard most > 1 else {
      for table in tables.indices { if let rule = firstRule(of: table, found) { return rule } }
      return nil
    }
    var best: (rule: Int, words: UInt64)?
    for table in tables.indices {
      let words = found.languages[table]
      if let best, words <= best.words { continue }
      if words * 2 >= most, let rule = firstRule(of: table, found) { best = (rule, words) }
    }
    return best?.rule
  }

  private func firstRule(of table: Int, _ found: Findings) -> Int? {
    let range = tables[table]
    var index = range.lowerBound
    while index < range.upperBound {
      let bits = found.rules[index >> 6] >> UInt64(index & 63)
      guard bits != 0 else {
        index = ((index >> 6) + 1) << 6
        continue
      }
      index += bits.trailingZeroBitCount
      if index < range.upperBound, fits(index, found) { return index }
      index += 1
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
