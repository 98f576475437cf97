internal import WaybillModel
internal import WaybillStatuses

/// Russian Post: the answer behind the site (newest first), the operation history of the SOAP service and its
/// answer to a batch (oldest first). The first two state offsets.
extension Carrier {
  static let russianPost = Carrier(
    id: "russian-post", displayName: "Russian Post",
    marks: [.host("pochta.ru"), .xml("OperationHistoryData"), .xml("answerByTicketResponse")],
    layouts: [
      Layout(
        "2020-site-json", .json, marks: ["/**/trackingItem/trackingHistoryItemList"], parcels: "/**/trackingItem",
        number: "barcode", headline: "commonStatus", service: ["mailTypeText", "mailType"], origin: "originCountryName",
        destination: "destinationCountryName",
        outcomes: [OutcomeRule(.notFound, .json, "!trackingHistoryItemList/0")],
        rows: "trackingHistoryItemList/*", order: .newestFirst, time: "date", clock: ClockFormat(.epochMilliseconds),
        description: ["humanStatus", "operationAttrName", "operationTypeName"],
        place: ["cityName + countryName", "description"],
        country: "countryName", city: "cityName", postcode: "index",
        kind: ["operationType + operationAttr", "operationType"], language: "ru"),
      Layout(
        "2013-soap", .xml, marks: ["OperationHistoryData historyRecord"], parcels: "OperationHistoryData",
        number: "ItemParameters > Barcode",
        service: "ComplexItemName", destination: "MailDirect > NameRU",
        rows: "historyRecord", order: .oldestFirst, time: "OperDate", clock: ClockFormat(.yearMonthDay),
        description: ["OperAttr > Name", "OperType > Name"], detail: "OperType > Name",
        place: ["OperationAddress > Description", "CountryOper > NameRU"],
        country: ["CountryOper > Code2A", "CountryOper > Id", "CountryOper > NameRU"],
        postcode: "OperationAddress > Index",
        kind: ["OperType > Id + OperAttr > Id", "OperType > Id"], language: "ru"),
      Layout(
        "2015-soap-batch", .xml, marks: ["answerByTicketResponse > value > Item"],
        parcels: "answerByTicketResponse > value > Item", number: ".@Barcode",
        outcomes: [
          OutcomeRule(
            .notFound, .xml, "> Error@ErrorName *= 'е найден' 'ет данных' 'тсутств' 'not found'",
            message: "> Error@ErrorName"),
          OutcomeRule(.error, .xml, "> Error", message: "> Error@ErrorName"),
        ],
        rows: "> Operation", order: .oldestFirst, time: ".@DateOper", clock: ClockFormat(.dayMonthYear),
        description: ".@OperName", postcode: ".@IndexOper", kind: [".@OperTypeID + .@OperCtgID", ".@OperTypeID"],
        language: "ru"),
      Layout(
        "2013-soap-empty", .xml, marks: ["OperationHistoryData"], rows: "historyRecord",
        clock: ClockFormat(.yearMonthDay),
        description: "OperType > Name"),
    ],
    outcomes: [
      OutcomeRule(.error, .xml, "OperationHistoryFaultReason", message: "OperationHistoryFaultReason"),
      OutcomeRule(.error, .xml, "AuthorizationFaultReason", message: "AuthorizationFaultReason"),
      OutcomeRule(
        .error, .xml, "answerByTicketResponse > error@ErrorName", message: "answerByTicketResponse > error@ErrorName"),
    ],
    kindsFirst: true,
    wordings: WordingTable(owner: "russian-post", RussianPostCodes.wordings), language: "ru",
    encodingHabit: "windows-1251")
}
