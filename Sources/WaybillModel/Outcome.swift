/// What a page turned out to be.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// At least one event.
  case tracked
  /// The number is known; there is no history.
  case noEvents = "no_events"
  /// The page says that it knows no such number.
  case notFound = "not_found"
  /// A bot check, access denied or a rate limit.
  case challenge
  /// A sign-in wall.
  case login
  /// A script page saved without its data.
  case shell
  /// The carrier answered with an error.
  case error
  /// No parser knows the page.
  case unrecognized
  /// Not decodable, or truncated beyond use.
  case unreadable
}
