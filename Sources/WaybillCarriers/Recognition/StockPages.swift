package import WaybillModel
package import WaybillPages

/// Pages that look alike whoever sends them: bot checks, denials, sign-in walls, empty script shells.
package enum StockPages {
  private static let challenges: [Condition] =
    [
      // Cloudflare
      "title == 'Just a moment...' 'Attention Required! | Cloudflare' 'Please Wait... | Cloudflare' 'DDOS-GUARD'",
      "#challenge-form",
      "#cf-wrapper", "#challenge-error-text", "#challenge-running", "#cf-error-details",
      "script[src*='challenges.cloudflare.com']",
      "script[src*='cdn-cgi/challenge-platform']",
      // Akamai, Imperva, DataDome, PerimeterX, AWS, Azure Front Door, Kasada, F5, Distil
      "title == 'Access Denied' 'Request Rejected' 'Human Verification' 'Security Check' 'Pardon Our Interruption' 'Bot Verification' 'Are you human?' 'Access to this page has been denied' 'ERROR: The request could not be satisfied' 'Blocked' 'Captcha'",
      "title ^= 'Pardon Our Interruption' 'Access to this page has been denied' 'Attention Required' 'Verify you are human' 'Verifying you are human' 'You have been blocked'",
      "body *= 'errors.edgesuite.net'", "iframe[src*='_Incapsula_Resource']", "script[src*='_Incapsula_Resource']",
      "script[src*='captcha-delivery.com']", "iframe[src*='captcha-delivery.com']", "#px-captcha",
      "#px-captcha-wrapper", "#human-challenge",
      "#sec-if-cpt-container", "#sec-bc-tile-container", "#aws-waf-captcha", "#captcha-container", "#distilCaptchaForm",
      "script[src*='/ips.js']",
      "script[src*='awswaf.com']",
      "h1 == 'Access Denied' 'Request blocked' '403 Forbidden' '429 Too Many Requests' '403 ERROR'",
      "h2 == 'The request is blocked.' 'The request could not be satisfied.'",
      "title *= 'Too Many Requests' 'Rate limit'",
      "title ^= '403 Forbidden' 'robot check' '429'",
      // AliExpress and Cainiao
      "#nocaptcha", "script[src*='/punish/']", "form[action*='_____tmd_____']", "#baxia-punish",
      "#baxia-dialog-content", ".baxia-dialog",
      "script[src*='sd/punish']", "script[src*='/baxia/']:not([src*='baxiaCommon'])",
      "title == '验证码拦截' 'Captcha Interception' '亲，请先登录' 'punish'",
    ].map { Condition($0, .html) }
    + [
      "/url|captchaUrl|redirect *= 'captcha-delivery.com' '/punish' '_____tmd_____'",
      "/data/url *= '/punish' '_____tmd_____'", "/rgv587_flag",
      "/appId ^= 'PX'", "/sec-cp-challenge", "/cpr_chlge", "/status|code|statusCode|httpCode|error_code == '429'",
      "/message|error|msg|title|detail|httpMessage ^= 'Too Many Requests' 'Rate limit' 'API rate limit' 'Quota exceeded' 'Access Denied' 'Request blocked' 'Spike arrest'",
      "/fault/faultstring ^= 'Rate limit' 'Spike arrest' 'Quota'",
      "/fault/detail/errorcode *= 'policies.ratelimit' 'QuotaViolation' 'SpikeArrest'",
    ].map { Condition($0, .json) }

  private static let logins: [Condition] = [
    "title ^= 'Sign in' 'Log in' 'Login' 'Sign-in' 'Anmelden' 'Connexion' 'Iniciar sesión' 'Inicia sesión' 'Accedi' 'Inloggen' 'Вход' 'Войти' '登录' '登入' 'ログイン' '로그인' 'Entrar' 'Giriş' 'Zaloguj'",
    "form[action*='passport.']", "form[name='login-form']", "title ^= '401 Unauthorized'", "#login-form",
    "#fm-login-id", "#fm-login-password",
    "iframe[src*='passport.aliexpress']", "iframe[src*='login.aliexpress']",
    "meta[http-equiv=refresh][content*='login']",
  ].map { Condition($0, .html) }

  private static let errors: [Condition] =
    [
      "title ^= '400 ' '404 ' '500 ' '502 ' '503 ' '504 ' 'Error 404' 'Error 500' '404:' 'Page not found' 'Service Unavailable' 'Bad Gateway' 'Gateway Time' 'Internal Server Error' 'Bad Request' 'Runtime Error' 'Site maintenance'",
      "title == '404' '500' '502' '503' '504' 'Error' 'Not Found'",
      "h1 == 'Bad Gateway' 'Service Unavailable' 'Internal Server Error' 'Gateway Timeout' 'Gateway Time-out' 'Not Found' 'Bad Request'",
    ].map { Condition($0, .html) }
    + [
      "Fault > faultstring", "Fault > Reason > Text", "> Error > Message", "> error > message", "> Errors > Error",
      "> errors > error",
    ].map { Condition($0, .xml) }
    + [
      "/fault/faultstring", "/error/code", "/error/message", "/error/status", "/errors/0/code", "/errors/0/message",
      "/errors/0/detail", "/errors/0/title",
      "/errors/0/errorCode", "/response/errors/0/code", "/response/errors/0/message", "/errorCode|error_code|ErrorCode",
      "/error_description", "/httpCode", "/httpMessage", "/moreInformation",
      "/status|code|statusCode|httpStatusCode == '400' '401' '403' '404' '405' '415' '422' '500' '502' '503' '504'",
      "/message|Message ^= 'Unauthorized' 'Forbidden' 'Internal Server Error' 'Endpoint request timed out' 'Missing Authentication' 'No API key' 'Invalid API key' 'Not authorized' 'An error has occurred' 'Authorization has been denied' 'Bad Request' 'Service Unavailable'",
      "/error == 'invalid_client' 'invalid_token' 'invalid_grant' 'invalid_request' 'unauthorized' 'unauthorized_client' 'Unauthorized' 'Forbidden' 'Not Found' 'Bad Request' 'Internal Server Error' 'true'",
    ].map { Condition($0, .json) }

  private static let denials = [
    "access denied", "too many requests", "rate limit", "error code: 10", "forbidden", "request blocked", "blocked",
  ]
  private static let failures = [
    "internal server error", "bad gateway", "service unavailable", "gateway timeout", "not found", "unauthorized",
    "upstream ", "no healthy upstream",
  ]

  /// What a page without a known carrier turns out to be, and the sign of it.
  package static func outcome(of page: Page) -> (Outcome, PageNode?)? {
    guard let root = page.root, let medium = page.medium else { return plain(page) }
    for sign in challenges where sign.medium == medium {
      if let place = sign.place(in: root) { return (.challenge, place) }
    }
    for sign in logins where sign.medium == medium { if let place = sign.place(in: root) { return (.login, place) } }
    // Many pages carry a sign-in form beside what they show.
    if let field = root.markup?.first(password), wordCount(of: page) < 4000 { return (.login, .markup(field)) }
    for sign in errors where sign.medium == medium { if let place = sign.place(in: root) { return (.error, place) } }
    return isShell(page) ? (.shell, root) : nil
  }

  /// A line of text instead of a page.
  private static func plain(_ page: Page) -> (Outcome, PageNode?)? {
    guard case .text = page.content, page.text.count < 500 else { return nil }
    let text = String(decoding: page.text.drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
    if denials.contains(where: { text.hasPrefix($0) }) { return (.challenge, nil) }
    return failures.contains { text.hasPrefix($0) } ? (.error, nil) : nil
  }

  private static let appRoots = Selector(
    "#root:empty, #app:empty, app-root:empty, #__next:empty, #___gatsby:empty, #main-app:empty, "
      + "#ice-container:empty, noscript:contains('enable JavaScript'), noscript:contains('JavaScript')")
  private static let scripts = Selector("script")
  private static let password = Selector("input[type=password]")
  private static let body = Selector("body")

  /// A script page saved without what its scripts fill in: an empty app root and hardly a word.
  package static func isShell(_ page: Page) -> Bool {
    guard case .html(let tree) = page.content else { return false }
    let document = tree.document
    guard document.has(scripts), document.has(appRoots) else { return false }
    return wordCount(of: page) < 400
  }

  /// Bytes of the words that the page shows.
  private static func wordCount(of page: Page) -> Int {
    guard case .html(let tree) = page.content else { return 0 }
    return tree.document.first(body)?.text.utf8.count ?? 0
  }
}
