package import WaybillPages

/// Something that holds on a page or not, in one string: `query` (it is there and says something), `!query` (it is not),
/// `query == 'x'`, `query != 'x'`, `query *= 'x'` (contains) or `query ^= 'x'` (begins); several values
/// may follow (`== 'a' 'b'`). ASCII case is ignored. Of several values on the page any one will do.
package struct Condition: Sendable {
  private enum Test: Sendable { case exists, missing, equals, differs, contains, begins }
  let query: Query
  package let medium: Medium
  private let test: Test
  private let values: [String]

  package init(_ source: String, _ medium: Medium) {
    self.medium = medium
    for (sign, test) in [(" == ", Test.equals), (" != ", .differs), (" *= ", .contains), (" ^= ", .begins)] {
      let parts = Query.split(source, sign)
      if parts.count == 2 {
        query = Query(parts[0], medium)
        self.test = test
        values = parts[1].split(separator: "'", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { $0.element.lowercased() }
        return
      }
    }
    values = []
    test = source.hasPrefix("!") ? .missing : .exists
    query = Query(test == .missing ? String(source.dropFirst()) : source, medium)
  }

  package func holds(in node: PageNode) -> Bool { place(in: node) != nil }

  /// Where it holds; the node itself for what is missing.
  package func place(in node: PageNode) -> PageNode? {
    switch test {
    case .missing: return query.exists(in: node) ? nil : node
    case .exists: return query.exists(in: node) ? query.nodes(in: node).first { !$0.isVoid } ?? node : nil
    case .differs:
      let found = query.values(in: node)
      guard let first = found.first, !found.contains(where: { values.contains($0.text.lowercased()) })
      else { return nil }
      return first.node
    case .equals:
      return query.values(in: node).first { values.contains($0.text.lowercased()) }?.node
    case .contains:
      return query.values(in: node).first { found in
        let text = found.text.lowercased()
        return values.contains { contains(text, $0) }
      }?.node
    case .begins:
      return query.values(in: node).first { found in
        let text = found.text.lowercased()
        return values.contains { text.hasPrefix($0) }
      }?.node
    }
  }

  private func contains(_ text: String, _ needle: String) -> Bool {
    Array(text.utf8).firstRange(of: Array(needle.utf8)) != nil
  }
}
