import Testing
import WaybillNumbers

@Suite("A tracking number")
struct NumberDetectorTests {
  private func best(_ text: String) -> String {
    NumberDetector.detect(text).first.map { "\($0.carrier) \($0.confidence.rawValue) \($0.checkDigit.rawValue)" }
      ?? "none"
  }

  @Test(
    "is known by its shape and its check digit",
    arguments: [
      ("RB123456785CN", "china-post high valid"), ("EE112233447KR", "korea-post-ems high valid"),
      ("AB404040403GB", "royal-mail high valid"),
      ("QB102030405BR", "correios-br high valid"), ("1Z999AA10123456784", "ups high valid"),
      ("TBA123456789012", "amazon-logistics high none"),
      ("YT2600012345678901", "yunexpress high none"), ("4PX3000112233445CN", "4px high none"),
      ("SF1010001112223", "sf-express high none"),
      ("3SABCD000111222", "postnl high none"), ("LP00730114520886", "cainiao medium none"),
      ("449044304137821", "fedex medium valid"),
    ])
  func known(_ text: String, _ expected: String) { #expect(best(text) == expected) }

  @Test(
    "with one digit wrong is at best a weak guess",
    arguments: ["RB123456784CN", "EE112233448KR", "AB404040404GB", "QB102030406BR", "1Z999AA10123456785"])
  func wrong(_ text: String) {
    let found = NumberDetector.detect(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.confidence == .low && $0.checkDigit == .invalid }, "\(found.map(\.carrier))")
  }

  @Test("of the post is checked by the standard's weights, whatever its letters")
  func s10() {
    // The standard's own example: 8 6 4 2 3 5 9 7, then 11 less the rest.
    #expect(TrackingNumber.s10("AA473124829GB")?.isValid == true)
    for digit in 0...9 where digit != 9 {
      #expect(TrackingNumber.s10("AA47312482\(digit)GB")?.isValid == false, "\(digit)")
    }
    #expect(TrackingNumber.s10("AA47312482GB") == nil)
    #expect(TrackingNumber.s10("RR123456785XX")?.operatorName == nil)
    #expect(NumberDetector.detect("RR123456785XX").map(\.carrier) == ["unknown"])
  }

  @Test(
    "has every valid check digit of USPS, and none other",
    arguments: ["940010000000000000001", "920019010000000000002", "942071000000000000003"])
  func usps(_ body: String) {
    let valid = (0...9).filter { digit in
      NumberDetector.detect(body + String(digit)).contains { $0.carrier == "usps" && $0.checkDigit == .valid }
    }
    #expect(valid.count == 1)
    let digits = body.compactMap(\.wholeNumberValue).reversed().enumerated()
    let sum = digits.reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 3 : 1) }
    #expect(valid == [(10 - sum % 10) % 10])
  }

  @Test("with the ZIP code before it is the same number")
  func withZIP() {
    #expect(NumberDetector.detect("420627019400100000000000000013").contains { $0.carrier == "usps" })
  }

  @Test(
    "that many print alike stays several, each with its reason",
    arguments: ["123456789012", "00340434162530500013", "05212345678901", "RB123456785CN", "123456785"])
  func ambiguous(_ text: String) {
    let found = NumberDetector.detect(text)
    #expect(Set(found.map(\.carrier)).count > 1, "\(text)")
    #expect(found.allSatisfy { !$0.reason.isEmpty })
    #expect(found.filter { $0.confidence == .high }.count <= 1)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
  }

  @Test(
    "is compared without what groups it",
    arguments: ["RB 123 456 785 CN", "rb123456785cn", "RB-123456785-CN", "ＲＢ１２３４５６７８５ＣＮ"])
  func spelling(_ text: String) { #expect(best(text) == "china-post high valid") }

  @Test(
    "is none without digits, length or sense",
    arguments: ["", "HELLO", "12", "parcel", "Z3 ABC", String(repeating: "1", count: 200)])
  func none(_ text: String) { #expect(NumberDetector.detect(text).isEmpty) }

  @Test("gives the same answer whenever it is asked")
  func again() {
    for text in ["RB123456785CN", "123456789012", "1Z999AA10123456784"] {
      #expect(NumberDetector.detect(text) == NumberDetector.detect(text))
    }
  }
}
