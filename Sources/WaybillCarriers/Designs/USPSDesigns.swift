internal import WaybillModel
internal import WaybillPages

/// The history panel of 2017 to 2021: lines of text between `<hr>`, the time in `strong`, then words and
/// place either in a `span` each or as bare text.
enum USPSPanel {
  private static let panel = Selector(".thPanalAction")
  private static let strong = Selector("strong")

  @Sendable static func events(_ parcel: PageNode, _ maker: EventMaker) -> [Event] {
    guard let panel = parcel.markup?.first(panel) else { return [] }
    var rows: [[MarkupNode]] = [[]]
    for child in panel.children {
      if child.name == "hr" {
        rows.append([])
      } else if !child.text.isEmpty, child.name != "h3" {
        rows[rows.count - 1].append(child)
      }
    }
    return rows.compactMap { event($0, maker) }
  }

  private static func event(_ row: [MarkupNode], _ maker: EventMaker) -> Event? {
    var lines = row
    var time: Found?
    if let first = lines.first, let found = maker.words(.markup(first)), maker.clock.read(found.text) != nil {
      time = found
      lines.removeFirst()
    }
    guard let first = lines.first, let description = maker.words(.markup(first)) else { return nil }
    lines.removeFirst()
    let place = lines.first { !$0.text.hasPrefix("Your item") }.flatMap { maker.words(.markup($0)) }
    let detail = lines.first { $0.text.hasPrefix("Your item") }.flatMap { maker.words(.markup($0)) }
    return maker.event(at: .markup(row[0]), time: time, description: description, detail: detail, place: place)
  }
}

/// The answers of 2001: one sentence an event, `May 30 11:07 am NOTICE LEFT WILMINGTON DE 19801.`
enum USPSSentence {
  private static let clock = ClockFormat(.monthDayYear)
  // The sentence does not part words and city; these are the words that the service used.
  private static let words = [
    "ACCEPT OR PICKUP", "ARRIVAL AT UNIT", "NOTICE LEFT", "ENROUTE", "DELIVERED", "FORWARDED", "REFUSED",
    "OUT FOR DELIVERY", "PROCESSED", "MISSENT", "RETURN TO SENDER", "ACCEPTANCE", "UNDELIVERABLE AS ADDRESSED",
  ]

  @Sendable static func split(_ event: inout Event, _ row: PageNode, _ layout: Layout) {
    guard layout.name == "2001-xml-sentences", event.time == nil else { return }
    let parts = event.description.split(separator: " ").map(String.init)
    if parts.count > 4, clock.read(parts[0..<4].joined(separator: " ")) != nil {
      event.time = EventTime(
        text: parts[0..<4].joined(separator: " "), local: clock.read(parts[0..<4].joined(separator: " "))?.local)
      copyCitation("time", &event)
      event.description = parts[4...].joined(separator: " ")
      if let known = words.first(where: { event.description.hasPrefix($0 + " ") }) {
        let place = event.description.dropFirst(known.count + 1)
        event.place = Place(text: String(place.hasSuffix(".") ? place.dropLast() : place))
        event.description = known
        copyCitation("place", &event)
      }
    } else if let at = position("at", parts), let on = position("on", parts), on == at + 3, on + 2 < parts.count {
      // "… at 8:10 am on June 1 in Wilmington DE 19801."
      let text =
        parts[(on + 1)...(on + 2)].joined(separator: " ") + " " + parts[(at + 1)...(at + 2)].joined(separator: " ")
      let printed = parts[(at + 1)...(on + 2)].joined(separator: " ")
      event.time = EventTime(text: printed, local: clock.read(text)?.local)
      copyCitation("time", &event)
      if on + 3 < parts.count, parts[on + 3] == "in" {
        let place = parts[(on + 4)...].joined(separator: " ")
        event.place = Place(text: place.hasSuffix(".") ? String(place.dropLast()) : place)
        copyCitation("place", &event)
      }
    }
  }

  private static func position(_ word: String, _ parts: [String]) -> Int? { parts.firstIndex(of: word) }

  private static func copyCitation(_ field: String, _ event: inout Event) {
    if let cite = event.cites.first(where: { $0.field == "description" }) {
      event.cites.append(FieldCitation(field: field, citation: cite.citation))
    }
  }
}
