internal import WaybillModel
internal import WaybillPages

/// The address that a page tells of itself.
enum PageAddress {
  private static let canonical = Selector("link[rel=canonical]")
  private static let openGraph = Selector("meta[property='og:url']")
  private static let base = Selector("base[href]")

  /// Host of the capture's URL, else of the page's own links; lower case, without `www.`.
  static func host(of page: Page) -> String? {
    if let url = page.source.url { return host(url) }
    guard case .html(let tree) = page.content else { return nil }
    let document = tree.document
    let link =
      document.first(canonical)?.attribute("href") ?? document.first(openGraph)?.attribute("content")
      ?? document.first(base)?.attribute("href")
    return link.flatMap(host)
  }

  static func host(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    guard let scheme = bytes.firstRange(of: Array("//".utf8)) else { return nil }
    let ends = Array("/?#:".utf8)
    let host = String(decoding: bytes[(scheme + 2)...].prefix { !ends.contains($0) }, as: UTF8.self)
      .lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
