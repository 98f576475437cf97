internal import WaybillModel
extension ClockFormat {
  /// Minutes of an offset that stands apart from its clock.
  static func offsetMinutes(_ text: String) -> Int? { nil }
}
extension RelativeDay {
  static func read(_ text: String, against: CivilDate) -> (CivilDate, (hour: Int, minute: Int, second: Int?)?)? { nil }
}
