/// How entities answer one question differently, and which requirements rest on the answer.
package struct AnswerSpread: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The number of the indicator.
  package var indicator: String
  /// The id of the question: the code of a criterion, or an id that the indicator's file defines.
  package var question: String
  /// The question as entities read it.
  package var ask: String
  package var unit: String?
  /// The different answers; numbers in their order, other answers with the most frequent first.
  package var answers: [Count]
  /// The codes of the criteria whose rules use the answer, in the order of the indicator.
  package var requirements: [String]

  /// An answer, and how many entities gave it.
  package struct Count: Hashable, Sendable {
    package var value: AnswerValue
    package var count: Int

    package init(value: AnswerValue, count: Int) {
      self.value = value
      self.count = count
    }
  }

  package init(
    framework: String, year: Int, indicator: String, question: String, ask: String, unit: String? = nil,
    answers: [Count], requirements: [String]
  ) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.question = question
    self.ask = ask
    self.unit = unit
    self.answers = answers
    self.requirements = requirements
  }

  /// The number of entities that answered.
  package var total: Int { answers.reduce(0) { $0 + $1.count } }
}
