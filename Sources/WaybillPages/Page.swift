package import WaybillModel

/// A saved resource, decoded and parsed to a tree.
package final class Page: Sendable {
  package enum Content: Sendable {
    case html(MarkupTree)
    case xml(MarkupTree)
    case json(JSONTree)
    /// Neither markup nor JSON.
    case text
    /// Not decodable, cut off, or not text at all: what and at which byte.
    case unreadable(String, at: Int)
  }

  package let source: Source
  /// The decoded text in UTF-8; citations count its bytes.
  package let text: [UInt8]
  package let content: Content
  package let notes: [Note]

  package init(source: Source, text: [UInt8], content: Content, notes: [Note] = []) {
    self.source = source
    self.text = text
    self.content = content
    self.notes = notes
  }

  /// The root that layouts start from; nil where there is no tree.
  package var root: PageNode? {
    switch content {
    case .html(let tree), .xml(let tree): .markup(tree.document)
    case .json(let tree): .json(tree.root)
    case .text, .unreadable: nil
    }
  }

  /// The day of saving, if it is known.
  package var capturedOn: CivilDate? {
    guard let text = source.capturedAt, text.utf8.count >= 10 else { return nil }
    return LocalTime(String(text.prefix(10)))?.date
  }
}
