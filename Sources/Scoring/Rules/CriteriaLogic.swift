import Model

/// What comes of rules when the outcomes of criteria are given, without any answers.
struct CriteriaLogic {
  /// By the position of the criterion.
  var outcomes: [Outcome]

  /// A condition that stands in a level beside criteria is left open: only answers decide it.
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

  /// What comes of the level at `position`, with all that it includes.
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
