extension SharedWordings {
  static let chineseFailures = """
    resumed_first in_transit.resumed physical=no : 恢复 + 运输 | 派送 | 配送 | 投递 | 转运 | 派件 | 运送 ! 将恢复 | 后恢复 | 待 | 尽快
    resumed_second in_transit.resumed physical=no : 已核实 | 已确认 | 已更正 | 解决 | 恢复正常 | 已解决 | 已解除 | 已处理 | 排除 | 已排除 | 已补全 | 已修正 & 继续 + 运输 | 派送 | 配送 | 投递 | 转运 | 派件 | 运送 ! 将继续 | 后继续 | 待
    resumed_third in_transit.resumed physical=no : 异常 | 问题 | 滞留 | 延误 | 故障 + 解除 | 已解除 | 解决 | 已解决 | 排除 | 消除 & 运输 | 派送 | 配送 | 转运 | 运送 ! 待 | 后 | 未
    @few : 量大 | 量过大 | 量激增 | 件量 | 爆仓 | 时间不足 | 时间不够 | 来不及 | 运力 | 人手不足 | 人手不够 | 车辆故障 | 车辆损坏 | 车辆抛锚 | 车坏 | 提前收 | 超时收车 | 包裹过多 | 快件过多 | 货量
    not_tried delivery_failed.not_attempted cause=carrier : @few & @undelivered | 未派 | 未送 | 未能 ! 柜 | 收件人 | 航班 | 未装
    not_tried_2 delivery_failed.not_attempted cause=carrier : 派送 | 配送 | 投递 | 派件 | 派递 + 中断 | 中止 | 被迫停止 | 未出发 | 任务取消
    not_tried_3 delivery_failed.not_attempted cause=carrier : 未外出 | 未出车 | 未安排派送 | 未及派送 | 来不及派送 | 来不及配送 | 来不及投递 | 未及投递 | 未及配送
    not_tried_4 delivery_failed.not_attempted cause=carrier : 司机 | 快递员 | 配送员 | 外务员 | 派送员 | 邮差 | 投递员 | 车辆 ~ 未能 | 未到 | 无法 | 未及 + 到达 | 抵达 | 上门 | 前往 | 送货 ! 揽 | 收件 | 小区 | 地址
    not_tried_5 delivery_failed.not_attempted cause=carrier : 司机 | 快递员 | 配送员 | 派送员 | 邮差 | 投递员 ~ 折返 | 返回网点 | 今天未到 | 今日未到 | 没到 | 未能前来 | 未上门 | 没来
    still_out out_for_delivery.on_vehicle : @not_yet + 送达 | 投递 | 派送 | 妥投 | 配送 | 签收 | 送到 | 送抵 | 配达 | 派达 | 交付 | 派递 & 投递员处 | 快递员处 | 派送员处 | 配送员处 | 投递员手 | 派送员手 | 携出 | 带出 | 派送中 | 正在派送 | 派送途中 | 配送中 | 正在配送 | 外出派送 | 外出配送 | 外出投递 | 快递员手中 | 快递员手上 | 派件中 | 在途派送 | 已由快递员 | 已由派 ! 失败 | 联系不上
    partial_5 delivered.partial : 部分 ~ 已派送 | 已送达 | 已签收 | 已妥投 | 已配送 | 已投递 | 已派递 | 已交付 ! 未 | 将
    @of : 两件中 | 三件中 | 四件中 | 五件中 | 2件中 | 3件中 | 4件中 | 5件中 | 2件里 | 3件里
    partial_6 delivered.partial : @of > 一件 | 两件 | 三件 | 1件 | 2件 | 3件 & 已签收 | 已送达 | 已妥投 | 已配达 | 已派送 | 签收 | 送达 | 妥投 ! 未签 | 将
    partial_7 delivered.partial : 三件 | 四件 | 五件 | 3件 | 4件 | 5件 > 已签收 | 已送达 | 已妥投 | 已配达 | 已派送 | 签收 | 送达 | 妥投 | 配达 + 一件 | 两件 | 1件 | 2件 ! 未签 | 将
    partial_3 delivered.partial : 共 | 总共 | 合计 > 已签收 | 已送达 | 已妥投 | 已派送 | 签收 | 送达 | 妥投 + 1件 | 2件 | 3件 | 4件 | 5件 | 一件 | 两件 | 三件 | 四件 ! 全部 ! 共2件 > 2件 ! 共3件 > 3件 ! 共4件 > 4件 ! 共5件 > 5件 ! 共1件 ! 未签收 | 将
    partial_4 delivered.partial : 其余 | 剩余 | 余下 | 另有 ~ 件 | 货 | 包裹 ~ 未送 | 未到 | 在途 | 后续 | 待派 | 未派 | 未签 | 另行 | 将 & 已签收 | 已送达 | 已妥投 | 签收成功 | 妥投
    partial_8 delivered.partial : 其余 | 剩余 | 余下 + 在途 | 后续 | 未 | 随后 | 将 | 待 & 已签收 | 已送达 | 已妥投 | 妥投 | 已配达
    partial_2 delivered.partial : 部分 + 签收 | 妥投 | 送达 | 派送成功 | 投递成功 ! 未
    partial delivered.partial : 部分签收 | 部分妥投 | 部分送达 | 部分派送成功 | 部分货物已签收 | 部分件数
    locker_full delivery_failed.attempted reason=locker_full : 柜满 | 柜已满 | 格口已满 | 柜子已满 | 门市已满 | 满柜 | 无空格 | 无空余格口
    moved delivery_failed.attempted reason=moved cause=recipient : 迁移 | 迁址 | 搬迁 | 已搬 | 搬走 | 搬家 | 已迁 ! 迁移新址已
    address_failed exception.address_problem reason=address : @undelivered & 地址 | 查无此 ! 休息 | 公司休 | 放假 | 关门 | 停业 | 下班 | 公休 | 营业 | 无人 | 不在指定地址 | 不在收件地址 | 不在该地址人 | 门牌 | 查无此
    refused_failed delivery_failed.attempted reason=refused cause=recipient : @undelivered & 拒收 | 拒签 | 拒绝 | 不要了
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : 改期 | 改约 | 另约 | 改日 | 延迟派送 | 延期派送 | 延期配送 | 改为 ~ 派送 | 派件 | 投递 | 派递 | 配送 | 时间 | 再送 | 送货 | 要求
    postponed_2 out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : 客户要求改 | 收件人要求改 | 要求延 | 要求延迟派送 | 收件人要求延 | 客户要求延迟 | 要求延后 | 延后配送 | 延后派送 | 要求推迟 | 另约时间 | 另定时间 | 更改派送时间 | 更改配送时间 | 变更派送日期 | 变更配送 | 指定日配送 | 约定改日 | 改派送时间 | 要求另 | 要求明天 | 要求明日 | 要求周 | 要求下周 | 暂缓派送 | 暂缓配送 | 暂缓投递 | 暂不派送 | 暂缓派递 | 改期 ! 更改地址 | 改派至 | 改派到 | 其他地址 | 新地址 | 另一地址
    @absent : 不在家 | 无人在家 | 收件人不在 | 收件人外出 | 家中无人 | 无人应答 | 无人应门 | 无人接收 | 无人签收 | 无人收件 | 收件人不方便 | 不在指定地址 | 收件客户不在 | 客户不在 | 收件者不在 | 收货人不在 | 人不在 | 外出未归 | 出差 | 敲门无人 | 无人开门 | 暂不在 | 门锁 | 锁门 | 本人不在 | 未遇 | 住户不在 | 无人回应 | 家里没人 | 没人在家 | 不在单位 | 不在公司 | 不在本地
    absent delivery_failed.attempted reason=absent cause=recipient : @absent ! 寄件人不在 | 门口 | 已投放 | 代收
    @unreachable : 无人接听 | 未接电话 | 不接电话 | 联系不上 | 联络不上 | 联络不到 | 联系不到 | 无法联系 | 无法联络 | 找不到收件人 | 电话关机 | 电话无法接通 | 电话不通 | 打不通 | 电话错误 | 电话空号 | 联系失败 | 手机关机 | 号码错误 | 空号 | 停机 | 未能联系 | 未能联络 | 无法接通 | 电话有误 | 电话不正确
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : @unreachable ! 寄件人
    contact_2 delivery_failed.attempted reason=contact_recipient cause=recipient : 联系 | 联络 | 致电 | 电话 + 未果 | 未接 | 不通 | 无人接
    closed delivery_failed.attempted reason=business_closed cause=recipient : 公司休息 | 单位休息 | 停业 | 放假 | 休业 | 店家休息 | 公司放假 | 已下班 | 单位放假 | 关门 | 公司行号休息 | 公司休假 | 店休 | 公休 | 休店 | 未营业 | 非办公时间 | 歇业 | 已打烊 | 商店关闭 | 公司关闭 | 单位下班 ! 节假日 | 假期 ~ 顺延 | 暂停
    no_access delivery_failed.attempted reason=no_access : 无法进入 | 不让进 | 禁止进入 | 不能进入 | 无法入内 | 进不去 | 封闭管理 | 小区封闭 | 小区封控 | 门禁 | 无法上楼 | 封路 | 校园封闭
    redelivery out_for_delivery.rescheduled physical=no : 再次派送 | 择日派送 | 择日再派 | 择日配送 | 择日投递 | 约定再次派送 | 重新派送 | 重新投递 | 重新安排派送 | 重新安排投递 | 重新安排派递 | 重新配送 | 再次投递 | 再次配送 | 再次派递 | 再投 | 二次派送 | 二次投递 | 二次配送 | 第二次派送 | 第二次投递 | 明日再派 | 明天再派 | 次日再派 | 次日派送 | 明日派送 | 再派送 | 重新送达 | 重新送货 | 再次送达 | 再次送货 | 安排次日 | 安排明日 | 安排下次 | 将于明日 | 将于次日 | 明天派送 | 明日配送 | 隔日配送 | 下一工作日派 ! @undelivered | 误送 | 退回 ! 目的国 | 目的地国 | 航空公司 | 航班
    delayed_delivery exception.delayed physical=no : 派送 | 派件 | 投递 | 配送 | 派递 + 延迟 | 延长 | 延误 | 推迟 | 顺延 | 延后 | 滞后 | 变慢 ! 失败 | 海关
    no_money delivery_failed.attempted reason=cod cause=recipient : 未备妥 | 未备款 | 未带钱 | 拒付 | 无现金 | 款项不足 | 未付款 & @recipient | 到付 | 货到付款 | 代收
    delay_cause exception.delayed physical=no : 台风 | 暴雨 | 天气 | 暴雪 | 恶劣 | 自然灾害 | 洪水 | 大雪 | 疫情 | 交通管制 | 地震 | 道路 | 堵车 | 塌方 & 延误 | 延迟 | 顺延 | 暂停 | 影响 | 推迟 | 延后 | 停止 ! 未妥投
    not_yet in_transit.moving : @not_yet | 未 + 送达 | 投递 | 派送 | 妥投 | 配送 | 派递 | 派件 & @not_yet ! @point | 失败 | 原因 | 海关 | 清关
    failed_security delivery_failed.attempted reason=security : @undelivered & 安全
    failed delivery_failed.attempted : @undelivered ! 拒收 + 退 ! 未签收前
    day_changed out_for_delivery.rescheduled physical=no : 更改 | 变更 | 修改 | 调整 + 派送 | 配送 | 投递 | 送货 | 派递 + 日期 | 时间 | 时段 ! 地址
    redirected_first in_transit.redirected : 更改地址 | 修改地址 | 变更地址 | 地址变更 | 地址更改 | 更改派送地址 | 改派 | 转至新 ! 签收 | 待取 | 已送达 | 妥投
    refused exception.refused reason=refused cause=recipient : 拒收 | 拒签 | 拒绝接收 | 拒绝接受 | 拒绝收件 | 拒绝签收 | 拒绝收货 | 拒绝领取 | 不愿接收 | 不愿签收 | 拒领 | 不要了 | 拒绝付款
    address exception.address_problem reason=address : 地址 + 不详 | 错误 | 有误 | 不全 | 问题 | 不正确 | 不完整 | 欠详 | 异常 | 不存在 | 不明 | 不清 | 无法 | 不符 | 模糊 | 缺失 | 不够 | 错 ! 更正 | 已修改 | 修正 | 电邮地址
    address_2 exception.address_problem reason=address : 查无此人 | 查无此址 | 查无此地址 | 查无地址 | 无此地址 | 无此人 | 门牌号不 | 错误地址 | 超派送范围 | 超出派送范围 | 超出配送范围 | 超区 | 不在派送范围 | 不在服务范围 | 不在服务区 | 收件人不详 | 收件人不明 | 收件人信息有误 | 收件人信息不 | 需补充地址 | 错误的地址 | 超出服务范围 | 地址待确认
    """
  static let chinesePickup = """
    expired pickup.expired cause=recipient : 逾时未 | 超时未 | 逾期未 | 超期未 | 逾期无人 | 无人领取 | 无人认领 | 无人取件 | 未在规定时间内领取 | 未在期限内 | 未在规定时间 | 滞留超期 | 逾期件 | 期满未 | 超过保管期 | 保管期满 | 保管期限已 | 已逾期 | 已超期 | 超过取件期限 | 超过领取期限 | 取件逾期 | 逾取件期限 | 领取期限已过 | 已过取件 | 超时件 | 超过期限 | 已过领取 ! 揽收
    expired_3 pickup.expired cause=recipient : 期满 | 届满 | 期限已过 | 已过期 | 过期 | 超过期限 & 未取 | 未领 | 未提 | 无人取 | 无人领 ! 揽收 | 即将 | 将于
    expired_4 pickup.expired cause=recipient : 超时 | 超期 | 逾期 | 到期 & 未被取 | 没有取 | 未被领 | 没有领 ! 揽
    expired_2 pickup.expired cause=recipient : 超 + 未取 | 未领 | 未提 ! 揽收
    collected delivered.collected handed_to=recipient : 已取件 | 已领取 | 取件成功 | 成功取件 | 取货成功 | 成功取货 | 已取出 | 已自提 | 已被取 | 已取走 | 已取回 | 领取成功 | 自提签收 | 自提成功 | 自提完成 | 已自取 | 成功领取 | 成功领件 | 已领件 | 已领走 | 已提货 | 已提取 | 已取货 | 已完成取件 | 完成取件 | 取件完成 | 取货完成 | 取件签收 | 领取完毕 | 领取完成 | 已出柜 | 顺利取件 | 取走包裹 | 取走邮件 | 取走快件 ! 未 | @sender | 上门取件成功 | 揽 | 快递员 | 承运 | 运输商 | 请 | 司机 | 将 | 待 | 业务员
    collected_5 delivered.collected handed_to=recipient : @recipient > 已从 | 已自 | 已在 | 已于 > @point > 取件 | 取出 | 取走 | 领取 | 取货 | 提货 ! 未 | 请及时 | 请尽快 | 待取 | 快递员 | @sender
    collected_2 delivered.collected handed_to=recipient : @recipient | 已被您 | 您已 | 您从 | 您在 ~ 取走 | 拿走 | 取出 | 已取 | 领取 | 取件 | 提货 | 领走 | 取货 | 领回 | 自取 | 自提 | 提取 & 取走了 | 拿走了 | 已 | 完成 | 成功 | 从 | 本人取走 | 由本人 | 本人领取 ! 未 | @sender | 请 | 待 | 等待 | 可 | 通知 | 上门 | 揽 | 尽快 | 前往 | 可供 | 即将 | 要求 | 选择 | 需 | 改 | 将
    collected_3 delivered.collected handed_to=recipient : 签收 & 取件码签收 | 取货码签收 | 提货码签收 | 凭码签收 | 凭取件码签收
    collected_4 delivered.collected handed_to=recipient : 已从 | 已由 | 已自 | 已在 | 已于 & @point | 邮局 | 柜台 | 窗口 & 取件$ | 领取 | 取出 | 取走 | 取货$ | 自取 | 提取 | 自提 ! 未 | @sender | 待 | 请 | 可 | 揽 | 供 | 凭 | 尽快 | 内 | 寄件 | 运往 | 发往 | 物流
    reminder pickup.reminder physical=no : 催领 | 催取 | 催件 | 即将超期 | 即将逾期 | 将逾期 | 即将到期 | 即将期满 | 快到期 | 再次提醒 | 提醒您 | 温馨提醒 | 提醒 | 最后一天 | 最后期限 | 剩余 | 还剩 | 保管期将 | 即将届满 | 仍未取 | 仍未领 & 取 | 领 | 提货 ! 海关 | 税 | 签收
    reminder_2 pickup.reminder physical=no : 存放 | 滞留 | 保管 + 天 | 小时 & 取 | 领 ! 免费
    reminder_3 pickup.reminder physical=no : 请尽快 | 请尽早 | 请尽速 | 请您尽快 + 取 | 领 ! 到达 | 送达 | 抵达 | 代收 | 投放 | 存入 | 已放 | 签收 | 入库 | 已到 | 海关 | 税 | @back | 已送 | 配达 | 已存
    extended pickup.extended physical=no : 延长保管 | 延长存放 | 延期领取 | 延长取件 | 延长领取 | 延长取货 | 延长保留 | 延期取件 | 展期 | 延期保管 | 存放延期
    extended_2 pickup.extended physical=no : 保管 | 存放 | 取件 | 取货 | 领取 | 自取 | 提货 | 寄存 | 保留 ~ 延长 | 展延 | 延至
    redirected_point in_transit.redirected : 改送 | 改投 | 改寄 | 转寄 | 转送其他 | 更改取件门市 | 更改门市 | 更换门市 | 转店 | 门市关转 ! 已送达 | 待取 | 请
    to_point out_for_delivery.to_pickup_point : 正在 | 即将 | 将 | 准备 | 今日 | 正 | 马上 | 预计 | 预定 ~ 送往 | 派往 | 派送至 | 送至 | 送达 | 送到 | 配送至 | 前往 | 运往 | 发往 | 配送到 | 投递至 | 送抵 | 抵达 | 配送 ~ @point ! 已到 | 已送 | 请凭 | 签收 | 退 | @hub
    to_point_2 out_for_delivery.to_pickup_point : @point & 送往 | 派往 | 运往 | 派送中 | 配送中 | 运送中 | 前往 | 发往 ! 已到 | 到达 | 抵达 | 请凭 | 签收 | 揽收 | 已送达 | 退 | @hub | 请前往 | 请 | 寄件 | 误 | 错
    shop_closed exception.held reason=business_closed : 闭转 | 关转 | 重新选择 | 重选 | 门市异常 | 歇业 | 暂停营业 | 闭店 & @point
    wait_at_point pickup.ready handed_to=station : @point ~ 未取 | 未取件 | 未领取 | 待取 | 待领 | 候取
    ready pickup.ready handed_to=station : @point & @at_point ! 驿站司机 | 给司机 | 揽收 | 寄件人 | 已揽 | 退 | 离开 | 物业 | 门卫 | @hub | 前往揽 | 客服 | 误送 | 错发 | 错送 | 发往 | 寄件$ | 派送部 | 配送中
    ready_locker pickup.ready handed_to=station : 投柜 | 入柜 ! 寄件柜 | 退 ! 尚未 | 还未 | @sender
    ready_2 pickup.ready : 待取件 | 待取 | 待自取 | 自提 | 自取 | 等待领取 | 待领取 | 等待收件人领取 | 等候领取 | 等待客户网点取件 | 凭取件码 | 取件码 | 取货码 | 提货码 | 请前往领取 | 前往领取 | 前往取件 | 前往取货 | 可供领取 | 可供提取 | 可提取 | 等待提取 | 待提取 | 可领取 | 可以领取 | 通知取件 | 到局待领 | 待领 | 候领 | 等待取件 | 等待取货 | 待取货 | 到店 | 可取件 | 可取货 | 窗口投递 | 存局 | 保管中 | 留局 | 待提货 | 已开箱 | 收件人自取 | 招领 | 供领取 | 以便领取 | 到取件 | 来取件 | 来领取 | 领取中 | 等待客户取件 | 等待收件人取 | 等待买家取 | 等待客户领取 | 请取件 | 请领取 ! 揽 | 寄件人 | 承运人 | 上门 | 提取包裹 | 税 | 海关
    ready_3 pickup.ready : 请 | 可 | 等待 ~ 领取 | 取件$ | 取货$ | 取包裹 | 取邮件 | 领件 ! 揽 | 寄件人 | 承运人 | 上门 | 快递员取件 | 税 | 海关 | 司机 | @back
    """
}
