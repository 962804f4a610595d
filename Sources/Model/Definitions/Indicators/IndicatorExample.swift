/// An example of answers and the rating that they give; run as a test and printed in the guide.
package struct IndicatorExample: Hashable, Sendable {
  package var name: String
  package var year: Int
  package var answers: [String: String]
  /// The values of measures of work items, by measure id.
  package var measured: [String: ExactDecimal]
  package var rating: Rating
  package var isProvisional: Bool
  /// The codes of the criteria that are not met; nil if the example does not state them.
  package var unmet: [String]?
  /// The ids of the unanswered questions; nil if the example does not state them.
  package var unanswered: [String]?
  /// The line in the indicator's file.
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
