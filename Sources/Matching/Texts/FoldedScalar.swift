/// Letters without case and accents, and what a character is for the division of a text into words.
enum FoldedScalar {
  enum Kind { case capital, small, letter, digit, ignored, separator }

  /// Scripts in which words are not divided by spaces, or bear many endings, are compared by parts of words.
  enum Script: UInt8 { case words, chinese, arabic }

  /// The letters from U+00C0 to U+024F in lower case, without accents.
  private static let latin: [UInt32] =
    """
    aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy\
    aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀ\
    ŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ\
    ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ\
    ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø\
    aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ\
    ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ
    """.unicodeScalars.map(\.value)

  static func fold(_ scalar: Unicode.Scalar) -> UInt32 {
    let value = scalar.value
    if value < 0xC0 { return (0x41...0x5A).contains(value) ? value + 32 : value }
    if value < 0x250 { return latin[Int(value) - 0xC0] }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first!.value : value
  }

  static func kind(_ scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x80 {
      if (0x61...0x7A).contains(value) { return .small }
      if (0x41...0x5A).contains(value) { return .capital }
      return (0x30...0x39).contains(value) ? .digit : .separator
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .capital
    case .lowercaseLetter: .small
    case .modifierLetter, .otherLetter: .letter
    case .decimalNumber: .digit
    // Accents and invisible characters do not divide words.
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .ignored
    default: .separator
    }
  }

  static func script(_ scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case ..<0x600: .words
    case 0x600...0x6FF, 0x750...0x77F: .arabic
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF: .chinese
    default: .words
    }
  }
}
