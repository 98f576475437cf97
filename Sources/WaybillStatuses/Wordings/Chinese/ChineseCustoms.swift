extension SharedWordings {
  static let chineseCustoms = """
    @export : 出口 | 出境 | 离境 | 始发国 | 起运国 | 启运国 | 发件国 | 原寄国 | 起运地
    @import : 进口 | 入境 | 进境 | 目的国 | 目的地 | 寄达
    @tax : 税金 | 关税 | 税款 | 税费 | 进口税 | 增值税 | 行邮税 | 补税 | 缴税 | 出税 | 缴纳税 | 清关费 | 纳税 | 消费税 | 营业税 | 应税 | 清关费用
    @paid : 已缴 | 已付 | 已支付 | 付讫 | 支付成功 | 支付完成 | 缴纳完成 | 缴清 | 结清 | 付清 | 缴税完成 | 缴税成功 | 完税 | 已收到税 | 已代缴 | 缴纳成功 | 已完成缴 | 缴付完成 | 已纳 | 收讫
    paid customs.duties_paid physical=no : @tax & @paid ! 未缴 | 未付 | 待缴 | 待付 | 请 | 需缴 | 需支付 | 需付
    paid_3 customs.duties_paid physical=no : @tax + 已由 | 已经由 | 由 + 支付 | 缴纳 | 缴付 | 代缴 ! 请 | 需 | 将由
    paid_2 customs.duties_paid physical=no : 已缴税 | 已付税 | 缴税完成 | 缴税成功 | 已完税 | 完税放行 | 缴税证明已
    free customs.import_released : 免税放行 | 免税通过 | 免税
    due customs.duties_due reason=payment cause=recipient flag=action_required : @tax & 缴 | 付 | 待 | 需 | 请 | 出税 | 产生 | 征收 | 通知 | 核定 | 应 | 欠 | 未 | 补税 | 到付 ! 预付 | 付税方 | 付款方
    refused customs.import_refused cause=customs : 海关退回 | 不准进境 | 不准进口 | 不准入境 | 禁止进口 | 禁止进境 | 禁止入境 | 拒绝入境 | 拒绝进口 | 拒绝清关 | 拒绝进境 | 海关拒 | 海关不准 | 不予放行 | 不予进境 | 不予进口 | 不予通关 | 清关被拒 | 不得进口 | 不允许进口 | 不允许入境 | 不允许进境 | 违禁品 & 海关 | 清关 | 通关 | 进口 | 进境 | 入境 | 放行
    refused_2 customs.import_refused cause=customs : 海关退运 | 海关要求退运 | 清关失败退运
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & 资料 | 文件 | 单证 | 证明 | 补充信息 | 材料 | 凭证 | 发票 | 委任书 | 委托书 | 授权书 | 补件 | 说明书 | 购物小票 ! 完成 | 放行 | 资料已齐 | 已收到 | 提交海关 | 文件传送 | @export
    held_tax_id customs.import_held reason=tax_id flag=action_required cause=customs : @customs | 清关 & 身份证 | 身分证 | 税号 | 实名 | 护照 | 统一编号 | 身份信息 ! 完成 | 放行
    held_consent customs.import_held reason=documents flag=action_required cause=customs : ez way | ezway | 易利委 | 委任书 | 个案委任 | 待委任 | 申报相符
    held_value customs.import_held reason=value_check cause=customs : @customs & 价值 | 估价 | 申报价 | 价格审核 | 查价 | 核价 ! 完成
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : 检疫 ! 通过 | 完成 | 放行
    held_export customs.export_held reason=customs cause=customs : @export & @customs & 扣 | 查验 | 异常 | 失败 | 留存 | 留置 | 滞留 | 退单 | 布控 | 开箱检查 ! 查验完成 | 查验放行 | 放行 | 查验通过 | 已通过 | 顺利通过
    held customs.import_held reason=customs cause=customs : @customs | 进口 & 扣留 | 扣关 | 扣件 | 扣下 | 扣货 | 暂扣 | 异常 | 查验 | 留存 | 失败 | 补充 | 待补 | 滞留 | 留置 | 留难 | 延误 | 抽检 | 抽查 | 开箱 | 布控 | 人工审核 | 未放行 | 不放行 | 未通过 | 暂停 | 截留 ! 解除 | 送交海关 | 审核通过 | 安全原因 | 查验完成 | 查验完毕 | 查验放行 | 查验结束 | 查验通过 | 已放行 | 海关放行
    held_2 customs.import_held reason=customs cause=customs : 被扣关 | 扣关 | 海关扣 ! 解除
    @cleared : 扣留解除 | 解除扣留 | 放行 | 清关完成 | 清关成功 | 通关完成 | 完成清关 | 完成通关 | 离开海关 | 清关结束 | 清关手续完 | 清关手续已 | 已清关 | 已通关 | 通关成功 | 清关完毕 | 通关完毕 | 结关 | 通过海关 | 完成海关 | 海关验放 | 报关完成 | 报关成功 | 已报关 | 海关手续完 | 手续已完成 | 清关已完成 | 通关已完成 | 清关通过 | 通过清关 | 查验完成 | 查验完毕 | 查验通过 | 查验结束 | 审核通过 | 清关查验完 | 海关清关完
    @cleared : @customs ~ 完成 | 结束 | 成功 | 完毕 | 通过
    @cleared : 已完成 | 完成 | 办妥 | 办结 + 清关 | 通关 | 报关 | 海关 | 进口
    @not_cleared : 不通过 | 未通过 | 失败 | 未放行 | 等待放行 | 待放行 | 未完成 | 未通过 | 尚未 | 即将 | 等待海关 | 将进行 | 预计 | 未清关 | 待清关 | 等待清关
    @not_cleared : 等待 | 尚待 | 需经 | 将由 + 海关放行 | 放行 | 清关 | 通关 | 报关
    export_out customs.export_released : @export & @cleared ! @not_cleared
    export_out_2 customs.export_released : 送交承运 & @customs
    export_in customs.export_in_progress : @export & @customs | 放行 | 申报 ! 进口
    out customs.import_released : @cleared ! @not_cleared
    in customs.import_in_progress : @customs | 监管仓 | 监管库 | 保税仓 | 保税区 | 入境申报 | 进口申报 | 放行
    """
}
