extension NumberShape {
  /// Carriers that work worldwide under numbers of their own.
  static let express: [NumberShape] = [
    NumberShape(
      "dhl-express", "DHL Express waybill", "#{10}", .medium, check: .mod7, failure: .refuse,
      "ten digits"),
    NumberShape(
      "dhl-express", "DHL Express waybill 11", "#{11}", .low, check: .mod7, failure: .refuse,
      "eleven digits"),
    NumberShape(
      "dhl-express", "DHL piece JD", "JD#{10,18}", .medium, "a DHL licence plate: JD and digits"),
    NumberShape(
      "dhl-express", "DHL piece JJD", "JJD#{10,22}", .medium,
      "a DHL licence plate: JJD and digits; DHL's parcel companies print it too"),
    NumberShape(
      "dhl-express", "DHL piece JVGL", "JVGL#{10,22}", .medium,
      "a DHL licence plate of the Netherlands"),
    NumberShape(
      "dhl-ecommerce", "DHL parcel JVGL", "JVGL#{10,22}", .medium, country: "NL",
      "a DHL licence plate of the Netherlands"),
    NumberShape(
      "dhl-express", "DHL Express, letters", "@{3}#{7}", .low, "three letters and seven digits"),
    NumberShape(
      "tnt", "TNT consignment", "#{9}", .medium, check: .s10(), failure: .refuse, "nine digits"),
    NumberShape(
      "tnt", "TNT GD, GE", "GD#{9}WW GE#{9}WW", .high, check: .s10(from: 2, suffix: 2),
      "GD or GE, nine digits and WW"),
    NumberShape("tnt", "TNT 8", "#{8}", .low, "eight digits"),
    NumberShape(
      "aramex", "Aramex", "#{10,12}", .low, "ten to twelve digits"),
    NumberShape("aramex", "Aramex 20", "#{20}", .low, "twenty digits"),
    NumberShape(
      "landmark-global", "Landmark LTN", "LTN#{7,9}N#", .high, "LTN, digits, N and the piece"),
    NumberShape(
      "landmark-global", "Landmark LTN, short", "LTN#{8}", .medium, "LTN and eight digits"),
    NumberShape(
      "dachser", "SSCC", "00#{18}", .low, check: .gs1(from: 2), failure: .refuse,
      "an SSCC; its prefix names the shipper, not the carrier"),
  ]
}
