import Testing
import WaybillModel

@testable import WaybillPages

@Suite("A markup tree")
struct MarkupTests {
  private func html(_ text: String) -> MarkupTree { MarkupTree(.html, Array(text.utf8)) }
  private func xml(_ text: String) -> MarkupTree { MarkupTree(.xml, Array(text.utf8)) }
  private func slice(_ tree: MarkupTree, _ range: ByteRange) -> String {
    String(decoding: tree.source[range.from..<range.to], as: UTF8.self)
  }

  @Test("knows the bytes of every element, multi-byte text and skipped scripts before it or not")
  func ranges() throws {
    let tree = html("<script>if (a < b) { '</p>' }</script><!-- <b>no</b> --><p>Zürich 已签收</p><b class=x>ok</b>")
    let node = try #require(tree.document.first(Selector("b.x")))
    #expect(slice(tree, node.range) == "<b class=x>ok</b>")
    #expect(slice(tree, node.contentRange) == "ok")
    let p = try #require(tree.document.first(Selector("p")))
    #expect(slice(tree, p.range) == "<p>Zürich 已签收</p>")
    #expect(tree.document.all(Selector("b")).count == 1)
  }

  @Test("reads words as a reader sees them")
  func words() throws {
    let tree = html("<div>a&nbsp;b<br>c <b>d</b>e<p> f\u{200B}g </p>&amp;&eacute;</div>")
    #expect(tree.document.first(Selector("div"))?.text == "a b c de fg &é")
    #expect(tree.document.first(Selector("div"))?.ownText == "a b c e &é")
  }

  @Test("lets entities of a DTD be: no file is read, nothing grows")
  func entities() {
    let outside = xml("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
    #expect(outside.document.first(Selector("a"))?.text.contains("root:") != true)
    let parameter = xml("<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]><a>b</a>")
    #expect(parameter.document.first(Selector("a"))?.text == "b")
    let external = xml("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a>b</a>")
    #expect(external.document.first(Selector("a"))?.text == "b")
    var bomb = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    for level in 1...30 { bomb += "<!ENTITY e\(level) \"&e\(level - 1);&e\(level - 1);\">" }
    let laughs = xml(bomb + "]><a>&e30;</a>")
    #expect((laughs.document.first(Selector("a"))?.text.utf8.count ?? 0) < 10_000)
    #expect(laughs.count < 1000)
  }

  @Test("stays whole at any depth", arguments: [MarkupTree.Kind.html, .xml])
  func depth(_ kind: MarkupTree.Kind) {
    let text = String(repeating: "<div>", count: 100_000) + "deep"
    let tree = MarkupTree(kind, Array(text.utf8))
    #expect(tree.isTooDeep || tree.errorCount > 0)
    #expect(tree.count > 0)
  }

  @Test("survives what no page should hold")
  func oddities() {
    #expect(html("").count == 0)
    #expect(html("<p").document.text == "" || html("<p").count <= 1)
    #expect(
      html("<p title=\"" + String(repeating: "x", count: 1_000_000) + "\">after</p>").document.text.hasSuffix("after"))
    #expect(html("<p>before<td><table></p></b>after").document.text.contains("after"))
    #expect(xml("<a><b>cut").document.text == "cut")
    #expect(xml("<a><b>one</a>").errorCount > 0)
  }

  @Test("writes paths that lead back")
  func paths() {
    let tree = html("<div><p>a</p><p>b<i>c</i></p></div>")
    #expect(tree.document.first(Selector("i"))?.path == "/html/body/div/p[2]/i")
    #expect(tree.document.path == "/")
  }
}

@Suite("A selector")
struct SelectorTests {
  private let page = """
    <div id=main class='a b'><p class=x>one</p><p title='held up' lang=en-GB>two</p><ul><li>1</li><li><b>2</b></li>
    <li class=last></li></ul></div><p>outside</p>
    """

  @Test(
    "finds what it names",
    arguments: [
      ("p", 3), ("div p", 2), ("#main", 1), (".a.b > p", 2), ("p.x", 1), ("*", 12), ("[title]", 1),
      ("[title='held up']", 1),
      ("[title^=held]", 1), ("[title$=up]", 1), ("[title*='d u']", 1), ("[title~=up]", 1), ("[title~=u]", 0),
      ("[class~=b]", 1),
      ("li:first-child", 1), ("li:last-child", 1), ("li:nth-child(2)", 1), ("li:nth-last-child(2)", 1), ("li:empty", 1),
      ("li:not(.last)", 2), ("li:has(b)", 1), ("p:contains('TWO')", 1), ("p + p", 1), ("p ~ ul", 1), ("p, li", 6),
      ("div:has(> p.x)", 1), ("#MAIN", 0), ("span", 0), ("li:not(.last, :first-child)", 1),
    ])
  func finds(_ selector: String, _ count: Int) {
    let tree = MarkupTree(.html, Array(page.utf8))
    let scope = tree.document.first(Selector("body")) ?? tree.document
    #expect(Selector(selector).isValid)
    #expect(
      scope.all(Selector(selector)).count == (selector == "*" ? scope.all(Selector("*")).count : count), "\(selector)")
  }

  @Test(
    "that cannot be read whole is no selector",
    arguments: ["", "p >", "p:unknown", "p[", "p[a=", "..x", "p:nth-child(x)", "a,,b", ":not(", "p)"])
  func refuses(_ text: String) { #expect(!Selector(text).isValid, "\(text)") }

  @Test("matches XML names with their case and without prefix")
  func xml() {
    let tree = MarkupTree(.xml, Array("<s:Body xmlns:s='u'><Track/><track/></s:Body>".utf8))
    #expect(tree.document.all(Selector("Body > Track")).count == 1)
    #expect(tree.document.all(Selector("body")).isEmpty)
  }

  @Test("binds a leading combinator to the node that is searched")
  func leading() throws {
    let tree = MarkupTree(.html, Array("<div><p><p></div><div><ul><li><p></p></li></ul></div>".utf8))
    let divs = tree.document.all(Selector("div"))
    #expect(divs.map { $0.all(Selector("> p")).count } == [2, 0])
  }
}
