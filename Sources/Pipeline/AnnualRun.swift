import Audit
import Formats
import Frameworks
import Intake
import Logging
import Model
import Reporting
import Words

/// The whole flow from agency files to the system-wide report of one year.
///
/// ```swift
/// let run = AnnualRun(
///   submissions: ["Samples/un-swap"], indicators: "Indicators", year: 2025, output: "reports")
/// let outcome = try run.run(words: Catalogue.embedded(), logger: Logger(label: "mainstream"))
/// print(outcome.folder, outcome.reported)  // reports/2025 74
/// ```
package struct AnnualRun {
  package var submissions: [String]
  package var indicators: String
  package var year: Int
  package var output: String
  /// What the publisher states about this release of the report.
  package var release = Release()
  /// The folder of the report that this one replaces, if any.
  package var replaces: String?
  /// The folder of analysts' texts, if any.
  ///
  /// It is only read.
  package var text: String?
  /// Codes or names of the entities that files may report on; empty for all.
  package var entities: [String] = []
  /// Whether a file may report only on the entity that its folder is named after.
  package var folderIsEntity = false
  /// The inputs of a published report that is made again: files with later years only, which came after it, do not
  /// count; nil for a new report.
  var knownFiles: Set<String>?
  /// Receives the progress of reading.
  package var progress: ReadingProgress?

  package init(submissions: [String], indicators: String, year: Int, output: String) {
    self.submissions = submissions
    self.indicators = indicators
    self.year = year
    self.output = output
  }

  /// Reads, rates, counts and writes.
  ///
  /// Nothing is written unless every file of the report could be made.
  ///
  /// - Throws: `RunError`.
  package func run(words: Catalogue, logger: Logger) throws -> Outcome {
    let (report, files) = try make(words: words, logger: logger)
    let folder = try ReportFolder.publish(files, as: String(year), in: output)
    logger.info("written", metadata: ["folder": "\(folder)", "files": "\(files.count)"])
    return Outcome(
      findings: report.findings, analystTextFindings: report.findings.filter(\.isTextFinding), folder: folder,
      fileCount: files.count, reported: report.figures.reported(in: year), leftOut: report.unexpectedExclusions)
  }

  /// The report and its files, without writing them.
  func make(words: Catalogue, logger: Logger) throws -> (report: SystemReport, files: [ReportFile]) {
    let definitions = try DefinitionsFolder.read(indicators)
    let speakers = try SpeakerRules(entities: entities, folderIsEntity: folderIsEntity, of: definitions.entities)
    let intake = try SubmissionIntake.read(
      folders: submissions, definitions: definitions, speakers: speakers,
      latestYear: LatestYear.inReport(for: year, definitions), progress: progress)
    logger.info("read", metadata: ["files": "\(intake.inputs.count)", "submissions": "\(intake.submissions.count)"])
    var report = ReportBuilder(definitions: definitions, year: year, knownFiles: knownFiles).report(of: intake)
    report.speakers = speakers
    let site = try ReportSite(words: words)
    report.release = try release(of: report, site: site)
    if let text {
      let (texts, findings) = try TextFolder.read(text, chapters: site.chapters(of: report))
      let check = TextCheck(figures: FigureList(report: report, words: words).figures, words: words)
      report.texts = texts
      report.findings += findings + texts.flatMap(check.findings)
    }
    return (report, try site.files(for: report))
  }

  /// The release with the published numbers that it changes.
  ///
  /// Both reports are compared by their data files.
  private func release(of report: SystemReport, site: ReportSite) throws -> Release {
    guard let replaces else { return release }
    let earlier = try PublishedNumbers(folder: replaces)
    guard let now = PublishedNumbers(json: site.figures(of: report).bytes) else { return release }
    var release = release
    release.replaced = ReportRevision.replaced(earlier, by: now)
    return release
  }

  /// The result of a run.
  package struct Outcome: Sendable {
    package var findings: [Finding]
    /// Findings on analysts' texts, which are not listed in the report.
    package var analystTextFindings: [Finding]
    /// The folder of the report.
    package var folder: String
    package var fileCount: Int
    /// The number of entities that reported for the year.
    package var reported: Int
    /// What was read and left out although somebody may have expected it to count.
    package var leftOut: [ExcludedRating]
  }
}

extension Finding {
  fileprivate var isTextFinding: Bool {
    [.textNameUnknown, .textUnreadable, .textFigureUnknown, .textFigureDiffers, .textDirectionDiffers].contains(code)
  }
}

extension Figures {
  fileprivate func reported(in year: Int) -> Int {
    coverage.filter { $0.year == year }.map(\.reported.count).max() ?? 0
  }
}
