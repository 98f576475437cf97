/// The JSON Schema of `waybill.parcel/1`.
public enum ParcelSchema {
  /// JSON Schema 2020-12, indented, with a line feed at the end.
  public static var text: String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "\(Schema.parcel)",
      "title": "The tracks of one parcel, merged",
      "type": "object",
      "required": ["schema", "numbers", "tracks", "events", "conflicts", "status", "milestones"],
      "additionalProperties": false,
      "properties": {
        "schema": { "const": "\(Schema.parcel)" },
        "number": { "type": "string" },
        "numbers": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["number", "role"],
            "additionalProperties": false,
            "properties": {
              "number": { "type": "string" },
              "role": { "enum": \(SchemaText.list(ParcelNumber.Role.self)) },
              "carrier": { "type": "string" }
            }
          }
        },
        "tracks": { "type": "array", "items": { "type": "string" } },
        "events": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["event", "attestations"],
            "additionalProperties": false,
            "properties": {
              "event": { "$ref": "\(Schema.track)#/$defs/event" },
              "attestations": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "type": "object",
                  "required": ["track", "event"],
                  "additionalProperties": false,
                  "properties": {
                    "track": { "type": "string" },
                    "event": { "type": "integer", "minimum": 0 },
                    "description": { "type": "string" },
                    "time": { "type": "string" }
                  }
                }
              },
              "overruled": { "const": true }
            }
          }
        },
        "conflicts": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["kind", "tracks", "events", "message"],
            "additionalProperties": false,
            "properties": {
              "kind": { "enum": \(SchemaText.list(Conflict.Kind.self)) },
              "tracks": { "type": "array", "items": { "type": "string" } },
              "events": { "type": "array", "items": { "type": "integer", "minimum": 0 } },
              "message": { "type": "string" }
            }
          }
        },
        "status": { "enum": \(SchemaText.list(Status.self)) },
        "substatus": { "type": "string" },
        "status_event": { "type": "integer", "minimum": 0 },
        "first_capture": \(SchemaText.moment),
        "last_capture": \(SchemaText.moment),
        "milestones": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "event"],
            "additionalProperties": false,
            "properties": {
              "name": { "enum": \(SchemaText.list(Milestone.Name.self)) },
              "event": { "type": "integer", "minimum": 0 }
            }
          }
        }
      }
    }

    """
  }
}
