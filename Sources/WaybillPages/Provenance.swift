internal import WaybillModel

/// What a saved file tells of its own saving: the comments that browsers and savers write at its head.
package struct Provenance: Sendable, Hashable {
  package var url: String?
  package var urlBasis: String?
  /// RFC 3339 with the saver's offset.
  package var capturedAt: String?
  package var capturedAtBasis: String?

  private static let browserSign = Array("saved from url=(".utf8)
  private static let singleFileSign = Array("Page saved with SingleFile".utf8)

  /// Reads the head of a decoded HTML text.
  ///
  /// Browsers write `<!-- saved from url=(0042)https://… -->`; SingleFile writes `url:` and
  /// `saved date:` lines (a JavaScript date).
  package init(head text: [UInt8]) {
    let window = min(text.count, 2048)
    // Most pages tell nothing; searching bytes finds that out without making a string.
    guard
      text.firstRange(of: Self.browserSign, to: window) != nil
        || text.firstRange(of: Self.singleFileSign, to: window) != nil
    else { return }
    let head = String(decoding: text.prefix(window), as: UTF8.self)
    if let (_, rest) = head.cut("saved from url=(") {
      if let (_, url) = rest.cut(")") {
        let address = url.prefix { !$0.isWhitespace }
        if address.hasPrefix("http") {
          self.url = address.hasSuffix("-->") ? String(address.dropLast(3)) : String(address)
          urlBasis = "saved-from-comment"
        }
      }
    } else if head.cut("Page saved with SingleFile") != nil {
      if let (_, rest) = head.cut("url: ") {
        url = String(rest.prefix { !$0.isWhitespace })
        urlBasis = "singlefile-comment"
      }
      if let (_, rest) = head.cut("saved date: "),
        let date = Self.javaScriptDate(rest.prefix { !$0.isNewline })
      {
        capturedAt = date
        capturedAtBasis = "singlefile-comment"
      }
    }
  }

  /// `Wed Mar 04 2026 10:20:30 GMT+0100 (Central European Standard Time)` as RFC 3339.
  static func javaScriptDate(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard words.count >= 6, let month = months.firstIndex(where: { $0 == words[1] }), let day = Int(words[2]),
      let year = Int(words[3]), words[5].hasPrefix("GMT")
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    let zone = words[5].dropFirst(3)
    guard clock.count == 3, zone.utf8.count == 5, let hours = Int(zone.dropFirst().prefix(2)),
      let minutes = Int(zone.suffix(2)), zone.first == "+" || zone.first == "-"
    else { return nil }
    let local = LocalTime(
      year: year, month: month + 1, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    guard local.isValid else { return nil }
    let offset = (hours * 60 + minutes) * (zone.first == "-" ? -1 : 1)
    return local.text + (EventTime(text: "", local: local, offsetMinutes: offset).offsetText ?? "")
  }
}

extension StringProtocol {
  /// What stands before and after the first `separator`.
  fileprivate func cut(_ separator: String) -> (SubSequence, SubSequence)? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(separator) {
        return (self[..<index], self[self.index(index, offsetBy: separator.count)...])
      }
      index = self.index(after: index)
    }
    return nil
  }
}
