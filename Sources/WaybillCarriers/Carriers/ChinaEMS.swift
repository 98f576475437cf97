internal import WaybillModel
internal import WaybillStatuses

/// China Post and China EMS: the e-packet service's XML traces and the answer behind ems.com.cn.
///
/// Clocks are Chinese wall clocks for Chinese scans; scans from abroad have no known zone, so none is given.
extension Carrier {
  static let chinaEMS = Carrier(
    id: "china-ems", displayName: "China Post / EMS",
    marks: [.host("ems.com.cn"), .xml("traces > trace > acceptTime"), .json("/info/mail/mailNo")],
    layouts: [
      Layout(
        "2020-site-json", .json, marks: ["/info/mail/mailNo"], parcels: "/info/mail", number: "mailNo",
        headline: ["stateDesc", "mailStateDesc"],
        service: "productName", destination: "receiverCountryName", otherNumbers: [("forwardWaybillNo", .lastMile)],
        rows: "mailInfos/*", order: .oldestFirst, time: "time", clock: ClockFormat(.yearMonthDay),
        description: "operation",
        detail: "stateDesc", place: "orgName", code: "operationCode", language: "zh"),
      Layout(
        "2015-traces-xml", .xml, marks: ["traces > trace"], rows: "trace", order: .oldestFirst, time: "acceptTime",
        clock: ClockFormat(.yearMonthDay), description: "remark", place: "acceptAddress"),
    ],
    outcomes: [
      OutcomeRule(.notFound, .json, "/msg == '暂无物流信息'", message: "/msg"),
      OutcomeRule(.error, .json, "/msg == '签名验证失败'", message: "/msg"),
      OutcomeRule(.error, .xml, "response > status == 'error'", message: "response > description"),
    ],
    wordings: WordingTable(
      owner: "china-ems",
      """
      posting accepted.received_at_origin : ^posting$
      """), encodingHabit: "gb18030")
}
