internal import WaybillModel

/// How each system says what Waybill knows: one row a substatus, or a substatus with a reason, cause or flag.
enum Crosswalk {
  /// The systems, in the order of the table's columns.
  enum Column: Int, CaseIterable { case aftership, seventeenTrack, easypost, shippo, karrio, ship24, epcis }

  /// A word of a system; coarse where it says less, or something near.
  struct Cell: Sendable, Hashable {
    var word: String
    var isCoarse: Bool
  }

  struct Row: Sendable {
    var status: Status
    var substatus: Substatus
    var conditions: [String]
    var cells: [Cell?]

    func fits(_ reading: StatusReading) -> Bool {
      conditions.allSatisfy { condition in
        condition == reading.reason.map { "reason=" + $0.rawValue }
          || condition == reading.cause.map { "cause=" + $0.rawValue }
          || reading.flags.contains { condition == "flag=" + $0.rawValue }
      }
    }
  }

  /// The first row that fits the reading; a status whose substatus is not told has the word of its plainest row.
  static func cell(_ reading: StatusReading, _ column: Column) -> Cell? {
    guard let substatus = reading.substatus ?? plainest[reading.status] else { return nil }
    return rows[substatus]?.first { $0.fits(reading) }?.cells[column.rawValue]
  }

  private static let plainest: [Status: Substatus] = [
    .unknown: .unclassified, .preShipment: .infoReceived, .accepted: .receivedAtOrigin, .inTransit: .moving,
    .customs: .importInProgress, .outForDelivery: .onVehicle, .deliveryFailed: .attempted, .pickup: .ready,
    .delivered: .unspecified, .returning: .returnInTransit, .returned: .toSender, .exception: .other,
    .cancelled: .byCarrier,
  ]

  /// In the table's order, so that a row with conditions stands before the row without.
  private static let rows: [Substatus: [Row]] = parsed.rows
  /// Lines that could not be read; a test asks this.
  static var invalidLines: [String] { parsed.invalid }

  private static let parsed: (rows: [Substatus: [Row]], invalid: [String]) = {
    var rows: [Substatus: [Row]] = [:]
    var invalid: [String] = []
    for line in CrosswalkRows.text.split(separator: "\n") {
      guard let row = row(line) else {
        invalid.append(String(line))
        continue
      }
      rows[row.substatus, default: []].append(row)
    }
    return (rows, invalid)
  }()

  private static func row(_ line: Substring) -> Row? {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(separator: " ").map(String.init)
    }
    guard parts.count == Column.allCases.count + 1, let name = parts[0].first else { return nil }
    let names = name.split(separator: ".").map(String.init)
    guard names.count == 2, let status = Status(rawValue: names[0]), let substatus = Substatus(rawValue: names[1]),
      substatus.status == status
    else { return nil }
    let cells = parts.dropFirst().map { words in
      words.first.flatMap { word -> Cell? in
        guard word != "-" else { return nil }
        return word.hasPrefix("~")
          ? Cell(word: String(word.dropFirst()), isCoarse: true) : Cell(word: word, isCoarse: false)
      }
    }
    return Row(status: status, substatus: substatus, conditions: Array(parts[0].dropFirst()), cells: cells)
  }
}
