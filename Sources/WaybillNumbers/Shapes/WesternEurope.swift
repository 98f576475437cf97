extension NumberShape {
  /// Benelux, Switzerland, Austria, Italy, Spain and Portugal.
  static let westernEurope: [NumberShape] = [
    NumberShape(
      "postnl", "PostNL 3S", "3S@{4,6}#{7,9}", .high, country: "NL",
      "3S, the sender's letters and digits"),
    NumberShape(
      "postnl", "PostNL 3S, other", "3S*{9,17}", .medium, country: "NL",
      "3S and up to seventeen characters"),
    NumberShape("bpost", "bpost 24", "3232#{20}", .medium, country: "BE", "24 digits from 3232"),
    NumberShape(
      "swiss-post", "Swiss Post 18", "99#{16}", .medium, country: "CH",
      "eighteen digits from 99"),
    // Österreichische Post's labelling guide, chapter 4.1.6.
    NumberShape(
      "austrian-post", "Austrian Post 16", "#{16}", .medium, check: .gs1(), failure: .refuse,
      country: "AT", "sixteen digits"),
    NumberShape(
      "austrian-post", "Austrian Post 22", "[0-8]#{21}", .medium, check: .gs1(), failure: .refuse,
      country: "AT", "22 digits"),
    NumberShape(
      "poste-italiane", "Poste Italiane 12", "#{12}", .low, country: "IT",
      "twelve digits"),
    NumberShape(
      "brt", "BRT", "#{12} #{15} #{19}", .low, country: "IT",
      "twelve, fifteen or nineteen digits"),
    NumberShape(
      "correos-spain", "Correos 23", "P[A-Z]*{20}@", .medium, country: "ES",
      "P, a letter, and 23 characters in all"),
    NumberShape(
      "correos-express", "Correos Express", "#{16} #{23}", .low, country: "ES",
      "sixteen or 23 digits"),
    NumberShape(
      "seur", "SEUR", "#{8} #{14} #{15}", .low, country: "ES",
      "eight, fourteen or fifteen digits"),
    NumberShape("mrw", "MRW", "#{12}", .low, country: "ES", "twelve digits"),
    NumberShape(
      "ctt-express", "CTT Express 22", "0#{21}", .low, country: "ES",
      "22 digits from 0"),
  ]
}
