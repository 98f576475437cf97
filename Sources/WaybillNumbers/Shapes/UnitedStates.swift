extension NumberShape {
  /// USPS, UPS, FedEx and the parcel carriers of the United States.
  ///
  /// Whoever prints an IMpb barcode, the USPS delivers it: consolidators are candidates beside it.
  static let unitedStates: [NumberShape] = [
    NumberShape(
      "usps", "USPS IMpb 22", "9[345]#{20}", .high, check: .gs1(), country: "US",
      "an IMpb of the USPS: service type prefix 93-95"),
    NumberShape(
      "usps", "USPS IMpb 22, commercial", "9[12]#{20}", .medium, check: .gs1(), country: "US",
      "an IMpb of the USPS: prefix 91 or 92, often a consolidator's label"),
    NumberShape(
      "usps", "USPS IMpb 26", "9[1-5]#{24}", .medium, check: .gs1(), country: "US",
      "an IMpb of the USPS with the longer serial"),
    NumberShape(
      "usps", "USPS IMpb 30 with ZIP", "420#{5}9[1-5]#{20}", .high, check: .gs1(from: 8),
      country: "US", "420, the destination's ZIP, then a 22-digit IMpb"),
    NumberShape(
      "usps", "USPS IMpb 34 with ZIP", "420#{5}9[1-5]#{24}", .high, check: .gs1(from: 8),
      country: "US", "420, the destination's ZIP, then a 26-digit IMpb"),
    NumberShape(
      "usps", "USPS IMpb 34 with ZIP+4", "420#{9}9[1-5]#{20}", .high, check: .gs1(from: 12),
      country: "US", "420, the destination's ZIP+4, then a 22-digit IMpb"),
    NumberShape(
      "usps", "USPS IMpb 38 with ZIP+4", "420#{9}9[1-5]#{24}", .high, check: .gs1(from: 12),
      country: "US", "420, the destination's ZIP+4, then a 26-digit IMpb"),
    NumberShape(
      "usps", "USPS 28 with ZIP", "420#{25}", .medium, check: .gs1(from: 8), failure: .refuse,
      country: "US", "420, the destination's ZIP, then 20 digits"),
    NumberShape(
      "usps", "USPS 20", "[0-8]#{19}", .medium, check: .gs1(), failure: .refuse, country: "US",
      "twenty digits, as on certified, registered and retail labels"),
    // The prefix 91 is part of the sum even where the label leaves it out: 1 * 1 + 9 * 3.
    NumberShape(
      "usps", "USPS 20 without its 91", "7[0-9]#{18} 81#{18}", .medium, check: .gs1(seed: 28),
      failure: .refuse, country: "US", "twenty digits of a barcode whose 91 is left out"),
    NumberShape(
      "usps", "USPS Global Express Guaranteed", "82#{8}", .low, country: "US",
      "ten digits from 82"),
    NumberShape(
      "ups", "UPS 1Z", "1Z*{15}#", .high, check: .ups(from: 2),
      "1Z, six characters of shipper, two of service"),
    NumberShape(
      "ups", "UPS Mail Innovations on UPS", "92748#{17} 92749#{17} 9102#{18}", .medium,
      check: .gs1(), country: "US", "a mailer prefix of UPS Mail Innovations"),
    NumberShape(
      "ups-mail-innovations", "UPS Mail Innovations IMpb", "92748#{17} 92749#{17} 9102#{18}",
      .medium, check: .gs1(), country: "US", "a mailer prefix of UPS Mail Innovations"),
    NumberShape(
      "ups-mail-innovations", "UPS Mail Innovations 18", "[89]#{17}", .low, country: "US",
      "eighteen digits from 8 or 9"),
    NumberShape(
      "ups", "UPS T", "T#{10}", .medium, "T and ten digits, as on air and returns labels"),
    NumberShape("ups", "UPS Freight PRO", "#{9}", .low, "nine digits"),
    NumberShape("ups", "UPS InfoNotice", "#{12}", .low, "twelve digits"),
    NumberShape(
      "fedex", "FedEx Express 12", "#{12}", .medium, check: .fedex(), failure: .refuse,
      "twelve digits"),
    NumberShape(
      "fedex", "FedEx Ground 15", "#{15}", .medium, check: .gs1(), failure: .refuse,
      "fifteen digits"),
    NumberShape(
      "fedex", "FedEx Ground 96", "96#{20}", .high, check: .gs1(from: 7), "22 digits from 96"),
    NumberShape(
      "fedex", "FedEx Ground GSN", "96#{32}", .high, check: .fedex(from: 20),
      "34 digits from 96, the airbill last"),
    NumberShape(
      "fedex", "FedEx Express 34", "100#{31}", .high, check: .fedex(from: 20),
      "34 digits from 100, the airbill last"),
    // As with the USPS, the prefix left out counts: 2 * 1 + 9 * 3.
    NumberShape(
      "fedex", "FedEx SmartPost 20", "02#{18} 61#{18}", .medium, check: .gs1(seed: 29),
      country: "US", "twenty digits whose leading 92 is left out"),
    NumberShape(
      "fedex", "FedEx SmartPost 22", "9202#{18} 9261#{18}", .medium, check: .gs1(), country: "US",
      "an IMpb with a prefix of FedEx SmartPost; other consolidators use it too"),
    NumberShape(
      "fedex", "FedEx Ground SSCC", "0[0-4]#{16}", .low, check: .gs1(), failure: .refuse,
      "eighteen digits, an SSCC"),
    NumberShape("fedex", "FedEx Freight PRO", "#{9} #{10}", .low, "nine or ten digits"),
    NumberShape("fedex", "FedEx door tag", "DT#{12}", .medium, "DT and twelve digits"),
    NumberShape(
      "amazon-logistics", "Amazon TBA", "TB[ABCM]#{12}", .high,
      "TBA, TBB, TBC or TBM and twelve digits"),
    NumberShape(
      "amazon-logistics", "Amazon TBA, station", "TBA@{3}#{9}", .medium,
      "TBA, three letters and nine digits"),
    NumberShape(
      "amazon-logistics", "Amazon Europe", "AT#{10} DE#{10} ES#{10} FR#{10} IT#{10} UK#{10}", .low,
      "a country and ten digits"),
    NumberShape(
      "dhl-ecommerce", "DHL eCommerce IMpb", "9261[02]#{17} 9361#{18} 9374#{18} 9474#{18}", .low,
      check: .gs1(), country: "US", "a mailer prefix that DHL eCommerce has used"),
    NumberShape(
      "dhl-global-mail", "DHL Global Mail IMpb", "9361#{18} 9374#{18} 9474#{18}", .low,
      check: .gs1(), country: "US", "a mailer prefix that DHL Global Mail has used"),
    NumberShape(
      "dhl-ecommerce", "DHL eCommerce GM", "GM#{10,22}", .medium,
      "GM and digits, once DHL Global Mail"),
    NumberShape(
      "dhl-global-mail", "DHL Global Mail GM", "GM#{10,22}", .medium,
      "GM and digits, today DHL eCommerce"),
    NumberShape(
      "dhl-ecommerce", "DHL eCommerce by country",
      "CN#{10,22} HK#{10,22} IN#{10,22} LX#{10,22} MY#{10,22} RX#{10,22} SG#{10,22} TH#{10,22} UV#{10,22}",
      .low, "two letters of DHL eCommerce and digits"),
    NumberShape(
      "ontrac", "OnTrac", "C#{14} D#{14}", .high, check: .ups(), country: "US",
      "C or D and fourteen digits"),
    NumberShape(
      "ontrac", "OnTrac 1LS", "1LS#{12} 1LS#{15}", .medium, country: "US",
      "1LS and digits, LaserShip's form before the merger"),
    NumberShape(
      "lasership", "LaserShip 1LS", "1LS#{12} 1LS#{15}", .medium, country: "US",
      "1LS and digits"),
    NumberShape(
      "lasership", "LaserShip L", "L[A-Z]#{8}", .medium, country: "US",
      "L, a letter and eight digits"),
    NumberShape(
      "pitney-bowes", "Pitney Bowes UPA", "UPA@{2}#{15}", .medium, country: "US",
      "UPA, two letters and fifteen digits"),
  ]

  static let canada: [NumberShape] = [
    NumberShape(
      "canada-post", "Canada Post 16", "#{16}", .medium, check: .gs1(), failure: .refuse,
      country: "CA", "sixteen digits, the first seven the customer's"),
    NumberShape(
      "purolator", "Purolator 12", "[0-5]#{11}", .medium, check: .luhn, failure: .refuse,
      country: "CA", "twelve digits"),
    NumberShape(
      "purolator", "Purolator letters", "@{3}#{9}", .low, country: "CA",
      "three letters and nine digits"),
    NumberShape(
      "canpar", "Canpar 22", "[CDKLSUXZ]#{21}", .medium, country: "CA",
      "a service letter and 21 digits"),
  ]
}
