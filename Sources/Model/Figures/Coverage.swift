/// Which entities reported for one year.
///
/// The lists contain current codes, in the order of `entities.csv`.
package struct Coverage: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var reported: [String]
  /// Entities that were expected to report and did not.
  package var absent: [String]
  /// Entities that reported for the first time in the available data; empty for the first year of the data.
  package var firstTime: [String]

  package init(framework: String, year: Int, reported: [String], absent: [String], firstTime: [String]) {
    self.framework = framework
    self.year = year
    self.reported = reported
    self.absent = absent
    self.firstTime = firstTime
  }
}
