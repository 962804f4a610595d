/// Which entities reported for one year.
///
/// The lists contain current codes, in the order of `entities.csv`.
package struct Coverage: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var reported: [String]
  /// Entities that were expected to report and have no report in the data.
  package var absent: [String]
  /// Entities that reported for the first time in the available data; empty for the first year of the data.
  package var firstTime: [String]
  /// The same for a list of entities that was not made from the data; nil if there is none.
  package var outside: Outside?

  package init(framework: String, year: Int, reported: [String], absent: [String], firstTime: [String]) {
    self.framework = framework
    self.year = year
    self.reported = reported
    self.absent = absent
    self.firstTime = firstTime
  }
  /// Which entities of a list from outside have a report, by the names that the list gives them.
  package struct Outside: Hashable, Sendable {
    package var reported: [String]
    /// No report under a code that stands for the entity is in the data.
    package var notFound: [String]
    /// The name on the list of each entity that stands for one of its entities, by current code.
    package var names: [String: String] = [:]

    package init(reported: [String], notFound: [String]) {
      self.reported = reported
      self.notFound = notFound
    }

    package var listedCount: Int { reported.count + notFound.count }
  }
}
