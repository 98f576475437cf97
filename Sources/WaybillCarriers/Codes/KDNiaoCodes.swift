/// KDNiao's states.
enum KDNiaoCodes {
  static let table = CodeTable(text)

  private static let text = """
    0 unknown.not_found # 暂无轨迹
    1 accepted.picked_up # 已揽收
    2 in_transit.moving # 在途中
    201 in_transit.arrived_facility # 到达派件城市
    202 out_for_delivery.on_vehicle # 派件中
    211 pickup.ready handed_to=station # 已放入快递柜或驿站
    3 delivered.unspecified # 已签收
    301 delivered.unspecified # 正常签收
    302 delivered.unspecified # 异常后最终签收
    304 delivered.agent handed_to=proxy # 代收签收
    311 pickup.ready handed_to=station # 快递柜或驿站签收
    4 exception.other # 问题件
    401 exception.other # 发货无信息
    402 exception.other # 超时未签收
    403 exception.other # 超时未更新
    404 exception.refused reason=refused cause=recipient # 拒收
    405 delivery_failed.attempted # 派件异常
    406 returned.to_sender # 退货签收
    407 returning.in_transit # 退货未签收
    412 pickup.expired # 快递柜或驿站超时未取
    """
}
