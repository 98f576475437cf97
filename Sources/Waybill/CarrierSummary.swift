internal import WaybillCarriers

/// What is known of a carrier's pages.
public struct CarrierSummary: Sendable, Hashable {
  /// Stable name: `royal-mail`.
  public var id: String
  /// As people write it.
  public var name: String
  /// Names of the known page designs, newest first.
  public var layouts: [String]
  /// How many of the carrier's own event codes are known.
  public var codes: Int
}

extension Waybill {
  /// Every carrier, by id.
  public static var carriers: [CarrierSummary] {
    Carriers.all.map {
      CarrierSummary(
        id: $0.id, name: $0.displayName, layouts: $0.layouts.map(\.name),
        codes: CodeTables.table($0.id)?.count ?? $0.codes.count)
    }
  }
}
