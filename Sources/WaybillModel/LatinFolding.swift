/// Folds accents and case, so that `Nîmes` and `NIMES` are one city.
package enum LatinFolding {
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var out = ""
    for character in text.lowercased() { out += table[character] ?? String(character) }
    return out
  }

  /// Words of letters and digits, folded.
  package static func words(_ text: String) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The text can be compared with names in the Latin alphabet.
  package static func isLatin(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
      || text.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic || $0.value < 0x250 || (0x1E00..<0x1F00).contains($0.value)
      }
  }

  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    for row in rows.split(separator: " ") {
      guard let plain = row.first else { continue }
      for letter in row.dropFirst(2) { table[letter] = String(plain) }
    }
    table["ß"] = "ss"
    table["æ"] = "ae"
    table["œ"] = "oe"
    table["þ"] = "th"
    // What lower case makes of the Turkish capital.
    table["i\u{307}"] = "i"
    return table
  }()

  private static let rows =
    "a:àáâãäåāăą c:çćčĉċ d:ďđð e:èéêëēėęěĕ g:ğģĝġ h:ħĥ i:ìíîïīįıĩ j:ĵ k:ķ l:łľļĺ n:ñńňņ o:òóôõöøōőŏ r:řŕŗ s:śšşșŝ t:ťţțŧ u:ùúûüūůűųũŭ w:ŵ y:ýÿŷ z:źżž"
}
