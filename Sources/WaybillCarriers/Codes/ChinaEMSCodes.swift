/// Operation codes of China Post and China EMS, with the UPU letters that they share.
enum ChinaEMSCodes {
  static let table = CodeTable(text)

  private static let text = """
    00 accepted.received_at_origin coarse # 收寄; two digits are the push's actions
    60 accepted.picked_up coarse # 揽收
    30 in_transit.moving coarse # 经转过程中
    40 in_transit.departed_facility coarse # 离开处理中心
    41 in_transit.arrived_facility coarse # 到达处理中心
    50,51 out_for_delivery.on_vehicle coarse # 安排投递、正在投递
    10 delivered.unspecified coarse # 妥投, to the sender as well
    20 delivery_failed.attempted coarse # 未妥投
    203 accepted.received_at_origin # 收寄
    404 in_transit.handed_to_linehaul # 已交承运商运输
    423 in_transit.departed_origin_country leg=origin # 已出口直封
    457 in_transit.departed_origin_country leg=linehaul # 航空公司启运
    459 in_transit.arrived_import_office leg=destination # 到达寄达地处理中心
    460 in_transit.left_import_office leg=destination # 离开寄达地处理中心
    461 in_transit.at_delivery_office leg=destination # 到达寄达地投递局
    462 out_for_delivery.on_vehicle leg=destination # 安排投递
    463 delivered.unspecified leg=destination # 妥投
    489 in_transit.transit_country leg=linehaul # 离开境外经转局
    500 in_transit.handed_to_linehaul # 航空公司接收
    505 in_transit.moving leg=linehaul # 飞机进港
    542 delivery_failed.attempted # 未妥投
    702 out_for_delivery.on_vehicle # 正在派送
    704 delivered.unspecified # 妥投
    711 returned.to_sender # 退回妥投
    713,954 in_transit.arrived_facility # 到达
    748 pickup.ready handed_to=station # 投递到自提点
    911 in_transit.moving # 已乘机
    912 in_transit.arrived_facility # 到达，准备发往
    989 in_transit.departed_facility # 离开，发往下一站
    EXA customs.export_in_progress leg=origin # 送交出口海关
    EXB customs.export_held leg=origin # 出口海关留存待验
    EXC customs.export_released leg=origin # 出口海关放行
    """
}
