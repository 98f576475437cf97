import Testing
import WaybillModel

@testable import WaybillCarriers

@Suite("Code tables")
struct CodeTableTests {
  @Test("can be read line by line, and repeat no code", arguments: CodeTables.ids)
  func lines(_ id: String) {
    #expect(CodeTables.table(id)?.invalidLines == [])
    #expect(CodeTables.table(id)?.count != 0)
  }

  @Test("cover the carriers that publish their codes")
  func coverage() {
    let counts = CodeTables.ids.map { CodeTables.table($0)?.count ?? 0 }
    #expect(counts.count >= 60, "a carrier's table is missing from CodeTables")
    #expect(counts.reduce(0, +) >= 2200, "a table lost lines")
  }

  @Test("never take a delivery to the sender, a station or a partner for the buyer's")
  func traps() {
    for (id, code) in [
      ("russian-post", "2/2"), ("russian-post", "2/99"), ("correios-br", "BDE-23"), ("cainiao", "GTMS_STA_SIGNED"),
      ("royal-mail", "EVKLC"), ("royal-mail", "EVRTS"), ("hermes-de", "DELIVERED_PARCELSHOP"), ("kdniao", "311"),
      ("ups", "2Q"), ("ups", "040"), ("canada-post", "1405"), ("4px", "FPX_S_OKPO"), ("china-ems", "711"),
      ("inpost", "taken_by_courier"), ("aftership", "Delivered_006"), ("hermes-de", "DELIVERED_TO_SHOP"),
    ] {
      #expect(CodeTables.table(id)?.read(code, owner: id)?.status != .delivered, "\(id) \(code)")
    }
  }

  @Test(
    "tell what a code means",
    arguments: [
      ("usps", "01", "delivered.unspecified"), ("usps", "OF", "out_for_delivery.on_vehicle"),
      ("usps", "27", "pickup.expired"),
      ("ups", "MP", "pre_shipment.info_received"), ("ups", "011", "delivered.unspecified"),
      ("ups", "48", "delivery_failed.attempted"), ("ups", "048", "exception.delayed"),
      ("fedex", "OC", "pre_shipment.info_received"), ("fedex", "RC", "unknown.notice_only"),
      ("fedex", "DY", "exception.delayed"),
      ("dhl-express", "WC", "out_for_delivery.on_vehicle"), ("dhl-express", "UD", "customs.import_held"),
      ("dhl-germany", "ZU", "delivered.unspecified"), ("dhl-germany", "SHRCU", "accepted.received_at_origin"),
      ("royal-mail", "EVKDN", "delivered.neighbour"), ("royal-mail", "EVHOE", "in_transit.departed_origin_country"),
      ("royal-mail", "EVJDP", "customs.duties_due"), ("royal-mail", "EVNRE", "returning.initiated"),
      ("canada-post", "0174", "out_for_delivery.on_vehicle"), ("canada-post", "174", "out_for_delivery.on_vehicle"),
      ("canada-post", "1100", "customs.import_refused"), ("canada-post", "2600", "returning.in_transit"),
      ("correios-br", "BDE-01", "delivered.recipient"), ("correios-br", "BDI/1", "delivered.recipient"),
      ("correios-br", "OEC/09", "returning.in_transit"), ("correios-br", "PAR/17", "customs.import_released"),
      ("correios-br", "BDR 51", "exception.stolen"), ("russian-post", "8/2", "in_transit.at_delivery_office"),
      ("russian-post", "12/3", "exception.address_problem"), ("russian-post", "42/6", "exception.refused"),
      ("russian-post", "12/99", "delivery_failed.attempted"), ("russian-post", "12", "delivery_failed.attempted"),
      ("russian-post", "24/1050", "customs.import_held"), ("russian-post", "31/57", "in_transit.not_loaded"),
      ("cainiao", "CC_EX_SUCCESS", "customs.export_released"),
      ("cainiao", "GTMS_DO_DEPART", "out_for_delivery.on_vehicle"),
      ("aliexpress", "AE_LH_DEPART", "in_transit.departed_origin_country"),
      ("upu", "EMC", "in_transit.departed_origin_country"),
      ("upu", "EME/52", "customs.import_held"), ("upu", "EMH-6", "exception.refused"),
      ("upu", "EXX", "cancelled.export_cancelled"),
      ("17track", "InTransit_PickedUp", "accepted.picked_up"), ("17track", "InTransit_Brandnew", "in_transit.moving"),
      ("17track", "40", "delivered.unspecified"), ("aftership", "Exception_011", "returned.to_sender"),
      ("ship24", "customs_rejected", "customs.import_refused"), ("kuaidi100", "501", "pickup.ready"),
      ("trackingmore", "transit004", "in_transit.arrived_destination_country"),
      ("track123", "IN_TRANSIT_05", "in_transit.handed_to_linehaul"),
      ("postnl", "J05", "out_for_delivery.on_vehicle"), ("postnl", "22", "delivered.collected"),
      ("inpost", "ready_to_pickup", "pickup.ready"), ("inpost", "EOL.1001", "delivered.unspecified"),
      ("nova-poshta", "7", "pickup.ready"), ("nova-poshta", "103", "exception.refused"),
      ("packeta", "posted back", "returning.in_transit"),
      ("landmark-global", "125", "customs.import_released"), ("gls", "INTIAL.PREADVICE", "pre_shipment.info_received"),
      ("dpd", "015", "out_for_delivery.on_vehicle"), ("hermes-de", "3500", "delivered.unspecified"),
      ("tnt", "MLA", "exception.delayed"),
      ("aramex", "SH005", "delivered.unspecified"), ("australia-post", "DD-ER13", "delivered.unspecified"),
      ("sf-express", "80", "delivered.unspecified"), ("4px", "FPX_M_DFOA", "in_transit.departed_origin_country"),
      ("ukrposhta", "82700", "customs.import_in_progress"), ("colissimo", "DOUFCM", "customs.import_held"),
      ("czech-post", "9V", "returned.to_sender"), ("swiss-post", "4000", "delivered.unspecified"),
    ])
  func meaning(_ id: String, _ code: String, _ expected: String) {
    let reading = CodeTables.table(id)?.read(code, owner: id)
    #expect(reading.map { "\($0.status.rawValue).\($0.substatus?.rawValue ?? "")" } == expected, "\(id) \(code)")
  }

  @Test("give the reasons of the UPU's lists")
  func reasons() {
    let upu = CodeTables.table("upu")
    #expect(upu?.read("EME/59", owner: "upu")?.reason == .taxId)
    #expect(upu?.read("EMH/10", owner: "upu")?.reason == .absent)
    #expect(upu?.read("EDB", owner: "upu")?.leg == .destination)
  }

  @Test("leave unknown what nobody has attested")
  func unknown() {
    for (id, code) in [
      ("usps", "ZZZ"), ("ups", "KB"), ("ups", "11"), ("russian-post", "2/99"), ("correios-br", "BDE"),
      ("dhl-express", ""),
    ] {
      #expect(CodeTables.table(id)?.read(code, owner: id) == nil, "\(id) \(code)")
    }
    #expect(CodeTables.table("no-such-carrier") == nil)
  }

  @Test("name a code as the table does, however the page writes it")
  func spelling() {
    #expect(CodeTables.table("correios-br")?.read("bde-1", owner: "correios-br")?.rule == "code:correios-br/BDE/01")
    #expect(CodeTables.table("russian-post")?.read("12/77", owner: "russian-post")?.rule == "code:russian-post/12/*")
  }

  @Test("refuse lines that mean nothing and codes that repeat")
  func invalid() {
    let table = CodeTable("A delivered.unspecified\nB nonsense.here\na pickup.ready\n01,1 in_transit.moving")
    #expect(table.invalidLines.count == 3)
    #expect(CodeTable("").count == 0)
  }

  @Test(
    "give way to closer words where they are coarse",
    arguments: [
      ("99", "应客户要求，快件正在退回", "returning.in_transit", "wording:"),
      ("99", "应客户要求,快件正在转寄中", "in_transit.redirected", "code:sf-express/99"),
      ("30", "快件在【示例海关】正在清关", "customs.import_in_progress", "wording:"),
      ("80", "快件已放入丰巢柜，请及时取件", "pickup.ready", "wording:"),
      ("80", "示例", "delivered.unspecified", "code:sf-express/80"),
      ("44", "已签收", "out_for_delivery.on_vehicle", "code:sf-express/44"),
    ])
  func coarse(_ code: String, _ words: String, _ expected: String, _ rule: String) {
    let reading = StatusDecider(id: "sf-express").read(
      code: code, description: words, detail: nil, kind: nil, language: "zh")
    #expect("\(reading.status.rawValue).\(reading.substatus?.rawValue ?? "")" == expected, "\(code) \(words)")
    #expect(reading.rule.hasPrefix(rule), "\(reading.rule)")
  }

  @Test("keep the reason that the words beside them give")
  func reason() {
    let reading = StatusDecider(id: "sf-express").read(
      code: "70", description: "派件不成功", detail: "收件人不在", kind: nil, language: "zh")
    #expect(reading.substatus == .attempted)
    #expect(reading.reason == .absent)
    #expect(reading.rule.hasPrefix("code:sf-express/70+wording:"))
  }

  @Test("leave it to the class to tell a refusal from an attempt, and to words to tell a pickup from a station")
  func kinds() {
    let kuaidi100 = StatusDecider(id: "kuaidi100")
    let refused = kuaidi100.read(code: nil, description: "派件不成功，客户拒收", detail: nil, kind: "14", language: "zh")
    #expect(refused.substatus == .refused)
    let failed = kuaidi100.read(code: nil, description: "派件不成功，收件人不在", detail: nil, kind: "14", language: "zh")
    #expect(failed.substatus == .attempted)
    let fetched = kuaidi100.read(code: nil, description: "客户已取件，已签收", detail: nil, kind: "304", language: "zh")
    #expect(fetched.substatus == .collected)
    let station = kuaidi100.read(code: nil, description: "已签收", detail: nil, kind: "304", language: "zh")
    #expect(station.substatus == .ready)
    // An event's own code is believed: of "fetched", it is not said by whom.
    let code = kuaidi100.read(code: "304", description: "已取件，已签收", detail: nil, kind: nil, language: "zh")
    #expect(code.status == .pickup)
  }

  @Test("tell 17TRACK's countries by its numbers")
  func countries() {
    #expect(SeventeenTrackCountries.code("301") == "CN")
    #expect(SeventeenTrackCountries.code("2105") == "US")
    #expect(SeventeenTrackCountries.code("0") == nil)
  }

  @Test("serve carriers without a parser, and the operator that an aggregator names")
  func decider() {
    let alone = StatusDecider(id: "packeta").read(code: "5", description: "", detail: nil, kind: nil, language: nil)
    #expect(alone.substatus == .ready)
    let leg = StatusDecider(id: "aftership").read(
      code: "EVKSP", description: "???", detail: nil, kind: nil, language: nil, operator: "royal-mail")
    #expect(leg.rule == "code:royal-mail/EVKSP")
    let refined = StatusDecider(id: "usps").read(
      code: "01", description: "Delivered, Left with Individual", detail: nil, kind: nil, language: "en")
    #expect(refined.substatus == .recipient)
    #expect(refined.rule.hasPrefix("code:usps/01+wording:"))
  }

  @Test("keep the zeros of codes that they alone tell apart")
  func zeros() {
    let table = CodeTable("048 exception.delayed\n48 delivery_failed.attempted", zerosCount: true)
    #expect(table.invalidLines == [])
    #expect(table.read("048", owner: "x")?.status == .exception)
    #expect(table.read("48", owner: "x")?.status == .deliveryFailed)
    #expect(table.read("8", owner: "x") == nil)
  }

  @Test(
    "never let a code call a parcel delivered that the words do not",
    arguments: ["Recipient refused the parcel", "Delivery attempted, nobody home", "Notice left", "Returned to sender"])
  func conflict(_ words: String) {
    let decision = StatusDecider(id: "usps").decide(
      code: "01", description: words, detail: nil, kind: nil, language: "en")
    #expect(decision.reading.status != .delivered)
    #expect(decision.opposed?.rule == "code:usps/01")
  }

  @Test("keep a code whose words say less happened, and tell of it")
  func lesserConflict() {
    let decision = StatusDecider(id: "usps").decide(
      code: "03", description: "Shipping Label Created, USPS Awaiting Item", detail: nil, kind: nil, language: "en")
    #expect(decision.reading.status == .accepted)
    #expect(decision.opposed?.status == .preShipment)
    let agreed = StatusDecider(id: "usps").decide(
      code: "01", description: "Delivered, In/At Mailbox", detail: nil, kind: nil, language: "en")
    #expect(agreed.opposed == nil)
    let back = StatusDecider(id: "fedex").decide(
      code: "DL", description: "Delivered", detail: "Package returned to shipper", kind: nil, language: "en")
    #expect(back.reading.status == .returned)
    #expect(back.opposed?.rule == "code:fedex/DL")
  }
}
