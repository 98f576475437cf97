/// How many columns of a terminal a text takes: East Asian wide characters two, combining ones none.
public enum ColumnWidth {
  /// Columns of the whole text.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The text and the blanks that fill it up to `width`; longer text is cut with an ellipsis.
  public static func fit(_ text: String, _ width: Int) -> String {
    let own = of(text)
    if own <= width { return text + String(repeating: " ", count: width - own) }
    var out = ""
    var used = 0
    for scalar in text.unicodeScalars {
      let next = of(scalar)
      if used + next > width - 1 { break }
      out.unicodeScalars.append(scalar)
      used += next
    }
    return out + "…" + String(repeating: " ", count: width - 1 - used)
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0..<0x300: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
