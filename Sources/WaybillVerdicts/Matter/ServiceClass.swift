internal import WaybillModel
internal import WaybillNumbers

/// How fast and how well tracked a service is meant to be.
enum ServiceClass: String, Comparable, CaseIterable {
  case untracked, economy, standard, express

  static func < (a: ServiceClass, b: ServiceClass) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The column of the threshold table.
  var column: String { self == .untracked ? "economy" : rawValue }

  /// The class that words name; nil where they name none.
  static func named(_ text: String?) -> ServiceClass? {
    guard let text else { return nil }
    let words = LatinFolding.words(text)
    func has(_ names: Set<String>) -> Bool { words.contains { names.contains($0) } }
    if words.joined(separator: " ").contains("without tracking") || has(["untracked"]) { return .untracked }
    if has(["economy", "saver", "economico", "economique", "surface", "eco"]) { return .economy }
    if has(["standard", "tracked", "registered", "epacket", "packet", "packlink", "postal"]) { return .standard }
    if has(["express", "ems", "premium", "expedited", "overnight", "speedpost", "expresso", "sedex"]) {
      return .express
    }
    return nil
  }

  /// What the number itself promises: letter post of the UPU's kind U has no tracking.
  static func ofNumber(_ number: String?) -> ServiceClass? {
    guard let number, let s10 = TrackingNumber.s10(number), s10.isValid, s10.operatorName != nil else {
      return nil
    }
    return s10.kind == .untracked ? .untracked : nil
  }
}
