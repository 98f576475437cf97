/// Where values stand in JSON documents of one design: a pointer with wildcards.
///
/// Tokens are parted by `/`. A leading `/` starts at the root, otherwise at the node that is asked.
/// `a|b` the members `a` and `b` · `a*` every member whose name begins so · `*` every member or element · `**` the node and everything below it
/// · `0`, `-1` an element counted from the front or the back, `0` also the object that stands in a list's place · `..` the
/// parent · `~key` the member's own name · `{}` the document that a string holds ·
/// `*[type=DEL]` every child whose member `type` reads `DEL` (`!=` likewise). `.` is the node itself.
package struct JSONPath: Sendable {
  enum Step: Sendable {
    case member([UInt8])
    case members([[UInt8]])
    case prefixed([UInt8])
    case element(Int)
    case every
    case anywhere
    case filtered([UInt8], String, Bool)
    case parent
    case key
    case document
  }
  let isAbsolute: Bool
  let steps: [Step]
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
      if let number = Int(token) { return .element(number) }
      if token.hasPrefix("*["), token.hasSuffix("]") {
        let inner = token.dropFirst(2).dropLast()
        if let split = inner.firstIndex(of: "=") {
          let name = inner[..<split]
          let value = String(inner[inner.index(after: split)...])
          return name.hasSuffix("!")
            ? .filtered(Array(name.dropLast().utf8), value, false)
            : .filtered(Array(name.utf8), value, true)
        }
      }
      if token.contains("|") { return .members(token.split(separator: "|").map { Array($0.utf8) }) }
      if token.hasSuffix("*") { return .prefixed(Array(token.dropLast().utf8)) }
      return .member(Array(token.utf8))
    }
  }

  /// The path asks for a member's name instead of its value.
  package var endsInKey: Bool { if case .key = steps.last { true } else { false } }
}

extension JSONNode {
  /// Every value at the path, in order.
  package func all(_ path: JSONPath) -> [JSONNode] {
    var nodes = [path.isAbsolute ? tree.root : self]
    for (place, step) in path.steps.enumerated() {
      switch step {
      case .member(let key): nodes = nodes.compactMap { $0.member(key) }
      case .members(let keys): nodes = nodes.flatMap { node in keys.compactMap { node.member($0) } }
      case .prefixed(let start):
        nodes = nodes.flatMap { node in
          node.isObject ? node.children.filter { $0.key.map { Array($0.utf8).starts(with: start) } ?? false } : []
        }
      case .element(let position):
        nodes = nodes.compactMap { node in
          // A member may be named by digits alone (17TRACK's and Cainiao's maps).
          // Services that write a list of one as the element itself.
          if node.isObject { return node.member(Array(String(position).utf8)) ?? (position == 0 ? node : nil) }
          guard node.isArray else { return nil }
          let children = node.children
          let at = position < 0 ? children.count + position : position
          return children.indices.contains(at) ? children[at] : nil
        }
      case .anywhere:
        nodes = nodes.flatMap { node in node.subtree }
      case .every:
        nodes = nodes.flatMap { node in
          // The member that comes next stands here already: a list of one, written as the element itself.
          if node.isObject, place + 1 < path.steps.count, case .member(let next) = path.steps[place + 1],
            node.member(next) != nil
          {
            return [node]
          }
          return node.isObject || node.isArray ? node.children : []
        }
      case .filtered(let key, let value, let wanted):
        nodes = nodes.flatMap { node in
          node.children.filter { ($0.member(key)?.text == value) == wanted }
        }
      case .parent: nodes = nodes.compactMap(\.parent)
      case .key: break
      case .document:
        nodes = nodes.compactMap { node in
          // A string that holds no JSON has nothing at this path; the layout's note tells what is missing.
          do { return try node.embedded().root } catch { return nil }
        }
      }
      if nodes.isEmpty { return [] }
    }
    return nodes
  }

  package func first(_ path: JSONPath) -> JSONNode? { all(path).first }
}
