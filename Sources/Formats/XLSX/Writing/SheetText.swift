import Model

/// Text as a workbook stores it.
///
/// ```swift
/// print(SheetText.escaped("a\u{1}<b"))  // a_x0001_&lt;b
/// print(SheetText.fitted("one two three", to: 9))  // one two…
/// ```
package enum SheetText {
  /// The greatest length of the text of a cell, in UTF-16 units.
  package static let maxCellLength = 32_767

  /// `text` as the content of an element or an attribute.
  ///
  /// Characters that XML does not allow are written as `_x0001_`, as Excel does; a text that looks like this itself
  /// keeps its meaning because its first sign is written that way, too.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: needsLook) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "_x\(hex(scalar.value))_"
      case "_" where beginsEscape(scalars, position): escaped += "_x005F_"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `text` cut to at most `limit` UTF-16 units, behind a whole word where possible, with an ellipsis in place of the
  /// rest.
  package static func fitted(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept: [Character] = []
    var length = 1
    for character in text {
      length += character.utf16.count
      if length > limit { break }
      kept.append(character)
    }
    if let space = kept.lastIndex(where: \.isWhitespace), space > kept.count / 2 { kept.removeSubrange(space...) }
    return String(kept) + "…"
  }

  /// How many lines `text` takes in a column that is `width` digits wide; a wide character counts twice.
  package static func lineCount(_ text: String, width: Double) -> Int {
    let room = max(Int(width) - 1, 1)
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      lines += 1
      for word in line.split(separator: " ") {
        let length = word.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.properties.isIdeographic ? 2 : 1) }
        if used > 0, used + 1 + length > room {
          lines += 1
          used = 0
        }
        if length > room { lines += (length - 1) / room }
        used += (used > 0 ? 1 : 0) + min(length, room)
      }
    }
    return max(lines, 1)
  }

  /// Whether a program might take `text` for a formula, so that its cell is marked as text.
  static func looksLikeFormula(_ text: String) -> Bool { FormulaGuard.guarded(text) != text }

  private static func needsLook(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x5F || byte == 0xEF
  }

  private static func beginsEscape(_ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
    guard position + 6 < scalars.count, scalars[position + 1] == "x", scalars[position + 6] == "_" else { return false }
    return scalars[(position + 2)...(position + 5)].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
