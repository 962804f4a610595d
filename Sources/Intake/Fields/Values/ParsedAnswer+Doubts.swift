import Model

extension ParsedAnswer {
  /// Why a text that names nothing certain is no answer: the word NA, or a choice beside a sign of doubt; nil for other
  /// texts.
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
