package import WaybillModel
internal import WaybillPages

/// Reads a page by a carrier's table. What it promises, so that no carrier repeats it: the layout read
/// is named; a row that cannot be read becomes a note with its place; a page of the carrier that no
/// layout fits is an error with a place, never an empty success.
package struct Reader {
  let page: Page
  let carrier: Carrier
  let citer: Citer
  private let roots: PageRoots

  package init(_ roots: PageRoots, carrier: Carrier, options: ReadOptions) {
    self.roots = roots
    page = roots.page
    self.carrier = carrier
    citer = Citer(page: page, detail: options.citations)
  }

  /// One track a parcel; never empty.
  package func read() -> [Track] {
    guard let root = page.root else { return [] }
    let fitting = layout()
    if let rule = carrier.outcomes.first(where: { $0.medium == page.medium && $0.condition.holds(in: root) }) {
      // A message beside a history speaks of another parcel, or waits unseen in the page.
      let tracks = fitting.map { read($0, root: $1) } ?? []
      // Of several parcels each has its own answer.
      let areSeveral = tracks.count > 1 && tracks.allSatisfy { $0.number != nil }
      return areSeveral || tracks.contains { !$0.events.isEmpty } ? tracks : [track(rule, root: root)]
    }
    guard let (layout, layoutRoot) = fitting else { return [unmatched(root)] }
    return read(layout, root: layoutRoot)
  }

  private func read(_ layout: Layout, root layoutRoot: PageNode) -> [Track] {
    let parcels = layout.parcels.map { layout.elements($0, in: layoutRoot, telling: [.number]) } ?? [layoutRoot]
    if parcels.isEmpty {
      var track = newTrack(.error, layout)
      track.notes.append(
        Note(
          .error, "parcels_missing",
          "\(carrier.id)/\(layout.name): no part of the page speaks of a parcel "
            + "(\(layout.parcels?.source ?? ""))", cite: citer.cite(layoutRoot)))
      return [track]
    }
    if layout.rowsNameParcel {
      return groups(parcels, layout).map { ParcelReader(self, layout, parcel: $0[0], rows: $0).read() }
    }
    let single = parcels.flatMap { parcel in
      let parts = layout.parts.map { layout.elements($0, in: parcel, telling: [.number]) } ?? []
      return parts.isEmpty ? [parcel] : parts
    }
    return single.map { ParcelReader(self, layout, parcel: $0).read() }
  }

  /// Rows by the number each names, in the page's order.
  private func groups(_ rows: [PageNode], _ layout: Layout) -> [[PageNode]] {
    var groups: [[PageNode]] = []
    var positions: [String: Int] = [:]
    for row in rows {
      let number = layout.fields[.number]?.read(in: row)?.text ?? ""
      if let position = positions[number] {
        groups[position].append(row)
      } else {
        positions[number] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  /// The first design whose marks hold, and the root its paths start from.
  func layout() -> (Layout, PageNode)? {
    for layout in carrier.layouts {
      if let root = roots.root(fitting: layout) { return (layout, root) }
    }
    return nil
  }

  /// Of an outcome that no words of the page tell.
  static let wordless = "the page says so without words"

  func newTrack(_ outcome: Outcome, _ layout: Layout?) -> Track {
    var track = Track(outcome: outcome, source: page.source)
    track.carrier = carrier.id
    track.layout = layout.map { carrier.id + "/" + $0.name }
    track.notes = page.notes
    return track
  }

  private func track(_ rule: OutcomeRule, root: PageNode) -> Track {
    var track = newTrack(rule.outcome, nil)
    track.setOutcome(rule.outcome)
    let place = rule.condition.place(in: root) ?? root
    let message = rule.message?.first(in: root)
    let words = message?.text ?? (rule.message == nil ? place.text : nil) ?? ""
    track.notes.append(
      Note(
        .info, rule.outcome.rawValue, words.isEmpty ? Self.wordless : String(words.prefix(300)),
        cite: citer.cite(place)))
    if let (number, found) = number(rule, root) {
      track.setNumber(number)
      citer.cite("number", found, into: &track.cites)
    } else if let found = LoneNumber.find(in: page.medium == .html ? root : message?.node ?? place) {
      track.setNumber(found.text)
      citer.cite("number", [found], into: &track.cites)
      track.notes.append(LoneNumber.note(citer.cite(found.node)))
    }
    return track
  }

  /// The number an outcome speaks of: where the rule says, else where the carrier's designs print it.
  private func number(_ rule: OutcomeRule, _ root: PageNode) -> (text: String, found: [Found])? {
    if let number = rule.number?.read(in: root) { return number }
    for layout in carrier.layouts where layout.medium == rule.medium {
      let parcel = layout.parcels?.nodes(in: root).first ?? root
      if let number = layout.fields[.number]?.read(in: parcel) { return number }
    }
    return nil
  }

  /// The carrier's page, but no known design of it: a shell without data, or news to us.
  private func unmatched(_ root: PageNode) -> Track {
    if StockPages.isShell(page) {
      var track = newTrack(.shell, nil)
      track.notes.append(
        Note(
          .error, "shell",
          "the page was saved without its data: scripts fill it in; save it again after it has loaded",
          cite: citer.cite(root)))
      return track
    }
    var track = newTrack(.error, nil)
    let known = carrier.layouts.map(\.name).joined(separator: ", ")
    track.notes.append(
      Note(
        .error, "layout_unknown", "a page of \(carrier.id), but of no known design (\(known))",
        cite: citer.cite(root)))
    return track
  }
}

extension Track {
  /// Sets the outcome and the status that follows from it alone.
  package mutating func setOutcome(_ outcome: Outcome) {
    self.outcome = outcome
    status = .unknown
    substatus = outcome == .notFound ? .notFound : nil
  }

  package mutating func setNumber(_ text: String) {
    let compared = String(
      decoding: text.utf8.filter { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte >= 0x80
      }, as: UTF8.self
    ).uppercased()
    number = compared.isEmpty ? nil : compared
    numberText = compared == text ? nil : text
  }
}
