import Model

/// The answers to one indicator's questions, by slot.
package struct IndicatorAnswers: Sendable {
  private(set) var values: [AnswerValue?]
  private(set) var places: [SourcePlace?]
  package private(set) var isEmpty = true
  /// The tallies of work items for the measures; nil if no items were listed that any of the measures is about.
  let work: WorkTallies?
  /// Values of measures that are given instead of calculated, as in examples; by the position of the measure.
  private(set) var givenValues: [Int: QuantityRange] = [:]
  /// The answers of the year before; nil if they are not known.
  private(set) var earlier: PreviousYearAnswers?

  /// Sorts answers into the slots of `rules`; answers to questions that the indicator does not ask are ignored.
  ///
  /// - Parameter work: the entity's tallies of work items, with the position of the indicator in its framework.
  package init(
    _ answers: some Sequence<ReportedAnswer>, to rules: IndicatorRules,
    work: (record: WorkTotals, indicator: Int)? = nil
  ) {
    self.work = work.flatMap { work in
      let tallies = work.record.tallies[work.indicator]
      return tallies.allSatisfy { $0?.isEmpty ?? true } ? nil : WorkTallies(tallies: tallies, rates: work.record.rates)
    }
    isEmpty = self.work == nil
    values = Array(repeating: nil, count: rules.slots.count)
    places = Array(repeating: nil, count: rules.slots.count)
    for answer in answers {
      guard let slot = rules.slots[answer.question] else { continue }
      values[slot] = answer.value
      places[slot] = answer.place
      isEmpty = false
    }
  }

  /// Sets the value of a measure of work items directly, without any items.
  package mutating func state(_ measure: String, _ value: ExactDecimal, in rules: IndicatorRules) {
    guard let position = rules.indicator.measures.firstIndex(where: { $0.id == measure }) else { return }
    givenValues[position] = QuantityRange(Quantity(value))
    isEmpty = false
  }

  /// Adds the answers of the year before, for measures of change.
  package mutating func compare(with earlier: IndicatorAnswers) { self.earlier = PreviousYearAnswers(earlier) }

  func value(_ slot: Int) -> AnswerValue? { slot < 0 ? nil : values[slot] }

  func number(_ slot: Int) -> ExactDecimal? {
    guard case .number(let number)? = value(slot) else { return nil }
    return number
  }
}
