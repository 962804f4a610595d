import Model

/// Calculates the value of a measure from its tally of work items.
struct ItemMeasureCalculator {
  let measure: ItemMeasure
  let rates: [Currency: ExchangeRate]

  /// The range of possible values; nil if there is nothing to measure, or if amounts in several currencies cannot be
  /// added.
  func range(_ tally: ItemTally) -> QuantityRange? {
    switch measure.kind {
    case .count:
      guard tally.whole > 0 else { return nil }
      return range(Int128(tally.met), Int128(tally.met + tally.undecided)) { Quantity($0, over: 1) }
    case .shareOfItems:
      return range(Int128(tally.met), Int128(tally.met + tally.undecided)) {
        Quantity(percentOf: $0, in: Int128(tally.whole))
      }
    case .mean:
      return range(Int128(tally.points), Int128(tally.points + tally.undecidedPoints)) {
        Quantity($0, over: Int128(tally.whole))
      }
    case .shareOfMoney:
      let sums = [tally.metMoney, tally.undecidedMoney, tally.totalMoney]
      guard let common = commonCurrency(of: sums),
        let totals = totals(sums, in: common), case let (open, overflow) = totals[0].addingReportingOverflow(totals[1]),
        !overflow
      else { return nil }
      return range(totals[0], open) { Quantity(percentOf: $0, in: totals[2]) }
    case .sumOfMoney(_, let currency):
      guard tally.whole > 0, let totals = totals([tally.metMoney, tally.undecidedMoney], in: currency),
        case let (open, overflow) = totals[0].addingReportingOverflow(totals[1]), !overflow
      else { return nil }
      let scale = scale(of: currency)
      return range(totals[0], open) { Quantity($0, over: scale) }
    }
  }

  private func range(_ low: Int128, _ high: Int128, _ make: (Int128) -> Quantity?) -> QuantityRange? {
    guard let low = make(low), let high = make(high) else { return nil }
    return QuantityRange(from: low, to: high)
  }

  /// The currency of all sums, or US dollars if there are several currencies.
  private func commonCurrency(of sums: [MoneySum]) -> Currency? {
    let currencies = Set(sums.flatMap { $0.amounts.map(\.currency) })
    return currencies.count == 1 ? currencies.first : .usDollar
  }

  /// The sums in one currency; nil if there is no exchange rate for a currency or a number overflows.
  ///
  /// Exchange rates are stated against the US dollar, so amounts in several currencies can only be added in dollars.
  private func totals(_ sums: [MoneySum], in currency: Currency) -> [Int128]? {
    if currency == .usDollar { return allOrNil(sums.map(inDollars)) }
    guard sums.allSatisfy({ $0.amounts.allSatisfy { $0.currency == currency } }) else { return nil }
    return sums.map { $0.amounts.reduce(0) { $0 + $1.units } }
  }

  /// The sum in trillionths of a dollar, because amounts and rates are both counted in millionths.
  private func inDollars(_ sum: MoneySum) -> Int128? {
    var total: Int128 = 0
    for amount in sum.amounts {
      let rate = amount.currency == .usDollar ? ExactDecimal.unitsPerOne : rates[amount.currency]?.usDollars.units
      guard let rate else { return nil }
      let (value, overflow) = amount.units.multipliedReportingOverflow(by: Int128(rate))
      let (next, sumOverflow) = total.addingReportingOverflow(value)
      guard !overflow, !sumOverflow else { return nil }
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
