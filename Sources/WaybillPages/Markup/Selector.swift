/// A small CSS selector matched against a ``MarkupTree``: no XPath, nothing compiled per page.
///
/// Type, `#id`, `.class`, `[a]`, `[a=v]`, `[a^=v]`, `[a$=v]`, `[a*=v]`, `[a~=v]`, `:first-child`,
/// `:last-child`, `:nth-child(n)`, `:nth-last-child(n)`, `:empty`, `:not(compound)`, `:has(selector)`,
/// `:contains('words')` (folded, ASCII case ignored), the combinators blank, `>`, `+`, `~`, and lists.
/// A leading combinator binds to the node that is searched (`> td`). In XML, names are matched without
/// prefix and with their case.
package struct Selector: Sendable {
  let alternatives: [ComplexSelector]
  package let text: String

  package init(_ text: String) {
    self.text = text
    var parser = SelectorParser(text)
    alternatives = parser.parseList()
  }

  /// False if the text could not be read whole: a mistake in a table, caught by a test.
  package var isValid: Bool { !alternatives.isEmpty && alternatives.allSatisfy { !$0.parts.isEmpty } }
}

enum Combinator: Sendable { case descendant, child, adjacent, sibling }

struct ComplexSelector: Sendable {
  /// Left to right; the first combinator binds to the node that is searched and is nil if none is written.
  var parts: [(combinator: Combinator?, compound: CompoundSelector)] = []
  /// Hashes of all tags, ids and classes: without them in the tree there is no match.
  var needed: [UInt64] = []
}

struct CompoundSelector: Sendable {
  var tag: UInt64?
  var ids: [[UInt8]] = []
  var classes: [(name: [UInt8], bit: UInt64)] = []
  var attributes: [AttributeTest] = []
  var pseudos: [Pseudo] = []
}

struct AttributeTest: Sendable {
  enum Operation: Sendable { case exists, equals, prefix, suffix, contains, word }
  var name: UInt64
  var operation: Operation
  var value: [UInt8]

  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch operation {
    case .exists: true
    case .equals: bytes.elementsEqual(value)
    case .prefix: !value.isEmpty && bytes.starts(with: value)
    case .suffix: !value.isEmpty && bytes.count >= value.count && bytes.suffix(value.count).elementsEqual(value)
    case .contains: !value.isEmpty && contains(bytes, value)
    case .word: containsWord(bytes, value)
    }
  }
}

enum Pseudo: Sendable {
  case nthChild(Int)
  case nthLastChild(Int)
  case empty
  case not([CompoundSelector])
  case has(Selector)
  case contains(String)
}

func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
  guard bytes.count >= needle.count else { return false }
  for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
    if bytes[start..<start + needle.count].elementsEqual(needle) { return true }
  }
  return false
}

func containsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    let start = index
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    if index - start == word.count, index > start, bytes[start..<index].elementsEqual(word) {
      return true
    }
  }
  return false
}
