extension NumberShape {
  /// China's own carriers and the lines that take orders out of China.
  static let china: [NumberShape] = [
    NumberShape(
      "cainiao", "Cainiao LP", "LP#{14}", .medium, country: "CN",
      "LP and fourteen digits, which others use as well"),
    NumberShape(
      "cainiao", "Cainiao AP", "AP#{14}", .medium, country: "CN",
      "AP and fourteen digits"),
    NumberShape(
      "cainiao", "Cainiao HD", "@{4}#{13}HD", .high, country: "CN",
      "four letters of route, thirteen digits and HD"),
    NumberShape(
      "cainiao", "Cainiao SWX", "SWX#{18}", .medium, country: "CN",
      "SWX and eighteen digits"),
    NumberShape(
      "cainiao", "Cainiao CN", "CN@{2}#{11,16}", .medium, country: "CN",
      "CN, the destination and digits"),
    NumberShape(
      "cainiao", "Cainiao AE, PL", "AE#{9,14} PL#{12} LP#{11}CN", .low, country: "CN",
      "a Cainiao prefix and digits"),
    NumberShape(
      "cainiao", "Cainiao U…Y", "U@#{9,12}Y", .low, country: "CN",
      "U, a letter, digits and Y"),
    NumberShape(
      "yanwen", "Yanwen YP, YW", "@{2}#{9}YP @{2}#{9}YW", .high,
      check: .s10(from: 2, suffix: 2), country: "CN", "S10 form with Yanwen's YP or YW"),
    NumberShape(
      "yanwen", "Yanwen Y…CN", "Y@#{9}CN", .medium, check: .s10(from: 2, suffix: 2),
      country: "CN", "Y, a letter, nine digits and CN"),
    NumberShape(
      "yanwen", "Yanwen 11", "Y@#{9}", .low, country: "CN",
      "Y, a letter and nine digits"),
    NumberShape("yanwen", "Yanwen 19", "#{19}", .low, country: "CN", "nineteen digits"),
    NumberShape(
      "yunexpress", "YunExpress YT", "YT#{16}", .high, country: "CN",
      "YT and sixteen digits"),
    NumberShape(
      "yto-express", "YTO YT", "YT#{13}", .high, country: "CN",
      "YT and thirteen digits"),
    NumberShape("4px", "4PX", "4PX#{13}CN", .high, country: "CN", "4PX, thirteen digits and CN"),
    NumberShape(
      "4px", "4PX, other", "4PX*{8,16}", .medium, country: "CN",
      "4PX and other characters"),
    NumberShape("sf-express", "SF 15", "SF#{13}", .high, "SF and thirteen digits"),
    NumberShape(
      "sf-express", "SF, other", "SF#{12} SF#{15}", .medium,
      "SF and twelve or fifteen digits"),
    NumberShape("sf-express", "SF 12", "#{12}", .low, country: "CN", "twelve digits"),
    NumberShape("cne", "CNE 3A5V", "3A5V#{9}", .high, country: "CN", "3A5V and nine digits"),
    NumberShape("cne", "CNE 13", "#{13}", .low, country: "CN", "thirteen digits"),
    NumberShape(
      "zto", "ZTO 14", "7[34568]#{12}", .medium, country: "CN",
      "fourteen digits from 73-76 or 78"),
    NumberShape(
      "sto-express", "STO 15", "77#{13} 88#{13}", .low, country: "CN",
      "fifteen digits from 77 or 88"),
    NumberShape(
      "jd-logistics", "JD 13", "JD#{13}", .medium, country: "CN",
      "JD and thirteen digits"),
    NumberShape(
      "jd-logistics", "JD letters", "JD[A-Z]#{12} JD[A-Z]{2}#{11}", .high, country: "CN",
      "JD, one or two letters and digits"),
    NumberShape(
      "sunyou", "SunYou SY", "SY@{1,3}#{8,11} SY#{11,13}", .high, country: "CN",
      "SY and letters or digits"),
    NumberShape(
      "ubi", "UBI by route", "CN@{2}#{11}", .low, country: "CN",
      "CN, the destination and eleven digits"),
    NumberShape(
      "jt-express", "J&T China", "JT#{13}", .high, country: "CN",
      "JT and thirteen digits"),
  ]
}
