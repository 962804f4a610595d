import Model

/// Derives the rating of one indicator from one entity's answers.
///
/// The same code runs whether or not a trace is recorded, so the trace shows exactly what decided the rating.
struct RatingEvaluation {
  let rules: IndicatorRules
  let answers: IndicatorAnswers
  /// The outcome of each criterion, by position.
  private(set) var outcomes: [Outcome]
  private(set) var contradicted: [Int] = []
  private var undefined: Set<Int> = []
  private var recorder: TraceRecorder?

  init(_ rules: IndicatorRules, answers: IndicatorAnswers, recordsTrace: Bool) {
    self.rules = rules
    self.answers = answers
    outcomes = Array(repeating: .unanswered, count: rules.criteria.count)
    if recordsTrace { recorder = TraceRecorder() }
  }

  /// Checks first whether the indicator applies, then evaluates the levels from the lowest up.
  mutating func derivation() -> Derivation {
    var derivation = derivedRating()
    derivation.measured = rules.measured(answers)
    return derivation
  }

  private mutating func derivedRating() -> Derivation {
    recorder?.open()
    let isNotApplicable = rules.notApplicable.map { rule in step(.notApplicable) { $0.outcome(of: rule) } } == .met
    var levels = Array(repeating: Outcome.met, count: (rules.levels.last?.position ?? 0) + 1)
    for level in rules.levels {
      levels[level.position] = step(.level(level.position)) { evaluation in
        var tally = OutcomeTally()
        if let lower = level.includes, lower < level.position {
          tally.count(evaluation.step(.includes(lower)) { _ in levels[lower] })
        }
        tally.count(evaluation.outcome(of: level.rule))
        return tally.all
      }
    }
    let reached = rules.levels.last { levels[$0.position] == .met }?.position ?? 0
    let open = rules.levels.filter { $0.position > reached && levels[$0.position] == .unanswered }
    let trace = recorder?.finish()
    if isNotApplicable {
      return Derivation(rating: .notApplicable, outcomes: outcomes, undefinedMeasures: undefined.sorted(), trace: trace)
    }
    var openCriteria: Set<Int> = []
    for level in rules.levels.filter({ $0.position <= open.last?.position ?? 0 }) {
      if levels[level.position] == .unanswered { collectOpenCriteria(level.rule, into: &openCriteria) }
    }
    var derivation = Derivation(
      rating: .level(reached), outcomes: outcomes, isProvisional: !open.isEmpty, openCriteria: openCriteria.sorted(),
      contradictedCriteria: Set(contradicted).sorted(), undefinedMeasures: undefined.sorted(), trace: trace)
    derivation.highestPossible = open.last?.position ?? reached
    return derivation
  }

  // MARK: - Rules

  private mutating func outcome(of rule: IndicatorRules.Rule) -> Outcome {
    switch rule {
    case .criterion(let position): criterion(position)
    case .condition(let comparison, let subject, let model): compare(comparison, subject, model)
    case .all(let rules): step(.all) { $0.tally(rules).all }
    case .any(let rules): step(.any) { $0.tally(rules).any }
    case .none(let rules): step(.none) { $0.tally(rules).none }
    case .atLeast(let count, let rules): step(.atLeast(count)) { $0.tally(rules).atLeast(count) }
    }
  }

  private mutating func tally(_ rules: [IndicatorRules.Rule]) -> OutcomeTally {
    var tally = OutcomeTally()
    for rule in rules { tally.count(outcome(of: rule)) }
    return tally
  }

  /// Evaluates a criterion by its rule, or by its own yes-no answer if the questions of the rule are unanswered.
  private mutating func criterion(_ position: Int) -> Outcome {
    let criterion = rules.criteria[position]
    let outcome = step(.criterion(rules.indicator.criteria[position].code)) { evaluation in
      let own: Outcome
      if let slot = criterion.own, case .flag(let isYes)? = evaluation.answers.values[slot] {
        own = Outcome(isYes)
      } else {
        own = .unanswered
      }
      guard let rule = criterion.rule else {
        evaluation.recordOwnAnswer(criterion, own, decides: true)
        return own
      }
      let ruleOutcome = evaluation.outcome(of: rule)
      if own != .unanswered {
        evaluation.recordOwnAnswer(criterion, own, decides: ruleOutcome == .unanswered)
        if ruleOutcome != .unanswered, ruleOutcome != own { evaluation.contradicted.append(position) }
      }
      return ruleOutcome == .unanswered ? own : ruleOutcome
    }
    outcomes[position] = outcome
    return outcome
  }

  private mutating func compare(
    _ comparison: IndicatorRules.ResolvedComparison, _ subject: IndicatorRules.Operand, _ model: Condition
  ) -> Outcome {
    let outcome = result(of: comparison, subject)
    if let recorder {
      let values = TracedValues(rules: rules, answers: answers)
      recorder.leaf(values.step(of: model), outcome)
    }
    return outcome
  }

  private mutating func result(of comparison: IndicatorRules.ResolvedComparison, _ subject: IndicatorRules.Operand)
    -> Outcome
  {
    switch comparison {
    case .is(let expected):
      guard case .answer(let slot) = subject, let value = answers.value(slot) else { return .unanswered }
      return Outcome(expected == value)
    case .oneOf(let expected):
      guard case .answer(let slot) = subject, let value = answers.value(slot) else { return .unanswered }
      return Outcome(expected.contains(value))
    case .answered:
      guard case .answer(let slot) = subject else { return Outcome(quantity(subject) != nil) }
      return Outcome(answers.value(slot) != nil)
    case .atLeast(let other): return ordered(subject, other) { $0 >= $1 }
    case .atMost(let other): return ordered(other, subject) { $0 >= $1 }
    case .moreThan(let other): return ordered(subject, other) { $0 > $1 }
    case .lessThan(let other): return ordered(other, subject) { $0 > $1 }
    }
  }

  /// Compares two values with `isInOrder`; unanswered if blank answers allow either result.
  private mutating func ordered(
    _ upper: IndicatorRules.Operand, _ lower: IndicatorRules.Operand, _ isInOrder: (Quantity, Quantity) -> Bool
  ) -> Outcome {
    // Both operands are evaluated, so that a denominator of zero is noticed in either.
    let upper = quantity(upper)
    let lower = quantity(lower)
    guard let upper, let lower else { return .unanswered }
    if isInOrder(upper.low, lower.high) { return .met }
    return isInOrder(upper.high, lower.low) ? .unanswered : .notMet
  }

  private mutating func quantity(_ operand: IndicatorRules.Operand) -> QuantityRange? {
    switch operand {
    case .answer(let slot): return answers.number(slot).map { QuantityRange(Quantity($0)) }
    case .constant(let quantity): return QuantityRange(quantity)
    case .noValue: return nil
    case .measure(let position):
      guard position >= 0 else { return nil }
      if rules.isUndefined(measure: position, answers) { undefined.insert(position) }
      return rules.range(ofMeasure: position, answers)
    }
  }

  /// Collects the unanswered criteria that could still decide a rule.
  private func collectOpenCriteria(_ rule: IndicatorRules.Rule, into open: inout Set<Int>) {
    switch rule {
    case .criterion(let position): if outcomes[position] == .unanswered { open.insert(position) }
    case .condition: break
    case .all(let rules), .any(let rules), .none(let rules), .atLeast(_, let rules):
      guard CriteriaEvaluator(outcomes: outcomes).outcome(of: rule) == .unanswered else { return }
      for rule in rules { collectOpenCriteria(rule, into: &open) }
    }
  }

  // MARK: - Trace

  private mutating func step(_ step: RatingTrace.Step, _ body: (inout RatingEvaluation) -> Outcome) -> Outcome {
    guard let recorder else { return body(&self) }
    recorder.open()
    let outcome = body(&self)
    recorder.close(step, outcome)
    return outcome
  }

  private func recordOwnAnswer(_ criterion: IndicatorRules.Criterion, _ outcome: Outcome, decides: Bool) {
    guard let recorder, let slot = criterion.own else { return }
    let values = TracedValues(rules: rules, answers: answers)
    recorder.leaf(.ownAnswer(values.answer(slot: slot), decides: decides), outcome)
  }
}
