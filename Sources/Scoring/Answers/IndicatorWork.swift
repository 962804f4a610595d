import Model

/// The work items of one entity, as far as one indicator's measures look at them.
struct IndicatorWork: Sendable {
  /// By the position of the measure.
  let tallies: [ItemTally?]
  let rates: [Currency: ExchangeRate]
}
