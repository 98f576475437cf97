internal import WaybillModel
internal import WaybillPages
internal import WaybillVerdicts

/// Reads a file of thresholds that take the place of the published ones.
enum ThresholdRecords {
  /// `{"profile"?: "insurer", "thresholds": {"stalled_linehaul.standard.act": 25 | {"value", "unit"?, "source"?}}}`
  static func read(
    _ bytes: [UInt8], profile: Thresholds.Profile?
  ) throws(ClassificationFailure) -> Thresholds {
    let tree: JSONTree
    do { tree = try JSONTree(bytes) } catch {
      throw ClassificationFailure(message: "no JSON (\(error.kind.rawValue) at byte \(error.offset))")
    }
    var named = profile
    if named == nil, let text = tree.root["profile"]?.text {
      named = Thresholds.Profile(rawValue: text)
      if named == nil {
        throw ClassificationFailure(message: "no profile is named '\(text)'; there are default and insurer")
      }
    }
    var thresholds = Thresholds(named ?? .default)
    guard let values = tree.root["thresholds"], values.isObject else {
      throw ClassificationFailure(message: "an object \"thresholds\" is due")
    }
    for node in values.children {
      let id = node.key ?? ""
      guard let value = node.integer ?? node["value"]?.integer, value >= 0 else {
        throw ClassificationFailure(message: "\(node.pointer): a whole number, or an object with \"value\", is due")
      }
      var unit: Threshold.Unit?
      if let text = node["unit"]?.text {
        unit = Threshold.Unit(rawValue: text.replacing("_", with: " "))
        if unit == nil {
          throw ClassificationFailure(
            message: "\(node.pointer): '\(text)' is no unit; use calendar days or business days")
        }
      }
      guard thresholds.override(id, value: value, unit: unit, source: node["source"]?.text) else {
        throw ClassificationFailure(
          message: "\(node.pointer): no such threshold; `waybill classify --list-thresholds` names them")
      }
    }
    return thresholds
  }
}
