package import WaybillModel

/// Ordered rules that tell what wordings mean; the first that fits decides.
///
/// One rule a line: `id status.substatus facts : phrases`. Phrases are parted by ` | `; any one will do.
/// ` & ` begins a further group that must be met as well, ` ! ` begins phrases of which none may stand in
/// the text. Phrases are compared in folded form (case, diacritics and punctuation do not count) and as
/// whole words; `*` at an end leaves that end of the word open. Scripts without blanks match anywhere.
/// `^` before a phrase binds it to the beginning of the text, `$` behind it to the end. Facts are those of
/// code tables: `reason=customs cause=recipient direction=return handed_to=station flag=action_required
/// physical=no`. What follows `#` is a remark.
package struct WordingTable: Sendable {
  private struct Rule: Sendable {
    var reading: StatusReading
    var required: [Int]
    var forbidden: [Int]
  }
  private let rules: [Rule]
  private let matcher: PhraseMatcher
  private let atoms: [[Int32]]
  private let lengths: [Int]
  private let atomCount: Int
  /// Lines that could not be read: a mistake in the table, caught by a test.
  package let invalidLines: [String]

  package init(owner: String, _ text: String) {
    var rules: [Rule] = []
    var phrases: [[UInt8]: Int] = [:]
    var list: [[UInt8]] = []
    var atoms: [[Int32]] = []
    var atomCount = 0
    var invalid: [String] = []
    func atom(_ group: Substring) -> Int? {
      let id = atomCount
      atomCount += 1
      for source in group.split(separator: "|") {
        guard let phrase = Self.compile(source) else { return nil }
        if let known = phrases[phrase] {
          atoms[known].append(Int32(id))
        } else {
          phrases[phrase] = list.count
          list.append(phrase)
          atoms.append([Int32(id)])
        }
      }
      return id
    }
    for line in text.split(separator: "\n") {
      let content = line.prefix { $0 != "#" }
      if content.allSatisfy({ $0 == " " }) { continue }
      guard let colon = content.firstIndex(of: ":"),
        let reading = RuleHead.reading(content[..<colon], owner: owner)
      else {
        invalid.append(String(line))
        continue
      }
      let body = content[content.index(after: colon)...].split(separator: "!", omittingEmptySubsequences: false)
      let groups = body[0].split(separator: "&")
      let required = groups.compactMap { atom($0) }
      let forbidden = body.dropFirst().compactMap { atom($0) }
      guard required.count == groups.count, !required.isEmpty, forbidden.count == body.count - 1 else {
        invalid.append(String(line))
        continue
      }
      rules.append(Rule(reading: reading, required: required, forbidden: forbidden))
    }
    self.rules = rules
    self.atoms = atoms
    self.atomCount = atomCount
    lengths = list.map(\.count)
    matcher = PhraseMatcher(list)
    invalidLines = invalid
  }

  package var count: Int { rules.count }

  /// What the text means by this table; nil if no rule fits.
  package func read(_ text: String) -> StatusReading? { read(FoldedWording(text)) }

  func read(_ folded: FoldedWording) -> StatusReading? { rule(folded).map { rules[$0].reading } }

  private func rule(_ folded: FoldedWording) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: atomCount / 64 + 1) { bits in
      bits.initialize(repeating: 0)
      var any = false
      matcher.scan(Self.framed(folded)) { phrase, _ in
        any = true
        for atom in atoms[phrase] { bits[Int(atom) >> 6] |= 1 << UInt64(atom & 63) }
      }
      guard any else { return nil }
      func isSet(_ atom: Int) -> Bool { bits[atom >> 6] & (1 << UInt64(atom & 63)) != 0 }
      return rules.firstIndex { rule in
        rule.required.allSatisfy(isSet) && !rule.forbidden.contains(where: isSet)
      }
    }
  }

  /// Bytes of the folded text that made the deciding rule fit.
  func evidence(_ folded: FoldedWording) -> [Range<Int>] {
    guard let rule = rule(folded) else { return [] }
    var ranges: [Range<Int>] = []
    let required = Set(rules[rule].required.map { Int32($0) })
    matcher.scan(Self.framed(folded)) { phrase, end in
      if atoms[phrase].contains(where: required.contains) { ranges.append(end - lengths[phrase] - 1..<end - 1) }
    }
    return ranges
  }

  // `^` and `$` of the rules are bytes that no text holds, at both ends of the framed text.
  private static let start: UInt8 = 0x01
  private static let end: UInt8 = 0x02

  private static func framed(_ folded: FoldedWording) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(folded.bytes.count + 2)
    text.append(start)
    text.append(contentsOf: folded.bytes)
    text.append(end)
    return text
  }

  private static func compile(_ source: Substring) -> [UInt8]? {
    var source = source
    while source.first == " " { source.removeFirst() }
    while source.last == " " { source.removeLast() }
    var openStart = false
    var openEnd = false
    var atStart = false
    var atEnd = false
    if source.first == "^" { atStart = true; source.removeFirst() }
    if source.last == "$" { atEnd = true; source.removeLast() }
    if source.first == "*" { openStart = true; source.removeFirst() }
    if source.last == "*" { openEnd = true; source.removeLast() }
    var bytes = FoldedWording(String(source)).bytes
    guard bytes.count > 2 else { return nil }
    // Han, kana, Hangul and Thai part no words by blanks.
    let isUnspaced = bytes.contains { $0 >= 0xE3 && $0 <= 0xED } || bytes.starts(with: [0x20, 0xE0, 0xB8])
    if openStart || isUnspaced { bytes.removeFirst() }
    if openEnd || isUnspaced { bytes.removeLast() }
    if atStart { bytes = [start] + (bytes.first == 0x20 ? [] : [0x20]) + bytes }
    if atEnd { bytes += (bytes.last == 0x20 ? [] : [0x20]) + [end] }
    return bytes
  }
}

/// The head of a rule: id, substatus and facts.
enum RuleHead {
  static func reading(_ head: Substring, owner: String) -> StatusReading? {
    let words = head.split(separator: " ").map(String.init)
    guard words.count >= 2, let meaning = StatusFacts(words.dropFirst()) else { return nil }
    return meaning.reading(rule: "wording:\(owner)/\(words[0])")
  }
}
