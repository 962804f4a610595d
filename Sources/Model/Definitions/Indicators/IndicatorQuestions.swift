extension Indicator {
  /// The id of the question whether the indicator is not applicable.
  package var notApplicableQuestion: String { "\(number).na" }

  /// The answer type of the question `id`; nil if the indicator has no such question.
  package func answerType(of id: String) -> AnswerType? {
    if let question = questions.first(where: { $0.id == id }) { return question.type }
    if id == notApplicableQuestion { return notApplicable == nil ? nil : .yesNo }
    return criteria.contains { $0.code == id && $0.ask != nil } ? .yesNo : nil
  }

  /// The ids of all questions that an entity can answer, in the order of the file.
  package var questionIDs: [String] {
    (notApplicable == nil ? [] : [notApplicableQuestion]) + criteria.filter { $0.ask != nil }.map(\.code)
      + questions.map(\.id)
  }
}
