/// Wordings that carriers share, by language; each table is read when its script first shows up.
enum SharedWordings {
  struct Table: Sendable {
    let language: String
    let rules: WordingRules

    init(_ language: String, _ text: String) {
      self.language = language
      rules = WordingRules(owner: "shared/" + language, text)
    }
  }

  static let tables: [String: @Sendable () -> Table] = [
    "en": { en }, "de": { de }, "fr": { fr }, "es": { es }, "pt": { pt }, "it": { it }, "nl": { nl }, "pl": { pl },
    "cs": { cs }, "sk": { sk }, "hu": { hu }, "ro": { ro }, "tr": { tr }, "ru": { ru }, "uk": { uk }, "bg": { bg },
    "sr": { sr }, "sr-cyrl": { srCyrillic }, "el": { el }, "he": { he }, "ar": { ar }, "zh": { zh }, "ja": { ja },
    "ko": { ko },
    "th": { th },
    "vi": { vi }, "id": { id }, "ms": { ms }, "sv": { sv }, "no": { no }, "da": { da }, "fi": { fi },
    "be": { be }, "sl": { sl }, "uz": { uz }, "kk": { kk },
  ]

  // In the order in which parcels speak them: it decides where the words do not tell the language.
  private static let latin = [
    "en", "de", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "hu", "sv", "no", "da", "fi", "ro", "tr", "id", "ms",
    "vi", "sr", "sl", "uz",
  ]
  private static let cyrillic = ["ru", "uk", "be", "bg", "sr-cyrl", "kk"]

  private static let en = Table("en", english)
  private static let de = Table("de", german)
  private static let fr = Table("fr", french)
  private static let es = Table("es", spanish)
  private static let pt = Table("pt", portuguese)
  private static let it = Table("it", italian)
  private static let nl = Table("nl", dutch)
  private static let pl = Table("pl", polish)
  private static let cs = Table("cs", czech)
  private static let sk = Table("sk", slovak)
  private static let hu = Table("hu", hungarian)
  private static let ro = Table("ro", romanian)
  private static let tr = Table("tr", turkish)
  private static let ru = Table("ru", russian)
  private static let uk = Table("uk", ukrainian)
  private static let bg = Table("bg", bulgarian)
  private static let sr = Table("sr", serbian)
  private static let srCyrillic = Table("sr", serbianCyrillic)
  private static let el = Table("el", greek)
  private static let he = Table("he", hebrew)
  private static let ar = Table("ar", arabic)
  private static let zh = Table("zh", chinese)
  private static let ja = Table("ja", japanese)
  private static let ko = Table("ko", korean)
  private static let th = Table("th", thai)
  private static let vi = Table("vi", vietnamese)
  private static let id = Table("id", indonesian)
  private static let ms = Table("ms", malay)
  private static let sv = Table("sv", swedish)
  private static let no = Table("no", norwegian)
  private static let da = Table("da", danish)
  private static let fi = Table("fi", finnish)
  private static let be = Table("be", belarusian)
  private static let sl = Table("sl", slovenian)
  private static let uz = Table("uz", uzbek)
  private static let kk = Table("kk", kazakh)

  // MARK: - Tables of one script, searched at once

  /// The tables that texts of a script are looked up in.
  final class Tables: Sendable {
    let languages: [String]
    let index: WordingIndex
    private let positions: [String: Int]

    init(_ languages: [String]) {
      var sources: [WordingIndex.Source] = []
      var places: [String: Int] = [:]
      var positions: [String: Int] = [:]
      for language in languages {
        guard let table = SharedWordings.tables[language]?() else { continue }
        // Languages that share a table share its words, too.
        let place = places[table.language] ?? sources.count
        if place == sources.count { sources.append(WordingIndex.Source(rules: table.rules)) }
        sources[place].languageWords += SharedWordings.languageWords(language)
        places[table.language] = place
        positions[language] = place
        // Within one script, the language alone means the table of that script.
        positions[String(language.prefix { $0 != "-" })] = place
      }
      self.languages = languages
      self.positions = positions
      index = WordingIndex(sources)
    }

    /// Where the table of a BCP 47 language stands in ``index``; nil if there is none.
    func position(_ language: String) -> Int? {
      if let known = positions[language] { return known }
      let name = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
      return positions[SharedWordings.twins[name] ?? name]
    }
  }

  private static let twins = [
    "nb": "no", "nn": "no", "in": "id", "iw": "he", "cmn": "zh", "hr": "sr", "bs": "sr",
  ]

  static func tables(for script: Script) -> Tables {
    switch script {
    case .latin: latinTables
    case .cyrillic: cyrillicTables
    case .han: hanTables
    case .kana: kanaTables
    case .hangul: hangulTables
    case .greek: greekTables
    case .arabic: arabicTables
    case .hebrew: hebrewTables
    case .thai: thaiTables
    }
  }

  private static let latinTables = Tables(latin)
  private static let cyrillicTables = Tables(cyrillic)
  private static let hanTables = Tables(["zh", "ja", "ko"])
  private static let kanaTables = Tables(["ja", "zh"])
  private static let hangulTables = Tables(["ko"])
  private static let greekTables = Tables(["el"])
  private static let arabicTables = Tables(["ar"])
  private static let hebrewTables = Tables(["he"])
  private static let thaiTables = Tables(["th"])
}
