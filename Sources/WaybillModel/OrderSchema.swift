/// The JSON Schema of `waybill.order/1`: what is known of an order. Nothing is required.
public enum OrderSchema {
  /// JSON Schema 2020-12, indented, with a line feed at the end.
  public static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(Schema.order)",
      "title": "Facts of an order; a missing one costs only the tags that need it",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "schema": { "const": "\(Schema.order)" },
        "marketplace": { "type": "string", "description": "aliexpress, ebay, amazon, etsy" },
        "order_id": { "type": "string" },
        "status": { "type": "string", "description": "the state the order page shows" },
        "seller": { "type": "string" },
        "items": { "type": "array", "items": \(item) },
        "amount": { "type": "string" },
        "currency": { "type": "string" },
        "ordered_at": { "$ref": "#/$defs/moment" },
        "paid_at": { "$ref": "#/$defs/moment" },
        "time_zone": { "type": "string", "description": "of clocks without an offset; America/Los_Angeles if left out" },
        "buyer_time_zone": { "type": "string", "description": "IANA name or +HH:MM, for showing deadlines" },
        "packages": { "type": "array", "items": \(package) },
        "service": { "type": "string", "description": "paid for: express, standard, economy, untracked, or words that name one" },
        "shipped_at": { "$ref": "#/$defs/moment", "description": "the day the seller marked the order as shipped" },
        "promised_by": { "$ref": "#/$defs/moment", "description": "the latest promised or guaranteed delivery date" },
        "promise_changes": { "type": "array", "items": { "$ref": "#/$defs/change" } },
        "protection_ends": { "$ref": "#/$defs/moment", "description": "as displayed, never computed" },
        "protection_extensions": { "type": "array", "items": { "$ref": "#/$defs/change" } },
        "ship_to": { "$ref": "#/$defs/address" },
        "accepted_places": { "type": "array", "items": { "$ref": "#/$defs/address" } },
        "buyer_name": { "type": "string" },
        "accepted_names": { "type": "array", "items": { "type": "string" } },
        "address_complete": { "type": "boolean", "description": "the address on the order is complete and unchanged" },
        "ship_from": { "type": "string", "description": "country, ISO 3166-1" },
        "package_weight_grams": { "type": "number" },
        "item_weight_grams": { "type": "number" },
        "payment": \(payment),
        "dispute": \(dispute),
        "messages": { "type": "array", "items": \(message) },
        "captures": { "type": "array", "items": \(capture) },
        "statements": \(statements),
        "letters": { "type": "array", "items": \(letter) },
        "confirmed_receipt_at": { "$ref": "#/$defs/moment" },
        "accepted_proposal_at": { "$ref": "#/$defs/moment" },
        "as_of": { "$ref": "#/$defs/moment" }
      },
      "$defs": {
        "moment": \(SchemaText.moment),
        "change": \(object("on:moment to:moment by:string", required: "to")),
        "address": \(object("country:string region:string city:string postcode:string"))
      }
    }

    """
  }

  private static let item = object("line_id:string title:string quantity:integer amount:string number:string")
  private static let package = object(
    "number:string first_shown:moment carrier:string service:string replaces:string", required: "number")
  private static let payment = object("method:string processed_at:moment")
  private static let dispute = object(
    "state:enum opened_at:moment seller_answered_at:moment seller_answer:string evidence_requested_at:moment evidence_due:moment decided_at:moment",
    words: SchemaText.list(OrderFacts.Dispute.State.self))
  private static let message = object("on:moment author:string text:string file:string")
  private static let capture = object("file:string url:string captured_at:moment how:string", required: "file")
  private static let statements = object(
    "not_received_as_of:moment checked:strings checked_on:moment carrier_asked_on:moment carrier_reference:string duty:enum duty_answered_on:moment number_shared_with_earlier_order:boolean ships_to_forwarder:boolean",
    words: SchemaText.list(OrderFacts.Statements.DutyRequest.self))
  private static let letter = object("kind:letter from:string on:moment reference:string text:string file:string")

  /// An object's schema from `name:type` pairs.
  private static func object(_ members: String, required: String? = nil, words: String = "[]") -> String {
    let properties = members.split(separator: " ").map { member -> String in
      let parts = member.split(separator: ":").map(String.init)
      let type: String
      switch parts[1] {
      case "moment": type = ##"{ "$ref": "#/$defs/moment" }"##
      case "strings": type = #"{ "type": "array", "items": { "type": "string" } }"#
      case "letter":
        type =
          #"{ "type": "string", "description": "lost, missing, stolen, claim_opened, not_delivered_to_address, report, police" }"#
      case "enum": type = "{ \"enum\": \(words) }"
      default: type = "{ \"type\": \"\(parts[1])\" }"
      }
      return "\"\(parts[0])\": \(type)"
    }
    let due = required.map { "\"required\": [\"\($0)\"], " } ?? ""
    return
      "{ \"type\": \"object\", \(due)\"additionalProperties\": false, \"properties\": { \(properties.joined(separator: ", ")) } }"
  }
}
