/// An entity's answer to one question, as read from a file.
package struct ReportedAnswer: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  /// The id of the question: the code of a criterion, or a name from the indicator's file.
  package var question: String
  package var value: AnswerValue
  package var evidence: String
  package var comment: String
  package var basis: Basis
  /// The place of the answer's value.
  package var place: SourcePlace

  package init(
    indicator: Int, question: String, value: AnswerValue, evidence: String = "", comment: String = "",
    basis: Basis = .submitted, place: SourcePlace
  ) {
    self.indicator = indicator
    self.question = question
    self.value = value
    self.evidence = evidence
    self.comment = comment
    self.basis = basis
    self.place = place
  }
}
