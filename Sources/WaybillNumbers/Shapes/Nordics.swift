extension NumberShape {
  static let nordics: [NumberShape] = [
    NumberShape(
      "postnord", "PostNord SSCC", "00370#{15} 00373#{15} 0057#{16}", .medium,
      check: .gs1(from: 2), "an SSCC with a Nordic prefix"),
    NumberShape(
      "posten-norge", "Bring SSCC", "00370#{15}", .medium, check: .gs1(from: 2), country: "NO",
      "an SSCC with a Norwegian prefix"),
    NumberShape(
      "posten-norge", "Bring 17", "70#{15}", .low, country: "NO", "seventeen digits from 70"),
    NumberShape(
      "posti", "Posti JJFI", "JJFI#{14,20}", .high, country: "FI",
      "a Finnish licence plate: JJFI and digits"),
  ]
}
