/// How a check character is computed from the characters before it.
///
/// Not every rule notices every wrong digit. `gs1`, `luhn` and `mod37` do; `mod7` takes 0 for 7, 1
/// for 8 and 2 for 9; `identcode` and `ups` let a digit move by 5 where the weight is even; the
/// modulo 11 rules map two remainders to one digit.
struct CheckRule: Sendable, Hashable {
  enum Method: Sendable, Hashable {
    /// Modulo 10, weights 3 and 1 from the right (GS1 General Specifications; also USPS Pub. 199).
    /// `seed` adds what digits left off the number would have contributed.
    case gs1(seed: Int)
    /// Modulo 10, weights 4 and 9 (Deutsche Post Identcode, as described by Algorithm::CheckDigits).
    case identcode
    /// ISO/IEC 7812 Annex B.
    case luhn
    /// Remainder of the division by 7 (IATA air waybills; DHL Express; Japanese parcel carriers).
    case mod7
    /// Weights 8 6 4 2 3 5 9 7, 11 minus sum modulo 11, 10 becomes 0 and 11 becomes 5 (UPU S10).
    case s10
    /// Weights 2…7 from the right, repeated, modulo 11, 10 becomes 0 (fits all Ukrposhta numbers seen).
    case mod11
    /// Weights 1 3 7 from the right, modulo 11, then modulo 10 (FedEx Express airbills).
    case fedex
    /// Modulo 10, every second character doubled, letters counting as (ASCII - 63) modulo 10.
    /// UPS 1Z numbers; OnTrac uses it too, its first letter included.
    case ups
    /// ISO/IEC 7064 MOD 37,36 over digits and letters (DPD Parcel Label Specification).
    case mod37
  }

  let method: Method
  /// Characters before the part that is checked.
  var from = 0
  /// Characters after the check character.
  var suffix = 0

  /// A check character as printed and as it should be, both in base 36.
  struct Outcome: Sendable, Hashable {
    let printed: UInt8
    let expected: UInt8
    var isValid: Bool { printed == expected }

    var sentence: String {
      isValid
        ? "check digit \(CharacterCode.text(printed)) is right"
        : "check digit \(CharacterCode.text(printed)) is wrong, it should be \(CharacterCode.text(expected))"
    }
  }

  /// Checks a number given as base-36 codes.
  func outcome(_ codes: UnsafeBufferPointer<UInt8>) -> Outcome {
    let last = codes.count - suffix - 1
    let body = UnsafeBufferPointer(rebasing: codes[from..<last])
    return Outcome(printed: codes[last], expected: UInt8(method.expected(body)))
  }
}

extension CheckRule.Method {
  /// The check character that belongs to `body`, in base 36.
  func expected(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    switch self {
    case .gs1(let seed): complement(weighted(body, odd: 3, even: 1) + seed)
    case .identcode: complement(weighted(body, odd: 4, even: 9))
    case .luhn: complement(luhnSum(body))
    case .mod7: body.reduce(0) { ($0 * 10 + Int($1)) % 7 }
    case .s10: s10(body)
    case .mod11: mod11(body)
    case .fedex: fedexSum(body) % 11 % 10
    case .ups: complement(upsSum(body))
    case .mod37: mod37(body)
    }
  }

  private func complement(_ sum: Int) -> Int { (10 - sum % 10) % 10 }

  /// The rightmost character has an odd place.
  private func weighted(_ body: UnsafeBufferPointer<UInt8>, odd: Int, even: Int) -> Int {
    var sum = 0
    var isOdd = true
    for code in body.reversed() {
      sum += Int(code) * (isOdd ? odd : even)
      isOdd.toggle()
    }
    return sum
  }

  private func luhnSum(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var isOdd = true
    for code in body.reversed() {
      let value = Int(code) * (isOdd ? 2 : 1)
      sum += value > 9 ? value - 9 : value
      isOdd.toggle()
    }
    return sum
  }

  private func s10(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    // One digit a place: 8 6 4 2 3 5 9 7, the last place lowest.
    var weights = 86_423_597
    var sum = 0
    for code in body.reversed() {
      sum += Int(code) * (weights % 10)
      weights /= 10
    }
    switch 11 - sum % 11 {
    case 10: return 0
    case 11: return 5
    case let digit: return digit
    }
  }

  private func mod11(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var weight = 2
    for code in body.reversed() {
      sum += Int(code) * weight
      weight = weight == 7 ? 2 : weight + 1
    }
    let digit = (11 - sum % 11) % 11
    return digit == 10 ? 0 : digit
  }

  private func fedexSum(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var weight = 1
    for code in body.reversed() {
      sum += Int(code) * weight
      weight = weight == 1 ? 3 : weight == 3 ? 7 : 1
    }
    return sum
  }

  private func upsSum(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var isDoubled = false
    for code in body {
      let value = code < 10 ? Int(code) : (Int(code) - 8) % 10
      sum += isDoubled ? value * 2 : value
      isDoubled.toggle()
    }
    return sum
  }

  private func mod37(_ body: UnsafeBufferPointer<UInt8>) -> Int {
    var rest = 36
    for code in body {
      rest = (rest + Int(code)) % 36
      rest = (rest == 0 ? 36 : rest) * 2 % 37
    }
    return (37 - rest) % 36
  }
}

/// Digits and upper-case letters as the numbers 0…35.
enum CharacterCode {
  static func of(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  static func text(_ code: UInt8) -> String {
    let base = code < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10
    return String(UnicodeScalar(base + code))
  }
}
