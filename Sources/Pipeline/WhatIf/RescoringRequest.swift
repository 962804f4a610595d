import Model

/// The options of `score --with`.
///
/// ```swift
/// let request = RescoringRequest(
///   submissions: ["inbox"], indicators: "Indicators", year: 2025, framework: nil, with: ["my-06-policy.yaml"])
/// let rescoring = try request.rescoring()
/// print(rescoring)
/// ```
package struct RescoringRequest: Sendable {
  package var submissions: [String]
  package var indicators: String
  package var year: Int
  package var framework: String?
  /// Files of edited indicators, or the id of one other framework version.
  package var with: [String]
  /// Codes or names of the entities that files may report on; empty for all.
  package var entities: [String] = []
  /// Whether a file may report only on the entity that its folder is named after.
  package var folderIsEntity = false

  package init(submissions: [String], indicators: String, year: Int, framework: String?, with: [String]) {
    self.submissions = submissions
    self.indicators = indicators
    self.year = year
    self.framework = framework
    self.with = with
  }

  /// Rates the year under the current definitions and under the changed ones.
  package func rescoring() throws -> Rescoring {
    let rating = try YearRating(
      submissions, indicators: indicators, year: year, framework: framework, entities: entities,
      folderIsEntity: folderIsEntity)
    if with.count == 1, let other = rating.definitions.framework(with[0]) {
      return try rating.rescored(under: other)
    }
    return try rating.rescored(withFiles: with)
  }
}
