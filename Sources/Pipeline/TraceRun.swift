import Audit
import Frameworks
import Model

/// Traces a figure back to the rows from which it was made.
///
/// ```swift
/// let trace = try TraceRun.trace(
///   "un-swap-3.0/2025/coverage/reported", submissions: ["Samples/un-swap"], year: 2025, indicators: "Indicators")
/// print(trace.figure.value)  // 74
/// ```
package enum TraceRun {
  /// Finds the figure `id` in the published report in `folder`.
  ///
  /// - Throws: `RunError` if there is no report there or it has no such figure.
  package static func trace(_ id: String, report folder: String) throws -> FigureTrace {
    try FigureTracer.trace(id, report: folder)
  }

  /// Finds the figure `id` in the report that would be made from submissions.
  ///
  /// - Parameters:
  ///   - entities: codes or names of the entities that files may report on; empty for all.
  ///   - folderIsEntity: whether a file may report only on the entity that its folder is named after.
  /// - Throws: `RunError` if no figure has this name or the report cannot be made.
  package static func trace(
    _ id: String, submissions: [String], year: Int, indicators: String, entities: [String] = [],
    folderIsEntity: Bool = false
  ) throws -> FigureTrace {
    let definitions = try DefinitionsFolder.read(indicators)
    let intake = try SubmissionIntake.read(
      folders: submissions, definitions: definitions,
      speakers: SpeakerRules(entities: entities, folderIsEntity: folderIsEntity, of: definitions.entities))
    return try FigureTracer.trace(id, in: ReportBuilder(definitions: definitions, year: year).report(of: intake))
  }
}
