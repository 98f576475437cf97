internal import WaybillModel
internal import WaybillStatuses

/// Australia Post: the shipping-and-tracking API, the older ESB answer, and the site's shipments gateway.
///
/// Newest first, with offsets.
extension Carrier {
  static let australiaPost = Carrier(
    id: "australia-post", displayName: "Australia Post",
    marks: [
      .host("auspost.com.au"), .json("/tracking_results"), .json("/QueryTrackEventsResponse"),
      .json("/0/shipment/articles"),
    ],
    layouts: [
      api("2014-api-json", root: ""), api("2014-api-sample", root: "/TrackingResponse"),
      Layout(
        "2017-esb-json", .json, marks: ["/QueryTrackEventsResponse/TrackingResults"],
        parcels: "/QueryTrackEventsResponse/TrackingResults/*/Consignment/Articles/*",
        number: ["../../../TrackingID", "../../TrackingID", "ArticleID"],
        headline: "Status", service: "ProductName", rows: "Events/*", order: .newestFirst, time: "EventDateTime",
        clock: ClockFormat(.yearMonthDay), description: "EventDescription", place: "Location", code: "EventCode",
        kind: "Status"),
      Layout(
        "2020-site-json", .json, marks: ["/0/shipment/articles"], parcels: "/*/shipment/articles/*",
        number: ["articleId"],
        headline: "trackStatusOfArticle", service: "../../product/name",
        rows: "details/*/events/*", order: .newestFirst, time: ["localeDateTime", "dateTime"],
        clock: ClockFormat(.epochMilliseconds), description: "description", place: "location", code: "eventCode",
        kind: "milestone"),
      Layout(
        "2020-site-error", .json, marks: ["/0/trackingIds", "/0/status", "!/0/shipment/articles"], parcels: "/*",
        number: ["trackingIds/*", "trackingIds"],
        outcomes: [
          OutcomeRule(.notFound, .json, "**/errorCode|code == '21' 'ESB-10001'", message: "**/message"),
          OutcomeRule(.error, .json, "status", message: "**/message"),
        ], clock: ClockFormat(.yearMonthDay), allowsNoRows: false),
    ],
    outcomes: [
      OutcomeRule(.challenge, .json, "/errors/0/error_name == 'Too many requests'", message: "/errors/0/message"),
      OutcomeRule(.error, .json, "/errors/0/error_name|name", message: "/errors/0/message"),
    ],
    kinds: CodeTable(
      """
      Created,Initiated,Sealed pre_shipment.info_received
      In-transit in_transit.moving
      Awaiting-collection pickup.ready
      Delivered delivered.unspecified
      Delivered-in-Part delivered.partial
      Unsuccessful-pickup pre_shipment.pickup_failed
      Unsuccessful-delivery delivery_failed.attempted
      Possible-delay exception.delayed
      Article-damaged exception.damaged
      Held-by-courier exception.held
      Cancelled cancelled.by_sender
      """),
    wordings: WordingTable(
      owner: "australia-post",
      """
      out out_for_delivery.on_vehicle : with australia post for delivery today | onboard for delivery
      awaiting pickup.ready : awaiting collection
      collected delivered.collected handed_to=recipient : collected by customer | collected
      air in_transit.handed_to_linehaul : processed by air carrier | received by airline
      info pre_shipment.info_received physical=no : shipping information received | shipping information approved
      received accepted.received_at_origin : received and ready for processing | received by australia post | lodged
      """), language: "en", home: "AU")

  private static func api(_ name: String, root: String) -> Layout {
    Layout(
      name, .json, marks: [root + "/tracking_results"], parcels: root + "/tracking_results/*",
      // A consignment is what was asked for; its articles are parcels, with a history of their own or without.
      parts: "trackable_items/**/article_id/..", number: ["article_id", "tracking_id"],
      headline: "status", service: ["product_type", "trackable_items/*/product_type"],
      outcomes: [
        OutcomeRule(.notFound, .json, "errors/*/code == 'ESB-10001'", message: "errors/0/name"),
        OutcomeRule(.error, .json, "errors/*/code", message: "errors/0/name"),
      ],
      rows: "events/*", elseRows: "trackable_items/**/events/*", order: .newestFirst, time: "date",
      clock: ClockFormat(.yearMonthDay),
      description: "description", place: "location")
  }
}
