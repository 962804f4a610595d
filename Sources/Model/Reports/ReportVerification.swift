/// How a published report compares with the one that its inputs give.
package struct ReportVerification: Sendable {
  package var differences: [ReportDifference] = []
  package var fileCount = 0
  /// Figures that stand in pages and rows of tables, each wherever it stands.
  package var figureCount = 0

  package init() {}
}
