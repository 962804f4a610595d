/// Who reported for one year; entities by their current codes, in the order of `entities.csv`.
package struct Coverage: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var reported: [String]
  /// Expected to report, and did not.
  package var absent: [String]
  /// Reported for the first time in the data at hand; empty for the first year of the data.
  package var firstTime: [String]

  package init(framework: String, year: Int, reported: [String], absent: [String], firstTime: [String]) {
    self.framework = framework
    self.year = year
    self.reported = reported
    self.absent = absent
    self.firstTime = firstTime
  }
}
