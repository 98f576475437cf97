extension SharedWordings {
  static let chineseDelivery = """
    @handed : 签收 | 代收 | 妥投 | 送达 | 投递 | 派送 | 派递 | 送到 | 送至 | 收件 | 收 | 投交 | 交付 | 交给 | 放 | 塞 | 置 | 投 | 完成
    @promise : 请准备 | 请保持 | 请耐心 | 请留意 | 请等待 | 将 | 即将 | 预计 | 待 | 等待 | 正在 | 准备 | 派送中 | 投递中 | 派件中 | 安排 | 前往
    @station : 转运公司 | 仓库 | 集运 | 集货 | 转运仓 | 转运中心 | 国内仓 | 海外仓 | 分拨 | 货站 | 集散 | 仓储中心 | 中转仓 | 中转站 | 分拣 | 处理中心 | 收货仓 | 打包仓 | 合箱
    in_hand delivered.recipient handed_to=recipient : 亲手交给 | 亲自交给 | 亲手交到 | 交到 | 送到 | 递到 | 交至 + 收件人$ | 客户$ | 您$ | 您手上 | 您手中 | 您手里 | 收件人手 | 客户手 | 买家手 | 本人手 ! 未 | 将 | 正在 | 请
    checked delivered.recipient handed_to=recipient : @recipient + 当面验收 | 当面收取 | 当面收件 | 当面签收 | 验收合格 | 已验收 | 验货签收 ! 未 | 将 | 请
    wrong_sign exception.other : 误签收 | 误签 | 虚假签收 | 误妥投
    by_airline in_transit.handed_to_linehaul leg=linehaul : 航空公司 | 货站 | 机场 | 货代 | 航司 | 船公司 + 已签收 | 签收 | 已收货 | 已接收 | 已收件
    by_station accepted.received_at_origin : @station ~ 签收 | 收货 | 妥投 | 送到 | 送达 ! 未 | 客户 | 买家 | 收件人 | 到达 | 发往 | 离开 | 待签 | 待收 | 等待签 | 等待收 | 退
    by_station_2 accepted.received_at_origin : @sender ~ 送到 | 送达 | 送至 | 交到 + 仓库 | 集运 | 集货仓 | 国内仓 ! 未 | 退
    reception_2 delivered.reception handed_to=proxy : 前台 | 物业 | 门卫 | 保安 | 传达室 | 收发室 | 管理处 | 管理员 | 管理室 | 警卫 | 门房 | 值班室 | 守卫 | 宿管 | 保卫 | 警卫室 + 代收 | 代签 | 已代 | 签收 | 收讫 ! 请 | 将 | 是否 | 预约 | 等待 | 无人 | 拒
    reception_3 delivered.reception handed_to=proxy : 已交 | 已送交 | 已放 | 已送至 + 前台 | 物业 | 门卫 | 保安 | 传达室 | 收发室 | 管理处 | 管理员 | 管理室 | 警卫 | 门房 | 值班室 | 酒店 ! 请 | 将 | 未
    @gave : 移交 | 交付 | 交由 | 交给 | 转交 | 已交 | 交予 | 交到 | 送交
    to_airline in_transit.handed_to_linehaul leg=linehaul : @gave + 货运代理 | 南航 | 国航 | 东航 | 海航 | 川航 | 厦航 | 深航 | 华航 | 长荣 | 国泰 | 航空 | 航司 | 货代 | 船公司 ! 未 | 邮政 | 取消 ! 起飞 | 飞往 | 正在发往
    for_final in_transit.handed_to_last_mile leg=destination : @gave > 最后派送 | 最后配送 | 最终派送 | 完成派送 | 进行派送 | 负责派送 | 代为派送 | 最后一程 | 完成配送 | 进行配送 | 负责配送 | 负责投递 | 进行投递 ! 快递员 | 派送员 | 未
    mailbox delivered.mailbox : 信箱 | 信报箱 | 邮筒 | 邮箱内 | 住户邮箱 & @handed ! 电子 | @promise | 未
    neighbour delivered.neighbour handed_to=proxy : 邻居 | 邻里 | 隔壁 | 邻户 & @handed ! 正在 | 派送中 ! 将交 | 将由 | 会交 | 会由
    reception delivered.reception handed_to=proxy : 前台 | 物业 | 门卫 | 保安 | 传达室 | 收发室 | 管理处 | 管理员 | 管理室 | 管理中心 | 管理委员 | 警卫 | 门房 | 单位收发 | 值班室 | 大堂 | 大楼 | 守卫 | 宿管 | 总台 | 柜台小姐 | 接待处 | 保卫 & @handed ! 未 | @promise ! 将交 | 将由 | 会交 | 会由
    safe delivered.safe_place : 放在门口 | 放门口 | 门口签收 | 置于门口 | 家门口 | 指定位置 | 放在安全 | 安全地点 | 安全位置 | 门口 | 消防栓 | 消防箱 | 水表箱 | 电表箱 | 指定地点 | 鞋柜 | 奶箱 | 门前 | 无接触 | 指定放置 | 车库 | 窗台 ! 将 | 派送中 | 到达 | 正在 | 请 ! 将交 | 将由 | 会交 | 会由
    proxy delivered.agent handed_to=proxy : 代收 | 代签 | 他人收 | 他人签收 | 家人 | 同事 | 亲属 | 亲友 | 亲人 | 代领 | 代取 | 他人代 | 家属 | 室友 | 朋友 | 指定人 | 代理人 & 签收 | 妥投 | 代收 | 他人收 | 收件 | 交给 | 交由 | 送达 | 投递成功 ! 代收货款 | 代收款 | 未 | 等待 | 待 | 请准备 | 请保持 | 请等待 | 正在 ! 将交 | 将由 | 会交 | 会由
    out_today out_for_delivery.on_vehicle : 今日 | 今天 | 今晚 & 将 | 预计 | 即将 & 送达 | 妥投 | 派送 | 签收 | 送到 ! 已送达 | 已签收
    promised_2 unknown.notice_only physical=no : 明日 | 明天 | 后天 | 近日 | 次日 ~ 送达 | 妥投 | 签收 | 送到 ! 已 ! 已交 | 已发出 | 已发往 | 已到达 | 已抵达 | 已离开 | 已起飞 | 已转 | 已移交 | 运输中 | 运送中 | 已揽收 | 已出库 | 清关 ! 途中 | 在途 | 运往
    promised unknown.notice_only physical=no : 预计 | 预估 | 预定 | 将于 | 将在 | 将会 ~ 送达 | 送到 | 签收 | 派送完成 | 妥投 ! 今日 | 今天 | 今晚 | 延误 | 离开 | 派送中 | 配送中 | 正在派送 | 派送员 | 外出 | 出发 | 开始 | 司机 ! 已交 | 已发出 | 已发往 | 已到达 | 已抵达 | 已离开 | 已起飞 | 已转 | 已移交 | 运输中 | 运送中 | 已揽收 | 已出库 | 清关 ! 途中 | 在途 | 运往
    @signed_ok : 签收 | 送达 | 妥投 | 收到
    wait_sign out_for_delivery.on_vehicle : 准备签收 | 注意查收 | 待签收 | 等待签收 | 等待客户签收 | 请签收 | 耐心等待 | 电话畅通 | 手机畅通 | 留意电话 | 准备收货 | 留意来电 | 注意来电 | 等待收货 | 注意接听 | 准备好签收 ! 签收证明 | 已签收 | 揽收 | 揽件 | 到店
    wait_sign_2 out_for_delivery.on_vehicle : 请 | 等待 | 等候 | 待 ~ 签收 ! 签收证明 | 已签收 | 取件码 | @point | 成功 | 妥投 | 签收人
    signed delivered.signed handed_to=recipient : 签字签收 | 签名 | 签字 | 签收人 | 签署 & @signed_ok ! 未 | 待 | 等待 | 请
    recipient delivered.recipient handed_to=recipient : @recipient + 签收 | 已收到 | 收妥 | 签收成功 | 确认收货 | 已收件 | 亲收 | 已收货 ! 未 | 请 | 等待 | 待 | 即将 | 拒 ! 所在 | 网点 | 附近 | 当地 | 城市
    recipient_3 delivered.recipient handed_to=recipient : 已交付 | 已送交 | 已交予 | 已派递 | 已递交 | 已投交 + @recipient ! 未 | 请 | 待 | 将 ! 所在 | 网点 | 附近 | 当地 | 城市
    recipient_2 delivered.recipient handed_to=recipient : 本人签收 | 本人收 | 已交付收件 | 已交收件 | 已交给收件 | 已交予收件 | 交予收件人 | 投递并签收 | 送达收件人 | 送达至收件人 | 已由本人 | 送达客户 | 已送交收件 | 投交收件 | 已派递予收件 | 交付给收件人 | 交付收件人 | 交收件人 | 亲自签收 | 交付给客户 | 送到收件人 | 投递给收件人 ! 未 | 请 | 等待 | 待 | 即将 | 将 ! 所在 | 网点 | 附近 | 当地 | 城市
    recipient_4 delivered.recipient handed_to=recipient : 签收人 | 签收 | 收件 + 本人 | 是本人 | 为本人 ! 未签 | 未妥 | 待签 | 拒 | 本人不在 | 非本人 | 不是本人 | 等待
    @delivered : 已签收 | 签收成功 | 签收扫描 | 正常签收 | 妥投 | 投递成功 | 成功投递 | 签收 | 配达成功 | 配达完成 | 配达完毕 | 配送完成 | 配送完毕 | 完成派送 | 完成配送 | 完成投递 | 完成送货 | 派送成功 | 派件成功 | 配送成功 | 投递完成 | 派送完成 | 派件完成 | 送货成功 | 送件成功 | 送件完成 | 已交付$ | 交付成功 | 成功交付 | 交付完成 | 投递签收 | 已投妥 | 已投递 | 投递完毕 | 成功派送 | 成功派递 | 成功配送 | 成功派件 | 已派递 | 派递成功 | 已派送$ | 已派妥 | 已派达 | 送货完成 | 收货成功 | 已妥收 | 已收妥 | 确认收货 | 成功签收 | 顺利签收 | 已配达 | ^配达$ | 已递送 | 递送成功 | 递送完成 | 成功递送 | 递送完毕
    @arrived_to_recipient : 送达 | 送到 | 送抵 | 递达
    delivered delivered.unspecified handed_to=recipient : @delivered ! 未 | 预计 | 待 | 揽收点 | 异常 | 即将 | 将于 | 将会 | 正在 | 不成功 | 请签收 | 请凭 | 请及时 | 请尽快 | 请取 | 请前往 | 请到 | 请至 | 请准备 | 请注意 | 签收失败 | 承运商 | 航空 | 机场 ! @delivered ~ @hub | 海关 | 中心 | 仓库 ! 入库 | 入仓
    delivered_2 delivered.unspecified handed_to=recipient : @arrived_to_recipient ! 未 | 要求 | 重新 | 预计 | 即将 | 将 | 正在 | 送达时间 | 待 | 准备 | 请 | 承运商 | 航空 ! @arrived_to_recipient ~ 中心 | 机场 | 海关 | 仓 | 网点 | 营业 | 站 | 局 | 处理 | 分拨 | 集散 | 口岸 | 目的 | 港 | 国 | 部 | 点 | 场 | 城市 | 区 ! 时间 | 后将 | 后会 | 后请
    delivered_3 delivered.unspecified handed_to=recipient : 感谢使用 | 感谢您使用 & 签收 | 送达 | 妥投 ! 未 | 派送 | 正在
    appointment out_for_delivery.appointment_scheduled physical=no : 预约 | 约定 | 指定 | 约好 | 商定 | 确认 ~ 派送 | 配送 | 送货 | 投递 | 派递 | 派件 | 送达时间 | 时间 ! 揽 | 取件 | 收件$ | 未 | 更改
    appointment_2 out_for_delivery.appointment_scheduled physical=no : 预约时间 | 指定时间 | 指定日期 | 指定派送 | 预约成功 | 指配 | 时段
    contacted out_for_delivery.customer_contacted physical=no : 已联系收件人 | 已联系客户 | 电话联系 | 已与收件人联系 | 已电话联络 | 已电联 | 已致电 | 与收件人取得联系 | 与客户取得联系 | 已联络收件人 | 已与客户联系 | 联络收件人中
    partner in_transit.handed_to_last_mile : @to_partner + @partner ! 等待 | 将
    @courier : 投递员 | 快递员 | 配送员 | 派件员 | 派送员 | 业务员 | 外务员 | 邮差 | 小哥 | 骑手 | 送货员 | 递送员 | 外送员 | 派递员 | 快递车辆 | 派送车辆 | 送货车辆 | 配送车 | 派送车 | 派件车 | 投递车
    @going : 以待外送 | 外送中 | 正在外送 | 今日外送 | 正在派送 | 正在派件 | 派送中 | 开始派送 | 安排投递 | 派件中 | 投递中 | 正在投递 | 送货中 | 派送途中 | 开始投递 | 已派件 | 外出派送 | 派遞中 | 派递中 | 正在派递 | 正派递 | 配送中 | 正在配送 | 外出投递 | 外出派递 | 出班投递 | 开始配送 | 送件中 | 上门派送 | 正在送货 | 正在为您派件 | 正在为您派送 | 正在第 | 次派件 | 递送中 | 正在递送 | 派送扫描 | 派件扫描 | 出仓派送 | 派件途中 | 运送途中派送 | 送达途中 | 出车配送 | 车上派送 | 以供派送 | 派件出仓
    go_office in_transit.at_delivery_office : 到达 | 抵达 | 已到 > 即将 | 马上 | 将 | 等待 | 准备 | 待 | 尽快 | 很快 + 派送 | 派件 | 投递 | 配送 | 派递 | 安排 ! 派送中 | 正在派送 | 发往
    out out_for_delivery.on_vehicle : @going ! 配送中心 | 派送中心 | 投递中心 | 收件 | 误 | 中转 | 到达 | 抵达 | 暂停 | 发往 | 延误
    out_2 out_for_delivery.on_vehicle : @going & 收件人 | @courier | 电话 ! 配送中心 | 派送中心 | 误 | 暂停 | 已收件 | 揽收
    local_partner in_transit.handed_to_last_mile : @to_partner + 当地 | 本地 | 目的国 ~ 物流 | 快递公司 | 邮政 | 配送公司 | 派送公司 ! 等待 | 将
    out_3 out_for_delivery.on_vehicle : @courier | 已安排派送 | 安排派送 | 安排派件 | 安排配送 | 派件$ | 派送$ | 派出 | 下段 | 转运派送 | 准备配送 | 准备派送 | 即将派送 | 投递安排 | 派往收件人 | 疑似派件 | 待派送 | 等待送件 | 外出配送 | 外出派送 | 出库派送 | 配送准备 | 准备派件 | 派件 | 派送 | 派递 ! 揽收 | 收寄 | 取件 | 已收件 | 中转 | 发往 | 到达 | 抵达 | 收件$ | 派送部 | 派送点 | 派件城市 | 派送中心 | 派送站 | 派件网点 | 派送处 | 派件站 | 派送网点 | 延误 | 暂停 | 误 | 承运商 | 派送商 | 派送公司 | 派递服务 | 离开 | 派遞局 | 派递局 | 未装 | 异常 | 待分配 | 签收 | 揽件 | 派单
    """
}
