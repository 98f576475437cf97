/// The JSON Schema of `waybill.verdict/1`.
public enum VerdictSchema {
  /// JSON Schema 2020-12, indented, with a line feed at the end.
  public static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(Schema.verdict)",
      "title": "What became of one parcel, how sure that is, and what follows",
      "type": "object",
      "required": ["schema", "summary", "tags", "facts", "deadlines", "questions"],
      "additionalProperties": false,
      "properties": {
        "schema": { "const": "\(Schema.verdict)" },
        "number": { "type": "string" },
        "numbers": { "type": "array", "items": { "type": "string" } },
        "order": { "type": "string" },
        "as_of": \(SchemaText.moment),
        "as_of_basis": { "enum": ["option", "order", "newest-capture"] },
        "newest_capture": \(SchemaText.moment),
        "primary": { "$ref": "#/$defs/tag" },
        "strength": { "$ref": "#/$defs/strength" },
        "summary": { "type": "string" },
        "tags": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
        "unproven": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
        "considered": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["tag", "outcome", "because"],
            "additionalProperties": false,
            "properties": {
              "tag": { "$ref": "#/$defs/tag" },
              "outcome": { "enum": \(SchemaText.list(Consideration.Outcome.self)) },
              "because": { "type": "string" }
            }
          }
        },
        "causes": { "type": "array", "items": { "enum": \(SchemaText.list(DisputeCause.self)) } },
        "reason": { "type": "string" },
        "claim": { "type": "string" },
        "claim_language": { "type": "string" },
        "stop": { "type": "string" },
        "facts": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "leg": { "type": "string" },
            "service": { "enum": ["express", "standard", "economy", "untracked"] },
            "service_basis": { "type": "string" },
            "profile": { "type": "string" },
            "domestic": { "const": true },
            "last_event": { "$ref": "#/$defs/event" },
            "last_physical_scan": { "$ref": "#/$defs/event" },
            "gap_days": { "type": "integer", "minimum": 0 },
            "age_days": { "type": "integer", "minimum": 0 },
            "promise": \(SchemaText.moment)
          }
        },
        "packages": {
          "type": "object",
          "required": ["delivered", "total"],
          "additionalProperties": false,
          "properties": {
            "delivered": { "type": "integer", "minimum": 0 },
            "total": { "type": "integer", "minimum": 2 }
          }
        },
        "deadlines": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "title", "formula", "date", "source", "grade"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "title": { "type": "string" },
              "formula": { "type": "string" },
              "date": \(SchemaText.date),
              "display": { "type": "string" },
              "local": { "type": "string" },
              "advise_by": \(SchemaText.date),
              "days_left": { "type": "integer" },
              "source": { "type": "string" },
              "grade": { "enum": ["P", "S", "W", "J", "OLD", "displayed"] },
              "note": { "type": "string" }
            }
          }
        },
        "questions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "text", "tags"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string" },
              "text": { "type": "string" },
              "tags": { "type": "array", "items": { "$ref": "#/$defs/tag" } }
            }
          }
        }
      },
      "$defs": {
        "tag": { "enum": \(SchemaText.list(VerdictTag.self)) },
        "strength": { "enum": \(SchemaText.list(Strength.self)) },
        "event": {
          "type": "object",
          "required": ["event", "description", "tracks"],
          "additionalProperties": false,
          "properties": {
            "event": { "type": "integer", "minimum": 0 },
            "time": { "type": "string" },
            "description": { "type": "string" },
            "place": { "type": "string" },
            "tracks": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["track", "event"],
                "additionalProperties": false,
                "properties": { "track": { "type": "string" }, "event": { "type": "integer", "minimum": 0 } }
              }
            }
          }
        },
        "finding": {
          "type": "object",
          "required": ["tag", "strength", "rule", "because", "events", "refuters_checked", "refuters_open"],
          "additionalProperties": false,
          "properties": {
            "tag": { "$ref": "#/$defs/tag" },
            "kind": { "type": "string" },
            "strength": { "$ref": "#/$defs/strength" },
            "bearing": { "enum": \(SchemaText.list(Bearing.self)) },
            "since": \(SchemaText.date),
            "days": { "type": "integer" },
            "threshold": { "type": "string" },
            "threshold_source": { "type": "string" },
            "rule": { "type": "string" },
            "because": { "type": "string" },
            "events": { "type": "array", "items": { "$ref": "#/$defs/event" } },
            "refuters_checked": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["refuter", "result"],
                "additionalProperties": false,
                "properties": { "refuter": { "type": "string" }, "result": { "type": "string" } }
              }
            },
            "refuters_open": { "type": "array", "items": { "type": "string" } }
          }
        }
      }
    }

    """
  }
}
