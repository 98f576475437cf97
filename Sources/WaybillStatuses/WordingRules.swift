internal import WaybillModel

/// Ordered rules as a table writes them; the first that fits decides.
///
/// One rule a line: `id status.substatus facts : condition`. What follows `#` is a remark.
/// - Phrases are parted by ` | `; any one will do. They are compared folded (case, diacritics and
///   punctuation do not count) and as whole words; `*` at an end leaves that end of the word open, and within
///   a phrase (`pokus* o`) the end of that word. Scripts without blanks match anywhere. `^` before a phrase binds it to the beginning of the text, `$` behind it
///   to the end.
/// - ` & ` begins a further group that must be met as well, ` ! ` begins a group that must not be met.
/// - ` ~ ` between two groups: the second follows the first with at most four words between, in the same
///   sentence. ` + `: it follows at once; ` > `: it follows anywhere.
/// - `@name : condition` names words that many rules share, `@name` stands for them. A name may have several
///   such lines; any one will do.
/// - `no delivered : condition` forbids the delivered rules behind it, all of them, where it is met: a false delivery
///   costs the buyer the case, and what speaks against one does so whatever the words for it.
/// - Facts are those of code tables: `reason=customs cause=recipient direction=return handed_to=station
///   flag=action_required physical=no`.
package struct WordingRules: Sendable {
  /// Any of these atoms meets the group. An atom is a set of phrases or a ``Sequence``.
  typealias Group = [Int32]

  struct Rule: Sendable {
    var reading: StatusReading
    var required: [Group]
    var forbidden: [Group]
  }

  /// An atom that is met when `right` follows `left`.
  struct Sequence: Sendable {
    var left: Group
    var right: Group
    /// Words that may stand between.
    var gap: Int32
    var atom: Int32
  }

  private(set) var rules: [Rule] = []
  private(set) var sequences: [Sequence] = []
  private(set) var phrases = PhraseList()
  /// The atoms each phrase belongs to.
  private(set) var atoms: [[Int32]] = []
  private(set) var atomCount = 0
  /// Lines that could not be read: a mistake in the table, caught by a test.
  package private(set) var invalidLines: [String] = []

  private var names: [String: [Group]] = [:]
  private var vetoes: [Status: [Group]] = [:]

  package init(owner: String, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let content = line.prefix { $0 != UInt8(ascii: "#") }.trimmed
        if !content.isEmpty, !read(content, owner) { invalidLines.append(String(decoding: line, as: UTF8.self)) }
      }
    }
    phrases.close()
    names = [:]
    vetoes = [:]
  }

  private mutating func read(_ line: Bytes, _ owner: String) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let head = line[..<colon].trimmed
    let body = line[(colon + 1)...].split(separator: UInt8(ascii: "!"), omittingEmptySubsequences: false)
    var groups: [Group] = []
    for part in body[0].split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
      guard let group = chain(part) else { return false }
      groups.append(group)
    }
    if head.first == UInt8(ascii: "@") {
      guard body.count == 1, groups.count == 1 else { return false }
      names[head.text, default: []].append(groups[0])
      return true
    }
    let words = head.split(separator: 0x20).map(\.text)
    if words.count == 2, words[0] == "no" {
      guard body.count == 1, groups.count == 1, let status = Status(rawValue: words[1]) else { return false }
      vetoes[status, default: []] += groups
      return true
    }
    guard words.count > 1, let facts = StatusFacts(words.dropFirst()) else { return false }
    let reading = facts.reading(rule: "wording:\(owner)/\(words[0])")
    var forbidden = vetoes[reading.status] ?? []
    for part in body.dropFirst() {
      guard let group = chain(part) else { return false }
      forbidden.append(group)
    }
    rules.append(Rule(reading: reading, required: groups, forbidden: forbidden))
    return true
  }

  /// Groups in a row: `a | b ~ c > d + e`.
  private mutating func chain(_ text: Bytes) -> Group? {
    var left: Group?
    var gap = Int32.max
    var rest = text[...]
    while true {
      let end = rest.firstIndex { Self.gap($0) != nil }
      guard let next = alternatives(rest[..<(end ?? rest.endIndex)]) else { return nil }
      if let before = left {
        let atom = newAtom()
        sequences.append(Sequence(left: before, right: next, gap: gap, atom: atom))
        left = [atom]
      } else {
        left = next
      }
      guard let end else { return left }
      gap = Self.gap(rest[end]) ?? .max
      rest = rest[(end + 1)...]
    }
  }

  /// The words that may stand between the groups that a sign parts.
  private static func gap(_ sign: UInt8) -> Int32? {
    switch sign {
    case UInt8(ascii: "+"): 0
    case UInt8(ascii: "~"): 4
    case UInt8(ascii: ">"): .max
    default: nil
    }
  }

  private mutating func alternatives(_ text: Bytes) -> Group? {
    var group: Group = []
    var own: Int32?
    for part in text.split(separator: UInt8(ascii: "|")) {
      let phrase = part.trimmed
      if phrase.first == UInt8(ascii: "@") {
        guard let named = names[phrase.text] else { return nil }
        for atom in named.joined() where !group.contains(atom) { group.append(atom) }
        continue
      }
      if Self.hasOpenWord(phrase) {
        guard let met = inARow(Self.openWords(phrase)) else { return nil }
        group.append(met)
        continue
      }
      let atom = own ?? newAtom()
      own = atom
      guard add(phrase, to: atom) else { return nil }
    }
    if let own { group.append(own) }
    return group.isEmpty ? nil : group
  }

  private mutating func add(_ phrase: some Collection<UInt8>, to atom: Int32) -> Bool {
    guard let bytes = Self.compile(phrase) else { return false }
    let id = phrases.index(of: bytes)
    if id == atoms.count { atoms.append([]) }
    if atoms[id].last != atom { atoms[id].append(atom) }
    return true
  }

  private static func hasOpenWord(_ phrase: Bytes) -> Bool {
    var before: UInt8 = 0
    for byte in phrase {
      if byte == 0x20, before == UInt8(ascii: "*") { return true }
      before = byte
    }
    return false
  }

  /// `vrac* odesilatel*` as the two phrases that have to follow each other.
  private static func openWords(_ phrase: Bytes) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for byte in phrase {
      if byte == 0x20, let last = words[words.count - 1].last, last == UInt8(ascii: "*") {
        words.append([])
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words
  }

  private mutating func inARow(_ words: [[UInt8]]) -> Int32? {
    var left: Int32?
    for word in words {
      var met = newAtom()
      guard add(word, to: met) else { return nil }
      if let left {
        let right = met
        met = newAtom()
        sequences.append(Sequence(left: [left], right: [right], gap: 0, atom: met))
      }
      left = met
    }
    return left
  }

  private mutating func newAtom() -> Int32 {
    atomCount += 1
    return Int32(atomCount - 1)
  }

  // `^` and `$` of the rules are bytes that no text holds, at both ends of the scanned text.
  static let start: UInt8 = 0x01
  static let end: UInt8 = 0x02

  /// A phrase of Latin letters, digits and single blanks, as most are; nil for any other.
  private static func plain(_ phrase: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(phrase.count + 2)
    bytes.append(0x20)
    for byte in phrase {
      let isPlain = byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x20 && bytes[bytes.count - 1] != 0x20
      guard isPlain else { return nil }
      bytes.append(byte)
    }
    guard bytes.count > 1, bytes[bytes.count - 1] != 0x20 else { return nil }
    bytes.append(0x20)
    return bytes
  }

  /// A phrase in the form in which texts are searched for it.
  static func compile(_ phrase: some Collection<UInt8>) -> [UInt8]? {
    if let plain = plain(phrase) { return plain }
    var source = Array(phrase)[...]
    func drop(first byte: Character) -> Bool {
      guard source.first == byte.asciiValue else { return false }
      source.removeFirst()
      return true
    }
    func drop(last byte: Character) -> Bool {
      guard source.last == byte.asciiValue else { return false }
      source.removeLast()
      return true
    }
    let atStart = drop(first: "^")
    let atEnd = drop(last: "$")
    let openStart = drop(first: "*")
    let openEnd = drop(last: "*")
    // Elsewhere these signs would be read as punctuation, and the phrase would never be met.
    guard !source.contains(where: { [UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "$")].contains($0) }) else {
      return nil
    }
    var bytes = FoldedWording(source).bytes
    guard bytes.count > 2 else { return nil }
    // Han, kana, Hangul and Thai part no words by blanks.
    let isUnspaced =
      bytes.contains { $0 >= 0xE3 && $0 <= 0xED } || bytes.starts(with: [0x20, 0xE0, 0xB8])
      || bytes.starts(with: [0x20, 0xE0, 0xB9])
    if openStart || isUnspaced { bytes.removeFirst() }
    if openEnd || isUnspaced { bytes.removeLast() }
    if atStart { bytes = [start] + (bytes.first == 0x20 ? [] : [0x20]) + bytes }
    if atEnd { bytes += (bytes.last == 0x20 ? [] : [0x20]) + [end] }
    return bytes
  }
}

private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate var trimmed: Self {
    var slice = self
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
