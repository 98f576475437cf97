import Testing
import WaybillModel

@testable import WaybillPages

@Suite("Text")
struct TextTests {
  @Test("lines are counted from one, beyond any parser's limit")
  func lines() {
    let index = LineIndex(Array("a\nbb\n\nc".utf8))
    #expect([0, 1, 2, 4, 5, 6, 99].map { index.line(at: $0) } == [1, 1, 2, 2, 3, 4, 4])
    #expect((1...4).map { index.start(ofLine: $0) } == [0, 2, 5, 6])
    #expect(LineIndex([]).line(at: 0) == 1)
    #expect(LineIndex([UInt8](repeating: 0x0A, count: 70_003)).line(at: 70_002) == 70_003)
  }

  @Test("decoded bytes are led back to where they stand")
  func offsets() {
    let (bytes, map) = Entities.decode(Array("a&amp;b&#233;c".utf8)[...])
    #expect(String(decoding: bytes, as: UTF8.self) == "a&béc")
    #expect([0, 1, 2, 3, 5].map { map.outer($0) } == [0, 1, 6, 7, 13])
    #expect(map.outer(ByteRange(1, 2)) == ByteRange(1, 2) || map.outer(ByteRange(1, 2)).from == 1)
    #expect(OffsetMap().outer(7) == 7)
  }

  @Test(
    "references are decoded once, unknown ones stay",
    arguments: [
      ("&lt;b&gt;", "<b>"), ("&amp;lt;", "&lt;"), ("&#x5DF2;&#31614;", "已签"), ("&nosuch; & &;", "&nosuch; & &;"),
      ("&#0;", "&#0;"),
      ("&#xD800;", "&#xD800;"), ("&quot", "&quot"), ("&nbsp;", "\u{A0}"),
    ])
  func references(_ text: String, _ expected: String) { #expect(Entities.decode(text) == expected) }

  @Test(
    "white space folds",
    arguments: [
      ("  a \n\t b ", "a b"), ("a\u{A0}\u{3000}b", "a b"), ("a\u{200B}\u{FEFF}b\u{AD}c", "abc"), ("", ""),
      (" \u{2003} ", ""), ("a\u{85}b", "a b"),
    ])
  func folding(_ text: String, _ expected: String) { #expect(FoldedText.fold(text) == expected) }

  @Test(
    "a page tells of its own saving",
    arguments: [
      ("<!-- saved from url=(0021)https://a.example/x?y -->", "https://a.example/x?y", nil),
      (
        "<!--\n Page saved with SingleFile \n url: https://b.example/ \n saved date: Wed Mar 04 2026 10:20:30 GMT-0330 (Somewhere)\n-->",
        "https://b.example/", "2026-03-04T10:20:30-03:30"
      ),
      ("<!-- saved from url=(0014)about:internet -->", nil, nil), ("<html>", nil, nil),
    ] as [(String, String?, String?)])
  func provenance(_ head: String, _ url: String?, _ date: String?) {
    let found = Provenance(head: Array(head.utf8))
    #expect(found.url == url)
    #expect(found.capturedAt == date)
  }
}

@Suite("A page")
struct PageTests {
  private func page(_ text: String) -> Page { Page(source: Source(path: "p"), decoded: Array(text.utf8)) }

  private func kind(_ page: Page) -> String {
    switch page.content {
    case .html: "html"
    case .xml: "xml"
    case .json(let tree): "json " + (tree.root.children.first?.text ?? "")
    case .text: "text"
    case .unreadable(let why, _): "unreadable: " + why
    }
  }

  @Test(
    "is what its first bytes say",
    arguments: [
      ("<!DOCTYPE html><p>", "html"), ("<div>", "html"), ("<!-- saved --><html>", "html"),
      ("<?xml version='1.0'?><a/>", "xml"),
      ("<?xml version='1.0'?><html/>", "html"), ("<TrackResponse/>", "xml"), (" \n{\"a\":1}", "json 1"),
      ("[2]", "json 2"),
      ("jsonp12({\"a\":3});", "json 3"), ("/**/cb([4])", "json 4"), ("({\"a\":5})", "json 5"),
      (")]}',\n{\"a\":6}", "json 6"),
      ("HTTP/1.1 200 OK\nServer: x\n\n{\"a\":7}", "json 7"), ("words", "text"), ("", "unreadable: the file is empty"),
      ("Saved by me\n<html><p>", "html"),
    ])
  func kinds(_ text: String, _ expected: String) { #expect(kind(page(text)) == expected, "\(text)") }

  @Test("that is cut off says so, and at which byte")
  func truncated() {
    guard case .unreadable(let why, _) = page("{\"a\":[1,2").content else {
      Issue.record("a cut answer was read")
      return
    }
    #expect(why.contains("cut off"))
    #expect(page(String(repeating: "<div>", count: 2000)).notes.map(\.code) == ["too_deep"])
    #expect(page("<?xml version='1.0'?><a><b></a>").notes.map(\.code) == ["xml_errors"])
  }
}
