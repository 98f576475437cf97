package import WaybillPages

/// Something that holds on a page or not, in one string: `query` (it is there and says something), `!query` (it is not),
/// `query == 'x'`, `query != 'x'`, `query *= 'x'` (contains) or `query ^= 'x'` (begins); several values
/// may follow (`== 'a' 'b'`). ASCII case is ignored. Of several values on the page any one will do.
package final class Condition: Sendable {
  private enum Test: Sendable { case exists, missing, equals, differs, contains, begins }
  let query: Query
  package let medium: Medium
  private let test: Test
  // ASCII letters in lower case.
  private let values: [[UInt8]]

  package init(_ source: String, _ medium: Medium) {
    self.medium = medium
    for (sign, test) in [(" == ", Test.equals), (" != ", .differs), (" *= ", .contains), (" ^= ", .begins)] {
      let parts = Query.split(source, sign)
      if parts.count == 2 {
        query = Query(parts[0], medium)
        self.test = test
        values = parts[1].split(separator: "'", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { $0.element.utf8.map(Words.lower) }
        return
      }
    }
    values = []
    test = source.hasPrefix("!") ? .missing : .exists
    query = Query(test == .missing ? String(source.dropFirst()) : source, medium)
  }

  /// Hashes of the names without which it cannot hold.
  var neededHashes: [UInt64] { test == .missing ? [] : query.neededHashes }

  package func holds(in node: PageNode) -> Bool { place(in: node) != nil }

  /// Where it holds; the node itself for what is missing.
  package func place(in node: PageNode) -> PageNode? {
    switch test {
    case .missing: return query.exists(in: node) ? nil : node
    case .exists: return query.exists(in: node) ? query.nodes(in: node).first { !$0.isVoid } ?? node : nil
    case .differs:
      let found = query.values(in: node)
      guard let first = found.first, !found.contains(where: { equals($0.text) }) else { return nil }
      return first.node
    case .equals: return first(in: node, equals)
    case .contains: return first(in: node) { text in values.contains { Words.find($0, in: text) != nil } }
    case .begins: return first(in: node) { text in values.contains { Words.begins(text, with: $0) } }
    }
  }

  private func first(in node: PageNode, _ isWanted: (String) -> Bool) -> PageNode? {
    query.values(in: node).first { isWanted($0.text) }?.node
  }

  private func equals(_ text: String) -> Bool {
    values.contains { $0.count == text.utf8.count && Words.begins(text, with: $0) }
  }
}
