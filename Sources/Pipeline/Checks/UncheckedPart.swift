import Frameworks
import Model

/// Something that a check did not look at, so that its silence is not taken for assent.
package enum UncheckedPart: Hashable, Sendable {
  /// Nothing of a file could be used.
  case file(String)
  /// A file could be read up to a line only.
  case rest(file: String, line: Int)
  /// A table is not used yet.
  case table(file: String)
  /// Ratings for which no answers are given, so that nothing bears them out.
  case answers(Int)
  /// Links are never opened.
  case links(Int)
  /// No submission of the year before was given.
  case lastYear
}

/// Tells what a check did not look at, from what it found.
struct UncheckedParts {
  let findings: [Finding]
  let submissions: [(submission: Submission, card: Scorecard)]
  let definitions: Definitions
  let hasLastYear: Bool

  var parts: [UncheckedPart] {
    var parts: [UncheckedPart] = []
    for part in findings.compactMap(part) where !parts.contains(part) { parts.append(part) }
    let unanswered = submissions.reduce(0) { $0 + unansweredCount($1.card) }
    if unanswered > 0 { parts.append(.answers(unanswered)) }
    let links = submissions.reduce(0) { $0 + Self.linkCount($1.submission) }
    if links > 0 { parts.append(.links(links)) }
    if !hasLastYear, !submissions.isEmpty { parts.append(.lastYear) }
    return parts
  }

  private func part(_ finding: Finding) -> UncheckedPart? {
    let file = finding.place.file
    if finding.code == .tableNotUsed { return .table(file: file) }
    guard finding.severity == .blocker || finding.code == .fileSkipped else { return nil }
    guard finding.code.endsReading, let line = finding.place.line, line > 1 else { return .file(file) }
    return .rest(file: file, line: line)
  }

  private func unansweredCount(_ card: Scorecard) -> Int {
    guard let framework = definitions.framework(card.framework), framework.derives else { return 0 }
    return card.ratings.count { $0.claimed?.isLevel == true && $0.derivation == nil }
  }

  private static func linkCount(_ submission: Submission) -> Int {
    let evidence = submission.ratings.map(\.evidence) + submission.answers.map(\.evidence)
    return evidence.reduce(0) { $0 + EvidenceLink.links(in: $1).count }
  }
}
