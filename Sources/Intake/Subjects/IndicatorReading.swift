import Model

/// The possible meanings of a cell as an indicator of one framework.
enum IndicatorReading: Equatable {
  /// The position of the indicator that is named by its number, its title or both.
  case plain(Int)
  /// The same, with the number in another unambiguous form, such as `07`, `7.0` or `٧`.
  case variant(Int)
  /// An indicator with a sign of uncertainty.
  case doubtful(Int, mark: String)
  /// Two possible meanings, or more than one indicator.
  case unclear(String, String)
  case unknown

  init(_ name: IndicatorName, in framework: Framework) {
    if let position = name.plainPosition(in: framework), name.isSettled(for: framework.indicators[position]) {
      self = .plain(position)
      return
    }
    let text = Self.unified(name.written)
    let certain = DoubtMark.removed(from: text)
    if let (first, second) = Self.readings(certain, in: framework) {
      self = .unclear(first, second)
    } else if let mark = DoubtMark.mark(in: text), let position = Self.position(certain, in: framework),
      IndicatorName(certain).agrees(with: framework.indicators[position])
    {
      self = .doubtful(position, mark: mark)
    } else if let position = name.plainPosition(in: framework) {
      let isForm = name.written.unicodeScalars.contains(where: \.isInvisibleMark) || Self.withoutWord(text) != text
      self = isForm ? .variant(position) : .plain(position)
    } else {
      self = Self.position(text, in: framework).map { .variant($0) } ?? .unknown
    }
  }

  /// The position of the indicator that is clearly meant; nil if there is none.
  var position: Int? {
    switch self {
    case .plain(let position), .variant(let position): position
    case .doubtful, .unclear, .unknown: nil
    }
  }

  /// The text with equivalent characters unified, without the quotation marks and equals sign of a formula such as
  /// `="7"`.
  private static func unified(_ written: String) -> String {
    let text = NormalizedText(written)?.text ?? written
    return text.hasPrefix("=\"") ? NormalizedText(String(text.dropFirst()))?.text ?? text : text
  }

  /// The two possible meanings of an ambiguous text; nil for other texts.
  private static func readings(_ text: String, in framework: Framework) -> (String, String)? {
    if let (first, second) = IndicatorDate.numbers(text) { return (first, second) }
    guard let numbers = IndicatorNumbers(text) else { return nil }
    // A number after a space can be the beginning of a title.
    if numbers.hasTitle, numbers.separator == " " { return nil }
    let all = numbers.numbers.joined(separator: " + ")
    if numbers.isRange { return ("\(numbers.numbers[0])–\(numbers.numbers[1])", all) }
    guard numbers.isDecimal else { return (all, numbers.numbers[0]) }
    let decimal = numbers.numbers.joined(separator: ".")
    if framework.position(ofIndicator: decimal) == nil, numbers.numbers[1].allSatisfy({ $0 == "0" }) { return nil }
    return (decimal, all)
  }

  /// The position of the indicator whose number is in `text` in another form.
  private static func position(_ text: String, in framework: Framework) -> Int? {
    let name = IndicatorName(withoutWord(text))
    if let position = name.plainPosition(in: framework) { return position }
    guard let number = name.number else { return nil }
    // A number with a decimal comma is read only up to the comma.
    var bare = number.first == "0" ? String(number.drop { $0 == "0" }) : number
    if let letter = number.first, letter.isLetter { bare = String(letter) + number.dropFirst().drop { $0 == "0" } }
    for end in ["", ".0", ".00"] where bare.hasSuffix(end) {
      if let position = framework.position(ofIndicator: String(bare.dropLast(end.count))) { return position }
    }
    return nil
  }

  /// The text without the word indicator before the number and without zeros after a decimal comma.
  private static func withoutWord(_ text: String) -> String {
    var rest = text[...]
    for word in ["performance indicator", "indicator"] where rest.lowercased().hasPrefix(word + " ") {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
      break
    }
    for end in [",00", ",0"] where rest.hasSuffix(end) && rest.dropLast(end.count).last?.isPlainDigit == true {
      return String(rest.dropLast(end.count))
    }
    return String(rest)
  }
}

extension Unicode.Scalar {
  /// Whether the character is invisible and not white space, such as a writing direction mark.
  fileprivate var isInvisibleMark: Bool { properties.isDefaultIgnorableCodePoint && !properties.isWhitespace }
}
