import Model

/// The answers to one indicator's questions, by the slots of its rules.
package struct IndicatorAnswers: Sendable {
  private(set) var values: [AnswerValue?]
  private(set) var places: [SourcePlace?]
  package private(set) var isEmpty = true
  /// The work items as far as measures look at them; nil where none were sent.
  let work: IndicatorWork?
  /// Values of measures that are stated and not worked out, as examples do; by the position of the measure.
  private(set) var stated: [Int: QuantityRange] = [:]
  /// The same of the year before; nil where it is not known.
  private(set) var earlier: EarlierAnswers?

  /// Answers to questions that the indicator does not ask are not looked at.
  ///
  /// - Parameter work: what the work items gave, with the position of the indicator in its framework.
  package init(
    _ answers: some Sequence<ReportedAnswer>, to rules: IndicatorRules,
    work: (record: WorkRecord, indicator: Int)? = nil
  ) {
    self.work = work.flatMap { work in
      let tallies = work.record.tallies[work.indicator]
      return tallies.allSatisfy { $0 == nil } ? nil : IndicatorWork(tallies: tallies, rates: work.record.rates)
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

  /// States the value of a measure about work items without any items.
  package mutating func state(_ measure: String, _ value: ExactDecimal, in rules: IndicatorRules) {
    guard let position = rules.indicator.measures.firstIndex(where: { $0.id == measure }) else { return }
    stated[position] = QuantityRange(Quantity(value))
    isEmpty = false
  }

  /// Sets the year before beside these answers.
  package mutating func compare(with earlier: IndicatorAnswers) { self.earlier = EarlierAnswers(earlier) }

  func value(_ slot: Int) -> AnswerValue? { slot < 0 ? nil : values[slot] }

  func number(_ slot: Int) -> ExactDecimal? {
    guard case .number(let number)? = value(slot) else { return nil }
    return number
  }
}
