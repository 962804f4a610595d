/// What a check of submissions gave.
package struct CheckedSubmissions: Sendable {
  /// By file, line and column.
  package var findings: [Finding]
  package var fileCount: Int
  package var submissionCount: Int
  /// The years of the submissions, in order.
  package var years: [Int]
  package var ratingCount: Int
  package var answerCount: Int
  /// What was not looked at.
  package var unchecked: [UncheckedPart]

  package init(
    findings: [Finding], fileCount: Int, submissionCount: Int, years: [Int] = [], ratingCount: Int, answerCount: Int,
    unchecked: [UncheckedPart]
  ) {
    self.findings = findings
    self.fileCount = fileCount
    self.submissionCount = submissionCount
    self.years = years
    self.ratingCount = ratingCount
    self.answerCount = answerCount
    self.unchecked = unchecked
  }
}
