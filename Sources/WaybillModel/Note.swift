/// A remark on what could not be read, or was odd.
public struct Note: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable { case info, warning, error }
  public var severity: Severity
  /// A stable word for programs: `duplicate_rows`, `time_unreadable` …
  public var code: String
  public var message: String
  public var cite: Citation?

  public init(_ severity: Severity, _ code: String, _ message: String, cite: Citation? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.cite = cite
  }
}
