internal import WaybillModel
internal import WaybillPages
internal import WaybillStatuses

/// 17TRACK: the site's answers with short keys (to 2022) and long keys (since), the API's versions 1 and 2,
/// webhooks, account lists, and the rendered page.
///
/// Newest first within each operator. A clock whose `time_raw.timezone` is missing has an offset that
/// 17TRACK guessed: it is left out. `Expired` is an age, never a loss.
extension Carrier {
  static let seventeenTrack = Carrier(
    id: "17track", displayName: "17TRACK",
    marks: [
      .host("17track.net"), .json("/dat/0/no"), .json("/data/accepted/0/track"), .json("/data/accepted/0/track_info"),
      .json("/shipments/0/number"),
      .json("/data/track_info"), .json("/Json/0/FTrackNo"), .html(".tracklist-item"), .html(".yqcr-error-cell"),
    ],
    layouts: [
      long("2024-site-json", parcels: "/shipments/*", info: "shipment", mark: "/shipments/0/number"),
      long(
        "2021-api-v2", parcels: "/data/accepted|rejected/*", info: "track_info", mark: "/data/accepted/*/track_info"),
      long("2021-webhook-v2", parcels: "/data", info: "track_info", mark: "/data/track_info"),
      Layout(
        "2021-api-v2-list", .json, marks: ["/data/accepted/0/package_status"], parcels: "/data/accepted/*",
        number: "number",
        headline: "package_status", headlineFirst: true, rows: "latest_event_info/..", time: "latest_event_time",
        clock: ClockFormat(.yearMonthDay), description: "latest_event_info"),
      short("2020-api-v1", parcels: "/data/accepted|rejected/*", number: "number", mark: "/data/accepted/*/track"),
      short("2020-webhook-v1", parcels: "/data", number: "number", mark: "/data/track"),
      long("2020-api-rejected", parcels: "/data/rejected/*", info: "track_info", mark: "/data/rejected/0/error/code"),
      Layout(
        "2020-api-v1-list", .json, marks: ["/data/accepted/0/e", "/data/accepted/0/rt"], parcels: "/data/accepted/*",
        number: "number",
        headline: "e", headlineFirst: true, clock: ClockFormat(.yearMonthDay)),
      short("2016-site-json", parcels: "/dat/*", number: "no", mark: "/dat/0/no"),
      Layout(
        "2017-account-list", .json, marks: ["/Json/0/FTrackNo"], parcels: "/Json/*", number: "FTrackNo",
        headline: "FPackageState",
        headlineFirst: true, rows: "FLastEvent/{}", time: "a", clock: ClockFormat(.yearMonthDay), description: "z",
        place: "c + d"),
      Layout(
        "2018-page", .html, marks: [".tracklist-item"], parcels: ".tracklist-item", number: ".no-container span",
        headline: ".text-capitalize@title", rows: ".tracklist-details .trn-block dd", time: "time",
        clock: ClockFormat(.yearMonthDay),
        description: "p"),
    ],
    outcomes: [
      OutcomeRule(.challenge, .json, "/meta/code == '-10' '-11' '-13' '-14'", message: "/meta/message"),
      OutcomeRule(.challenge, .json, "/ret == '-8' '-10' '-11' '-13' '-14'", message: "/msg"),
      OutcomeRule(.challenge, .html, ".yqcr-error-cell", message: ".yqcr-error-cell"),
      OutcomeRule(.challenge, .html, "#ver-code-input"),
      OutcomeRule(.error, .json, "/data/errors/*/code ^= '-180'", message: "/data/errors/0/message"),
    ], adjustTrack: nameCountries)

  /// The short keys write countries as numbers; 0 is none.
  private static let nameCountries: @Sendable (inout Track, PageNode, Layout) -> Void = { track, _, _ in
    name(&track.origin, "origin", &track.cites)
    name(&track.destination, "destination", &track.cites)
  }

  private static func name(_ place: inout Place?, _ field: String, _ cites: inout [FieldCitation]) {
    guard let number = place?.text, Int(number) != nil else { return }
    place?.country = SeventeenTrackCountries.code(number)
    if place?.country == nil {
      place = nil
      cites.removeAll { $0.field == field }
    }
  }

  private static func long(_ name: String, parcels: String, info: String, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark], parcels: parcels, number: "number",
      headline: ["\(info)/latest_status/sub_status", "\(info)/latest_status/status"],
      origin: "\(info)/shipping_info/shipper_address/country",
      destination: "\(info)/shipping_info/recipient_address/country",
      estimate: "\(info)/time_metrics/estimated_delivery_date/from",
      estimateEnd: "\(info)/time_metrics/estimated_delivery_date/to",
      otherNumbers: [("\(info)/misc_info/local_number", .lastMile)],
      outcomes: [
        OutcomeRule(.error, .json, "code == '100'"),
        OutcomeRule(.notFound, .json, "error/code == '-18019909' '-18019910'", message: "error/message"),
        OutcomeRule(.error, .json, "error/code", message: "error/message"),
        OutcomeRule(
          .notFound, .json, "\(info)/latest_status/status == 'NotFound'",
          message: "\(info)/latest_status/sub_status_descr"),
        OutcomeRule(.notFound, .json, "code == '400' '404'"),
      ],
      headlineFirst: true, rows: "\(info)/tracking/providers/*/events/*",
      time: ["time_raw/timezone/../../time_iso", "time_raw/date + time_raw/time", "time_iso"],
      clock: ClockFormat(.yearMonthDay),
      description: "description", place: "location", country: "address/country", region: "address/state",
      city: "address/city",
      postcode: "address/postal_code", kind: ["sub_status", "stage"])
  }

  private static func short(_ name: String, parcels: String, number: Paths, mark: String) -> Layout {
    Layout(
      name, .json, marks: [mark], parcels: parcels, number: number, headline: "track/e",
      origin: "track/b", destination: "track/c",
      outcomes: [
        OutcomeRule(.error, .json, "delay == '-1'"),
        OutcomeRule(.notFound, .json, "error/code == '-18019909' '-18019910'", message: "error/message"),
        OutcomeRule(.error, .json, "error/code", message: "error/message"),
        OutcomeRule(.notFound, .json, "track/e == '0'"), OutcomeRule(.notFound, .json, "!track/z0"),
      ],
      headlineFirst: true, rows: "track/z1|z2|z9/*", time: "a", clock: ClockFormat(.yearMonthDay), description: "z",
      place: "c + d")
  }
}
