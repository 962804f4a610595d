/// Which entities reported for one year.
///
/// Entities are listed by their current codes, in the order of `entities.csv`.
package struct Coverage: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var reported: [String]
  /// The entities that were expected to report and did not.
  package var absent: [String]
  /// The entities that reported for the first time in the available data; empty for its first year.
  package var firstTime: [String]

  package init(framework: String, year: Int, reported: [String], absent: [String], firstTime: [String]) {
    self.framework = framework
    self.year = year
    self.reported = reported
    self.absent = absent
    self.firstTime = firstTime
  }
}
