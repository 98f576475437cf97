/// A place as printed, and the parts the page itself tells apart.
public struct Place: Sendable, Hashable {
  /// As printed; parts joined with `, `.
  public var text: String
  /// ISO 3166-1 alpha-2, upper case.
  public var country: String?
  /// State or province.
  public var region: String?
  /// Town.
  public var city: String?
  /// As printed.
  public var postcode: String?
  /// Office, depot or hub.
  public var facility: String?

  /// As printed, and the parts that are sure.
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
