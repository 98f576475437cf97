import Testing

@testable import WaybillStatuses

@Suite("The letters of a text")
struct ScriptTests {
  private func language(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { Script.of($0).languageOfLetters($0) }
  }

  @Test(
    "tell a language that alone writes one of them",
    arguments: [
      ("Straße", "de"), ("dañado", "es"), ("não", "pt"), ("Przesyłka", "pl"), ("při", "cs"), ("doručenie, ľahko", "sk"),
      ("küldő", "hu"), ("expediție", "ro"), ("dağıtım", "tr"), ("đã giao", "vi"),
      ("Адрасат ў горадзе", "be"), ("Відправлення їде", "uk"), ("жеткізу қызметі", "kk"), ("пошиљка", "sr"),
    ])
  func tellsLanguage(text: String, expected: String) {
    #expect(language(text) == expected)
  }

  @Test(
    "tell none where several languages write all of them, whatever stands between them",
    arguments: [
      "Delivered", "expédié à l'étranger", "Zurück", "på väg", "Прибыло в sorting hub, quick post xyz",
      "Пратката е доставена",
      "",
    ])
  func staysOpen(text: String) {
    #expect(language(text) == nil)
  }
}
