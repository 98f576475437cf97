internal import WaybillModel
internal import WaybillStatuses

/// Russian Post: the operation history of the SOAP service. Oldest first, with offsets.
extension Carrier {
  static let russianPost = Carrier(
    id: "russian-post", displayName: "Russian Post",
    marks: [.host("pochta.ru"), .xml("OperationHistoryData")],
    layouts: [
      Layout(
        "2013-soap", .xml, marks: ["OperationHistoryData historyRecord"], parcels: "OperationHistoryData",
        number: "ItemParameters > Barcode",
        service: "ComplexItemName", destination: "MailDirect > NameRU",
        rows: "historyRecord", order: .oldestFirst, time: "OperDate", clock: ClockFormat(.yearMonthDay),
        description: ["OperAttr > Name", "OperType > Name"], detail: "OperType > Name",
        place: ["OperationAddress > Description", "CountryOper > NameRU"], postcode: "OperationAddress > Index",
        kind: ["OperType > Id + OperAttr > Id", "OperType > Id"], language: "ru"),
      Layout(
        "2013-soap-empty", .xml, marks: ["OperationHistoryData"], rows: "historyRecord",
        clock: ClockFormat(.yearMonthDay),
        description: "OperType > Name"),
    ],
    outcomes: [
      OutcomeRule(.error, .xml, "OperationHistoryFaultReason", message: "OperationHistoryFaultReason"),
      OutcomeRule(.error, .xml, "AuthorizationFaultReason", message: "AuthorizationFaultReason"),
    ],
    kindsFirst: true,
    wordings: WordingTable(owner: "russian-post", RussianPostCodes.wordings), language: "ru",
    encodingHabit: "windows-1251")
}
