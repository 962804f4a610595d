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
      } else if Self.isWhitespace(scalar) {
        hasSpace = true
        isDivided = true
      } else if Self.isSign(scalar) {
        signs.unicodeScalars.append(scalar)
      } else if scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint {
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
    guard !scalar.isASCII else {
      text.unicodeScalars.append(Self.isUppercase(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      count += 1
      return
    }
    let folded = scalar.properties.lowercaseMapping
    text += folded
    count += folded.unicodeScalars.count
  }

  private static func divides(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    isNumeric(first) != isNumeric(second) || (isLowercase(first) && isUppercase(second))
  }

  // Most texts are ASCII, and properties of scalars are slow to look up.

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLowercase(scalar) || isUppercase(scalar) || isNumeric(scalar) }
    return scalar.properties.isAlphabetic || isNumeric(scalar) || isAccent(scalar)
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType != nil
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
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
