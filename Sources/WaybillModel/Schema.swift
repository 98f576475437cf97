/// Names and versions printed in every record.
public enum Schema {
  public static let track = "waybill.track/1"
  public static let parcel = "waybill.parcel/1"
  public static let verdict = "waybill.verdict/1"
  public static let order = "waybill.order/1"
}
