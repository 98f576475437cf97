/// What to make of the words at a place.
///
/// `after 'x'`, `before 'x'`, `afterLast 'x'`, `beforeLast 'x'` keep what stands on that side (the whole
/// text where `x` is missing) · `past 'x'`, `until 'x'` the same, but nothing where `x` is missing ·
/// `inside '(' ')'` what the first pair holds, else nothing · `drop 'x'` removes every `x` ·
/// `if 'x'`, `unless 'x'` let the text through or not · `line 2`, `word 2` count from 1, `-1` is the
/// last; `words 2 -1` is a stretch · `digits` keeps digits only, `run 12` the first run of at least that many ·
/// `s10 'KR'` lets through only a postal number, of these countries if any are named · `upper`, `compact` (no
/// blanks) · `is 'a' 'b'` lets only these through. ASCII case is ignored in comparisons.
struct Cleaner: Sendable {
  enum Operation: String, Sendable {
    case after, before, afterLast, beforeLast, past, until, inside, drop
    case passIf = "if"
    case unless, word, words, digits, run, s10, upper, compact
    case passIs = "is"
  }
  private let operation: Operation?
  private let arguments: [String]
  private let count: Int
  private let last: Int

  var isKnown: Bool { operation != nil }

  init(_ source: String) {
    let words = Query.split(source, " ")
    operation = Operation(rawValue: words[0])
    let quoted = source.split(separator: "'", omittingEmptySubsequences: false)
    arguments = quoted.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    count = words.count > 1 ? Int(words[1]) ?? 0 : 0
    last = words.count > 2 ? Int(words[2]) ?? 0 : 0
  }

  func apply(_ text: String) -> String? {
    guard let operation else { return text }
    let first = arguments.first ?? ""
    switch operation {
    case .after: return cut(text, first, last: false).map { $0.1 } ?? text
    case .before: return cut(text, first, last: false).map { $0.0 } ?? text
    case .afterLast: return cut(text, first, last: true).map { $0.1 } ?? text
    case .beforeLast: return cut(text, first, last: true).map { $0.0 } ?? text
    case .past: return cut(text, first, last: false).map { $0.1 }
    case .until: return cut(text, first, last: false).map { $0.0 }
    case .inside:
      guard arguments.count == 2, let opened = cut(text, arguments[0], last: false),
        let closed = cut(opened.1, arguments[1], last: false)
      else { return nil }
      return closed.0
    case .drop:
      var rest = text
      while let (before, after) = cut(rest, first, last: false) {
        rest = before.isEmpty ? after : after.isEmpty ? before : before + " " + after
      }
      return rest
    case .passIf: return holds(text) ? text : nil
    case .unless: return holds(text) ? nil : text
    case .passIs:
      return arguments.contains { $0.lowercased() == text.lowercased() } ? text : nil
    case .run:
      return text.split { !$0.isASCII || !$0.isNumber }.first { $0.count >= count }.map(String.init)
    case .s10: return isPostalNumber(text) ? text : nil
    case .word:
      let words = text.split(separator: " ")
      let index = count < 0 ? words.count + count : count - 1
      return words.indices.contains(index) ? String(words[index]) : nil
    case .words:
      let words = text.split(separator: " ")
      let to = last < 0 ? words.count + last : last - 1
      guard count >= 1, count - 1 <= to, words.indices.contains(count - 1) else { return nil }
      return words[(count - 1)...min(to, words.count - 1)].joined(separator: " ")
    case .digits: return String(text.filter { $0.isASCII && $0.isNumber })
    case .upper: return text.uppercased()
    case .compact: return text.filter { $0 != " " }
    }
  }

  /// Two letters, nine digits and a country, whatever the check digit: a redacted number keeps its shape only.
  private func isPostalNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 13, bytes[2..<11].allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    let country = String(decoding: bytes[11...], as: UTF8.self)
    return (bytes[..<2] + bytes[11...]).allSatisfy { (0x41...0x5A).contains($0) }
      && (arguments.isEmpty || arguments.contains(country))
  }

  private func holds(_ text: String) -> Bool {
    arguments.contains { Words.find($0.utf8.map(Words.lower), in: text) != nil }
  }

  /// What stands before and after `needle`, trimmed; nil where it is missing.
  private func cut(_ text: String, _ needle: String, last: Bool) -> (String, String)? {
    let wanted = needle.utf8.map(Words.lower)
    guard let start = Words.find(wanted, in: text, last: last) else { return nil }
    let bytes = Array(text.utf8)
    return (Self.trim(bytes[..<start]), Self.trim(bytes[(start + wanted.count)...]))
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
