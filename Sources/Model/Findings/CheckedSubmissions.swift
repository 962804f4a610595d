/// The result of checking submissions.
package struct CheckedSubmissions: Sendable {
  /// Sorted by file, line and column.
  package var findings: [Finding]
  package var fileCount: Int
  package var submissionCount: Int
  /// The years of the submissions, in order.
  package var years: [Int]
  package var ratingCount: Int
  package var answerCount: Int
  package var actionCount: Int
  /// The numbers of responses to recommendations and of grades.
  package var responseCount: Int
  package var gradeCount: Int
  package var initiativeCount: Int
  /// The number of issues, focal points, peer reviews, requests and offers.
  package var networkCount: Int
  /// The parts that were not checked.
  package var unchecked: [UncheckedPart]

  package init(
    findings: [Finding], fileCount: Int, submissionCount: Int, years: [Int] = [], ratingCount: Int, answerCount: Int,
    actionCount: Int = 0, responseCount: Int = 0, gradeCount: Int = 0, initiativeCount: Int = 0,
    networkCount: Int = 0, unchecked: [UncheckedPart]
  ) {
    self.findings = findings
    self.fileCount = fileCount
    self.submissionCount = submissionCount
    self.years = years
    self.ratingCount = ratingCount
    self.answerCount = answerCount
    self.actionCount = actionCount
    self.responseCount = responseCount
    self.gradeCount = gradeCount
    self.initiativeCount = initiativeCount
    self.networkCount = networkCount
    self.unchecked = unchecked
  }
}
