import Testing

@testable import WaybillPages

@Suite("Decoding")
struct DecodingTests {
  @Test(
    "follows what a page declares",
    arguments: [
      ("gbk", [0xD2, 0xD1, 0xC7, 0xA9, 0xCA, 0xD5], "已签收", "gb18030"),
      ("big5", [0xA4, 0x77, 0xB0, 0x65, 0xB9, 0x46], "已送達", "big5-hkscs"),
      ("Shift_JIS", [0x94, 0x7A, 0x92, 0x42, 0x8A, 0xAE, 0x97, 0xB9], "配達完了", "shift_jis"),
      ("euc-jp", [0xC7, 0xDB, 0xC3, 0xA3], "配達", "euc-jp"), ("euc-kr", [0xB9, 0xE8, 0xB4, 0xDE], "배달", "euc-kr"),
      ("windows-1251", [0xC2, 0xF0, 0xF3, 0xF7, 0xE5, 0xED, 0xEE], "Вручено", "windows-1251"),
      ("koi8-r", [0xF7, 0xD2, 0xD5, 0xDE, 0xC5, 0xCE, 0xCF], "Вручено", "koi8-r"),
      ("iso-8859-1", [0x5A, 0xFC, 0x72], "Zür", "windows-1252"),
      ("iso-8859-15", [0xA4], "€", "iso-8859-15"), ("windows-1250", [0xB3], "ł", "windows-1250"),
      ("tis-620", [0xCA, 0xE8, 0xA7], "ส่ง", "windows-874"),
    ] as [(String, [UInt8], String, String)])
  func declared(_ label: String, _ bytes: [UInt8], _ text: String, _ encoding: String) {
    let page = Array("<html><head><meta charset=\"\(label)\"></head><p>".utf8) + bytes
    let decoded = Decoding.decode(page)
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("<p>" + text))
    #expect(decoded.encoding == encoding)
    #expect(decoded.basis == "meta")
    #expect(decoded.replaced == 0)
  }

  @Test("prefers valid multi-byte UTF-8 to a declaration that the saver left behind")
  func lyingDeclaration() {
    let decoded = Decoding.decode(Array("<meta charset=gbk><p>Zürich 已签收".utf8))
    #expect(decoded.encoding == "utf-8")
    #expect(decoded.basis == "utf-8-validity")
  }

  @Test(
    "reads UTF-16 with and without a mark",
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0], "bom"), ([0xFE, 0xFF, 0, 0x3C, 0, 0x70, 0, 0x3E], "bom"),
      ([0x3C, 0, 0x70, 0, 0x3E, 0], "utf-16-pattern"),
    ] as [([UInt8], String)])
  func utf16(_ bytes: [UInt8], _ basis: String) {
    let decoded = Decoding.decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "<p>")
    #expect(decoded.basis == basis)
  }

  @Test("drops the mark of UTF-8 and reads an XML declaration")
  func marks() {
    #expect(Decoding.decode([0xEF, 0xBB, 0xBF, 0x41]).bytes == [0x41])
    let xml = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9]
    #expect(Decoding.decode(xml).basis == "xml-declaration")
    #expect(String(decoding: Decoding.decode(xml).bytes, as: UTF8.self).hasSuffix("é"))
  }

  @Test("replaces and counts what is no UTF-8, and zeros")
  func repair() {
    let decoded = Decoding.decode(Array("<meta charset=utf-8>é".utf8) + [0xFF, 0x00, 0x41])
    #expect(decoded.replaced == 2)
    #expect(decoded.firstReplacement == 22)
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("é\u{FFFD}\u{FFFD}A"))
  }

  @Test("tells a picture from a page, and takes nothing for nothing")
  func binary() {
    #expect(Decoding.decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]).isBinary)
    #expect(Decoding.decode([]).bytes.isEmpty)
    #expect(!Decoding.decode([]).isBinary)
  }

  @Test("believes the user, then falls back as browsers do")
  func basis() {
    #expect(Decoding.decode([0xE9], option: "iso-8859-5").basis == "option")
    #expect(Decoding.decode([0xE9]).basis == "fallback")
    #expect(Decoding.decode([0xE9], habit: "windows-1250").basis == "carrier")
    #expect(Decoding.decode(Array("<meta charset=nonsense>".utf8) + [0xE9]).basis == "fallback")
  }
}
