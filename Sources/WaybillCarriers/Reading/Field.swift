package import WaybillPages

/// Where one field of a record stands: alternatives, the first with words wins; each may join several
/// places with ` + `, and each of these may be several again, parted by ` ?? `, of which the first with words is taken.
package struct Paths: Sendable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  let alternatives: [String]
  package init(stringLiteral value: String) { alternatives = [value] }
  package init(arrayLiteral elements: String...) { alternatives = elements }
  package init(_ alternatives: [String]) { self.alternatives = alternatives }
}

/// ``Paths`` compiled for a medium.
package final class Field: Sendable {
  // Alternatives, their joined parts, and the places of each part.
  private let alternatives: [[[Query]]]
  private let separator: String

  init(_ paths: Paths, _ medium: Medium, separator: String = " ") {
    alternatives = paths.alternatives.map { joined in
      Query.split(joined, " + ").map { part in Query.split(part, " ?? ").map { Query($0, medium) } }
    }
    self.separator = separator
  }

  var queries: [Query] { alternatives.flatMap { $0.flatMap { $0 } } }

  /// The words, and each place they come from.
  package func read(in node: PageNode) -> (text: String, found: [Found])? {
    for joined in alternatives {
      if joined.count == 1 {
        guard let found = Self.first(of: joined[0], in: node) else { continue }
        return (found.text, [found])
      }
      let found = joined.compactMap { Self.first(of: $0, in: node) }
      guard !found.isEmpty else { continue }
      var text = ""
      for part in found { text += (text.isEmpty ? "" : separator) + part.text }
      return (text, found)
    }
    return nil
  }

  private static func first(of places: [Query], in node: PageNode) -> Found? {
    for place in places { if let found = place.first(in: node) { return found } }
    return nil
  }
}
