extension SharedWordings {
  // Cancellations and what happens before a carrier has the parcel.
  static let chineseBeginnings = """
    @collect : 揽收 | 揽件 | 揽货 | 上门收 | 上门取 | 上门揽 | 上门提 | 收件$ | 收件中 | 收件 | 取件$ | 取件中 | 收取快件 | 收取包裹 | 提货 | 收货$ | 收寄
    export_cancelled cancelled.export_cancelled : 出口取消 | 取消出口 | 终止出口
    not_cancelled unknown.notice_only physical=no : 无法取消 | 不能取消 | 不可取消 | 未取消 | 未能取消 | 不得取消 | 不支持取消 | 取消失败 | 取消申请未 | 取消请求未 | 取消申请被 | 取消请求被 | 取消申请失败 | 取消未 | 取消不成功 | 取消未成功 | 取消申请被拒 | 拒绝取消 | 无法撤销 | 无法拦截 | 拦截失败 | 拦截不成功 ! @undelivered
    not_dropped pre_shipment.not_handed_over physical=no : @sender > 尚未 | 还未 | 仍未 | 还没 | 未将 | 未把 > 放入 | 投入 | 投柜 | 存入 | 送到 | 送至 | 交至 | 寄出 ! 收件人尚 | @back
    to_collector accepted.picked_up leg=origin : @sender > 交 | 给 | 交给 | 递给 + 快递员 | 司机 | 业务员 | 揽收员 | 收件员 | 小哥 ! 未 | 将会 | 即将 | 待 | @back
    pickup_moved pre_shipment.pickup_scheduled physical=no : 揽收 | 取件时间 | 上门取件 | 上门 | 收件时间 | 上门收件 + 改至 | 改为 | 改到 | 改期 | 延至 | 推迟至 | 顺延至 ! 派送 | @point | 收件人
    sender_dropped accepted.dropped_off leg=origin : @sender > 已将 | 将 | 把 | 已至 | 已到 | 已在 | 投入 | 存入 | 放入 | 放至 | 放到 | 送至 | 送到 | 交至 | 交到 | 投柜 | 投件 | 寄件 & @point | 网点 | 邮局 | 营业厅 | 营业部 | 服务厅 | 柜台 | 窗口 ! @back | 未 | 待寄 | 待交 | 待投 | 请 | @recipient | 送达收件 | 即将 | 取消 | 无法 ! 等待卖 | 等待商 | 等待寄 | 等待发 | 等卖 | 编号 | 单号
    from_sender accepted.picked_up leg=origin : 从 | 向 | 自 | 由 + @sender ~ 取件 | 收取 | 揽收 | 揽件 | 提取 | 取货 | 收件 | 取走 | 提货 ! 未 | 失败 | 即将 | 将 | 待 | 前往 | @back | 退 | 无法
    pickup_not_done pre_shipment.pickup_failed : \(compounds("揽收 揽件 揽货 取件 收件 上门取件 上门收件 上门揽收 揽投 提货 收寄 取货", "失败 不成功 未成功 异常 未果 未完成 超时")) ! 自提 | @point
    pickup_not_done_2 pre_shipment.pickup_failed : \(compounds("未 未能 无法 未成功 未能成功 未顺利 不能 没能", "揽收 揽件 上门取件 上门收件 收取快件 收取包裹 取到件 收取 揽货 收取邮件")) | 未顺利取件 | 未顺利收件 ! 取消 | 超时未揽收
    pickup_not_done_3 pre_shipment.pickup_failed : 寄件地址 | 取件地址 | 揽收地址 + 错误 | 不详 | 有误 ! @back
    pickup_not_done_5 pre_shipment.pickup_failed physical=no : 上门 + 取件 | 揽 | 收 | 取货 | 提货 & 未备 | 不在 | 关门 | 无货 | 停业 | 未准备 | 拒绝交 | 未打包 | 无人 | 货未 ! 收件人 | @back
    pickup_not_done_4 pre_shipment.pickup_failed : 寄件人不在 | 寄件人未准备 | 货未备妥 | 货物未备 | 货物未准备 | 包裹未准备 | 联系不上寄件人 | 无法联系寄件人 | 无法联络寄件人 | 寄件人外出 | 无件可收 | 无件可取 | 寄件人未备 ! @back
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : 取消 & 收件人 | 收件者 | 买家 | 客户取消 | 顾客 | 客户已取消 | 客户要求取消 ! 派送失败 | @undelivered | 取消派送预约
    cancelled_carrier cancelled.by_carrier cause=carrier physical=no : 系统 | 超时 | 承运商 | 快递公司 | 物流公司 | 平台 + 取消 ! @undelivered | 航班 | 卖家 | 将自动取消 | 将被取消 | 会自动取消 | 将会取消
    cancelled_label pre_shipment.label_cancelled physical=no : 面单 | 运单 | 标签 | 托运单 | 寄件单 | 单号 & 作废 | 删除 | 已取消 | 被取消 | 取消成功 | 撤销 | 已失效
    cancelled cancelled.by_sender physical=no : 取消 | 订单已关闭 | 订单关闭 | 交易关闭 | 撤单 | 销单 | 已作废 | 作废 | 拦截成功 | 撤回 | 停止寄件 ! 航班 | 取消派送 | 取消配送 | @undelivered | 取消滞留 | 取消预约 | 将自动取消 | 将取消 | 将被取消 | 将会取消 | 自动取消订单

    @done_pick : 已揽收 | 已收取 | 已收件 | 揽收成功 | 已取件 | 已完成揽 | 已上门取件 | 揽收完成
    unhanded pre_shipment.not_handed_over physical=no : @not_yet | 未 ~ 交寄 | 寄出 | 发货 | 出货 | 收到 | 交付给 | 交接 | 交给 | 交由 | 交付 | 入库 | 寄件 | 揽收 | 收寄 | 交运 | 交货 | 送交 | 移交 | 寄送 | 收取 ! @recipient + 尚未 | 未收 | 未能 ! 税 ! 海关 | 派送 | 投递 | 配送 | 取件 | 交付收件 | 交付客户 | 揽收失败 ! 显示 | 请联系客服 ! 已签收 | 妥投 | 签收成功
    unhanded_2 pre_shipment.not_handed_over physical=no : 未收到包裹 | 未收到货 | 未收到邮件 | 未收到快件 | 尚未收到 | 未交寄 | 未到达仓库 | 未到仓 | 未入仓 | 未入库 | 未发货 | 未出货 | 未寄出 | 未交货 | 待入库 | 待收货确认 | 等待寄件$ | 等待寄件人寄 | 等待寄件人交 | 等待寄件人发 | 等待卖家 | 等待商家 | 等待发件人 | 待卖家 | 待商家 | 待寄件$ | 待交寄 | 待发货 | 待出货 | 等待发货 | 等待出货 | 等待入库 | 待交运 | 等待交寄 | 等待包裹到仓 | 待卖方 | 等待卖方 | 待交货 | 待投柜寄件 ! 订单已 | 建立订单 | 成立订单 | 创建订单 | 打印 | 列印 | 已发出 | 寄件资料 | 税
    unhanded_3 pre_shipment.not_handed_over physical=no : 等 + 卖家 | 商家 | 寄件人 | 发件人 | 卖方 > 交给 | 交付 | 寄出 | 发货 | 送来 | 寄来 | 交寄 | 送交 ! 已交 | 已寄 | 已发
    ask_to_post pre_shipment.info_received physical=no : 请至 | 请到 | 请前往 | 请尽快 | 请于 | 请及时 | 请将 + 寄件 | 交寄 | 寄出 | 寄送 | 交货 | 发货 | 出货 ! 领取 | 取件 | @back
    @paper : 面单 | 运单 | 托运单 | 寄件单 | 标签 | 单号 | 物流单 | 提单 | 发货单 | 出货单 | 条码 | 交寄单 | 寄件码
    paper pre_shipment.info_received physical=no : @paper + 打印 | 列印 | 生成 | 创建 | 建立 | 已出 | 产生 | 制作 | 开立 | 获取 | 申请 | 提交 ! 已揽 | 已发出 | 待揽
    paper_2 pre_shipment.info_received physical=no : 打印 | 列印 | 生成 | 创建 | 建立 | 产生 | 申请 + @paper ! 已揽 | 已发出
    @data : 电子信息 | 电子资料 | 电子预报 | 电子数据 | 电子讯息 | 预报 | 订单信息 | 订单资料 | 包裹信息 | 包裹资料 | 货件资料 | 货件信息 | 快件信息 | 邮件信息 | 邮件资料 | 寄件资料 | 寄件信息 | 运单信息 | 运单资料 | 物流信息 | 托运资料 | 寄件人信息 | 下单信息 | 运送资料 | 数据 | 货运资料 | 交寄资料 | 预先资料 | 货物信息 | 货态资料
    data pre_shipment.info_received physical=no : @data + 收到 | 接收 | 接获 | 录入 | 上传 | 传送 | 已传 | 提供 | 发送 | 提交 | 登记 | 建立 | 创建 | 已生成 | 收悉 | 登录 | 传输 | 到达 ! 清关 | 海关 | 报关
    data_2 pre_shipment.info_received physical=no : 收到 | 接收 | 接获 | 录入 | 提交 | 上传 + @data ! 清关 | 海关
    data_3 pre_shipment.info_received physical=no : 电子信息 | 电子资料 | 电子预报 | 预报 | 信息已收到 | 信息录入 | 资料已收到 | 收到电子 | 数据已接收 | 面单 | 预录 | 打印 | 列印 | 标签 | 声明发货 | 已申报发货 | 单号已 ! 已发出 | 已揽 | 揽收 | 快递员 | 贴标 | 换单 | 换标
    @coming : 等待 | 待 | 预约 | 通知 | 安排 | 指派 | 派单 | 正在前往 | 正前往 | 前往 | 即将 | 将于 | 准备 | 已派 | 分配 | 已约 | 要求 | 请求 | 申请
    printed pre_shipment.info_received physical=no : 打单 ! 揽收成功 | 已揽 | 出库
    sent_unpicked pre_shipment.not_handed_over physical=no : 已发货 | 已出货 > 等待揽收 | 待揽收 | 未揽收
    planned pre_shipment.pickup_scheduled physical=no : @coming + 揽收 | 揽件 | 上门 | 揽货 | 取件 | 收件 | 提取包裹 | 来取 | 收取 | 提货 | 取货 ! @point ~ 取件 ! 收件人 | 收件地 | 收件方 | 收件者 | 凭 | 待取件 | 等待取件 | 自取 | 派送上门 | 送货上门 | 上门派送 | 上门配送 | 上门投递 | 派件 | 派送 | @done_pick | 寄件柜 | 到达 | 送达 | 已投 | 通知取件 | 客户网点 | 买家 | 投柜
    planned_2 pre_shipment.pickup_scheduled physical=no : 等待承运商 | 待揽收 | 待揽件 | 待上门 | 上门取件中 | 取件中 | 揽收中 | 揽件中 | 已派单 | 派单给 | 已接单 | 快递员待取 | 快递员已接单 | 等待快递员 | 等待快递 | 待司机 | 待收件 | 等待揽收 | 预约寄件成功 | 司机前往收 ! 收件人 | 收件地 | 派送 | 派件 | 寄件柜 | 已投 | 商家已接单 | 仓库
    locker_sent accepted.dropped_off : 寄件柜 | 自寄 | 寄件完成 | 完成寄件 | 交寄完成 | 已寄件 | 网点寄件 | 门店寄件 | 客户自送 | 寄件成功 | 自行交寄 | 自助寄件 | 自送网点 | 柜台收件 | 柜台交寄 | 窗口收寄 | 门市收件 | 超商收件
    shop_sent accepted.dropped_off : @point ~ 寄件$ | 寄出 | 交寄 | 交件 | 投件 | 已寄件 | 寄件成功 | 完成寄件 | 交货成功 | 已交货 ! 寄出超时 | 待寄
    order pre_shipment.order_created physical=no : 建立订单 | 成立订单 | 已下单 | 下单 | 下单成功 | 创建订单 | 订单已提交 | 订单已创建 | 订单已成立 | 订单已确认 | 订单已接 | 订单已支付 | 订单已付款 | 订单已下 | 订单已生成 | 订单已处理 | 订单已进入 | 订单已通知 | 订单已分配 | 订单已建立 | 订单生成 | 订单创建 | 订单提交 | 订单成立 | 订单确认 | 打包 | 拣货 | 备货 | 接单 | 分配仓库 | 商家正 | 准备出库 | 商家发货 | 卖家发货 | 商家已发货 | 配货 | 出货准备 | 准备出货 | 商品准备 | 卖家准备 | 卖家正 | 仓库处理中 | 仓库已接 | 正在包装 | 包装完成 | 包装中 | 付款成功 | 备货中 | 准备发货 | 发货准备 | 正在出库 ! 已收货 | 已签收 | 集运 | 送达 | 已发往 | 发往 | 中转 | 转运 | 离开 | 签收 | 到达 | 分拨 | 装车 | 揽收 | 卸车 ! 打包出库 | 打包完成出库 | 打包发出
    """
}
