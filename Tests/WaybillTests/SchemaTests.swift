import Testing
import WaybillModel
import WaybillPages

@Suite("The shipped schema")
struct SchemaTests {
  @Test("is JSON, and its enums are the types' own")
  func enums() throws {
    let root = try JSONTree(Array(TrackSchema.text.utf8)).root
    func list(_ pointer: String) -> [String] {
      var node: JSONNode? = root
      for token in pointer.split(separator: "/") { node = node?[String(token)] }
      return node?.children.compactMap(\.text) ?? []
    }
    #expect(list("properties/outcome/enum") == Outcome.allCases.map(\.rawValue))
    #expect(list("properties/status/enum") == Status.allCases.map(\.rawValue))
    #expect(Set(list("properties/substatus/enum")) == Set(Substatus.allCases.map(\.rawValue)))
    #expect(list("$defs/time/properties/basis/items/enum") == TimeBasis.allCases.map(\.rawValue))
    #expect(list("$defs/other_number/properties/role/enum") == OtherNumber.Role.allCases.map(\.rawValue))
    #expect(list("$defs/event/properties/reason/enum") == Reason.allCases.map(\.rawValue))
    #expect(list("$defs/event/properties/flags/items/enum") == Flag.allCases.map(\.rawValue))
  }

  @Test("fits every record", arguments: Fixture.all)
  func records(_ fixture: Fixture) throws {
    let schema = try SchemaCheck(TrackSchema.text)
    for track in fixture.read() {
      var json = JSONWriter()
      track.write(to: &json)
      #expect(schema.complaints(try JSONTree(json.bytes).root) == [])
    }
  }

  @Test(
    "refuses what is no record",
    arguments: [
      #"{"schema":"waybill.track/1"}"#,
      #"{"schema":"waybill.track/2","id":"0000000000000000","outcome":"tracked","status":"unknown","events":[],"source":{"path":"a","sha256":"","media_type":"","bytes":0}}"#,
      #"{"schema":"waybill.track/1","id":"0000000000000000","outcome":"lost","status":"unknown","events":[],"source":{"path":"a","sha256":"","media_type":"","bytes":0}}"#,
      #"{"schema":"waybill.track/1","id":"0000000000000000","outcome":"tracked","status":"unknown","extra":1,"events":[],"source":{"path":"a","sha256":"","media_type":"","bytes":0}}"#,
    ])
  func refuses(_ record: String) throws {
    #expect(try !SchemaCheck(TrackSchema.text).complaints(JSONTree(Array(record.utf8)).root).isEmpty)
  }
}

/// As much of JSON Schema 2020-12 as the shipped schema uses, patterns left to `scripts/validate-schema`.
struct SchemaCheck {
  private let root: JSONNode

  init(_ text: String) throws { root = try JSONTree(Array(text.utf8)).root }

  func complaints(_ value: JSONNode) -> [String] { check(value, root) }

  private func check(_ value: JSONNode, _ schema: JSONNode) -> [String] {
    if let name = schema["$ref"]?.text {
      guard let target = root["$defs"]?[String(name.dropFirst(8))] else { return ["no \(name) in the schema"] }
      return check(value, target)
    }
    var found: [String] = []
    func complain(_ text: String) { found.append("\(value.pointer): \(text)") }
    if let constant = schema["const"]?.text, value.text != constant { complain("is not \(constant)") }
    if let list = schema["enum"]?.children, !list.contains(where: { $0.text == value.text }) {
      complain("\(value.text ?? "") is none of the enum")
    }
    if let type = schema["type"]?.text, !fits(value, type) { complain("is no \(type)") }
    if let least = schema["minimum"]?.integer, let number = value.integer, number < least {
      complain("is below \(least)")
    }
    if let least = schema["minLength"]?.integer, let text = value.text, text.isEmpty, least > 0 { complain("is empty") }
    if let least = schema["minItems"]?.integer, value.children.count < least { complain("has too few items") }
    if let items = schema["items"] { found += value.children.flatMap { check($0, items) } }
    guard value.isObject else { return found }
    for name in schema["required"]?.children.compactMap(\.text) ?? [] where value[name] == nil {
      complain("lacks \(name)")
    }
    for member in value.children {
      if let known = member.key.flatMap({ schema["properties"]?[$0] }) {
        found += check(member, known)
      } else if let others = schema["additionalProperties"] {
        if others.kind == .false { complain("has \(member.key ?? "") that the schema does not know") }
        if others.isObject { found += check(member, others) }
      }
    }
    return found
  }

  private func fits(_ value: JSONNode, _ type: String) -> Bool {
    switch type {
    case "object": value.isObject
    case "array": value.isArray
    case "string": value.kind == .string
    case "boolean": value.bool != nil
    case "integer": value.integer != nil
    case "number": value.kind == .number
    default: false
    }
  }
}
