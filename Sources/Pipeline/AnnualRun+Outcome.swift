import Model

extension AnnualRun {
  /// The result of a run.
  package struct Outcome: Sendable {
    /// Whether the report in place was left as it was, because nothing had changed.
    package let isUnchanged: Bool
    /// Whether there are findings of severity error or blocker.
    package let hasErrors: Bool
    /// All findings; empty if nothing had changed.
    package var findings: [Finding] = []
    /// Findings on analysts' texts, and on decisions beside them, that the report in place did not have.
    package var analystTextFindings: [Finding] = []
    /// The folder of the report.
    package let folder: String
    /// How the report differs from the one that was in its place; nil if there was none.
    package var changes: ReportChanges?
    /// The records that were read and left out, although the user may expect them to count.
    package var leftOut: [ExcludedRating] = []

    init(unchanged folder: String, hasErrors: Bool) {
      isUnchanged = true
      self.hasErrors = hasErrors
      self.folder = folder
    }

    init(_ report: SystemReport, folder: String, changes: ReportChanges?, _ earlier: ReportSummary?) {
      isUnchanged = false
      findings = report.findings
      hasErrors = SeverityCounts(findings).hasErrors
      analystTextFindings = findings.filter { $0.isTextFinding && earlier?.lists($0) != true }
      self.folder = folder
      self.changes = changes
      leftOut = report.unexpectedExclusions
    }
  }
}

extension Finding {
  fileprivate var isTextFinding: Bool { code.group == .texts || place.file == DecidedPairs.fileName }
}

extension ReportSummary {
  fileprivate func lists(_ finding: Finding) -> Bool {
    findings[
      FindingKind(
        severity: finding.severity, code: finding.code.rawValue, file: finding.place.file, entity: finding.entity ?? "",
        field: finding.field ?? "")] != nil
  }
}
