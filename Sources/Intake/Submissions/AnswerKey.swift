import Model

/// Identifies one question of one submission.
struct AnswerKey: Hashable, Comparable {
  let indicator: Int
  let question: String

  init(indicator: Int, question: String) {
    self.indicator = indicator
    self.question = question
  }

  init(_ answer: ReportedAnswer) {
    indicator = answer.indicator
    question = answer.question
  }

  static func < (a: AnswerKey, b: AnswerKey) -> Bool { (a.indicator, a.question) < (b.indicator, b.question) }
}
