import Model

/// The name of an indicator as people write it: `6`, `PI6`, `PI6 Policy`, `H3` or `Policy`.
struct IndicatorName {
  /// The number in the name; nil if there is only a title.
  let number: String?
  /// The title next to the number.
  let title: String
  /// The name as written in the file.
  let written: String

  init(_ text: String) {
    written = text
    // In most files the name is only a number.
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      number = text
      title = ""
      return
    }
    var rest = text.drop(while: \.isWhitespace)
    if rest.prefix(2).lowercased() == "pi" {
      let afterLetters = rest.dropFirst(2).drop { $0 == " " || $0 == "-" || $0 == "_" }
      if Self.startsWithNumber(afterLetters) { rest = afterLetters }
    }
    let letter = rest.first?.isLetter == true ? rest.prefix(1) : ""
    let digits = rest.dropFirst(letter.count).prefix { $0.isASCIIDigit || $0 == "." }
    let after = rest.dropFirst(letter.count + digits.count)
    if Self.startsWithNumber(rest), after.first.map({ !$0.isLetter }) ?? true {
      number = letter.uppercased() + (digits.last == "." ? digits.dropLast() : digits)
      title = String(after.drop { $0 == ":" || $0 == "." || $0 == "-" || $0 == "–" || $0.isWhitespace })
    } else {
      number = nil
      title = String(rest)
    }
  }

  /// Whether the text starts with a digit, or with a single letter and a digit.
  private static func startsWithNumber(_ text: Substring) -> Bool {
    if text.first?.isASCIIDigit == true { return true }
    return text.first.map { $0.isASCII && $0.isLetter } == true && text.dropFirst().first?.isASCIIDigit == true
  }

  /// The position of the indicator in `framework`, in any form of the number with only one meaning; nil if it has no
  /// indicator with that number or title.
  func position(in framework: Framework) -> Int? { IndicatorReading(self, in: framework).position }

  /// The position of the indicator with exactly this number, or with this title.
  func plainPosition(in framework: Framework) -> Int? {
    if let number { return framework.position(ofIndicator: number) }
    if FoldedText.fold(title).isEmpty { return nil }
    return framework.position(ofTitle: title)
  }

  /// Whether the text is only the number, or has the exact title of the indicator, ignoring case.
  func isSettled(for indicator: Indicator) -> Bool {
    if written == indicator.number { return true }
    let rest = title.lowercased()
    return rest.isEmpty
      ? written.allSatisfy { $0.isASCII && !"?~<>!".contains($0) } : rest == indicator.title.lowercased()
  }

  /// Whether the title next to a number, if there is one, is the title of the indicator.
  func agrees(with indicator: Indicator) -> Bool {
    let folded = FoldedText.fold(title)
    // `7,0` is a number with a zero after the decimal comma, and not a number with a title.
    return number == nil || folded.allSatisfy { $0 == "0" } || folded == FoldedText.fold(indicator.title)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
