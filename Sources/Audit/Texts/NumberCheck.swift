import Model
import Words

/// Whether a number that an analyst wrote is the value of its figure.
///
/// Digits must be those of the value. A number under ten and a simple fraction may also be written in words.
struct NumberCheck {
  private let words: Catalogue
  private let numbers: [String]

  init(_ words: Catalogue) {
    self.words = words
    numbers = words.smallNumbers
  }

  /// Nil if the text has no number.
  func agrees(_ text: String, with figure: PublishedFigure, as form: FigureForm?) -> Bool? {
    let value = figure.figure.value
    if let ratio = ratio(in: text), let share = value.share {
      return (ratio.part * share.whole - share.part * ratio.whole).magnitude * 100
        <= (NearFraction.maxPoints * ratio.whole * share.whole).magnitude
    }
    if let written = Self.number(text) {
      if let form, let text = words.text(of: value, as: form) { return Self.number(text) == written }
      return written == Self.number(figure.text) || written == Self.number(value.plainText)
    }
    let plain = SentenceToken.read(text, contrasts: []).compactMap(\.word)
    if let fraction = SimpleFraction.allCases.first(where: { names($0).contains { plain.contains(words: $0) } }) {
      return figure.figure.value.share.map { agrees(fraction, plain, with: $0) } ?? false
    }
    guard let number = plain.compactMap({ numbers.firstIndex(of: $0) }).first else { return nil }
    return value.numerator == number || value.share?.roundedPercent == number
  }

  /// What “two in three” or “2 out of 3” says.
  private func ratio(in text: String) -> Share? {
    let tokens = SentenceToken.read(text, contrasts: [])
    func number(_ position: Int) -> Int? {
      switch tokens[position] {
      case .number(let number) where number < 1_000: number
      case .word(let word): word == "ten" ? 10 : numbers.firstIndex(of: word)
      default: nil
      }
    }
    for position in tokens.indices.dropFirst() where tokens[position] == .word("in") || tokens[position] == .word("of")
    {
      let isOut = tokens[position] == .word("of")
      let before = isOut ? position - 2 : position - 1
      guard before >= 0, position + 1 < tokens.count, !isOut || tokens[position - 1] == .word("out"),
        let part = number(before), let whole = number(position + 1), whole > 0
      else { continue }
      return Share(part, of: whole)
    }
    return nil
  }

  /// The words for a fraction, with and without “one” or “a”.
  private func names(_ fraction: SimpleFraction) -> [[String]] {
    let own = words.say("figure-fraction-\(fraction.rawValue)").split(separator: " ").map(String.init)
    return fraction == .quarter || fraction == .third ? [own, ["a"] + own.dropFirst()] : [own]
  }

  private func agrees(_ fraction: SimpleFraction, _ plain: [String], with share: Share) -> Bool {
    func has(_ phrases: String...) -> Bool {
      phrases.contains { plain.contains(words: $0.split(separator: " ").map(String.init)) }
    }
    let near = NearFraction(share).flatMap { $0.fraction == fraction ? $0.side : nil }
    let side = (fraction.value.part * share.whole - share.part * fraction.value.whole).signum()
    if has("nearly", "almost", "just under", "close to") { return near == .below }
    if has("just over", "slightly more than", "a little over") { return near == .above }
    if has("more than", "over", "above") { return side < 0 }
    if has("less than", "fewer than", "under", "below") { return side > 0 }
    if has("at least") { return side <= 0 }
    if has("at most") { return side >= 0 }
    if has("about", "around", "roughly", "some") { return near != nil }
    return near == .exact || share.roundedPercent == fraction.value.roundedPercent
  }

  /// The first number in a text, without thousands separators.
  private static func number(_ text: String) -> String? {
    guard let match = text.firstMatch(of: /[-−]?\d[\d,\u{202F}]*(?:\.\d+)?/) else { return nil }
    return String(match.0).replacing(/[,\u{202F}]/, with: "").replacing("−", with: "-")
  }
}

extension [String] {
  fileprivate func contains(words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return indices.contains { self[$0] == first && self[$0...].prefix(words.count).elementsEqual(words) }
  }
}
