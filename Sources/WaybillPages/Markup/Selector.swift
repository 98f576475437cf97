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

  /// Hashes without which a document has no match, for ``MarkupTree/mayHold(hash:)``; empty where alternatives differ.
  package var neededHashes: [UInt64] { alternatives.count == 1 ? alternatives[0].needed : [] }

  /// False if the text could not be read whole: a mistake in a table, caught by a test.
  package var isValid: Bool { !alternatives.isEmpty }
}

enum Combinator: Sendable { case descendant, child, adjacent, sibling }

// Classes, so that matching passes one reference around and copies no arrays.

final class ComplexSelector: Sendable {
  struct Part: Sendable {
    /// The first part's binds to the node that is searched and is nil if none is written.
    let combinator: Combinator?
    let compound: CompoundSelector
  }
  /// Left to right, at least one.
  let parts: [Part]
  let last: CompoundSelector
  /// Hashes of all tags, ids, classes and attribute names: without them in the tree there is no match.
  let needed: [UInt64]

  /// nil without parts.
  init?(_ parts: [Part]) {
    guard let last = parts.last?.compound else { return nil }
    self.parts = parts
    self.last = last
    needed = parts.flatMap(\.compound.needed)
  }
}

final class CompoundSelector: Sendable {
  let tag: UInt64?
  let ids: [[UInt8]]
  let classes: [[UInt8]]
  let classBits: UInt64
  let attributes: [AttributeTest]
  let pseudos: [Pseudo]

  init(tag: UInt64?, ids: [[UInt8]], classes: [[UInt8]], attributes: [AttributeTest], pseudos: [Pseudo]) {
    self.tag = tag
    self.ids = ids
    self.classes = classes
    classBits = classes.reduce(0) { $0 | 1 << (nameHash($1) & 63) }
    self.attributes = attributes
    self.pseudos = pseudos
  }

  var needed: [UInt64] {
    (tag.map { [$0] } ?? []) + ids.map { nameHash($0) } + classes.map { nameHash($0) } + attributes.map(\.name)
  }
}

struct AttributeTest: Sendable {
  enum Operation: Sendable { case exists, equals, prefix, suffix, contains, word }
  var name: UInt64
  var operation: Operation
  var value: [UInt8]

  func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch operation {
    case .exists: true
    case .equals: equal(bytes, value)
    case .prefix:
      !value.isEmpty && bytes.count >= value.count && equal(UnsafeBufferPointer(rebasing: bytes[..<value.count]), value)
    case .suffix:
      !value.isEmpty && bytes.count >= value.count
        && equal(UnsafeBufferPointer(rebasing: bytes[(bytes.count - value.count)...]), value)
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

func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
  guard bytes.count == other.count else { return false }
  for index in 0..<other.count where bytes[index] != other[index] { return false }
  return true
}

func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
  guard bytes.count >= needle.count else { return false }
  for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
    if equal(UnsafeBufferPointer(rebasing: bytes[start..<start + needle.count]), needle) { return true }
  }
  return false
}

func containsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    let start = index
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    if index > start, equal(UnsafeBufferPointer(rebasing: bytes[start..<index]), word) { return true }
  }
  return false
}
