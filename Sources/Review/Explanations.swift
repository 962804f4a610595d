import Model

/// Marks the warnings that entities have explained.
///
/// What is worse than a warning must be mended: it cannot be explained.
///
/// ```swift
/// let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes([]))
/// let findings = Explanations([submission]).marked(review.findings(of: submission, card))
/// print(findings.filter(\.isOpen).count)
/// ```
package struct Explanations {
  /// By file, in the order of lines.
  private var rows: [String: [RowExplanation]] = [:]
  /// What the row that rates an indicator says, by the places of the answers to that indicator.
  private var answers: [SourcePlace: String] = [:]

  package init(_ submissions: [Submission]) {
    for submission in submissions where !submission.explanations.isEmpty {
      for row in submission.explanations { rows[row.file, default: []].append(row) }
      for answer in submission.answers {
        let row = submission.explanations.first { $0.isOfRating && $0.indicator == answer.indicator }
        if let row { answers[answer.place] = row.text }
      }
    }
    rows = rows.mapValues { $0.sorted { $0.lines.lowerBound < $1.lines.lowerBound } }
  }

  package func marked(_ findings: [Finding]) -> [Finding] {
    rows.isEmpty
      ? findings
      : findings.map { finding in
        var finding = finding
        finding.explanation = explanation(of: finding)
        return finding
      }
  }

  private func explanation(of finding: Finding) -> String? {
    // A finding that stands for several rows is not explained by one of them; what lacks has no row.
    guard finding.severity == .warning, finding.code != .indicatorLacking,
      finding.arguments["count"] ?? "1" == "1", let line = finding.place.line
    else { return nil }
    let row = rows[finding.place.file]?.last { $0.lines.lowerBound <= line }
    if let row, row.lines.contains(line) { return row.text }
    return answers[finding.place]
  }
}
