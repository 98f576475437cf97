internal import WaybillModel
internal import WaybillStatuses

/// GLS: the site's own answer (`tuStatus`) and the tracking API (`parcels`), both newest first. What reached the sender
/// again is delivered as well, says the site; `retourFlag` tells whom.
extension Carrier {
  static let gls = Carrier(
    id: "gls", displayName: "GLS",
    marks: [
      .host("gls-group.eu"), .host("gls-group.com"), .json("/tuStatus"), .json("/parcels/0/unitno"),
      .json("/parcels/0/requested"),
    ],
    layouts: [
      Layout(
        "2024-api-json", .json, marks: ["/parcels/0/requested"], parcels: "/parcels/*",
        number: ["requested", "unitno"],
        headline: "status", otherNumbers: [("unitno", .reference)],
        outcomes: [
          OutcomeRule(.notFound, .json, "errorCode ^= 'E_404'", message: "errorMessage"),
          OutcomeRule(.error, .json, "errorCode", message: "errorMessage"),
        ],
        headlineFirst: true, rows: "events/*", order: .newestFirst, time: "eventDateTime",
        clock: ClockFormat(.yearMonthDay),
        description: "description", place: "city + postalCode + country", country: "country", city: "city",
        postcode: "postalCode", code: "code"),
      Layout(
        "2014-site-json", .json, marks: ["/tuStatus"], parcels: "/tuStatus/*",
        number: ["references/*[type=UNITNO]/value", "tuNo"],
        headline: ["progressBar/statusInfo", "progressBar/statusText"],
        service: "infos/*[type=PRODUCT]/value", estimate: "arrivalTime/value | word 1",
        weight: "infos/*[type=WEIGHT]/value",
        otherNumbers: [
          ("references/*[type=GLSREF]/value", .reference), ("references/*[type=UNIQUENO]/value", .reference),
        ],
        rows: "history/*", order: .newestFirst, time: "date + time", clock: ClockFormat(.yearMonthDay),
        description: "evtDscr", place: ["address/city + address/countryName", "address/city + address/countryCode"],
        country: "address/countryCode", city: "address/city"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/exceptionText *= 'no data' 'not found' 'no parcel'", message: "/exceptionText"),
      OutcomeRule(.notFound, .json, "/lastError == 'E998' 'E999'", message: "/exceptionText"),
    ],
    wordings: WordingTable(owner: "gls", GLSCodes.wordings),
    adjustTrack: { track, parcel, _ in
      guard wentBack.holds(in: parcel), let last = track.events.indices.last,
        [.delivered, .returning].contains(track.events[last].status), deliveredBar.holds(in: parcel)
      else { return }
      track.events[last].reading = StatusReading(
        .toSender, rule: "code:gls/retourFlag", direction: .back, physical: true)
    })

  private static let wentBack = Condition("progressBar/retourFlag == 'true'", .json)
  private static let deliveredBar = Condition("progressBar/statusInfo == 'DELIVERED'", .json)
}
