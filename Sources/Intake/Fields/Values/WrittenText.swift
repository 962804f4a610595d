/// The characters of a written value, with those that mean the same made one.
struct WrittenText {
  /// Digits in ASCII, one kind of space, of apostrophe, comma, point and per cent sign, no unseen marks.
  let text: String
  /// Whether the digits are of two scripts.
  let mixesDigits: Bool

  /// No value that is read here needs more; longer text is never one.
  static let most = 80

  /// Nil for text that is longer than any value.
  init?(_ written: String) {
    guard written.unicodeScalars.prefix(Self.most + 1).count <= Self.most else { return nil }
    var scripts: Set<UInt32> = []
    var plain = String.UnicodeScalarView()
    for scalar in written.unicodeScalars {
      if let (digit, zero) = Self.digit(scalar) {
        scripts.insert(zero)
        plain.append(digit)
      } else if let same = Self.same(as: scalar) {
        plain.append(same)
      } else if !Self.unseen.contains(scalar) {
        plain.append(scalar)
      }
    }
    text = Self.trimmed(Self.withoutQuotes(Self.trimmed(String(plain))))
    mixesDigits = scripts.count > 1
  }

  /// A digit of Arabic, Persian or full-width writing in ASCII, with the zero of its script.
  private static func digit(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, zero: UInt32)? {
    for zero: UInt32 in [0x30, 0x660, 0x6F0, 0xFF10] where (zero...zero + 9).contains(scalar.value) {
      return (Unicode.Scalar(UInt8(0x30 + scalar.value - zero)), zero)
    }
    return nil
  }

  /// Marks that nobody sees: of the direction of text, as Arabic writing has beside per cent signs, and of its breaks.
  private static let unseen: Set<Unicode.Scalar> = [
    "\u{200E}", "\u{200F}", "\u{061C}", "\u{FEFF}", "\u{200B}", "\u{2060}", "\u{FE0F}",
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

  /// Without one pair of quotation marks around it, or the apostrophe that makes text of a cell in Excel.
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
  /// Whether this is a digit of `WrittenText` and nothing more: one with an accent lies between `0` and `9` too.
  var isPlainDigit: Bool { isASCII && isNumber }
}
