package import WaybillModel

/// A place in a page: an element of a markup tree or a value of a JSON tree.
package enum PageNode: Sendable {
  case markup(MarkupNode)
  case json(JSONNode)

  package var range: ByteRange {
    switch self {
    case .markup(let node): node.range
    case .json(let node): node.range
    }
  }

  /// XPath or JSON Pointer.
  package var path: String {
    switch self {
    case .markup(let node): node.path
    case .json(let node): node.pointer
    }
  }

  /// The words at this place; nil for JSON null, objects and arrays.
  package var text: String? {
    switch self {
    case .markup(let node): node.text
    case .json(let node): node.text
    }
  }

  package var markup: MarkupNode? { if case .markup(let node) = self { node } else { nil } }
  package var json: JSONNode? { if case .json(let node) = self { node } else { nil } }
}
