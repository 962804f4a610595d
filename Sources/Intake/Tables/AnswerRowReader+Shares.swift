import Model

extension AnswerRowReader {
  /// Reports a percentage below one, such as 0.15, which may be meant as a share of the whole.
  ///
  /// A number with a per cent sign is not reported.
  ///
  /// - Returns: whether that was reported.
  func notesSmallShare(_ value: AnswerValue, _ answer: FieldValue) -> Bool {
    guard case .number(let number) = value, number.units > 0, number.units < ExactDecimal.unitsPerOne,
      !ParsedNumber(answer.text).hasPercentSign
    else { return false }
    let hundredfold = ExactDecimal(units: number.units * 100)
    findings.note(
      .answerShareSmall, at: answer.place, found: answer.text, ["hundredfold": hundredfold.unambiguousText])
    return true
  }
}
