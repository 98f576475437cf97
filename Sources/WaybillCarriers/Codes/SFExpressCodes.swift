/// Operation codes of the route service.
enum SFExpressCodes {
  static let table = CodeTable(text)

  private static let text = """
    54 accepted.picked_up # 收件
    30 in_transit.departed_facility # 装车
    31 in_transit.arrived_facility # 卸车
    36 in_transit.departed_facility # 封车
    80 delivered.unspecified # 已签收
    44,204,34 out_for_delivery.on_vehicle # 派送
    33,70 delivery_failed.attempted # 派件不成功
    99 in_transit.redirected # 应客户要求转寄
    125,657 pickup.ready handed_to=station # 快递柜、驿站
    """
}
