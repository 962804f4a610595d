/// The letters, digits and inner signs of a text, with the places at which it is divided into words.
struct FoldedLetters {
  private(set) var text = ""
  /// The numbers of letters before each space or punctuation mark between words.
  private(set) var breaks: Set<Int> = []
  /// The places at which people also divide the name: between letters and digits, before a capital letter, and after
  /// the `UN` at its beginning.
  private var inner: Set<Int> = []
  private var count = 0
  private var last: Unicode.Scalar?
  /// The signs since the last letter.
  private var signs = ""
  private var isDivided = false
  private var hasSpace = false

  /// Whether each letter stands alone.
  var isSpelledOut: Bool { count > 1 && breaks.count == count - 1 }

  var possibleBreaks: Set<Int> { breaks.union(inner) }

  init(_ original: String) {
    for scalar in original.unicodeScalars {
      if Self.isLetter(scalar) {
        add(scalar)
      } else if scalar.properties.isWhitespace {
        hasSpace = true
        isDivided = true
      } else if Self.isSign(scalar) {
        signs.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        isDivided = true
      }
    }
    if text.hasPrefix("un") { inner.insert(2) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if let last {
      // A sign beside a space stands between words, as punctuation does.
      if !signs.isEmpty, !hasSpace {
        text += signs
        count += signs.unicodeScalars.count
      }
      if isDivided { breaks.insert(count) }
      if Self.divides(last, scalar) { inner.insert(count) }
    }
    (signs, isDivided, hasSpace, last) = ("", false, false, scalar)
    let folded = scalar.properties.lowercaseMapping
    text += folded
    count += folded.unicodeScalars.count
  }

  private static func divides(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    (first.properties.numericType != nil) != (second.properties.numericType != nil)
      || (first.properties.isLowercase && second.properties.isUppercase)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isAccent(scalar)
  }

  /// Whether the scalar is a combining accent.
  ///
  /// Some programs write `é` as one scalar, others as two.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark && !scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether an ASCII character other than a space stands for something: it does not only divide words.
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20: false
    case 0..<0x20, 0x7F: true
    case UInt8(ascii: "!"), 0x23...0x25, UInt8(ascii: "*"), UInt8(ascii: "+"), 0x3A...0x40, UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isSign(UInt8(scalar.value)) }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .control, .unassigned, .privateUse: return true
    default: return false
    }
  }
}
