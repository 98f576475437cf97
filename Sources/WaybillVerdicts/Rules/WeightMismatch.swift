internal import WaybillModel

/// Too light or too heavy to be what was bought.
struct WeightMismatchRule: VerdictRule {
  let id = "weight_mismatch"
  let tags: [VerdictTag] = [.weightMismatch]
  let summary = "the page's weight is under half or over twice the package's, and the difference is over 100 g"

  func judge(_ matter: Matter, _ docket: inout Docket) {
    guard let shown = matter.parcel.tracks.compactMap(\.weightGrams).last(where: { $0 > 0 }) else { return }
    let low = Double(matter.thresholds["weight.low"].value) / 100
    let high = Double(matter.thresholds["weight.high"].value) / 100
    let difference = Double(matter.thresholds["weight.difference"].value)
    let expected: Double
    let isOff: Bool
    let basis: String
    if let package = matter.order.packageWeightGrams {
      (expected, basis) = (package, "package")
      isOff = shown < package * low || shown > package * high
    } else if let item = matter.order.itemWeightGrams {
      (expected, basis) = (item, "item")
      isOff = shown < item * low
    } else {
      return
    }
    guard isOff, abs(shown - expected) > difference else {
      if isOff { docket.consider(.weightMismatch, .refuted, "the difference is not more than \(Int(difference)) g") }
      return
    }
    var finding = finding(.inferred, "the page shows \(Int(shown)) g, the listing \(Int(expected)) g for the \(basis)")
    finding.kind = basis
    finding.threshold =
      "\(matter.thresholds["weight.low"].value)-\(matter.thresholds["weight.high"].value) percent and \(Int(difference)) grams"
    finding.thresholdSource = matter.thresholds["weight.low"].source
    finding.refutersOpen = ["Is the weight rounded or volumetric?", "Was the order split into several parcels?"]
    docket.add(finding)
  }
}
