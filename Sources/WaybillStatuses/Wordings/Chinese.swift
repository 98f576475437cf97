extension SharedWordings {
  // Simplified and traditional stand side by side. 签收 is said of stations and senders too: the exclusions matter.
  static let chinese = """
    return_done returned.to_sender direction=return : 退回妥投 | 退件签收 | 退件簽收 | 退回签收 | 已退回寄件人 | 寄件人已签收 | 退回卖家签收 | 退还寄件人 | 退回寄件人并签收 | 已退回发件人 | 代签收 & 退回
    returning returning.initiated direction=return : 退回 | 退件 | 返程 | 退運 | 退运 | 退货 | 退貨 | 待退回 | 寄回 | 返回寄件人
    lost exception.lost : 丢失 | 遺失 | 遗失 | 灭失
    damaged exception.damaged : 破损 | 破損 | 损坏 | 損壞
    destroyed exception.destroyed : 销毁 | 銷毀
    cancelled cancelled.by_sender : 取消 | 撤单
    not_delivered delivery_failed.attempted : 未妥投 | 投递失败 | 未能投递 | 派送失败 | 派送不成功 | 妥投失败 | 无法投递 | 未能成功派送 | 派件异常 | 投遞失敗 | 派送異常 | 无人接收 | 未签收 | 投递不成功
    refused exception.refused reason=refused cause=recipient : 拒收 | 拒签 | 拒絕接收 | 拒绝接收
    address exception.address_problem reason=address : 地址不详 | 地址错误 | 地址不詳 | 地址有误 | 地址不全 | 地址問題 | 查无此人 | 查無此人 | 地址不正确 | 更改地址
    absent delivery_failed.attempted reason=absent cause=recipient : 不在家 | 无人在家 | 无人 | 联系不上 | 無人 | 收件人不在 | 电话无人接听
    duty customs.duties_due reason=payment flag=action_required : 缴税 | 出税 | 待缴 | 税金 | 繳稅 | 关税
    customs_held customs.import_held reason=customs cause=customs : 海关 | 清关 | 海關 | 清關 | 通关 & 扣留 | 异常 | 查验 | 扣件 | 留存 | 異常 | 失败 | 补充 | 资料 | 待补 | 查驗
    customs_refused customs.import_refused : 海关退回 | 不准进境
    export_done customs.export_released : 出口 & 放行 | 清关完成 | 通关完成 | 清关成功 | 海关放行 | 完成清关
    export_in customs.export_in_progress : 出口 & 清关 | 海关 | 报关 | 通关 | 海關 | 报检
    customs_out customs.import_released : 清关完成 | 放行 | 清关成功 | 清關完成 | 通关完成 | 完成清关 | 离开海关 | 清关结束 | 已清关 | 清关放行
    customs_in customs.import_in_progress : 清关 | 海关 | 海關 | 清關 | 报关 | 通关 | 报检 | 监管仓
    station pickup.ready handed_to=station : 驿站 | 自提 | 代收点 | 代收點 | 快递柜 | 丰巢 | 菜鸟站 | 待取 | 待自取 | 快递超市 | 门店待取 | 自取 | 智能柜 | 便利店 | 存放 ! 已取件 | 已被取 | 已领取 | 已取出 | 取件成功
    collected delivered.collected handed_to=recipient : 已取件 | 已领取 | 取件成功 | 已取出 | 已自提 | 已被取 | 已取走 | 领取成功
    not_yet out_for_delivery.on_vehicle : 请准备签收 | 准备签收 | 即将派送 | 正在派送 | 正在派件 | 派送中 | 开始派送 | 安排投递 | 派件中 | 投递中 | 正在投递 | 送货中 | 派送途中 | 正在為您派送 | 派送 | 派件 | 投递员 | 开始投递 | 已派件 | 外出派送 | 准备派送
    proxy delivered.agent handed_to=proxy : 代收 | 代签 | 他人签收 & 签收 | 妥投 | 代收
    delivered_recipient delivered.recipient handed_to=recipient : 本人签收 | 本人簽收 | 收件人已签收 | 本人收
    delivered delivered.unspecified handed_to=recipient : 已签收 | 签收成功 | 妥投 | 已妥投 | 投递成功 | 已送达 | 已簽收 | 簽收 | 签收 | 配達成功 | 送達 | 已送達 | 投遞成功 ! 未 | 预计 | 待签收 | 揽收点 | 等待 | 异常
    airline in_transit.handed_to_linehaul : 交航 | 航空公司 | 装机 | 交付航空 | 待起飞 | 启运 | 交由航空
    left_country in_transit.departed_origin_country : 起飞 | 离开始发国 | 已离港 | 航班起飞 | 离境 | 出境 | 離境 | 已离开出口国 | 离开中国
    arrived_country in_transit.arrived_destination_country : 到达目的国 | 抵达目的国 | 航班抵达 | 航班到达 | 到达目的地国家 | 抵達目的地國家 | 降落 | 到达目的地机场 | 到港
    export_office in_transit.export_processing : 互换局 & 出口 | 封发 | 离开 | 发往
    import_office in_transit.arrived_import_office : 互换局 | 进口 | 進口
    label pre_shipment.info_received physical=no : 电子信息 | 电子预报 | 已下单 | 订单信息 | 等待揽收 | 待揽收 | 下单成功 | 预报 | 创建订单 | 商家发货 | 声明发货 | 待发货 | 订单已 | 信息已收到 | 生成运单
    order pre_shipment.order_created physical=no : 打包 | 拣货 | 备货 | 接单 | 分配仓库
    picked_up accepted.picked_up : 揽收 | 揽件 | 取件 | 攬收 | 收取 | 已收件 | 上门收
    accepted accepted.received_at_origin : 收寄 | 已收寄 | 收件 | 已收货 | 已入库 | 已接收 | 已收到 | 接收 | 收入
    delayed exception.delayed physical=no : 延误 | 延誤 | 延迟
    misrouted exception.misrouted : 错发 | 错分 | 误发
    at_office in_transit.at_delivery_office : 投递局 | 营业部 | 派送点 | 末端 | 派件网点 | 投遞局 | 投递点 | 揽投部 | 派送网点
    departed in_transit.departed_facility : 离开 | 發出 | 已发出 | 发往 | 出库 | 已发往 | 离港 | 離開 | 封发 | 已发车 | 发出 | 启程 | 出倉 | 已发货 | 发件
    arrived in_transit.arrived_facility : 到达 | 抵达 | 入库 | 处理中心 | 分拨 | 分拣 | 到達 | 转运中心 | 集散中心 | 卸车 | 到件 | 处理
    moving in_transit.moving : 运输 | 转运 | 运往 | 在途 | 運輸 | 转交 | 交接 | 中转 | 装车 | 运送 | 轉運 | 干线
    """
}
