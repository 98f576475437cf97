internal import WaybillModel
internal import WaybillPages

/// Tells which carrier printed a page, by every mark it finds; two answers stay two.
package enum Recognizer {
  package struct Candidate: Sendable {
    package let carrier: Carrier
    /// What was found: `host usps.com`, `mark /trackResponse`, `layout 2021-json`.
    package let marks: [String]
    /// A known design of the carrier fits.
    package let fitsLayout: Bool
    /// One of the carrier's outcomes (not found, error) fits.
    package let fitsOutcome: Bool
  }

  /// The carriers whose marks the page bears, in the list's order.
  package static func candidates(_ roots: PageRoots, in index: RecognitionIndex) -> [Candidate] {
    let page = roots.page
    guard let root = page.root else { return [] }
    // Position of the carrier, what was found, and what kind of sign it is.
    var found: [(carrier: Int, label: String, kind: RecognitionIndex.Kind)] = []
    if let host = PageAddress.host(of: page) {
      for (wanted, carrier) in index.hosts where host == wanted || host.hasSuffix("." + wanted) {
        found.append((carrier, "host " + wanted, .mark))
      }
    }
    for sign in index.allowed(on: page) where sign.conditions.allSatisfy({ $0.holds(in: root) }) {
      found.append((sign.carrier, sign.label, sign.kind))
    }
    if page.medium == .html {
      for (layout, carrier) in index.embedded where roots.root(fitting: layout) != nil {
        found.append((carrier, "layout " + layout.name, .layout))
      }
    }
    let positions = Set(found.map(\.carrier)).sorted()
    return positions.map { position in
      let own = found.filter { $0.carrier == position }
      return Candidate(
        carrier: index.carriers[position], marks: own.map(\.label),
        fitsLayout: own.contains { $0.kind == .layout }, fitsOutcome: own.contains { $0.kind == .outcome })
    }
  }
}
