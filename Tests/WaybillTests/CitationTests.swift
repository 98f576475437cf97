import Testing
import WaybillModel
import WaybillPages

@testable import Waybill

@Suite("Every citation")
struct CitationTests {
  @Test("points at bytes that hold its value", arguments: Fixture.all)
  func holds(_ fixture: Fixture) {
    let page = fixture.page
    for track in fixture.read() {
      for (field, values) in Self.values(of: track) {
        expect(values, field, track.cites, page)
      }
      for event in track.events {
        for (field, values) in Self.values(of: event) { expect(values, field, event.cites, page) }
        #expect(event.cite?.bytes != nil, "an event without a place: \(event.description)")
      }
    }
  }

  @Test("tells one place by path, bytes and line", arguments: Fixture.all)
  func agrees(_ fixture: Fixture) {
    let page = fixture.page
    let lines = LineIndex(page.text)
    for track in fixture.read() {
      let all =
        track.cites.map(\.citation) + track.notes.compactMap(\.cite)
        + track.events.flatMap { [$0.cite].compactMap { $0 } + $0.cites.map(\.citation) }
      for cite in all {
        guard let bytes = cite.bytes else { continue }
        #expect(0 <= bytes.from && bytes.from <= bytes.to && bytes.to <= page.text.count, "\(cite)")
        if let line = cite.line { #expect(line == lines.line(at: bytes.from), "\(cite)") }
        if let path = cite.path { #expect(CitedPath.range(path, in: page) == bytes, "\(path) is not at \(bytes)") }
      }
    }
  }

  /// The words that each field's citations must hold between them.
  private static func values(of track: Track) -> [(String, [String])] {
    let order = track.order
    let facts = [
      order?.number, order?.placed, order?.seller, order?.status, order?.protectionEnds, order?.guaranteedBy,
    ].compactMap { $0?.text }
    return [
      ("number", [track.numberText ?? track.number].compactMap { $0 }),
      ("other_numbers", track.otherNumbers.map(\.number)),
      ("service", [track.service].compactMap { $0 }), ("origin", [track.origin?.text].compactMap { $0 }),
      ("destination", [track.destination?.text].compactMap { $0 }),
      ("estimated_delivery", [track.estimatedDelivery?.text].compactMap { $0 }),
      ("signed_by", [track.signedBy].compactMap { $0 }), ("weight_grams", track.weightGrams == nil ? [] : [""]),
      ("order", facts),
    ].filter { !$0.1.isEmpty }
  }

  private static func values(of event: Event) -> [(String, [String])] {
    [
      ("description", [event.description].filter { !$0.isEmpty }), ("detail", [event.detail].compactMap { $0 }),
      ("time", [event.time?.text].compactMap { $0 }), ("place", [event.place?.text].compactMap { $0 }),
      ("code", [event.code].compactMap { $0 }), ("carrier", [event.carrier].compactMap { $0 }),
    ].filter { !$0.1.isEmpty }
  }

  private func expect(_ values: [String], _ field: String, _ cites: [FieldCitation], _ page: Page) {
    let cited = cites.filter { $0.field == field }
    #expect(!cited.isEmpty, "\(field) = \(values) has no citation")
    let shown = cited.map { words(at: $0.citation, page) }.joined(separator: " ")
    let letters = Self.letters(shown)
    for value in values {
      // A value of several places (a date and a clock) is looked for word by word.
      let parts = cited.count == 1 ? [value] : value.split(whereSeparator: { " ,-/".contains($0) }).map(String.init)
      for part in parts {
        #expect(letters.contains(Self.letters(part)), "\(field) = \(value) is not in \"\(shown)\"")
      }
    }
  }

  /// What a reader sees in the cited bytes; an attribute's value stands within its tag, a member's name
  /// before its value.
  private func words(at cite: Citation, _ page: Page) -> String {
    guard let bytes = cite.bytes, bytes.to <= page.text.count else { return "" }
    var from = bytes.from
    if cite.path?.hasSuffix("~") ?? false { from = max(0, from - 200) }
    // A document within a script's string is escaped twice.
    let raw = String(decoding: JSONText.unescape(JSONText.unescape(Array(page.text[from..<bytes.to]))), as: UTF8.self)
      .replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    let text = Entities.decode(Entities.decode(raw))
    if cite.path?.contains("/@") ?? false { return text }
    // An element's own name may be all the words there are.
    return (cite.path?.split(separator: "/").last.map { $0.prefix { $0 != "[" } } ?? "") + " " + Self.withoutTags(text)
  }

  /// Letters and digits alone, lower case: cleaners drop blanks and punctuation.
  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  private static func withoutTags(_ text: String) -> String {
    var out = ""
    var depth = 0
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == "<", let next = rest.first, next.isLetter || next == "/" || next == "!" {
        depth = 1
      } else if character == ">", depth > 0 {
        depth = 0
        out += " "
      } else if depth == 0 {
        out.append(character)
      }
    }
    return out
  }
}
