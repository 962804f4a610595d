/// The result of comparing a published report with the one recomputed from its inputs.
package struct ReportVerification: Sendable {
  package var differences: [ReportDifference] = []
  package var fileCount = 0
  /// The number of figures in pages and tables.
  ///
  /// A figure that appears several times is counted each time.
  package var figureCount = 0

  package init() {}
}
