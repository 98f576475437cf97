extension NumberShape {
  static let asiaPacific: [NumberShape] = [
    NumberShape(
      "yamato", "Yamato 12", "#{12}", .medium, check: .mod7, failure: .refuse, country: "JP",
      "twelve digits"),
    NumberShape(
      "sagawa", "Sagawa 12", "#{12}", .medium, check: .mod7, failure: .refuse, country: "JP",
      "twelve digits"),
    NumberShape(
      "japan-post", "Japan Post 12", "#{12}", .medium, check: .mod7, failure: .refuse,
      country: "JP", "twelve digits"),
    NumberShape(
      "japan-post", "Japan Post 11", "#{11}", .low, check: .mod7, failure: .refuse, country: "JP",
      "eleven digits"),
    NumberShape(
      "korea-post", "Korea Post 13", "[16]#{12}", .low, country: "KR",
      "thirteen digits from 1 or 6"),
    NumberShape(
      "cj-logistics", "CJ Logistics", "#{10} #{12}", .low, country: "KR",
      "ten or twelve digits"),
    NumberShape(
      "jt-express", "J&T Indonesia", "J[BDNOPTXZ]#{10}", .medium, country: "ID",
      "J, a letter and ten digits"),
    NumberShape(
      "ninja-van", "Ninja Van", "NV@{2}*{8,16}", .medium,
      "NV, the country and up to sixteen characters"),
    NumberShape(
      "shopee-express", "Shopee Express", "SPX@{2}#{11,14}", .high,
      "SPX, the country and digits"),
    NumberShape("blue-dart", "Blue Dart 11", "#{11}", .low, country: "IN", "eleven digits"),
    NumberShape("dtdc", "DTDC", "@#{8}", .medium, country: "IN", "a letter and eight digits"),
    NumberShape(
      "australia-post", "Australia Post consignment", "#@{2}#{7} @{3}#{7} @{5}#{7}", .low,
      country: "AU", "the sender's code and seven digits"),
    NumberShape(
      "australia-post", "Australia Post article", "#@{2}#{13} @{3}#{13} @{5}#{13}",
      .medium, country: "AU", "a consignment, then the article, product and payer"),
    NumberShape(
      "australia-post", "Australia Post 3…", "3#@{3}#{7,18}", .medium, country: "AU",
      "3, a digit, the sender's letters and digits"),
    NumberShape(
      "australia-post", "Australia Post 20", "00#{18}", .low, check: .gs1(from: 2),
      failure: .refuse, country: "AU", "twenty digits from 00"),
  ]
}
