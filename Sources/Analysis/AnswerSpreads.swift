import Model

extension AnswerSpread {
  /// The questions of a framework to which entities gave different answers in one year.
  ///
  /// Questions for an amount or a count are left out: their answers measure the size of an entity, not its approach.
  ///
  /// - Parameter submissions: at most one for each entity, all of the framework and the year.
  package static func spreads(of submissions: [Submission], in framework: Framework, year: Int) -> [AnswerSpread] {
    var counts: [[String: [AnswerValue: Int]]] = framework.indicators.map { _ in [:] }
    for submission in submissions {
      for answer in submission.answers where counts.indices.contains(answer.indicator) {
        counts[answer.indicator][answer.question, default: [:]][answer.value, default: 0] += 1
      }
    }
    return zip(framework.indicators, counts).flatMap { indicator, counts in
      indicator.comparableQuestions.compactMap { question -> AnswerSpread? in
        guard let values = counts[question.id], values.count > 1 else { return nil }
        return AnswerSpread(
          framework: framework.id, year: year, indicator: indicator.number, question: question.id, ask: question.ask,
          unit: question.unit, answers: ordered(values),
          requirements: indicator.criteria.filter { $0.rule.uses(answerTo: question.id) }.map(\.code))
      }
    }
  }

  private static func ordered(_ values: [AnswerValue: Int]) -> [Count] {
    values.map { Count(value: $0, count: $1) }.sorted { first, second in
      if case .number(let one) = first.value, case .number(let other) = second.value { return one < other }
      return (second.count, first.value.text) < (first.count, second.value.text)
    }
  }
}

extension Indicator {
  /// The questions whose answers can be compared between entities; first those of criteria.
  fileprivate var comparableQuestions: [Question] {
    let ofCriteria = criteria.compactMap { criterion in
      criterion.ask.map { Question(id: criterion.code, type: .yesNo, ask: $0) }
    }
    return ofCriteria
      + questions.filter { question in
        switch question.type {
        case .yesNo, .number, .percent, .date, .choice: true
        case .amount, .count: false
        }
      }
  }
}

extension Rule {
  /// Whether a condition of the rule compares the answer to a question.
  fileprivate func uses(answerTo question: String) -> Bool {
    switch self {
    case .criterion(let code): code == question
    case .condition(let condition): condition.uses(answerTo: question)
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules):
      rules.contains { $0.uses(answerTo: question) }
    }
  }
}

extension Condition {
  fileprivate func uses(answerTo question: String) -> Bool {
    if subject == .answer(question) { return true }
    switch comparison {
    case .atLeast(let other), .atMost(let other), .moreThan(let other), .lessThan(let other):
      return other == .answer(question)
    case .is, .oneOf, .answered: return false
    }
  }
}
