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
    "en": { en }, "de": { de }, "fr": { fr }, "es": { es }, "pt": { pt }, "it": { it }, "nl": { nl }, "pl": { pl },
    "cs": { cs }, "sk": { cs }, "hu": { hu }, "ro": { ro }, "tr": { tr }, "ru": { ru }, "uk": { uk }, "bg": { bg },
    "sr": { sr }, "sl": { sr }, "el": { el }, "he": { he }, "ar": { ar }, "zh": { zh }, "ja": { ja }, "ko": { ko }, "th": { th },
    "vi": { vi }, "id": { id }, "sv": { nordicTable }, "no": { nordicTable }, "da": { nordicTable }, "fi": { nordicTable },
  ]

  // In the order in which parcels speak them; a wording without a language is tried in turn.
  static let latin = ["de", "fr", "es", "pt", "it", "nl", "pl", "cs", "hu", "sv", "ro", "tr", "id", "vi", "sr"]
  static let cyrillic = ["ru", "uk", "bg"]

  private static let en = Table("en", english)
  private static let de = Table("de", german)
  private static let fr = Table("fr", french)
  private static let es = Table("es", spanish)
  private static let pt = Table("pt", portuguese)
  private static let it = Table("it", italian)
  private static let nl = Table("nl", dutch)
  private static let pl = Table("pl", polish)
  private static let cs = Table("cs", czech)
  private static let hu = Table("hu", hungarian)
  private static let ro = Table("ro", romanian)
  private static let tr = Table("tr", turkish)
  private static let ru = Table("ru", russian)
  private static let uk = Table("uk", ukrainian)
  private static let bg = Table("bg", bulgarian)
  private static let sr = Table("sr", serbian)
  private static let el = Table("el", greek)
  private static let he = Table("he", hebrew)
  private static let ar = Table("ar", arabic)
  private static let zh = Table("zh", chinese)
  private static let ja = Table("ja", japanese)
  private static let ko = Table("ko", korean)
  private static let th = Table("th", thai)
  private static let vi = Table("vi", vietnamese)
  private static let id = Table("id", indonesian)
  private static let nordicTable = Table("nordic", nordic)
}
