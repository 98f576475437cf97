package import WaybillModel
package import WaybillPages

/// Turns places of one page into citations, as detailed as was asked for.
package final class Citer {
  package let detail: CitationDetail
  private let text: [UInt8]
  private lazy var lines = LineIndex(text)

  package init(page: Page, detail: CitationDetail) {
    self.detail = detail
    text = page.text
  }

  /// A whole row; bytes only in bulk.
  package func cite(_ node: PageNode) -> Citation? {
    switch detail {
    case .none: nil
    case .bytes: Citation(bytes: node.range)
    case .full: full(node, suffix: "", range: node.range)
    }
  }

  /// The single values of a field; only in full detail.
  package func cite(_ field: String, _ found: [Found], into cites: inout [FieldCitation]) {
    guard detail == .full else { return }
    for part in found {
      cites.append(
        FieldCitation(field: field, citation: full(part.node, suffix: part.suffix, range: part.range)))
    }
  }

  private func full(_ node: PageNode, suffix: String, range: ByteRange) -> Citation {
    Citation(path: node.path + suffix, bytes: range, line: lines.line(at: range.from))
  }
}
