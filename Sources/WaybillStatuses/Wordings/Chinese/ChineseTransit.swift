extension SharedWordings {
  // Rules of the delivery theme ask for partners, too; these words stand before them.
  static let chinesePartners = """
    @partner : 末端 | 本地配送 | 当地配送 | 当地邮政 | 本地邮政 | 目的国邮政 | 当地承运 | 当地快递 | 本地快递 | 本地派送 | 当地派送 | 派送公司 | 派送商 | 派送服务商 | 配送公司 | 配送商 | 第三方 | 派送承运商 | 合作快递 | 合作伙伴 | 伙伴 | 夥伴 | 联盟 | 落地配 | 宅配公司 | 宅配业者 | 境外邮政 | 尾程 | 最后一公里 | 当地合作 | 本地承运 | 邮政 | 黑猫 | 宅急便 | 新竹物流 | usps | dhl | ups | dpd | gls | 美国邮政
    @to_partner : 转交 | 移交 | 交付 | 交由 | 交给 | 转给 | 转至 | 交接 | 转由 | 已交 | 送交 | 递交 | 转 | 交予
    """
  static let chineseTransit = """
    not_loaded in_transit.not_loaded : 未赶上 | 没赶上 | 错过航班 | 未搭乘 | 未装机 | 未能装机 | 落货 | 拉货 | 未装载 | 甩货 | 未上机 | 航班拉下 | 未能上机 | 未能登机 | 未装上 | 爆仓未 | 未搭上 | 未配载
    delay_weather exception.delayed reason=weather cause=external physical=no : 台风 | 暴雨 | 天气 | 天候 | 暴雪 | 大雪 | 自然灾害 | 洪水 | 地震
    delay_holiday exception.delayed reason=holiday cause=external physical=no : 节假日 | 春节 | 国庆 | 假期 | 新年 & 延 | 暂停 | 休息 | 顺延 | 放假
    delay_flight exception.delayed reason=flight physical=no : 航班延误 | 航班取消 | 航班调整 | 航班变更 | 航班延迟 | 航班晚点
    delayed exception.delayed physical=no : 延误 | 延迟 | 晚点 | 时效延 | 推迟 | 积压 | 顺延 | 延后 | 晚到 | 迟到 | 耽搁 | 爆仓 | 较预期 | 晚于预计 | 罢工 ! 未延误
    misrouted exception.misrouted cause=carrier : 错发 | 错分 | 误发 | 错派 | 分错 | 错误分拣 | 误投 | 错转 | 分拣错误 | 误送 | 误寄 | 错运 | 误运 | 错送 | 误分 | 送错 | 误转 | 发错 | 错误路由 | 路由错误 | 寄错
    redirected in_transit.redirected : 更改地址 | 改派 | 转递 | 转投 | 转寄 | 改寄 | 改投 | 改址 | 修改地址 | 变更地址 | 更改收件地址 | 转址 | 改送 | 更改目的地 | 更改派送地址 | 已更改收 | 新地址 | 更正地址
    resumed in_transit.resumed physical=no : 解除滞留 | 解除扣留 | 问题已解决 | 取消滞留 | 恢复派送 | 恢复运输 | 恢复投递 | 问题件已处理 | 异常已解除 | 继续派送 | 继续运输 | 恢复配送
    held exception.held : 滞留 | 暂存 | 问题件 | 留仓 | 待处理 | 扣件 | 留库 | 冻结 | 暂停派送 | 暂停配送 | 异常件 | 暂停投递 | 拦截 | 暂停 | 暂置 | 留置 | 暂放 | 待确认 | 暂扣
    @airport : 机场 | 港口 | 码头 | 航空
    left_country in_transit.departed_origin_country : 起飞 | 离开始发国 | 离开出口国 | 离开原寄国 | 离开发件国 | 离开中国 | 离开香港 | 离开台湾 | 离开澳门 | 离港 | 离境 | 出境 | 飞往 | 乘机 | 寄往国外 | 寄往境外 | 发往国外 | 发往境外 | 发往目的国 | 发往寄达国 | 发往目的地国 | 往目的地国家 | 飞离 | 运往寄达 | 已开船 | 开航 | 航班已离 | 航班已起 | 启航 | 已启运国外 | 寄往目的地国 | 出口至 | 出国 ! 等待航班 | 待航班 | 等待飞机 | 等候航班 | 待起飞 | 等待起飞 | 到达境外 | 境外进口 | 抵达 | 准备起飞 | 已落地 | 未离
    @origin_country : 始发国 | 起运国 | 发件国 | 原寄国 | 原寄地 | 发货国 | 来源国 | 出口国 | 发运国
    left_country_2 in_transit.departed_origin_country : @origin_country + 发出 | 出发 | 离开 | 启程 | 寄出 | 起飞
    left_country_3 in_transit.departed_origin_country : 离开 | 驶离 | 飞离 + @origin_country
    arrived_country in_transit.arrived_destination_country : 降落 | 落地 | 到港 | 飞机进港 | 航班抵达 | 航班到达 | 航班已抵达 | 航班已到达 | 抵港 | 进港 | 入境 | 到达国外 | 目的国 | 目的地国 | 目的地（国家 | 寄达国 | 目的国家 | 收件国 | 靠港 ! 发往 | 飞往 | 运往 | 封发 | 前往目的 | 申报 | 互换局 | 邮件中心 | 处理中心 | 离开 | 承运 | 派送 | 邮政 ! 将于 | 将在 | 预计
    @country : 目的国 | 目的地国 | 目的地国家 | 目的国家 | 寄达国 | 寄达地国 | 目的港 | 目的机场 | 目的地机场 | 目的地（国家 | 目的地口岸 | 境外目的地 | 台湾$ | 中国$ | 香港$ | 澳门$ | 大陆$ | 日本$ | 美国$ | 国内$ | 国外 | 进口国
    arrived_country_2 in_transit.arrived_destination_country : 到达 | 抵达 | 已到 | 进入 | 送达 + @country ! 发往 | 飞往 | 运往 | 前往 | 互换局 | 邮件中心 | 处理中心 | 派送站 | 派送点 | 网点 | 投递局 | 配送站 | 派递局 | 站点 | 营业部 ! 将于 | 将在 | 预计
    abroad in_transit.transit_country : 经转局 | 境外经转 | 境外中转 | 中转国 | 经转国 | 转运国 | 过境
    airline in_transit.handed_to_linehaul : 交航 | 航空公司 | 航空承运 | 装机 | 交付航空 | 待起飞 | 等待起飞 | 启运 | 交由航空 | 国际干线 | 交付承运 | 送往机场 | 前往机场 | 交运 | 航空收运 | 航司 | 到达机场 | 抵达机场 | 到达始发机场 | 交承运商运输 | 交付航司 | 送交承运商 | 交运输商 | 交货运 | 船公司 | 订舱 | 配载航班 | 国际运输 | 上飞机 | 装上航班 | 上航班 | 货代 | 航班计划 | 安排航班 | 付运 | 登机 | 登船 | 装船 | 空运中 | 海运中 | 干线承运 | 预定航班 | 等待航班 | 排舱 | 已排航班 ! 已起飞
    import_left in_transit.left_import_office : 离开 | 发往 & 境外进口 | 进口互换局 | 寄达国互换局 | 境外互换局 | 境外进口
    @exchange : 互换局 | 交换局 | 国际邮件 | 国际中心 | 邮件交换 | 航邮中心 | 航空邮件
    import_office in_transit.arrived_import_office : @exchange & 进口 | 境外 | 寄达 | 目的 ! 出口 | 离开 | 发往
    import_office_2 in_transit.arrived_import_office : 到达寄达地 | 境外 | 寄达地 | 寄达国 & 处理中心 | 互换局 | 进口
    export_office in_transit.export_processing : 国际出口 | 出口互换局 | 直封 | 出口分拨 | 封发国外 | 出口
    landed_post in_transit.arrived_destination_country : 邮件 & 抵达目的地 | 到达目的地 + 并 | 正进行 | 处理
    import_office_3 in_transit.arrived_import_office : 到达 | 抵达 + 互换局 | 交换局
    exchange in_transit.export_processing : @exchange ! 到达 | 抵达
    import_office_4 in_transit.arrived_import_office : 进口
    last_mile in_transit.handed_to_last_mile : 末端承运商 | 末端派送商 | 末端服务商 | 本地配送商 | 最后一公里 | 末端配送 | 交付末端 | 移交本地 | 转邮政 | 转第三方 | 转交当地 | 派送公司 | 配送公司
    last_mile_2 in_transit.handed_to_last_mile : 转交 | 移交 | 交付 | 交由 | 交给 | 转给 | 交予 + 快递 | 物流 | 邮政 ! 快递员
    landed in_transit.arrived_destination_country : 到达境外 | 到达海外
    wrong exception.other : 出现问题 | 出现异常 | 异常情况 | 运输异常 | 运输问题 | 核实处理 | 异常处理 | 状态异常
    office_got in_transit.at_delivery_office : 投递局 | 派递局 | 投递部 | 派送站 | 派送点 | 派件网点 | 投递站 | 目的网点 | 目的地网点 | 配送站 | 站点 + 收到 | 已收货 | 收货 | 接收
    accepted_sender accepted.picked_up : 从寄件人 | 从发件人 | 从卖家 | 从商家 | 向寄件人 | 从托运人 & 收取 | 取件 | 取得 | 揽 | 收到 | 取回 | 提取
    picked_up accepted.picked_up : 揽收 | 揽件 | 揽货 | 收取 | 已收件 | 已取件 | 上门收 | 上门取 | 收件员 | 收件扫描 | 取回包裹 | 揽投 | 提货 | 取件$ | 已取货 | 取件人 | 集货$ | 已集货 | 取件成功 | 取件完成 | 收件完成
    accepted accepted.received_at_origin : 收寄 | 交寄 | 收件$ | 收件成功 | 已收货 | 已接收 | 已收到 | 收到货 | 受理 | 接收 | 收到包裹 | 收到邮件 | 收到快件 | 收到您 | 收货$ | 收货成功 | 收货完成 | 到仓 | 入仓 | 已入库 | 收入 | 已入仓 | 已收 ! 境外 | 收入口袋
    accepted_2 accepted.received_at_origin : 收件 | 收货 | 收到 ! 收件人 | 收件地 | 收货地 | 收件城市 ! 已签收
    @office : 投递局 | 派递局 | 营业部 | 营业点 | 营业所 | 派送点 | 末端 | 派件网点 | 投递点 | 投递部 | 揽投部 | 派送网点 | 派件城市 | 目的地网点 | 目的地 | 投递站 | 派送站 | 配送站 | 配送点 | 配送所 | 网点 | 支局 | 派件站 | 派送部 | 站点 | 站所 | 收件地 | 收货地 | 投递网点 | 配送中心 | 派送中心 | 配送部 | 当地邮局 | 到站 | 到着 | 集配站 | 投递支局 | 速运营业 | 服务处 | 到件站
    under_way in_transit.moving : 运输途中 | 运输中 | 运送中 | 在途 | 途中 > 预计 | 预估 | 预期 ! 到达 | 抵达
    arrived_next in_transit.arrived_facility : 准备发往 | 即将发往 | 等待发往 | 待发往 | 准备发出 | 准备运往 | 预计发往 | 即将运往 ! 装车 | 封车 | 封发 | 出库
    arrived_next_2 in_transit.arrived_facility : 到达 | 抵达 > 将发往 | 将运往
    departed_3 in_transit.departed_facility : 离开 | 已发出 | 发往 | 下一站 | 已发往 | 封发 ! 预计到达
    at_office in_transit.at_delivery_office : @office ! 转出 | 发货 | 出库
    departed in_transit.departed_facility : 发出 | 出库 | 已发车 | 启程 | 出仓 | 已发货 | 发件 | 出站 | 已出货 | 发车 | 出发 | 发送至 | 正发往 | 寄出 | 发运 | 转出 | 发送 | 发货 | 离站 | 驶离 | 运离 | 发放
    arrived in_transit.arrived_facility : 互封开拆 | 开拆 | 到达 | 抵达 | 入库 | 处理中心 | 分拨 | 分拣 | 转运中心 | 集散中心 | 卸车 | 下车 | 到件 | 处理 | 到站 | 进站 | 已到 | 集货 | 集包 | 建包 | 拆包 | 理货 | 到车 | 扫描 | 分货 | 分拨中心 | 装袋 | 物流中心 | 装箱 | 卸货 | 称重 | 操作中心 | 验货 | 送达 | 送至 | 运抵 | 换单 | 贴标 ! 送达时间
    taken_out in_transit.moving : 小件员 | 快递员 | 派件员 | 业务员 + 取出
    moving in_transit.moving : 运输 | 转运 | 运往 | 在途 | 转交 | 交接 | 中转 | 装车 | 上车 | 运送 | 干线 | 途中 | 城市信息 | 安检 | 航班 | 移交 | 送往 | 转送 | 转寄 | 调拨 | 路上 | 前往 | 铁路 | 装件入车 | 输送
    wrong_2 exception.other : 疑难 | 异常 | 问题
    """
}
