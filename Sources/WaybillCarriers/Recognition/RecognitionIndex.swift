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

  /// Signs, and beside them in one array what a page must hold for each.
  struct Signs: Sendable {
    var list: [Sign] = []
    private var hashes: [UInt64] = []
    private var ends: [Int] = []

    mutating func add(_ sign: Sign) {
      list.append(sign)
      hashes += sign.conditions.flatMap(\.neededHashes)
      ends.append(hashes.count)
    }

    /// Positions of the signs that the names of the page allow.
    func allowed(by mayHold: (UInt64) -> Bool) -> [Int] {
      var allowed: [Int] = []
      var start = 0
      for (position, end) in ends.enumerated() {
        var fits = true
        for index in start..<end where !mayHold(hashes[index]) {
          fits = false
          break
        }
        if fits { allowed.append(position) }
        start = end
      }
      return allowed
    }
  }

  package let carriers: [Carrier]
  let hosts: [(host: String, carrier: Int)]
  private let html: Signs
  private let xml: Signs
  private let json: Signs
  /// Layouts for JSON within a page, in HTML alone.
  let embedded: [(layout: Layout, carrier: Int)]

  package init(_ carriers: [Carrier]) {
    self.carriers = carriers
    var hosts: [(host: String, carrier: Int)] = []
    var signs: [Medium: Signs] = [:]
    var embedded: [(layout: Layout, carrier: Int)] = []
    for (position, carrier) in carriers.enumerated() {
      func add(_ medium: Medium, _ kind: Kind, _ conditions: [Condition], _ label: String) {
        signs[medium, default: Signs()].add(
          Sign(carrier: position, kind: kind, conditions: conditions, label: label))
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
    html = signs[.html] ?? Signs()
    xml = signs[.xml] ?? Signs()
    json = signs[.json] ?? Signs()
  }

  /// Of every carrier there is.
  package static let all = RecognitionIndex(Carriers.all)

  /// The signs that the names of a page allow; the rest cannot hold.
  func allowed(on page: Page) -> [Sign] {
    switch page.content {
    case .html(let tree): html.allowed { tree.mayHold(hash: $0) }.map { html.list[$0] }
    case .xml(let tree): xml.allowed { tree.mayHold(hash: $0) }.map { xml.list[$0] }
    case .json(let tree): json.allowed { tree.mayHold(hash: $0) }.map { json.list[$0] }
    case .text, .unreadable: []
    }
  }

  /// The carriers whose answers may stand somewhere within the page, by the names it holds; nil for none. Documents
  /// in strings have names of their own, which the page's do not tell.
  func plausible(within page: Page) -> RecognitionIndex? {
    guard case .json(let tree) = page.content, !tree.holdsDocumentsInStrings else { return self }
    let positions = Set(allowed(on: page).filter { $0.kind != .mark }.map(\.carrier))
    if positions.isEmpty { return nil }
    return RecognitionIndex(positions.sorted().map { carriers[$0] })
  }
}
