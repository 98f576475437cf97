internal import WaybillModel

/// A day count (or another measure) that a rule turns on, with where it comes from.
package struct Threshold: Sendable, Hashable {
  package enum Unit: String, Sendable, CaseIterable {
    case calendarDays = "calendar days"
    case businessDays = "business days"
    case percent
    case grams
  }
  package var value: Int
  package var unit: Unit
  package var source: String

  package init(_ value: Int, _ unit: Unit, source: String) {
    self.value = value
    self.unit = unit
    self.source = source
  }

  /// `10 calendar days`; business days are Monday to Friday, holidays unknown.
  var text: String {
    switch unit {
    case .businessDays: "\(value) business days (Mon-Fri, no holidays)"
    default: "\(value) \(unit.rawValue)"
    }
  }

  /// Reached between two days.
  func isReached(from start: CivilDate, to end: CivilDate) -> Bool {
    unit == .businessDays
      ? BusinessDays.between(start, end) >= value
      : end.daysSinceEpoch - start.daysSinceEpoch >= value
  }

  /// Calendar days, a week for every five business days.
  var calendarDays: Int { unit == .businessDays ? value * 7 / 5 : value }

  func date(after start: CivilDate) -> CivilDate {
    unit == .businessDays ? BusinessDays.adding(value, to: start) : start.adding(days: value)
  }
}

/// Every threshold by its id; data, so that a file can override it.
package struct Thresholds: Sendable, Hashable {
  package enum Profile: String, Sendable, CaseIterable { case `default`, insurer }

  package private(set) var profile: Profile
  private var values: [String: Threshold]

  package init(_ profile: Profile = .default) {
    self.profile = profile
    values = ThresholdTable.values
  }

  /// Ids that a file may override.
  package var ids: [String] { values.keys.sorted() }

  /// Replaces a value; false if the id is not known.
  package mutating func override(_ id: String, value: Int, unit: Threshold.Unit?, source: String?) -> Bool {
    guard var threshold = values[id] else { return false }
    threshold.value = value
    if let unit { threshold.unit = unit }
    threshold.source = source ?? "set by the user"
    values[id] = threshold
    return true
  }

  subscript(id: String) -> Threshold {
    // Rules ask for ids of the table only; a missing one could never be reached.
    values[id] ?? Threshold(Int.max / 4, .calendarDays, source: "no threshold named \(id)")
  }

  /// The first measure of a gap: worth watching.
  func watch(_ row: String, _ service: ServiceClass) -> Threshold { self["\(row).\(service.column).watch"] }

  /// The second measure of a gap: enough for a claim.
  func act(_ row: String, _ service: ServiceClass, isDomestic: Bool) -> Threshold {
    let own = self["\(row).\(service.column).act"]
    guard profile == .insurer, row.hasPrefix("stalled_") || row == "presumed_lost" else { return own }
    let insurer = self[isDomestic ? "insurer.domestic" : "insurer.international"]
    // The profile shortens the wait; it never lengthens it.
    return insurer.calendarDays < own.calendarDays ? insurer : own
  }

  func overdueAbsolute(_ service: ServiceClass, country: String?) -> Threshold {
    if service != .express, let country, let own = values["overdue_absolute.\(country)"] { return own }
    return self["overdue_absolute.\(service.column)"]
  }
}

extension Thresholds {
  /// `stalled_linehaul.standard.act = 20 calendar days (source)`.
  package func line(_ id: String) -> String { "\(id) = \(self[id].text) (\(self[id].source))" }
}
