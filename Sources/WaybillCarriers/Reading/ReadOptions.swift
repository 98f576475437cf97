package import WaybillModel

/// How to read a page.
package struct ReadOptions: Sendable {
  package var citations: CitationDetail
  /// Read as this carrier's page, whatever its marks say.
  package var carrier: String?

  package init(citations: CitationDetail = .full, carrier: String? = nil) {
    self.citations = citations
    self.carrier = carrier
  }
}
