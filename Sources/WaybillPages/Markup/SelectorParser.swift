/// Reads the text of a ``Selector``; anything unknown ends the reading with an empty list.
struct SelectorParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func parseList() -> [ComplexSelector] {
    var list: [ComplexSelector] = []
    repeat {
      guard let complex = parseComplex() else { return [] }
      list.append(complex)
    } while take(UInt8(ascii: ","))
    return position == bytes.count ? list : []
  }

  private mutating func parseComplex() -> ComplexSelector? {
    var parts: [ComplexSelector.Part] = []
    var combinator = parseCombinator(isFirst: true)
    while true {
      guard let compound = parseCompound() else { return nil }
      parts.append(ComplexSelector.Part(combinator: combinator, compound: compound))
      let blank = skipBlanks()
      guard let next = peek, next != UInt8(ascii: ","), next != UInt8(ascii: ")") else { break }
      combinator = parseCombinator(isFirst: false) ?? (blank ? .descendant : nil)
      if combinator == nil { return nil }
    }
    return ComplexSelector(parts)
  }

  private mutating func parseCombinator(isFirst: Bool) -> Combinator? {
    skipBlanks()
    let found: Combinator? =
      switch peek {
      case UInt8(ascii: ">"): .child
      case UInt8(ascii: "+"): .adjacent
      case UInt8(ascii: "~"): .sibling
      default: nil
      }
    if found != nil {
      position += 1
      skipBlanks()
    }
    return found
  }

  private mutating func parseCompound() -> CompoundSelector? {
    var tag: UInt64?
    var ids: [[UInt8]] = []
    var classes: [[UInt8]] = []
    var attributes: [AttributeTest] = []
    var pseudos: [Pseudo] = []
    let start = position
    if !take(UInt8(ascii: "*")), let name = parseName() { tag = nameHash(name) }
    reading: while let next = peek {
      switch next {
      case UInt8(ascii: "#"):
        position += 1
        guard let name = parseName() else { return nil }
        ids.append(name)
      case UInt8(ascii: "."):
        position += 1
        guard let name = parseName() else { return nil }
        classes.append(name)
      case UInt8(ascii: "["):
        position += 1
        guard let test = parseAttribute() else { return nil }
        attributes.append(test)
      case UInt8(ascii: ":"):
        position += 1
        guard let pseudo = parsePseudo() else { return nil }
        pseudos.append(pseudo)
      default: break reading
      }
    }
    guard position > start else { return nil }
    return CompoundSelector(tag: tag, ids: ids, classes: classes, attributes: attributes, pseudos: pseudos)
  }

  private mutating func parseAttribute() -> AttributeTest? {
    guard let name = parseName() else { return nil }
    let operation: AttributeTest.Operation
    switch peek {
    case UInt8(ascii: "]"):
      position += 1
      return AttributeTest(name: nameHash(name), operation: .exists, value: [])
    case UInt8(ascii: "^"): operation = .prefix
    case UInt8(ascii: "$"): operation = .suffix
    case UInt8(ascii: "*"): operation = .contains
    case UInt8(ascii: "~"): operation = .word
    default: operation = .equals
    }
    if operation != .equals { position += 1 }
    guard take(UInt8(ascii: "=")), let value = parseValue(), take(UInt8(ascii: "]")) else { return nil }
    return AttributeTest(name: nameHash(name), operation: operation, value: value)
  }

  /// Quoted, or everything up to `]` or `)`.
  private mutating func parseValue() -> [UInt8]? {
    if let quote = peek, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      position += 1
      let start = position
      while let next = peek, next != quote { position += next == 0 ? 0 : 1 }
      guard position < bytes.count else { return nil }
      position += 1
      return Array(bytes[start..<position - 1])
    }
    let start = position
    while let next = peek, next != UInt8(ascii: "]"), next != UInt8(ascii: ")") { position += 1 }
    return position > start ? Array(bytes[start..<position]) : nil
  }

  private mutating func parsePseudo() -> Pseudo? {
    guard let name = parseName() else { return nil }
    switch String(decoding: name, as: UTF8.self) {
    case "first-child": return .nthChild(1)
    case "last-child": return .nthLastChild(1)
    case "empty": return .empty
    case "nth-child": return parseNumber().map { .nthChild($0) }
    case "nth-last-child": return parseNumber().map { .nthLastChild($0) }
    case "contains":
      guard take(UInt8(ascii: "(")), let value = parseValue(), take(UInt8(ascii: ")")) else { return nil }
      return .contains(String(decoding: value, as: UTF8.self))
    case "not":
      guard take(UInt8(ascii: "(")) else { return nil }
      var list: [CompoundSelector] = []
      repeat {
        skipBlanks()
        guard let compound = parseCompound() else { return nil }
        list.append(compound)
        skipBlanks()
      } while take(UInt8(ascii: ","))
      return take(UInt8(ascii: ")")) ? .not(list) : nil
    case "has":
      guard take(UInt8(ascii: "(")) else { return nil }
      let start = position
      var depth = 1
      while let next = peek {
        if next == UInt8(ascii: "(") { depth += 1 }
        if next == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { break }
        }
        position += 1
      }
      let inner = Selector(String(decoding: bytes[start..<position], as: UTF8.self))
      return take(UInt8(ascii: ")")) && inner.isValid ? .has(inner) : nil
    default: return nil
    }
  }

  private mutating func parseNumber() -> Int? {
    guard take(UInt8(ascii: "(")), let value = parseValue(), take(UInt8(ascii: ")")) else { return nil }
    return Int(String(decoding: value, as: UTF8.self))
  }

  private mutating func parseName() -> [UInt8]? {
    let start = position
    while let next = peek, Self.isNameByte(next) { position += 1 }
    return position > start ? Array(bytes[start..<position]) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  @discardableResult private mutating func skipBlanks() -> Bool {
    let start = position
    while peek == 0x20 { position += 1 }
    return position > start
  }
}
