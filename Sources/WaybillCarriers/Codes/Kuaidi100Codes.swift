/// Kuaidi100's states: main numbers and the finer ones behind them.
enum Kuaidi100Codes {
  static let table = CodeTable(text)

  private static let text = """
    0 in_transit.moving # 在途
    1 accepted.picked_up # 揽收
    2 exception.other # 疑难
    3 delivered.unspecified # 签收
    4 returned.to_sender # 退签
    5 out_for_delivery.on_vehicle # 派件
    6 returning.in_transit # 退回
    7 in_transit.redirected # 转投
    8 customs.import_in_progress # 清关
    10 customs.import_in_progress physical=no # 待清关
    11 customs.import_in_progress # 清关中
    12 customs.import_released # 已清关
    13 customs.import_held reason=customs # 清关异常
    14 exception.refused reason=refused cause=recipient # 拒签
    101 pre_shipment.order_created # 已下单
    102 pre_shipment.pickup_scheduled # 待揽收
    103 accepted.picked_up # 已揽收
    1001 in_transit.arrived_facility # 到达派件城市
    1002 in_transit.moving # 干线
    1003 in_transit.redirected # 转递
    201 exception.other # 超时未签收
    202 exception.other # 超时未更新
    203 exception.refused reason=refused cause=recipient # 拒收
    204 delivery_failed.attempted # 派件异常
    205 pickup.expired # 柜或驿站超时未取
    206 delivery_failed.attempted reason=contact_recipient # 无法联系
    207 exception.rejected_by_carrier # 超区
    208 exception.held # 滞留
    209 exception.damaged # 破损
    210 cancelled.by_sender # 销单
    301 delivered.recipient # 本人签收
    302 delivered.unspecified # 派件异常后签收
    303 delivered.agent handed_to=proxy # 代签
    304 pickup.ready handed_to=station # 投柜或站签收
    401 cancelled.by_sender # 已销单
    501 pickup.ready handed_to=station # 投柜或驿站
    """
}
