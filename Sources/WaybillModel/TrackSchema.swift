/// The JSON Schema of `waybill.track/1`; enums are closed and come from the types themselves.
public enum TrackSchema {
  /// JSON Schema 2020-12, indented, with a line feed at the end.
  public static var text: String {
    func list<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> String where T.RawValue == String {
      var seen: [String] = []
      for item in T.allCases where !seen.contains(item.rawValue) { seen.append(item.rawValue) }
      return "[" + seen.map { "\"" + $0 + "\"" }.joined(separator: ", ") + "]"
    }
    let local =
      #""^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$""#
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "\(Schema.track)",
        "title": "What one saved page says of one parcel",
        "type": "object",
        "required": ["schema", "id", "outcome", "status", "events", "source"],
        "additionalProperties": false,
        "properties": {
          "schema": { "const": "\(Schema.track)" },
          "id": { "type": "string", "pattern": "^[0-9a-f]{16}$" },
          "outcome": { "enum": \(list(Outcome.self)) },
          "carrier": { "type": "string" },
          "layout": { "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$" },
          "number": { "type": "string", "minLength": 1 },
          "number_text": { "type": "string" },
          "other_numbers": { "type": "array", "items": { "$ref": "#/$defs/other_number" } },
          "status": { "enum": \(list(Status.self)) },
          "substatus": { "enum": \(list(Substatus.self)) },
          "status_event": { "type": "integer", "minimum": 0 },
          "service": { "type": "string" },
          "origin": { "$ref": "#/$defs/place" },
          "destination": { "$ref": "#/$defs/place" },
          "estimated_delivery": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": false,
            "properties": {
              "from": { "type": "string", "pattern": \(local) },
              "to": { "type": "string", "pattern": \(local) },
              "text": { "type": "string" }
            }
          },
          "signed_by": { "type": "string" },
          "weight_grams": { "type": "number", "minimum": 0 },
          "order": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "number": { "$ref": "#/$defs/fact" },
              "placed": { "$ref": "#/$defs/fact" },
              "seller": { "$ref": "#/$defs/fact" },
              "status": { "$ref": "#/$defs/fact" },
              "protection_ends": { "$ref": "#/$defs/fact" },
              "guaranteed_by": { "$ref": "#/$defs/fact" }
            }
          },
          "events": { "type": "array", "items": { "$ref": "#/$defs/event" } },
          "duplicates": { "type": "integer", "minimum": 1 },
          "source": { "$ref": "#/$defs/source" },
          "notes": { "type": "array", "items": { "$ref": "#/$defs/note" } },
          "cites": { "$ref": "#/$defs/cites" }
        },
        "$defs": {
          "fact": {
            "type": "object",
            "required": ["value", "text"],
            "additionalProperties": false,
            "properties": { "value": { "type": "string" }, "text": { "type": "string" } }
          },
          "other_number": {
            "type": "object",
            "required": ["number", "role"],
            "additionalProperties": false,
            "properties": {
              "number": { "type": "string", "minLength": 1 },
              "role": { "enum": \(list(OtherNumber.Role.self)) },
              "carrier": { "type": "string" }
            }
          },
          "place": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": false,
            "properties": {
              "text": { "type": "string", "minLength": 1 },
              "country": { "type": "string", "pattern": "^[A-Z]{2}$" },
              "region": { "type": "string" },
              "city": { "type": "string" },
              "postcode": { "type": "string" },
              "facility": { "type": "string" }
            }
          },
          "time": {
            "type": "object",
            "required": ["text"],
            "additionalProperties": false,
            "properties": {
              "text": { "type": "string" },
              "local": { "type": "string", "pattern": \(local) },
              "offset": { "type": "string", "pattern": "^(Z|[+-][0-9]{2}:[0-9]{2})$" },
              "utc": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$" },
              "precision": { "enum": \(list(Precision.self)) },
              "basis": { "type": "array", "items": { "enum": \(list(TimeBasis.self)) } }
            }
          },
          "event": {
            "type": "object",
            "required": ["description", "status", "status_rule"],
            "additionalProperties": false,
            "properties": {
              "time": { "$ref": "#/$defs/time" },
              "place": { "$ref": "#/$defs/place" },
              "description": { "type": "string" },
              "detail": { "type": "string" },
              "language": { "type": "string" },
              "code": { "type": "string" },
              "status": { "enum": \(list(Status.self)) },
              "substatus": { "enum": \(list(Substatus.self)) },
              "status_rule": { "type": "string", "pattern": "^(none|(code|wording|context):.+)$" },
              "reason": { "enum": \(list(Reason.self)) },
              "cause": { "enum": \(list(Cause.self)) },
              "leg": { "enum": \(list(Leg.self)) },
              "direction": { "enum": \(list(Direction.self)) },
              "handed_to": { "enum": \(list(HandedTo.self)) },
              "flags": { "type": "array", "items": { "enum": \(list(Flag.self)) } },
              "physical": { "type": "boolean" },
              "carrier": { "type": "string" },
              "cite": { "$ref": "#/$defs/citation" },
              "cites": { "$ref": "#/$defs/cites" }
            }
          },
          "cites": {
            "type": "object",
            "additionalProperties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/citation" } }
          },
          "citation": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "path": { "type": "string" },
              "bytes": {
                "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "integer", "minimum": 0 }
              },
              "line": { "type": "integer", "minimum": 1 }
            }
          },
          "note": {
            "type": "object",
            "required": ["severity", "code", "message"],
            "additionalProperties": false,
            "properties": {
              "severity": { "enum": \(list(Note.Severity.self)) },
              "code": { "type": "string", "pattern": "^[a-z0-9_]+$" },
              "message": { "type": "string" },
              "cite": { "$ref": "#/$defs/citation" }
            }
          },
          "source": {
            "type": "object",
            "required": ["path", "sha256", "media_type", "bytes"],
            "additionalProperties": false,
            "properties": {
              "path": { "type": "string" },
              "member": { "type": "string" },
              "sha256": { "type": "string", "pattern": "^([0-9a-f]{64})?$" },
              "media_type": { "type": "string" },
              "encoding": { "type": "string" },
              "encoding_basis": {
                "enum": ["bom", "xml-declaration", "meta", "carrier", "utf-8-validity", "option", "fallback", "utf-16-pattern"]
              },
              "url": { "type": "string" },
              "url_basis": { "type": "string" },
              "captured_at": { "type": "string" },
              "captured_at_basis": { "type": "string" },
              "bytes": { "type": "integer", "minimum": 0 }
            }
          }
        }
      }

      """
  }
}
