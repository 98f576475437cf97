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
    let line = words.joined(separator: " ")
    func has(_ names: Set<String>) -> Bool { words.contains { names.contains($0) } }
    func starts(_ stems: [String]) -> Bool { words.contains { word in stems.contains { word.hasPrefix($0) } } }
    func says(_ phrases: [String]) -> Bool { phrases.contains { line.contains($0) } }
    if says(["without tracking", "no tracking"]) || has(["untracked"]) { return .untracked }
    if starts(["econom", "ekonom", "эконом"]) || has(["surface", "eco"]) || says(["经济", "經濟"]) { return .economy }
    // Canada Post's goes by road.
    if has(["standard", "epacket", "packet", "packlink"]) || says(["expedited parcel"]) { return .standard }
    // What couriers sell as a saver of an express service is one.
    if starts(["expres", "ekspres", "экспресс"])
      || has(["ems", "premium", "expedited", "overnight", "speedpost", "sedex"])
      || says(["next day", "same day", "2nd day", "second day", "next flight", "worldwide saver", "特快"])
    {
      return .express
    }
    if has(["saver"]) { return .economy }
    if has(["tracked", "registered", "postal"]) { return .standard }
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
