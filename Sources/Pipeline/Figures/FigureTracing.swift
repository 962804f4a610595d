import Frameworks
import Model
import Reporting
import Words

extension FigureTrace {
  /// Finds the figure `id` in the report that lies in `folder`.
  ///
  /// - Throws: `RunError.figureUnknown`, or `RunError.noEarlierReport` where there is no report.
  package init(_ id: String, report folder: String) throws {
    try self.init(id, in: try ReportTables(folder: folder))
  }

  /// Finds the figure `id` in the report that submissions would give.
  ///
  /// - Throws: `RunError.figureUnknown`, or the errors of a run.
  package init(_ id: String, submissions: [String], year: Int, indicators: String, words: Catalogue) throws {
    let definitions = try DefinitionsFolder.read(indicators)
    let intake = try SubmissionIntake.read(folders: submissions, definitions: definitions)
    let report = ReportMaking(definitions: definitions, year: year).report(of: intake)
    try self.init(id, in: try ReportTables(files: ReportSite(words: words).data(of: report)))
  }
}
