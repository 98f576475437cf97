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

/// The answers without fields: one sentence an event, in the three forms that the service has had.
///
/// `May 30 11:07 am NOTICE LEFT WILMINGTON DE 19801.` · `Out for Delivery, June 1, 2016, 8:02 am, WILMINGTON, DE 19801` ·
/// `Your item was delivered at 8:10 am on June 1, 2016 in WILMINGTON, DE 19801.`
enum USPSSentence {
  private static let clock = ClockFormat(.monthDayYear)
  private static let connectors: Set<String> = ["at", "on"]
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  // The first form does not part words and city; these are the words that the service used.
  private static let words = [
    "ACCEPT OR PICKUP", "ARRIVAL AT UNIT", "NOTICE LEFT", "ENROUTE", "DELIVERED", "FORWARDED", "REFUSED",
    "OUT FOR DELIVERY", "PROCESSED", "MISSENT", "RETURN TO SENDER", "ACCEPTANCE", "UNDELIVERABLE AS ADDRESSED",
  ]

  @Sendable static func split(_ event: inout Event, _ row: PageNode, _ layout: Layout) {
    guard layout.name == "2001-xml-sentences", event.time == nil else { return }
    let parts = event.description.split(separator: " ").map(String.init)
    guard let (range, local) = time(in: parts) else { return }
    event.time = EventTime(text: trimmed(parts[range]), local: local)
    copyCitation("time", &event)
    let (head, tail) = (parts[..<range.lowerBound], parts[range.upperBound...])
    let place: String?
    if head.isEmpty {
      event.description = tail.joined(separator: " ")
      let known = words.first { event.description.hasPrefix($0 + " ") }
      place = known.map { trimmed(tail.dropFirst($0.split(separator: " ").count)) }
      if let known { event.description = known }
    } else if let last = head.last, last.hasSuffix(",") {
      event.description = trimmed(head)
      place = trimmed(tail)
    } else if tail.first == "in" {
      place = trimmed(sentence(tail.dropFirst()))
    } else {
      // "… our facility in WILMINGTON, DE 19801 on June 1, 2016 at 9:15 pm."
      let before = head.dropLast(connectors.contains(head.last ?? "") ? 1 : 0)
      let at = before.indices.last { before[$0] == "in" && isName(before[before.index(after: $0)...].first) }
      place = at.map { trimmed(before[($0 + 1)...]) }
    }
    if let place, !place.isEmpty {
      event.place = Place(text: place)
      copyCitation("place", &event)
    }
  }

  /// The longest stretch of words that is a time: its parts may be joined by `at` and `on`, and parted by commas.
  private static func time(in parts: [String]) -> (Range<Int>, LocalTime)? {
    for length in stride(from: min(8, parts.count), through: 2, by: -1) {
      for start in 0...(parts.count - length) {
        let stretch = parts[start..<start + length]
        guard stretch.allSatisfy({ connectors.contains($0) || isOfTime($0) }),
          !connectors.contains(stretch.first ?? ""),
          !connectors.contains(stretch.last ?? "")
        else { continue }
        let words = stretch.filter { !connectors.contains($0) }.map { trimmed([$0]) }
        if let local = clock.read(words.joined(separator: " "))?.local { return (start..<start + length, local) }
      }
    }
    return nil
  }

  private static func isOfTime(_ word: String) -> Bool {
    let plain = trimmed([word]).lowercased()
    return plain.contains(where: \.isNumber) || ["am", "pm", "a.m", "p.m"].contains(plain)
      || months.contains { plain.hasPrefix($0) && !plain.contains { !$0.isLetter } }
  }

  /// Up to the full stop, which the dot of `ST. LOUIS` is not, or to the first word that names nothing.
  private static func sentence(_ parts: ArraySlice<String>) -> ArraySlice<String> {
    let parts = parts.prefix { $0.first?.isLowercase == false }
    let end = parts.indices.first { parts[$0].hasSuffix(".") && ($0 + 1 >= parts.endIndex || !isName(parts[$0 + 1])) }
    return end.map { parts[...$0] } ?? parts
  }

  /// The service writes cities in capitals.
  private static func isName(_ word: String?) -> Bool {
    word.map { $0.utf8.count > 1 && !$0.contains(where: \.isLowercase) } ?? false
  }

  private static func trimmed(_ parts: some Collection<String>) -> String {
    var text = parts.joined(separator: " ")
    while let last = text.last, ",.".contains(last) { text.removeLast() }
    return text
  }

  private static func copyCitation(_ field: String, _ event: inout Event) {
    if let cite = event.cites.first(where: { $0.field == "description" }) {
      event.cites.append(FieldCitation(field: field, citation: cite.citation))
    }
  }
}
