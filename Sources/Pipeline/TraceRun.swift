import Audit
import Frameworks
import Model

/// Follows a figure to the rows that it was made from.
///
/// ```swift
/// let trace = try TraceRun.trace(
///   "un-swap-3.0/2025/coverage/reported", submissions: ["Samples/un-swap"], year: 2025, indicators: "Indicators")
/// print(trace.figure.value)  // 74
/// ```
package enum TraceRun {
  /// Finds the figure `id` in the report that lies in `folder`.
  ///
  /// - Throws: `RunError` where there is no report, or no such figure in it.
  package static func trace(_ id: String, report folder: String) throws -> FigureTrace {
    try FigureTracing.trace(id, report: folder)
  }

  /// Finds the figure `id` in the report that submissions would give.
  ///
  /// - Throws: `RunError` for a name that no figure bears, or where the report cannot be made.
  package static func trace(
    _ id: String, submissions: [String], year: Int, indicators: String
  ) throws -> FigureTrace {
    let definitions = try DefinitionsFolder.read(indicators)
    let intake = try SubmissionIntake.read(folders: submissions, definitions: definitions)
    return try FigureTracing.trace(id, in: ReportMaking(definitions: definitions, year: year).report(of: intake))
  }
}
