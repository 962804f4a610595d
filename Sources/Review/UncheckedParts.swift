import Model

/// Collects the parts of the input that a check did not cover.
package struct UncheckedParts {
  private let hasLastYear: Bool
  /// The ids of the frameworks under which ratings are derived from answers.
  private let derivingFrameworks: Set<String>
  private var submissionCount = 0
  private var unansweredCount = 0
  private var linkCount = 0

  package init(definitions: Definitions, hasLastYear: Bool) {
    self.hasLastYear = hasLastYear
    derivingFrameworks = Set(definitions.frameworks.filter(\.derives).map(\.id))
  }

  /// - Parameter card: the scorecard of the submission; nil if no rating was derived.
  package mutating func take(_ submission: Submission, _ card: Scorecard?, _ links: EvidenceLinks) {
    submissionCount += 1
    linkCount += links.count
    guard derivingFrameworks.contains(submission.key.framework) else { return }
    for index in submission.ratings.indices {
      guard case .level = submission.ratings[index].rating else { continue }
      if let card, card.ratings[submission.ratings[index].indicator].derivation != nil { continue }
      unansweredCount += 1
    }
  }

  /// - Parameter findings: all findings of the check.
  package func parts(_ findings: [Finding]) -> [UncheckedPart] {
    var parts: [UncheckedPart] = []
    for part in findings.compactMap(part) where !parts.contains(part) { parts.append(part) }
    if unansweredCount > 0 { parts.append(.answers(unansweredCount)) }
    if linkCount > 0 { parts.append(.links(linkCount)) }
    if !hasLastYear, submissionCount > 0 { parts.append(.lastYear) }
    return parts
  }

  private func part(_ finding: Finding) -> UncheckedPart? {
    let file = finding.place.file
    if finding.code == .tableNotUsed { return .table(file: file) }
    guard finding.severity == .blocker || finding.code == .fileSkipped else { return nil }
    guard finding.code.endsReading, let line = finding.place.line, line > 1 else { return .file(file) }
    return .rest(file: file, line: line)
  }
}
