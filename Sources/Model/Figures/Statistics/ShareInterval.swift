/// How far the share of ratings that meet or exceed requirements, or its change, hangs on single units.
///
/// The interval holds the middle 95 of 100 values that come out when units are drawn at random from those at hand, as
/// many as there are, the same one more than once. Its denominator is that of rated cells.
package struct ShareInterval: Hashable, Sendable {
  package var framework: String
  /// The earlier year of a change; nil for the share of one year.
  package var from: Int?
  package var year: Int
  /// System or indicator.
  package var grouping: Grouping
  /// `system`, or the number of the indicator.
  package var key: String
  package var interval: Interval

  package init(framework: String, from: Int? = nil, year: Int, grouping: Grouping, key: String, interval: Interval) {
    self.framework = framework
    self.from = from
    self.year = year
    self.grouping = grouping
    self.key = key
    self.interval = interval
  }
}

/// Two bounds in ten-thousandths, and what varies between them.
package struct Interval: Hashable, Sendable {
  /// In ten-thousandths: of a share, hundredths of a percentage point; of kappa, kappa times 10,000.
  package var low: Int
  package var high: Int
  /// How many of them were drawn from.
  package var units: Int
  package var variation: Variation

  package init(low: Int, high: Int, units: Int, variation: Variation) {
    self.low = low
    self.high = high
    self.units = units
    self.variation = variation
  }

  /// Which variation an interval describes: never the error of a sample, since all entities are asked.
  package enum Variation: String, CaseIterable, Sendable {
    /// Which judgements there are: entities, each common input that entities share being one of its own.
    case judgements
    /// Which entities there are.
    case entities
  }
}
