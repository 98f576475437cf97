package import WaybillModel
package struct WordingTable: Sendable { package init(owner: String, _ rules: [WordingRule]) {}
  package func read(_ text: String) -> StatusReading? { nil } }
package struct WordingRule: Sendable { package init(_ id: String, _ substatus: Substatus, _ phrases: [String], reason: Reason? = nil) {} }
package enum TrackStatus { package static func resolve(_ events: inout [Event]) {}
  package static func current(_ events: [Event]) -> Int? { events.lastIndex { $0.status != .unknown } ?? events.indices.last } }
