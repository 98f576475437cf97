package import WaybillPages

/// Where one field of a record stands: alternatives, the first with words wins; each may join several
/// places with ` + `.
package struct Paths: Sendable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  let alternatives: [String]
  package init(stringLiteral value: String) { alternatives = [value] }
  package init(arrayLiteral elements: String...) { alternatives = elements }
  package init(_ alternatives: [String]) { self.alternatives = alternatives }
}

/// ``Paths`` compiled for a medium.
package final class Field: Sendable {
  let alternatives: [[Query]]
  let separator: String

  init(_ paths: Paths, _ medium: Medium, separator: String = " ") {
    alternatives = paths.alternatives.map { Query.split($0, " + ").map { Query($0, medium) } }
    self.separator = separator
  }

  var queries: [Query] { alternatives.flatMap { $0 } }

  /// The words, and each place they come from.
  package func read(in node: PageNode) -> (text: String, found: [Found])? {
    for joined in alternatives {
      if joined.count == 1 {
        guard let found = joined[0].first(in: node) else { continue }
        return (found.text, [found])
      }
      let found = joined.compactMap { $0.first(in: node) }
      guard !found.isEmpty else { continue }
      var text = ""
      for part in found { text += (text.isEmpty ? "" : separator) + part.text }
      return (text, found)
    }
    return nil
  }
}
