/// A case that shows what an indicator's rule gives; run as a test and printed in the guide.
package struct IndicatorExample: Hashable, Sendable {
  package var name: String
  package var year: Int
  package var answers: [String: String]
  /// What measures about work items give, by their ids.
  package var measured: [String: ExactDecimal]
  package var rating: Rating
  package var isProvisional: Bool
  /// Criteria that are not met; nil where the example does not say.
  package var unmet: [String]?
  /// Questions that stay open; nil where the example does not say.
  package var unanswered: [String]?
  /// Line in the file.
  package var line: Int

  package init(
    name: String, year: Int, answers: [String: String], measured: [String: ExactDecimal] = [:], rating: Rating,
    isProvisional: Bool, unmet: [String]?, unanswered: [String]?, line: Int
  ) {
    self.name = name
    self.year = year
    self.answers = answers
    self.measured = measured
    self.rating = rating
    self.isProvisional = isProvisional
    self.unmet = unmet
    self.unanswered = unanswered
    self.line = line
  }
}
