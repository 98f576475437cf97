internal import WaybillModel
internal import WaybillPages

/// What tells carriers' pages apart, by medium, in one flat list: a page is held against each sign once, and
/// nearly all are turned away by the names the page does not hold.
package final class RecognitionIndex: Sendable {
  enum Kind: Sendable { case mark, layout, outcome }

  struct Sign: Sendable {
    /// Position in ``carriers``.
    let carrier: Int
    let kind: Kind
    /// All must hold.
    let conditions: [Condition]
    /// `mark /trackResponse`, `layout 2021-json`, `outcome not_found`.
    let label: String
  }

  package let carriers: [Carrier]
  let hosts: [(host: String, carrier: Int)]
  private let html: [Sign]
  private let xml: [Sign]
  private let json: [Sign]
  /// Layouts for JSON within a page, in HTML alone.
  let embedded: [(layout: Layout, carrier: Int)]

  package init(_ carriers: [Carrier]) {
    self.carriers = carriers
    var hosts: [(host: String, carrier: Int)] = []
    var signs: [Medium: [Sign]] = [:]
    var embedded: [(layout: Layout, carrier: Int)] = []
    for (position, carrier) in carriers.enumerated() {
      func add(_ medium: Medium, _ kind: Kind, _ conditions: [Condition], _ label: String) {
        signs[medium, default: []].append(Sign(carrier: position, kind: kind, conditions: conditions, label: label))
      }
      for mark in carrier.marks {
        switch mark {
        case .host(let host): hosts.append((host, position))
        case .html(let condition): add(.html, .mark, [condition], "mark " + condition.query.source)
        case .xml(let condition): add(.xml, .mark, [condition], "mark " + condition.query.source)
        case .json(let condition): add(.json, .mark, [condition], "mark " + condition.query.source)
        }
      }
      for layout in carrier.layouts {
        if layout.search != nil {
          embedded.append((layout, position))
        } else {
          add(layout.medium, .layout, layout.marks, "layout " + layout.name)
        }
      }
      for rule in carrier.outcomes { add(rule.medium, .outcome, [rule.condition], "outcome " + rule.outcome.rawValue) }
    }
    self.hosts = hosts
    self.embedded = embedded
    html = signs[.html] ?? []
    xml = signs[.xml] ?? []
    json = signs[.json] ?? []
  }

  /// Of every carrier there is.
  package static let all = RecognitionIndex(Carriers.all)

  func signs(for medium: Medium) -> [Sign] {
    switch medium {
    case .html: html
    case .xml: xml
    case .json: json
    case .embedded: []
    }
  }

  /// The carriers whose answers may stand somewhere within the page, by the names it holds; nil for none. Documents
  /// in strings have names of their own, which the page's do not tell.
  func plausible(within page: Page) -> RecognitionIndex? {
    guard case .json(let tree) = page.content, !tree.holdsDocumentsInStrings else { return self }
    let root = PageNode.json(tree.root)
    var positions: Set<Int> = []
    for sign in json where sign.kind != .mark && sign.conditions.allSatisfy({ $0.mayHold(in: root) }) {
      positions.insert(sign.carrier)
    }
    if positions.isEmpty { return nil }
    return RecognitionIndex(positions.sorted().map { carriers[$0] })
  }
}
