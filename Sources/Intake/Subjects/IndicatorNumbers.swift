/// Several numbers in one cell and the separator between them, as in `7-9`, `7, 8` and `PI7 and PI8`.
struct IndicatorNumbers {
  /// At least two.
  let numbers: [String]
  /// The first sign or word between numbers, or a space.
  let separator: String
  /// Whether text follows the numbers, which may be a title.
  let hasTitle: Bool

  /// Returns nil unless `text` begins with at least two numbers.
  ///
  /// - Parameter text: text in which equivalent characters have been unified.
  init?(_ text: String) {
    var rest = text.lowercased()[...]
    guard let first = Self.takeNumber(&rest) else { return nil }
    var numbers = [first]
    var separators: [String] = []
    while true {
      var next = rest
      guard let separator = Self.takeSeparator(&next), let number = Self.takeNumber(&next) else { break }
      numbers.append(number)
      separators.append(separator)
      rest = next
    }
    guard let separator = separators.first else { return nil }
    self.numbers = numbers
    self.separator = separator
    hasTitle = rest.contains { $0.isLetter || $0.isNumber }
  }

  /// Whether the text can mean all numbers from the first to the last.
  var isRange: Bool { numbers.count == 2 && (Self.dashes.contains(separator) || Self.untilWords.contains(separator)) }

  /// Whether the text can mean a number with a decimal comma.
  var isDecimal: Bool {
    numbers.count == 2 && separator == "," && !numbers.joined().contains { !$0.isPlainDigit }
  }

  private static let dashes: Set<String> = ["-", "‐", "‑", "–", "—", "−", "..", "…"]
  private static let signs = dashes.union([",", ";", "/", "&", "+", "|", "•", "、", "\\", "*"])
  private static let untilWords: Set<String> = ["to", "until", "through", "thru", "bis", "à", "a", "hasta", "до"]
  private static let words = untilWords.union(["and", "or", "et", "ou", "y", "e", "o", "und", "oder", "и", "или", "و"])

  /// Removes a number such as `7`, `6.1`, `h3` or `pi7` from the beginning; nil if there is none.
  ///
  /// Numbers with more than two digits are years or amounts.
  private static func takeNumber(_ text: inout Substring) -> String? {
    var rest = text
    if rest.hasPrefix("pi") { rest = rest.dropFirst(2).drop { $0 == " " || $0 == "-" || $0 == "_" } }
    let letter = rest.first.map { $0.isASCII && $0.isLetter } == true ? rest.prefix(1) : ""
    rest = rest.dropFirst(letter.count)
    var number = rest.prefix(while: \.isPlainDigit)
    guard (1...2).contains(number.count) else { return nil }
    rest = rest.dropFirst(number.count)
    while rest.first == ".", let digit = rest.dropFirst().first, digit.isPlainDigit {
      let part = rest.dropFirst().prefix(while: \.isPlainDigit)
      number = number + "." + part
      rest = rest.dropFirst(part.count + 1)
    }
    if let next = rest.first, next.isLetter || next.isNumber { return nil }
    if rest.first == ".", rest.dropFirst().first?.isLetter == true { return nil }
    text = rest
    return letter.uppercased() + number
  }

  private static func takeSeparator(_ text: inout Substring) -> String? {
    let rest = text.drop { $0 == " " }
    if rest.hasPrefix("..") {
      text = rest.drop { $0 == "." || $0 == " " }
      return ".."
    }
    if let sign = rest.first.map({ String($0) }), signs.contains(sign) {
      text = rest.dropFirst().drop { $0 == " " || $0 == "\n" }
      return sign
    }
    let word = String(rest.prefix(while: \.isLetter))
    if words.contains(word), rest.dropFirst(word.count).first == " " {
      text = rest.dropFirst(word.count).drop { $0 == " " }
      return word
    }
    guard let first = text.first, first == " " || first == "\n" else { return nil }
    text = text.drop { $0 == " " || $0 == "\n" }
    return " "
  }
}
