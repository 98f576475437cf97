/// Tracking numbers as text.
package enum TrackingNumber {
  /// The form in which two spellings of one number are equal: upper case, letters and digits only.
  ///
  /// Blanks, dashes, dots, slashes and brackets are how people and labels group digits. Full-width
  /// letters and digits, as Chinese pages print them, become plain ones. O and 0 stay what they are.
  package static func compared(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isPlain = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        bytes.append(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte - 32)
      case 0x80...: isPlain = false
      default: break
      }
    }
    return isPlain ? String(decoding: bytes, as: UTF8.self) : comparedUnicode(text)
  }

  private static func comparedUnicode(_ text: String) -> String {
    var compared = ""
    for scalar in text.unicodeScalars {
      var scalar = scalar
      // Full-width forms lie 0xFEE0 above their ASCII twins.
      if case 0xFF01...0xFF5E = scalar.value, let plain = UnicodeScalar(scalar.value - 0xFEE0) {
        scalar = plain
      }
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType == .decimal else { continue }
      compared += properties.uppercaseMapping
    }
    return compared
  }

  /// The parts of a number that has the form of the UPU's standard S10; nil for any other form.
  ///
  /// The check digit may be wrong and the country may issue none: see `isValid`, `operatorName`.
  package static func s10(_ number: String) -> S10? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: S10.length) { room in
      var count = 0
      for byte in compared(number).utf8 {
        guard count < S10.length, let code = CharacterCode.of(byte) else { return nil }
        room[count] = code
        count += 1
      }
      return S10(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }
}
