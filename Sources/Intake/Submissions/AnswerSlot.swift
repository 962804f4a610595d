import Model

/// Identifies one question of one submission.
struct AnswerSlot: Hashable, Comparable {
  let indicator: Int
  let question: String

  init(_ answer: ReportedAnswer) {
    indicator = answer.indicator
    question = answer.question
  }

  static func < (a: AnswerSlot, b: AnswerSlot) -> Bool { (a.indicator, a.question) < (b.indicator, b.question) }
}
