import Testing
import WaybillModel

@testable import WaybillPages

@Suite("A JSON tree")
struct JSONTests {
  private func tree(_ text: String) throws -> JSONTree { try JSONTree(Array(text.utf8)) }

  @Test("tells pointers, texts and bytes")
  func values() throws {
    let text = #"{"a/b":[{"c~d":"x\u00e9\n\"y\""},12.50,true,null],"e":""}"#
    let root = try tree(text).root
    let node = try #require(root["a/b"]?.children.first?["c~d"])
    #expect(node.pointer == "/a~1b/0/c~0d")
    #expect(node.text == "xé\n\"y\"")
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[node.range.from..<node.range.to], as: UTF8.self) == #"x\u00e9\n\"y\""#)
    #expect(root["a/b"]?.children[1].text == "12.50")
    #expect(root["a/b"]?.children[2].bool == true)
    #expect(root["a/b"]?.children[3].text == nil)
    #expect(root["e"]?.text == "")
    #expect(root["none"] == nil)
  }

  @Test(
    "tells why a text is none, and where",
    arguments: [
      ("", JSONTree.Failure.Kind.empty), (#"{"a":"#, .unclosed), (#"{"a" 1}"#, .syntax), ("[1,2", .unclosed),
      ("{]", .syntax),
    ])
  func failures(_ text: String, _ kind: JSONTree.Failure.Kind) {
    #expect(throws: JSONTree.Failure.self) { try self.tree(text) }
    do { _ = try tree(text) } catch {
      #expect((error as? JSONTree.Failure)?.kind == kind, "\(text): \(error)")
    }
  }

  @Test("ends at a depth instead of the stack")
  func depth() {
    for text in [String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000)] {
      #expect(throws: JSONTree.Failure.self) { try self.tree(text) }
    }
    #expect(throws: Never.self) {
      try self.tree(String(repeating: "[", count: 500) + String(repeating: "]", count: 500))
    }
  }

  @Test(
    "is followed by paths",
    arguments: [
      ("/a", ["1"]), ("/l/*", ["x", "y", "z"]), ("/l/0", ["x"]), ("/l/-1", ["z"]), ("/l/9", []),
      ("/o/p|q", ["2", "3"]),
      ("/o/*", ["2", "3"]), ("/o/q/..", []), ("/o/q/../p", ["2"]), ("/rows/*[type=B]/v", ["b"]),
      ("/rows/*[type!=B]/v", ["a"]),
      ("/s/{}/k", ["in"]), ("/pre*", ["7", "8"]), ("/**/v", ["a", "b"]), ("/null/..", []), ("/o/p/~key", ["2"]),
      ("/42", ["digits"]),
    ] as [(String, [String])])
  func paths(_ path: String, _ expected: [String]) throws {
    let root = try tree(
      #"{"a":1,"l":["x","y","z"],"o":{"p":2,"q":3},"rows":[{"type":"A","v":"a"},{"type":"B","v":"b"}],"s":"{\"k\":\"in\"}","#
        + #""pre1":7,"pre2":8,"null":null,"42":"digits"}"#
    ).root
    #expect(root.all(JSONPath(path)).compactMap(\.text) == expected, "\(path)")
  }

  @Test("keeps the page's bytes for a document within a string")
  func embedded() throws {
    let text = #"{"s":"{\"k\":\"é\\u00e9\"}"}"#
    let outer = try tree(text)
    let inner = try #require(outer.root["s"]).embedded()
    let node = try #require(inner.root["k"])
    #expect(node.text == "éé")
    #expect(node.pointer == "/s#/k")
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[node.range.from..<node.range.to], as: UTF8.self) == #"é\\u00e9"#)
  }

  @Test("decodes surrogate pairs, and a lone one as a replacement")
  func surrogates() throws {
    #expect(try tree(#"["\ud83d\udce6"]"#).root.children[0].text == "📦")
    #expect(JSONEscapes.decode(Array(#"\ud83dx"#.utf8)[...], map: nil).bytes == Array("\u{FFFD}x".utf8))
  }
}

@Suite("JSON in a page")
struct EmbeddedJSONTests {
  private func texts(_ home: EmbeddedJSON.Home, _ page: String, _ key: String) -> [String?] {
    let tree = MarkupTree(.html, Array(page.utf8))
    return EmbeddedJSON.documents(EmbeddedJSON.Search(home), in: tree.document).map { result in
      guard case .success(let json) = result, let node = json.root[key] else { return nil }
      let cited = String(decoding: tree.source[node.range.from..<node.range.to], as: UTF8.self)
      return (node.text ?? "") + " at " + cited
    }
  }

  @Test(
    "is found at a name, whatever the script does",
    arguments: [
      "<script>window.state = {\"k\":\"v\"};</script>", "<script>var state={\"k\":\"v\"}</script>",
      "<script>a={\"state\": {\"k\":\"v\"}}</script>",
      "<script>state({\"k\":\"v\"})</script>", "<script>window[\"state\"] = {\"k\":\"v\"}</script>",
      "<script>/* state */ if (x < 1) { y() } state = {\"k\":\"v\"}</script>",
    ])
  func assignments(_ page: String) { #expect(texts(.assignment("state"), page, "k") == ["v at v"], "\(page)") }

  @Test("is found in the string of a JSON.parse")
  func parse() {
    #expect(
      texts(.assignment("state"), #"<script>x = {state: JSON.parse("{\"k\":\"a\\u00e9\"}")}</script>"#, "k") == [
        #"aé at a\\u00e9"#
      ])
  }

  @Test("is found as an element's content or an attribute")
  func elements() {
    #expect(
      texts(.element("#__NEXT_DATA__"), "<script id=__NEXT_DATA__ type=application/json>{\"k\":\"<v>\"}</script>", "k")
        == ["<v> at <v>"])
    #expect(
      texts(.element("#t"), "<textarea id=t>{&quot;k&quot;:&quot;a&amp;b&quot;}</textarea>", "k") == ["a&b at a&amp;b"])
    #expect(texts(.element("#t"), "<textarea id=t> </textarea>", "k") == [])
    let tree = MarkupTree(.html, Array("<div data-x='{\"k\":1}'></div>".utf8))
    let found = EmbeddedJSON.documents(EmbeddedJSON.Search(.attribute("div", "data-x")), in: tree.document)
    #expect(found.count == 1)
    for case .success(let json) in found { #expect(json.root["k"]?.text == "1") }
  }

  @Test("that is cut off is a failure with its place, not silence")
  func cut() {
    let tree = MarkupTree(.html, Array("<script>state = {\"k\":</script>".utf8))
    let found = EmbeddedJSON.documents(EmbeddedJSON.Search(.assignment("state")), in: tree.document)
    var failures: [JSONTree.Failure] = []
    for case .failure(let failure) in found { failures.append(failure) }
    #expect(failures == [JSONTree.Failure(kind: .unclosed, offset: 16)])
  }
}
