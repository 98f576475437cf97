/// The parts of a printed place that nobody can misread: `City, Country`, `City, ST 12345`, `City / UF`, `City (CC)`.
///
/// Two letters at the end are a state as often as a country. They count as a country where no listed country has a
/// state of those letters, or where the page shows that it writes countries there; as a state where the carrier works
/// in the one country that has it, or a postcode of that country follows.
package struct PlaceText: Sendable, Hashable {
  package var country: String?
  package var region: String?
  package var city: String?
  package var postcode: String?
  /// Country, region and postcode are taken off, and one name is left that something followed.
  package var rest: [String] = []

  /// - Parameters:
  ///   - text: as printed.
  ///   - home: the one country the carrier's own offices are in.
  ///   - countries: codes that are countries where they end a place on this page, whatever state has them too.
  package init(_ text: String, home: String? = nil, countries: Set<String> = []) {
    rest = text.split(separator: ",").map(\.trimmedBlanks).filter { !$0.isEmpty }
    if rest.count > 1, rest.last?.lowercased() == "the" { rest.removeLast() }
    takeBrackets()
    takeSlash(home)
    takeCountry(countries)
    takePostcode()
    takeState(home)
    let isTold = country != nil || region != nil
    // `Singapore, Singapore` names the country twice; `JAMAICA, NY` is a town.
    if isTold, rest.count == 1, let name = rest.first, PlaceWords.isTown(name),
      region != nil || Country.code(name) == nil
    {
      city = name
    }
  }

  /// `SYDNEY (AU)`, `Lyon (France)`.
  private mutating func takeBrackets() {
    guard let last = rest.last, last.hasSuffix(")"), let open = last.lastIndex(of: "(") else { return }
    let inside = last[last.index(after: open)...].dropLast().trimmedBlanks
    guard let code = Country.isCode(inside) ? inside : Self.countryName(inside) else { return }
    country = code
    replaceLast(by: last[..<open].trimmedBlanks)
  }

  /// `CURITIBA / PR`, `CHINA /`, `Unidade / BR`: Brazil's post writes so.
  private mutating func takeSlash(_ home: String?) {
    guard home == "BR", let last = rest.last, let slash = last.lastIndex(of: "/") else { return }
    let head = last[..<slash].trimmedBlanks
    let tail = last[last.index(after: slash)...].trimmedBlanks
    if tail.isEmpty, let code = Self.countryName(head) {
      country = code
      rest.removeLast()
    } else if tail == "BR" {
      country = tail
      replaceLast(by: head)
    } else if let code = Self.state(tail, in: "BR") {
      country = "BR"
      region = code
      // `AGENCIA - CIDADE/UF`
      replaceLast(by: head.split(separator: "-").last.map(\.trimmedBlanks) ?? head)
    }
  }

  private mutating func takeCountry(_ countries: Set<String>) {
    guard country == nil, let last = rest.last else { return }
    // `LOS ANGELES GATEWAY, CA - USA`: a dash parts only before a country.
    if let dash = Self.dash(last), let code = Self.countryName(dash.tail) {
      country = code
      replaceLast(by: dash.head)
    } else if let code = Self.countryName(last) ?? stateLikeCountry(last, countries) {
      country = code
      rest.removeLast()
    }
    // `Hong Kong, China`
    if country == "CN", let before = rest.last.flatMap({ Country.code($0) }), ["HK", "MO", "TW"].contains(before) {
      country = before
    }
    if country == nil, rest.count == 1, PlaceWords.isChinese(last) { country = "CN" }
  }

  /// `Berlin, 10437, DE`: a part of its own before the country; American ones stand behind their state.
  private mutating func takePostcode() {
    guard let country, country != "US", rest.count > 1, let last = rest.last, last.utf8.count <= 9,
      last.contains(where: \.isNumber), last == last.uppercased(),
      last.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter || $0 == " " || $0 == "-") })
    else { return }
    postcode = last
    rest.removeLast()
  }

  /// A code that is a state's as well. `LETHBRIDGE, AB, T1H5K9, CA`: the state before it is one of the country's.
  private func stateLikeCountry(_ last: String, _ countries: Set<String>) -> String? {
    guard Country.isCode(last) else { return nil }
    if countries.contains(last) || rest.count == 2 && PlaceWords.isCity(rest[0], of: last) { return last }
    guard rest.count > 2 else { return nil }
    return rest[1..<(rest.count - 1)].contains { Self.state($0, in: last) != nil } ? last : nil
  }

  /// `NEWARK, NJ`, `NEWARK NJ 07102`, `PORT MELBOURNE VIC`, `WATERFORD, ON`, `QUEENS NY DISTRIBUTION CENTER`.
  private mutating func takeState(_ home: String?) {
    guard region == nil, var last = rest.last else { return }
    var words = last.split(separator: " ").map(String.init)
    var zip: String?
    if let word = words.last, Self.isZIP(word) {
      zip = word
      words.removeLast()
      if words.isEmpty, rest.count > 1 {
        rest.removeLast()
        last = rest.last ?? ""
        words = last.split(separator: " ").map(String.init)
      }
    }
    let isAlone = words.count == 1 && rest.count == 1
    for land in [country, zip == nil ? nil : "US", home, "AU"].compactMap({ $0 })
    where country == nil || country == land {
      // Elsewhere than at home only the letters that are no other country's or state's.
      let isKnown = land == country || land == home || land == "US" && isAmerican(words.last, zip)
      guard let word = words.last, !isAlone, word.utf8.count > 1, let code = Self.state(word, in: land),
        isKnown || word.utf8.count == 3
      else { continue }
      region = code
      country = land
      if land == "US" { postcode = zip }
      words.removeLast()
      replaceLast(by: words.joined(separator: " "))
      return
    }
    if home == "US" || country == "US", let index = PlaceWords.stateBeforeFacility(words) {
      region = String(words[index].prefix(2))
      country = "US"
    }
  }

  /// A ZIP stands behind, and not another country's postcode of five digits behind that country's code.
  private func isAmerican(_ state: String?, _ zip: String?) -> Bool {
    guard let zip, let state else { return false }
    let area = zip.prefix(3)
    switch state {
    case "DE": return "197"..."199" ~= area
    case "ID": return "832"..."838" ~= area
    case "MA": return "010"..."027" ~= area || area == "055"
    case "LA": return "700"..."714" ~= area
    default: return true
    }
  }

  private mutating func replaceLast(by text: String) {
    rest.removeLast()
    if !text.isEmpty { rest.append(text) }
  }

  /// A whole name, or a code that is no American, Canadian, Australian or Brazilian state's.
  package static func countryName(_ text: String) -> String? {
    guard text.unicodeScalars.count > 3 || text.utf8.contains(where: { $0 >= 0x80 }) else {
      if text == "UK" { return "GB" }
      if text == "USA" || text == "UAE" { return Country.code(text) }
      return Country.isCode(text) && !RegionNames.isCode(text.lowercased()) ? text : nil
    }
    return text.lowercased() == "georgia" ? nil : Country.code(text)
  }

  /// The code as printed, where a country has a state of it.
  private static func state(_ text: String, in country: String) -> String? {
    guard text.utf8.count <= 3, text == text.uppercased() else { return nil }
    return RegionNames.code(text.lowercased(), in: country) == text.lowercased() ? text : nil
  }

  private static func dash(_ text: String) -> (head: String, tail: String)? {
    let words = text.split(separator: " ").map(String.init)
    guard let dash = words.lastIndex(of: "-"), dash > 0, dash < words.count - 1 else { return nil }
    return (words[..<dash].joined(separator: " "), words[(dash + 1)...].joined(separator: " "))
  }

  private static func isZIP(_ word: String) -> Bool {
    let digits = word.prefix(5)
    return digits.count == 5 && digits.allSatisfy { $0.isNumber && $0.isASCII }
      && (word.utf8.count == 5 || word.utf8.count == 10 && word.contains("-"))
  }
}

extension StringProtocol {
  var trimmedBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
