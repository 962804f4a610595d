import Model

extension RuleWords {
  /// The value of a parameter in the unit of the values compared with it, such as “60 per cent”.
  package func value(_ number: ExactDecimal, of parameter: Parameter) -> String {
    let rules = indicator.criteria.map(\.rule) + indicator.levelRules.map(\.rule)
    let condition = rules.lazy.flatMap(conditions).first { Self.other(in: $0.comparison) == .parameter(parameter.id) }
    return quantity(number, condition.map { unit(of: $0.subject) } ?? .none)
  }

  private func conditions(in rule: Rule) -> [Condition] {
    switch rule {
    case .criterion: []
    case .condition(let condition): [condition]
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules): rules.flatMap(conditions)
    }
  }

  /// The operand with which the subject of a condition is compared.
  private static func other(in comparison: Comparison<String, Operand>) -> Operand? {
    switch comparison {
    case .atLeast(let other), .atMost(let other), .moreThan(let other), .lessThan(let other): other
    case .is, .oneOf, .answered: nil
    }
  }
}
