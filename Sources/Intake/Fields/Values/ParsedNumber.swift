import Model

/// Reads a number as people write it: with a decimal comma, thousands separators, a per cent sign or Arabic digits.
///
/// The whole text must be a number; `12abc` is not read at all.
struct ParsedNumber {
  let reading: Interpretation<ExactDecimal>
  /// Whether a per cent sign follows the number.
  let hasPercentSign: Bool
  /// Whether the text is a number with too many digits to be represented exactly.
  let isTooLong: Bool

  init(_ written: String) {
    // Most numbers are plain integers; only a decimal point can make them ambiguous.
    if let number = ExactDecimal(strictly: written), !written.utf8.contains(UInt8(ascii: ".")) {
      self.init(.plain(number))
      return
    }
    guard let text = NormalizedText(written), !text.mixesDigitScripts else {
      self.init(.none(likely: nil))
      return
    }
    var body = text.text[...]
    let hasPercentSign = body.last == "%"
    if hasPercentSign {
      body.removeLast()
      if body.last == " " { body.removeLast() }
    }
    let sign = body.first == "-" || body.first == "+" ? String(body.removeFirst()) : ""
    let minus = sign == "-" ? "-" : ""
    if Self.lacksZero(body) { body = "0" + body }
    let forms = GroupedDigits(body)?.possibleNumbers ?? []
    let numbers = forms.compactMap { ExactDecimal(strictly: minus + $0) }
    guard !forms.isEmpty, numbers.count == forms.count else {
      self.init(.none(likely: nil), hasPercentSign: hasPercentSign, isTooLong: !forms.isEmpty)
      return
    }
    let isPlain = ExactDecimal(strictly: written) != nil
    self.init(
      numbers.count == 2 ? .either(numbers[0], numbers[1]) : isPlain ? .plain(numbers[0]) : .variant(numbers[0]),
      hasPercentSign: hasPercentSign)
  }

  /// Whether a number such as `.15` begins with its decimal mark; `.500` may be the end of a longer number.
  private static func lacksZero(_ text: Substring) -> Bool {
    guard let mark = text.first, [".", ",", "٫"].contains(mark) else { return false }
    let digits = text.dropFirst()
    return !digits.isEmpty && digits.count != 3 && digits.allSatisfy(\.isPlainDigit)
  }

  private init(_ reading: Interpretation<ExactDecimal>, hasPercentSign: Bool = false, isTooLong: Bool = false) {
    self.reading = reading
    self.hasPercentSign = hasPercentSign
    self.isTooLong = isTooLong
  }
}
