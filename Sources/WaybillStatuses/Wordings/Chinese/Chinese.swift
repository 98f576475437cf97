extension SharedWordings {
  /// Chinese, written in simplified characters: texts in traditional ones are brought to them. 签收 is said
  /// of stations and senders too: the order matters.
  static let chinese = [
    chineseWords, chinesePartners, chineseVetoes, chineseNotices, chineseReturns, chineseCustoms, chineseBeginnings,
    chineseFailures, chinesePickup, chineseDelivery, chineseTransit,
  ].joined(separator: "\n")

  /// Every word of the first list run together with every one of the second.
  static func compounds(_ first: String, _ second: String) -> String {
    let seconds = second.split(separator: " ")
    return first.split(separator: " ").flatMap { first in seconds.map { "\(first)\($0)" } }.joined(separator: " | ")
  }

  private static let delivering = """
    派送 派件 投递 配送 递送 派递 送达 送货 送件 妥投 投妥 签收 交付 配达 派发 送到 送抵 投送 投交
    """
  private static let negations = """
    未 未能 未能成功 未成功 未顺利 未获 未被 未予 未及时 未完成 无法 无法成功 不能 没能 没有 没 没法 无人 无从 不可 难以
    """

  static let chineseWords = """
    @customs : 海关 | 清关 | 通关 | 报关 | 关务 | 报检 | 关区 | 验关 | 结关
    @sender : 寄件人 | 发件人 | 寄件者 | 寄件方 | 发件方 | 寄件公司 | 寄件客户 | 卖家 | 卖方 | 商家 | 发货人 | 寄货人 | 托运人 | 发货方 | 寄件地 | 发件地 | 原寄地 | 原寄件
    @recipient : 收件人 | 收件者 | 收货人 | 买家 | 买方 | 客户 | 客人 | 用户 | 顾客 | 收件方 | 本人 | 取件人 | 收方
    @back : 逆向 | 退回 | 退件 | 退货 | 退运 | 退寄 | 退还 | 转退 | 退返 | 退往 | 寄回 | 返还 | 返件 | 返程 | 退库 | 退仓 | 逆物流 | 送还 | 返回寄件 | 返回发件 | 返回卖家 | 返回商家 | 送回寄件 | 送回发件 | 送回卖家 | 运送给寄件人 | 运往寄件人 | 退至 | 退原 | 待退 | 原件退 | 作退
    @not : 未 | 没有 | 没能 | 无法 | 不能 | 无人 | 不成功 | 失败
    @not_yet : 尚未 | 还未 | 暂未 | 仍未 | 还没 | 尚没 | 暂无法 | 暂时未 | 至今未
    @deliver : \(delivering.split(separator: " ").joined(separator: " | "))
    @undelivered : \(compounds(negations, delivering))
    @undelivered : \(compounds(delivering, "失败 不成功 未成功 未果 异常 不了 未遂 未完成 未妥 延误失败 受阻"))
    @undelivered : 未能 | 无法 | 没能 | 未成功 | 不能 + 派送 | 派件 | 投递 | 配送 | 递送 | 派递 | 送达 | 送货 | 妥投 | 交付 | 送到 | 送抵
    @undelivered : 试投 | 投递中异常 | 未签收 | 投递不到
    @point : 驿站 | 自提点 | 自提柜 | 自提站 | 自提店 | 代收点 | 代收店 | 代收站 | 代办点 | 代理点 | 快递柜 | 丰巢 | 蜂巢 | 菜鸟站 | 快递超市 | 门店 | 门市 | 超商 | 便利店 | 便利商店 | 智能柜 | 智慧柜 | 智取店 | 智取站 | 智取柜 | 智邮站 | 顺丰站 | 顺便智能 | 服务站 | 服务点 | 服务中心 | 服务台 | 快递点 | 收集点 | 取件点 | 取件柜 | 取件店 | 取货点 | 取货店 | 取件地点 | 取货地点 | 自取点 | 自取柜 | 领取点 | 领件点 | 提货点 | 提货柜 | 包裹柜 | 邮件柜 | 寄存柜 | 寄存点 | 储物柜 | 存包柜 | 柜机 | 柜子 | 收件点 | 收货点 | 兔喜 | 社区店 | 格口 | i邮箱 | 邮箱柜 | 合作点 | 合作店 | 店到店 | 提件点 | 小店 | 信报柜 | 云柜 | 速递易
    @at_point : 到达 | 抵达 | 已送 | 送达 | 送到 | 送抵 | 存放 | 签收 | 代收 | 暂存 | 投放 | 投进 | 已放 | 放入 | 放到 | 放在 | 放置 | 存入 | 存至 | 投递到 | 投递至 | 投入 | 取件码 | 提货码 | 取货码 | 取件 | 自取 | 入库 | 待取 | 妥投 | 派送成功 | 投递成功 | 送至 | 派送至 | 派件至 | 配送至 | 到店 | 配达 | 已投 | 投至 | 寄存 | 寄放 | 凭 | 领取 | 取货 | 提货 | 到货 | 保管 | 等待 | 已到 | 交至 | 已交 | 派至 | 交给 | 交由 | 请到 | 请至 | 请前往 | 可至 | 可到
    @hub : 物流中心 | 转运中心 | 转运站 | 分拨 | 集散 | 处理中心 | 分拣 | 理货 | 转运场 | 所属 | 辖区 | 中转 | 机场 | 集货 | 转运 | 总仓 | 大仓
    """

  // What is told beside the way of the parcel, and what has become of it for good.
  static let chineseNotices = """
    @if : 如果 | 若果 | 倘若 | 假如 | 如您 | 如收 | 如无 | 如未 | 如本 | 如遇 | 如客 | 如届 | 如逾 | 如超 | 如不 | 如家 | 如有人 | 若 | 万一
    conditional unknown.notice_only physical=no : @if ~ 不在 | 无人 | 没人 | 未遇 | 不便 | 未能 | 无法 | 联系不上 | 外出 & 将 | 会 | 可 | 则 | 改 ! 已 | 派送中 | 正在 | 签收成功 | 妥投 | 到达 | 抵达 | 失败 | 未成功 | 派件中 | 送达
    conditional_2 unknown.notice_only physical=no : 无人的 | 不在的 | 不在家的 | 未遇的 | 不在时 | 不在家时 | 无人在家时 | 无人时 | 不在的话 | 外出时 | 如无人 | 若无人 | 如不在 | 若不在 | 如未能 | 若未能 | 如无法 | 若无法 & 将 | 会 | 可 ! 已签收 | 已投 | 已派 | 派送中 | 正在 | 失败 | 未成功 | 派件中 | 签收成功 | 妥投
    conditional_3 unknown.notice_only physical=no : 除非 & 否则 | 将 | 会 ! 已签收 | 已妥投
    return_money unknown.notice_only physical=no : 退款 | 退回货款 | 代收货款已 | 货款已 | 代收款已 | 代收金 | 代收货款汇 ! 退件 | 签收
    survey unknown.notice_only physical=no : 评价 | 满意度 | 五星好评 | 问卷 | 评分 | 如有疑问 | 客服热线 | 服务热线 | 投诉电话 ! 代收 | 代签 | 取走 | 领取 | 放在 | 放至 | 存放 | 退回 | 签收 | 派送 | 派件 | 投递 | 到达 | 取件 | 驿站 | 妥投 | 送达 | 揽收 | 收件 | 配送 | 发往
    notice_card delivery_failed.notice_left : 通知卡 | 留言条 | 通知单 | 招领单 | 催领单 | 催领通知 | 投递通知 | 派递通知 | 留下通知 | 领件通知 | 领取通知 | 留有通知 | 未遇通知 | 到件通知单 | 便条 | 留条 | 贴条 | 派送通知书 ! 缴税 | 税 | 凭招领 | 凭通知 | 凭领
    @message : 短信 | 简讯 | 电邮 | 邮件通知 | 电子邮件 | 消息 | 推送 | 微信通知 | 语音通知 | app通知 | 讯息
    message unknown.notice_only physical=no : 已发送 | 已寄送 | 已寄出 | 已发出 | 已推送 | 发送 | 发出 | 传送 + @message ! 签收 | 到达 | 待取 | 税 | 未能 | 失败
    message_4 unknown.notice_only physical=no : 送达 | 签收 | 妥投 | 派送 + 通知 | 短信 | 简讯 | 提醒 & 已发送 | 已寄出 | 已发出 | 已推送 | 已寄送 ! 取件码
    message_2 unknown.notice_only physical=no : @message + 已发送 | 已寄送 | 已发出 | 已送达 | 发送成功 | 已发 | 通知已 | 送达成功 | 提醒您 ! 取件码 | 签收
    message_3 unknown.notice_only physical=no : 短信通知 | 简讯通知 | 已发送通知 | 已通知收件人 | 通知已发送 | 通知已送达 ! 签收 | 派送 | 派件 | 投递 | 到达 | 取件 | 驿站 | 妥投 | 送达 | 领取 | 自取 | 自提 | 包裹信息 | 税
    not_found_2 unknown.not_found physical=no : 查无 | 无此 | 无该 | 没有此 | 没有该 + 单 | 资料 | 记录 | 号码 | 编号 | 信息
    invalid unknown.invalid_number physical=no : 单号无效 | 单号错误 | 单号不存在 | 单号不正确 | 单号有误 | 单号格式 | 无效单号 | 错误单号 | 号码错误 | 号码有误 | 编号错误 | 编号无效 | 条码无效
    not_found unknown.not_found physical=no : 无记录 | 查无结果 | 查无资料 | 查无此包裹 | 查无此快件 | 查无此单 | 查无此邮件 | 查无此件 | 查无记录 | 查无货件 | 查无包裹 | 暂无物流 | 暂无轨迹 | 没有返回信息 | 暂无信息 | 没有查询到 | 没查询到 | 未能查询 | 查询不到 | 暂无记录 | 没有物流信息 | 未查到 | 未查询到 | 查不到 | 没有查到 | 没有找到 | 未找到 | 找不到记录 | 无物流信息 | 暂无相关 | 无相关资料 | 没有相关 | 暂无查询 | 尚无资料 | 无此单号 | 无轨迹 | 没有记录 | 暂无更新 ! 收件人 | 地址
    missing_contents exception.missing_contents : 内件短少 | 内件缺失 | 短少 | 缺件 | 少件 | 内件丢失 | 内件不符 | 物品缺失 | 内物短缺 | 内物缺 | 数量不符 | 缺少物品 | 件数不符 | 内物遗失
    stolen exception.stolen : 被盗 | 被偷 | 失窃 | 盗窃 | 遭窃 | 窃取
    lost exception.lost cause=carrier : 丢失 | 遗失 | 灭失 | 丢件 | 弄丢 | 确认丢 | 遗落 ! 未丢失 | 未遗失 | 疑似 | 可能
    damaged exception.damaged : 破损 | 损坏 | 损毁 | 毁损 | 受损 | 损伤 | 包装破裂 | 破裂 | 污损 | 泄漏 | 渗漏 | 破碎 | 变形 ! 无破损 | 未破损 | 无损坏
    seized customs.seized cause=customs : 没收 | 没入 | 罚没 | 查扣 | 扣押 | 充公 | 查获 | 缉获
    destroyed exception.destroyed : 销毁 | 弃件 | 作废处理 | 废弃 | 弃置 | 弃货 | 报废 | 丢弃 | 放弃包裹 | 抛弃 | 放弃货物
    missing exception.missing : 查找中 | 寻找中 | 正在查找 | 正在寻找 | 协寻 | 调查中 | 正在调查 | 追查 | 查询中 | 下落不明 | 去向不明 | 遍寻不着 | 疑似丢 | 疑似遗 | 调查处理 | 查件中 | 找不到包裹 | 找不到货件 | 有发未到
    """

  static let chineseReturns = """
    collect_or_back pickup.reminder physical=no : @if | 否则 | 请 | 留仓 | 自取 | 待取 | 尚未取 | 尚未领 & 取 | 领 | 提 & 将 | 会 | 予以 | 则 | 即 | 否则 | 逾期 | 过期 | 超时 | 期满 | 天后 + @back ! 已逾期 | 已超期 | 已退 | 正在 | 拒收 | 拒签 | 请寄件人 | 请卖家 | 请商家 | 请发件人 | 卖家取 | 寄件人取 | 寄件人领 ! 退回途中
    last_hours pickup.reminder physical=no : 期限将至 | 期限将满 | 时间将至 | 仅剩 | 只剩 | 还剩 | 剩余 | 剩最后 | 最后一天 | 最后一日 | 最后期限 | 最后机会 | 明天到期 | 明日到期 | 今日到期 | 今天到期 | 明天截止 | 明日截止 | 今日截止 | 即将截止 | 即将到期 | 即将过期 | 即将超时 | 即将期满 | 小时内未取 | 小时后到期 & 取 | 领 | 提货 | 保管 | 存放 ! 海关 | 税 | 签收 | 已取 | 已领 | 揽
    last_call pickup.reminder physical=no : 最后一次提醒 | 最后提醒 | 最终提醒 | 最后一次通知 | 最后通知 | 最终通知 & 包裹 | 邮件 | 快件 | 货件 | 件 ! 税 | 海关 | 已取 | 退回
    last_hours_2 pickup.reminder physical=no : 取件截止 | 取货截止 | 领取截止 | 截止时间 | 截止日期 | 自提截止 & 取 | 领 ! 已到 | 到达 | 已放 | 存入 | 送达 | 抵达 | 税 | 已取 | 揽
    last_days pickup.reminder physical=no : @back & 请 | 避免 | 否则 ~ 取件 | 领取 | 取货 | 提货 | 自取 ! @sender | 已退 | 退件 | 退货包裹
    returned_sign returned.to_sender direction=return handed_to=recipient : 退回妥投 | 退件签收 | 退回签收 | 退签 | 退回件签收 | 退件妥投 | 退回成功 | 退件成功 | 成功退回 | 成功退还 | 退回投妥 | 退件完成 | 退货完成 | 退回完成 | 完成退件 | 完成退货 | 成功收到退件 | 退件已签收 | 退件已领 | 退货成功 ! 未 | 将 | 退件签收失败
    returned_by_sender returned.to_sender direction=return handed_to=recipient : @sender + 已签收 | 签收成功 | 已取回 | 已领回 | 已领取 | 领回 | 取回 | 已收到退 | 已取走 | 已收回 | 签收$ & @back | 签收 | 领回 | 取回 ! 未 | 将 | 待 | 请 | 等待 | 等候 | @recipient | 揽 | 处取回 | 正在
    returned_signer returned.to_sender direction=return handed_to=recipient : 签收人 | 签收 | 收件 + @sender & @back | 签收人寄件人 ! 未 | 待 | 等待 | 拒
    returned_taken returned.to_sender direction=return handed_to=recipient : 寄件人 | 发件人 | 卖家 | 商家 | 卖方 | 发货人 > 签收 | 已收到 | 收到 | 已收货 | 领回 > 退货 | 退件 | 退回 ! 未 | 请 | 将 | 申请 | 要求 | 拒 | 待 | 通知 | 信息 | @recipient
    returned_received returned.to_sender direction=return handed_to=recipient : @back & 被寄件人收到 | 寄件人已收到 | 寄件人收到 | 发件人收到 | 卖家收到 | 商家收到 | 卖家已收 | 商家已收 | 发件人已收 ! 未
    returned_signed returned.to_sender direction=return handed_to=recipient : @back & 已签收 | 妥投 | 签收成功 | 已送达寄 | 投递成功 | 派送成功 ! 未 | 拒 | 不成功 | 失败 | 无法
    return_failed returning.in_transit direction=return : 派送 | 投递 | 配送 | 派件 | 送货 | 派递 + 给寄件人 | 给发件人 | 给卖家 | 给商家 | 至寄件人 | 寄件人 > 失败 | 不成功 | 未成功 | 未妥投 | 异常
    return_road returning.in_transit direction=return : 退回途中 | 退回中 | 退件中 | 退货中 | 退件运输 | 退件运送 | 退件到达 | 退件离开 | 退件途中 | 退件在途 | 退件派送 | 退件已发 | 退件发往 | 退件转运 | 退运中 | 退运途中 | 退回运输 | 正在退 | 返程 | 返还中 | 返还途中 | 运送给寄件人 | 运往寄件人 | 返回寄件人途中 | 退回件到达 | 退回件离开 | 退货运送 ! 正在退款
    return_road_4 returning.in_transit direction=return : @back > 正在派送 | 派送中 | 配送中 | 投递中 | 正在投递 | 正在配送 | 派件中 | 正在运 | 正在送 | 正在转 | 外出派送 ! 失败 | 未成功 | 退款
    return_road_3 returning.in_transit direction=return : @back ~ 途中 | 在途 | 运送中 | 运输中 | 转运中 | 路上
    return_road_2 returning.in_transit direction=return : 退件 | 退回件 | 退货包裹 | 退货件 | 退货商品 | 退货订单 | 退回包裹 | 退回商品 | 退运件 & 到达 | 抵达 | 离开 | 发往 | 已发出 | 运输中 | 转运中 | 配送中 | 派送中 | 运送中 | 中转 ! 请 | 待取
    return_waiting returning.awaiting_sender_pickup direction=return : @back & 待取 | 待领取 | 待签收 | 待领 | 等候 | 等待寄件人 | 等待卖家 | 等待商家 | 请寄件人 | 请卖家 | 请发件人 | 请商家 | 待卖家 | 待寄件人 | 可取回 | 请取回 | 领取退件 ! 退回等待
    returned_place returned.to_sender direction=return : \(compounds("已退回 已退还 已退件 已退货 已退运 已送回 已返还 已寄回 已成功退回 已交还 已退返 完成退回", "寄件人 发件人 寄件者 卖家 商家 给寄件人 给发件人 给卖家 给商家 给寄件者 至寄件人 至发件人 至卖家 至寄件者 到寄件人 到卖家 予寄件人 予寄件者 发货人 寄件方")) ! 途中 | 正在 | 运送 | 中转 | 发往 | 仓库
    returned_to returned.to_sender direction=return handed_to=recipient : 送达 | 送至 | 送到 | 送抵 | 妥投 + 寄件人 | 发件人 | 寄件者 | 发件方 | 寄件方 | 退货卖家 ! 拒 | 未 | 将 | 正在 | 待 | 门市 | 仓 | 通知 | 请
    returned_seller returned.to_sender direction=return : @back & 已送达 | 已送抵 | 已送到 | 已派送至 | 已配达 | 已交 + 卖家 | 商家 | 卖方 | 给卖家 | 给商家 | 寄件人 ! 未 | 将 | 正在 | 拒 | 待 | 门市 | 仓
    returned_short returned.to_sender direction=return : 包裹已退回$
    return_refused returning.initiated direction=return reason=refused cause=recipient : @back & 拒收 | 拒签 | 拒绝 | 拒领
    return_customs returning.initiated direction=return reason=customs cause=customs : @back & @customs ! 不准 | 拒绝 | 不予 | 禁止
    return_unclaimed returning.initiated direction=return cause=recipient : @back & 逾期 | 超期 | 无人领取 | 未取 | 超时 | 未领 | 到期 | 招领 | 无人认领 | 期满
    return_address returning.initiated direction=return reason=address : @back & 地址 | 查无此人 | 迁移 | 迁址 | 搬迁
    returning returning.initiated direction=return : @back ! 退回网点重新 | 不准 | 拒绝入境 | 不予 | 海关
    """
}
