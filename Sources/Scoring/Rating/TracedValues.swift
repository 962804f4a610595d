import Model

/// The values that conditions compare, with their places in the input.
struct TracedValues {
  let rules: IndicatorRules
  let answers: IndicatorAnswers

  func step(of condition: Condition) -> RatingTrace.Step {
    .comparison(value(condition.subject), condition.comparison.map(word: { $0 }, value: value))
  }

  func answer(slot: Int) -> RatingTraceValue {
    RatingTraceValue(.answer(rules.questions[slot]), value: answers.values[slot], place: answers.places[slot])
  }

  private func value(_ operand: Operand) -> RatingTraceValue {
    switch operand {
    case .answer(let id):
      guard let slot = rules.slots[id] else { return RatingTraceValue(operand) }
      return RatingTraceValue(operand, value: answers.values[slot], place: answers.places[slot])
    case .measure(let id):
      guard let position = rules.indicator.measures.firstIndex(where: { $0.id == id }) else {
        return RatingTraceValue(operand)
      }
      let parts: [RatingTraceValue] =
        switch rules.indicator.measures[position].formula {
        case .percent(let part, let whole): [value(.answer(part)), value(.answer(whole))]
        case .sum(let terms): terms.map { value(.answer($0)) }
        case .points(let parts), .percentOfMaximum(let parts): parts.map(points)
        case .change(let id): [value(.measure(id))]
        case .items: []
        }
      let tally = answers.work?.tallies[position]
      return RatingTraceValue(
        operand, quantity: rules.range(ofMeasure: position, answers), place: tally?.places.first, parts: parts,
        items: tally)
    case .parameter(let id):
      let dated = rules.indicator.parameters.first { $0.id == id }?.value(in: rules.year)
      return RatingTraceValue(operand, value: dated.map { .number($0.value) }, datedValue: dated)
    case .number(let number): return RatingTraceValue(operand, value: .number(number))
    }
  }

  /// The answer to a question, with the points that it gives.
  private func points(_ part: ScoredQuestion) -> RatingTraceValue {
    var traced = value(.answer(part.question))
    traced.quantity = part.points(for: traced.value).map { QuantityRange(Quantity($0)) }
    return traced
  }
}
