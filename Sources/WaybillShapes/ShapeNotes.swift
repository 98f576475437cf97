internal import WaybillModel

/// What a shape could not say of a track, in words, each once and in the order it was met.
struct ShapeNotes {
  private(set) var messages: [String] = []

  init(_ track: Track) {
    if track.outcome != .tracked { add("outcome: \(track.outcome.rawValue)") }
  }

  mutating func add(_ message: String) {
    if !messages.contains(message) { messages.append(message) }
  }

  /// The word for a reading; notes what it loses.
  mutating func word(_ reading: StatusReading, _ column: Crosswalk.Column) -> String? {
    let name = reading.status.rawValue + (reading.substatus.map { "." + $0.rawValue } ?? "")
    guard let cell = Crosswalk.cell(reading, column) else {
      add("\(name): no word for it here")
      return nil
    }
    if cell.isCoarse { add("\(name): said as \(cell.word)") }
    return cell.word
  }

  func write(_ key: StaticString, to json: inout JSONWriter) {
    guard !messages.isEmpty else { return }
    json.key(key)
    json.beginArray()
    for message in messages { json.string(message) }
    json.endArray()
  }
}

extension Track {
  /// What the record as a whole says, with the reason and flags of the event that decides it.
  var reading: StatusReading {
    if let index = statusEvent, events.indices.contains(index), events[index].substatus == substatus {
      return events[index].reading
    }
    return StatusReading(status: status, substatus: substatus, rule: "none")
  }
}
