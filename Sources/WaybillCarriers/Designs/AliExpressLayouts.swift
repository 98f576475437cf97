internal import WaybillModel

/// The designs of AliExpress's pages and answers, newest first within each group.
enum AliExpressLayouts {
  private static let month = ClockFormat(.monthDayYear)
  private static let iso = ClockFormat(.yearMonthDay)

  // The labels of order pages, in the buyers' languages.
  private static let placed =
    "'placed on' 'order date' 'date:' 'realizado' 'data do pedido' 'fecha del pedido' 'hora del pedido' 'passée' "
    + "'date de la commande' 'aufgegeben' 'bestelldatum' 'размещ' 'дата заказа' 'effettuato' 'data ordine' 'besteld' "
    + "'besteldatum' 'złożone' 'data zamówienia' 'sipariş tarihi' '주문일' '주문 날짜' '주문 시간' '注文日' '下单时间' 'تاريخ الطلب'"

  /// The day that closes a promise, in whatever language.
  private static func promise(_ path: String) -> Paths {
    Paths(
      ["before", "antes del", "antes de", "avant le", "vor dem", "prima del", "vóór", "до"]
        .map { "\(path) | past '\($0)' | before '·'" })
  }

  private static func querydetail(_ root: String) -> Layout {
    Layout(
      root.isEmpty ? "2026-querydetail-module" : "2026-querydetail", .json, marks: [root + "/trackingDetailLineList"],
      parcels: root + "/trackingDetailLineList/*",
      number: ["mailNo", "originMailNo"], service: "logisticsCarrierName",
      destination: "../../logisticsReceiverInfo/country",
      estimate: "etaInfo/etaTimeText", orderGuaranteedBy: promise("../../fastDeliveryInfoDTO/fdContentList/*"),
      otherNumbers: [("originMailNo", .firstMile)],
      rows: "detailList/*", order: .newestFirst, time: ["timeText | past '|'", "timeText", "time"], instant: "time",
      clock: ClockFormat(.epochMilliseconds),
      description: ["trackingDetailDesc", "trackingName"], detail: "trackingName", place: "detailedLocation",
      code: ["trackingSecondCode", "trackingPrimaryCode"])
  }

  static let answers: [Layout] = [
    querydetail("/data/module"), querydetail(""),
    Layout(
      "2022-orderdetail", .json, marks: ["/data/data/detail_simple_order_info_component*"], parcels: "/data/data",
      estimate: "detail_product_block*/fields/productVOList/*/etaAndTrack/expectDeliveryDateTitle | after ':'",
      orderNumber: [
        "detail_simple_order_info_component*/fields/tradeOrderId", "detail_order_status_block*/fields/orderId",
      ],
      orderPlaced: "detail_simple_order_info_component*/fields/orderCreatTime",
      orderSeller: "detail_product_block*/fields/productVOList/*/sellerVO/sellerName | if ''",
      orderStatus: "detail_order_status_block*/fields/title",
      orderGuaranteedBy: promise("detail_order_services*/fields/data/*/content"), clock: month),
    Layout(
      "2022-orderlist", .json, marks: ["/data/data/pc_om_list_order*"], parcels: "/data/data/pc_om_list_order*/fields",
      orderNumber: "orderId", orderPlaced: "orderDateText", orderSeller: "storeName", orderStatus: "statusText",
      clock: month),
    Layout(
      "2024-ds-tracking", .json, marks: ["/aliexpress_ds_order_tracking_get_response"],
      parcels: "/aliexpress_ds_order_tracking_get_response/result/data/tracking_detail_line_list/tracking_detail/*",
      number: "mail_no", service: "carrier_name", estimate: "eta_time_stamps",
      rows: "detail_node_list/detail_node/*", time: "time_stamp",
      clock: ClockFormat(.epochMilliseconds), description: ["tracking_detail_desc", "tracking_name"],
      detail: "tracking_name"),
    Layout(
      "2020-ds-trackinginfo", .json, marks: ["/aliexpress_logistics_ds_trackinginfo_query_response/details"],
      parcels: "/aliexpress_logistics_ds_trackinginfo_query_response", rows: "details/details/*", time: "event_date",
      clock: iso,
      description: "event_desc", place: "address", code: ["action_code", "status"]),
    Layout(
      "2021-refundlist", .json, marks: ["/data/module/items/0/reverseOrderLines"],
      parcels: "/data/module/items/*/reverseOrderLines/*", orderNumber: "tradeOrderId", orderSeller: "../../shopName",
      orderStatus: "reverseStatus", clock: iso),
    Layout(
      "2024-order-webhook", .json, marks: ["/message_type", "/data/orderStatus", "/data/orderId"], parcels: "/data",
      orderNumber: "orderId", orderStatus: "orderStatus", clock: iso),
    Layout(
      "2020-trade-order", .json, marks: ["/aliexpress_trade_ds_order_get_response"],
      parcels: "/aliexpress_trade_ds_order_get_response/result",
      number: "logistics_info_list/aeop_order_logistics_info/*/logistics_no",
      service: "logistics_info_list/aeop_order_logistics_info/*/logistics_service",
      orderPlaced: "gmt_create", orderStatus: "order_status", clock: iso),
    Layout(
      "2017-logistics-track", .json, marks: ["/tracking/0/mailNo", "/cainiaoUrl"], parcels: "/tracking/*",
      number: "mailNo",
      headline: "keyDesc", otherNumbers: [("consoTagSecondMailNo", .reference)], rows: "traceList/*",
      order: .newestFirst,
      time: ["eventTimeStr", "eventTime"], clock: iso, description: "desc"),
  ]

  static let pages: [Layout] = [
    Layout(
      "2024-tracking", .html, marks: ["[class*='logistic-info-v2--mailNoValue']"],
      parcels: "[class*='logistic-info-v2--track--']",
      number: "[class*='logistic-info-v2--mailNoValue']", service: "[class*='logistic-info-v2--carrierValue']",
      estimate: "<< [class*='arrival-time-v2--title'] | unless 'delivered' | afterLast ':' | afterLast '：'",
      rows: "[class*='logistic-info-v2--node--']", order: .newestFirst,
      time: ["[class*='--nodeTime'] | past '|'", "[class*='--nodeTime']"], clock: month,
      description: ["[class*='--nodeDesc']", "[class*='--nodeTitle']"], detail: "[class*='--nodeTitle']"),
    Layout(
      "2023-tracking", .html, marks: ["[class*='logistic-info--mailNo-pc']"],
      number: ["[class*='logistic-info--mailNo-pc'] span", ".full-number a"],
      rows: "[class*='logistic-info--node--']", order: .newestFirst, time: "[class*='--nodeTime']", clock: month,
      description: ["[class*='--nodeDesc']", "[class*='--nodeTitle']"]),
    Layout(
      "2020-logisticsdetail", .html, marks: [".tracking-module"], parcels: ".tracking-module",
      number: ".tracking-no span",
      headline: ".status-title-text", service: ".title-eclp", otherNumbers: [(".tracking-no-de span", .lastMile)],
      rows: "ul.ship-steps li", order: .newestFirst, time: ".time", offset: ".timezone", clock: iso,
      description: [".text", ".head"],
      detail: ".head"),
    Layout(
      "2016-logisticsdetail", .html, marks: [".consignment-detail-content"],
      number: ".consignment-detail-content .detail-row .item.msg",
      clock: iso),
    Layout(
      "2022-orderdetail-page", .html, marks: [".order-detail-order-info .info-row"],
      number: [".copy-track-num@data-clipboard-text", ".copy-track-num"],
      orderNumber: ".order-detail-order-info .info-row | run 12",
      orderPlaced: [
        ".order-detail-order-info .info-row | if \(placed) | past ':'",
        ".order-detail-order-info .info-row | if \(placed) | past '：'",
      ],
      orderSeller: ".order-detail-item-store .store-name",
      orderStatus: [".order-block-title", ".order-status-content"], rows: ".order-detail-item-track-info-desc",
      order: .oldestFirst,
      clock: month, description: "."),
    Layout(
      "2022-orderlist-page", .html, marks: [".order-item-header-status-text"], parcels: ".order-item",
      orderNumber: [
        ".order-item-header-right-info div | run 12", "a[href*='orderId=']@href | past 'orderId=' | run 12",
      ],
      orderPlaced: [
        ".order-item-header-right-info div | if \(placed) | past ':'",
        ".order-item-header-right-info div | if \(placed) | past '：'",
      ], orderSeller: ".order-item-store-name",
      orderStatus: ".order-item-header-status-text", clock: month),
    Layout(
      "2018-mobile-orderlist", .html, marks: [".order-list .order-item-id"], parcels: ".order-list .order-item",
      orderNumber: [".order-item-id | run 12", ".order-item-id | after ':'"], clock: month),
    Layout(
      "2014-orderdetail-page", .html, marks: ["#shipping-section"], parcels: "tr.shipping-bd",
      number: [".logistics-num", ".no"],
      service: ".logistics-name", orderNumber: "<< .order-no", orderStatus: "<< .ui-step .current",
      rows: ".tracks-list li", order: .newestFirst,
      time: ". | until ': '", clock: iso, description: ". | after ': '"),
    Layout(
      "2014-orderlist-page", .html, marks: ["tbody.order-item-wraper"], parcels: "tbody.order-item-wraper",
      orderNumber: ".order-info .first-row .info-body", orderPlaced: ".order-info .second-row .info-body",
      orderSeller: ".store-info .first-row .info-body", orderStatus: [".order-status .f-left", ".@data-order-status"],
      clock: month),
  ]

  /// The tokens of an order's state say little of its parcel; these are the ones that do.
  static let orderStates = """
    WAIT_SELLER_SEND_GOODS pre_shipment.order_created
    PLACE_ORDER_SUCCESS pre_shipment.order_created
    """
}
