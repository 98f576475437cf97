extension NumberShape {
  static let easternEurope: [NumberShape] = [
    NumberShape(
      "russian-post", "Russian Post 14", "[1-68]#{13}", .medium, check: .gs1(), failure: .refuse,
      country: "RU", "fourteen digits: the office's postcode, a month, a serial"),
    NumberShape(
      "ukrposhta", "Ukrposhta 13", "05#{11}", .high, check: .mod11, country: "UA",
      "thirteen digits from 05"),
    NumberShape(
      "ukrposhta", "Ukrposhta 13, other", "[0-9][0-46-9]#{11} [1-9]5#{11}", .low, check: .mod11,
      failure: .refuse, country: "UA", "thirteen digits"),
    NumberShape(
      "nova-poshta", "Nova Poshta 14", "20#{12} 59#{12}", .medium, country: "UA",
      "fourteen digits from 20 or 59"),
    NumberShape(
      "nova-poshta", "Nova Poshta 14 from 1", "1#{13}", .low, country: "UA",
      "fourteen digits from 1"),
    NumberShape(
      "nova-poshta-shopping", "NP Shopping", "@{2}#{14}NP@", .high, country: "UA",
      "two letters, fourteen digits and NP with a letter"),
    NumberShape(
      "meest", "Meest MYCV", "MY@{2}#{9}@{2}", .high, check: .s10(from: 4, suffix: 2),
      "MY before a number in S10 form"),
    NumberShape("meest", "Meest 10", "#{10}", .low, country: "UA", "ten digits"),
    NumberShape(
      "belpost", "Belpost domestic", "BY#{12}", .medium, country: "BY",
      "BY and twelve digits"),
    NumberShape("inpost", "InPost 24", "6#{23}", .medium, country: "PL", "24 digits from 6"),
    NumberShape("inpost", "InPost 24, other", "[0-57-9]#{23}", .low, country: "PL", "24 digits"),
    NumberShape(
      "poczta-polska", "Poczta Polska SSCC", "0059007#{13}", .high, check: .gs1(from: 2),
      country: "PL", "an SSCC with the prefix of Poczta Polska"),
    NumberShape(
      "poczta-polska", "Pocztex PX", "PX#{10}", .medium, country: "PL",
      "PX and ten digits"),
    NumberShape("dhl-poland", "DHL Poland 11", "#{11}", .low, country: "PL", "eleven digits"),
    NumberShape("packeta", "Packeta", "Z#{10}", .high, "Z and ten digits"),
    NumberShape(
      "venipak", "Venipak", "V#{5}E#{7}", .high, country: "LT",
      "V, the sender's five digits, E and seven digits"),
  ]
}
