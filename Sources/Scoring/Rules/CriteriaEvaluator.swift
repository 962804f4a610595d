import Model

/// Evaluates rules from given outcomes of the criteria, without any answers.
struct CriteriaEvaluator {
  /// The outcome of each criterion, by position.
  var outcomes: [Outcome]

  /// Evaluates a rule.
  ///
  /// A condition that is not part of a criterion counts as unanswered: it needs answers.
  func outcome(of rule: IndicatorRules.Rule) -> Outcome {
    switch rule {
    case .criterion(let position): outcomes[position]
    case .condition: .unanswered
    case .all(let rules): tally(rules).all
    case .any(let rules): tally(rules).any
    case .none(let rules): tally(rules).none
    case .atLeast(let count, let rules): tally(rules).atLeast(count)
    }
  }

  /// Evaluates the level at `position`, together with the lower levels that it includes.
  func outcome(ofLevel position: Int, in rules: IndicatorRules) -> Outcome {
    guard position > 0, let level = rules.levels.first(where: { $0.position == position }) else { return .met }
    var tally = OutcomeTally()
    tally.count(outcome(of: level.rule))
    if let lower = level.includes, lower < position { tally.count(outcome(ofLevel: lower, in: rules)) }
    return tally.all
  }

  private func tally(_ rules: [IndicatorRules.Rule]) -> OutcomeTally {
    var tally = OutcomeTally()
    for rule in rules { tally.count(outcome(of: rule)) }
    return tally
  }
}
