import Audit
import Logging
import Model
import Reporting
import Words

/// Recalculates a published report from its inputs.
///
/// ```swift
/// let run = AnnualRun(submissions: [], indicators: "Indicators", year: 2025, output: "")
/// let verify = VerifyRun(folder: "reports/2025", as: run)
/// let verification = try verify.verification(words: Catalogue.embedded(), logger: Logger(label: "mainstream"))
/// print(verification.differences.count)
/// ```
package struct VerifyRun {
  /// The folder of the published report.
  package var folder: String
  /// The settings used to regenerate the report.
  ///
  /// Its year and release are taken from the published report.
  ///
  /// If it names no submissions, they are searched for near the report and in the working directory.
  package var run: AnnualRun

  package init(folder: String, as run: AnnualRun) {
    self.folder = folder
    self.run = run
  }

  /// - Throws: `RunError` if the report cannot be regenerated.
  package func verification(words: Catalogue, logger: Logger) throws -> ReportVerification {
    let published = try PublishedRun(folder: folder)
    var run = run
    run.year = published.year
    run.release = published.release
    run.asOf = published.asOf
    run.entities = published.entities
    run.folderIsEntity = published.folderIsEntity
    run.knownFiles = Set(published.inputs.map(\.path))
    guard !published.replacesReport || run.replaces != nil else { throw RunError.noEarlierReportNamed(folder) }
    if run.submissions.isEmpty {
      var search = InputSearch(inputs: published.inputs)
      guard let found = search.folders(near: InputSearch.places(around: folder)) else {
        throw RunError.inputsNotFound(report: folder, count: published.inputs.count)
      }
      logger.info("inputs found", metadata: ["folders": "\(found)"])
      run.submissions = found
    }
    let (report, files) = try run.make(words: words, logger: logger)
    return try ReportComparison.compare(
      published, in: folder, with: report, files: files, figures: FigureList(report: report, words: words).figures)
  }
}
