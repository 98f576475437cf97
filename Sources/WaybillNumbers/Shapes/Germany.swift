extension NumberShape {
  /// Germany, and the two networks, DPD and GLS, whose numbers look alike all over Europe.
  static let germany: [NumberShape] = [
    NumberShape(
      "dhl-germany", "DHL SSCC", "0034043#{13}", .high, check: .gs1(from: 2), country: "DE",
      "an SSCC with the prefix of Deutsche Post DHL"),
    NumberShape(
      "dhl-germany", "SSCC", "00#{18}", .low, check: .gs1(from: 2), failure: .refuse,
      "an SSCC; its prefix names the shipper, not the carrier"),
    NumberShape(
      "dhl-germany", "Identcode", "#{12}", .medium, check: .identcode, failure: .refuse,
      country: "DE", "twelve digits"),
    NumberShape(
      "dhl-germany", "DHL piece JJD", "JJD#{10,22}", .medium,
      "a DHL licence plate: JJD and digits"),
    NumberShape(
      "dhl-germany", "DHL piece JJD00", "JJD00[013]#{13,17}", .medium, country: "DE",
      "a DHL licence plate with a German number range"),
    NumberShape(
      "hermes-de", "Hermes H", "H#{19}", .high, country: "DE", "H and nineteen digits"),
    NumberShape(
      "hermes-de", "Hermes 14", "#{14}", .medium, check: .gs1(), failure: .refuse, country: "DE",
      "fourteen digits"),
    NumberShape("hermes-de", "Hermes 16", "#{16}", .low, country: "DE", "sixteen digits"),
    // The rule stands in GLS's Uni-Box documentation: as GS1, plus one.
    NumberShape(
      "gls", "GLS 12", "#{12}", .medium, check: .gs1(seed: 1), failure: .refuse, "twelve digits"),
    NumberShape("gls", "GLS 11", "#{11}", .low, "eleven digits, the check digit left out"),
    NumberShape(
      "gls", "GLS 10, 14, 20", "#{10} #{14} #{20}", .low, "ten, fourteen or twenty digits"),
    NumberShape("gls", "GLS Track ID", "@*{7} #@*{6} ##@*{5}", .low, "eight characters"),
    NumberShape("dpd", "DPD 14", "#{14}", .low, "fourteen digits: depot, then parcel"),
    NumberShape(
      "dpd", "DPD 14 and check letter", "#{14}@", .medium, check: .mod37,
      "fourteen digits and a check letter"),
    NumberShape(
      "dpd", "DPD 14 and check digit", "#{15}", .low, check: .mod37, failure: .refuse,
      "fourteen digits and a check digit"),
    NumberShape(
      "dpd", "DPD 28", "#{27}*", .medium, check: .mod37, failure: .refuse,
      "a DPD label: postcode, parcel, service, country"),
    NumberShape("dpd", "DPD 10", "#{10}", .low, "ten digits"),
    NumberShape(
      "dpd-pl", "DPD Poland 14", "#{13}@", .medium, country: "PL",
      "thirteen digits and a letter"),
  ]
}
