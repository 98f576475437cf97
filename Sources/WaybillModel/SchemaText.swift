/// Pieces that the JSON Schemas share.
enum SchemaText {
  static let date = #"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }"#
  /// What ``Moment`` reads.
  static let moment =
    #"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?$" }"#

  /// The closed list of a type's words.
  static func list<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> String where T.RawValue == String {
    "[" + T.allCases.map { "\"" + $0.rawValue + "\"" }.joined(separator: ", ") + "]"
  }
}
