import Model

extension ParsedAnswer {
  /// Why an ambiguous text is not an answer; nil for all other texts.
  ///
  /// Ambiguous texts are the word NA, and a choice with a sign of uncertainty.
  static func refusal(of text: String, _ type: AnswerType) -> ParsedAnswer? {
    guard case .choice(let choices) = type else {
      return NotAvailable.isUnclear(text) ? .refused(.notAvailableUnclear, [:]) : nil
    }
    if choices.contains(where: { $0.lowercased() == text.lowercased() }) { return nil }
    if NotAvailable.isUnclear(text) { return .refused(.notAvailableUnclear, [:]) }
    guard let mark = DoubtMark.mark(in: text), case .word(let choice)? = type.value(of: DoubtMark.removed(from: text))
    else { return nil }
    return .refused(.valueDoubtful, ["mark": mark, "meaning": choice])
  }
}
