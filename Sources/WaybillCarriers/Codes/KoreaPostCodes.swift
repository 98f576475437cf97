/// Status codes of domestic tracking, shared by the convenience-store parcels it carries.
enum KoreaPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    11 accepted.picked_up # 접수
    21 in_transit.departed_facility # 발송
    41 in_transit.moving
    42 in_transit.moving
    82 out_for_delivery.on_vehicle # 배달준비
    91 delivered.unspecified # 배달완료
    """
}
