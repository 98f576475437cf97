extension SharedWordings {
  private static let customs = "海关 | 海關 | 清关 | 清關 | 通关 | 通關 | 报关 | 報關 | 关务 | 報檢 | 报检"
  private static let failed = """
    未妥投 | 投递失败 | 投遞失敗 | 未能投递 | 未能投遞 | 派送失败 | 派送失敗 | 派送不成功 | 派件失败 | 派件失敗 | 妥投失败 | 配送失败 | 配送失敗 \
    | 递送失败 | 遞送失敗 | 无法投递 | 無法投遞 | 无法派送 | 無法派送 | 未能派送 | 未能成功派送 | 派件异常 | 派送异常 | 派送異常 | 投递异常 | 投遞異常 \
    | 派件不成功 | 投递不成功 | 投遞不成功 | 配送异常 | 配送異常 | 未能送达 | 未能送達 | 无法送达 | 無法送達 | 投递未成功 | 试投 | 送达失败 | 送貨失敗 \
    | 送货失败 | 未送达 | 未送達 | 未能交付 | 无法交付 | 交付失败 | 签收失败 | 簽收失敗 | 无法配送 | 無法配送 | 未派送成功 | 派送未成功 | 投递中异常
    """
  private static let station = """
    驿站 | 驛站 | 自提点 | 自提點 | 自提柜 | 自提櫃 | 自提站 | 代收点 | 代收點 | 代收店 | 快递柜 | 快遞櫃 | 丰巢 | 豐巢 | 菜鸟站 | 快递超市 | 门店 | 門店 \
    | 智能柜 | 智能櫃 | 智慧柜 | 便利店 | 便利商店 | 超商 | 服务站 | 服務站 | 服务点 | 服務點 | 快递点 | 收集点 | 收集點 | 取件点 | 取件點 | 取货点 | 取貨點 \
    | 自取点 | 自取點 | 包裹柜 | 包裹櫃 | 寄存柜 | 妈妈驿站 | 兔喜 | 邻里驿站 | 蜂巢 | 储物柜 | 儲物櫃 | 社区店 | 柜机 | 收件点 | 收件點 | 投柜 | 入柜 | 郵箱櫃 | 格口 \
    | i郵箱 | 提货点 | 提貨點 | 领取点 | 智取柜 | 合作点
    """

  // Simplified and traditional stand side by side. 签收 is said of stations and senders too: the order matters.
  static let chinese = """
    survey unknown.notice_only physical=no : 评价 | 評價 | 满意度 | 滿意度 | 五星好评 | 问卷 | 如有疑问 | 客服热线 | 短信通知 | 简讯通知 | 簡訊通知 ! 签收 | 簽收 | 派送 | 派件 | 投递 | 到达 | 取件 | 驿站 | 妥投 | 送達 | 送达
    invalid unknown.invalid_number physical=no : 单号无效 | 单号错误 | 單號錯誤 | 單號無效 | 单号不存在 | 單號不存在 | 运单号不正确 | 单号有误
    not_found unknown.not_found physical=no : 查无结果 | 查無資料 | 查无此单 | 查無此單 | 暂无物流 | 暂无轨迹 | 暫無物流 | 没有返回信息 | 暂无信息 | 查询不到 | 查詢不到 | 暂无记录 | 没有物流信息 | 未查到 | 查無此郵件
    return_done returned.to_sender direction=return handed_to=recipient : 退回妥投 | 退件签收 | 退件簽收 | 退回签收 | 退回簽收 | 退签 | 退回件签收 | 寄件人已签收 | 寄件人签收 | 寄件人已簽收 | 退回卖家签收 | 退还寄件人 | 退回寄件人并签收 | 已退回寄件人 | 已退回发件人 | 已退回寄件者 | 已退還寄件人 | 退件妥投 | 退回成功 | 退件成功 | 发件人已签收 | 发件人签收 | 成功退回 | 退回投妥 | 退件完成 | 成功收到退件 | 退件已签收 | 寄件人已领回 | 寄件人领回 ! 未 | 将
    return_done4 returned.to_sender direction=return handed_to=recipient : 退回 | 退件 | 退货 & 被寄件人收到 | 寄件人已收到 | 寄件人收到 | 发件人收到 | 被发件人收到 ! 未
    return_done2 returned.to_sender direction=return handed_to=recipient : 退回 | 退件 | 退货 | 退貨 & 已签收 | 已簽收 | 妥投 | 签收成功 ! 未 | 拒 | 不成功 | 失败 | 未妥投
    return_done3 returned.to_sender direction=return : 包裹已退回$
    return_waiting returning.awaiting_sender_pickup direction=return : 退回 | 退件 | 退货 & 待取 | 待领取 | 待签收 | 等待寄件人
    return_refused returning.initiated direction=return reason=refused cause=recipient : 退回 | 退件 | 退货 | 退貨 | 退运 | 退運 & 拒收 | 拒签 | 拒收 | 拒簽 | 拒絕
    return_customs returning.initiated direction=return reason=customs cause=customs : 退回 | 退件 | 退运 | 退運 & \(customs)
    return_unclaimed returning.initiated direction=return cause=recipient : 退回 | 退件 & 逾期 | 超期 | 无人领取 | 無人領取 | 未取 | 超时
    return_address returning.initiated direction=return reason=address : 退回 | 退件 & 地址 | 查无此人 | 查無此人 | 迁移
    return_moving returning.in_transit direction=return : 退回途中 | 退回中 | 退件中 | 正在退回 | 返程 | 运送给寄件人 | 运往寄件人 | 退件运输 | 退件运送 | 退件到达 | 退件离开 | 退件途中 | 退件在途 | 退运中 | 退回运输 | 返回寄件人途中 | 正在退运
    returning returning.initiated direction=return : 退回 | 退件 | 退運 | 退运 | 退货 | 退貨 | 寄回 | 返回寄件人 | 退还 | 退還 | 转退 | 退寄 | 返还寄件 | 退库 | 退仓 ! 退回货款
    lost exception.lost cause=carrier : 丢失 | 遺失 | 遗失 | 灭失 | 滅失 | 丢件 | 丟失
    missing exception.missing : 查找中 | 寻找中 | 正在查找 | 调查中 | 調查中 | 追查 | 查询中 | 下落不明
    stolen exception.stolen : 被盗 | 被盜 | 被偷 | 失窃 | 失竊
    missing_contents exception.missing_contents : 内件短少 | 內件短少 | 内件缺失 | 短少 | 缺件 | 少件 | 内件丢失 | 物品缺失
    damaged exception.damaged : 破损 | 破損 | 损坏 | 損壞 | 损毁 | 損毀 | 毁损 | 毀損 | 受损 | 受損 | 包装破裂
    destroyed exception.destroyed : 销毁 | 銷毀 | 弃件 | 棄件 | 作废处理 | 废弃 | 弃置
    seized customs.seized cause=customs : 没收 | 沒收 | 罚没 | 查扣 | 罚没处理 | 扣押
    export_cancelled cancelled.export_cancelled : 出口取消 | 取消出口 | 终止出口
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : 取消 & 收件人 | 买家 | 買家 | 客户取消 | 顾客
    cancelled cancelled.by_sender physical=no : 取消 | 撤单 | 撤單 | 销单 | 銷單 | 已作废 | 作廢 | 拦截成功 ! 取消派送 | 取消揽收失败

    paid customs.duties_paid physical=no : 已缴税 | 已繳稅 | 税款已付 | 税金已付 | 已付税 | 缴税完成 | 缴税成功 | 完税 | 已完稅 | 税费已支付 | 稅費已支付 | 已缴纳关税 | 关税已支付 | 关税已缴 | 税费已缴
    due customs.duties_due reason=payment cause=recipient flag=action_required : 缴税 | 出税 | 待缴 | 税金 | 繳稅 | 关税 | 關稅 | 税款 | 稅款 | 缴纳税 | 繳納稅 | 税费 | 稅費 | 补税 ! 已
    customs_refused customs.import_refused cause=customs : 海关退回 | 不准进境 | 不准進口 | 禁止进口 | 禁止進口 | 禁止入境 | 拒绝入境 | 拒绝清关 | 海关拒 | 不予放行 | 不予进境 | 清关被拒
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & 资料 | 資料 | 文件 | 单证 | 單證 | 证明 | 證明 | 补充信息 | 材料
    held_tax customs.import_held reason=tax_id flag=action_required cause=customs : \(customs) & 身份证 | 身分證 | 税号 | 稅號 | 实名 | 實名 | 护照
    held_value customs.import_held reason=value_check cause=customs : \(customs) & 价值 | 價值 | 估价 | 申报价
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : 检疫 | 檢疫 | 检验检疫
    held_export customs.export_held reason=customs cause=customs : 出口 & \(customs) & 扣 | 查验 | 查驗 | 异常 | 失败 | 留存 | 異常 | 失敗 | 留置 | 滞留
    held customs.import_held reason=customs cause=customs : \(customs) | 进口 & 扣留 | 扣关 | 扣件 | 异常 | 異常 | 查验 | 查驗 | 留存 | 失败 | 失敗 | 补充 | 待补 | 滞留 | 滯留 | 留置 | 暂扣 | 暫扣 | 扣下 | 延误 | 延誤 | 抽检 | 审核 ! 审核通过 | 安全原因
    export_out customs.export_released : 出口 & \(customs) | 放行 & 放行 | 完成 | 成功 | 通过 | 結束 | 结束 | 已清关
    export_out2 customs.export_released : 出口海关放行 | 出口放行 | 出口已放行 | 出口通关完成 | 送交承运 | 出境放行 ! 未放行
    export_in customs.export_in_progress : 出口 | 出境 | 离境 | 始发国 & \(customs) ! 进口 | 進口
    out customs.import_released : 放行 | 清关完成 | 清關完成 | 清关成功 | 清關成功 | 通关完成 | 通關完成 | 完成清关 | 完成清關 | 离开海关 | 離開海關 | 清关结束 | 清關結束 | 已清关 | 已清關 | 海关已放行 | 通关成功 | 清关完毕 | 通过海关 | 通過海關 | 完成通关 | 完成通關 | 已完成海关 | 海关验放 ! 未放行 | 等待放行 | 待放行 | 未
    in customs.import_in_progress : \(customs) | 监管仓 | 監管倉 | 保税仓 | 入境申报 | 进口申报

    sender_pickup_failed pre_shipment.pickup_failed : 揽收失败 | 攬收失敗 | 取件失败 | 取件失敗 | 未揽收成功 | 上门取件失败 | 揽件失败 | 收件失败 | 揽收异常 | 揽投失败
    absent delivery_failed.attempted reason=absent cause=recipient : 不在家 | 无人在家 | 無人在家 | 收件人不在 | 收件人外出 | 家中无人 | 家中無人 | 无人应答 | 無人應答 | 无人接收 | 無人簽收 | 无人签收 | 无人收件 | 收件人不方便 | 不在指定地址 | 收件客户不在 | 客户不在 | 收件者不在
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : 无人接听 | 無人接聽 | 联系不上 | 聯繫不上 | 无法联系 | 無法聯繫 | 無法聯絡 | 联络不上 | 找不到收件人 | 电话关机 | 电话无法接通 | 电话不通 | 电话错误 | 电话空号 | 联系失败
    closed delivery_failed.attempted reason=business_closed cause=recipient : 公司休息 | 单位休息 | 停业 | 放假 | 休業 | 店家休息 | 公司放假 | 已下班 | 单位放假 | 关门 ! 节假日
    refused_failed delivery_failed.attempted reason=refused cause=recipient : \(failed) & 拒收 | 拒签 | 拒絕 | 拒绝
    address_failed delivery_failed.attempted reason=address : \(failed) & 地址 | 查无此人 | 门牌
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : 客户要求改期 | 收件人要求改期 | 改期派送 | 改日派送 | 约定再次派送 | 再次派送 | 择日派送 | 要求延迟派送 | 收件人要求延 | 改约 | 另约时间 | 重新派送 | 改期配送 | 延期派送 | 擇日投遞 | 改日投递 | 再次投递 | 再投 | 再次投遞 | 二次派送 | 二次投递 | 客户要求延迟
    locker_full delivery_failed.attempted reason=locker_full : 柜满 | 快递柜已满 | 格口已满
    moved delivery_failed.attempted reason=moved cause=recipient : 迁移 | 迁址 | 搬迁 | 已搬 | 遷移 | 搬走
    failed_customs delivery_failed.attempted reason=security : \(failed) & 安全
    failed delivery_failed.attempted : \(failed) | 未签收 | 未簽收
    refused exception.refused reason=refused cause=recipient : 拒收 | 拒签 | 拒簽 | 拒絕接收 | 拒绝接收 | 拒绝接受 | 拒絕收件 | 拒绝签收
    address exception.address_problem reason=address : 地址不详 | 地址错误 | 地址錯誤 | 地址不詳 | 地址有误 | 地址有誤 | 地址不全 | 地址問題 | 地址问题 | 查无此人 | 查無此人 | 地址不正确 | 地址不完整 | 地址欠详 | 地址欠詳 | 地址异常 | 无此地址 | 無此地址 | 门牌号不 | 地址無法 | 地址不存在 | 地址不明 | 超派送范围 | 超出派送范围
    redirected in_transit.redirected : 更改地址 | 改派 | 转递 | 转投 | 轉遞 | 转寄 | 轉寄 | 改寄 | 改址 | 修改地址 | 变更地址 | 變更地址 | 转址

    expired pickup.expired cause=recipient : 超时未 | 逾期未 | 超期未 | 逾期無人 | 逾期未領 | 逾期未领 | 逾期未取 | 逾期未提 | 超期未取 | 无人领取 | 无人认领 | 無人認領 | 無人領取 | 招领 | 招領 | 未在规定时间内领取 | 滞留超期
    collected delivered.collected handed_to=recipient : 已取件 | 已領取 | 已领取 | 取件成功 | 成功取件 | 取貨成功 | 取货成功 | 成功取貨 | 已取出 | 已自提 | 已被取 | 已取走 | 领取成功 | 領取成功 | 自提签收 | 自提成功 | 已自取 | 成功領取 | 成功领取 | 已从 & 取件 | 领取 | 領取 | 取出 | 自提 | 取走 | 取貨 | 取货 | 自取 | 提取 ! 未 | 寄件人 | 发件人 | 上门取件成功 | 揽
    collected2 delivered.collected handed_to=recipient : 已被本人取走 | 收件人已取 | 已由收件人取 | 买家已取 | 買家已取 | 买家已提货 | 客户已取 | 取件人已取 | 客戶已取 | 自提签收 | 已取貨 | 已提货 ! 未
    reminder pickup.reminder physical=no : 催领 | 催取 | 请尽快取 | 请尽快领取 | 請盡快領取 | 即将超期 | 即将逾期 | 请及时领取 | 再次提醒
    extended pickup.extended physical=no : 延长保管 | 延長保管 | 延长存放 | 延期领取
    to_point out_for_delivery.to_pickup_point : \(station) & 正在送往 | 正在派往 | 送往 | 派送至 | 派送中 | 运往 | 配送至 | 前往 | 发往 | 配送中 | 準備送往 ! 已 | 到达 | 请凭 | 签收
    ready pickup.ready handed_to=station : \(station) & 到达 | 到達 | 抵达 | 已送 | 送达 | 送達 | 存放 | 签收 | 簽收 | 代收 | 暂存 | 投放 | 已放 | 放入 | 放置 | 存入 | 投递到 | 投递至 | 取件码 | 取件 | 自取 | 入库 | 待取 | 妥投 | 派送成功 | 送至 | 投柜 | 入柜 | 到店 | 配達 | 已投 | 寄存 | 凭 | 领取 | 領取 | 取貨 | 取货 ! 揽收 | 攬收 | 寄件人 | 已揽 | 退 | 离开 | 物业 | 门卫
    ready2 pickup.ready : 待取件 | 待取 | 待自取 | 等待自取 | 自提 | 自取 | 等待领取 | 等待領取 | 待领取 | 待領取 | 等待收件人领取 | 等候領取 | 等待客户网点取件 | 请凭取件码 | 凭取件码 | 请前往领取 | 前往领取 | 可供领取 | 可領取 | 通知取件 | 到局待领 | 待領 | 等待取件 | 到店 | 可取件 | 可取貨 | 窗口投递 | 存局候领 | 候領 | 保管中 | 已开箱 | 待客戶領取 | 等待收件人取 | 收件人自取 ! 揽 | 寄件人 | 承运人 | 上门 | 提取包裹
    label_wait pre_shipment.pickup_scheduled physical=no : 等待揽收 | 待揽收 | 等待攬收 | 待攬收 | 等待快递员 | 预约揽收 | 上门取件中 | 预约取件 | 已通知快递员 | 等待上门 | 已通知揽 | 准备提取包裹 | 等待承运商 | 快递员待取 | 安排取件 | 已派单 | 待上门 | 通知物流公司取件 | 通知快递公司揽收 | 预约上门
    not_handed pre_shipment.not_handed_over physical=no : 尚未收到 | 尚未交付 | 等待卖家发货 | 等待寄件 | 未收到包裹 | 待入库 | 等待商家 | 待商家 | 尚未交寄 | 待寄件 | 未交寄 | 尚未寄出 | 待发货 | 待出貨 | 等待发货 | 未到达仓库 | 商家未发货
    mailbox delivered.mailbox : 信箱 | 信报箱 | 信報箱 | 邮筒 | 邮箱内 & 投 | 放 | 签收 | 送达 | 送達 | 妥投 ! 电子
    neighbour delivered.neighbour handed_to=proxy : 邻居 | 鄰居 & 签收 | 簽收 | 代收 | 妥投 | 收
    reception delivered.reception handed_to=proxy : 前台 | 物业 | 物業 | 门卫 | 門衛 | 保安 | 传达室 | 傳達室 | 收发室 | 收發室 | 管理处 | 管理處 | 管理員 | 管理室 | 警卫 | 警衛 | 門房 | 单位收发 | 管理员 | 值班室 | 大堂 & 签收 | 簽收 | 代收 | 妥投 | 收 | 送达 | 投递 | 投遞 ! 未 | 正在
    safe delivered.safe_place : 放在门口 | 放门口 | 门口签收 | 置于门口 | 家门口 | 指定位置 | 放在安全 | 安全地点 | 安全地點 | 門口 | 消防栓 | 水表箱 | 指定地点 | 鞋柜 ! 将 | 派送中 | 到达
    proxy delivered.agent handed_to=proxy : 代收 | 代签 | 代簽 | 他人收 | 他人签收 | 家人签收 | 家人 | 同事 | 亲属 | 親友 | 代领 | 代取 | 代為簽收 | 他人代 & 签收 | 簽收 | 妥投 | 代收 | 他人收 ! 代收货款 | 未 | 等待
    proxy2 delivered.agent handed_to=proxy : 他人代收 | 家人代收 | 同事代收 | 家人签收 | 投递代收 | 代收妥投
    partial delivered.partial : 部分签收 | 部分妥投 | 部分簽收 | 部分送达
    signed delivered.signed handed_to=recipient : 签字签收 | 签名 | 簽名 | 签字 | 簽字 | 簽收人 & 签收 | 簽收 | 送达 | 妥投 | 送達 | 确认 ! 未 | 待 | 等待
    recipient delivered.recipient handed_to=recipient : 本人签收 | 本人簽收 | 收件人已签收 | 收件人已簽收 | 本人收 | 收件人签收 | 收件人簽收 | 客户已签收 | 客户签收 | 收货人签收 | 买家已签收 | 買家已簽收 | 已交付收件人 | 已交收件人 | 投递并签收 | 送達收件人 | 送达收件人 | 已由本人 | 交予收件人 | 收件人已收到 | 收貨人已簽收 | 收件人亲自 | 收件者已簽收 ! 未 | 请 | 等待
    out_sign out_for_delivery.on_vehicle : 请准备签收 | 准备签收 | 請準備簽收 | 请注意查收 | 请保持电话畅通 | 请您准备签收 | 待签收 | 等待签收 | 等待客户签收 | 请您耐心等待 | 請保持電話暢通
    delivered delivered.unspecified handed_to=recipient : 已签收 | 签收成功 | 妥投 | 投递成功 | 成功投递 | 成功投遞 | 已送达 | 已簽收 | 簽收 | 签收 | 配達成功 | 送達 | 已送達 | 投遞成功 | 已投妥 | 派送成功 | 派件成功 | 配送成功 | 投递完成 | 派送完成 | 配達完成 | 配送完成 | 完成派送 | 送货成功 | 已交付$ | 交付成功 | 投递签收 | 已经送到 | 已投遞 | 感谢使用 | 感谢您使用 | 投遞完成 | 成功派送 | 成功派遞 | 已派遞 | 送货完成 | 送貨完成 ! 未 | 预计 | 預計 | 待 | 揽收点 | 异常 | 異常 | 送达时间 | 即将 | 将于 | 中心 | 机场 | 海关 | 航空 | 处理 | 送達處理 | 寄达 | 送达至 | 送达目的国 | 营业部 | 网点 | 倉庫 | 仓库 | 不成功 | 承运商 | 请
    delivered2 delivered.unspecified handed_to=recipient : 网点 | 营业部 | 营业点 & 已签收 | 已妥投 | 签收成功 | 签收人 ! 未 | 退
    promise unknown.notice_only physical=no : 预计送达 | 預計送達 | 预计到达 | 預計到達 | 预计派送 | 预计配送 | 预计 | 預計 | 预估 | 预计将 ! 今日 | 延误 | 到达 | 离开 | 派送中
    appointment out_for_delivery.appointment_scheduled physical=no : 预约派送 | 預約派送 | 预约配送 | 预约送货 | 预约投递 | 约定派送 | 指定派送 | 预约时间 | 預約投遞 | 預約配送
    contacted out_for_delivery.customer_contacted physical=no : 已联系收件人 | 已联系客户 | 电话联系 | 已与收件人联系 | 已電話聯絡 | 已电联
    notice delivery_failed.notice_left : 留言条 | 通知单 | 通知單 | 招領單 | 投遞通知 | 留下通知 | 领件通知
    out out_for_delivery.on_vehicle : 正在派送 | 正在派件 | 派送中 | 开始派送 | 安排投递 | 安排投遞 | 派件中 | 投递中 | 投遞中 | 正在投递 | 正在投遞 | 送货中 | 送貨中 | 派送途中 | 投递员 | 投遞員 | 开始投递 | 已派件 | 外出派送 | 准备派送 | 安排派送 | 即将派送 | 派件 | 派送 | 派遞中 | 配送中 | 正在配送 | 快递员 | 快遞員 | 外出投遞 | 外出投递 | 出班投递 | 派出 | 配送员 | 派件员 | 業務員 | 业务员 | 下段 | 派送员 | 送件中 | 轉運派送 | 上门派送 | 準備配送 | 投递安排 | 派往收件人 | 正在送货 ! 网点 | 派件城市 | 派送点 | 揽收 | 站点 | 派送中心 | 营业部 | 派送站 | 收寄 | 取件 | 已收件 | 中转 | 派送部 | 派送处 | 派件站 | 收件 | 发往 | 局 | 到达 | 抵达
    out2 out_for_delivery.on_vehicle : 网点 | 营业部 | 派送点 | 派送站 | 站点 | 营业点 | 局 | 派件城市 & 正在派送 | 正在派件 | 派送中 | 派件中 | 安排投递 | 正在投递 | 投递中 | 开始派送 | 快递员 | 投递员 | 派件员 | 业务员 | 安排投遞 | 投遞中 ! 揽收 | 收件

    not_loaded in_transit.not_loaded : 未装机 | 未能装机 | 落货 | 拉货 | 未装载 | 甩货 | 未上机 | 航班拉下
    delay_weather exception.delayed reason=weather cause=external physical=no : 台风 | 颱風 | 暴雨 | 天气 | 天氣 | 暴雪 | 恶劣天气 | 自然灾害 | 洪水
    delay_holiday exception.delayed reason=holiday cause=external physical=no : 节假日 & 延 | 暂停 | 休息 | 顺延 | 放假
    delay_flight exception.delayed reason=flight physical=no : 航班延误 | 航班延誤 | 航班取消 | 航班调整 | 航班變更
    delayed exception.delayed physical=no : 延误 | 延誤 | 延迟 | 延遲 | 晚点 | 时效延 | 推迟 | 积压
    misrouted exception.misrouted cause=carrier : 错发 | 錯發 | 错分 | 误发 | 誤發 | 错派 | 分错 | 错误分拣 | 误投 | 错转 | 分拣错误 | 误送 | 误寄
    held exception.held : 滞留 | 滯留 | 暂存 | 问题件 | 問題件 | 留仓 | 待处理 | 扣件 | 留库 | 暫存 | 冻结 | 暂停派送 | 异常件 | 暂停投递 | 拦截
    arrived_country in_transit.arrived_destination_country : 到达目的国 | 到達目的國 | 抵达目的国 | 抵達目的國 | 到达目的地国家 | 抵达目的地国家 | 抵達目的地國家 | 目的地国 | 到达目的地（国家 | 降落 | 落地 | 到达目的地机场 | 到达目的机场 | 到达寄达国 | 到達寄達國 | 抵达寄达国 | 到港 | 飞机进港 | 飛機進港 | 航班抵达 | 航班到达 | 航班已抵达 | 航班已到达 | 航班落地 | 到达目的港 | 抵达目的港 | 抵达目的地机场 | 目的国 | 目的國 | 进港 | 進港 | 到达境外目的地 | 到达国外 | 入境 ! 发往 | 飞往 | 运往 | 起飞 | 飛往 | 封发 | 前往目的 | 申报
    airline in_transit.handed_to_linehaul : 交航 | 航空公司 | 装机 | 裝機 | 交付航空 | 待起飞 | 等待起飞 | 启运 | 交由航空 | 国际干线 | 交付承运 | 送往机场 | 送往機場 | 交运 | 航空收运 | 航司 | 到达机场 | 抵达机场 | 到达始发机场 | 交承运商运输 | 交付航司 | 送交承运商 | 航空公司接收 | 交货运 | 交給航空 | 船公司 | 已订舱 | 配载航班 | 国际运输 ! 已起飞 | 起飞，
    left_country in_transit.departed_origin_country : 起飞 | 起飛 | 离开始发国 | 已离港 | 已離港 | 离港 | 離港 | 离境 | 出境 | 離境 | 已离开出口国 | 离开中国 | 離開中國 | 飞往 | 飛往 | 离开出口国 | 乘机 | 寄往国外 | 发往国外 | 发往目的国 | 发往寄达国 | 飞离 | 運往寄達地 | 已开船 | 离开香港 | 寄往目的地國家 ! 待起飞 | 到达境外 | 境外
    abroad in_transit.transit_country : 经转局 | 經轉局 | 境外经转 | 中转国 | 境外中转 | 经转国 | 转运国 | 过境
    import_left in_transit.left_import_office : 离开 | 離開 | 发往 & 境外进口 | 进口互换局 | 進口互換局 | 寄达国互换局 | 境外互换局
    import_office in_transit.arrived_import_office : 境外进口互换局 | 进口互换局 | 進口互換局 | 到达寄达地互换局 | 互换局 & 到达 | 抵达 | 到達 | 进口 | 進口 | 境外 ! 出口 | 离开 | 離開
    import_office2 in_transit.arrived_import_office : 到达寄达地 | 到達寄達地 | 境外 | 寄达地 & 处理中心 | 處理中心 | 互换局 | 进口
    export_office in_transit.export_processing : 国际出口 | 出口互换局 | 國際出口 | 互换局 | 互換局 | 直封 | 出口分拨 | 封发国外 | 国际邮件处理中心 | 出口
    import_office3 in_transit.arrived_import_office : 进口 | 進口
    last_mile in_transit.handed_to_last_mile : 末端承运商 | 本地配送商 | 末端派送商 | 目的国邮政 | 当地邮政 | 當地郵政 | 交付末端 | 移交本地 | 当地承运商 | 末端服务商 | 最后一公里 | 末端配送 | 当地快递 | 派送公司 | 交由当地 | 轉交當地 | 配送公司 | 转邮政 | 转第三方
    label pre_shipment.info_received physical=no : 电子信息 | 電子資料 | 电子预报 | 预报 | 預報 | 信息已收到 | 生成运单 | 运单已生成 | 运单创建 | 运单信息 | 订单信息已 | 收到订单信息 | 数据已接收 | 信息录入 | 资料已收到 | 收到電子 | 运单已打印 | 面单 | 打印 | 標籤 | 标签 | 已创建运单 | 单号已生成 | 预录 | 訂單資料 | 下单信息 | 物流信息已录入 | 收到寄件信息 | 收到预报 | 声明发货 ! 已发出
    order pre_shipment.order_created physical=no : 已下单 | 下单成功 | 創建訂單 | 创建订单 | 订单已 | 訂單已 | 打包 | 拣货 | 揀貨 | 备货 | 備貨 | 接单 | 分配仓库 | 商家正 | 准备出库 | 订单提交 | 下單 | 下单 | 订单创建 | 商家发货 | 卖家发货 | 配货 | 出貨準備 | 商品准备 | 賣家準備 | 订单生成 | 仓库处理中 | 仓库已接 | 正在包装 | 包装完成 ! 送达 | 商家已发货
    dropped accepted.dropped_off : 自寄 | 已投入寄件柜 | 寄件柜 | 门店寄件 | 客户自送 | 已寄件 | 網點寄件 | 寄件成功
    picked_up accepted.picked_up : 揽收 | 揽件 | 攬收 | 攬件 | 收取 | 已收件 | 上门收 | 取件 | 已取货 | 收件员 | 已收件扫描 | 收件扫描 | 取回包裹 | 快递员已 | 揽投 | 提货 | 上門收
    accepted accepted.received_at_origin : 收寄 | 收件 | 已收货 | 交寄 | 已接收 | 已收到 | 收到货 | 受理 | 接收 | 收貨 | 收入 | 收到包裹 | 收件成功 | 到仓 | 入仓 | 已入库 ! 境外
    at_office in_transit.at_delivery_office : 投递局 | 营业部 | 營業部 | 派送点 | 派送點 | 末端 | 派件网点 | 投遞局 | 投递点 | 揽投部 | 派送网点 | 派件城市 | 目的地网点 | 到达目的地 | 到達目的地 | 目的地城市 | 投递站 | 派送站 | 配送站 | 配送点 | 到达网点 | 支局 | 派件站 | 目的网点 | 到達配送 | 投遞站 | 配送站点 | 收件地 | 到达站点 | 投递网点 | 配送中心 | 派送中心 ! 离开 | 離開 | 已发出 | 发往 | 预计
    departed in_transit.departed_facility : 离开 | 離開 | 發出 | 已发出 | 发往 | 發往 | 出库 | 已发往 | 封发 | 封發 | 已发车 | 发出 | 启程 | 出倉 | 出仓 | 已发货 | 发件 | 出站 | 發貨 | 已出貨 | 发车 | 出發 | 出发 | 发送至 | 正发往 | 寄出 | 发运 | 转出 | 發送 | 发货
    arrived in_transit.arrived_facility : 互封开拆 | 开拆 | 開拆 | 到达 | 抵达 | 抵達 | 到達 | 入库 | 入庫 | 处理中心 | 處理中心 | 分拨 | 分撥 | 分拣 | 分揀 | 转运中心 | 轉運中心 | 集散中心 | 卸车 | 下车 | 到件 | 处理 | 處理 | 到站 | 进站 | 已到 | 集货 | 集包 | 建包 | 拆包 | 理货 | 到车 | 扫描
    moving in_transit.moving : 运输 | 转运 | 运往 | 在途 | 運輸 | 转交 | 交接 | 中转 | 中轉 | 装车 | 裝車 | 上车 | 运送 | 運送 | 轉運 | 干线 | 幹線 | 途中 | 城市信息 | 安检 | 安檢 | 航班 | 移交 | 送往
    other exception.other : 疑难 | 疑難 | 异常 | 異常 | 问题
    """
}
