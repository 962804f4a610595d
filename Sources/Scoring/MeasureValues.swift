import Model

extension IndicatorRules {
  /// What a measure gives; nil where a term is lacking, the whole is zero, or money cannot be added.
  func range(ofMeasure position: Int, _ answers: IndicatorAnswers) -> QuantityRange? {
    if let stated = answers.stated[position] { return stated }
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
      return (isPercent ? Quantity(percentOfSum: points, in: terms.map(\.part.most)) : Quantity(sumOf: points))
        .map { QuantityRange($0) }
    case .items(let measure):
      guard let work = answers.work, let tally = work.tallies[position] else { return nil }
      return ItemFigure(measure: measure, rates: work.rates).range(tally)
    case .change(let other):
      guard other >= 0, let earlier = answers.earlier, let after = range(ofMeasure: other, answers),
        let before = range(ofMeasure: other, earlier.answers),
        let low = after.low.minus(before.high), let high = after.high.minus(before.low)
      else { return nil }
      return QuantityRange(from: low, to: high)
    }
  }

  /// What the measures about work items give.
  func measured(_ answers: IndicatorAnswers) -> [MeasuredWork] {
    guard let work = answers.work else { return [] }
    return work.tallies.indices.compactMap { position in
      work.tallies[position].map {
        MeasuredWork(measure: position, range: range(ofMeasure: position, answers), tally: $0)
      }
    }
  }

  /// Whether a measure has no value although everything that it is made of was sent.
  func isUndefined(measure position: Int, _ answers: IndicatorAnswers) -> Bool {
    switch measures[position] {
    case .percent(_, let whole): answers.number(whole)?.units == 0
    // Money that cannot be added for want of a rate is said of the rates.
    case .items: answers.work?.tallies[position]?.whole == 0 && range(ofMeasure: position, answers) == nil
    case .sum, .points, .change: false
    }
  }
}

/// The work items of one entity, as far as one indicator's measures look at them.
struct IndicatorWork: Sendable {
  /// By the position of the measure.
  let tallies: [ItemTally?]
  let rates: [Currency: ExchangeRate]
}

/// Works out a figure from what was counted.
struct ItemFigure {
  let measure: ItemMeasure
  let rates: [Currency: ExchangeRate]

  /// Nil where there is nothing to take a figure of, or where currencies cannot be added.
  func range(_ tally: ItemTally) -> QuantityRange? {
    switch measure.kind {
    case .count:
      return range(Int128(tally.met), Int128(tally.met + tally.open)) { Quantity($0, over: 1) }
    case .shareOfItems:
      return range(Int128(tally.met), Int128(tally.met + tally.open)) {
        Quantity(percentOf: $0, in: Int128(tally.whole))
      }
    case .mean:
      return range(Int128(tally.points), Int128(tally.points + tally.openPoints)) {
        Quantity($0, over: Int128(tally.whole))
      }
    case .shareOfMoney:
      let sums = [tally.metMoney, tally.openMoney, tally.wholeMoney]
      guard let common = commonCurrency(of: sums),
        let totals = totals(sums, in: common), case let (open, isOver) = totals[0].addingReportingOverflow(totals[1]),
        !isOver
      else { return nil }
      return range(totals[0], open) { Quantity(percentOf: $0, in: totals[2]) }
    case .sumOfMoney(_, let currency):
      guard tally.whole > 0, let totals = totals([tally.metMoney, tally.openMoney], in: currency),
        case let (open, isOver) = totals[0].addingReportingOverflow(totals[1]), !isOver
      else { return nil }
      let scale = scale(of: currency)
      return range(totals[0], open) { Quantity($0, over: scale) }
    }
  }

  private func range(_ low: Int128, _ high: Int128, _ make: (Int128) -> Quantity?) -> QuantityRange? {
    guard let low = make(low), let high = make(high) else { return nil }
    return QuantityRange(from: low, to: high)
  }

  /// The only currency of all sums, or US dollars where there are several.
  private func commonCurrency(of sums: [MoneySum]) -> Currency? {
    let currencies = Set(sums.flatMap { $0.amounts.map(\.currency) })
    return currencies.count == 1 ? currencies.first : .usDollar
  }

  /// Sums in one currency; nil where a rate is not stated or a number grows too large.
  ///
  /// Rates are to US dollars, so other currencies are added in dollars only.
  private func totals(_ sums: [MoneySum], in currency: Currency) -> [Int128]? {
    if currency == .usDollar { return allOrNil(sums.map(inDollars)) }
    guard sums.allSatisfy({ $0.amounts.allSatisfy { $0.currency == currency } }) else { return nil }
    return sums.map { $0.amounts.reduce(0) { $0 + $1.units } }
  }

  /// In millionths of a millionth of a dollar.
  private func inDollars(_ sum: MoneySum) -> Int128? {
    var total: Int128 = 0
    for amount in sum.amounts {
      let rate = amount.currency == .usDollar ? ExactDecimal.unitsPerOne : rates[amount.currency]?.usDollars.units
      guard let rate else { return nil }
      let (value, isOver) = amount.units.multipliedReportingOverflow(by: Int128(rate))
      let (next, isOverToo) = total.addingReportingOverflow(value)
      guard !isOver, !isOverToo else { return nil }
      total = next
    }
    return total
  }

  private func scale(of currency: Currency) -> Int128 {
    let millionth = Int128(ExactDecimal.unitsPerOne)
    return currency == .usDollar ? millionth * millionth : millionth
  }

  private func allOrNil(_ values: [Int128?]) -> [Int128]? {
    let known = values.compactMap { $0 }
    return known.count == values.count ? known : nil
  }
}
