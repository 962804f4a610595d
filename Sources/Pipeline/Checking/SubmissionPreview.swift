import Frameworks
import Model
import Reporting
import Words

/// Shows an entity its own page of the report before it submits.
package enum SubmissionPreview {
  /// Writes the pages for `files`, for the latest year in them, to `output`.
  ///
  /// - Returns: the paths of the entities' pages; empty if no submission in the files counts.
  package static func write(
    files: [String], indicators: String, output: String, words: Catalogue
  ) throws -> [String] {
    let definitions = try DefinitionsFolder.read(indicators)
    let intake = try SubmissionIntake.read(paths: files, definitions: definitions)
    guard let year = intake.submissions.map(\.key.year).max() else { return [] }
    let entities = Set(intake.submissions.map(\.key.entity))
    let report = ReportBuilder(definitions: definitions, year: year).report(of: intake, only: entities)
    let pages = try ReportSite(words: words).files(for: report)
    let folder = try ReportFolder.publish(pages, as: String(year), in: output)
    return pages.map(\.path).filter { $0.hasPrefix("entities/") }.map { "\(folder)/\($0)" }
  }
}
