/// A place as printed, and the parts the page itself tells apart.
public struct Place: Sendable, Hashable {
  public var text: String
  /// ISO 3166-1 alpha-2, upper case.
  public var country: String?
  public var region: String?
  public var city: String?
  public var postcode: String?
  public var facility: String?

  public init(
    text: String, country: String? = nil, region: String? = nil, city: String? = nil,
    postcode: String? = nil, facility: String? = nil
  ) {
    self.text = text
    self.country = country
    self.region = region
    self.city = city
    self.postcode = postcode
    self.facility = facility
  }
}
