extension NumberShape {
  static let britain: [NumberShape] = [
    NumberShape("royal-mail", "Royal Mail 16", "#{16}", .low, country: "GB", "sixteen digits"),
    NumberShape(
      "royal-mail", "Royal Mail 2D", "0#{14}*{6}", .low, country: "GB",
      "21 characters, the item last"),
    NumberShape(
      "parcelforce", "Parcelforce 9", "@{2}#{7}", .medium, country: "GB",
      "two letters and seven digits"),
    NumberShape(
      "parcelforce", "Parcelforce 14", "@{4}#{10}", .medium, country: "GB",
      "four letters and ten digits"),
    NumberShape("parcelforce", "Parcelforce 12", "#{12}", .low, country: "GB", "twelve digits"),
    NumberShape(
      "evri", "Evri 16", "[ACHJPTXY]0*{14}", .medium, country: "GB",
      "sixteen characters from a letter and 0"),
    NumberShape("evri", "Evri 16 digits", "#{16}", .low, country: "GB", "sixteen digits"),
    NumberShape("evri", "Evri calling card", "#{8}", .low, country: "GB", "eight digits"),
    NumberShape(
      "yodel", "Yodel JD", "JD000#{13} JJD000#{13}", .medium, country: "GB",
      "a licence plate in Yodel's range"),
  ]
}
