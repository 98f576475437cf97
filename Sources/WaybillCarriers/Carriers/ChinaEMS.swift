internal import WaybillModel
internal import WaybillStatuses

/// China Post and China EMS: the e-packet service's traces, the answer behind ems.com.cn, the tracking interface for
/// customers and the push of EMS. Oldest first.
///
/// Clocks are Chinese wall clocks for Chinese scans; scans from abroad have no known zone, so none is given.
extension Carrier {
  static let chinaEMS = Carrier(
    id: "china-ems", displayName: "China Post / EMS",
    marks: [
      .host("ems.com.cn"), .xml("traces > trace > acceptTime"), .json("/info/mail/mailNo"),
      .json("/responseItems/*/traceNo"), .json("/listexpressmail/*/mailnum"),
    ],
    layouts: [
      Layout(
        "2020-site-json", .json, marks: ["/info/mail/mailNo"], parcels: "/info/mail", number: "mailNo",
        headline: ["stateDesc", "mailStateDesc"],
        service: "productName", destination: "receiverCountryName", otherNumbers: [("forwardWaybillNo", .lastMile)],
        rows: "mailInfos/*", order: .oldestFirst, time: "time", clock: ClockFormat(.yearMonthDay),
        description: "operation",
        detail: "stateDesc", place: "orgName", code: "operationCode", language: "zh"),
      Layout(
        "2019-interface", .json, marks: ["/responseItems/*/traceNo"], parcels: "/responseItems/*", number: "traceNo",
        time: "opTime", clock: ClockFormat(.yearMonthDay), description: ["opDesc", "opName"],
        detail: ["notDeliveryDesc", "deliverDesc", "opName"], place: "opOrgProvName + opOrgCity + opOrgName",
        region: "opOrgProvName", city: "opOrgCity", facility: "opOrgName", code: "opCode", language: "zh",
        rowsNameParcel: true),
      Layout(
        "2019-interface-none", .json, marks: ["/responseState == 'true'", "/receiveID", "!/responseItems/*"],
        outcomes: [OutcomeRule(.notFound, .json, "!responseItems/*", message: "errorDesc")],
        clock: ClockFormat(.yearMonthDay)),
      Layout(
        "2015-push", .json, marks: ["/listexpressmail/*/mailnum"], parcels: "/listexpressmail/*", number: "mailnum",
        time: "procdate + proctime", clock: ClockFormat(.compact), description: "description",
        place: "orgfullname", code: "action", language: "zh", rowsNameParcel: true),
      Layout(
        "2015-traces-json", .json, marks: ["/traces/*/acceptTime", "/traces/*/remark"], rows: "traces/*",
        order: .oldestFirst, time: "acceptTime", clock: ClockFormat(.yearMonthDay), description: "remark",
        place: "acceptAddress"),
      Layout(
        "2015-traces-xml", .xml, marks: ["traces > trace"], rows: "trace", order: .oldestFirst, time: "acceptTime",
        clock: ClockFormat(.yearMonthDay), description: "remark", place: "acceptAddress"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/msg == '暂无物流信息'", message: "/msg"),
      OutcomeRule(.error, .json, "/msg == '签名验证失败'", message: "/msg"),
      OutcomeRule(.error, .json, "/responseState == 'false'", message: "/errorDesc"),
      OutcomeRule(.error, .xml, "response > status == 'error'", message: "response > description"),
    ],
    wordings: WordingTable(
      owner: "china-ems",
      """
      posting accepted.received_at_origin : ^posting$
      """), encodingHabit: "gb18030")
}
