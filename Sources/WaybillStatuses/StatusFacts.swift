package import WaybillModel

/// A substatus and the facts beside it, as the tables write them:
/// `returning.in_transit reason=address cause=recipient flag=action_required physical=no`.
package struct StatusFacts: Sendable, Hashable {
  private var reading: StatusReading

  /// nil for anything that names no known fact.
  package init?(_ words: some Collection<String>) {
    guard let name = words.first else { return nil }
    let parts = name.split(separator: ".").map(String.init)
    guard let last = parts.last, let substatus = Substatus(rawValue: last) else { return nil }
    if parts.count == 2, substatus.status.rawValue != parts[0] { return nil }
    guard parts.count <= 2 else { return nil }
    reading = StatusReading(substatus, rule: "none")
    for word in words.dropFirst() where !add(word) { return nil }
  }

  private mutating func add(_ word: String) -> Bool {
    let pair = word.split(separator: "=").map(String.init)
    guard pair.count == 2 else { return false }
    switch pair[0] {
    case "reason":
      reading.reason = Reason(rawValue: pair[1])
      return reading.reason != nil
    case "cause":
      reading.cause = Cause(rawValue: pair[1])
      return reading.cause != nil
    case "leg":
      reading.leg = Leg(rawValue: pair[1])
      return reading.leg != nil
    case "direction":
      reading.direction = Direction(rawValue: pair[1])
      return reading.direction != nil
    case "handed_to":
      reading.handedTo = HandedTo(rawValue: pair[1])
      return reading.handedTo != nil
    case "flag":
      guard let flag = Flag(rawValue: pair[1]) else { return false }
      reading.flags.append(flag)
      return true
    case "physical":
      reading.physical = pair[1] == "yes" ? true : pair[1] == "no" ? false : nil
      return reading.physical != nil
    default: return false
    }
  }

  package func reading(rule: String) -> StatusReading {
    var reading = reading
    reading.rule = rule
    return reading
  }
}
