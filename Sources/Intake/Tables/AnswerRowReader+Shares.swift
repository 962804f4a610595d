import Model

extension AnswerRowReader {
  /// Reports a percentage of less than one, such as 0.15, which may be a share of the whole; a per cent sign beside the
  /// number settles it.
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
