import Model

/// Marks the warnings that entities have explained.
///
/// Only warnings can be explained. Errors and blockers must be corrected.
///
/// ```swift
/// let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes([]))
/// let findings = Explanations([submission]).marked(review.findings(of: submission, card))
/// print(findings.filter(\.isOpen).count)
/// ```
package struct Explanations {
  /// The explanations, by file and sorted by line.
  private var rows: [String: [RowExplanation]] = [:]
  /// The explanation in an indicator's rating row, by the place of each answer to that indicator.
  private var answers: [SourcePlace: String] = [:]

  /// - Parameter responses: the explanations of responses to recommendations.
  package init(_ submissions: [Submission], responses: [RowExplanation] = []) {
    for row in responses { rows[row.file, default: []].append(row) }
    for submission in submissions where !submission.explanations.isEmpty {
      for row in submission.explanations { rows[row.file, default: []].append(row) }
      for answer in submission.answers {
        let row = submission.explanations.first { $0.appliesToRating && $0.indicator == answer.indicator }
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
    // One row cannot explain a finding about several rows, and an indicator without a rating has no row.
    guard finding.severity == .warning, finding.code != .indicatorLacking,
      finding.arguments["count"] ?? "1" == "1", let line = finding.place.line
    else { return nil }
    if let row = row(at: line, of: finding.place.file), row.lines.contains(line) { return row.text }
    return answers[finding.place]
  }

  /// The last row that begins at or before a line.
  private func row(at line: Int, of file: String) -> RowExplanation? {
    guard let rows = rows[file] else { return nil }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].lines.lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? rows[low - 1] : nil
  }
}
