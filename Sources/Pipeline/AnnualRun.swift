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
/// print(outcome.folder, outcome.isUnchanged)  // reports/2025 false
/// ```
package struct AnnualRun {
  package var submissions: [String]
  package var indicators: String
  package var year: Int
  package var output: String
  /// What the publisher states about this release of the report.
  package var release = Release()
  /// The day on which it is counted which recommendations are overdue; nil for the last day of the year.
  package var asOf: CalendarDate?
  /// The folder of the report that this one replaces, if any.
  package var replaces: String?
  /// The folder of analysts' texts, if any.
  ///
  /// It is only read.
  package var text: String?
  /// Whether warnings on analysts' texts end the run, so that nothing is written.
  package var isStrict = false
  /// Codes or names of the entities that files may report on; empty for all.
  package var entities: [String] = []
  /// Whether a file may report only on the entity that its folder is named after.
  package var folderIsEntity = false
  /// Whether the report may lack entities that the one in its place rates.
  package var allowsFewer = false
  /// How many replaced reports are kept.
  package var keep = 0
  /// The inputs of a published report that is made again; nil for a new report.
  ///
  /// Files that contain only later years were added after it and do not count.
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
  /// Nothing is written unless every file of the report could be made, and nothing is read or written if the report in
  /// place was made from the same files, definitions and options by the same program.
  ///
  /// - Throws: `RunError`.
  package func run(words: Catalogue, logger: Logger) throws -> Outcome {
    let place = "\(output)/\(year)"
    let sources = RunSources(self)
    if let hasErrors = UnchangedReport.hasErrors(in: place, madeFrom: sources) {
      logger.info("unchanged", metadata: ["folder": "\(place)"])
      return Outcome(unchanged: place, hasErrors: hasErrors)
    }
    var (report, files) = try make(words: words, logger: logger, sources: sources)
    let now = try ReportSummary(files, year: year)
    let earlier = ReportSummary(folder: place, year: year)
    if !allowsFewer { try refuseLoss(of: earlier, now, report) }
    ReportDigest.stamp(&files)
    let folder = try ReportFolder.publish(files, as: String(year), in: output, keep: keep)
    logger.info("written", metadata: ["folder": "\(folder)", "files": "\(files.count)"])
    return Outcome(report, folder: folder, changes: earlier.map(now.changes), earlier)
  }

  /// - Throws: `RunError` if the new report lacks entities by accident.
  private func refuseLoss(of earlier: ReportSummary?, _ now: ReportSummary, _ report: SystemReport) throws {
    if report.inputs.isEmpty, !report.findings.contains(where: { $0.code == .fileUnreadable }) {
      throw RunError.noSubmissionFiles(submissions)
    }
    guard let earlier else { return }
    let lost = LostEntities(earlier: earlier, now: now, report: report).entities
    if !lost.isEmpty { throw RunError.reportWouldShrink(path: "\(output)/\(year)", year: year, lost) }
  }

  /// The report and its files, without writing them.
  ///
  /// - Parameter sources: what the report is made from, if it is to be published; its definitions must then give their
  ///   own examples the ratings that these state.
  func make(words: Catalogue, logger: Logger, sources: RunSources? = nil) throws -> (
    report: SystemReport, files: [ReportFile]
  ) {
    let definitions = try DefinitionsFolder.read(indicators)
    if sources != nil { try DefinitionCheck.requireExamples(of: definitions, in: indicators) }
    let speakers = try SpeakerRules(entities: entities, folderIsEntity: folderIsEntity, of: definitions.entities)
    let intake = try SubmissionIntake.read(
      folders: submissions, definitions: definitions, speakers: speakers,
      latestYear: LatestYear.inReport(for: year, definitions), progress: progress)
    logger.info("read", metadata: ["files": "\(intake.inputs.count)", "submissions": "\(intake.submissions.count)"])
    if !intake.initiatives.isEmpty, definitions.matching == nil { throw RunError.weightsLacking(indicators) }
    let decided = try text.flatMap { try DecidedPairs(inTexts: $0, about: intake.initiatives) }
    var builder = ReportBuilder(definitions: definitions, year: year, knownFiles: knownFiles, asOf: asOf)
    builder.decisions = decided?.decisions ?? []
    var report = builder.report(of: intake)
    report.speakers = speakers
    report.findings += decided?.findings ?? []
    report.decisionsFile = decided?.input
    let site = try ReportSite(words: words)
    report.release = try release(of: report, site: site)
    if let text {
      let (texts, findings) = try TextFolder.read(text, chapters: site.chapters(of: report))
      let figures = FigureList(report: report, words: words).figures
      let check = TextCheck(figures: figures, tables: site.tables(of: report, figures: figures), words: words)
      let all = findings + texts.flatMap(check.findings)
      if isStrict, all.contains(where: { $0.severity >= .warning }) {
        throw RunError.textsRefused(all, folder: text)
      }
      report.texts = texts
      report.findings += all
    }
    report.sources = sources?.digests(of: report, definitions: definitions.files)
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
}
