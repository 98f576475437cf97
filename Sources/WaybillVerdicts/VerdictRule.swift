internal import WaybillModel

/// One definition of a verdict, testable on the model alone.
protocol VerdictRule: Sendable {
  /// Stable; printed with every finding.
  var id: String { get }
  var tags: [VerdictTag] { get }
  /// The definition in a line.
  var summary: String { get }

  /// Adds what it finds, what it refutes and what it lacks.
  func judge(_ matter: Matter, _ docket: inout Docket)
}

extension VerdictRule {
  /// A finding of this rule's first tag.
  func finding(_ strength: Strength, _ because: String, tag: VerdictTag? = nil) -> Finding {
    Finding(tag ?? tags[0], strength, rule: id, because: because)
  }
}
