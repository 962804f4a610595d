/// How plausible text is that was decoded with a guessed encoding.
///
/// In correctly decoded text, neighbouring letters belong to the same script, and capitals are at the beginning of
/// words.
enum TextPlausibility {
  private enum Kind {
    case none, ascii, capital, latin(isUpper: Bool), cased(isUpper: Bool), uncased, ideograph, sign, symbol, unreadable
  }

  /// The score of a text.
  ///
  /// A higher score means a more plausible text.
  ///
  /// - Parameter weight: the number of bytes per character, so that encodings with one and two bytes can be compared.
  static func score(_ text: some Sequence<Unicode.Scalar>, weight: Int) -> Int {
    var score = 0
    var previous = Kind.none
    var current = Kind.none
    var isASCII = true
    func judge(before next: Kind) {
      if !isASCII { score += weight * points(current, after: previous, before: next) }
    }
    for scalar in text {
      let next = kind(scalar)
      judge(before: next)
      (previous, current, isASCII) = (current, next, scalar.value < 0x80)
    }
    judge(before: .none)
    return score
  }

  private static func points(_ kind: Kind, after previous: Kind, before next: Kind) -> Int {
    switch kind {
    case .none, .ascii, .capital: return 0
    case .unreadable: return -6
    case .symbol: return isLetter(previous) && isLetter(next) ? -3 : -1
    case .sign: return 1
    case .uncased: return isLatinLetter(previous) || isLatinLetter(next) ? -4 : 2
    case .ideograph: return isLatinLetter(previous) || isLatinLetter(next) ? -4 : 2
    case .cased(let isUpper):
      if isLatinLetter(previous) || isLatinLetter(next) { return -4 }
      if isUpper, case .cased(isUpper: false) = previous { return -3 }
      return 2
    case .latin(let isUpper): return latinPoints(isUpper: isUpper, after: previous, before: next)
    }
  }

  private static func latinPoints(isUpper: Bool, after previous: Kind, before next: Kind) -> Int {
    if case .latin = previous { return -1 }
    if isUpper, case .ascii = previous { return -2 }
    return isLetter(previous) || isLetter(next) ? 2 : 0
  }

  private static func isLetter(_ kind: Kind) -> Bool {
    switch kind {
    case .ascii, .capital, .latin, .cased, .uncased, .ideograph: true
    default: false
    }
  }

  private static func isLatinLetter(_ kind: Kind) -> Bool {
    switch kind {
    case .ascii, .capital, .latin: true
    default: false
    }
  }

  /// Returns `ascii` for lower-case ASCII letters, which are not followed by a capital, and `none` for ASCII characters
  /// that are not letters.
  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: return .ascii
    case 0x41...0x5A: return .capital
    case ..<0x80: return .none
    case 0x80..<0xA0, 0xFFFD, 0xE000...0xF8FF: return .unreadable
    case 0x2018...0x201E, 0x2010...0x2015, 0x2026, 0x20AC, 0x2116, 0xAB, 0xBB, 0xB0, 0xA0, 0x3000...0x303F: return .sign
    case 0xFF01...0xFF60: return .sign
    case 0xAA, 0xB5, 0xBA, 0xD7, 0xF7, 0x192, 0x2C6, 0x2DC, 0xDE, 0xFE, 0xF0, 0xD0, 0xFF, 0x178: return .symbol
    case 0xC0...0x24F, 0x1E00...0x1EFF: return .latin(isUpper: scalar.properties.isUppercase)
    case 0x370...0x3FF, 0x400...0x52F:
      return scalar.properties.isAlphabetic ? .cased(isUpper: scalar.properties.isUppercase) : .symbol
    case 0x5D0...0x5EA, 0x620...0x6FF, 0x60C, 0x61B, 0x61F, 0xE00...0xE7F: return .uncased
    case 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .ideograph
    case 0xFF61...0xFF9F: return .unreadable
    default: return .symbol
    }
  }
}
