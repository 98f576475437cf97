package import WaybillModel

/// What the rules have found so far; later rules may look at it.
package struct Docket: Sendable {
  package private(set) var findings: [Finding] = []
  package private(set) var unproven: [Finding] = []
  package private(set) var considered: [Consideration] = []
  package private(set) var questions: [Question] = []

  func has(_ tag: VerdictTag) -> Bool { findings.contains { $0.tag == tag } }
  func hasAny(_ tags: Set<VerdictTag>) -> Bool { findings.contains { tags.contains($0.tag) } }
  func finding(_ tag: VerdictTag) -> Finding? { findings.first { $0.tag == tag } }

  mutating func add(_ finding: Finding) { findings.append(finding) }
  mutating func addUnproven(_ finding: Finding) { unproven.append(finding) }

  /// Gap tags count only if a capture proves the silence.
  mutating func addGap(_ finding: Finding, _ matter: Matter) {
    if matter.isUnproven {
      addUnproven(finding)
      ask("captured_at", "When were the pages saved? Without that day, silence proves nothing.", for: finding.tag)
    } else {
      add(finding)
    }
  }

  mutating func consider(_ tag: VerdictTag, _ outcome: Consideration.Outcome, _ because: String) {
    considered.append(Consideration(tag, outcome, because))
  }

  /// A fact is missing: the tag waits for it.
  mutating func ask(_ id: String, _ text: String, for tag: VerdictTag) {
    if let index = questions.firstIndex(where: { $0.id == id }) {
      if !questions[index].tags.contains(tag) { questions[index].tags.append(tag) }
    } else {
      questions.append(Question(id, text, tags: [tag]))
    }
  }

  /// Rows that nobody can read may say anything: no tag is surer than a threshold.
  mutating func capStrength() {
    for index in findings.indices where findings[index].tag != .unreadableEvents {
      findings[index].strength = .inferred
    }
    for index in unproven.indices { unproven[index].strength = .inferred }
  }
}
