/// Wordings that carriers share, by language; each table is built when its language first shows up.
enum SharedWordings {
  struct Table: Sendable {
    let language: String
    let wordings: WordingTable

    init(_ language: String, _ text: String) {
      self.language = language
      wordings = WordingTable(owner: "shared/" + language, text)
    }
  }

  static let tables: [String: @Sendable () -> Table] = [
    "en": { en }
  ]

  // In the order in which parcels speak them; a wording without a language is tried in turn.
  static let latin: [String] = []
  static let cyrillic: [String] = []

  private static let en = Table("en", english)
}
