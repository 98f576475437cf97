internal import WaybillModel

/// The country a place names beyond doubt, for weighing events against each other; nothing of it is printed.
enum EventCountry {
  static func of(_ place: Place?) -> String? {
    guard let place else { return nil }
    if let country = place.country { return country }
    // "CHICAGO (US)"
    if place.text.hasSuffix(")"), let open = place.text.lastIndex(of: "(") {
      let code = place.text[place.text.index(after: open)...].dropLast()
      if Country.isCode(String(code)) { return String(code) }
    }
    // "SHENZHEN, CHINA": a whole name only, since two letters are a state as often as a country.
    var last = place.text.split(separator: ",").last ?? ""
    while last.first == " " { last.removeFirst() }
    while last.last == " " { last.removeLast() }
    guard last.utf8.count >= 4, !isStateToo(last) else { return nil }
    return Country.code(String(last))
  }

  private static func isStateToo(_ name: Substring) -> Bool { name.lowercased() == "georgia" }
}
