/// Why a command cannot go on; the only error that leaves a stage.
///
/// Problems in data are findings, which are never thrown. An error holds no sentence: `Words` says it in a language.
package enum RunError: Error, Hashable, Sendable {
  // Definitions
  /// Every mistake in the definitions, so that all can be mended at once.
  case definitionsInvalid([Finding])
  case frameworkUnknown(String, known: [String])
  case frameworkNotInForce(String, year: Int)
  case noFrameworkInForce(year: Int)
  case indicatorUnknown(String, framework: String)
  case indicatorNumberWrong(String)
  case indicatorNumberTaken(String, framework: String)
  case entityUnknown(String, suggestion: String?)
  case noBridge(from: String, to: String)

  // Files and folders, by their paths
  case fileUnusable(String, FileProblem)
  /// What a command prints cannot be written, such as to a disk that is full.
  case outputUnwritable(FileProblem)
  case noSubmissionFolder(String)
  case noTextFolder(String)
  /// A new indicator file cannot be put where something stands already, or where there is no folder.
  case indicatorNotWritten(String)
  /// The report could not be put in its place.
  case reportNotPublished(PublishingStep, path: String, FileProblem)

  // Submissions and reports
  case noSubmission(entity: String, year: Int)
  /// What was named as an earlier report is none.
  case noEarlierReport(String)
  /// The folder holds no `run.json` of a report.
  case noReport(String)
  /// The report replaces an earlier one, which must be named.
  case noEarlierReportNamed(String)
  /// The files that the report was made from, so many, do not all lie in any place that was looked at.
  case inputsNotFound(report: String, count: Int)
  /// No figure bears this name; the nearest ones first.
  case figureUnknown(String, nearest: [String])
}

/// Why a file or a folder cannot be used.
package enum FileProblem: Hashable, Sendable {
  /// A folder, a pipe or a device stands where a file is wanted.
  case notAFile
  /// The system's error number.
  case system(Int32)
  /// What a library says where it gives no number.
  case told(String)
}

/// What was being done when a report could not be put in its place.
package enum PublishingStep: String, Hashable, Sendable {
  case open, lock, occupied, write
}
