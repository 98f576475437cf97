package import WaybillModel

/// What a carrier's code means; a code that stands here is decided, whatever its words say.
package struct CodeMeaning: Sendable, Hashable {
  let substatus: Substatus
  let reason: Reason?
  let cause: Cause?
  let direction: Direction?
  let handedTo: HandedTo?
  let flags: [Flag]
  let physical: Bool?

  package init(
    _ substatus: Substatus, reason: Reason? = nil, cause: Cause? = nil, direction: Direction? = nil,
    handedTo: HandedTo? = nil, flags: [Flag] = [], physical: Bool? = nil
  ) {
    self.substatus = substatus
    self.reason = reason
    self.cause = cause
    self.direction = direction
    self.handedTo = handedTo
    self.flags = flags
    self.physical = physical
  }

  package func reading(rule: String) -> StatusReading {
    StatusReading(
      substatus, rule: rule, reason: reason, cause: cause, direction: direction, handedTo: handedTo,
      flags: flags, physical: physical)
  }
}

/// A carrier's codes: `code substatus` a line, further words after the substatus are facts
/// (`reason=customs`, `cause=recipient`, `direction=return`, `handed_to=station`, `flag=action_required`,
/// `physical=no`), and what follows `#` is the code's meaning in the carrier's words.
package struct CodeTable: Sendable {
  private let meanings: [String: CodeMeaning]
  /// Lines that could not be read: a mistake in the table, caught by a test.
  package let invalidLines: [String]

  package init(_ meanings: [String: CodeMeaning]) {
    self.meanings = meanings
    invalidLines = []
  }

  package init(_ lines: String) {
    var meanings: [String: CodeMeaning] = [:]
    var invalid: [String] = []
    for line in lines.split(separator: "\n") {
      let fact = line.prefix { $0 != "#" }
      let words = fact.split(separator: " ")
      if words.isEmpty { continue }
      guard words.count >= 2, let meaning = Self.meaning(words.dropFirst()), meanings[String(words[0])] == nil
      else {
        invalid.append(String(line))
        continue
      }
      meanings[String(words[0])] = meaning
    }
    self.meanings = meanings
    invalidLines = invalid
  }

  package var isEmpty: Bool { meanings.isEmpty }
  package var count: Int { meanings.count }

  package subscript(code: String) -> CodeMeaning? { meanings[code] }

  /// Substatuses are named `status.substatus` where the name alone would be two (`returning.in_transit`).
  private static func meaning(_ words: ArraySlice<Substring>) -> CodeMeaning? {
    guard let name = words.first else { return nil }
    let parts = name.split(separator: ".")
    guard let substatus = parts.last.flatMap({ Substatus(rawValue: String($0)) }) else { return nil }
    if parts.count == 2, substatus.status.rawValue != parts[0] { return nil }
    var reason: Reason?
    var cause: Cause?
    var direction: Direction?
    var handedTo: HandedTo?
    var flags: [Flag] = []
    var physical: Bool?
    for word in words.dropFirst() {
      let pair = word.split(separator: "=").map(String.init)
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "reason": reason = Reason(rawValue: pair[1])
        if reason == nil { return nil }
      case "cause": cause = Cause(rawValue: pair[1])
        if cause == nil { return nil }
      case "direction": direction = Direction(rawValue: pair[1])
        if direction == nil { return nil }
      case "handed_to": handedTo = HandedTo(rawValue: pair[1])
        if handedTo == nil { return nil }
      case "flag":
        guard let flag = Flag(rawValue: pair[1]) else { return nil }
        flags.append(flag)
      case "physical":
        guard pair[1] == "yes" || pair[1] == "no" else { return nil }
        physical = pair[1] == "yes"
      default: return nil
      }
    }
    return CodeMeaning(
      substatus, reason: reason, cause: cause, direction: direction, handedTo: handedTo, flags: flags,
      physical: physical)
  }
}
