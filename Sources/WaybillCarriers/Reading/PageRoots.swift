internal import WaybillModel
package import WaybillPages

/// The roots of one page that layouts start from; what scripts and hidden fields hold is parsed once,
/// however many layouts ask.
package final class PageRoots {
  package let page: Page
  private var embedded: [EmbeddedJSON.Home: [PageNode]] = [:]

  package init(_ page: Page) { self.page = page }

  /// Empty where the page is of another medium.
  func roots(for layout: Layout) -> [PageNode] {
    guard let search = layout.search else {
      guard layout.medium == page.medium, let root = page.root else { return [] }
      return [root]
    }
    guard case .html(let tree) = page.content else { return [] }
    if let known = embedded[search.home] { return known }
    let found: [PageNode] = EmbeddedJSON.documents(search, in: tree.document).compactMap {
      if case .success(let json) = $0 { .json(json.root) } else { nil }
    }
    embedded[search.home] = found
    return found
  }

  /// The root where all marks of the layout hold.
  func root(fitting layout: Layout) -> PageNode? {
    for root in roots(for: layout) where layout.marks.allSatisfy({ $0.holds(in: root) }) { return root }
    return nil
  }
}

private let htmlElement = Selector("html[lang]")

extension Page {
  /// BCP 47, as the page's root element has it.
  var declaredLanguage: String? {
    guard case .html(let tree) = content else { return nil }
    return tree.document.first(htmlElement)?.attribute("lang").flatMap { $0.isEmpty ? nil : $0 }
  }

  var medium: Medium? {
    switch content {
    case .html: .html
    case .xml: .xml
    case .json: .json
    case .text, .unreadable: nil
    }
  }
}
