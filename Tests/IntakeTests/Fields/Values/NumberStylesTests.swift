import Model
import Testing

@testable import Intake

/// What holds for every number, and for every text that is none.
@Suite struct NumberStylesTests {
  /// A way of writing numbers: the marks between thousands and before decimals, and the zero of its digits.
  struct Style: CustomTestStringConvertible {
    let thousands: String
    let decimal: String
    var zero: UInt32 = 0x30

    var testDescription: String { "1\(thousands)000\(decimal)5" }

    func write(_ whole: Int, _ decimals: String, isNegative: Bool) -> String {
      var digits = String(whole)
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits = String(digits.dropLast(3))
      }
      let text = ([digits] + groups).joined(separator: thousands) + (decimals.isEmpty ? "" : decimal + decimals)
      let scalars = text.unicodeScalars.map { scalar in
        (0x30...0x39).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x30 + zero)! : scalar
      }
      return (isNegative ? "-" : "") + String(String.UnicodeScalarView(scalars))
    }
  }

  static let styles = [
    Style(thousands: "", decimal: "."), Style(thousands: "", decimal: ","), Style(thousands: " ", decimal: "."),
    Style(thousands: "\u{A0}", decimal: ","), Style(thousands: "\u{202F}", decimal: ","),
    Style(thousands: ",", decimal: "."), Style(thousands: ".", decimal: ","), Style(thousands: "'", decimal: "."),
    Style(thousands: "’", decimal: ","), Style(thousands: "٬", decimal: "٫", zero: 0x660),
    Style(thousands: " ", decimal: "٫", zero: 0x6F0), Style(thousands: "，", decimal: "．", zero: 0xFF10),
  ]

  @Test(arguments: styles) func everyNumberReadsTheSameInEveryStyle(_ style: Style) throws {
    var random = SeededRandom(seed: 20_251_231)
    var ambiguous = 0
    for _ in 0..<500 {
      let whole = Int.random(
        in: 0..<[10, 1_000, 100_000, 1_000_000_000].randomElement(using: &random)!, using: &random)
      let decimals = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        String(Int.random(in: 0...9, using: &random))
      }
      .joined()
      let isNegative = Bool.random(using: &random)
      let plain = (isNegative ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : "." + decimals)
      let number = try #require(ExactDecimal(strictly: plain))
      let written = style.write(whole, decimals, isNegative: isNegative)
      if case .either(let a, let b) = ParsedNumber(written).reading {
        ambiguous += 1
        #expect(a == number || b == number, "\(written)")
        #expect(written.contains(/^-?[1-9１-９][0-9０-９]{0,2}[.,．，][0-9０-９]{3}$/), "\(written)")
      } else {
        #expect(ParsedNumber(written).reading.meaning == number, "\(written)")
      }
    }
    #expect(style.decimal == "٫" ? ambiguous == 0 : ambiguous > 10)
  }

  /// Texts that are wholly numbers, with marks that are made one.
  private static func isWhollyANumber(_ text: String) -> Bool {
    let whole =
      /[+\-]?(\d+([.,]\d+)?|[.,](\d\d?|\d{4,})|[1-9]\d{0,2}( \d{3})+([.,]\d+)?|[1-9]\d{0,2}(,\d{3})+(\.\d+)?|[1-9]\d{0,2}(\.\d{3})+(,\d+)?)( ?%)?/
    return text.wholeMatch(of: whole) != nil
  }

  @Test func nothingIsReadThatIsNotWhollyANumber() {
    var random = SeededRandom(seed: 7)
    let alphabet = Array("00123456789.,.,  -+%ae(")
    var numbers = 0
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...9, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
      let trimmed = text.trimmingCharacters(" ")
      switch ParsedNumber(text).reading {
      case .plain, .variant, .either:
        numbers += 1
        #expect(Self.isWhollyANumber(trimmed), "\(text)")
      case .none: #expect(!Self.isWhollyANumber(trimmed) || ParsedNumber(text).isTooLong, "\(text)")
      }
    }
    #expect(numbers > 500)
  }

  @Test(arguments: styles) func oneForeignCharacterMakesItNoNumber(_ style: Style) {
    var random = SeededRandom(seed: 99)
    let foreign = Array("abeEx/:;()[]$€−–?!*=#&@\u{0}\u{7}\n_½²")
    for _ in 0..<1_000 {
      var written = style.write(Int.random(in: 1..<1_000_000, using: &random), "25", isNegative: false)
      let index = written.indices.randomElement(using: &random)!
      // White space at the ends is trimmed; everywhere else it is foreign.
      let character = foreign.randomElement(using: &random)!
      if character == "\n", index == written.startIndex { continue }
      written.insert(character, at: index)
      #expect(ParsedNumber(written).reading == .none(likely: nil), "\(written)")
    }
  }
}

extension String {
  fileprivate func trimmingCharacters(_ character: Character) -> String {
    var rest = self[...]
    while rest.first == character { rest.removeFirst() }
    while rest.last == character { rest.removeLast() }
    return String(rest)
  }
}
