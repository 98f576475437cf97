public import WaybillModel
internal import WaybillNumbers
internal import WaybillPages
internal import WaybillStatuses

/// Reads order facts, `waybill.order/1`, and takes them from marketplace pages.
public enum OrderRecords {
  /// Why a text holds no order facts, and where.
  public struct Failure: Error, Sendable {
    /// What is wrong, where, and what is due.
    public var message: String
  }

  /// Reads one JSON object. A member that the schema does not know is an error: it would be ignored silently.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> OrderFacts {
    let tree: JSONTree
    do { tree = try JSONTree(bytes) } catch {
      throw Failure(message: "no JSON (\(error.kind.rawValue) at byte \(error.offset))")
    }
    guard tree.root.isObject else { throw Failure(message: "a JSON object is due") }
    if let schema = tree.root["schema"]?.text, schema != Schema.order {
      throw Failure(message: "\"schema\" is \(schema), not \(Schema.order)")
    }
    var reader = OrderReader()
    let order = reader.order(tree.root)
    if let problem = reader.problems.first { throw Failure(message: problem) }
    return order
  }

  /// What pages of one order state, added where `order` says nothing.
  ///
  /// - Parameter tracks: of one parcel, or pages of the same order.
  public static func adding(_ tracks: [Track], to order: OrderFacts?) -> OrderFacts? {
    let pages = tracks.compactMap { track in track.order.map { (track, $0) } }
    guard !pages.isEmpty else { return order }
    var facts = order ?? OrderFacts()
    for (track, page) in pages {
      if facts.marketplace == nil { facts.marketplace = track.carrier }
      if facts.orderID == nil { facts.orderID = page.number?.value }
      if facts.seller == nil { facts.seller = page.seller?.value }
      if facts.status == nil { facts.status = page.status?.value }
      if facts.orderedAt == nil { facts.orderedAt = page.placed.flatMap { Moment($0.value) } }
      // Two pages of one order may show days that differ by one: the later one is in force.
      if order?.protectionEnds == nil, let ends = page.protectionEnds.flatMap({ Moment($0.value) }) {
        facts.protectionEnds = facts.protectionEnds.map { Moment.isEarlier($0, than: ends) ? ends : $0 } ?? ends
      }
      if order?.promisedBy == nil, let by = page.guaranteedBy.flatMap({ Moment($0.value) }) {
        facts.promisedBy = facts.promisedBy.map { Moment.isEarlier($0, than: by) ? by : $0 } ?? by
      }
    }
    return facts
  }
}

/// Walks the members of an order; keeps the first thing it cannot read.
private struct OrderReader {
  var problems: [String] = []

  mutating func order(_ node: JSONNode) -> OrderFacts {
    var order = OrderFacts()
    allow(
      node,
      "schema marketplace order_id status seller items amount currency ordered_at paid_at time_zone buyer_time_zone packages service shipped_at promised_by promise_changes protection_ends protection_extensions ship_to accepted_places buyer_name accepted_names address_complete ship_from package_weight_grams item_weight_grams payment dispute messages captures statements letters confirmed_receipt_at accepted_proposal_at as_of"
    )
    order.marketplace = text(node, "marketplace")
    order.orderID = text(node, "order_id")
    order.status = text(node, "status")
    order.seller = text(node, "seller")
    order.amount = text(node, "amount")
    order.currency = text(node, "currency")
    order.orderedAt = moment(node, "ordered_at")
    order.paidAt = moment(node, "paid_at")
    if let zone = text(node, "time_zone") { order.timeZone = zone }
    order.buyerTimeZone = text(node, "buyer_time_zone")
    order.items = list(node, "items").map { item($0) }
    order.packages = list(node, "packages").compactMap { package($0) }
    order.service = text(node, "service")
    order.shippedAt = moment(node, "shipped_at")
    order.promisedBy = moment(node, "promised_by")
    order.promiseChanges = list(node, "promise_changes").compactMap { change($0) }
    order.protectionEnds = moment(node, "protection_ends")
    order.protectionExtensions = list(node, "protection_extensions").compactMap { change($0) }
    order.shipTo = node["ship_to"].map { address($0) }
    order.acceptedPlaces = list(node, "accepted_places").map { address($0) }
    order.buyerName = text(node, "buyer_name")
    order.acceptedNames = texts(node, "accepted_names")
    order.addressComplete = flag(node, "address_complete")
    order.shipFrom = country(node, "ship_from")
    order.packageWeightGrams = number(node, "package_weight_grams")
    order.itemWeightGrams = number(node, "item_weight_grams")
    order.payment = node["payment"].map { payment($0) }
    order.dispute = node["dispute"].map { dispute($0) }
    order.messages = list(node, "messages").map { message($0) }
    order.captures = list(node, "captures").compactMap { capture($0) }
    order.statements = node["statements"].map { statements($0) } ?? OrderFacts.Statements()
    order.letters = list(node, "letters").map { letter($0) }
    order.confirmedReceiptAt = moment(node, "confirmed_receipt_at")
    order.acceptedProposalAt = moment(node, "accepted_proposal_at")
    order.asOf = moment(node, "as_of")
    return order
  }

  private mutating func item(_ node: JSONNode) -> OrderFacts.Item {
    allow(node, "line_id title quantity amount number")
    var item = OrderFacts.Item()
    item.lineID = text(node, "line_id")
    item.title = text(node, "title")
    item.quantity = node["quantity"]?.integer
    item.amount = text(node, "amount")
    item.number = text(node, "number").map(TrackingNumber.compared)
    return item
  }

  private mutating func package(_ node: JSONNode) -> OrderFacts.Package? {
    allow(node, "number first_shown carrier service replaces")
    guard let number = text(node, "number") else {
      problems.append("\(node.pointer): a package needs its \"number\"")
      return nil
    }
    var package = OrderFacts.Package(TrackingNumber.compared(number))
    package.firstShown = moment(node, "first_shown")
    package.carrier = text(node, "carrier")
    package.service = text(node, "service")
    package.replaces = text(node, "replaces").map(TrackingNumber.compared)
    return package
  }

  private mutating func change(_ node: JSONNode) -> OrderFacts.PromiseChange? {
    allow(node, "on to by")
    guard let to = moment(node, "to") else {
      problems.append("\(node.pointer): a change needs the date it was changed \"to\"")
      return nil
    }
    var change = OrderFacts.PromiseChange(to: to)
    change.on = moment(node, "on")
    change.by = text(node, "by")
    return change
  }

  private mutating func address(_ node: JSONNode) -> OrderFacts.Address {
    allow(node, "country region city postcode")
    var address = OrderFacts.Address()
    address.country = country(node, "country")
    address.region = text(node, "region")
    address.city = text(node, "city")
    address.postcode = text(node, "postcode")
    return address
  }

  private mutating func payment(_ node: JSONNode) -> OrderFacts.Payment {
    allow(node, "method processed_at")
    var payment = OrderFacts.Payment()
    payment.method = text(node, "method")
    payment.processedAt = moment(node, "processed_at")
    return payment
  }

  private mutating func dispute(_ node: JSONNode) -> OrderFacts.Dispute {
    allow(node, "state opened_at seller_answered_at seller_answer evidence_requested_at evidence_due decided_at")
    var dispute = OrderFacts.Dispute()
    dispute.state = choice(node, "state", OrderFacts.Dispute.State.self)
    dispute.openedAt = moment(node, "opened_at")
    dispute.sellerAnsweredAt = moment(node, "seller_answered_at")
    dispute.sellerAnswer = text(node, "seller_answer")
    dispute.evidenceRequestedAt = moment(node, "evidence_requested_at")
    dispute.evidenceDue = moment(node, "evidence_due")
    dispute.decidedAt = moment(node, "decided_at")
    return dispute
  }

  private mutating func message(_ node: JSONNode) -> OrderFacts.Message {
    allow(node, "on author text file")
    var message = OrderFacts.Message()
    message.on = moment(node, "on")
    message.author = text(node, "author")
    message.text = text(node, "text")
    message.file = text(node, "file")
    return message
  }

  private mutating func capture(_ node: JSONNode) -> OrderFacts.Capture? {
    allow(node, "file url captured_at how")
    guard let file = text(node, "file") else {
      problems.append("\(node.pointer): a capture needs its \"file\"")
      return nil
    }
    var capture = OrderFacts.Capture(file: file)
    capture.url = text(node, "url")
    capture.capturedAt = moment(node, "captured_at")
    capture.how = text(node, "how")
    return capture
  }

  private mutating func statements(_ node: JSONNode) -> OrderFacts.Statements {
    allow(
      node,
      "not_received_as_of checked checked_on carrier_asked_on carrier_reference duty duty_answered_on number_shared_with_earlier_order ships_to_forwarder"
    )
    var statements = OrderFacts.Statements()
    statements.notReceivedAsOf = moment(node, "not_received_as_of")
    statements.checked = texts(node, "checked")
    statements.checkedOn = moment(node, "checked_on")
    statements.carrierAskedOn = moment(node, "carrier_asked_on")
    statements.carrierReference = text(node, "carrier_reference")
    statements.duty = choice(node, "duty", OrderFacts.Statements.DutyRequest.self)
    statements.dutyAnsweredOn = moment(node, "duty_answered_on")
    statements.numberSharedWithEarlierOrder = flag(node, "number_shared_with_earlier_order")
    statements.shipsToForwarder = flag(node, "ships_to_forwarder")
    return statements
  }

  private mutating func letter(_ node: JSONNode) -> OrderFacts.Letter {
    allow(node, "kind from on reference text file")
    var letter = OrderFacts.Letter()
    letter.kind = text(node, "kind")
    letter.from = text(node, "from")
    letter.on = moment(node, "on")
    letter.reference = text(node, "reference")
    letter.text = text(node, "text")
    if let words = letter.text { letter.kind = Self.kind(letter.kind, words) }
    letter.file = text(node, "file")
    return letter
  }

  /// A kind that says nothing of the parcel, or none, gives way to what the letter's own words say.
  private static func kind(_ given: String?, _ words: String) -> String? {
    let known: Set<String> = [
      "lost", "missing", "stolen", "claim_opened", "not_delivered_to_address", "report", "police",
    ]
    if let given, known.contains(given) { return given }
    switch StatusNormalizer.read(words).substatus {
    case .lost: return "lost"
    case .missing: return "missing"
    case .stolen: return "stolen"
    default: return given
    }
  }

  private mutating func allow(_ node: JSONNode, _ names: String) {
    guard node.isObject else {
      problems.append("\(node.pointer): an object is due")
      return
    }
    let known = Set(names.split(separator: " ").map(String.init))
    for child in node.children {
      if let key = child.key, !known.contains(key) {
        problems.append("\(child.pointer): no such member; see `waybill schema order`")
      }
    }
  }

  private mutating func list(_ node: JSONNode, _ name: String) -> [JSONNode] {
    guard let member = node[name], !member.isNull else { return [] }
    if member.isArray { return member.children }
    problems.append("\(member.pointer): an array is due")
    return []
  }

  private mutating func text(_ node: JSONNode, _ name: String) -> String? {
    guard let member = node[name], !member.isNull else { return nil }
    guard let text = member.text else {
      problems.append("\(member.pointer): a text is due")
      return nil
    }
    return text.isEmpty ? nil : text
  }

  private mutating func texts(_ node: JSONNode, _ name: String) -> [String] { list(node, name).compactMap(\.text) }

  private mutating func number(_ node: JSONNode, _ name: String) -> Double? {
    guard let member = node[name], !member.isNull else { return nil }
    let value = member.text.flatMap { Double($0) }
    if value == nil { problems.append("\(member.pointer): a number is due") }
    return value
  }

  private mutating func flag(_ node: JSONNode, _ name: String) -> Bool? {
    guard let member = node[name], !member.isNull else { return nil }
    if member.bool == nil { problems.append("\(member.pointer): true or false is due") }
    return member.bool
  }

  private mutating func moment(_ node: JSONNode, _ name: String) -> Moment? {
    guard let text = text(node, name) else { return nil }
    let moment = Moment(text)
    if moment == nil {
      problems.append("\(node[name]?.pointer ?? ""): '\(text)' is no date as 2026-11-10 or 2026-11-10T23:59[-08:00]")
    }
    return moment
  }

  private mutating func country(_ node: JSONNode, _ name: String) -> String? {
    guard let text = text(node, name) else { return nil }
    let code = Country.code(text)
    if code == nil { problems.append("\(node[name]?.pointer ?? ""): '\(text)' is no country of ISO 3166-1") }
    return code
  }

  private mutating func choice<T: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ name: String, _ type: T.Type
  ) -> T? where T.RawValue == String {
    guard let text = text(node, name) else { return nil }
    let value = T(rawValue: text)
    if value == nil {
      let known = T.allCases.map(\.rawValue).joined(separator: ", ")
      problems.append("\(node[name]?.pointer ?? ""): '\(text)' is none of \(known)")
    }
    return value
  }
}
