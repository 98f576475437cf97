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
  package static func candidates(_ roots: PageRoots, among carriers: [Carrier]) -> [Candidate] {
    let page = roots.page
    guard let root = page.root else { return [] }
    let host = PageAddress.host(of: page)
    return carriers.compactMap { carrier in
      var marks: [String] = []
      var fitsLayout = false
      var fitsOutcome = false
      for mark in carrier.marks {
        switch (mark, page.medium) {
        case (.host(let wanted), _):
          if let host, host == wanted || host.hasSuffix("." + wanted) { marks.append("host " + wanted) }
        case (.html(let condition), .html), (.xml(let condition), .xml), (.json(let condition), .json):
          if condition.holds(in: root) { marks.append("mark " + condition.query.source) }
        default: break
        }
      }
      for layout in carrier.layouts {
        guard roots.root(fitting: layout) != nil else { continue }
        marks.append("layout " + layout.name)
        fitsLayout = true
      }
      for rule in carrier.outcomes where rule.medium == page.medium {
        if rule.condition.holds(in: root) {
          marks.append("outcome " + rule.outcome.rawValue)
          fitsOutcome = true
        }
      }
      return marks.isEmpty
        ? nil : Candidate(carrier: carrier, marks: marks, fitsLayout: fitsLayout, fitsOutcome: fitsOutcome)
    }
  }
}
