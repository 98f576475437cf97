internal import WaybillModel
internal import WaybillNumbers

/// A number that no carrier can have given out.
struct NumberMalformedRule: VerdictRule {
  let id = "number_malformed"
  let tags: [VerdictTag] = [.numberMalformed]
  let summary = "the number has the postal form and a wrong check digit, or the form of no known carrier's"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let number = matter.parcel.number, !number.isEmpty else { return }
    let candidates = NumberDetector.detect(number)
    let s10 = TrackingNumber.s10(number)
    let isWrong = s10.map { !$0.isValid } ?? false
    guard isWrong || candidates.isEmpty else { return }
    if candidates.contains(where: { $0.checkDigit == .valid }) { return }
    if let page = matter.parcel.tracks.first(where: { $0.outcome == .tracked || $0.outcome == .noEvents }) {
      docket.consider(.numberMalformed, .refuted, "\(page.carrier ?? "a page") knows the number")
      return
    }
    let because: String
    if let s10, isWrong {
      because =
        "\(number) has the form of a postal number, whose check digit must be \(s10.expectedCheckDigit), not \(s10.checkDigit)"
    } else {
      because = "\(number) has the form of no carrier's numbers that we know"
    }
    var finding = finding(.computed, because)
    finding.kind = isWrong ? "check_digit" : "unknown_form"
    finding.refutersChecked = [RefuterCheck("a page that knows the number", "none was given")]
    finding.refutersOpen = [
      "Is the number copied rightly (O and 0, I and 1)?", "Does the order page show another number?",
    ]
    docket.add(finding)
  }
}
