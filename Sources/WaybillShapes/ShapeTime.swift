internal import WaybillModel

extension EventTime {
  /// `YYYY-MM-DD[THH:MM:SS[±HH:MM]]`, no part of it invented but the zero seconds that ISO 8601 wants; nil
  /// without a year.
  var isoText: String? {
    guard let local, local.year != nil else { return nil }
    guard local.hour != nil else { return local.text }
    return fullText(local) + (offsetText ?? "")
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`; nil unless year, hour and offset are known.
  var instantText: String? {
    secondsSinceEpoch.map { fullText(LocalTime(secondsSinceEpoch: $0)) + "Z" }
  }

  /// `YYYY-MM-DD`; nil without a year.
  var dateText: String? { local.flatMap { $0.year == nil ? nil : String($0.text.prefix(10)) } }

  /// `HH:MM:SS`; nil without a clock.
  var clockText: String? { local.flatMap { $0.hour == nil ? nil : String(fullText($0).suffix(8)) } }

  private func fullText(_ local: LocalTime) -> String {
    var local = local
    local.minute = local.minute ?? 0
    local.second = local.second ?? 0
    return local.text
  }
}

extension StatusReading {
  /// The class that `system`'s own page stated, where the reading rests on its code table.
  func stated(by system: String) -> String? {
    let mark = "code:" + system + "/"
    guard let start = rule.firstRange(of: mark)?.upperBound else { return nil }
    return String(rule[start...].prefix { $0 != "+" })
  }
}
