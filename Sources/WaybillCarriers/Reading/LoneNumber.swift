package import WaybillModel
internal import WaybillNumbers
internal import WaybillPages

/// The number of a page that prints it where none is expected: the only one of postal form (S10) with a right
/// check digit. Two such numbers are none.
enum LoneNumber {
  // Where pages print what they were asked for, or send it on.
  private static let fields = Query("input@value", .html)

  /// In the words of the node and, on a page, in what its forms hold.
  static func find(in node: PageNode) -> Found? {
    var found: [Found] = fields.values(in: node).flatMap { numbers(in: $0.text, at: $0) }
    switch node {
    case .markup(let markup):
      for text in markup.texts {
        let place = PageNode.markup(text)
        found += numbers(in: text.rawText, at: Found(text: "", range: place.range, node: place, suffix: ""))
      }
    case .json(let json):
      guard let text = json.text else { break }
      found += numbers(in: text, at: Found(text: "", range: node.range, node: node, suffix: ""))
    }
    guard let first = found.first, found.allSatisfy({ $0.text == first.text }) else { return nil }
    return first
  }

  static func note(_ cite: Citation?) -> Note {
    Note(
      .info, "number_elsewhere",
      "the number does not stand where it should: it is the only one here with a right check digit", cite: cite)
  }

  private static func numbers(in text: String, at place: Found) -> [Found] {
    text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.compactMap { word in
      // Forms show AA123456785BR and its like as an example.
      guard word.utf8.count == 13, let number = TrackingNumber.s10(String(word)), number.isValid,
        number.operatorName != nil, number.serial != "12345678"
      else { return nil }
      var found = place
      found.text = String(word)
      return found
    }
  }
}
