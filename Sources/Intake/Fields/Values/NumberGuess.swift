import Model

/// Guesses the number that a text probably means, for a hint only; the guess is never used as the answer.
enum NumberGuess {
  /// The likely number; nil if there is none.
  ///
  /// For example, `(15)` probably means -15, `ca. 15` 15, `USD 1,200,000` 1200000, and `1.2E+06` 1200000.
  ///
  /// - Parameter unit: the unit of the question, which people write next to the number.
  static func reading(_ written: String, unit: String) -> ExactDecimal? {
    guard let text = NormalizedText(written)?.text.lowercased(), !text.isEmpty else { return nil }
    var body = text[...]
    let isNegative = removeAlternativeMinus(&body)
    strip(&body, words: ignoredWords + (unit.isEmpty ? [] : [unit.lowercased()]))
    let number = number(body) ?? scientific(body) ?? joined(body)
    guard isNegative else { return number }
    return number.flatMap { $0.units > 0 ? ExactDecimal(units: -$0.units) : nil }
  }

  private static func number(_ body: Substring) -> ExactDecimal? { ParsedNumber(String(body)).reading.meaning }

  /// Removes a negative sign in another form: accounting parentheses or a typographic minus or dash.
  private static func removeAlternativeMinus(_ body: inout Substring) -> Bool {
    if body.first == "(", body.last == ")" {
      body = body.dropFirst().dropLast()
      return true
    }
    guard let first = body.first, ["−", "–", "‒", "‐", "‑", "﹣", "－"].contains(first) else { return false }
    body = body.dropFirst()
    return true
  }

  /// Words and signs that do not change a number; words that multiply it, such as million, are not included.
  private static let ignoredWords = [
    "ca.", "ca", "circa", "approximately", "approx.", "approx", "about", "around", "~", "≈", "environ", "unos", "около",
    "حوالي", "约", "usd", "us$", "$", "eur", "€", "gbp", "£", "chf", "per cent", "percent", "pour cent", "por ciento",
  ]

  private static func strip(_ body: inout Substring, words: [String]) {
    var isChanged = true
    while isChanged {
      isChanged = false
      body = body.drop { $0 == " " }
      while body.last == " " { body.removeLast() }
      for word in words where body.count > word.count {
        if body.hasPrefix(word), !isWithin(word.last, body.dropFirst(word.count).first) {
          body = body.dropFirst(word.count)
          isChanged = true
        } else if body.hasSuffix(word), !isWithin(body.dropLast(word.count).last, word.first) {
          body = body.dropLast(word.count)
          isChanged = true
        }
      }
    }
  }

  /// Whether two neighbouring characters belong to the same word.
  private static func isWithin(_ a: Character?, _ b: Character?) -> Bool { a?.isLetter == true && b?.isLetter == true }

  /// Reads numbers such as `1.2E+06`, as Excel shows long numbers in narrow columns.
  private static func scientific(_ body: Substring) -> ExactDecimal? {
    let parts = body.split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = number(parts[0]) else { return nil }
    let digits = parts[1].first == "+" ? parts[1].dropFirst() : parts[1]
    guard !digits.isEmpty, digits.allSatisfy(\.isPlainDigit), let exponent = Int(digits), exponent <= 12
    else { return nil }
    var units = number.units
    for _ in 0..<exponent {
      let (tens, overflowed) = units.multipliedReportingOverflow(by: 10)
      guard !overflowed else { return nil }
      units = tens
    }
    return ExactDecimal(units: units)
  }

  /// Reads digits with separators in unusual positions, such as `12,00,000` and `1_200`, or at an end.
  private static func joined(_ body: Substring) -> ExactDecimal? {
    let isMark: (Character) -> Bool = { [" ", "'", ",", ".", "_"].contains($0) }
    let groups = body.split(omittingEmptySubsequences: false, whereSeparator: isMark)
    guard groups.joined().allSatisfy(\.isPlainDigit) else { return nil }
    if groups.count == 2, groups[1].isEmpty { return ExactDecimal(strictly: groups[0]) }
    if groups.count == 2, groups[0].isEmpty { return ExactDecimal(strictly: "0." + groups[1]) }
    guard Set(body.filter(isMark)).count == 1, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    let isPaired = groups.count > 2 && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
    guard groups[groups.count - 1].count == 3, isPaired || body.contains("_") else { return nil }
    return ExactDecimal(strictly: groups.joined())
  }
}
