/// Makes text safe to show: it cannot control a terminal, nor hide or reorder the text around it.
///
/// ```swift
/// print(VisibleText.escaped("EXW\u{202E}"))  // EXW\u{202E}
/// print(VisibleText.onOneLine("a\nb"))  // a\u{A}b
/// ```
package enum VisibleText {
  /// `text` with control characters, direction marks and invisible characters escaped as `\u{…}`.
  package static func escaped(_ text: String) -> String {
    guard mayContainHidden(text), text.unicodeScalars.contains(where: isHidden) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether the text contains a byte that every hidden character needs; for most texts this quick test is enough.
  static func mayContainHidden(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for (index, byte) in bytes.enumerated() where byte < 0x20 || byte >= 0x7F {
        switch byte {
        // Quotation marks, dashes and other punctuation begin with the same byte as some hidden characters.
        case 0xE2:
          let (second, third) = (bytes[index + 1], bytes[index + 2])
          if second == 0x81 || second == 0x80 && !(0x90...0xA7).contains(third) { return true }
        case 0xC2: if bytes[index + 1] < 0xA0 { return true }
        case 0..<0x20, 0x7F, 0xD8, 0xEF, 0xF3: return true
        default: break
        }
      }
      return false
    }
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
