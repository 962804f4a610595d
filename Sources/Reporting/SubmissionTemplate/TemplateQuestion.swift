import Model

/// A question as the template asks it.
struct TemplateQuestion: Sendable {
  /// The position of the indicator.
  let indicator: Int
  let id: String
  let type: AnswerType
  let ask: String
  let unit: String?

  /// The questions of an indicator in the order in which they are best answered: whether it applies, then what each
  /// requirement needs, then the rest.
  ///
  /// A requirement with a rule is not asked a second time: the questions of its rule stand in its place.
  static func all(of indicator: Indicator, at position: Int) -> [TemplateQuestion] {
    var questions: [TemplateQuestion] = []
    var asked: Set<String> = []
    func add(_ id: String, _ type: AnswerType, _ ask: String, _ unit: String? = nil) {
      guard asked.insert(id).inserted else { return }
      questions.append(TemplateQuestion(indicator: position, id: id, type: type, ask: ask, unit: unit))
    }
    if let applicability = indicator.notApplicable {
      add(indicator.notApplicableQuestion, .yesNo, applicability.text)
    }
    for criterion in indicator.criteria {
      let used = indicator.questionsUsed(by: criterion.rule)
      if let ask = criterion.ask, used.contains(criterion.code) { add(criterion.code, .yesNo, ask) }
      for question in indicator.questions where used.contains(question.id) {
        add(question.id, question.type, question.ask, question.unit)
      }
    }
    for question in indicator.questions { add(question.id, question.type, question.ask, question.unit) }
    return questions
  }

  /// The words that can be chosen as an answer; nil if there are none.
  var choices: [String]? {
    switch type {
    case .yesNo: ["yes", "no"]
    case .choice(let choices): choices
    case .number, .percent, .amount, .count, .date: nil
    }
  }

  /// The unit as the table `answers` gives it.
  var shownUnit: String { unit ?? (type == .percent ? "%" : "") }
}

extension Indicator {
  /// The ids of the questions on which a rule rests, directly or through measures.
  func questionsUsed(by rule: Rule) -> Set<String> {
    switch rule {
    case .criterion: []
    case .condition(let condition): questionsUsed(by: condition)
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules):
      rules.reduce(into: []) { $0.formUnion(questionsUsed(by: $1)) }
    }
  }

  private func questionsUsed(by condition: Condition) -> Set<String> {
    let used = questionsUsed(by: condition.subject)
    return switch condition.comparison {
    case .is, .oneOf, .answered: used
    case .atLeast(let other), .atMost(let other), .moreThan(let other), .lessThan(let other):
      used.union(questionsUsed(by: other))
    }
  }

  private func questionsUsed(by operand: Operand) -> Set<String> {
    switch operand {
    case .answer(let id): [id]
    case .parameter, .number: []
    case .measure(let id): measures.first { $0.id == id }.map { questionsUsed(by: $0.formula) } ?? []
    }
  }

  private func questionsUsed(by formula: Measure.Formula) -> Set<String> {
    switch formula {
    case .percent(let part, let whole): [part, whole]
    case .sum(let terms): Set(terms)
    case .items: []
    case .change(let other): questionsUsed(by: .measure(other))
    case .points(let parts), .percentOfMaximum(let parts): Set(parts.map(\.question))
    }
  }
}
