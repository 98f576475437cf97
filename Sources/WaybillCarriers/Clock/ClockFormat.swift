package import WaybillModel

/// The order of day, month and year where digits alone do not tell.
package enum DateOrder: Sendable {
  case dayMonthYear, monthDayYear, yearMonthDay
  /// `20260305`, `20260305110259`, `260305`.
  case compact
  case epochSeconds, epochMilliseconds
}

/// What one printed time says.
package struct ClockReading: Sendable, Hashable {
  package var local: LocalTime
  /// Minutes east of Greenwich, if stated.
  package var offsetMinutes: Int?
  /// Monday is 1, if stated.
  package var weekday: Int?
  /// As printed (`CST`, `America/Sao_Paulo`): never turned into an offset, as most names are several zones'.
  package var zoneName: String?
  /// Read from an instant: the clock is Greenwich's.
  package var isEpoch = false

  package init(local: LocalTime) { self.local = local }
}

/// Reads the times of one page design. The whole text must be a time: a leftover word means no reading.
///
/// Dates with a month's name or a leading four-digit year are read whatever the order says; a day above
/// twelve in the month's place is refused, not turned round.
package struct ClockFormat: Sendable {
  package let order: DateOrder

  package init(_ order: DateOrder) { self.order = order }

  package func read(_ text: String) -> ClockReading? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  package func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ClockReading? {
    switch order {
    case .epochSeconds, .epochMilliseconds:
      if let reading = epoch(bytes) { return reading }
    default: break
    }
    if let reading = isoFast(bytes) { return reading }
    if let reading = dotNet(bytes) { return reading }
    guard let tokens = ClockLexer.tokens(bytes) else { return nil }
    var parser = ClockParser(bytes, tokens, order)
    return parser.read()
  }

  /// Minutes of an offset that stands apart from its clock: `GMT+8`, `+08:00`, `UTC-04:00`, `Z`, `+0800`; `8`
  /// alone counts hours. A bare `0` is what systems write that know no zone.
  package static func offsetMinutes(_ text: String) -> Int? {
    if let hours = Int(text), hours != 0, (-12...14).contains(hours) { return hours * 60 }
    var text = text
    return text.withUTF8 { bytes -> Int? in
      guard let tokens = ClockLexer.tokens(bytes) else { return nil }
      var parser = ClockParser(bytes, tokens, .yearMonthDay)
      return parser.readOffsetAlone()
    }
  }

  private func epoch(_ bytes: UnsafeBufferPointer<UInt8>) -> ClockReading? {
    var value = 0
    var digits = 0
    for byte in bytes {
      if byte == 0x2E, digits > 0 { break }
      guard byte >= 0x30, byte <= 0x39, digits < 15 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    guard digits >= 9 else { return nil }
    let seconds = order == .epochMilliseconds && digits > 11 ? value / 1000 : value
    guard seconds < 10_000_000_000 else { return nil }
    var reading = ClockReading(local: LocalTime(secondsSinceEpoch: seconds))
    reading.isEpoch = true
    return reading
  }

  /// `/Date(1573344000000+0100)/`
  private func dotNet(_ bytes: UnsafeBufferPointer<UInt8>) -> ClockReading? {
    guard bytes.count > 12, bytes.starts(with: Array("/Date(".utf8)) else { return nil }
    var value = 0
    var index = 6
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
      if index > 24 { return nil }
    }
    guard index > 6, index < bytes.count else { return nil }
    var reading = ClockReading(local: LocalTime(secondsSinceEpoch: value / 1000))
    reading.isEpoch = true
    if bytes[index] == 0x2B || bytes[index] == 0x2D, index + 5 < bytes.count,
      let hours = number(bytes, index + 1, 2), let minutes = number(bytes, index + 3, 2)
    {
      let offset = (hours * 60 + minutes) * (bytes[index] == 0x2D ? -1 : 1)
      reading.local = LocalTime(secondsSinceEpoch: value / 1000, offsetMinutes: offset)
      reading.offsetMinutes = offset
      reading.isEpoch = false
    }
    return reading
  }

  /// `2026-03-05T11:02:59.123+08:00` and its shorter forms, without tokens.
  private func isoFast(_ bytes: UnsafeBufferPointer<UInt8>) -> ClockReading? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(bytes, 0, 4),
      let month = number(bytes, 5, 2), let day = number(bytes, 8, 2)
    else { return nil }
    var local = LocalTime(year: year, month: month, day: day)
    if bytes.count == 10 { return local.isValid ? ClockReading(local: local) : nil }
    guard bytes[10] == 0x54 || bytes[10] == 0x20, bytes.count >= 16, bytes[13] == 0x3A,
      let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2)
    else { return nil }
    local.hour = hour
    local.minute = minute
    var index = 16
    if index < bytes.count, bytes[index] == 0x3A {
      guard let second = number(bytes, 17, 2) else { return nil }
      local.second = second
      index = 19
      if index < bytes.count, bytes[index] == 0x2E {
        index += 1
        while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      }
    }
    guard local.isValid else { return nil }
    var reading = ClockReading(local: local)
    if index == bytes.count { return reading }
    if bytes[index] == 0x5A, index + 1 == bytes.count {
      reading.offsetMinutes = 0
      return reading
    }
    guard bytes[index] == 0x2B || bytes[index] == 0x2D, let hours = number(bytes, index + 1, 2) else { return nil }
    var minutes = 0
    let rest = bytes.count - index
    if rest == 6, bytes[index + 3] == 0x3A {
      minutes = number(bytes, index + 4, 2) ?? 99
    } else if rest == 5 {
      minutes = number(bytes, index + 3, 2) ?? 99
    } else if rest != 3 {
      return nil
    }
    guard hours <= 14, minutes < 60 else { return nil }
    reading.offsetMinutes = (hours * 60 + minutes) * (bytes[index] == 0x2D ? -1 : 1)
    return reading
  }

  private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for index in start..<start + count {
      guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}
