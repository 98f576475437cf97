/// Wordings that carriers share, by language; each table is made ready when a text first asks for it.
enum SharedWordings {
  final class Table: Sendable {
    let index: WordingIndex
    /// Lines that could not be read: a mistake in the table, caught by a test.
    let invalidLines: [String]

    init(_ language: String, _ text: String) {
      let rules = WordingRules(owner: "shared/" + language, text)
      index = WordingIndex(rules)
      invalidLines = rules.invalidLines
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

  /// A rule, and the table it stands in.
  struct Decision {
    var index: WordingIndex
    var rule: Int
  }

  // MARK: - Tables of one script

  /// The tables that texts of a script are looked up in.
  final class Tables: Sendable {
    private let tables: [@Sendable () -> Table]
    private let signs: LanguageSigns
    private let positions: [String: Int]

    init(_ languages: [String]) {
      var positions: [String: Int] = [:]
      var tables: [@Sendable () -> Table] = []
      for language in languages {
        guard let table = SharedWordings.tables[language] else { continue }
        positions[language] = tables.count
        // Within one script, the language alone means the table of that script.
        positions[String(language.prefix { $0 != "-" })] = tables.count
        tables.append(table)
      }
      self.positions = positions
      self.tables = tables
      signs = LanguageSigns(languages.filter { positions[$0] != nil }.map(SharedWordings.languageWords))
    }

    /// The first rule that fits of the table that the words of a text speak for most.
    ///
    /// Texts seldom hold words that tell languages apart, and a single one may be a name; then the order of the
    /// tables decides. Where several do, a language they do not speak for is not asked: its false friends would
    /// be read.
    ///
    /// - Parameters:
    ///   - preferred: the table of the language that the text is said to be in.
    ///   - unlikely: the table of a language that the letters speak against; unless a word speaks for it, it is asked
    ///     last.
    func decide(_ text: FoldedText, preferred: Int?, unlikely: Int? = nil) -> Decision? {
      signs.count(text) { words in
        let most = words.max() ?? 0
        if let preferred, words[preferred] > 0 || most < 2, let decision = decision(of: preferred, text) {
          return decision
        }
        guard most > 1 else {
          let last = unlikely.flatMap { words[$0] == 0 && $0 != preferred ? $0 : nil }
          for table in tables.indices where table != preferred && table != last {
            if let decision = decision(of: table, text) { return decision }
          }
          return last.flatMap { decision(of: $0, text) }
        }
        var best: (decision: Decision, words: Int32)?
        for table in tables.indices where words[table] * 2 >= most {
          if let best, words[table] <= best.words { continue }
          if let decision = decision(of: table, text) { best = (decision, words[table]) }
        }
        return best?.decision
      }
    }

    private func decision(of table: Int, _ text: FoldedText) -> Decision? {
      let index = tables[table]().index
      return index.read(text).map { Decision(index: index, rule: $0) }
    }

    /// Where the table of a BCP 47 language stands; nil if there is none.
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
