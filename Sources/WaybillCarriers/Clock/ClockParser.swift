internal import WaybillModel

/// Makes a time of tokens.
struct ClockParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: [ClockToken]
  private let order: DateOrder
  private let namesMonth: Bool
  private var index = 0

  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hour: Int?
  private var minute: Int?
  private var second: Int?
  private var isAfternoon: Bool?
  private var offset: Int?
  private var weekday: Int?
  private var zone: String?
  private var isTuesday = false
  private static let march = Array("mar".utf8)
  private(set) var relative: RelativeDay?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [ClockToken], _ order: DateOrder) {
    self.bytes = bytes
    self.tokens = tokens
    self.order = order
    namesMonth = tokens.contains { if case .word(.month) = $0 { true } else { false } }
  }

  mutating func read() -> ClockReading? {
    guard readAll(), relative == nil, let month, let day else { return nil }
    var local = LocalTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    if hour == 24, (minute ?? 0) == 0, (second ?? 0) == 0, let date = local.date {
      // The end of a day is the beginning of the next; without a year nobody knows which that is.
      let next = date.adding(days: 1)
      local.year = next.year
      local.month = next.month
      local.day = next.day
      local.hour = 0
    }
    guard local.isValid else { return nil }
    var reading = ClockReading(local: local)
    reading.offsetMinutes = local.hour == nil ? nil : offset
    reading.weekday = weekday
    reading.zoneName = zone
    return reading
  }

  /// A clock without a date, or with a day named relative to another.
  mutating func readRelative() -> (RelativeDay, (hour: Int, minute: Int, second: Int?)?)? {
    guard readAll(), month == nil, day == nil, year == nil else { return nil }
    guard let named = relative ?? weekday.map({ .weekday($0) }) else { return nil }
    guard let hour, hour < 24, (minute ?? 0) < 60 else { return (named, nil) }
    return (named, (hour, minute ?? 0, second))
  }

  mutating func readOffsetAlone() -> Int? {
    hour = 0
    guard readAll(), month == nil, day == nil, year == nil else { return nil }
    return offset
  }

  private mutating func readAll() -> Bool {
    while index < tokens.count {
      guard step() else { return false }
    }
    if let isAfternoon, let value = hour {
      guard value <= 24 else { return false }
      if isAfternoon, value < 12 { hour = value + 12 }
      if !isAfternoon, value == 12 { hour = 0 }
    }
    return true
  }

  private func token(_ ahead: Int) -> ClockToken? {
    tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
  }

  private mutating func step() -> Bool {
    switch tokens[index] {
    case .blank:
      index += 1
    case .word(let word): return read(word)
    case .name(let from, let to): return readName(from, to)
    case .number(let value, let digits): return readNumber(value, digits)
    case .sign(let sign): return readSign(sign)
    }
    return true
  }

  private mutating func read(_ word: ClockWord) -> Bool {
    index += 1
    switch word {
    case .month(let value):
      // `mar` before all else is a Romance Tuesday if another month follows.
      guard month == nil || month == value || month == 3 && isTuesday else { return false }
      isTuesday = month == nil && index == 1 && bytes.prefix(3).elementsEqual(Self.march, by: { $0 | 0x20 == $1 })
      month = value
    case .weekday(let value): weekday = value
    case .am: isAfternoon = false
    case .pm: isAfternoon = true
    case .connective, .separator: break
    case .unit(let unit):
      // `Uhr`, `hrs.` behind a clock; a Japanese weekday 月 or 日 in brackets.
      return unit == .hour || unit == .minute || unit == .day || unit == .month
    case .utc:
      if case .sign(0x2B)? = token(0) { return true }
      if case .sign(0x2D)? = token(0) { return true }
      offset = 0
    case .relative(let value): relative = value
    }
    return true
  }

  private mutating func readName(_ from: Int, _ to: Int) -> Bool {
    index += 1
    let name = bytes[from..<to]
    if name.count == 1, name.first == 0x5A, hour != nil {
      offset = 0
      return true
    }
    // A zone's name stands behind a clock and is capitals, or an area and a city, or "local time".
    guard hour != nil, name.count <= 32 else { return false }
    let text = String(decoding: name, as: UTF8.self)
    let isZone = name.count >= 2 && name.count <= 5 && name.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    let isArea = name.contains(0x2F)
    let isLocal = ["local", "time", "lokal", "ortszeit"].contains(text.lowercased())
    guard isZone || isArea || isLocal else { return false }
    zone = zone.map { $0 + " " + text } ?? text
    return true
  }

  private mutating func readSign(_ sign: UInt8) -> Bool {
    let isOffsetSign = sign == 0x2B || sign == 0x2D
    if isOffsetSign, hour != nil, offset == nil, case .number(let value, let digits)? = token(1), digits <= 4 {
      let before = index > 0 ? tokens[index - 1] : nil
      var isZone = sign == 0x2B
      if before == nil { isZone = true }
      if case .number? = before { isZone = true }
      if case .word(.utc)? = before { isZone = true }
      if isZone {
        index += 2
        var minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60
        if digits <= 2, case .sign(0x3A)? = token(0), case .number(let more, 2)? = token(1) {
          minutes += more
          index += 2
        }
        guard minutes <= 14 * 60 else { return false }
        offset = sign == 0x2D ? -minutes : minutes
        return true
      }
    }
    index += 1
    switch sign {
    case 0x2C, 0x2E, 0x28, 0x29, 0x5B, 0x5D, 0x7C, 0x2D, 0x2F, 0x3A: return true  // , . ( ) [ ] | - / :
    default: return false
    }
  }

  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    if let unit = unitBehind() { return set(unit.0, value, skipping: unit.1) }
    if case .sign(0x3A)? = token(1), case .number(let minutes, let width)? = token(2), width <= 2 {
      return setClock(value, minutes, consumed: 3)
    }
    if digits >= 8, month == nil { return readCompact(value, digits) }
    if hasDate, hour == nil {
      if digits == 6, order == .compact { return setCompactClock(value, seconds: true) }
      if digits == 4, order == .compact || year != nil { return setCompactClock(value * 100, seconds: false) }
      if order == .compact, digits == 5 { return setCompactClock(value, seconds: true) }
      if digits <= 2, case .sign(0x2E)? = token(1), case .number(let minutes, 2)? = token(2) {
        return setClock(value, minutes, consumed: 3)
      }
    }
    if digits == 6, order == .compact, month == nil {
      index += 1
      return setDate(2000 + value / 10_000, value / 100 % 100, value % 100)
    }
    return namesMonth ? readBesideName(value, digits) : readDigitDate(value, digits)
  }

  private var hasDate: Bool { month != nil && day != nil }

  /// The unit that names the number, and how many tokens it takes.
  private func unitBehind() -> (ClockWord.Unit, Int)? {
    if case .word(.unit(let unit))? = token(1) { return (unit, 2) }
    if case .blank? = token(1), case .word(.unit(let unit))? = token(2), unit != .hour { return (unit, 3) }
    return nil
  }

  private mutating func set(_ unit: ClockWord.Unit, _ value: Int, skipping: Int) -> Bool {
    index += skipping
    switch unit {
    case .year:
      guard year == nil else { return false }
      year = value < 100 ? 2000 + value : value
    case .month:
      guard month == nil else { return false }
      month = value
    case .day:
      guard day == nil else { return false }
      day = value
    case .hour:
      hour = value
      minute = 0
      // 15h21
      if case .number(let minutes, 2)? = token(0) {
        minute = minutes
        index += 1
      }
    case .minute: minute = value
    case .second: second = value
    }
    return true
  }

  private mutating func setClock(_ hours: Int, _ minutes: Int, consumed: Int) -> Bool {
    guard hour == nil else { return false }
    index += consumed
    hour = hours
    minute = minutes
    let separator = tokens[index - 2]
    if token(0) == separator, case .number(let seconds, let width)? = token(1), width <= 2 {
      second = seconds
      index += 2
      if case .sign(0x2E)? = token(0), case .number? = token(1) { index += 2 }
    }
    return true
  }

  private mutating func setCompactClock(_ value: Int, seconds: Bool) -> Bool {
    index += 1
    hour = value / 10_000
    minute = value / 100 % 100
    if seconds { second = value % 100 }
    return true
  }

  private mutating func readCompact(_ value: Int, _ digits: Int) -> Bool {
    index += 1
    switch digits {
    case 8: return setDate(value / 10_000, value / 100 % 100, value % 100)
    case 12, 14:
      let clock = digits == 14 ? value % 1_000_000 : value % 10_000 * 100
      let date = digits == 14 ? value / 1_000_000 : value / 10_000
      hour = clock / 10_000
      minute = clock / 100 % 100
      if digits == 14 { second = clock % 100 }
      return setDate(date / 10_000, date / 100 % 100, date % 100)
    default: return false
    }
  }

  private mutating func setDate(_ newYear: Int?, _ newMonth: Int, _ newDay: Int) -> Bool {
    guard month == nil, day == nil else { return false }
    year = newYear ?? year
    month = newMonth
    day = newDay
    return true
  }

  /// A number in a date whose month is a word.
  private mutating func readBesideName(_ value: Int, _ digits: Int) -> Bool {
    index += 1
    if digits == 4 {
      guard year == nil else { return false }
      // Thai pages count from the death of the Buddha.
      year = value > 2400 && value < 2700 ? value - 543 : value
    } else if digits <= 2, day == nil {
      day = value
    } else if digits == 2, year == nil, !endsRange {
      year = 2000 + value
    } else {
      return false
    }
    return true
  }

  /// `Sep 21 - 26` and `Jan 10 - Jan 20` are stretches of days, not years: a dash stands between blanks
  /// before the number just read.
  private var endsRange: Bool {
    guard index >= 4 else { return false }
    return (1..<(index - 2)).contains {
      tokens[$0] == .sign(0x2D) && tokens[$0 - 1] == .blank && tokens[$0 + 1] == .blank
    }
  }

  private mutating func readDigitDate(_ first: Int, _ digits: Int) -> Bool {
    guard let (separator, width) = separator(at: 1), case .number(let second, let secondDigits)? = token(1 + width)
    else { return false }
    var third: (Int, Int)?
    var consumed = 2 + width
    if let (again, nextWidth) = self.separator(at: consumed), again == separator,
      case .number(let value, let count)? = token(consumed + nextWidth), !startsClock(consumed + nextWidth)
    {
      third = (value, count)
      consumed += nextWidth + 1
    }
    guard secondDigits <= 2 else { return false }
    index += consumed
    if digits == 4 {
      guard let third, third.1 <= 2 else { return false }
      return setDate(first, second, third.0)
    }
    guard digits <= 2 else { return false }
    if let third {
      guard third.1 == 4 || third.1 == 2 else { return false }
      if order == .yearMonthDay, third.1 == 2, digits == 2 { return setDate(2000 + first, second, third.0) }
      let year = third.1 == 4 ? third.0 : 2000 + third.0
      return order == .monthDayYear ? setDate(year, first, second) : setDate(year, second, first)
    }
    // A date without a year; a blank alone does not make one of two numbers.
    guard separator != 0x20 else { return false }
    return order == .dayMonthYear ? setDate(nil, second, first) : setDate(nil, first, second)
  }

  private func startsClock(_ ahead: Int) -> Bool {
    if case .sign(0x3A)? = token(ahead + 1) { return true }
    return false
  }

  /// `-`, `/`, `.` (a blank may follow it) or a blank between the numbers of a date.
  private func separator(at ahead: Int) -> (UInt8, Int)? {
    switch token(ahead) {
    case .sign(let sign) where sign == 0x2D || sign == 0x2F || sign == 0x2E:
      if case .blank? = token(ahead + 1), case .number? = token(ahead + 2), sign == 0x2E, !startsClock(ahead + 2) {
        return (sign, 2)
      }
      return (sign, 1)
    case .blank: return (0x20, 1)
    default: return nil
    }
  }
}
