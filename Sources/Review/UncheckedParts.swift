import Model

/// Collects the parts of the input that a check did not cover.
package struct UncheckedParts {
  private let hasLastYear: Bool
  private let earlier: Set<SubmissionKey>
  /// For each entity, whether one of its submissions was compared with the year before.
  private var isCompared: [String: Bool] = [:]
  /// The ids of the frameworks under which ratings are derived from answers.
  private let derivingFrameworks: Set<String>
  private var submissionCount = 0
  private var unansweredCount = 0
  private var linkCount = 0

  /// - Parameters:
  ///   - hasLastYear: whether files of the year before were given.
  ///   - earlier: the submissions in them.
  package init(definitions: Definitions, hasLastYear: Bool, earlier: [Submission] = []) {
    self.hasLastYear = hasLastYear
    self.earlier = Set(earlier.map(\.key))
    derivingFrameworks = Set(definitions.frameworks.filter(\.derivesRatings).map(\.id))
  }

  /// - Parameter card: the scorecard of the submission; nil if no rating was derived.
  package mutating func take(_ submission: Submission, _ card: Scorecard?, _ links: EvidenceLinks) {
    submissionCount += 1
    if earlier.contains(submission.key.previousYear) { isCompared[submission.key.entity] = true }
    if isCompared[submission.key.entity] == nil { isCompared[submission.key.entity] = false }
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
    if submissionCount > 0 { parts += partsOfLastYear }
    return parts
  }

  private var partsOfLastYear: [UncheckedPart] {
    let lacking = isCompared.filter { !$0.value }.keys.sorted()
    guard hasLastYear else {
      guard !lacking.isEmpty else { return [] }
      let isThere = !earlier.isEmpty && earlier.contains { lacking.contains($0.entity) }
      return [isThere ? .lastYearOtherFramework(lacking) : .lastYear]
    }
    return lacking.isEmpty ? [] : [.lastYearLacking(lacking)]
  }

  private func part(_ finding: Finding) -> UncheckedPart? {
    let file = finding.place.file
    guard finding.severity == .blocker || finding.code == .fileSkipped else { return nil }
    guard finding.code.endsReading, let line = finding.place.line, line > 1 else { return .file(file) }
    return .rest(file: file, line: line)
  }
}
