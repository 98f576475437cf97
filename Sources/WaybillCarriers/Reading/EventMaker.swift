package import WaybillModel
package import WaybillPages

/// Makes events for designs that no table describes, with the same promises as the shared reader.
package struct EventMaker {
  let carrier: Carrier
  let layout: Layout
  let citer: Citer
  let decider: StatusDecider

  /// The layout's clock.
  package var clock: ClockFormat { layout.clock }

  /// - Parameters:
  ///   - node: the row, or what comes closest to one.
  ///   - time: the words of the time; read by the layout's clock.
  package func event(
    at node: PageNode, time: Found? = nil, description: Found, detail: Found? = nil, place: Found? = nil,
    code: String? = nil
  ) -> Event {
    var event = Event(description: description.text, detail: detail?.text, code: code)
    event.time = time.map { words in
      let reading = layout.clock.read(words.text)
      return EventTime(text: words.text, local: reading?.local, offsetMinutes: reading?.offsetMinutes)
    }
    event.place = place.map { Place(text: $0.text) }
    event.language = layout.language ?? carrier.language
    event.cite = citer.cite(node)
    for (field, words) in [("description", description), ("detail", detail), ("time", time), ("place", place)] {
      if let words { citer.cite(field, [words], into: &event.cites) }
    }
    carrier.adjustEvent?(&event, node, layout)
    if event.reading == .unclassified {
      event.reading = decider.read(
        code: event.code, description: event.description, detail: event.detail, kind: nil,
        language: event.language)
    }
    return event
  }

  /// The words of a node, or a part of them, with the node's place.
  package func words(_ node: PageNode, _ text: String? = nil) -> Found? {
    guard let text = text ?? node.text, !text.isEmpty else { return nil }
    return Found(text: text, range: node.range, node: node, suffix: "")
  }
}
