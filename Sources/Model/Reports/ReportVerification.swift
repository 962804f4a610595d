/// The result of comparing a published report with one made again from its inputs.
package struct ReportVerification: Sendable {
  package var differences: [ReportDifference] = []
  package var fileCount = 0
  /// The number of figures compared.
  ///
  /// A figure counts once for each page or table row that shows it.
  package var figureCount = 0

  package init() {}
}
