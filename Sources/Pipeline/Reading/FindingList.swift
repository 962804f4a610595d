import Model

/// Collects findings in the order in which they occur.
final class FindingList {
  private(set) var findings: [Finding] = []

  func take(_ finding: Finding) { findings.append(finding) }
}
