extension NumberShape {
  static let france: [NumberShape] = [
    NumberShape(
      "colissimo", "Colissimo 13", "[5-9]@#{11}", .high, check: .gs1(from: 2), country: "FR",
      "a product code from 5 to 9, ten digits and a check digit"),
    NumberShape(
      "colissimo", "Colissimo 13, letters", "@{2}#{11}", .low, check: .gs1(from: 2),
      failure: .refuse, country: "FR", "two letters and eleven digits"),
    NumberShape(
      "laposte", "La Poste 13", "[1-4]@#{11}", .medium, country: "FR",
      "a letter product from 1 to 4 and eleven digits"),
    NumberShape(
      "laposte", "La Poste 15", "8[67]#{13}", .low, country: "FR",
      "fifteen digits from 86 or 87"),
    NumberShape(
      "chronopost", "Chronopost 13", "X@#{9}@{2} @{2}#{9}TS", .medium,
      check: .s10(from: 2, suffix: 2), country: "FR",
      "two letters of product, nine digits and two letters of range"),
    NumberShape(
      "chronopost", "Chronopost 14, 15", "#{14} #{15}", .low, country: "FR",
      "fourteen or fifteen digits, as in DPD's network"),
    NumberShape(
      "dpd-france", "DPD France 18", "250#{15}", .medium, country: "FR",
      "eighteen digits from 250"),
    NumberShape("dpd-france", "DPD France 14", "#{14}", .low, country: "FR", "fourteen digits"),
    NumberShape(
      "mondial-relay", "Mondial Relay", "#{8} #{10} #{12}", .low,
      "eight, ten or twelve digits"),
    NumberShape(
      "colis-prive", "Colis Privé", "#{12} #{17}", .low, country: "FR",
      "twelve or seventeen digits"),
  ]
}
