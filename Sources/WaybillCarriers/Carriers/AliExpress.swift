internal import WaybillModel
internal import WaybillStatuses

/// AliExpress: order list and order detail since 2014, the tracking pages since 2016, the answers behind
/// them (mtop), and the open platform's tracking answers.
///
/// Newest first unless said. Texts such as `Tue | Jul. 28 18:39` carry no year and stand in the zone of
/// whoever asked; the epoch beside them, where the answer holds one, tells both.
extension Carrier {
  static let aliexpress = Carrier(
    id: "aliexpress", displayName: "AliExpress",
    marks: [
      .host("aliexpress.com"), .host("aliexpress.ru"), .json("/api ^= 'mtop.ali' 'mtop.ae.' 'mtop.global'"),
      .html("#buyer-ordertable"), .html(".order-item-header-status-text"), .html("[class*='logistic-info']"),
    ],
    layouts: AliExpressLayouts.answers + AliExpressLayouts.pages,
    outcomes: [
      OutcomeRule(
        .login, .json, "/ret/0 ^= 'FAIL_SYS_SESSION_EXPIRED' 'FAIL_SYS_SID_INVALID' 'NEED_LOGIN' 'FAIL_SYS_TOKEN'",
        message: "/ret/0"),
      OutcomeRule(
        .challenge, .json,
        "/ret/0 ^= 'FAIL_SYS_USER_VALIDATE' 'FAIL_SYS_TRAFFIC_LIMIT' 'FAIL_SYS_ACCESS_DENIED' 'RGV587'",
        message: "/ret/0"),
      OutcomeRule(.error, .json, "/ret/0 ^= 'FAIL' 'UNKNOWN_FAIL' 'ERROR'", message: "/ret/0"),
      OutcomeRule(.error, .json, "/error_response/code", message: "/error_response/sub_msg|msg"),
      OutcomeRule(
        .error, .json, "/aliexpress_logistics_ds_trackinginfo_query_response/error_desc",
        message: "/aliexpress_logistics_ds_trackinginfo_query_response/error_desc"),
      OutcomeRule(
        .notFound, .json, "/aliexpress_ds_order_tracking_get_response/result/msg *= 'NOT FOUND'",
        message: "/aliexpress_ds_order_tracking_get_response/result/msg"),
    ],
    kinds: CodeTable(AliExpressLayouts.orderStates),
    wordings: WordingTable(owner: "aliexpress", CainiaoCodes.wordings))
}
