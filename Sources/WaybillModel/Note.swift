/// A remark on what could not be read, or was odd.
public struct Note: Sendable, Hashable {
  /// How much it matters: `error` means that something is missing from the record.
  public enum Severity: String, Sendable, Hashable, CaseIterable { case info, warning, error }
  /// How much it matters.
  public var severity: Severity
  /// A stable word for programs: `duplicate_rows`, `time_unreadable` …
  public var code: String
  /// What was found and, for errors, what to do; lower case.
  public var message: String
  /// Where in the page.
  public var cite: Citation?

  /// A remark, with its place if it has one.
  public init(_ severity: Severity, _ code: String, _ message: String, cite: Citation? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.cite = cite
  }
}
