import Model

extension IndicatorRules {
  /// The range of possible values of a measure.
  ///
  /// Nil if a term has no answer, the denominator is zero, or amounts of money cannot be added.
  func range(ofMeasure position: Int, _ answers: IndicatorAnswers) -> QuantityRange? {
    if let givenValues = answers.givenValues[position] { return givenValues }
    switch measures[position] {
    case .percent(let part, let whole):
      guard let part = answers.number(part), let whole = answers.number(whole) else { return nil }
      return Quantity(percentOf: part, in: whole).map(QuantityRange.init)
    case .sum(let terms):
      let numbers = terms.compactMap(answers.number)
      return numbers.count == terms.count ? QuantityRange(Quantity(sumOf: numbers)) : nil
    case .points(let terms, let isPercent):
      let points = terms.compactMap { $0.part.points(for: answers.value($0.slot)) }
      guard points.count == terms.count else { return nil }
      return (isPercent ? Quantity(percentOfSum: points, in: terms.map(\.part.maxPoints)) : Quantity(sumOf: points))
        .map { QuantityRange($0) }
    case .items(let measure):
      guard let work = answers.work, let tally = work.tallies[position] else { return nil }
      return ItemMeasureCalculator(measure: measure, rates: work.rates).range(tally)
    case .change(let other):
      guard other >= 0, let earlier = answers.earlier, let after = range(ofMeasure: other, answers),
        let before = range(ofMeasure: other, earlier.answers),
        let low = after.low.subtracting(before.high), let high = after.high.subtracting(before.low)
      else { return nil }
      return QuantityRange(from: low, to: high)
    }
  }

  /// The values of all measures of work items.
  func measured(_ answers: IndicatorAnswers) -> [MeasuredWork] {
    guard let work = answers.work else { return [] }
    return work.tallies.indices.compactMap { position in
      work.tallies[position].map {
        MeasuredWork(measure: position, range: range(ofMeasure: position, answers), tally: $0)
      }
    }
  }

  /// Whether a measure has no value although all its terms were reported, because its denominator is zero.
  func isUndefined(measure position: Int, _ answers: IndicatorAnswers) -> Bool {
    switch measures[position] {
    case .percent(_, let whole): answers.number(whole)?.units == 0
    // There is another finding for amounts without an exchange rate.
    case .items: answers.work?.tallies[position]?.whole == 0 && range(ofMeasure: position, answers) == nil
    case .sum, .points, .change: false
    }
  }
}
