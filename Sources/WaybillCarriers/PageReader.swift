package import WaybillModel
package import WaybillPages

/// A page to its tracks: recognised, read, or told apart by why it cannot be.
package enum PageReader {
  /// One track a parcel; a page that shows none gives one that says why.
  package static func read(
    _ page: Page, options: ReadOptions, among index: RecognitionIndex = .all
  ) -> [Track] {
    var tracks = readTracks(page, options, index)
    for index in tracks.indices where tracks[index].outcome != .tracked {
      if tracks[index].outcome == .notFound { tracks[index].substatus = .notFound }
    }
    return tracks
  }

  private static func readTracks(_ page: Page, _ options: ReadOptions, _ index: RecognitionIndex) -> [Track] {
    let citer = Citer(page: page, detail: options.citations)
    if case .unreadable(let why, let offset) = page.content {
      let cite = options.citations == .none ? nil : Citation(bytes: ByteRange(offset, offset))
      return [bare(.unreadable, page, Note(.error, "unreadable", why, cite: cite))]
    }
    if let id = options.carrier {
      guard let carrier = index.carriers.first(where: { $0.id == id }) else {
        return [bare(.unrecognized, page, Note(.error, "carrier_unknown", "no carrier is named \(id)"))]
      }
      let roots = PageRoots(page)
      let only = RecognitionIndex([carrier])
      let fits = Recognizer.candidates(roots, in: only).contains { $0.fitsLayout || $0.fitsOutcome }
      let wrapped = fits ? nil : readWrapped(page, options, only)
      return wrapped ?? Reader(roots, carrier: carrier, options: options).read()
    }
    let roots = PageRoots(page)
    let all = Recognizer.candidates(roots, in: index)
    // A design says more than an error message, and an error message more than a stray mark.
    let best = [all.filter(\.fitsLayout), all.filter(\.fitsOutcome), all].first { !$0.isEmpty } ?? []
    let fits = best.contains { $0.fitsLayout || $0.fitsOutcome }
    if !fits, let tracks = readWrapped(page, options, best.isEmpty ? index : RecognitionIndex(best.map(\.carrier))) {
      return tracks
    }
    if best.count == 1 {
      let only = best[0]
      let tracks = Reader(roots, carrier: only.carrier, options: options).read()
      // A carrier's frame around a bot check or a sign-in wall is that, not a new design.
      if !only.fitsLayout, !only.fitsOutcome, let (outcome, place) = StockPages.outcome(of: page), outcome != .shell {
        let why = note(outcome, on: page.medium, place.flatMap { citer.cite($0) })
        return [bare(outcome, page, why, carrier: only.carrier.id)]
      }
      return tracks
    }
    if all.isEmpty {
      if let (outcome, place) = StockPages.outcome(of: page) {
        return [bare(outcome, page, note(outcome, on: page.medium, place.flatMap { citer.cite($0) }))]
      }
      return [
        bare(
          .unrecognized, page,
          Note(
            .error, "unrecognized",
            "no carrier's marks are on this page; `waybill carriers` lists those that are known"))
      ]
    }
    let names = best.map {
      "\($0.carrier.id) (\($0.marks.joined(separator: ", ")))"
    }
    return [
      bare(
        .unrecognized, page,
        Note(
          .error, "ambiguous",
          "the page bears marks of \(names.joined(separator: " and ")); name one with --carrier"))
    ]
  }

  /// The answers within the page, down to the level where the first stand; nil where none do.
  private static func readWrapped(_ page: Page, _ options: ReadOptions, _ index: RecognitionIndex) -> [Track]? {
    guard let index = index.plausible(within: page) else { return nil }
    var level = WrappedPages.inside(page)
    for _ in 0..<7 where !level.isEmpty {
      let parts = level.map { part in
        let roots = PageRoots(part)
        return (roots: roots, candidates: Recognizer.candidates(roots, in: index))
      }
      for isFit in [\Recognizer.Candidate.fitsLayout, \.fitsOutcome] {
        let tracks = parts.flatMap { part -> [Track] in
          let fitting = part.candidates.filter { $0[keyPath: isFit] }
          guard fitting.count == 1 else { return [] }
          return Reader(part.roots, carrier: fitting[0].carrier, options: options).read()
        }
        if !tracks.isEmpty { return tracks }
      }
      level = level.flatMap { WrappedPages.inside($0) }
    }
    return nil
  }

  private static func bare(_ outcome: Outcome, _ page: Page, _ note: Note, carrier: String? = nil) -> Track {
    var track = Track(outcome: outcome, source: page.source)
    track.carrier = carrier
    track.notes = page.notes + [note]
    return track
  }

  private static func note(_ outcome: Outcome, on medium: Medium?, _ cite: Citation?) -> Note {
    switch outcome {
    case .error:
      Note(
        .error, "error",
        medium == .html || medium == nil
          ? "an error message was saved instead of the page; open it again and save what you see"
          : "the answer is an error message and tells of no parcel; ask again and save what comes then", cite: cite)
    case .challenge:
      Note(
        .error, "challenge", "a bot check or denial was saved instead of the page; open it again and save what you see",
        cite: cite)
    case .login:
      Note(.error, "login", "a sign-in page was saved; sign in, open the parcel and save that page", cite: cite)
    default:
      Note(
        .error, "shell", "the page was saved without its data: scripts fill it in; save it again after it has loaded",
        cite: cite)
    }
  }
}
