package import WaybillModel
internal import WaybillStatuses

/// A carrier's codes: `code status.substatus` a line, further words are facts (``StatusFacts``), and what
/// follows `#` is the code's meaning. A code that stands here is decided, whatever its words say, unless its
/// line says `coarse`: such a code gathers several events, and words that name one of them decide first.
///
/// A code of several parts is written with `/`, and a part's alternatives with `,`: `BDE,BDI/01` is two
/// codes. `12/*` stands for 12 alone and with any last part that is not listed. Pages write the same code in
/// several ways, so case, leading zeros and what parts the parts (`/`, `-`, `.`, `:`, `_`, a blank) do not
/// count; zeros do where the carrier has two systems of codes that they alone tell apart.
package struct CodeTable: Sendable {
  private let meanings: [String: Meaning]
  private let zerosCount: Bool
  /// Lines that could not be read or repeat a code: a mistake in the table, caught by a test.
  package let invalidLines: [String]

  private struct Meaning: Sendable {
    /// The table's own spelling, for rules.
    var code: String
    var facts: StatusFacts
    var isCoarse: Bool
  }

  package init(_ lines: String, zerosCount: Bool = false) {
    var meanings: [String: Meaning] = [:]
    var invalid: [String] = []
    for line in lines.split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      guard let pattern = words.first else { continue }
      guard let facts = StatusFacts(words.dropFirst().filter { $0 != Self.coarse }) else {
        invalid.append(String(line))
        continue
      }
      for code in Self.expand(pattern) {
        let meaning = Meaning(code: code, facts: facts, isCoarse: words.contains(Self.coarse))
        if meanings.updateValue(meaning, forKey: Self.key(code, zerosCount)) != nil {
          invalid.append(code + " is repeated: " + line)
        }
      }
    }
    self.meanings = meanings
    self.zerosCount = zerosCount
    invalidLines = invalid
  }

  package static let none = CodeTable("")
  package var count: Int { meanings.count }

  /// The meaning of a code of `owner`, if it is known; of `type/attribute` the type's, where only that is.
  package func read(_ code: String, owner: String) -> StatusReading? {
    meaning(code).map { $0.facts.reading(rule: "code:\(owner)/\($0.code)") }
  }

  /// The code gathers several events; its words say which.
  package func isCoarse(_ code: String) -> Bool { meaning(code)?.isCoarse == true }

  private static let coarse = "coarse"

  private func meaning(_ code: String) -> Meaning? {
    let key = Self.key(code, zerosCount)
    return meanings[key] ?? meanings[key + "/*"] ?? anyLast(key)
  }

  private func anyLast(_ key: String) -> Meaning? {
    key.lastIndex(of: "/").flatMap { meanings[key[..<$0] + "/*"] }
  }

  /// `BDE,BDI/01` as `BDE/01` and `BDI/01`.
  private static func expand(_ pattern: String) -> [String] {
    var codes = [""]
    for part in pattern.split(separator: "/") {
      codes = codes.flatMap { head in
        part.split(separator: ",").map { head.isEmpty ? String($0) : head + "/" + $0 }
      }
    }
    return codes
  }

  /// How codes are compared: upper case, parts joined by `/`, numbers without leading zeros unless these count.
  private static func key(_ code: String, _ zerosCount: Bool) -> String {
    var out: [UInt8] = []
    var part: [UInt8] = []
    func close() {
      guard !part.isEmpty else { return }
      if !out.isEmpty { out.append(UInt8(ascii: "/")) }
      let digits = !zerosCount && part.allSatisfy { (0x30...0x39).contains($0) }
      let zeros = digits ? min(part.prefix { $0 == 0x30 }.count, part.count - 1) : 0
      out.append(contentsOf: part[zeros...])
      part.removeAll(keepingCapacity: true)
    }
    for byte in code.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "_"),
        UInt8(ascii: " "):
        close()
      case 0x61...0x7A: part.append(byte - 0x20)
      default: part.append(byte)
      }
    }
    close()
    return String(decoding: out, as: UTF8.self)
  }
}
