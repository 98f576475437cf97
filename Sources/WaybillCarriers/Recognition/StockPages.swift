package import WaybillModel
package import WaybillPages

/// Pages that look alike whoever sends them: bot checks, denials, sign-in walls, empty script shells.
package enum StockPages {
  private static let challenges: [Condition] = [
    // Cloudflare
    "title == 'Just a moment...' 'Attention Required! | Cloudflare'", "#challenge-form", "#cf-wrapper",
    "#challenge-error-text", "script[src*='challenges.cloudflare.com']",
    "script[src*='cdn-cgi/challenge-platform']",
    // Akamai, Imperva, DataDome, PerimeterX, AWS, Azure Front Door, Baidu-like waiting rooms
    "title == 'Access Denied' 'Request Rejected' 'Human Verification' 'Security Check' 'Pardon Our Interruption'",
    "body *= 'errors.edgesuite.net'", "iframe[src*='_Incapsula_Resource']", "script[src*='_Incapsula_Resource']",
    "script[src*='captcha-delivery.com']", "iframe[src*='captcha-delivery.com']", "#px-captcha",
    "#sec-if-cpt-container", "#aws-waf-captcha", "h1 == 'Access Denied' 'Request blocked' '403 Forbidden' '429 Too Many Requests'",
    "h2 == 'The request is blocked.'", "title *= 'Too Many Requests'", "title ^= '403 Forbidden' 'robot check'",
    // AliExpress and Cainiao
    "#nocaptcha", "script[src*='/punish/']", "form[action*='_____tmd_____']", "#baxia-punish",
  ].map { Condition($0, .html) }

  private static let logins: [Condition] = [
    "input[type=password]", "title ^= 'Sign in' 'Log in' 'Login' 'Sign-in'", "form[action*='passport.']",
    "form[name='login-form']", "title ^= '401 Unauthorized'", "#login-form", "#fm-login-id",
  ].map { Condition($0, .html) }

  /// What a page without a known carrier turns out to be, and the sign of it.
  package static func outcome(of page: Page) -> (Outcome, PageNode)? {
    guard case .html = page.content, let root = page.root else { return nil }
    for sign in challenges { if let place = sign.place(in: root) { return (.challenge, place) } }
    for sign in logins { if let place = sign.place(in: root) { return (.login, place) } }
    return isShell(page) ? (.shell, root) : nil
  }

  private static let appRoots = Selector(
    "#root:empty, #app:empty, app-root:empty, #__next:empty, #___gatsby:empty, #main-app:empty, "
      + "#ice-container:empty, noscript:contains('enable JavaScript'), noscript:contains('JavaScript')")
  private static let scripts = Selector("script")
  private static let body = Selector("body")

  /// A script page saved without what its scripts fill in: an empty app root and hardly a word.
  package static func isShell(_ page: Page) -> Bool {
    guard case .html(let tree) = page.content else { return false }
    let document = tree.document
    guard document.has(scripts), document.has(appRoots) else { return false }
    return (document.first(body)?.text.utf8.count ?? 0) < 400
  }
}
