/// How much the share of ratings that meet or exceed requirements, or its change, depends on individual units.
///
/// This is a 95 per cent bootstrap interval: the units are resampled with replacement. The denominator counts the
/// ratings on the scale.
package struct ShareInterval: Hashable, Sendable {
  package var framework: String
  /// The earlier year of a change; nil for the share of one year.
  package var from: Int?
  package var year: Int
  /// Either `system` or `indicator`.
  package var grouping: Grouping
  /// The indicator's number; `system` for the whole system.
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

/// The two bounds of an interval in ten-thousandths, and what was resampled.
package struct Interval: Hashable, Sendable {
  /// In ten-thousandths.
  ///
  /// For a share, these are hundredths of a percentage point.
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

  /// The units that were resampled.
  ///
  /// The interval is not a sampling error, because all entities report.
  package enum Variation: String, CaseIterable, Sendable {
    /// Independent judgements: entities that share a common input form one unit.
    case judgements
    /// Entities, each of which is a unit.
    case entities
  }
}
