/// A written value in which equivalent characters are unified.
struct NormalizedText {
  /// The text with ASCII digits, one kind each of space, apostrophe, comma, point and per cent sign, and no invisible
  /// characters.
  let text: String
  /// Whether the text has digits of more than one script.
  let mixesDigitScripts: Bool

  /// The maximum length, in Unicode scalars; no value is longer.
  static let limit = 80

  /// Returns nil for text that is longer than any value.
  init?(_ written: String) {
    guard written.unicodeScalars.prefix(Self.limit + 1).count <= Self.limit else { return nil }
    var scripts: Set<UInt32> = []
    var plain = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if let (digit, zero) = Self.digit(scalar) {
        scripts.insert(zero)
        plain.append(digit)
      } else if let same = Self.same(as: scalar) {
        plain.append(same)
      } else if !Self.invisible.contains(scalar) {
        plain.append(scalar)
      }
    }
    text = Self.trimmed(Self.withoutQuotes(Self.trimmed(String(plain))))
    mixesDigitScripts = scripts.count > 1
  }

  /// The ASCII digit for an Arabic, Persian or full-width digit, and the zero of its script.
  private static func digit(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, zero: UInt32)? {
    for zero: UInt32 in [0x30, 0x660, 0x6F0, 0xFF10] where (zero...zero + 9).contains(scalar.value) {
      return (Unicode.Scalar(UInt8(0x30 + scalar.value - zero)), zero)
    }
    return nil
  }

  /// Invisible characters: direction marks, which Arabic text has next to per cent signs, and marks without width.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200E}", "\u{200F}", "\u{061C}", "\u{FEFF}", "\u{200B}", "\u{2060}", "\u{FE0F}", "\u{200C}", "\u{200D}",
    "\u{AD}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}",
  ]

  private static func same(as scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\u{3000}": " "
    case "’", "‘", "ʼ", "＇": "'"
    case "，", "،": ","
    case "．": "."
    case "％", "٪": "%"
    case "／": "/"
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// The text without one pair of surrounding quotation marks, or without the apostrophe that marks a cell as text in
  /// Excel.
  private static func withoutQuotes(_ text: String) -> String {
    let pairs: [(Character, Character)] = [
      ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "“"), ("„", "”"), ("”", "”"), ("«", "»"), ("»", "«"), ("‚", "'"),
      ("‹", "›"), ("「", "」"),
    ]
    if text.count > 2, let first = text.first, let last = text.last, pairs.contains(where: { $0 == (first, last) }) {
      return String(text.dropFirst().dropLast())
    }
    if text.count > 1, text.first == "'" { return String(text.dropFirst()) }
    return text
  }
}

extension Character {
  /// Whether this is an ASCII digit without a combining mark; a digit with an accent also sorts between `0` and `9`.
  var isPlainDigit: Bool { isASCII && isNumber }
}
