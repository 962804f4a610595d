import Model

/// The tallies of one entity's work items for the measures of one indicator.
struct WorkTallies: Sendable {
  /// The tally of each measure, by position; nil for a measure without one.
  let tallies: [ItemTally?]
  let rates: [Currency: ExchangeRate]
}
