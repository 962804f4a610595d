/// How much the share of ratings that meet or exceed requirements, or its change, depends on individual units.
///
/// This is a 95 per cent bootstrap interval: units are resampled at random with replacement, and the interval contains
/// the middle 95 per cent of the results. The denominator is the number of ratings on the scale.
package struct ShareInterval: Hashable, Sendable {
  package var framework: String
  /// The earlier year if the interval is of a change; nil for the share of one year.
  package var from: Int?
  package var year: Int
  /// `.system` or `.indicator`.
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

/// A bootstrap interval, and what was resampled.
package struct Interval: Hashable, Sendable {
  /// In ten-thousandths.
  ///
  /// For a share, these are hundredths of a percentage point; for kappa, kappa times 10,000.
  package var low: Int
  package var high: Int
  /// The number of units that were resampled.
  package var units: Int
  package var variation: Variation

  package init(low: Int, high: Int, units: Int, variation: Variation) {
    self.low = low
    self.high = high
    self.units = units
    self.variation = variation
  }

  /// What was resampled.
  ///
  /// The interval does not express a sampling error: all entities report.
  package enum Variation: String, CaseIterable, Sendable {
    /// Independent ratings: each entity is one unit, and each input shared by entities is one unit.
    case independentRatings = "judgements"
    /// Entities.
    case entities
  }
}
