/// Names and versions printed in every record.
public enum Schema {
  /// One parcel on one page: ``Track``.
  public static let track = "waybill.track/1"
  /// One parcel over several pages.
  public static let parcel = "waybill.parcel/1"
  /// What became of a parcel.
  public static let verdict = "waybill.verdict/1"
  /// What the buyer knows of the order.
  public static let order = "waybill.order/1"
}
