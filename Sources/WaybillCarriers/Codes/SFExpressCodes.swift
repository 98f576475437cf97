/// Operation codes of the route service. Most stand beside remarks of several kinds, and are coarse.
enum SFExpressCodes {
  static let table = CodeTable(text)

  private static let text = """
    50,51,54 accepted.picked_up coarse # 顺丰已收件
    43 accepted.received_at_origin coarse # 收件入仓
    607 accepted.received_at_origin coarse # 代理收件
    651,655,656,700,701,950 accepted.picked_up coarse # 揽件、合作点收件、拍照收件
    127 accepted.dropped_off coarse # 寄件客户将快件放至丰巢
    129 accepted.picked_up coarse # 快递员从丰巢收件成功
    131 pre_shipment.pickup_failed coarse # 快递员从丰巢收件失败
    646,647 pre_shipment.order_created coarse # 包装完成、寄方准备快件中
    30 in_transit.departed_facility coarse # 已装车，准备发往
    10,36,302,304,3036,570,405 in_transit.departed_facility coarse # 发车、封车、离开
    11,31,571,406 in_transit.arrived_facility coarse # 到达
    105,88 in_transit.departed_facility coarse # 航空起飞
    106,89 in_transit.arrived_facility coarse # 航空落地
    147,921 in_transit.moving coarse # 在途
    605 in_transit.arrived_destination_country coarse # 运力抵达口岸
    604 customs.import_in_progress coarse # CFS清关
    15,17,614 customs.import_in_progress coarse # 海关查验、待查、清关时效延长
    16,612 customs.import_in_progress coarse # 待申报
    18 customs.import_held reason=customs coarse # 海关扣件
    613 customs.duties_due reason=payment coarse # 海关放行待补税
    619,620 customs.import_held reason=inspection_quarantine coarse # 检疫查验、待查
    621 customs.import_held reason=inspection_quarantine coarse # 检疫扣件
    14,606,623 customs.import_released coarse # 货件已放行、清关完成
    626 in_transit.handed_to_last_mile coarse # 到转第三方快递
    123 out_for_delivery.to_pickup_point coarse # 快件正送往顺丰店或站
    44,204,34,630,880,933 out_for_delivery.on_vehicle coarse # 派送
    125,130,642,657,678 pickup.ready handed_to=station coarse # 快递柜、顺丰站、合作点、驿站
    128,679 delivered.collected handed_to=recipient coarse # 客户从丰巢取件、驿站完成派件
    33,70,934 delivery_failed.attempted coarse # 派件不成功
    66,77 exception.held coarse # 滞留
    99 in_transit.redirected coarse # 应客户要求转寄
    648 returning.initiated coarse # 已退回或转寄，新单号
    631 returning.initiated coarse # 新单退回
    80,8000,97,935 delivered.unspecified coarse # 已签收
    """
}
