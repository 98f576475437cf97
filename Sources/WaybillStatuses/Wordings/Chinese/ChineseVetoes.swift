extension SharedWordings {
  // What speaks of a delivery and is none, and what looks like that and is one.
  static let chineseVetoes = """
    delivered_if_not delivered.unspecified handed_to=recipient : 已签收 | 签收成功 | 妥投 | 投递成功 | 已送达 > 如未 | 如您未 | 若未 | 若您未 | 如果未 | 如果您未 | 如没有 | 如尚未 ! 仓 | 集运 | 转运 | 退回
    delivered_if_not_2 delivered.unspecified handed_to=recipient : 如未收到 | 若未收到 | 如没收到 > 已签收 | 签收成功 | 已妥投
    delivered_asks delivered.unspecified handed_to=recipient : ^已签收 | ^签收成功 | ^已妥投 | ^派送成功 | ^投递成功 | ^已送达 | ^您的快件已签收 | ^您的包裹已签收 > 是否满意 | 满意吗 | 满意么 | 评价 | 如不在家 | 如有 ! 退 | 仓 | 集运 | @point | @sender | 代收 | 代签 | 前台 | 物业 | 邻居 | 签收人 | 本人 | 门口
    delivered_after delivered.unspecified handed_to=recipient : 失败后 | 未成功后 | 未果后 | 不在家后 | 第二次派送 | 二次派送 | 再次派送 | 第二次投递 | 再次投递 | 二次投递 > 已签收 | 已妥投 | 已于今日妥投 | 妥投 | 签收成功 | 派送成功 | 投递成功 | 已送达 ! 未妥投 | 未签收 | 将 | 预计 | 退 | @point | @sender
    delivered_taxed delivered.unspecified handed_to=recipient : 缴税后 | 完税后 | 清关后 | 付税后 | 支付关税后 | 税款缴清后 > 签收 | 妥投 | 送达 ! 未 | 将 | 即可 | 待 | 可
    wrong_house exception.misrouted cause=carrier : 送错 | 投错 | 派错 | 错投 | 送到错误
    return_rules unknown.notice_only physical=no : 退货 | 退件 + 须 | 需 | 请 + 送到 | 送至 | 寄到 | 寄至 | 交到
    claims unknown.notice_only physical=no : 反映 | 投诉 | 反馈 | 声称 | 表示 + 未签收 | 未收到 | 没收到 | 没有收到 | 未收货
    undo unknown.notice_only physical=no : 撤销 | 取消 | 撤回 + 签收 | 妥投 ! 已签收
    @asked : @deliver | 收到 | 领取 | 取件 | 到货 > 吗 | 嗎 | 了没 | 没有呢
    @asked : 是否 + @deliver | 收到 | 领取
    @asked : ^希望 | 您希望 | 想要 | 想更 | 想尽 | 计划 | 打算 | 争取 | 力争 | 尽力 | 承诺 | 保证 | 可选 + @deliver
    @asked : 一般 | 通常 | 正常情况 | 平均 | 工作日内 | 天内 | 日内 | 小时内 + 送达 | 送到 | 签收 | 妥投 | 投递
    @asked : 请于 | 请在 | 须于 | 应于 + 送达 | 送到 | 派送 | 投递
    no delivered : 点前 | 号前 | 日前 | 周五前 | 周末前 | 月底前 | 节前 | 年前 + 送达 | 送到
    @asked : 偏好 | 备注 | 选项 + 设置成功 | 保存成功 | 已保存 | 已设置
    @asked : 已送达 | 已签收 | 已妥投 | 签收状态 | 送达状态 | 派送状态 + 否$ | 未知$ | 待定$ | no$
    @asked : 签收人$ | ^送达日期 | ^送达时间 | ^交付日期 | 点击签收 | 点击确认 | 一键签收 | 去签收 | 及时确认收货 | 请确认收货 | 自动确认收货 | 提醒收货
    @asked : @deliver | 显示 > 没有收到 | 没收到 | 未收到 | 还没收到 | 仍未收到 | 收不到
    @asked : ^未收到 | ^没收到 | ^没有收到 > 请联系 | 客服 | 怎么办
    @asked : 签字 | 签名 | 确认 + 即表示 | 即代表 | 视为
    @asked : 签收 | 送达 | 妥投 + 查询$ | 列表$ | 清单$ | 一览$
    asked unknown.notice_only physical=no : @asked & @deliver | 收 ! 派送中 | 外出 | 司机 | 派送员 | 快递员 | 派件 | 满意
    no delivered : @asked
    no delivered : 误签收 | 误点 | 误操作 | 错误签收 | 虚假签收 | 误标 | 签收错误 | 误妥投 | 误扫 | 签收有误
    no delivered : 另一 | 另外一 | 其他包裹 | 其它包裹 | 其他商品 | 其他货件 > @deliver > 本包裹 | 本件 | 此包裹 | 该包裹 | 这件 | 此件
    no delivered : @deliver > 仍在 | 尚在 | 还在 | 正在 ~ 派送 | 运输 | 配送 | 途中 | 路上 | 运送 | 转运
    no delivered : ^需 | ^须 | 必须 | 件须 | 裹须 | 件需 | 裹需 | 仅限 + 本人 | 收件人 | 凭 | 出示 + 签收 | 领取 | 交付 | 送达
    no delivered : 签收证明 | 签收单 | 妥投证明 | 送达证明 | 签收照片 | 签收凭证 | 签收底单 | 签收图片 + 暂 | 未 | 无 | 待 | 不
    no delivered : 未 | 暂无 | 没有 + 签收证明 | 签收单 | 妥投证明 | 送达证明 | 签收照片 | 签收凭证 | 签收底单 | 签收图片
    no delivered : 签收后请 | 签收后将 | 签收后会 | 签收后可 | 签收后您 | 如已签收 | 若已签收 | 如签收 | 若签收 | 签收前 | 签收时请 | 除非
    no delivered : 将于 | 即将 | 预计 | 预定 | 将在 | 将会 | 准备 | 等待 + 签收 | 送达 | 妥投 | 投递 | 派送 | 代收 | 送到
    no delivered : 视为 | 快要送 | 快送到 | 异议 | 争议 | 马上就要 | 快要 | 即表示 | 可安排 | 签收信息将 | 签收信息会 | 未签收前 | 签收前 | 收到包裹后请 | 本月 | 本周 | 今年 | 累计 | 扫描错误 | 误扫 | 签收有礼 | 签收时将 | 签收时须 | 签收时需 | 签收时出示 | 签收之前 | 签收以前 | 可代签 | 可以代 | 可代收
    no delivered : @deliver > 仍在 | 还在 | 尚在 + 车 | 快递员 | 仓
    """
}
