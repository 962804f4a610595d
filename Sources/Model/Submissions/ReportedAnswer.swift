/// An entity's answer to one question, as it stands in a file.
package struct ReportedAnswer: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  /// The question's id: a criterion's code, or a name that the indicator's file gives.
  package var question: String
  package var value: AnswerValue
  package var evidence: String
  package var comment: String
  package var basis: Basis
  /// Where the answer itself stands.
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
