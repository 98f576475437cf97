/// Weights as pages print them.
enum Weight {
  /// Grams of `1.25 kg`, `0,4 lb`, `350` (times `factor`); nil for anything else.
  static func grams(_ text: String, factor: Double) -> Double? {
    let text = text.lowercased()
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    guard let value = Double(digits.replacing(",", with: ".")) else { return nil }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.prefix { $0.isLetter }
    let grams: Double
    switch unit {
    case "": grams = value * factor
    case "kg", "kgs", "kilogram", "kilograms", "кг": grams = value * 1000
    case "g", "gr", "gram", "grams", "г": grams = value
    case "lb", "lbs", "pound", "pounds": grams = value * 453.59237
    case "oz", "ounce", "ounces": grams = value * 28.349523125
    default: return nil
    }
    return (grams * 1000).rounded() / 1000
  }
}
