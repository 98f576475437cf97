internal import CSimdjson

/// Where values stand in JSON documents of one design: a pointer with wildcards.
///
/// Tokens are parted by `/`. A leading `/` starts at the root, otherwise at the node that is asked.
/// `a|b` the members `a` and `b` · `a*` every member whose name begins so · `*` every member or element · `**` the node and everything below it
/// · `0`, `-1` an element counted from the front or the back, `0` also the object that stands in a list's
/// place · `..` the parent (of what is not null) · `~key` the member's own name · `{}` the document that a string holds ·
/// `*[type=DEL]` every child whose member `type` reads `DEL` (`!=` likewise). `.` is the node itself.
package struct JSONPath: Sendable {
  enum Step: Sendable {
    case member(JSONName)
    case members([JSONName])
    case prefixed([UInt8])
    // A member may be named by digits alone (17TRACK's and Cainiao's maps).
    case element(Int, JSONName)
    case every
    case anywhere
    case filtered(JSONName, String, Bool)
    case parent
    case key
    case document
  }
  let isAbsolute: Bool
  let steps: [Step]
  /// The names without which a document has nothing at this path.
  let needed: [JSONName]
  package let text: String

  package init(_ text: String) {
    self.text = text
    isAbsolute = text.hasPrefix("/")
    steps = text.split(separator: "/").filter { $0 != "." }.map { token -> Step in
      if token == "*" { return .every }
      if token == "**" { return .anywhere }
      if token == ".." { return .parent }
      if token == "~key" { return .key }
      if token == "{}" { return .document }
      if let number = Int(token) { return .element(number, JSONName(token)) }
      if token.hasPrefix("*["), token.hasSuffix("]") {
        let inner = token.dropFirst(2).dropLast()
        if let split = inner.firstIndex(of: "=") {
          let name = inner[..<split]
          let value = String(inner[inner.index(after: split)...])
          return name.hasSuffix("!")
            ? .filtered(JSONName(name.dropLast()), value, false)
            : .filtered(JSONName(name), value, true)
        }
      }
      if token.contains("|") { return .members(token.split(separator: "|").map { JSONName($0) }) }
      if token.hasSuffix("*") { return .prefixed(Array(token.dropLast().utf8)) }
      return .member(JSONName(token))
    }
    // What stands in a string is another document.
    let own = steps.prefix { if case .document = $0 { false } else { true } }
    needed = own.compactMap { if case .member(let name) = $0 { name } else { nil } }
  }

  /// Hashes of ``needed``, for ``JSONTree/mayHold(hash:)``.
  package var neededHashes: [UInt64] { needed.map { UInt64($0.hash) } }

  /// The path asks for a member's name instead of its value.
  package var endsInKey: Bool { if case .key = steps.last { true } else { false } }
}

extension JSONNode {
  /// Every value at the path, in order.
  package func all(_ path: JSONPath) -> [JSONNode] {
    var nodes: [JSONNode] = []
    visit(path) {
      nodes.append($0)
      return true
    }
    return nodes
  }

  package func first(_ path: JSONPath) -> JSONNode? {
    var first: JSONNode?
    visit(path) {
      first = $0
      return false
    }
    return first
  }

  /// Hands out the values at the path, in order, until `body` returns false.
  package func visit(_ path: JSONPath, _ body: (JSONNode) -> Bool) {
    guard tree.mayHold(path) else { return }
    _ = tree.visit(path.isAbsolute ? 0 : index, path.steps, 0, body)
  }
}

extension JSONTree {
  /// False if the document lacks a name that the path needs; true says nothing.
  fileprivate func mayHold(_ path: JSONPath) -> Bool {
    for name in path.needed where !mayHold(name) { return false }
    return true
  }

  /// False once `body` has.
  fileprivate func visit(_ index: Int, _ steps: [JSONPath.Step], _ position: Int, _ body: (JSONNode) -> Bool) -> Bool {
    if position == steps.count { return body(JSONNode(tree: self, index: index)) }
    switch steps[position] {
    case .member(let name):
      guard let member = member(name, of: index) else { return true }
      return visit(member, steps, position + 1, body)
    case .members(let names):
      for name in names {
        if let member = member(name, of: index), !visit(member, steps, position + 1, body) { return false }
      }
      return true
    case .element(let wanted, let name):
      if value(index).kind == JSONNode.Kind.object.rawValue {
        // Services that write a list of one as the element itself.
        guard let member = member(name, of: index) ?? (wanted == 0 ? index : nil) else { return true }
        return visit(member, steps, position + 1, body)
      }
      guard value(index).kind == JSONNode.Kind.array.rawValue else { return true }
      let at = wanted < 0 ? childCount(index) + wanted : wanted
      return eachChild(index) { child, number in
        number == at ? visit(child, steps, position + 1, body) : true
      }
    case .every:
      // The member that comes next stands here already: a list of one, written as the element itself.
      if position + 1 < steps.count, case .member(let next) = steps[position + 1], member(next, of: index) != nil {
        return visit(index, steps, position + 1, body)
      }
      return eachChild(index) { child, _ in visit(child, steps, position + 1, body) }
    case .anywhere:
      for next in index..<Int(value(index).end_node) {
        if !visit(next, steps, position + 1, body) { return false }
      }
      return true
    case .prefixed(let start):
      guard value(index).kind == JSONNode.Kind.object.rawValue else { return true }
      return eachChild(index) { child, _ in
        guard let key = JSONNode(tree: self, index: child).key, Array(key.utf8).starts(with: start) else { return true }
        return visit(child, steps, position + 1, body)
      }
    case .filtered(let name, let value, let wanted):
      func visitIfFit(_ node: Int) -> Bool {
        let text = member(name, of: node).flatMap { JSONNode(tree: self, index: $0).text }
        return (text == value) == wanted ? visit(node, steps, position + 1, body) : true
      }
      // A list of one, written as the element itself.
      if member(name, of: index) != nil { return visitIfFit(index) }
      return eachChild(index) { child, _ in visitIfFit(child) }
    case .parent:
      let parent = Int(value(index).parent)
      // A null is as good as a missing member: `timezone/..` asks that there be one.
      return parent < 0 || value(index).kind == JSONNode.Kind.null.rawValue || visit(parent, steps, position + 1, body)
    case .key: return visit(index, steps, position + 1, body)
    case .document:
      // A string that holds no JSON has nothing at this path; the layout's note tells what is missing.
      do { return try JSONNode(tree: self, index: index).embedded().visit(0, steps, position + 1, body) } catch {
        return true
      }
    }
  }

  private func childCount(_ index: Int) -> Int {
    var count = 0
    _ = eachChild(index) { _, _ in
      count += 1
      return true
    }
    return count
  }

  private func eachChild(_ index: Int, _ body: (Int, Int) -> Bool) -> Bool {
    let end = Int(value(index).end_node)
    var next = index + 1
    var number = 0
    while next < end {
      if !body(next, number) { return false }
      number += 1
      next = Int(value(next).end_node)
    }
    return true
  }
}
